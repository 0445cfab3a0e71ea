"""Waiting and effort: what a customer pays that is not money."""

from __future__ import annotations

import numpy as np

from game.customer import effects as fx
from game.customer import tuning as t
from game.customer.customers import Customers
from game.customer.experience import Effort, Wait, WaitTold
from game.customer.impulses import Pushing


def waited(who: Customers, felt: Wait, pushing: Pushing) -> None:
    """A wait: felt minutes o t^.9, o from 1.36 (blank) towards 1; what they are told works mainly by control."""
    told = felt.occupied + felt.explained + felt.visible_work + (felt.estimate is not None)
    lengthened = np.maximum(1.0, t.WAIT_BLANK.value - t.WAIT_RELIEF.value * told)
    minutes = lengthened * np.full(who.size, felt.minutes) ** t.WAIT_POWER.value
    over = np.maximum(minutes - who.acceptable_wait, 0.0) / np.maximum(who.acceptable_wait, 0.5)
    hurt = (
        t.WAIT_LOSS.value
        * (np.minimum(over, fx.WAITED.most_over) + fx.WAITED.dull * minutes / 5)
        * who.cares_time
        * np.sqrt(fx.WAITED.usual_patience / np.maximum(who.patience_full, 1.0))
        * np.where((who.turn < 1) | (who.solved > 0), fx.WAITED.outside, 1.0)
    )
    informed = felt.explained + felt.visible_work + (felt.estimate is not None)
    control = t.WAIT_CONTROL.value * informed - fx.WAITED.control * np.minimum(
        minutes / 5, fx.WAITED.most_long
    )
    # Control works on pleasure too: a wait that is understood is borne (Hui & Tse 1996).
    pushing.move(
        "waited_blank" if told == 0 else "waited_told",
        -hurt + fx.WAITED.understood * t.WAIT_CONTROL.value * informed + fx.WAITED.seen * felt.visible_work,
        fx.WAITED.arousal - fx.WAITED.told * told,
        control,
        instead={"waited_time": who.cares_time > 1},
    )
    _against_the_estimate(who, felt, pushing)
    who.felt_minutes = who.felt_minutes + minutes
    who.acceptable_wait = np.maximum(who.acceptable_wait - 0.5 * minutes, 0.5)
    who.uncertainty = (
        who.uncertainty
        + fx.WAITED.uncertainty * minutes / 2 * (informed == 0) * who.worry
        - fx.WAITED.informed * informed
    )
    who.weariness = who.weariness + fx.WAITED.weariness * minutes
    who.thanks = np.maximum(who.thanks, fx.WAITED.thanks * felt.visible_work)


def _against_the_estimate(who: Customers, felt: Wait, pushing: Pushing) -> None:
    if felt.estimate is None:
        return
    gap = (felt.minutes - felt.estimate) / max(felt.estimate, 1.0) * np.ones(who.size)
    late = np.clip(gap - fx.ESTIMATED.noticed_from, 0.0, fx.ESTIMATED.most_late)
    soon = np.clip(-gap - fx.ESTIMATED.noticed_from, 0.0, 1.0)
    pushing.move(
        "longer_than_told", -fx.ESTIMATED.later * late * who.cares_certainty, fx.ESTIMATED.arousal * late
    )
    who.trust = who.trust * (1 - fx.ESTIMATED.trust * late)
    pushing.move("sooner_than_told", fx.ESTIMATED.sooner * soon, 0.0, fx.ESTIMATED.control * soon)


def told_of_wait(who: Customers, felt: WaitTold, pushing: Pushing) -> None:
    """A wait ahead is made lighter: how long, why, something to do."""
    told = felt.estimated + felt.explained + felt.occupied
    certain = who.cares_certainty
    pushing.move(
        "wait_told",
        (fx.WAIT_TOLD.pleasure + fx.WAIT_TOLD.unsure * who.uncertainty) * told * certain,
        -fx.WAIT_TOLD.arousal * told,
        fx.WAIT_TOLD.control * (felt.estimated + felt.explained) * certain,
    )
    who.uncertainty = who.uncertainty - fx.WAIT_TOLD.uncertainty * (felt.estimated + felt.explained)
    who.acceptable_wait = who.acceptable_wait + 1.0 * told


def troubled(who: Customers, felt: Effort, pushing: Pushing) -> None:
    """Steps that could have been avoided: each costs a little, and from the third on they cost loyalty."""
    steps = felt.steps * (1 - t.EFFORT_EXPECTED.value * (who.expects_effort - 0.5))
    hurt = 1 - (1 - t.EFFORT_PLEASURE.value) ** (
        steps * who.cares_time * (1 + fx.TROUBLED.weary * who.weariness)
    )
    out_of_hand = 1 - (1 - t.EFFORT_CONTROL.value) ** steps
    pushing.move(
        "made_to_repeat",
        -hurt,
        fx.TROUBLED.arousal * np.minimum(steps, fx.TROUBLED.most_felt),
        -out_of_hand,
        instead={"made_to_repeat_time": who.cares_time > 1},
    )
    who.effort = who.effort + felt.steps
    who.weariness = who.weariness + fx.TROUBLED.weariness * np.minimum(steps, fx.TROUBLED.most_steps)
    who.blame = np.maximum(who.blame, np.minimum(fx.TROUBLED.blame * steps, 0.5))
    who.heard = who.heard * (1 - fx.TROUBLED.heard * np.minimum(steps, fx.TROUBLED.most_felt))
    who.patience = who.patience - fx.TROUBLED.patience * np.minimum(steps, fx.TROUBLED.most_steps)
