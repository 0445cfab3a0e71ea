"""A conversation whose file is being written: what a front end is told when it has been saved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Mistake:
    """Something wrong with the file: where (`line 7`), what, and how to mend it. `heavy` keeps it from being played."""

    where: str
    what: str
    help: str
    heavy: bool


@dataclass(frozen=True, slots=True)
class News:
    """What has come of a save. `renewed` says that the conversation is another now; else the last good one stays."""

    sentence: str
    mistakes: tuple[Mistake, ...]
    renewed: bool


class Reloader(Protocol):
    """Watches the files of the conversation that is played, and puts the new one in its place."""

    def news(self) -> News | None:
        """What has changed since it was asked last; None where nothing has."""

    def again(self) -> News:
        """The conversation from where the author wants to see it, or from the first word."""
