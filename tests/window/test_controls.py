"""Switches, sliders and tabs: by key, by click, and in words."""

from __future__ import annotations

import pygame
import pytest

from game.window.controls import Slider, Tabs, Toggle
from game.window.lettering import Letters
from game.window.theme import LIGHT
from game.window.widgets import Canvas


def canvas(text: float = 1.0) -> Canvas:
    return Canvas(pygame.Surface((400, 400)), LIGHT, Letters(text))


def test_a_switch_says_whether_it_is_on() -> None:
    assert Toggle("Timers", "They may run out.", True).spoken == "Timers: on. They may run out."
    assert Toggle("Timers", "They may run out.", False).spoken == "Timers: off. They may run out."


@pytest.mark.parametrize(("across", "step"), [(-0.2, 0), (0.0, 0), (0.3, 1), (0.5, 2), (1.0, 4), (1.7, 4)])
def test_a_click_sets_a_slider_to_the_nearest_step(across: float, step: int) -> None:
    chosen: list[int] = []
    assert Slider("Text", "150 %", "", 2, 5, choose=chosen.append).pressed(across, 0.5)
    assert chosen == [step]


def test_keys_move_a_slider_and_stop_at_its_ends() -> None:
    slider = Slider("Text", "150 %", "", 2, 5, choose=lambda _: None)
    assert [slider.stepped(key) for key in (pygame.K_LEFT, pygame.K_RIGHT)] == [1, 3]
    slider.place = 4
    assert slider.stepped(pygame.K_RIGHT) == 4


def test_keys_turn_tabs_round_the_end() -> None:
    tabs = Tabs(("One", "Two", "Three"), 2, choose=lambda _: None)
    assert tabs.stepped(pygame.K_RIGHT) == 0
    assert tabs.spoken == "Three, part 3 of 3"


@pytest.mark.parametrize(
    ("text", "place", "opened"), [(1.0, (0.9, 0.5), 2), (1.0, (0.1, 0.5), 0), (2.0, (0.1, 0.9), 2)]
)
def test_a_click_opens_the_tab_it_is_on_in_one_row_or_in_two(
    surface: pygame.Surface, text: float, place: tuple[float, float], opened: int
) -> None:
    chosen: list[int] = []
    tabs = Tabs(("Skills so far", "Attempts", "Words"), 0, choose=chosen.append)
    tabs.height(canvas(text), 400)
    tabs.pressed(*place)
    assert chosen == [opened]
