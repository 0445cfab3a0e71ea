"""Comparisons as an author types them: `at least 80`, `at most some`, or just the value."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from game.scenario.model import Bound
from game.scenario.typed import number, refusal, yes_no

_BOUND: Final = re.compile(r"(at least|at most) (\S+)")


class AtLeastOrMost(NamedTuple):
    """A word with the side from which it binds."""

    at_least: bool
    word: str


def word_bound(*words: str) -> Callable[[object], object]:
    """A check for `at least WORD` or `at most WORD`."""

    def check(value: object) -> object:
        found = _BOUND.fullmatch(value) if isinstance(value, str) else None
        if found and found[2] in words:
            return AtLeastOrMost(found[1] == "at least", found[2])
        if isinstance(value, AtLeastOrMost) or value is None:
            return value
        if not isinstance(value, str):
            raise refusal("E203", expected="a comparison")
        raise refusal("E214", value=value, example=f"at least {words[0]}", words=", ".join(words))

    return check


def score_bound(
    *, words: tuple[str, ...] = (), most: float = 0, yes_no_only: bool = False
) -> Callable[[object], object]:
    """A check for a word, a number from 0 to `most`, or yes and no; words and numbers with `at least` too."""

    def check(value: object) -> object:
        if isinstance(value, Bound) or value is None:
            return value
        if not isinstance(value, str):
            raise refusal("E203", expected="a word or a number")
        if yes_no_only:
            return Bound(how="exactly", value=bool(yes_no(value)))
        found = _BOUND.fullmatch(value)
        how, typed = (found[1], found[2]) if found else ("exactly", value)
        return Bound.model_validate(
            {"how": how, "value": _word(typed, words) if words else _score(typed, most)}
        )

    return check


def _word(typed: str, words: tuple[str, ...]) -> str:
    if typed not in words:
        raise refusal("E214", value=typed, example=f"at least {words[-1]}", words=", ".join(words))
    return str(typed)


def _score(typed: str, most: float) -> float:
    value = float(str(number(typed)))
    if not 0 <= value <= most:
        raise refusal("E207", value=typed, limit=f"from 0 to {most:,.0f}")
    return value
