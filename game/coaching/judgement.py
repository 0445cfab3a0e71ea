"""J1 to J4: honest, inside the boundaries, money well spent, fair to others and to oneself."""

from __future__ import annotations

from typing import Final

import numpy as np

from game.coaching.situation import Situation
from game.play import Flags, Move, Real
from game.vocabulary import Act

DISHONEST: Final = frozenset({Act.MISLEAD, Act.OVERPROMISE})


def dishonesty_offered(now: Situation) -> Flags:
    """Due where something that is not so, or cannot be kept, could have been said."""
    return now.offering(DISHONEST)


def honest(move: Move, now: Situation) -> Real:
    """J1: 3 unless what was said is not so, or cannot be kept."""
    return now.always(0 if move.acts & DISHONEST else 3)


def boundary_at_stake(now: Situation) -> Flags:
    """Due where a boundary could be broken, or more money given than is left."""
    return now.offering(frozenset({Act.BREAK_BOUNDARY})) | now.exchange.could_overspend


def inside_boundaries(move: Move, now: Situation) -> Real:
    """J2: 3 kept, 0 broken or overspent."""
    broken = now.exchange.over | (Act.BREAK_BOUNDARY in move.acts)
    return np.where(broken, 0.0, 3.0)


def money_at_stake(now: Situation) -> Flags:
    """Due where money is spent, or every way to spend it that is offered is worth less than it costs."""
    offered, wasteful = now.every(False), now.every(True)
    for move, free in now.offers():
        if move.costs > 0:
            offered |= free
            wasteful &= ~free | (move.worth < move.costs)
    return (offered & wasteful) | (now.exchange.move.costs > 0)


def money_well_spent(move: Move, now: Situation) -> Real:
    """J3: by what it is worth to the customer: under half the cost 0, less 1, the cost 2, more 3."""
    if move.costs <= 0:
        return now.always(3)
    share = move.worth / move.costs
    return now.always(0 if share < 0.5 else 1 if share < 1 else 2 if share == 1 else 3)


def fairness_at_stake(now: Situation) -> Flags:
    """Due where others could be made to pay for this customer, or where the customer is abusive."""
    return now.offering(frozenset({Act.BREAK_BOUNDARY})) | now.beat.abuse


def fair(move: Move, now: Situation) -> Real:
    """J4: 3 refrained from what must never be done, and met abuse with a kind boundary; else 0."""
    return now.always(0 if Act.BREAK_BOUNDARY in move.acts or now.endured(move) else 3)
