"""A campaign at the terminal: day by day, the pigeonhole in between, and the end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from game.stage import Rehearsal
from game.terminal.asking import Left
from game.terminal.briefing import introduce
from game.terminal.console import HungUp, Ink, Terminal
from game.terminal.conversation import Conversation
from game.terminal.debrief import first_screen, the_rest, write_all
from game.words import say


class Visits(Protocol):
    """What the terminal needs to know of a campaign."""

    def title(self) -> str:
        """The campaign in one line."""

    def today(self) -> str:
        """Who comes in now, "" where it is over."""

    def post(self) -> Sequence[str]:
        """What lies in the pigeonhole."""


def one_visit(rehearsal: Rehearsal, terminal: Terminal) -> None:
    """One conversation to its end, and its debrief. There is no going back: tomorrow they remember."""
    introduce(rehearsal.briefing(), terminal)
    Conversation(rehearsal, terminal).hold()
    view = rehearsal.debrief()
    write_all((*first_screen(view), *the_rest(view)), terminal)


class Days:
    """The days of a campaign, one after another."""

    def __init__(self, visits: Visits, terminal: Terminal, *, kept: bool) -> None:
        """Play `visits`; `kept` tells the player whether it can be gone on with another time."""
        self._visits, self._terminal, self._kept = visits, terminal, kept
        self._read: set[str] = set()

    def play(self, hold: Callable[[], None], end: Callable[[], Sequence[str]]) -> None:
        """Until it is over or the player leaves; `hold` holds the next conversation, `end` sums up."""
        try:
            self._terminal.write(self._visits.title(), Ink.HEADING)
            while today := self._visits.today():
                self._terminal.write()
                self._terminal.write(today, Ink.HEADING)
                hold()
                self._between()
        except (Left, HungUp):
            self._terminal.write(say("terminal.goodbye"))
        self._terminal.write()
        for line in end():
            self._terminal.write(line)

    def _between(self) -> None:
        new = [letter for letter in self._visits.post() if letter not in self._read]
        self._read.update(new)
        self._terminal.write(say("campaign.post"), Ink.HEADING)
        for letter in new or [say("campaign.post.empty")]:
            self._terminal.write(letter)
        if self._visits.today():
            self._terminal.write(say("campaign.onwards" if self._kept else "campaign.onwards.unsaved"))
            if self._terminal.ask().strip().casefold() == "q":
                raise Left
