"""Backdrops: the same place by day and in the evening, and the desk that stands before the customer.

The drawings lie in `assets/scenes`, one SVG a place, in daylight colours. A drawing has two groups: `behind` is
the room, and `front` is what the customer stands behind.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final
from xml.etree import ElementTree

from game.drawing.places.clock import CLOCKS
from game.drawing.places.light import lit, text_of

BREAK_ROOM: Final = "break-room"
"""The place where nobody is met."""

SCENES: Final = (*CLOCKS, BREAK_ROOM)
"""The places that are drawn."""

ELSEWHERE: Final = "counter"
"""The place that is shown where a name is not drawn."""

FRONT_TOP: Final = 540
"""Nothing of the `front` of a drawing is higher than this."""


def known(name: str) -> str:
    """This place if it is drawn, else the service counter."""
    return name if name in SCENES else ELSEWHERE


def scene(folder: Path, name: str, *, dark: bool = False) -> str:
    """The whole backdrop of this name as SVG of 1280 x 720, from the folder of scenes; `dark` for the evening."""
    return text_of(_drawing(folder, name, dark))


def front(folder: Path, name: str, *, dark: bool = False) -> str:
    """What stands before the customer: the lowest quarter of the backdrop, clear where nothing stands."""
    drawn = _drawing(folder, name, dark)
    for part in [part for part in drawn if part.get("id") == "behind"]:
        drawn.remove(part)
    high = 720 - FRONT_TOP
    drawn.attrib.update(height=str(high), viewBox=f"0 {FRONT_TOP} 1280 {high}")
    return text_of(drawn)


def _drawing(folder: Path, name: str, dark: bool) -> ElementTree.Element:
    path = folder / f"{known(name)}.svg"
    return lit(ElementTree.fromstring(path.read_text(encoding="utf-8")), dark=dark)
