"""The three gates of a wow: beyond what was asked, aimed at this person, and felt as a surprise."""

from __future__ import annotations

from typing import Final

from game.customer import Customers
from game.play.playthroughs import Flags, Real
from game.play.script import Move
from game.vocabulary import STARTS_AT, Act, Strength

BEYOND: Final = frozenset({Act.GESTURE, Act.SUGGEST, Act.REDUCE_EFFORT, Act.FOLLOW_UP, Act.HANDOFF})
"""Acts that go further than any request does."""


def wonders(move: Move, meets_need: Flags, surprise_before: Real, customers: Customers) -> Flags:
    """Where a move was a wow: all three gates open at once."""
    beyond = meets_need | bool(move.acts & BEYOND)
    personal = meets_need | (Act.PERSONAL in move.acts)
    felt = (customers.surprise >= STARTS_AT[Strength.SOME]) & (customers.surprise > surprise_before)
    return beyond & personal & felt
