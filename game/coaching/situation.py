"""What a rule of the rubric may look at: one exchange, seen from before the choice was made."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from game.play import Exchange, Flags, Move, Real, Script, feeling_row
from game.scenario import Scenario
from game.vocabulary import Act, Feeling


class Situation:
    """A moment of choice in a group of plays: what was felt, known and offered."""

    def __init__(self, script: Script, exchange: Exchange) -> None:
        """Look at an exchange of this script."""
        self.script = script
        self.exchange = exchange
        self.beat = script.beats[exchange.move.beat]

    @property
    def size(self) -> int:
        """How many plays are in the group."""
        return len(self.exchange.last)

    @property
    def scenario(self) -> Scenario:
        """The scenario being played."""
        return self.script.scenario

    def every(self, flag: bool) -> Flags:
        """The same answer for every play."""
        return np.full(self.size, flag)

    def always(self, level: float) -> Real:
        """The same level for every play."""
        return np.full(self.size, level)

    def felt(self, feeling: Feeling) -> Real:
        """How strongly a feeling was there when the player chose."""
        strength: Real = self.exchange.felt_before[feeling_row(feeling)]
        return strength

    def already_named(self, feeling: Feeling) -> Flags:
        """Whether the player had put this feeling into words before."""
        named: Flags = self.exchange.named_before[feeling_row(feeling)]
        return named

    def offers(self) -> Iterator[tuple[Move, Flags]]:
        """Each choice of the beat, and in which plays it was offered."""
        for place, move in enumerate(self.script.moves_at(self.exchange.move.beat)):
            yield move, self.exchange.offered[place]

    def offering(self, acts: frozenset[Act]) -> Flags:
        """Where a choice with any of these acts was offered."""
        found = self.every(False)
        for move, offered in self.offers():
            if move.acts & acts:
                found |= offered
        return found

    def taught(self, move: Move) -> Flags:
        """Facts a move would newly teach: shape (facts, N)."""
        if move.choice is None:
            return np.zeros((len(self.script.facts), self.size), dtype=bool)
        taught: Flags = self.exchange.teaches[move.place]
        return taught

    def endured(self, move: Move) -> bool:
        """Whether abuse is answered here without a boundary: then nothing is earned by it."""
        return self.beat.abuse and Act.BOUNDARY not in move.acts
