"""Saying what the customer feels: on the pad, by a name, when asked and when one likes to."""

from __future__ import annotations

import pygame
import pytest

from game.stage import Performance
from game.vocabulary import Coaching
from game.window.app import App
from game.window.pad import Aim, in_words, moved, pointed
from game.window.screens.conversation import Conversation
from tests.window.playing import answered, backstage, click, coached, press, tab_to, words


def talking(surface: pygame.Surface, performance: Performance) -> App:
    return App(surface, Conversation(backstage(), performance))


def last_point(performance: Performance) -> Aim | None:
    return performance.session.readings[-1].point


@pytest.mark.parametrize(
    ("aim", "told"),
    [
        ((0.0, 0.0), "neither pleasant nor unpleasant, and neither stirred up nor quiet"),
        ((-0.4, 0.8), "unpleasant, and very much stirred up"),
        ((1.0, -1.0), "very pleasant, and very quiet"),
    ],
)
def test_a_point_is_told_in_words(aim: Aim, told: str) -> None:
    assert in_words(aim) == told


def test_arrow_keys_move_the_point_from_the_middle_and_stop_at_the_edge() -> None:
    aim = moved(None, pygame.K_LEFT)
    assert aim == (-0.2, 0.0)
    for _ in range(20):
        aim = moved(moved(aim, pygame.K_LEFT), pygame.K_UP)
    assert aim == (-1.0, 1.0)


def test_a_click_points_where_it_was() -> None:
    assert pointed(0.0, 0.0) == (-1.0, 1.0)
    assert pointed(0.75, 0.75) == (0.5, -0.5)
    assert pointed(1.4, -0.3) == (1.0, 1.0)


def test_the_pad_is_answered_by_keyboard_and_what_gave_it_away_follows(surface: pygame.Surface) -> None:
    performance = answered("own_it", "repeat")
    app = talking(surface, performance)
    tab_to(app, "pad")
    assert "nowhere yet" in words(app)
    press(app, "left", "left", "up")
    assert app.page.focus == "pad"
    assert "The point is: unpleasant, and stirred up." in words(app)
    press(app, "return")
    assert last_point(performance) == (-0.4, 0.2)
    assert "What gave it away" in words(app)
    press(app, "return")
    assert "choice ask_why" in [placed.widget.key for placed in app.page.placed]


def test_the_pad_is_answered_by_mouse(surface: pygame.Surface) -> None:
    performance = answered("own_it", "repeat")
    app = talking(surface, performance)
    placed = next(p for p in app.page.placed if p.widget.key == "pad")
    here = app.page.at(placed)
    at = (here.x + here.width // 4, here.y + here.height // 4)
    app.take(pygame.event.Event(pygame.MOUSEMOTION, pos=at, rel=(0, 0), buttons=(0, 0, 0)))
    app.take(pygame.event.Event(pygame.MOUSEBUTTONDOWN, button=1, pos=at))
    app.take(pygame.event.Event(pygame.MOUSEBUTTONUP, button=1, pos=at))
    assert not performance.session.readings
    click(app, "say so")
    point = last_point(performance)
    assert point is not None
    assert point == pytest.approx((-0.5, 0.5), abs=0.02)


def test_a_pad_without_a_point_says_nothing(surface: pygame.Surface) -> None:
    performance = answered("own_it", "repeat")
    app = talking(surface, performance)
    tab_to(app, "pad")
    press(app, "return")
    assert not performance.session.readings


def test_a_player_may_say_what_they_see_at_any_time_once_a_moment(surface: pygame.Surface) -> None:
    performance = answered("own_it")
    app = talking(surface, performance)
    click(app, "look")
    press(app, "2")
    assert len(performance.session.readings) == 1
    press(app, "return", "f")
    assert len(performance.session.readings) == 1
    assert "look" not in [placed.widget.key for placed in app.page.placed]
    press(app, "1")
    assert len(performance.session.moments) == 2


def test_looking_away_again_is_no_reading(surface: pygame.Surface) -> None:
    performance = answered("own_it")
    app = talking(surface, performance)
    press(app, "f")
    click(app, "pass")
    assert not performance.session.readings
    assert "look" in [placed.widget.key for placed in app.page.placed]


@pytest.mark.parametrize("looks", [True, False])
def test_nobody_runs_out_of_patience_while_the_player_looks(surface: pygame.Surface, looks: bool) -> None:
    performance = answered("own_it")
    app = talking(surface, performance)
    if looks:
        press(app, "f")
    for _ in range(400):
        app.tick(250)
    assert (len(performance.session.moments) == 1) is looks


def test_between_beats_the_coach_says_how_they_are_and_why(surface: pygame.Surface) -> None:
    between = words(talking(surface, coached(Coaching.BETWEEN)))
    assert "Margaret now: " in between
    assert "Margaret now: " not in words(talking(surface, coached(Coaching.AFTER)))


def test_w_asks_sam_where_he_whispers_and_nowhere_else(surface: pygame.Surface) -> None:
    whispered, silent = coached(Coaching.WHISPER), coached(Coaching.AFTER)
    for performance in (whispered, silent):
        app = talking(surface, performance)
        press(app, "w")
        assert ("Sam, at the next desk" in words(app)) is (performance is whispered)
