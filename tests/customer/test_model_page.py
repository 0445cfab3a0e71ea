"""The page about the customer prints what it says it prints."""

import contextlib
import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from game.customer import temperament, tuning

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "model.md").read_text(encoding="utf-8")
PIECE = re.compile(r"^```python\n(.*?)^```\n(?:\n^```text\n(.*?)^```$)?", re.MULTILINE | re.DOTALL)


def pasted() -> Iterator[tuple[str, str]]:
    """What each piece of the page prints when they are pasted in order, beside what stands under it."""
    names: dict[str, Any] = {}
    for code, written in PIECE.findall(PAGE):
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            exec(code, names)
        yield printed.getvalue(), written


def test_every_piece_of_the_page_prints_what_stands_under_it() -> None:
    pieces = list(pasted())
    assert len(pieces) >= 7
    assert [printed for printed, _ in pieces] == [written for _, written in pieces]


def test_the_half_lives_on_the_page_are_those_of_the_model() -> None:
    turns = (
        tuning.FEELING_HALF_LIFE,
        tuning.MOOD_HALF_LIFE,
        tuning.SURPRISE_HALF_LIFE,
        tuning.SLOW_HALF_LIFE,
    )
    assert [found.value for found in turns] == [4, 16, 1.5, 12]
    assert (tuning.FAILURE_HALF_LIFE_DAYS.value, tuning.GESTURE_HALF_LIFE_DAYS.value) == (365, 180)


def test_temperaments_lie_as_near_to_one_as_the_page_says() -> None:
    assert all(abs(share - 1) <= 0.4 + 1e-9 for row in temperament.NAMED.values() for share in row)
