"""Keys and the pointer: what each does, where the focus goes, and what scrolls."""

from __future__ import annotations

from dataclasses import replace

import pygame
import pytest

from game.settings.preferences import Preferences
from game.stage import ConversationView, OfferedChoice, Performance
from game.window.app import App
from game.window.screens.conversation import Conversation
from tests.window.playing import (
    STILL,
    answered,
    backstage,
    click,
    down,
    every_screen,
    in_sight,
    opened,
    point,
    press,
    rehearsed,
    shown,
    tab_to,
    words,
    write,
)  # fmt: skip

LARGE = STILL.model_copy(update={"text": 2.0})


def moments(app: App) -> int:
    assert isinstance(app.screen, Conversation)
    return sum(line.startswith("You: ") for line in app.page.spoken())


def test_a_key_that_is_held_down_answers_once(surface: pygame.Surface) -> None:
    app = opened(surface)
    press(app, "return", "return")
    for _ in range(5):
        down(app, "1")
    assert moments(app) == 1
    app.take(pygame.event.Event(pygame.WINDOWFOCUSLOST))
    down(app, "1")
    assert moments(app) == 2


def test_tab_may_be_held_down(surface: pygame.Surface) -> None:
    app = opened(surface)
    focuses = [app.page.focus]
    for _ in range(3):
        down(app, "tab")
        focuses.append(app.page.focus)
    assert len(set(focuses)) == 4


def test_shift_and_tab_goes_back(surface: pygame.Surface) -> None:
    app = opened(surface)
    press(app, "tab", "tab")
    press(app, "tab", mod=pygame.KMOD_SHIFT)
    press(app, "tab", mod=pygame.KMOD_SHIFT)
    assert app.page.focus == "scenario hotel-no-room"


@pytest.mark.parametrize("likes", [STILL, LARGE], ids=["100 %", "200 %"])
def test_the_focus_goes_round_everything_and_can_always_be_seen(
    surface: pygame.Surface, likes: Preferences
) -> None:
    for name, screen in every_screen(likes):
        app = App(surface, screen)
        usable = [placed.widget.key for placed in app.page.placed if placed.widget.act]
        visited = []
        for _ in usable:
            press(app, "tab")
            visited.append(app.page.focus)
            assert in_sight(app.page), (name, app.page.focus)
        assert sorted(visited) == sorted(usable), name
        assert app.screen is screen


def test_the_focus_stays_in_sight_when_letters_grow_and_the_window_shrinks() -> None:
    app = opened(pygame.Surface((1280, 720)))
    tab_to(app, "quit")
    for _ in range(4):
        press(app, "+", mod=pygame.KMOD_CTRL)
        assert in_sight(app.page)
    app.surface = pygame.Surface((480, 360))
    app.take(pygame.event.Event(pygame.WINDOWEXPOSED))
    assert app.page.focus == "quit"


def test_page_up_reads_back_what_was_said_and_page_down_reads_on(surface: pygame.Surface) -> None:
    app = App(surface, Conversation(backstage(LARGE), answered("own_it")))
    end = app.page.scrolls["log"]
    assert end
    press(app, "page up", "page up", "page up", "page up")
    assert app.page.scrolls["log"] == 0
    press(app, "end")
    assert app.page.scrolls["log"] == end


def test_the_wheel_scrolls_what_the_pointer_is_over(surface: pygame.Surface) -> None:
    app = App(surface, Conversation(backstage(LARGE), answered("own_it")))
    log = next(region for region in app.page.regions if region.name == "log")
    end, answers = app.page.scrolls["log"], app.page.scrolls["answers"]
    point(app, log.rect.center)
    app.take(pygame.event.Event(pygame.MOUSEWHEEL, x=0, y=2))
    assert app.page.scrolls["log"] < end
    assert app.page.scrolls["answers"] == answers


def test_the_wheel_at_the_end_changes_nothing_and_draws_nothing(surface: pygame.Surface) -> None:
    app = opened(surface)
    point(app, (700, 300))
    for _ in range(30):
        app.take(pygame.event.Event(pygame.MOUSEWHEEL, x=0, y=1))
    app.draw()
    app.take(pygame.event.Event(pygame.MOUSEWHEEL, x=0, y=1))
    assert not app.dirty


class Wordy(Performance):
    """Nine answers of two thousand letters each."""

    def conversation(self) -> ConversationView:
        sentence = "I am so very sorry about all of this. " * 53
        choices = tuple(OfferedChoice(f"c{n}", n, sentence, "", False, False) for n in range(1, 10))
        return replace(super().conversation(), choices=choices)


