"""Backdrops: which drawing fits a scene, and the same drawing by day and by night.

The drawings lie in `assets/scenes`, one SVG a place in a small set of daylight colours. The dark theme shows
the same place in the evening: every daylight colour has its evening one here.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from game.drawing.svg import Point

SCENES: Final = ("hotel", "bank", "clinic", "cafe", "shop", "counter", "phone", "chat")
"""The places that are drawn."""

CLOCKS: Final[dict[str, Point]] = {
    "hotel": (492, 150),
    "bank": (232, 200),
    "clinic": (836, 170),
    "cafe": (670, 330),
    "shop": (840, 150),
    "counter": (794, 170),
    "phone": (1010, 140),
    "chat": (1110, 150),
}
"""The middle of each place's clock on the 1280 x 720 backdrop; its hands are the front end's to draw."""

CLOCK_REACH: Final = 26.0
"""How long a minute hand may be on every one of these clocks."""

EVENING: Final = {
    "#efe6d6": "#2b2e36",
    "#e4d7c1": "#25282f",
    "#cdbb9f": "#1d1f24",
    "#b08a64": "#463a31",
    "#8d6c4e": "#382e28",
    "#c9a780": "#56483b",
    "#a9b0b3": "#4b5258",
    "#d6e3e6": "#2a3846",
    "#c9dde4": "#1d2939",
    "#a9c0a5": "#22302f",
    "#7e9d78": "#3a5041",
    "#5f8062": "#2f4337",
    "#a8705c": "#634339",
    "#5f7f95": "#384c5b",
    "#fbf6ea": "#a39d91",
    "#f2d9a0": "#e3c486",
    "#5b5148": "#16181c",
    "#bfa68a": "#2c2826",
    "#dccbb0": "#343438",
}
"""Each colour of the drawings by day, and the colour it has in the evening."""

_COLOUR: Final = re.compile("#[0-9a-f]{6}")

_INDUSTRIES: Final = {
    "hotel": ("hotel", "hospitality", "travel", "tourism", "accommodation"),
    "bank": ("bank", "banking", "finance", "insurance"),
    "clinic": ("clinic", "health", "healthcare", "hospital", "care", "dental", "pharmacy", "medicine"),
    "cafe": ("cafe", "café", "restaurant", "food", "catering", "bar", "bakery"),
    "shop": ("shop", "retail", "store", "fashion", "grocery", "supermarket"),
}
_CHANNELS: Final = {"phone": "phone", "chat": "chat", "email": "chat"}


def scene_name(scene: str | None, industry: str, channel: str) -> str:
    """The backdrop for a scenario: the one it names, else by its industry, else by its channel."""
    if scene is not None and scene.strip().casefold() in SCENES:
        return scene.strip().casefold()
    words = set(re.findall(r"\w+", industry.casefold()))
    fitting = (place for place, names in _INDUSTRIES.items() if words & set(names))
    return next(fitting, _CHANNELS.get(channel, "counter"))


def scene(folder: Path, name: str, *, dark: bool = False) -> str:
    """The backdrop of this name as SVG of 1280 x 720, from the folder of scenes; `dark` for the evening.

    A name that is not drawn shows the service counter.
    """
    known = name if name in SCENES else "counter"
    drawn = (folder / f"{known}.svg").read_text(encoding="utf-8")
    return evening(drawn) if dark else drawn


def evening(drawn: str) -> str:
    """A daylight drawing in its evening colours."""
    return _COLOUR.sub(lambda found: EVENING.get(found[0], found[0]), drawn)
