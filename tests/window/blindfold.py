"""The first scenario by keyboard and by ear alone: `python -m tests.window.blindfold [KEY ...]`.

Prints every key that is pressed and everything the voice would say then, and nothing that can only be seen. Without
keys it plays the hotel from the break room through the whole debrief; docs/blindfold.md shows it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import Final

import pygame

from game.window.app import App
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
    for key in keys:
        _pressed(app, key)
    for key in () if keys else _through():
        if shown(app) != "debrief":
            _pressed(app, key)
    if not keys:
        _looked_back(app)


def _pressed(app: App, key: str) -> None:
    print(f"[{key}]")
    press(app, key)
    app.read_aloud()


def _looked_back(app: App) -> None:
    """On to the rest of the debrief, past the question that comes first, and through everything that can be used."""
    while app.page.focus != "more":
        _pressed(app, "tab")
    _pressed(app, "return")
    while shown(app) != "debrief":
        _pressed(app, "return")
    for _ in [placed for placed in app.page.placed if placed.widget.act]:
        _pressed(app, "tab")


def _through() -> list[str]:
    """Into the first scenario, always the second answer or on, and into the debrief."""
    return ["return", "return", *["2", "return"] * MOST]


if __name__ == "__main__":
    main(sys.argv[1:])
