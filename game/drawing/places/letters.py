"""A few capital letters and digits made of lines, for boards: SDL's SVG knows no text.

Only names of cities and numbers are written so; they need no translation.
"""

from __future__ import annotations

from typing import Final

from game.drawing.svg import stroke

_WIDE: Final = 4
_HIGH: Final = 6
_STEP: Final = 6.2

_LINES: Final[dict[str, str]] = {
    "0": "00 40 46 06 00",
    "1": "11 20 26",
    "2": "00 40 43 03 06 46",
    "3": "00 40 46 06|13 43",
    "4": "00 03 43|40 46",
    "5": "40 00 03 43 46 06",
    "6": "40 00 06 46 43 03",
    "7": "00 40 16",
    "8": "00 40 46 06 00|03 43",
    "9": "43 03 00 40 46 06",
    ":": "21 22|24 25",
    "A": "06 20 46|14 34",
    "B": "00 06 36 44 33 03|00 30 41 33",
    "E": "40 00 06 46|03 33",
    "G": "40 00 06 46 43 23",
    "I": "20 26",
    "L": "00 06 46",
    "M": "06 00 23 40 46",
    "N": "06 00 46 40",
    "O": "00 40 46 06 00",
    "P": "06 00 40 43 03",
    "R": "06 00 40 43 03 46",
    "S": "40 00 03 43 46 06",
    "T": "00 40|20 26",
    "U": "00 06 46 40",
    "W": "00 16 22 36 40",
}
"""Each letter's lines as points of column and row, from the left top, on four by six."""


def width(text: str, high: float) -> float:
    """How wide a text of this height is."""
    return (len(text) * _STEP - (_STEP - _WIDE)) * high / _HIGH


def letters(text: str, left: float, top: float, high: float, colour: str, thick: float) -> str:
    """A text of this height with its left top there; what there is no letter for stays empty."""
    unit = high / _HIGH
    steps = [
        _path(line, left + place * _STEP * unit, top, unit)
        for place, letter in enumerate(text)
        for line in _LINES.get(letter, "").split("|")
        if line
    ]
    return stroke("".join(steps), colour, thick) if steps else ""


def _path(line: str, left: float, top: float, unit: float) -> str:
    points = (f"{left + int(p[0]) * unit:.1f} {top + int(p[1]) * unit:.1f}" for p in line.split())
    return "M" + "L".join(points)
