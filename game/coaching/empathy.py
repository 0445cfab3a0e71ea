"""E1 to E6: feeling with the customer, and showing it."""

from __future__ import annotations

from typing import Final

import numpy as np

from game.coaching.situation import Situation
from game.play import Flags, Move, Real
from game.vocabulary import (
    STARTS_AT,
    UNPLEASANT,
    Accuracy,
    Act,
    Fault,
    Manner,
    Quality,
    Strength,
    Style,
)

_DECISIONS: Final = frozenset({Act.ALTERNATIVE, Act.GIVE_CONTROL, Act.BOUNDARY})
_WAITS: Final = frozenset({Act.ESTIMATE_WAIT, Act.EXPLAIN_WAIT, Act.OCCUPY_WAIT})
_SPARING: Final = frozenset({Act.REDUCE_EFFORT, Act.HANDOFF, Act.FOLLOW_UP})
_COSTLY: Final = frozenset({Act.MAKE_REPEAT, Act.TRANSFER})
_ONE_ANSWER: Final = frozenset({Act.FIX, Act.BOUNDARY, Act.SUGGEST, Act.PROMISE, Act.HANDOFF})
_SAYS_WHY: Final = frozenset({Act.INFORM, Act.EXPLAIN, Act.PROMISE, Act.ESTIMATE_WAIT})
_FAIR_SHARE: Final = (0.75, 1.5)
"""Compensation that repairs, as a share of the loss (the rubric of scoring)."""


def unpleasant_feeling(now: Situation) -> Flags:
    """Due where an unpleasant feeling is at least "some"."""
    felt = np.array([now.felt(feeling) for feeling in sorted(UNPLEASANT)])
    return np.asarray((felt >= STARTS_AT[Strength.SOME]).any(axis=0), dtype=bool)


def names_the_feeling(move: Move, now: Situation) -> Real:
    """E1: 1 apologises only, 2 acknowledges, 3 names a feeling that is there, the first time."""
    if now.endured(move) or move.acts & {Act.DISMISS, Act.PATRONISE}:
        return now.always(0)
    if Act.ACKNOWLEDGE not in move.acts:
        return now.always(1 if Act.APOLOGISE in move.acts else 0)
    named = move.choice.names if move.choice else None
    if named is None:
        return now.always(2)
    there = (now.felt(named) >= STARTS_AT[Strength.FAINT]) & ~now.already_named(named)
    return np.where(there, 3.0, 2.0)


def customer_spoke(now: Situation) -> Flags:
    """Due at a beat with the customer's words."""
    return now.every(now.beat.customer is not None)


def understands(move: Move, now: Situation) -> Real:
    """E2: 1 listens, 2 repeats back in part or impersonally, 3 repeats back right and to this person."""
    if now.endured(move) or Act.INTERRUPT in move.acts or move.choice is None:
        return now.always(0)
    accuracy = move.choice.accuracy
    if Act.REPEAT_BACK in move.acts and accuracy is not Accuracy.WRONG:
        whole = accuracy is Accuracy.RIGHT and move.acts & _to_this_person(now)
        return now.always(3 if whole else 2)
    return now.always(1 if Act.LISTEN in move.acts else 0)


def _to_this_person(now: Situation) -> frozenset[Act]:
    # A direct customer takes being taken on as respect where a warm one wants to be felt with.
    direct = now.scenario.persona.style is Style.DIRECT
    also = {Act.OWN_IT, Act.INFORM} if direct else set()
    return frozenset({Act.ACKNOWLEDGE, Act.PERSONAL, Act.EXPLORE} | also)


def need_not_found(now: Situation) -> Flags:
    """Due while there is a need that has not been found."""
    return now.every(bool(now.script.needs)) & ~now.exchange.found_before


def explores(move: Move, now: Situation) -> Real:
    """E3: 1 explores, 2 learns something, 3 learns what reveals the need; solving or paying first is 0."""
    if now.endured(move) or move.acts & {Act.FIX, Act.COMPENSATE, Act.MOVE_ON}:
        return now.always(0)
    taught = now.taught(move)
    revealing = np.zeros(now.size, dtype=bool)
    for need in range(len(now.script.needs)):
        revealing |= taught[list(now.script.found_by(need))].any(axis=0)
    asked = 1.0 if Act.EXPLORE in move.acts else 0.0
    return np.where(revealing, 3.0, np.where(taught.any(axis=0), 2.0, asked))


def decision_due(now: Situation) -> Flags:
    """Due where another way, a choice or a refusal is on offer."""
    return now.offering(_DECISIONS)


def restores_control(move: Move, now: Situation) -> Real:
    """E4: 1 one answer, 2 another way or a choice, 3 a choice of two or more, and why or what next."""
    if now.endured(move) or move.acts & {Act.QUOTE_POLICY, Act.TRANSFER} or move.choice is None:
        return now.always(0)
    if Act.GIVE_CONTROL in move.acts and move.choice.options >= 2 and move.acts & _SAYS_WHY:
        return now.always(3)
    if move.acts & {Act.ALTERNATIVE, Act.GIVE_CONTROL}:
        return now.always(2)
    return now.always(1 if move.acts & _ONE_ANSWER else 0)


def our_fault(now: Situation) -> Flags:
    """Due where something went wrong and the house had a part in it."""
    problem = now.scenario.problem
    return now.every(problem is not None and problem.our_fault is not Fault.NO)


def owns_and_repairs(move: Move, now: Situation) -> Real:
    """E5: 1 apologises, 2 owns it or repairs a part, 3 owns and repairs it, or keeps a promise."""
    if now.endured(move) or Act.BLAME in move.acts or move.choice is None:
        return now.always(0)
    choice, owns = move.choice, Act.OWN_IT in move.acts
    if choice.keeps or (owns and _repairs(move, now)):
        return now.always(3)
    sincere = Act.APOLOGISE in move.acts and choice.manner in (Manner.WARM, Manner.PLAIN)
    if owns or (sincere and Act.FIX in move.acts):
        return now.always(2)
    return now.always(1 if Act.APOLOGISE in move.acts else 0)


def _repairs(move: Move, now: Situation) -> bool:
    assert move.choice is not None
    if Act.FIX in move.acts and move.choice.quality is Quality.FULL:
        return True
    loss = now.scenario.problem.worth if now.scenario.problem else 0.0
    low, high = _FAIR_SHARE
    return Act.COMPENSATE in move.acts and loss > 0 and low <= move.worth / loss <= high


def effort_at_stake(now: Situation) -> Flags:
    """Due where waiting, repeating or being passed on is offered, or sparing them that."""
    return now.offering(_SPARING | _COSTLY | _WAITS | {Act.STALL})


def spares_effort(move: Move, now: Situation) -> Real:
    """E6: 0 makes them repeat or passes them on, 1 a blank wait, 2 no extra step, 3 takes work off them."""
    if now.endured(move) or move.acts & _COSTLY:
        return now.always(0)
    if move.acts & _SPARING:
        return now.always(3)
    blank = move.choice is None or (Act.STALL in move.acts and not move.acts & _WAITS)
    return now.always(1 if blank else 2)
