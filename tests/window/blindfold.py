"""The first scenario by keyboard and by ear alone: `python -m tests.window.blindfold [KEY ...]`.

Prints every key that is pressed and everything the voice would say then, and nothing that can only be seen. Without
keys it plays the hotel from the break room to the end of the debrief's first page.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import Final

import pygame

from game.window.reading_aloud import Reader
from game.window.speaking import SYSTEMS, Voice
from tests.window.playing import STILL, opened, press, shown

MOST: Final = 40


class Ear(Voice):
    """A voice that prints what it says."""

    def __init__(self) -> None:
        """Listen."""
        super().__init__((SYSTEMS["linux"][0], "nowhere"))

    def say(self, words: Sequence[str]) -> None:
        """Print the words."""
        for line in words:
            print(f"    {line}")

    def hush(self) -> None:
        """Nothing is being said."""


def main(keys: Sequence[str]) -> None:
    """Play, and print."""
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    pygame.display.init()
    pygame.font.init()
    surface = pygame.display.set_mode((1280, 720))
    app = opened(surface, STILL.model_copy(update={"self_voicing": True}))
    app.outlet.reader = Reader(Ear())
    app.read_aloud()
    for key in keys or _through():
        print(f"[{key}]")
        press(app, key)
        app.read_aloud()
        if not keys and shown(app) == "debrief":
            break


def _through() -> list[str]:
    """Into the first scenario, always the second answer or on, and into the debrief."""
    return ["return", "return", *["2", "return"] * MOST]


if __name__ == "__main__":
    main(sys.argv[1:])
