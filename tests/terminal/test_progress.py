"""Progress at the terminal, and what its home shows of somebody who is known."""

from __future__ import annotations

from io import StringIO

import pytest

from game.terminal import Terminal, home
from game.terminal.debrief import write_all
from game.terminal.progress import progress_lines
from tests.terminal.fakes import FakeLibrary, FakeRehearsal, a_card
from tests.window.remembered import Remembered


def at_home(learner: Remembered, *typed: str) -> str:
    shown = StringIO()
    library = FakeLibrary(FakeRehearsal(), learning=learner)
    home(library, Terminal(StringIO("".join(f"{line}\n" for line in typed)), shown, width=100))
    return shown.getvalue()


def test_the_page_of_progress_has_everything_the_window_has() -> None:
    shown = StringIO()
    view = Remembered().progress((a_card(1), a_card(2)))
    write_all(progress_lines(view), Terminal(StringIO(), shown, width=200))
    told = " ".join(shown.getvalue().split())
    assert view is not None
    assert "Listening: 46 of 100, from 9 attempts; due today" in told
    assert told.index("Listening") < told.index("Above and beyond:")
    for words in (view.reading, view.judged, view.town, *view.words, *view.meant):
        assert words in told
    assert "First week: 2 of 4. Next: The account holder" in told
    assert "2026-03-02 Two dinosaurs by Saturday: lost" in told


def test_a_guest_is_told_that_there_is_nothing_yet() -> None:
    assert "Nothing yet" in "".join(line.text for line in progress_lines(None))


@pytest.mark.parametrize(
    "words", ["Welcome back, Ada Byron.", "A card from Yusuf", "Today: Scene 1. Listening", "g: Go on"]
)
def test_home_greets_whoever_is_known(words: str) -> None:
    assert words in at_home(Remembered(FakeRehearsal()), "q")


def test_a_guest_is_shown_the_shelf_and_nothing_else() -> None:
    learner = Remembered()
    learner.who = ""
    assert "Welcome back" not in at_home(learner, "q")


def test_p_shows_progress_and_g_goes_on() -> None:
    assert "How you are getting on" in at_home(Remembered(), "p", "q")
    assert "Scene 1" in at_home(Remembered(FakeRehearsal()), "g", "q")
