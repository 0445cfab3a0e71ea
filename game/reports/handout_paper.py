"""What fits on one sheet of paper, A4 or Letter: how high a text stands, how much of it there is, in what size."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from math import ceil
from typing import Final
from unicodedata import east_asian_width

SIZES: Final = {"roomy": 11.5, "close": 10.2, "snug": 9.5, "tight": 8.8, "small": 8.0}
"""The sizes a sheet is set in, in points, the largest first; the stylesheet of the sheets knows them by name."""

WRITING: Final = 6.2 / 0.3528
"""The least room to write, one line of it, in points."""

_HEIGHT: Final = 249 / 0.3528
_WIDTH: Final = 178 / 0.3528
"""What a sheet holds, in points: Letter is the shorter paper, A4 the narrower."""
_LINE: Final = 1.34


def letter_width(letter: str) -> float:
    """How wide a letter is at most in the fonts a browser may take, in its size."""
    if east_asian_width(letter) in "WF" or letter in "WMmw@%—…":
        return 1.0
    if letter in " .,:;'!|iljIft()-":
        return 0.36
    return 0.72 if letter.isupper() else 0.58


def paragraph(text: str, points: float, *, share: float = 1.0, around: float = 0.35) -> float:
    """How high a text stands, in points: set in that size over a share of the width, with `around` (em) about it."""
    wide = sum(map(letter_width, text)) * points
    # A line is seldom filled to its end.
    lines = max(1, ceil(1.02 * wide / (_WIDTH * share)))
    return (lines * _LINE + around) * points


def stack(texts: Iterable[str], points: float, *, share: float = 1.0, around: float = 0.35) -> float:
    """How high some texts stand one below the other."""
    return sum(paragraph(text, points, share=share, around=around) for text in texts)


def size_that_fits(height: Callable[[float], float]) -> str | None:
    """The largest size in which a sheet is not higher than the paper; None where it is in every size.

    `height` says how high it is, in points, set in a size in points.
    """
    return next((name for name, points in SIZES.items() if height(points) <= _HEIGHT), None)


def clipped(text: str, most: int) -> str:
    """A text in one line, at most as wide as so many common letters: cut between words where it is wider."""
    flat = " ".join(text.split())
    room, kept = most * letter_width("n"), 0
    for letter in flat:
        room -= letter_width(letter)
        if room < 0:
            break
        kept += 1
    if kept == len(flat):
        return flat
    whole = flat[:kept].rpartition(" ")[0]
    return f"{whole if len(whole) > kept / 2 else flat[:kept]}…"
