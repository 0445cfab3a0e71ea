"""The whole debrief in the window: every moment of the line, what if, their chair, another day, one's own words."""

from __future__ import annotations

import pygame
import pytest

from game.stage import Performance
from game.window.app import App
from game.window.screens.debrief import Debrief
from tests.window.playing import STILL, answered, backstage, click, press, shown, tab_to, words, write

BEST = ("own_it", "repeat", None, "ask_why", "suite", "walk", "follow_up")
POOR = ("straight", "policy", "partner", None, "bye")


def looking(surface: pygame.Surface, *choices: str | None, whole: bool = True) -> tuple[App, Performance]:
    performance = answered(*(choices or BEST))
    return App(surface, Debrief(backstage(STILL), performance, whole)), performance


def test_every_moment_of_the_line_can_be_chosen_by_keys(surface: pygame.Surface) -> None:
    app, performance = looking(surface)
    tab_to(app, "line")
    press(app, *["left"] * 9)
    seen = []
    for moment in performance.debrief().traced:
        assert f"{moment.moment + 1}. “{moment.said}”" in words(app)
        seen.append(next(p.widget.key for p in app.page.placed if p.widget.key.startswith("what if chosen")))
        press(app, "right")
    assert seen == [f"what if chosen {number}" for number in range(6)]
    assert app.page.focus == "line"


def test_a_click_on_the_line_chooses_the_moment_nearest_to_it(surface: pygame.Surface) -> None:
    app, _ = looking(surface)
    click(app, "line")
    assert "what if chosen 2" in [p.widget.key for p in app.page.placed]


def test_a_moment_of_the_line_leads_to_what_if_and_back_into_it(surface: pygame.Surface) -> None:
    app, performance = looking(surface)
    tab_to(app, "line")
    press(app, *["left"] * 9)
    click(app, "what if chosen 0")
    assert shown(app) == "what if"
    press(app, "escape")
    assert shown(app) == "debrief"
    click(app, "chosen 0")
    assert shown(app) == "conversation"
    assert not performance.session.moments


def test_both_lines_of_a_what_if_are_told_in_words(surface: pygame.Surface) -> None:
    app, _ = looking(surface)
    tab_to(app, "line")
    press(app, *["left"] * 9)
    click(app, "what if chosen 0")
    press(app, "1")
    assert "Two lines that part at moment 1" in words(app)
    assert "Ending: delighted; would have been: " in words(app)


def test_in_the_customers_chair_one_marks_and_then_learns_what_was_felt(surface: pygame.Surface) -> None:
    app, performance = looking(surface)
    click(app, "sit")
    for number in range(6):
        assert f"{number + 1} of 6" in words(app)
        felt = performance.debrief().traced[number].reasons
        assert not felt or felt[0] not in words(app)
        press(app, "1")
        assert "You marked: " in words(app)
        assert "Margaret felt " in words(app)
        press(app, "return")
    assert shown(app) == "debrief"


def test_another_day_is_another_customer_in_the_same_place(surface: pygame.Surface) -> None:
    app, performance = looking(surface)
    before = performance.session.temperament
    click(app, "another day")
    assert shown(app) == "briefing"
    assert performance.session.temperament != before
    assert not performance.session.moments


def test_what_one_means_to_do_is_kept_as_it_is_typed(surface: pygame.Surface) -> None:
    app, performance = looking(surface)
    tab_to(app, "commit")
    write(app, "ask 1st?")
    assert performance.debrief().commitment == "ask 1st?"
    press(app, "backspace")
    assert performance.debrief().commitment == "ask 1st"
    assert shown(app) == "debrief"


def test_you_first_is_asked_once_and_only_when_it_is_over(surface: pygame.Surface) -> None:
    app, _ = looking(surface, whole=False)
    click(app, "more")
    assert shown(app) == "you first"
    press(app, "4", "1", "return")
    assert "You thought: Well" in words(app)
    click(app, "more")
    click(app, "more")
    assert shown(app) == "debrief"
    unfinished, _ = looking(surface, "own_it", whole=False)
    click(unfinished, "more")
    assert shown(unfinished) == "debrief"


@pytest.mark.parametrize("again", ["try again", "start over"])
def test_the_next_debrief_tells_what_has_changed(surface: pygame.Surface, again: str) -> None:
    app, performance = looking(surface, *POOR, whole=False)
    assert "Last time:" not in words(app)
    click(app, again)
    while not performance.finished:
        performance.choose(performance.conversation().choices[0].id)
    assert app.screen is not None
    app.go(Debrief(app.screen.backstage, performance))
    assert "Last time: lost" in words(app)
