"""What every screen is: regions to show, keys of its own, and the screen that comes next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import pygame

from game.drawing.places.clock import BEGINS, after_dark
from game.drawing.scenery import BREAK_ROOM
from game.settings.preferences import Preferences
from game.stage import DebriefView, Library
from game.window import paint
from game.window.bindings import Bindings
from game.window.page import Region
from game.window.sound import Sound
from game.window.widgets import Canvas


@dataclass(slots=True)
class Backstage:
    """What screens share: the library, the player's settings, and where a change of them is kept.

    `looked_back` are the scenarios whose debrief has been opened wholly, `attempts` how each went the last time, by id.
    """

    library: Library
    preferences: Preferences
    keep: Callable[[Preferences], None] = lambda _: None
    looked_back: set[str] = field(default_factory=set)
    attempts: dict[str, DebriefView] = field(default_factory=dict)

    def prefer(self, name: str, value: object) -> None:
        """Change one setting, and keep it."""
        self.preferences = Preferences.model_validate({**self.preferences.model_dump(), name: value})
        self.keep(self.preferences)

    @property
    def bindings(self) -> Bindings:
        """What each key does now."""
        return Bindings(self.preferences.keys)


class Screen:
    """One screen. It is asked for its regions whenever something has changed, and keeps no picture itself."""

    name = ""
    place = BREAK_ROOM
    """The backdrop."""

    began: float = BEGINS
    """The minute of the day in which what is shown began: it decides whether lamps are lit."""

    lasted: float = 0.0
    """How long it has lasted since, in modelled minutes, for the clock on the wall."""

    def __init__(self, backstage: Backstage) -> None:
        """Show it with what screens share."""
        self.backstage = backstage
        self.focus = ""
        self.scrolls: dict[str, int] = {}
        self.sounds: list[Sound] = []

    def regions(self, canvas: Canvas, size: tuple[int, int]) -> list[Region]:
        """What is shown on a canvas of this size."""
        raise TypeError(type(self))

    def backdrop(self, canvas: Canvas) -> None:
        """Draw what lies behind the regions."""
        surface = canvas.surface
        if canvas.theme.plain:
            surface.fill(canvas.theme.ground)
            return
        surface.blit(paint.place(self.place, self.dark(canvas), surface.get_size()), (0, 0))
        paint.clock(surface, self.place, self.began + self.lasted)

    def dark(self, canvas: Canvas) -> bool:
        """Whether the place is shown by its lamps: in the evening, and always where the player likes it dark."""
        return canvas.theme.name == "dark" or after_dark(self.began)

    def stand(self, place: str, began: float | None, lasted: float = 0.0) -> None:
        """Show a place, as it is so many minutes after `began`."""
        self.place, self.lasted = place, lasted
        self.began = BEGINS if began is None else began

    def stay(self, there: Screen) -> None:
        """Show the place of another screen, as it is there now."""
        self.stand(there.place, there.began, there.lasted)

    def before(self, canvas: Canvas) -> None:
        """Draw what lies before the regions."""

    @property
    def hushed(self) -> bool:
        """Whether the room goes quiet, because something weighs."""
        return False

    def back(self) -> Screen | None:
        """The screen that Escape leads to; None where it leads out of the game."""
        return None

    def key(self, event: pygame.event.Event) -> bool:
        """Take a key that means something on this screen only; True where it did."""
        return False

    def tick(self, milliseconds: int) -> bool:
        """Let time pass; True where something looks different now."""
        return False

    @property
    def pace(self) -> int | None:
        """Milliseconds until something moves by itself; None where nothing does, and nothing need be drawn."""
        return None


def margin(canvas: Canvas, size: tuple[int, int]) -> int:
    """Room at the edges of the window."""
    return max(12, min(canvas.px(28), size[0] // 30))


def centred(canvas: Canvas, size: tuple[int, int], widest: int) -> pygame.Rect:
    """A column in the middle of the window, at most so wide at 100 % text."""
    edge = margin(canvas, size)
    width = min(size[0] - 2 * edge, round(widest * canvas.letters.scale))
    return pygame.Rect((size[0] - width) // 2, edge, width, size[1] - 2 * edge)
