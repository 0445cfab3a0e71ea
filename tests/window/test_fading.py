"""One screen melts into the next, shortly, and not at all where motion is reduced."""

from __future__ import annotations

import pygame
import pytest

from game.settings.preferences import Preferences
from game.window.app import App
from game.window.fading import LASTS
from game.window.screens.help import Help
from game.window.screens.home import Home
from tests.window.playing import STILL, backstage

MOVING = Preferences(instant_text=True)
PLACE = (640, 60)


def changed(
    likes: Preferences, size: tuple[int, int] = (1280, 720)
) -> tuple[App, pygame.Surface, pygame.Surface]:
    """The game that has just gone from one screen to another, with a picture of each."""
    home = Home(backstage(likes))
    pictures = []
    for screen in (home, Help(home.backstage, home)):
        surface = pygame.Surface(size)
        App(surface, screen).draw()
        pictures.append(surface)
    app = App(pygame.Surface(size), home)
    app.draw()
    app.go(Help(home.backstage, home))
    app.draw()
    return app, pictures[0], pictures[1]


def differ(one: pygame.Surface, other: pygame.Surface) -> int:
    """How many pixels of two pictures are not the same."""
    mask = pygame.mask.from_threshold(one, (0, 0, 0), (3, 3, 3, 255), other)
    return one.get_width() * one.get_height() - mask.count()


def test_the_screen_before_fades_until_it_is_gone() -> None:
    app, before, after = changed(MOVING)
    away = [differ(app.surface, after)]
    assert differ(app.surface, before) == 0
    for _ in range(4):
        app.tick(LASTS // 4)
        assert app.dirty
        app.draw()
        away.append(differ(app.surface, after))
    assert away[-1] == 0
    assert away[0] > 0
    assert not app.fading.on


def test_it_is_over_within_a_fifth_of_a_second_and_then_nothing_moves() -> None:
    app, _, after = changed(MOVING)
    app.tick(200)
    app.draw()
    assert differ(app.surface, after) == 0
    app.tick(1000)
    assert not app.dirty


def test_with_reduced_motion_the_next_screen_is_there_at_once() -> None:
    app, _, after = changed(STILL)
    assert differ(app.surface, after) == 0
    assert not app.fading.on


def test_a_window_that_has_changed_its_size_shows_the_new_screen_at_once() -> None:
    app, _, _ = changed(MOVING)
    app.surface = pygame.Surface((800, 600))
    app._renew()
    app.draw()
    plain = App(pygame.Surface((800, 600)), app.screen or Home(backstage(MOVING)))
    plain.draw()
    assert differ(app.surface, plain.surface) == 0


@pytest.mark.parametrize("wait", [0, 1])
def test_time_that_stands_still_ends_it_all_the_same(wait: int) -> None:
    app, _, _ = changed(MOVING)
    for _ in range(LASTS):
        app.tick(wait)
    assert not app.fading.on
