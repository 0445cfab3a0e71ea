"""Pictures of a year of one learner: `python -m tests.window.year_sheet FOLDER`.

A hundred and twenty real plays of the shipped scenarios, three days apart, kept in a store by somebody who gets better;
then the break room, and the page of progress, as they find them in the evening of the last day.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

import pygame

from game.records.enrolment import named
from game.records.store import Store
from game.scenario import load
from game.stage import Shelf
from game.window.app import SIZE, App, open_window
from game.window.screens.home import Home
from game.window.screens.progress import Progress
from game.window.screens.screen import Backstage
from tests.making import SHIPPED
from tests.practice.life import Clock, live
from tests.window.learner import learner_with, records_at
from tests.window.playing import STILL, rehearsed

PLAYS, EVERY = 120, 3.0


def main() -> None:
    """Play the year, and write two pictures."""
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    scenarios = [load(path) for path in SHIPPED]
    with tempfile.TemporaryDirectory() as kept:
        clock = Clock()
        with Store(Path(kept) / "records.db", clock) as store:
            live(store, clock, named(store, "Ada Byron").id, scenarios, PLAYS, every=EVERY)
        records = records_at(Path(kept) / "records.db")
        shelf = Shelf({one.id: one for one in scenarios}, rehearsed, (), learner_with(records))
        opened = records.store()
        assert opened is not None
        opened.now = clock
        home = Home(Backstage(shelf, STILL.model_copy()))
        home.view = shelf.home(wake=True)
        surface = open_window(SIZE)
        for screen in (home, Progress(home)):
            App(surface, screen).draw()
            pygame.image.save(surface, folder / f"a-year-{screen.name}.png")
        records.close()


if __name__ == "__main__":
    main()
