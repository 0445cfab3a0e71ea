"""How a skill went over attempts, as a small line: the figures themselves stand beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from game.drawing.svg import NAMESPACE, Point, circle, polyline, stroke
from game.reports.page import INKS

_WIDTH: Final = 160.0
_HEIGHT: Final = 34.0
_EDGE: Final = 5.0

FINEST: Final = 60
"""Attempts that are drawn at most, the latest ones; more would lie on each other."""


def trend(history: Sequence[float]) -> str:
    """A line of 160 x 34 through figures in [0, 100], oldest first, with a dot on the latest."""
    places = _places(history[-FINEST:])
    middle = stroke(f"M0 {_HEIGHT / 2:g}L{_WIDTH:g} {_HEIGHT / 2:g}", INKS.axis, 1, 0.4)
    line = stroke(polyline(places), INKS.line, 2) if len(places) > 1 else ""
    dot = circle(places[-1], 3.4, INKS.line) if places else ""
    return (
        f'<svg xmlns="{NAMESPACE}" viewBox="0 0 {_WIDTH:g} {_HEIGHT:g}" aria-hidden="true">'
        f"{middle}{line}{dot}</svg>"
    )


def _places(history: Sequence[float]) -> list[Point]:
    apart = (_WIDTH - 2 * _EDGE) / max(1, len(history) - 1)
    return [
        (_EDGE + place * apart, _EDGE + (_HEIGHT - 2 * _EDGE) * (1 - figure / 100))
        for place, figure in enumerate(history)
    ]
