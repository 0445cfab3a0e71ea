"""What moves in a place by itself: a little, at most ten times a second, and nothing for who likes it still."""

from __future__ import annotations

from game.drawing.places.life import life
from game.drawing.places.marks import FRAMES_A_SECOND
from game.drawing.scenery import known
from game.settings.preferences import Preferences
from game.window import paint
from game.window.theme import THEMES
from game.window.widgets import Canvas


class Stirring:
    """The life of one place since it was shown."""

    def __init__(self) -> None:
        """Nothing has moved yet."""
        self._lived = 0

    @property
    def step(self) -> int:
        """Tenths of a second that have been lived."""
        return self._lived * FRAMES_A_SECOND // 1000

    def tick(self, place: str, milliseconds: int, likes: Preferences) -> bool:
        """Let time pass; True where something looks different now."""
        if likes.reduced_motion or THEMES[likes.theme].plain:
            return False
        before, self._lived = self.step, self._lived + milliseconds
        return self.step != before and life(known(place), self.step) != life(known(place), before)

    def draw(self, canvas: Canvas, place: str, minute: float, dark: bool) -> None:
        """Draw what moves over its backdrop at this minute of the day."""
        paint.stir(canvas.surface, life(known(place), self.step, minute, dark=dark))
