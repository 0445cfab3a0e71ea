"""The same room by day and in the evening: which shapes are lit, and what becomes of every colour."""

from __future__ import annotations

import re
from typing import Final
from xml.etree import ElementTree

from game.drawing.svg import NAMESPACE

PAINTS: Final = ("fill", "stroke", "stop-color")
"""The attributes of a drawing that hold a colour."""

DUSK: Final = (0.30, 0.29, 0.315)
"""The share of red, green and blue that is left of a daylight colour in the evening."""

NIGHT: Final = (7, 8, 13)
"""What is added to it: a room is never black."""

_COLOUR: Final = re.compile("#[0-9a-f]{6}")


def dusk(colour: str) -> str:
    """A daylight colour such as `#efe6d6` as it looks in the evening, where a drawing does not say."""
    channels = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    seen = (round(c * left + more) for c, left, more in zip(channels, DUSK, NIGHT, strict=True))
    return "#" + "".join(f"{c:02x}" for c in seen)


def lit(drawn: ElementTree.Element, *, dark: bool) -> ElementTree.Element:
    """A drawing by day, or in the evening where it is `dark`; changes `drawn` and returns it.

    A group of the class `day` or `evening` is there at that time only. In the evening every colour is its
    `data-evening`, or else its dusk.
    """
    _only(drawn, "day" if dark else "evening")
    for shape in drawn.iter():
        own = shape.attrib.pop("data-evening", None)
        for paint in PAINTS:
            if dark and _COLOUR.fullmatch(shape.get(paint, "")):
                shape.set(paint, own or dusk(shape.attrib[paint]))
    return drawn


def _only(drawn: ElementTree.Element, other: str) -> None:
    for parent in list(drawn.iter()):
        for child in list(parent):
            if child.get("class") == other:
                parent.remove(child)


def text_of(drawn: ElementTree.Element) -> str:
    """A drawing as SVG text."""
    ElementTree.register_namespace("", NAMESPACE)
    return ElementTree.tostring(drawn, encoding="unicode")
