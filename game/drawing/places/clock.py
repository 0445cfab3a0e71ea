"""The clock of each place: where it hangs, and where its hands point at a modelled time."""

from __future__ import annotations

import math
from typing import Final

from game.drawing.svg import Point

_BESIDE_A_HEAD: Final[Point] = (462, 318)

CLOCKS: Final[dict[str, Point]] = {
    "hotel": _BESIDE_A_HEAD,
    "gate": _BESIDE_A_HEAD,
    "bank": _BESIDE_A_HEAD,
    "clinic": _BESIDE_A_HEAD,
    "cafe": _BESIDE_A_HEAD,
    "shop": _BESIDE_A_HEAD,
    "call-centre": _BESIDE_A_HEAD,
    "counter": _BESIDE_A_HEAD,
    "pharmacy": _BESIDE_A_HEAD,
    "library": _BESIDE_A_HEAD,
    "school": _BESIDE_A_HEAD,
    "garage": _BESIDE_A_HEAD,
    "gym": _BESIDE_A_HEAD,
    "phone": _BESIDE_A_HEAD,
    "chat": (462, 290),
    "email": _BESIDE_A_HEAD,
}
"""The middle of each place's clock on the 1280 x 720 backdrop; the break room has none."""

CLOCK_REACH: Final = 28.0
"""How long a minute hand may be on every one of these clocks."""

BEGINS: Final = 9 * 60 + 50
"""The minute of the day at which a talk begins whose setting names no time: ten to ten."""

_DAWN: Final = 6 * 60 + 30
_DUSK: Final = 18 * 60

_HOUR_SHARE: Final = 0.6


def hands(minute: float) -> tuple[Point, Point]:
    """Where the hour hand and the minute hand end, from the middle, at this minute of the day."""
    return _tip(minute / 720, CLOCK_REACH * _HOUR_SHARE), _tip(minute / 60, CLOCK_REACH)


def after_dark(minute: float) -> bool:
    """Whether lamps are lit at this minute of the day."""
    return not _DAWN <= minute % 1440 < _DUSK


def _tip(turns: float, reach: float) -> Point:
    angle = 2 * math.pi * (turns % 1.0)
    return reach * math.sin(angle), -reach * math.cos(angle)
