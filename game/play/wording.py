"""Which of an author's wordings is said: by what is known, by what is felt most, then by luck."""

from __future__ import annotations

from collections.abc import Mapping

from game.play.luck import pick_one
from game.scenario import Wording
from game.vocabulary import OTHERWISE, REFUSED, STARTS_AT, Feeling, Strength

_FEELINGS = {feeling.value for feeling in Feeling}


def worded(
    wording: Wording | None,
    luck: tuple[int, int, int],
    knows: frozenset[str] = frozenset(),
    felt: Mapping[str, float] | None = None,
    refused: bool = False,
) -> str:
    """The text as it is said now; "" where nothing was authored.

    `luck` is (seed, who, step); `felt` the strength in [0, 1] of each feeling by name. Tried in this order:
    refused, the first known fact, the strongest listed feeling that is at least faint, otherwise.
    """
    if wording is None:
        return ""
    lines = _lines(wording, knows, felt or {}, refused)
    return lines[pick_one(*luck, len(lines))].strip() if lines else ""


def _lines(
    wording: Wording, knows: frozenset[str], felt: Mapping[str, float], refused: bool
) -> tuple[str, ...]:
    by_case = {variant.when: variant.lines for variant in wording.variants}
    if refused and REFUSED in by_case:
        return by_case[REFUSED]
    for case, lines in by_case.items():
        if case.startswith("knows ") and case.removeprefix("knows ") in knows:
            return lines
    return _by_feeling(by_case, felt)


def _by_feeling(by_case: Mapping[str, tuple[str, ...]], felt: Mapping[str, float]) -> tuple[str, ...]:
    listed = [case for case in by_case if case in _FEELINGS]
    if listed:
        strongest = max(listed, key=lambda feeling: felt.get(feeling, 0.0))
        plain_enough = felt.get(strongest, 0.0) >= STARTS_AT[Strength.FAINT]
        if plain_enough or OTHERWISE not in by_case:
            return by_case[strongest]
    return by_case.get(OTHERWISE, ())
