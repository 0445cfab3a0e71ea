"""`demo`: a shipped scenario plays itself and leaves a debrief behind."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from game.cli.meeting import begin
from game.cli.output import complain, tell
from game.cli.playing import play_choices, report_to, somebody_types, transcript
from game.cli.shelves import Opened, Wishes, library, shelf
from game.coaching import judge, ranked
from game.errors import NoDisplay
from game.play import Script, best_path
from game.settings.folders import settings_file
from game.settings.preferences import load_preferences
from game.stage import Performance
from game.words import say

SCENARIO: Final = "hotel-no-room"
"""The conversation that is shown: counter, one hidden need, eight minutes."""


def demonstrate(*, terminal: bool, headless: bool, report: Path) -> int:
    """Play the best path there is, in the window unless told otherwise, and write its debrief."""
    performance = begin(library().find(SCENARIO), Wishes(seed=0), Opened())
    choices = list(best_path(Script(performance.session.scenario), 0, judge, ranked).choices)
    if not headless:
        _show(performance, choices, terminal)
    _catch_up(performance, choices)
    if terminal or headless:
        _print(performance, whole=terminal)
    report_to(performance, report)
    return 0


def _show(performance: Performance, choices: list[str], terminal: bool) -> None:
    if terminal:
        return
    from game.window.album import watch

    try:
        watch(
            shelf(library(), Wishes(), Opened()), performance, choices, load_preferences(settings_file())[0]
        )
    except NoDisplay as error:
        if not somebody_types():
            raise
        complain(str(error), say("play.terminal_instead"))


def _catch_up(performance: Performance, choices: list[str]) -> None:
    """Play what has not been seen: a window may be closed half-way."""
    played = len(performance.session.moments)
    play_choices(performance, choices[played:], [])


def _print(performance: Performance, *, whole: bool) -> None:
    from game.terminal import debrief_text

    if whole:
        tell(transcript(performance.conversation()) + "\n")
    view = performance.debrief()
    tell(debrief_text(view) if whole else say("demo.done", title=view.title, ending=view.ending_word))
