"""What moves in each place at a step, and what stands in it before anything moves."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final, TypeAlias

from game.drawing.places.boards import departures, served, waiting
from game.drawing.places.clock import BEGINS
from game.drawing.places.marks import Mark, drawn
from game.drawing.places.passing import Way, passers, tug
from game.drawing.places.weather import dust, fish, rain, steam
from game.drawing.svg import path

Stir: TypeAlias = Callable[[int, float, bool], tuple[Mark, ...]]
"""What a place shows at a step, at a minute of the day, in daylight or by lamps."""


def life(name: str, step: int, minute: float = BEGINS, *, dark: bool = False) -> tuple[Mark, ...]:
    """What is seen to move in this place, `step` tenths of a second after the talk was shown.

    Whoever likes it still shows step 0 for ever; boards go on following the modelled `minute` of the day. Chats and
    letters do not move while nobody writes.
    """
    return _STIRS[name](step, minute, dark) if name in _STIRS else ()


_STREET: Final = Way(-80, 230, 556, 150, 17, ((-6, 244, 72, 312), (74, 244, 70, 312)))
_PAVEMENT: Final = Way(-90, 220, 510, 132, 15, ((-30, 248, 82, 262), (60, 248, 82, 262)))
_DOOR: Final = Way(-90, 220, 548, 150, 19, ((-20, 212, 164, 338),))
_HALL: Final = Way(-70, 640, 664, 270, 31)
_YARD: Final = Way(-90, 230, 562, 170, 18, ((-20, 208, 164, 362),))
_PARK: Final = Way(-60, 200, 434, 74, 14, ((-20, 228, 78, 212), (68, 228, 78, 212)), 2.6)
_PLAYGROUND: Final = Way(-60, 200, 406, 70, 16, ((-20, 214, 78, 196), (66, 214, 78, 196)), 2.2)
_AISLE: Final = Way(-70, 640, 646, 258, 41)
_PANES: Final = ((-10, 256, 148, 266), (148, 256, 198, 266), (356, 256, 198, 266))
_WET: Final = ((-20, 96, 127, 300), (115, 96, 123, 300), (246, 96, 126, 300))
_HIGH: Final = ((176, 190, 80, 306), (264, 190, 80, 306))


def _cross(step: int) -> tuple[Mark, ...]:
    arms = path("M22 6H38V22H60V38H38V60H22V38H0V22H22Z", "#d9ffe6")
    seen = round(0.22 + 0.22 * math.sin(2 * math.pi * (step % 40) / 40), 2)
    return (Mark(drawn((60, 66), arms), (60, 66), (408, 182), seen),)


_STIRS: Final[dict[str, Stir]] = {
    "hotel": lambda step, _, dark: passers(_STREET, step, dark),
    "gate": lambda step, minute, dark: (*tug(_PANES, step, dark), *departures(step, minute)),
    "bank": lambda step, _, dark: passers(_HALL, step, dark),
    "clinic": lambda step, _, dark: fish((-16, 322, 166, 134), step, dark),
    "cafe": lambda step, _, dark: (*passers(_PAVEMENT, step, dark), *steam((468, 640), step)),
    "shop": lambda step, _, dark: passers(_DOOR, step, dark),
    "call-centre": lambda step, _minute, _dark: waiting(step),
    "counter": lambda step, _, dark: (*passers(_AISLE, step, dark), *served(step)),
    "pharmacy": lambda step, _, dark: _cross(step),
    "library": lambda step, _, dark: (
        tuple(mark for pane in _HIGH for mark in rain(pane, step, 14))
        if dark
        else dust((200, 190, 280, 420), step, 26)
    ),
    "school": lambda step, _, dark: passers(_PLAYGROUND, step, dark),
    "garage": lambda step, _, dark: passers(_YARD, step, dark),
    "gym": lambda step, _, dark: passers(_PARK, step, dark),
    "phone": lambda step, _, dark: tuple(mark for pane in _WET for mark in rain(pane, step, 18)),
}
