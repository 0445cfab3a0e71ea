"""Somebody who is known, in the window: a real store, real plays, the real screens."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from game.cli.recording import Records
from game.records.enrolment import learner_called
from game.records.store import Store
from game.settings.preferences import Preferences
from game.stage import Shelf
from game.window.app import App
from game.window.screens.conversation import Conversation
from game.window.screens.home import Home
from game.window.screens.progress import Progress
from game.window.screens.screen import Backstage
from game.window.screens.who import WhoIsPlaying
from tests.window.learner import learner_with, records_at, room_of, store_with_plays
from tests.window.playing import HOTEL, STILL, click, press, rehearsed, tab_to, words, write


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("kept") / "records.db"
    store_with_plays(path, 6)
    return path


def test_the_room_is_shown_before_anybody_is_looked_up(surface: pygame.Surface, kept: Path) -> None:
    records = records_at(kept)
    home = Home(room_of(records))
    app = App(surface, home)
    assert home.view.waiting
    assert not records.opened
    assert "Welcome back" not in words(app)
    app.tick(16)
    assert "Welcome back, Ada Byron." in words(app)
    assert home.pace is None
    records.close()


def test_progress_leads_to_what_to_practise_and_back(surface: pygame.Surface, kept: Path) -> None:
    records = records_at(kept)
    app = App(surface, Home(room_of(records)))
    app.tick(16)
    click(app, "progress")
    assert isinstance(app.screen, Progress)
    assert "6 conversations so far." in words(app)
    press(app, "escape")
    assert isinstance(app.screen, Home)
    records.close()


def test_a_guest_who_gives_a_name_keeps_what_has_just_been_played(
    surface: pygame.Surface, tmp_path: Path
) -> None:
    records = Records("window", str(tmp_path / "new.db"))
    played = rehearsed()
    learner = learner_with(records)
    learner._opened.performance = played
    for choice in ("own_it", "repeat", "ask_why", "suite", "walk", "follow_up"):
        played.choose(choice)
    likes: list[Preferences] = []
    shared = Backstage(Shelf({HOTEL.id: HOTEL}, rehearsed, (), learner), STILL.model_copy(), likes.append)
    app = App(surface, WhoIsPlaying(Home(shared)))
    tab_to(app, "name")
    write(app, "grace")
    press(app, "return")
    assert isinstance(app.screen, Home)
    assert app.screen.view.who == "grace"
    assert likes[-1].player == "grace"
    records.close()
    with Store(tmp_path / "new.db") as store:
        (attempt,) = store.attempts(learner=learner_called(store, "grace").id).attempts
        assert next(moment["choice"] for moment in attempt.result["moments"]) == "own_it"
        assert attempt.ending == "delighted"


def test_what_was_left_open_is_gone_on_with_from_the_break_room(
    surface: pygame.Surface, tmp_path: Path
) -> None:
    first = records_at(tmp_path / "left.db")
    played = rehearsed()
    first.follow(played)
    played.choose("own_it")
    played.choose("repeat")
    first.close()
    records = records_at(tmp_path / "left.db")
    app = App(surface, Home(room_of(records)))
    app.tick(16)
    click(app, "resume")
    assert isinstance(app.screen, Conversation)
    assert len(app.screen._rehearsal.debrief().line.points) == 2
    records.close()


def test_records_that_cannot_be_used_are_said_and_the_room_is_open_all_the_same(
    surface: pygame.Surface, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken.db"
    broken.write_bytes(b"SQLite format 3\x00" + b"x" * 4000)
    records = records_at(broken)
    app = App(surface, Home(room_of(records)))
    app.tick(16)
    assert "are damaged" in words(app)
    assert "No room for Mrs Okafor" in words(app)
    assert "store check" in capsys.readouterr().err
    records.close()


def test_a_guest_opens_no_records(surface: pygame.Surface, tmp_path: Path) -> None:
    records = Records("window", str(tmp_path / "never.db"))
    app = App(surface, Home(room_of(records)))
    app.tick(16)
    assert not (tmp_path / "never.db").exists()
    assert "My progress" not in words(app)
