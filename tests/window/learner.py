"""The break room of somebody who has played for some weeks: a real store, real plays."""

from __future__ import annotations

from pathlib import Path

from game.cli.learning import Learner
from game.cli.recording import Records
from game.cli.shelves import Opened, Wishes
from game.records.enrolment import named
from game.records.store import Store
from game.scenario import Library
from game.settings.preferences import Preferences
from game.stage import Shelf
from game.window.screens.screen import Backstage
from tests.practice.life import Clock, live
from tests.window.playing import CHAT, HOTEL, PHONE, ROOT, STILL, rehearsed

SHOWN = (HOTEL, CHAT, PHONE)


def store_with_plays(path: Path, plays: int, name: str = "Ada Byron") -> None:
    """A store at `path` in which somebody has played so often."""
    clock = Clock()
    with Store(path, clock) as store:
        live(store, clock, named(store, name).id, SHOWN, plays)


def records_at(path: Path, name: str = "Ada Byron") -> Records:
    """Records that play as somebody in that store."""
    records = Records("window", str(path))
    records.play_as(name)
    return records


def learner_with(records: Records) -> Learner:
    """What is known of whoever these records are of."""
    return Learner(records, Library([ROOT]), Wishes(seed=7), Opened(records=records))


def room_of(records: Records, likes: Preferences = STILL) -> Backstage:
    """The break room of whoever these records are of."""
    shelf = Shelf({one.id: one for one in SHOWN}, rehearsed, (), learner_with(records))
    return Backstage(shelf, likes.model_copy())
