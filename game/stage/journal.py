"""What is told of a rehearsal to whoever keeps it: front ends and the stage know no records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from game.stage.performance import Performance


class Journal(Protocol):
    """Hears what happens in a rehearsal. It never raises: a play is not stopped because it cannot be kept."""

    def took(self, performance: Performance) -> None:
        """An answer was given, the last one perhaps."""

    def anew(self) -> None:
        """The player has gone back, begun again or met somebody else: what follows is another attempt."""

    def judged(self, went: int | None, felt: str | None) -> None:
        """The player has said how it went, from 1 to 5, and which feeling they saw; None where they passed."""

    def meant(self, words: str) -> None:
        """The player has said what they mean to do next time; "" takes it back."""


class NoJournal:
    """Keeps nothing: for guests and for scripted play."""

    def took(self, performance: Performance) -> None:
        """Nothing is kept."""

    def anew(self) -> None:
        """Nothing is kept."""

    def judged(self, went: int | None, felt: str | None) -> None:
        """Nothing is kept."""

    def meant(self, words: str) -> None:
        """Nothing is kept."""
