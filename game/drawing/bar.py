"""One figure as a bar between two ends, as SVG, with a whisker for how far people differ."""

from __future__ import annotations

from typing import Final

from game.drawing.inks import LIGHT, Inks
from game.drawing.svg import NAMESPACE, stroke

_WIDTH: Final = 160.0
_HEIGHT: Final = 14.0


def bar(
    value: float, low: float, high: float, *, spread: float = 0.0, hue: str = "", inks: Inks = LIGHT
) -> str:
    """A bar of 160 x 14 from zero, or from `low` where zero is not between the ends, to the value.

    What lies beyond an end is drawn up to it. The figure itself must stand beside the bar.
    """
    wide = (high - low) or 1.0

    def at(figure: float) -> float:
        return 1 + (_WIDTH - 2) * min(max((figure - low) / wide, 0.0), 1.0)

    middle = _HEIGHT / 2
    start, end = sorted((at(0.0 if low < 0 < high else low), at(value)))
    track = stroke(f"M1 {middle:g}L{_WIDTH - 1:g} {middle:g}", inks.axis, 1, 0.4)
    filled = (
        f'<rect x="{start:.1f}" y="2" width="{max(end - start, 1.2):.1f}" height="{_HEIGHT - 4:g}"'
        f' fill="{hue or inks.line}"/>'
    )
    zero = stroke(f"M{at(0):.1f} 0L{at(0):.1f} {_HEIGHT:g}", inks.axis, 1) if low < 0 < high else ""
    whisker = (
        stroke(f"M{at(value - spread):.1f} {middle:g}L{at(value + spread):.1f} {middle:g}", inks.text, 1.6)
        if spread > 0
        else ""
    )
    return (
        f'<svg xmlns="{NAMESPACE}" viewBox="0 0 {_WIDTH:g} {_HEIGHT:g}" aria-hidden="true">'
        f"{track}{filled}{zero}{whisker}</svg>"
    )
