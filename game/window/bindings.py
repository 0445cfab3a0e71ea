"""What each key does, and changing it: every action has one key of its own, and a few keys can never be lost."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import pygame

ACTIONS: Final[Mapping[str, int]] = {
    "next": pygame.K_DOWN,
    "previous": pygame.K_UP,
    "use": pygame.K_SPACE,
    "on": pygame.K_PAGEDOWN,
    "up": pygame.K_PAGEUP,
    "card": pygame.K_c,
    "look": pygame.K_f,
    "whisper": pygame.K_w,
    "voice": pygame.K_v,
    "help": pygame.K_F1,
    "full": pygame.K_F11,
}
"""Every action that can have another key, and the one it has at first."""

_MODIFIERS: Final = (
    pygame.K_LSHIFT, pygame.K_RSHIFT, pygame.K_LCTRL, pygame.K_RCTRL, pygame.K_LALT, pygame.K_RALT, pygame.K_LMETA,
    pygame.K_RMETA, pygame.K_MODE, pygame.K_CAPSLOCK, pygame.K_NUMLOCKCLEAR, pygame.K_UNKNOWN,
)  # fmt: skip
FIXED: Final = frozenset(
    (
        pygame.K_TAB, pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_ESCAPE, pygame.K_BACKSPACE, pygame.K_LEFT,
        pygame.K_RIGHT, *range(pygame.K_0, pygame.K_9 + 1), *_MODIFIERS,
    )
)  # fmt: skip
"""Keys that always mean the same, so that nobody can lock themselves out; no action can have one of them."""


class Bindings:
    """The keys as they are now."""

    def __init__(self, changed: Mapping[str, str]) -> None:
        """Take names of keys by action, as they are kept; what makes no sense is passed over."""
        self._keys = dict(ACTIONS)
        for action, name in changed.items():
            key = _code(name)
            if action in ACTIONS and key and key not in FIXED:
                self._give(action, key)

    def _give(self, action: str, key: int) -> str:
        """Give an action a key; the one that had it takes what is free now, and is returned ("" for none)."""
        other = self.action(key)
        if other and other != action:
            self._keys[other] = self._keys[action]
        self._keys[action] = key
        return other if other != action else ""

    def key(self, action: str) -> int:
        """The key of an action."""
        return self._keys[action]

    def name(self, action: str) -> str:
        """The name of an action's key, as one reads it on a keyboard."""
        return pygame.key.name(self._keys[action]).capitalize()

    def action(self, key: int) -> str:
        """What a key does; "" where it does nothing that can be changed."""
        return next((action for action, own in self._keys.items() if own == key), "")

    def changed(self, action: str, key: int) -> tuple[Mapping[str, str], str]:
        """The keys to be kept once `action` has this key, and the action that had it before, which swaps ("" for none).

        Raises ValueError for a key of those that are fixed.
        """
        if key in FIXED:
            raise ValueError(key)
        other = self._give(action, key)
        different = {name: own for name, own in self._keys.items() if own != ACTIONS[name]}
        return {name: pygame.key.name(own) for name, own in different.items()}, other


def _code(name: str) -> int:
    try:
        return pygame.key.key_code(name)
    except (ValueError, pygame.error):
        return 0
