"""A half-round dial for the debrief's three: easy, special, felt good. The window letters it itself."""

from __future__ import annotations

from math import cos, pi, sin
from typing import Final

from game.drawing.inks import LIGHT, Inks
from game.drawing.svg import Point, circle, polyline, sheet, stroke

_STEPS: Final = 40
_HUB: Final = (60.0, 62.0)


def dial(share: float, inks: Inks = LIGHT) -> str:
    """A dial of 120 x 72 that stands at `share` in [0, 1]; the needle says what the colour says."""
    held = min(1.0, max(0.0, share))
    return sheet(
        120,
        72,
        stroke(_arc(1.0, 48), inks.track, 2),
        stroke(_arc(max(held, 0.005), 48), inks.line, 9),
        stroke(polyline((_HUB, _place(held, 36))), inks.text, 3.5),
        circle(_HUB, 5, inks.text),
    )


def _arc(share: float, radius: float) -> str:
    return polyline(_place(share * step / _STEPS, radius) for step in range(_STEPS + 1))


def _place(share: float, radius: float) -> Point:
    """The place on the dial: 0 on the left, 1 on the right, .5 at the top."""
    angle = pi * (1 - share)
    return _HUB[0] + radius * cos(angle), _HUB[1] - radius * sin(angle)
