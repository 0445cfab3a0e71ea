"""What holds on every screen: words, names, room, rest, and whatever anybody presses."""

from __future__ import annotations

import random

import pygame
import pytest

from game.settings.preferences import Preferences
from game.window.app import App
from game.window.screens.screen import Screen
from tests.window.playing import STILL, every_screen, opened, press
from tests.window.storm import storm

SCREENS = [name for name, _ in every_screen()]
SIZES = [(480, 360), (640, 480), (800, 600), (1280, 720), (1920, 1080), (2560, 1440)]
SLIPS = [(1, 1), (2, 300), (900, 40)]


def screen_of(name: str, likes: Preferences = STILL) -> Screen:
    return next(screen for found, screen in every_screen(likes) if found == name)


def sized(text: float) -> Preferences:
    return STILL.model_copy(update={"text": text})


@pytest.mark.parametrize("name", SCREENS)
def test_the_words_do_not_depend_on_the_size_of_letters_or_window(name: str) -> None:
    told = []
    for text, size in ((1.0, (1280, 720)), (2.0, (1280, 720)), (1.5, (2560, 1440))):
        page = App(pygame.Surface(size), screen_of(name, sized(text))).page
        told.append(sorted(words for words in page.spoken() if not words.startswith("Text size")))
        assert all(words.strip() for words in told[-1])
    assert told[0] == told[1] == told[2]
    assert len(told[0]) >= 3


@pytest.mark.parametrize("name", SCREENS)
def test_everything_that_can_be_used_has_a_name_of_its_own_and_a_voice(
    surface: pygame.Surface, name: str
) -> None:
    usable = [p.widget for p in App(surface, screen_of(name)).page.placed if p.widget.act]
    keys = [widget.key for widget in usable]
    assert keys
    assert all(keys)
    assert len(set(keys)) == len(keys)
    assert all(widget.spoken.strip() for widget in usable)
    numbers = [widget.number for widget in usable if widget.number]
    assert numbers == list(range(1, len(numbers) + 1))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text", [1.0, 1.25, 2.0])
def test_everything_has_room_in_every_window(size: tuple[int, int], text: float) -> None:
    window = pygame.Rect((0, 0), size)
    for name, screen in every_screen(sized(text)):
        page = App(pygame.Surface(size), screen).page
        for region in page.regions:
            assert window.contains(region.rect), (name, region.name)
            assert region.rect.height >= 60 * (0.5 + text / 2), (name, region.name)
        for placed in page.placed:
            assert placed.region.rect.left <= placed.rect.left, (name, placed.widget)
            assert placed.rect.right <= placed.region.rect.right, (name, placed.widget)


@pytest.mark.parametrize("size", SIZES)
def test_regions_that_hold_something_to_use_do_not_cover_one_another(size: tuple[int, int]) -> None:
    for text in (1.0, 1.5, 2.0):
        for name, screen in every_screen(sized(text)):
            regions = App(pygame.Surface(size), screen).page.regions
            usable = [region.rect for region in regions if any(widget.act for widget in region.widgets)]
            assert all(rect.collidelistall(usable) == [n] for n, rect in enumerate(usable)), (name, text)


@pytest.mark.parametrize("size", SLIPS)
def test_a_window_too_small_to_use_is_no_trouble(size: tuple[int, int]) -> None:
    for text in (1.0, 2.0):
        for _, screen in every_screen(sized(text)):
            App(pygame.Surface(size), screen).draw()


def test_nothing_is_drawn_on_a_screen_at_rest(surface: pygame.Surface) -> None:
    for name, screen in every_screen(STILL.model_copy(update={"timers": False})):
        app = App(surface, screen)
        app.draw()
        # The trainer's table looks once a second whether a file has been saved, and draws only then.
        assert screen.pace == (1000 if name == "trainer" else None), name
        for _ in range(20):
            app.tick(100)
        assert (app.dirty, app.drawn) == (False, 1), name


def test_the_first_line_is_typed_out_and_then_comes_to_rest(surface: pygame.Surface) -> None:
    likes = Preferences(timers=False)
    for name in ("conversation hotel-no-room", "conversation two-dinosaurs"):
        screen = screen_of(name, likes)
        app = App(surface, screen)
        assert screen.pace == 16
        for _ in range(600):
            app.tick(16)
        assert screen.pace == 100, name


def test_a_chat_does_not_move_while_nobody_writes(surface: pygame.Surface) -> None:
    screen = screen_of("conversation two-dinosaurs", Preferences(instant_text=True, timers=False))
    app = App(surface, screen)
    app.draw()
    for _ in range(100):
        app.tick(100)
    assert not app.dirty


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("name", SCREENS)
def test_every_screen_draws_its_words_in_the_colour_of_text(
    surface: pygame.Surface, name: str, theme: str
) -> None:
    app = App(surface, screen_of(name, STILL.model_copy(update={"theme": theme})))
    app.draw()
    colour, panel = app.page.canvas.theme.text, app.page.canvas.theme.panel
    regions = [region.rect for region in app.page.regions if region.fill]
    assert any(_holds(surface, rect, colour) for rect in regions)
    assert all(_holds(surface, rect, panel) for rect in regions)
    assert surface.get_at((1, 1))[:3] != (0, 0, 0)


def _holds(surface: pygame.Surface, rect: pygame.Rect, colour: tuple[int, int, int]) -> bool:
    seen = pygame.mask.from_threshold(surface.subsurface(rect), colour, (12, 12, 12, 255))
    return seen.count() > 20


def test_the_ring_of_the_focus_is_drawn_round_what_has_it(surface: pygame.Surface) -> None:
    for name, screen in every_screen():
        app = App(surface, screen)
        press(app, "tab")
        app.draw()
        placed = next(p for p in app.page.placed if p.widget.act and p.widget.key == app.page.focus)
        here = app.page.at(placed)
        edge = surface.subsurface(pygame.Rect(here.left - 5, here.centery - 1, 3, 2))
        seen = pygame.transform.average_color(edge)
        expected = app.page.canvas.theme.focus
        assert max(abs(a - b) for a, b in zip(seen, expected, strict=False)) < 30, name


def test_a_storm_of_sizes_loses_neither_focus_nor_words() -> None:
    app, luck = opened(pygame.Surface((1280, 720))), random.Random(1)
    press(app, "return", "return", "1", "tab")
    focus, spoken = app.page.focus, sorted(app.page.spoken())
    for _ in range(60):
        app.surface = pygame.Surface((luck.randrange(480, 1600), luck.randrange(360, 1000)))
        press(app, luck.choice(["+", "-"]), mod=pygame.KMOD_CTRL)
        app.take(pygame.event.Event(pygame.WINDOWRESTORED))
        app.draw()
        assert (app.page.focus, sorted(app.page.spoken())) == (focus, spoken)


@pytest.mark.parametrize("name", SCREENS)
def test_anything_may_happen_on_any_screen(surface: pygame.Surface, name: str) -> None:
    storm(name, 160, random.Random(name))
