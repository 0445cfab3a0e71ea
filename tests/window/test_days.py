"""A campaign in the window: the days, the pigeonhole, and somebody who comes back."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from game.cli.recording import Records
from game.cli.shelves import Opened, Wishes
from game.cli.visiting import Visiting
from game.scenario import Library
from game.stage import Shelf
from game.window.app import App
from game.window.screens.briefing import Briefing
from game.window.screens.days import Days
from game.window.screens.home import Home
from game.window.screens.screen import Backstage
from tests.campaign.campaigns import library_in
from tests.window.playing import HOTEL, STILL, click, press, rehearsed, shown, words

GOOD = ("promise", "fix", "write")


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Backstage:
    monkeypatch.setattr("game.cli.visiting.data_folder", lambda: tmp_path / "data")
    library_in(tmp_path)
    return open_room(tmp_path)


def open_room(folder: Path) -> Backstage:
    library = folder / "scenarios"
    opened = Opened(records=Records("window"))
    visiting = Visiting(Library([library]), Wishes(), opened, library)
    return Backstage(Shelf({HOTEL.id: HOTEL}, rehearsed, (), None, visiting), STILL.model_copy())


def visit(app: App) -> None:
    """The next visit from the days and back to them, by the choices that help."""
    click(app, "meet")
    assert isinstance(app.screen, Briefing)
    rehearsal = app.screen._rehearsal
    for choice in GOOD:
        rehearsal.choose(choice)
    app.go(Home(app.screen.backstage))
    click(app, "campaign week")


def test_the_campaign_lies_on_the_shelf_and_opens(surface: pygame.Surface, room: Backstage) -> None:
    app = App(surface, Home(room))
    assert "A campaign: A week" in words(app)
    click(app, "campaign week")
    assert isinstance(app.screen, Days)
    assert "Day 0. Ada comes in." in words(app)
    assert "The pigeonhole is empty." in words(app)
    press(app, "escape")
    assert shown(app) == "home"


def test_days_follow_one_another_to_the_end(surface: pygame.Surface, room: Backstage) -> None:
    app = App(surface, Home(room))
    click(app, "campaign week")
    for day in ("Day 1. Bob", "Day 4. Ada is back", "Day 9. Bob is back"):
        visit(app)
        assert day in words(app)
    visit(app)
    assert "2 of 2 are still customers." in words(app)
    assert "Meet" not in words(app)


def test_a_visit_that_was_not_finished_is_no_visit(surface: pygame.Surface, room: Backstage) -> None:
    app = App(surface, Home(room))
    click(app, "campaign week")
    click(app, "meet")
    assert isinstance(app.screen, Briefing)
    app.screen._rehearsal.choose("promise")
    app.go(Home(room))
    click(app, "campaign week")
    assert "Day 0. Ada comes in." in words(app)


def test_what_was_played_is_there_the_next_time_and_gone_when_begun_anew(
    surface: pygame.Surface, room: Backstage, tmp_path: Path
) -> None:
    app = App(surface, Home(room))
    click(app, "campaign week")
    visit(app)
    again = App(surface, Home(open_room(tmp_path)))
    click(again, "campaign week")
    assert "Day 1. Bob" in words(again)
    click(again, "anew")
    assert "Day 0. Ada comes in." in words(again)
    fresh = App(surface, Home(open_room(tmp_path)))
    click(fresh, "campaign week")
    assert "Day 0. Ada comes in." in words(fresh)


def test_a_damaged_file_is_said_and_the_campaign_begins_anew(
    surface: pygame.Surface, room: Backstage, tmp_path: Path
) -> None:
    kept = tmp_path / "data" / "campaigns" / "week-guest.json"
    kept.parent.mkdir(parents=True)
    kept.write_text("{", encoding="utf-8")
    app = App(surface, Home(room))
    click(app, "campaign week")
    assert "cannot be gone on with" in words(app)
    assert "Day 0. Ada comes in." in words(app)
