"""The trainer's table in the window: groups, sessions, pages, sheets, and files that are read as they are saved."""

from __future__ import annotations

import pygame
import pytest

from game.window.app import App
from game.window.screens.home import Home
from game.window.screens.trainer import TrainersTable
from game.window.screens.who import WhoIsPlaying
from tests.window.playing import backstage, click, press, remembered, shown, tab_to, words, write
from tests.window.remembered import OnTheTable


@pytest.fixture
def app(surface: pygame.Surface) -> App:
    return App(surface, TrainersTable(remembered()))


def table(app: App) -> OnTheTable:
    assert app.screen is not None
    found = app.screen.backstage.library.training
    assert isinstance(found, OnTheTable)
    return found


def test_it_stands_where_it_is_asked_who_is_playing(surface: pygame.Surface) -> None:
    app = App(surface, WhoIsPlaying(remembered()))
    click(app, "trainer")
    assert shown(app) == "trainer"
    press(app, "escape")
    assert shown(app) == "home"


def test_a_session_is_begun_with_a_group_and_the_break_room_says_so(app: App) -> None:
    click(app, "group Monday")
    click(app, "begin")
    assert table(app).running == "Monday"
    assert "Monday (a session is running)" in words(app)
    press(app, "escape")
    assert isinstance(app.screen, Home)
    assert "A session of Monday: what is played counts for the group." in words(app)


def test_a_session_is_ended_where_it_was_begun(app: App) -> None:
    for key in ("group Monday", "begin", "end"):
        click(app, key)
    assert table(app).running == ""
    assert "The session is over." in words(app)


def test_pages_and_sheets_say_where_they_are(app: App) -> None:
    click(app, "group Desk")
    for key in ("page", "worth", "sheets"):
        click(app, key)
        assert "Documents/Empty Chair" in words(app)
    assert table(app).wrote == ["page Desk", "worth Desk", "sheets"]


def test_a_new_group_is_written_by_hand_and_opened(app: App) -> None:
    tab_to(app, "new")
    write(app, "Night shift")
    press(app, "return")
    assert table(app).groups[-1].name == "Night shift"
    assert "Night shift is there." in words(app)
    press(app, "return")
    assert table(app).running == "Night shift"


def test_by_keyboard_alone_a_session_is_begun_and_ended_where_one_stands(app: App) -> None:
    tab_to(app, "group Monday")
    press(app, "return")
    tab_to(app, "begin")
    press(app, "return")
    assert (table(app).running, app.page.focus) == ("Monday", "end")
    press(app, "return")
    assert (table(app).running, app.page.focus) == ("", "group Monday")


def test_an_empty_name_adds_nothing(app: App) -> None:
    tab_to(app, "new")
    press(app, "return")
    assert len(table(app).groups) == 2


def test_a_file_that_is_saved_is_read_again_within_a_second(app: App) -> None:
    assert "E205" in words(app)
    table(app).mistakes = ()
    app.tick(500)
    assert "E205" in words(app)
    app.tick(600)
    assert "12 read, nothing wrong." in words(app)


def test_without_records_it_says_so_and_does_nothing(surface: pygame.Surface) -> None:
    app = App(surface, TrainersTable(Home(backstage())))
    assert "There are no records here." in words(app)
    click(app, "sheets")
    assert "There are no records here." in words(app)
