"""Results, gestures, needs met, offers and fees: what a customer gets, set against what they expected."""

from __future__ import annotations

import numpy as np

from game.customer import tuning as t
from game.customer.columns import Real
from game.customer.customers import Customers
from game.customer.experience import Fee, Gesture, MeetHiddenNeed, Outcome, SalesOffer
from game.customer.impulses import Pushing, value


def got(who: Customers, felt: Outcome, pushing: Pushing) -> None:
    """A result against what was expected; a must hurts when missing, a delight pleases when there."""
    expected = who.expects_outcome if felt.expected is None else np.full(who.size, felt.expected)
    if felt.kano == "attractive":
        gap = np.full(who.size, felt.performance)
        scale: Real | float = 1.0
    else:
        gap = (1 - t.ADAPTATION.value) * (felt.performance - expected)
        scale = _kano(gap, felt.kano)
    size = t.OUTCOME_SIZE.value * felt.importance * scale * value(gap) / 2
    pushing.move("better_than_expected" if (size >= 0).all() else "worse_than_expected", size, 0.1 * np.abs(size))
    who.surprise = who.surprise + felt.surprise * np.maximum(gap, 0.0)
    who.shortfall = np.maximum(who.shortfall, np.maximum(-gap, 0.0))
    who.distributive = who.distributive + np.maximum(size, 0.0)
    who.thanks = np.maximum(who.thanks, 0.4 * felt.performance * (size > 0))
    who.threat = who.threat * (1 - 0.7 * felt.performance)


def _kano(gap: Real, kano: str) -> Real | float:
    if kano == "must":
        return np.where(gap >= 0, t.KANO_MUST_GAIN.value, t.KANO_MUST_LOSS.value)
    return 1.0


def given(who: Customers, felt: Gesture, pushing: Pushing) -> None:
    """A kindness: by its value to them and how personal it is, less what has become the norm."""
    habit = f"{felt.kind}_habit" if felt.kind in ("gift", "money") else "other_habit"
    times: Real = getattr(who, habit)
    worth = np.sqrt(np.full(who.size, felt.value)) * (0.5 + 0.5 * felt.personal)
    gap = worth - t.GESTURE_NORM.value * who.expected_gesture
    fresh = 1 / (1 + t.GESTURE_WEAR.value * times * (1 - 0.5 * felt.personal))
    open_wound = 1 - 0.45 * who.threat
    size = t.GESTURE_SIZE.value * np.where(gap >= 0, gap * fresh * open_wound, gap)
    code = "personal_gesture" if felt.personal >= 0.6 else "routine_gesture"
    pushing.move("worn_gesture" if (times > 1).all() and felt.personal < 0.6 else code, size, 0.12 * worth, 0.02)
    who.surprise = who.surprise + np.maximum(gap, 0.0) * fresh * open_wound * (1 - who.surprise)
    who.thanks = np.maximum(who.thanks, np.minimum(1.0, 1.1 * worth))
    who.interactional = who.interactional + 0.25 * worth
    setattr(who, habit, times + 1)
    who.expected_gesture = who.expected_gesture + 0.25 * worth * (1 - who.expected_gesture)


def need_met(who: Customers, felt: MeetHiddenNeed, pushing: Pushing) -> None:
    """What they had not said they needed: the deepest good a visit can do."""
    size = t.NEED_SIZE.value * np.sqrt(np.full(who.size, felt.value)) * (0.5 + 0.5 * felt.personal)
    pushing.move("need_met", size, -0.05, 0.15)
    who.surprise = who.surprise + 0.8 * size * (1 - who.surprise)
    who.thanks = np.maximum(who.thanks, 0.9 * felt.value)
    who.interactional = who.interactional + 0.3 * size
    who.distributive = who.distributive + 0.3 * size
    who.repaired = who.repaired + 0.4 * felt.value
    who.threat, who.loss = who.threat * 0.4, who.loss * 0.5
    who.blame = who.blame * 0.7


def sold_to(who: Customers, felt: SalesOffer, pushing: Pushing) -> None:
    """Offered more for more money: an upgrade is a separate conversation."""
    if felt.solved:
        pushing.move("sold_to_later", 0.01, 0.02)
        return
    pushing.move("sold_to_too_soon", -0.16 * who.cares_respect, 0.08, -0.05)
    who.trust = who.trust * 0.85
    who.blame = np.maximum(who.blame, 0.4)


def charged(who: Customers, felt: Fee, pushing: Pushing) -> None:
    """A fee: a small surprise hurts more than a large known price."""
    size = value(np.full(who.size, -felt.amount)) * (0.5 if felt.surprise else 0.2) * who.cares_price
    pushing.move("surprise_fee" if felt.surprise else "known_fee", size, -0.4 * size)
    if felt.surprise:
        who.trust = who.trust * (1 - 0.15 * min(1.0, 4 * felt.amount))
        who.blame = np.maximum(who.blame, min(1.0, 3 * felt.amount))
        who.shortfall = np.maximum(who.shortfall, min(1.0, 3 * felt.amount))
