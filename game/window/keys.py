"""Which keys do what on every screen, and which may be held down."""

from __future__ import annotations

from typing import Final

import pygame

USE: Final = (pygame.K_RETURN, pygame.K_KP_ENTER)
"""Does what the focus is on; the action "use" has a key of its own besides."""

STEPS: Final = {pygame.K_RIGHT: 1, pygame.K_LEFT: -1}
"""On to the next thing that can be used, or back."""

TURNS: Final = {pygame.K_HOME: -1000.0, pygame.K_END: 1000.0}
"""Scrolls by this share of what is seen."""

PAGE: Final = 0.8
"""The share of what is seen by which the actions "on" and "up" scroll."""

LARGER: Final = (pygame.K_PLUS, pygame.K_EQUALS, pygame.K_KP_PLUS)
"""With Ctrl: larger letters."""

SMALLER: Final = (pygame.K_MINUS, pygame.K_KP_MINUS)
"""With Ctrl: smaller letters."""

_REPEATING: Final = (
    pygame.K_TAB, pygame.K_BACKSPACE, pygame.K_UP, pygame.K_DOWN, pygame.K_PAGEUP, pygame.K_PAGEDOWN, *STEPS, *TURNS,
    *LARGER, *SMALLER,
)  # fmt: skip


class Held:
    """The keys that are down. A key that answers or leaves does so once, however long a finger rests on it."""

    def __init__(self) -> None:
        """Begin with no key down."""
        self._keys: set[int] = set()

    def again(self, event: pygame.event.Event) -> bool:
        """Take note of an event; True where it only repeats a key that is still down and ought not to repeat."""
        if event.type == pygame.WINDOWFOCUSLOST:
            self._keys.clear()
        elif event.type == pygame.KEYUP:
            self._keys.discard(event.key)
        elif event.type == pygame.KEYDOWN:
            held = event.key in self._keys
            self._keys.add(event.key)
            return held and event.key not in _REPEATING
        return False
