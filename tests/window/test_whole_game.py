"""The whole game in the window, on the real engine: by keyboard, by mouse, and by anything at all."""

from __future__ import annotations

import random

import pygame
import pytest

from game.settings.preferences import Preferences
from tests.window.playing import STILL, click, opened, press, shown, tab_to, words, write


def test_the_whole_game_by_keyboard_alone(surface: pygame.Surface) -> None:
    app = opened(surface)
    press(app, "return")
    assert shown(app) == "briefing"
    press(app, "return")
    assert shown(app) == "conversation"
    for _ in range(30):
        if "It is over" in words(app):
            break
        press(app, "return" if "What gave it away" in words(app) else "1")
    press(app, "return")
    assert shown(app) == "debrief"
    assert app.page.focus == "try again"
    press(app, "tab", "return")
    assert shown(app) == "you first"
    press(app, "3", "1", "return")
    assert "One next step" in words(app)
    assert "So-so" in words(app)
    tab_to(app, "try again")
    press(app, "return")
    assert shown(app) == "conversation"
    assert "It is over" not in words(app)
    press(app, "escape")
    assert shown(app) == "pause"


def test_the_whole_game_by_mouse_alone(surface: pygame.Surface) -> None:
    app = opened(surface)
    click(app, "scenario hotel-no-room")
    click(app, "start")
    for choice in ("own_it", "repeat"):
        click(app, f"choice {choice}")
    click(app, "reading 1")
    click(app, "go on")
    for choice in ("ask_why", "suite"):
        click(app, f"choice {choice}")
    click(app, "line 1")
    for choice in ("walk", "follow_up"):
        click(app, f"choice {choice}")
    click(app, "debrief")
    assert "delighted" in words(app)
    click(app, "more")
    click(app, "pass")
    click(app, "pass")
    click(app, "home")
    assert shown(app) == "home"
    click(app, "quit")
    assert app.screen is None


def test_escape_leads_back_from_everywhere_and_out_of_the_game_at_last(surface: pygame.Surface) -> None:
    app = opened(surface)
    press(app, "return", "escape")
    assert shown(app) == "home"
    press(app, "f1")
    assert shown(app) == "help"
    press(app, "escape", "escape")
    assert app.screen is None


def test_the_same_words_are_there_at_every_text_size(surface: pygame.Surface) -> None:
    small, large = opened(surface), opened(surface, STILL.model_copy(update={"text": 2.0}))
    for app in (small, large):
        press(app, "return")
    assert sorted(words(small).split("\n")) == sorted(words(large).split("\n"))
    for app in (small, large):
        press(app, "return", "1", "1")
    assert sorted(words(small).split("\n")) == sorted(words(large).split("\n"))


def test_ctrl_and_plus_makes_letters_larger_and_keeps_it(surface: pygame.Surface) -> None:
    app = opened(surface)
    for _ in range(6):
        app.take(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_PLUS, mod=pygame.KMOD_CTRL, unicode="+"))
    assert app.preferences.text == 2.0


def test_ones_own_line_comes_first_where_it_is_asked_for(surface: pygame.Surface) -> None:
    app = opened(surface, say_first=True)
    press(app, "return", "return")
    assert "What would you say?" in words(app)
    assert "the room we promised" not in words(app)
    write(app, "1 am so")
    assert "1 am so" in words(app)
    press(app, "return")
    assert "the room we promised" in words(app)


def test_nothing_is_drawn_when_nothing_has_changed(surface: pygame.Surface) -> None:
    app = opened(surface, STILL.model_copy(update={"timers": False}))
    press(app, "return", "return")
    app.draw()
    assert app.screen is not None
    assert app.screen.pace is None
    for _ in range(50):
        app.tick(20)
    assert not app.dirty
    app.take(pygame.event.Event(pygame.MOUSEMOTION, pos=(3, 3), rel=(0, 0), buttons=(0, 0, 0)))
    assert not app.dirty


