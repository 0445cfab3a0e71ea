"""W1 to W4: giving what nobody asked for, and this person needed."""

from __future__ import annotations

from typing import Final

import numpy as np

from game.coaching.situation import Situation
from game.play import Flags, Move, Real
from game.vocabulary import Act

PLEASED: Final = 0.2
"""Pleasure above which a customer leaves pleased (calibrated: grateful begins there)."""

_GIFTS: Final = frozenset({Act.GESTURE, Act.COMPENSATE})
_KIND: Final = frozenset({Act.GESTURE, Act.REDUCE_EFFORT, Act.FOLLOW_UP})


def need_settled(now: Situation) -> Flags:
    """Due once a play, at its last moment, where there is a hidden need."""
    return now.exchange.last & bool(now.script.needs)


def need_met(_move: Move, now: Situation) -> Real:
    """W1: 2 found, 3 met."""
    return np.where(now.exchange.met, 3.0, np.where(now.exchange.found, 2.0, 0.0))


def gift_possible(now: Situation) -> Flags:
    """Due where a gesture, a gift or compensation is possible."""
    return now.offering(_GIFTS)


def personal_not_institutional(move: Move, now: Situation) -> Real:
    """W2: 1 a routine gesture, 3 a personal one; cash where a thought was wanted is 0."""
    if now.endured(move):
        return now.always(0)
    if Act.GESTURE in move.acts:
        return now.always(3 if Act.PERSONAL in move.acts else 1)
    return now.always(1 if {Act.COMPENSATE, Act.PERSONAL} <= move.acts else 0)


def kindness_possible(now: Situation) -> Flags:
    """Due where something they did not ask for is possible."""
    return now.offering(_KIND | {Act.SUGGEST})


def kind_unasked(move: Move, now: Situation) -> Real:
    """W3: 1 suggests, 2 does something unasked, 3 and it is worth more than it costs, inside the boundaries."""
    if now.endured(move):
        return now.always(0)
    if not move.acts & _KIND:
        return now.always(1 if Act.SUGGEST in move.acts else 0)
    inside = Act.BREAK_BOUNDARY not in move.acts and move.worth > move.costs
    over = now.exchange.over if move is now.exchange.move else now.every(False)
    return np.where(inside & ~over, 3.0, 2.0)


def closing(now: Situation) -> Flags:
    """Due at the last moment."""
    return now.exchange.last


def walked_out(now: Situation) -> Flags:
    """Where the customer left before anybody could close."""
    return now.exchange.walked_out


def closes_well(move: Move, now: Situation) -> Real:
    """W4: 1 says goodbye or thanks, 2 personally or with something to follow, 3 and they leave pleased."""
    if now.endured(move) or Act.MOVE_ON in move.acts:
        return now.always(0)
    if move.acts & {Act.FOLLOW_UP, Act.PERSONAL}:
        level = np.where(now.exchange.after.pleasure >= PLEASED, 3.0, 2.0)
    else:
        level = now.always(1 if move.acts & {Act.FAREWELL, Act.THANK} else 0)
    return np.where(now.exchange.walked_out, 0.0, level)
