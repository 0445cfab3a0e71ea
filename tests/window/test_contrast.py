"""What is written can be read on what it is written on: measured on the pictures, every screen in every theme."""

from __future__ import annotations

from collections import Counter

import pygame
import pytest

from game.settings.preferences import Preferences
from game.window.app import App
from game.window.lettering import Letters, Style
from game.window.theme import THEMES, Colour, contrast
from tests.window.playing import STILL, every_screen

LEAST = {"light": 4.5, "dark": 4.5, "contrast": 7.0}


class Noted(Letters):
    """Notes on which ground every line is set."""

    def __init__(self, scale: float) -> None:
        super().__init__(scale)
        self.pairs: Counter[tuple[Colour, Colour]] = Counter()

    def draw(
        self, surface: pygame.Surface, text: str, style: Style, colour: Colour, at: tuple[int, int]
    ) -> None:
        room = pygame.Rect(*at, self.width(text, style), self.line_height(style))
        seen = room.clip(surface.get_clip()).clip(surface.get_rect())
        if text.strip() and seen == room:
            for place in (room.topleft, room.midtop, (room.right - 1, room.top)):
                ground = surface.get_at(place)
                self.pairs[colour, (ground.r, ground.g, ground.b)] += 1
        super().draw(surface, text, style, colour, at)


@pytest.mark.parametrize("theme", THEMES)
def test_every_line_on_every_screen_stands_out_from_its_ground(surface: pygame.Surface, theme: str) -> None:
    letters = Noted(1.0)
    for _, screen in every_screen(Preferences.model_validate({**STILL.model_dump(), "theme": theme})):
        app = App(surface, screen)
        app._letters = letters
        app.draw()
    faint = {pair: round(contrast(*pair), 2) for pair in letters.pairs if contrast(*pair) < LEAST[theme]}
    assert len(letters.pairs) > 8
    assert faint == {}


def test_in_high_contrast_nothing_is_drawn_behind_words(surface: pygame.Surface) -> None:
    likes = Preferences.model_validate({**STILL.model_dump(), "theme": "contrast"})
    plain = [
        getattr(THEMES["contrast"], name) for name in ("ground", "panel", "raised", "chosen", "own", "accent")
    ]
    letters = Noted(1.0)
    for _, screen in every_screen(likes):
        app = App(surface, screen)
        app._letters = letters
        app.draw()
    assert letters.pairs
    assert all(any(_same(ground, own) for own in plain) for _, ground in letters.pairs)


def _same(one: Colour, other: Colour) -> bool:
    # Rounded corners and shadows shade a pixel by a few steps that nobody sees.
    return all(abs(part - own) <= 8 for part, own in zip(one, other, strict=True))
