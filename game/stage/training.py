"""What a trainer finds on their table: groups, sheets to print, and what is wrong in scenario files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from game.words import say


@dataclass(frozen=True, slots=True)
class GroupLine:
    """A group: its name, and who and what is in it, in words."""

    name: str
    about: str


@dataclass(frozen=True, slots=True)
class FileMistake:
    """Something wrong with a file: where it is, what, and how to mend it. `heavy` keeps it from being played."""

    where: str
    what: str
    help: str
    heavy: bool


@dataclass(frozen=True, slots=True)
class Files:
    """How many scenario files were read, in which folder one's own lie, and what is wrong with them."""

    count: int
    folder: str
    mistakes: tuple[FileMistake, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """The groups there are, and the one for which a session runs, "" where none does.

    `trouble` is one sentence where the records cannot be used.
    """

    groups: tuple[GroupLine, ...]
    running: str = ""
    trouble: str = ""


class Training(Protocol):
    """What a trainer can do. Every deed returns a sentence that says what came of it, and never raises."""

    @property
    def running(self) -> str:
        """The group for which a session runs, "" where none does."""

    def table(self) -> Table:
        """The groups, as they are now."""

    def files(self) -> Files:
        """The scenario files, as they are now; quick where none has changed."""

    def add(self, name: str) -> str:
        """A new group, without names."""

    def begin(self, group: str) -> str:
        """From now on what is played counts for this group; "" ends the session."""

    def page(self, group: str) -> str:
        """Write the page of a group."""

    def worth(self, group: str) -> str:
        """Write the business case of a group."""

    def sheets(self) -> str:
        """Write a handout and an observer's card of every scenario."""


class NoTraining:
    """Nobody trains here."""

    running = ""

    def table(self) -> Table:
        """Nothing."""
        return Table((), trouble=say("trainer.no_records"))

    def files(self) -> Files:
        """None."""
        return Files(0, "", ())

    def add(self, name: str) -> str:
        """Nothing is kept here."""
        return say("trainer.no_records")

    def begin(self, group: str) -> str:
        """Nothing is kept here."""
        return say("trainer.no_records")

    def page(self, group: str) -> str:
        """Nothing is kept here."""
        return say("trainer.no_records")

    def worth(self, group: str) -> str:
        """Nothing is kept here."""
        return say("trainer.no_records")

    def sheets(self) -> str:
        """Nothing is written here."""
        return say("trainer.no_records")
