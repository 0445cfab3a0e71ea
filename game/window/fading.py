"""One screen melting into the next: short, and not at all where motion is reduced."""

from __future__ import annotations

import pygame

LASTS = 160
"""Milliseconds (screens page: below 200)."""

STEP = 16
"""Milliseconds between two pictures of it."""


class Fading:
    """The picture of the screen before, drawn over the new one and fainter each time."""

    def __init__(self) -> None:
        """Nothing melts."""
        self._before: pygame.Surface | None = None
        self._left = 0

    @property
    def on(self) -> bool:
        """Whether something is melting."""
        return self._left > 0

    def begin(self, before: pygame.Surface) -> None:
        """Let what is shown now melt into whatever is drawn next."""
        self._before, self._left = before.copy(), LASTS

    def stop(self) -> None:
        """Show the new screen at once."""
        self._before, self._left = None, 0

    def pass_time(self, milliseconds: int) -> None:
        """Go on melting."""
        self._left = max(0, self._left - max(milliseconds, 1))
        if not self._left:
            self._before = None

    def draw(self, surface: pygame.Surface) -> None:
        """Draw what is left of the screen before, where the window has kept its size."""
        if self._before is None or self._before.get_size() != surface.get_size():
            return
        self._before.set_alpha(round(255 * self._left / LASTS))
        surface.blit(self._before, (0, 0))
