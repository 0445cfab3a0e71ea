"""Waiting and effort: what a customer pays that is not money."""

from __future__ import annotations

import numpy as np

from game.customer import tuning as t
from game.customer.customers import Customers
from game.customer.experience import Effort, Wait, WaitTold
from game.customer.impulses import Pushing


def waited(who: Customers, felt: Wait, pushing: Pushing) -> None:
    """A wait: felt minutes o t^.9, o from 1.36 (blank) towards 1; what they are told works mainly by control."""
    told = felt.occupied + felt.explained + felt.visible_work + (felt.estimate is not None)
    lengthened = max(1.0, t.WAIT_BLANK.value - t.WAIT_RELIEF.value * told)
    minutes = lengthened * np.full(who.size, felt.minutes) ** t.WAIT_POWER.value
    over = np.maximum(minutes - who.acceptable_wait, 0.0) / np.maximum(who.acceptable_wait, 0.5)
    hurt = t.WAIT_LOSS.value * (np.minimum(over, 2.5) + 0.25 * minutes / 5) * who.cares_time
    informed = felt.explained + felt.visible_work + (felt.estimate is not None)
    control = t.WAIT_CONTROL.value * informed - 0.1 * np.minimum(minutes / 5, 1.5)
    code = "waited_blank" if told == 0 else "waited_told"
    # Control works on pleasure too: a wait that is understood is borne (Hui & Tse 1996).
    pushing.move(code, -hurt + 0.25 * t.WAIT_CONTROL.value * informed, 0.08 - 0.04 * told, control)
    _against_the_estimate(who, felt, pushing)
    who.felt_minutes = who.felt_minutes + minutes
    who.acceptable_wait = np.maximum(who.acceptable_wait - 0.5 * minutes, 0.5)
    who.uncertainty = who.uncertainty + 0.05 * minutes / 2 * (informed == 0) * who.worry - 0.12 * informed
    who.weariness = who.weariness + 0.03 * minutes


def _against_the_estimate(who: Customers, felt: Wait, pushing: Pushing) -> None:
    if felt.estimate is None:
        return
    late = (felt.minutes - felt.estimate) / max(felt.estimate, 1.0)
    if late > 0.1:
        pushing.move("longer_than_told", -0.12 * min(late, 1.5) * who.cares_certainty, 0.06)
        who.trust = who.trust * (1 - 0.06 * min(late, 1.5))
    elif late < -0.1:
        pushing.move("sooner_than_told", 0.07 * min(-late, 1.0), 0.0, 0.03)


def told_of_wait(who: Customers, felt: WaitTold, pushing: Pushing) -> None:
    """A wait ahead is made lighter: how long, why, something to do."""
    told = felt.estimated + felt.explained + felt.occupied
    certain = who.cares_certainty
    pushing.move("wait_told", 0.035 * told * certain, -0.04 * told, 0.07 * (felt.estimated + felt.explained) * certain)
    who.uncertainty = who.uncertainty - 0.15 * (felt.estimated + felt.explained)
    who.acceptable_wait = who.acceptable_wait + 1.0 * told


def troubled(who: Customers, felt: Effort, pushing: Pushing) -> None:
    """Steps that could have been avoided: each costs a little, and from the third on they cost loyalty."""
    steps = np.full(who.size, felt.steps)
    hurt = 1 - (1 - t.EFFORT_PLEASURE.value) ** (steps * who.cares_time)
    out_of_hand = 1 - (1 - t.EFFORT_CONTROL.value) ** steps
    pushing.move("made_to_repeat", -hurt, 0.05 * np.minimum(steps, 3.0), -out_of_hand)
    who.effort = who.effort + steps
    who.weariness = who.weariness + 0.08 * np.minimum(steps, 5.0)
    who.blame = np.maximum(who.blame, np.minimum(0.1 * steps, 0.5))
    who.heard = who.heard * (1 - 0.15 * np.minimum(steps, 3.0))
    who.patience = who.patience - 0.4 * np.minimum(steps, 5.0)
