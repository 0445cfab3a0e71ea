"""What moves in a place, as plain data: small drawings, where each is now, and the pane it is seen through."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, TypeAlias

from game.drawing.places.light import dusk
from game.drawing.svg import Point, sheet

Pane: TypeAlias = tuple[float, float, float, float]
"""Left, top, width and height on the 1280 x 720 backdrop."""

FRAMES_A_SECOND: Final = 10
"""How often what moves may look different: steps are tenths of a second."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A small drawing as SVG of a `size`, its left top at a point of the backdrop.

    `seen` says how solid it is, from 0 to 1. Where there is a `pane`, nothing of it shows outside.
    """

    svg: str
    size: tuple[int, int]
    at: Point
    seen: float = 1.0
    pane: Pane | None = None


def drawn(size: tuple[int, int], *shapes: str) -> str:
    """A small drawing of this size."""
    return sheet(*size, *shapes)


def tone(colour: str, dark: bool) -> str:
    """A colour by day, or in the evening."""
    return dusk(colour) if dark else colour


def share(turns: float) -> float:
    """How far a turn has come, from 0 to below 1."""
    return turns % 1.0