def test_an_answer_higher_than_the_window_can_be_read_to_its_end_by_arrows(surface: pygame.Surface) -> None:
    plain = rehearsed()
    app = App(
        surface,
        Conversation(backstage(LARGE), Wordy(plain.session, plain.session.scenario, plain._yardsticks)),
    )
    placed = app.page.placed[0]
    assert placed.rect.height > placed.region.rect.height
    for _ in range(60):
        if app.page.focus != placed.widget.key:
            break
        end = app.page.at(placed).bottom
        press(app, "down")
    assert end <= placed.region.rect.bottom
    assert app.page.focus == "choice c2"
    app.draw()


def test_a_question_mark_shows_the_keys_and_escape_leads_back_to_the_same_place(
    surface: pygame.Surface,
) -> None:
    for name, screen in every_screen():
        app = App(surface, screen)
        if name in ("help", "covered"):
            continue
        before = words(app)
        app.take(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_SLASH, mod=pygame.KMOD_SHIFT, unicode="?"))
        assert shown(app) == "help", name
        press(app, "escape")
        assert words(app) == before, name


def test_escape_leads_out_of_every_screen_in_a_few_steps(surface: pygame.Surface) -> None:
    for _, screen in every_screen():
        app, passed = App(surface, screen), [screen.name]
        press(app, "escape")
        if app.screen is not None:
            passed.append(shown(app))
        assert (app.screen is None) == (screen.name == "home")
        if screen.name == "conversation":
            assert passed == ["conversation", "pause"]


def test_c_turns_the_card_and_escape_turns_it_back(surface: pygame.Surface) -> None:
    app = App(surface, Conversation(backstage(), answered("own_it")))
    said = words(app)
    press(app, "c")
    assert "What you never do" in words(app)
    press(app, "escape")
    assert (shown(app), words(app)) == ("conversation", said)


def test_a_mouse_reaches_the_card_and_the_pause_at_every_size(surface: pygame.Surface) -> None:
    for likes in (STILL, LARGE):
        for size in ((1280, 720), (480, 360)):
            app = App(pygame.Surface(size), Conversation(backstage(likes), answered("own_it")))
            click(app, "turn card")
            assert "What you never do" in words(app)
            click(app, "card")
            click(app, "pause")
            assert shown(app) == "pause"


def test_looking_back_from_a_pause_leads_back_to_the_pause(surface: pygame.Surface) -> None:
    app = App(surface, Conversation(backstage(), answered("own_it")))
    press(app, "escape")
    tab_to(app, "debrief")
    press(app, "return")
    assert shown(app) == "debrief"
    press(app, "escape")
    assert shown(app) == "pause"
    tab_to(app, "debrief")
    press(app, "return")
    click(app, "go on")
    press(app, "escape")
    assert (shown(app), moments(app)) == ("conversation", 1)


def test_a_reading_is_answered_by_its_number_where_ones_own_line_comes_first(surface: pygame.Surface) -> None:
    performance = answered("own_it", "repeat")
    performance.say_first = True
    app = App(surface, Conversation(backstage(), performance))
    assert "What would you say?" not in words(app)
    press(app, "1")
    assert len(performance.session.readings) == 1
    assert "What gave it away" in words(app)
    press(app, "return")
    assert "What would you say?" in words(app)


def test_ones_own_line_can_be_taken_back_letter_by_letter(surface: pygame.Surface) -> None:
    app = App(surface, Conversation(backstage(), rehearsed(say_first=True)))
    write(app, "c? so")
    assert shown(app) == "conversation"
    assert "c? so" in words(app)
    press(app, "backspace", "backspace")
    assert "c? so" not in words(app)
    assert "c? " in words(app)


def test_the_whole_screen_is_no_trouble_where_there_is_none(surface: pygame.Surface) -> None:
    app = opened(surface)
    press(app, "f11")
    assert shown(app) == "home"


def test_the_pointer_shows_what_it_is_over(surface: pygame.Surface) -> None:
    app = opened(surface)
    app.draw()
    placed = next(placed for placed in app.page.placed if placed.widget.key == "quit")
    point(app, app.page.at(placed).center)
    assert app.page.hovered == "quit"
    assert app.dirty


def test_a_press_that_ends_elsewhere_does_nothing(surface: pygame.Surface) -> None:
    app = opened(surface)
    places = {p.widget.key: app.page.at(p).center for p in app.page.placed}
    app.take(pygame.event.Event(pygame.MOUSEBUTTONDOWN, button=1, pos=places["quit"]))
    app.take(pygame.event.Event(pygame.MOUSEBUTTONUP, button=1, pos=places["help"]))
    assert shown(app) == "home"


def test_closing_the_window_ends_the_game_from_every_screen(surface: pygame.Surface) -> None:
    for _, screen in every_screen():
        app = App(surface, screen)
        app.take(pygame.event.Event(pygame.QUIT))
        assert app.screen is None