def test_a_face_eases_and_comes_to_rest(surface: pygame.Surface) -> None:
    app = opened(surface, Preferences(instant_text=True, timers=False))
    press(app, "return", "return", "1")
    assert app.screen is not None
    paces = []
    for _ in range(120):
        paces.append(app.screen.pace)
        app.tick(16)
    assert paces[0] == 16
    assert paces[-1] == 100


def test_a_timer_that_runs_out_is_silence_only_where_timers_are_on(surface: pygame.Surface) -> None:
    for timers in (True, False):
        app = opened(surface, STILL.model_copy(update={"timers": timers}))
        press(app, "return", "return")
        own = next(p.widget.number for p in app.page.placed if p.widget.key == "choice own_it")
        press(app, str(own))
        for _ in range(140):
            app.tick(200)
        assert ("Hello? Are you listening to me?" in words(app)) is timers


def _anything(luck: random.Random) -> pygame.event.Event:
    place = (luck.randrange(1280), luck.randrange(720))
    keys = [
        pygame.K_RETURN, pygame.K_TAB, pygame.K_UP, pygame.K_DOWN, pygame.K_PAGEDOWN, pygame.K_HOME, pygame.K_c,
        pygame.K_SPACE, pygame.K_BACKSPACE, pygame.K_F1,
    ]  # fmt: skip
    numbers = [pygame.K_0 + n for n in range(10)]
    key = luck.choice([*keys, *numbers, *numbers, *([pygame.K_ESCAPE] if luck.random() < 0.2 else [])])
    letter = chr(key) if key < 128 and chr(key).isprintable() else ""
    return luck.choice(
        [
            pygame.event.Event(
                pygame.KEYDOWN, key=key, mod=luck.choice([0, 0, pygame.KMOD_SHIFT]), unicode=letter
            ),
            pygame.event.Event(pygame.KEYDOWN, key=key, mod=0, unicode=letter),
            pygame.event.Event(pygame.TEXTINPUT, text=luck.choice(["a", "é", "日", "\u202e"])),
            pygame.event.Event(pygame.MOUSEMOTION, pos=place, rel=(0, 0), buttons=(0, 0, 0)),
            pygame.event.Event(pygame.MOUSEWHEEL, y=luck.choice([-2, 1]), pos=place),
            pygame.event.Event(pygame.MOUSEBUTTONDOWN, button=luck.choice([1, 3]), pos=place),
            pygame.event.Event(pygame.MOUSEBUTTONUP, button=1, pos=place),
        ]
    )


@pytest.mark.parametrize("seed", range(3))
def test_anything_at_all_may_be_pressed(surface: pygame.Surface, seed: int) -> None:
    luck = random.Random(seed)
    app = opened(surface, Preferences(text=luck.choice([1.0, 2.0])), say_first=seed == 2)
    for step in range(1000):
        if app.screen is None:
            app = opened(surface, Preferences())
        app.take(_anything(luck))
        app.tick(luck.randrange(40))
        if app.screen is not None and any(placed.widget.act for placed in app.page.placed):
            assert app.page.focused() is not None
        if app.screen is not None and step % 25 == 0:
            app.draw()


def test_another_line_is_tried_and_played_from_the_debrief(surface: pygame.Surface) -> None:
    app = opened(surface)
    click(app, "scenario hotel-no-room")
    click(app, "start")
    for choice in ("straight", "policy", "partner"):
        click(app, f"choice {choice}")
    click(app, "pass")
    click(app, "choice bye")
    click(app, "debrief")
    click(app, "more")
    click(app, "verdict 2")
    click(app, "felt 1")
    click(app, "go on")
    click(app, "what if 1")
    assert shown(app) == "what if"
    click(app, "other voucher")
    assert "Same luck" in words(app)
    click(app, "same")
    assert "what you said" in words(app)
    click(app, "another line")
    click(app, "other hear_her")
    click(app, "play it")
    assert shown(app) == "conversation"
    assert "Tell me what tonight needed to look like." in words(app)
