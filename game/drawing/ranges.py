"""Where most of several things lie between 0 and 100, as SVG: a bar from tenth to nine tenths, a line at the middle."""

from __future__ import annotations

from typing import Final

from game.drawing.inks import LIGHT, Inks
from game.drawing.svg import NAMESPACE, stroke

_WIDTH: Final = 240.0
_HEIGHT: Final = 18.0


def score_range(
    low: float, middle: float, high: float, mean: float, *, usual: float | None, inks: Inks = LIGHT
) -> str:
    """One row of 240 x 18: a bar from `low` to `high`, a line at the middle, a dot at the mean; all from 0 to 100.

    `usual` is marked by a dashed line. The figures themselves must stand beside it.
    """

    def at(score: float) -> float:
        return 4 + (_WIDTH - 8) * min(max(score, 0.0), 100.0) / 100

    half = _HEIGHT / 2
    bar = (
        f'<rect x="{at(low):.1f}" y="4" width="{max(at(high) - at(low), 2):.1f}" height="{_HEIGHT - 8:g}"'
        f' rx="3" fill="{inks.line}" fill-opacity=".45"/>'
    )
    dash = (
        f'<path d="M{at(usual):.1f} 0V{_HEIGHT:g}" stroke="{inks.remembered}" stroke-dasharray="3 3"/>'
        if usual is not None
        else ""
    )
    return (
        f'<svg xmlns="{NAMESPACE}" viewBox="0 0 {_WIDTH:g} {_HEIGHT:g}" aria-hidden="true">'
        f"{stroke(f'M4 {half:g}H{_WIDTH - 4:g}', inks.axis, 1, 0.5)}{dash}{bar}"
        f"{stroke(f'M{at(middle):.1f} 2V{_HEIGHT - 2:g}', inks.text, 2)}"
        f'<circle cx="{at(mean):.1f}" cy="{half:g}" r="3.2" fill="{inks.low}"/></svg>'
    )
