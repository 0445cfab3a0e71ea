"""What is left of a visit: memory, and what it does to the relationship."""

from __future__ import annotations

import numpy as np

from game.customer import effects as fx
from game.customer import tuning as t
from game.customer.columns import Real
from game.customer.customers import Customers
from game.customer.impulses import Log, Pushing


def remembered(customers: Customers) -> Real:
    """What is left of a visit a week later, in [-1, 1]; what satisfaction says, where nothing happened.

    People keep the peaks, the end and the general level, hardly the duration (Alaybek et al. 2022: peak-end
    r = .58, duration about 0).
    """
    lived = customers.turn > 0
    mean = customers.summed / np.maximum(customers.turn, 1.0)
    peaks = np.maximum(customers.highest, 0.0) + np.minimum(customers.lowest, 0.0)
    level = t.MEMORY_END.value * customers.end + t.MEMORY_MEAN.value * mean + t.MEMORY_PEAKS.value * peaks
    return np.clip(np.where(lived, level, customers.satisfaction), -1.0, 1.0)


def leave(customers: Customers, log: Log | None = None) -> None:
    """The end of a visit: memory settles, and moves satisfaction, trust and the load of failures."""
    who = customers
    _leave_unsettled(who, log)
    _miss_the_gesture(who, log)
    _expect(who)
    who.remembered = remembered(who)
    _learn(who)
    _trust(who)
    _carry(who)
    who.visits = who.visits + 1


def _miss_the_gesture(who: Customers, log: Log | None) -> None:
    # Yesterday's delight is today's norm: where it does not come, that is felt as the visit closes.
    missing = np.where(who.kindnesses > 0, 0.0, t.GESTURE_NORM.value * who.expected_gesture)
    size = -t.GESTURE_SIZE.value * t.LOSS_WEIGHT.value * missing
    _last(who, Pushing(who, "Gesture", log), "no_gesture", size)


def _leave_unsettled(who: Customers, log: Log | None) -> None:
    # What is not settled when they go stays with them: the last word of the visit is that it is still open.
    open_still = np.where(who.turn < 1, 0.0, who.threat * (who.severity > 0))
    _last(who, Pushing(who, "Leaving", log), "left_unsettled", -fx.UNSETTLED.pleasure * open_still)


def _expect(who: Customers) -> None:
    # What they were given they come to count on, in kindness and in care (Rust & Oliver 2000; Boulding et al. 1993).
    who.expected_gesture = who.expected_gesture + fx.GIVEN.norm * who.kindest * (1 - who.expected_gesture)
    care = np.clip(0.5 + fx.LEARNT.care * who.interactional, 0.0, 1.0)
    who.expects_care = who.expects_care + t.LEARN_CARE.value * (care - who.expects_care) * (who.turn > 0)


def _last(who: Customers, pushing: Pushing, code: str, size: Real) -> None:
    """Something felt as the visit closes: it belongs to the last turn, and changes how that turn ended."""
    before = who.pleasure.copy()
    pushing.move(code, size)
    # Where nothing else was lived, this is all there is to remember.
    alone = (who.turn < 1) & (size < 0)
    who.summed = np.where(alone, who.pleasure, who.summed + (who.pleasure - before))
    who.end = np.where(alone, who.pleasure, who.end + (who.pleasure - before))
    who.lowest = np.minimum(who.lowest, np.where(size < 0, who.pleasure, who.lowest))
    who.highest = np.where(alone, who.pleasure, who.highest)
    who.turn = who.turn + alone


def _learn(who: Customers) -> None:
    gap = who.remembered - who.satisfaction
    rate = t.LEARNING.value / (1.0 + who.visits / fx.LEARNT.visits)
    fair = (
        t.LONG_RUN_DISTRIBUTIVE.value * who.distributive
        + t.LONG_RUN_INTERACTIONAL.value * who.interactional
        + t.LONG_RUN_PROCEDURAL.value * who.procedural
    )
    hard = fx.LEARNT.effort * np.maximum(who.effort - t.EFFORT_FREE.value, 0.0)
    step = rate * np.where(gap < 0, t.LOSS_LEARNING.value, 1.0) * gap
    who.satisfaction = (
        who.satisfaction
        + step
        + np.clip(fair, -fx.LEARNT.most_fair, fx.LEARNT.most_fair)
        - np.minimum(hard, fx.LEARNT.most_effort)
    )


def _trust(who: Customers) -> None:
    goal = np.clip(0.5 + 0.5 * who.remembered + fx.TRUSTED.heard * who.heard, 0.0, 1.0)
    rise = t.TRUST_RISE.value * who.trusting * np.maximum(goal - who.trust, 0.0)
    fall = fx.TRUSTED.fall * np.maximum(who.trust - goal, 0.0) * (who.remembered < 0)
    who.trust = np.minimum(who.trust + rise - fall, who.trust_cap)


def _carry(who: Customers) -> None:
    repaired = np.clip(np.maximum(who.repaired, 0.0), 0.0, 1.0)
    weight = who.severity * who.responsible * (1.0 - t.REPAIRABLE.value * repaired)
    who.failure_load = who.failure_load + weight
    who.burnt = who.burnt + who.severity * who.responsible
