"""Results, gestures, needs met, offers and fees: what a customer gets, set against what they expected."""

from __future__ import annotations

from typing import Final
from zlib import crc32

import numpy as np

from game.customer import effects as fx
from game.customer import tuning as t
from game.customer.columns import Real
from game.customer.customers import Customers
from game.customer.experience import Fee, Gesture, MeetHiddenNeed, Outcome, SalesOffer
from game.customer.impulses import Pushing, value


def got(who: Customers, felt: Outcome, pushing: Pushing) -> None:
    """A result against what was expected; a must hurts when missing, a delight pleases when there."""
    promised = who.expects_outcome if felt.expected is None else np.full(who.size, felt.expected)
    # What has just been got is measured against too: people feel the direction (Hsee & Abelson 1991).
    expected = np.where(
        who.outcomes > 0, promised + fx.GOT.direction * (who.last_outcome - promised), promised
    )
    if felt.kano == "attractive":
        gap = felt.performance - t.GESTURE_NORM.value * who.expected_gesture
        scale: Real | float = 1.0
        who.kindest = np.maximum(who.kindest, felt.performance)
    else:
        gap = (1 - t.ADAPTATION.value) * (felt.performance - expected)
        scale = _kano(gap, felt.kano)
    who.last_outcome, who.outcomes = felt.performance, who.outcomes + 1
    startled = 1 + fx.GOT.startled * felt.surprise
    size = t.OUTCOME_SIZE.value * felt.importance * scale * startled * value(gap) / 2
    pushing.move(
        "better_than_expected",
        size,
        fx.GOT.arousal * np.abs(size) + fx.GOT.startling * felt.surprise,
        instead={"worse_than_expected": size < 0},
    )
    if felt.kano != "attractive":
        _get_used_to(who, felt.performance)
    who.surprise = who.surprise + felt.surprise * np.maximum(gap, 0.0)
    who.shortfall = np.maximum(who.shortfall, np.maximum(-gap, 0.0))
    who.distributive = who.distributive + np.maximum(size, 0.0)
    who.thanks = np.maximum(who.thanks, fx.GOT.thanks * felt.performance * (size > 0))
    pushing.move("turned_out_well", fx.GOT.eased * who.threat * np.maximum(felt.performance - 0.5, 0.0) * 2)
    who.threat = who.threat * (1 - fx.GOT.threat * felt.performance)


def _get_used_to(who: Customers, performance: float) -> None:
    # People get used to the better sooner than to the worse: what should be does not fall with what is.
    step = performance - who.expects_outcome
    rate = np.where(step > 0, t.LEARN_OUTCOME.value, t.RESIGN_OUTCOME.value)
    who.expects_outcome = who.expects_outcome + rate * step


def _kano(gap: Real, kano: str) -> Real | float:
    if kano == "must":
        return np.where(gap >= 0, t.KANO_MUST_GAIN.value, t.KANO_MUST_LOSS.value)
    return 1.0


def given(who: Customers, felt: Gesture, pushing: Pushing) -> None:
    """A kindness: by its value to them and how personal it is, less what has become the norm."""
    habit = habit_of(felt.kind)
    times: Real = getattr(who, habit)
    worth = np.sqrt(np.full(who.size, felt.value)) * (0.5 + 0.5 * felt.personal)
    # What is meant for this person is measured less against what has become the custom.
    gap = worth - t.GESTURE_NORM.value * who.expected_gesture * (1 - fx.GIVEN.beyond_custom * felt.personal)
    # What comes twice in one visit is still one kindness to them, in two parts (Thaler 1985: segregate gains).
    before = np.maximum(times - fx.GIVEN.same_visit * who.kindnesses, 0.0)
    fresh = 1 / (1 + t.GESTURE_WEAR.value * before * (1 - 0.5 * felt.personal))
    open_wound = 1 - fx.GIVEN.wounded * who.threat
    size = t.GESTURE_SIZE.value * np.where(gap >= 0, gap * fresh * open_wound * _prized(who, felt), gap)
    personal = felt.personal >= fx.GIVEN.personal_from
    pushing.move(
        "routine_gesture",
        size,
        fx.GIVEN.arousal * worth,
        fx.GIVEN.control,
        instead={
            "personal_gesture": np.broadcast_to(personal, size.shape),
            "worn_gesture": before > fx.GIVEN.worn_from,
        },
    )
    who.surprise = who.surprise + np.maximum(gap, 0.0) * fresh * open_wound * (1 - who.surprise)
    who.thanks = np.maximum(who.thanks, np.minimum(1.0, fx.GIVEN.thanks * worth))
    who.interactional = who.interactional + fx.GIVEN.interactional * worth
    setattr(who, habit, times + 1)
    who.kindnesses = who.kindnesses + 1
    who.kindest = np.maximum(who.kindest, worth * (1 - fx.GIVEN.beyond_custom * felt.personal))


def _prized(who: Customers, felt: Gesture) -> Real:
    # Who wants to belong prizes what is meant for them; who minds about standing prizes any distinction.
    return felt.personal * np.sqrt(who.cares_belonging) + (1 - felt.personal) * np.sqrt(who.cares_status)


def habit_of(kind: str) -> str:
    """The quantity that keeps how worn this kind of kindness is: gifts and money have their own, others share six."""
    if kind in _OWN:
        return f"habit_{_OWN.index(kind)}"
    others = 8 - len(_OWN)
    return f"habit_{len(_OWN) + crc32(kind.encode('utf-8', 'surrogatepass')) % others}"


_OWN: Final = ("gift", "money")


def need_met(who: Customers, felt: MeetHiddenNeed, pushing: Pushing) -> None:
    """What they had not said they needed: the deepest good a visit can do."""
    size = t.NEED_SIZE.value * np.sqrt(np.full(who.size, felt.value)) * (0.5 + 0.5 * felt.personal)
    pushing.move("need_met", size, -fx.NEED_MET.arousal, fx.NEED_MET.control)
    who.surprise = who.surprise + fx.NEED_MET.surprise * size * (1 - who.surprise)
    who.thanks = np.maximum(who.thanks, fx.NEED_MET.thanks * felt.value)
    who.interactional = who.interactional + fx.NEED_MET.interactional * size
    who.distributive = who.distributive + fx.NEED_MET.distributive * size
    who.repaired = who.repaired + fx.NEED_MET.repaired * felt.value
    who.threat, who.loss = who.threat * fx.NEED_MET.threat, who.loss * 0.5
    who.blame = who.blame * fx.NEED_MET.blame


def sold_to(who: Customers, felt: SalesOffer, pushing: Pushing) -> None:
    """Offered more for more money: an upgrade is a separate conversation."""
    again = np.minimum(who.pitches, fx.SOLD_TO.most_pitches)
    who.pitches = who.pitches + 1
    if felt.solved:
        pushing.move(
            "sold_to_later",
            fx.SOLD_TO.later * (who.trust - fx.SOLD_TO.pushy * again),
            fx.SOLD_TO.later_arousal,
        )
        return
    ill_timed = (
        fx.SOLD_TO.nothing_wrong + (1 - fx.SOLD_TO.nothing_wrong) * np.maximum(who.threat, who.severity)
    ) * (1 + fx.SOLD_TO.again * again)
    pushing.move(
        "sold_to_too_soon",
        -fx.SOLD_TO.pleasure * who.cares_respect * ill_timed,
        fx.SOLD_TO.arousal * ill_timed,
        -fx.SOLD_TO.control * ill_timed,
    )
    who.trust = who.trust * (1 - (1 - fx.SOLD_TO.trust) * np.minimum(ill_timed, 1.0))
    who.blame = np.maximum(who.blame, np.minimum(fx.SOLD_TO.blame * ill_timed, 1.0))


def charged(who: Customers, felt: Fee, pushing: Pushing) -> None:
    """A fee: a small surprise hurts more than a large known price."""
    size = (
        value(np.full(who.size, -felt.amount))
        * (fx.CHARGED.unannounced if felt.surprise else fx.CHARGED.known)
        * who.cares_price
        * (1 + fx.CHARGED.again * who.fees)
    )
    dear = {"surprise_fee_price": (who.cares_price > 1) & felt.surprise}
    pushing.move(
        "surprise_fee" if felt.surprise else "known_fee", size, -fx.CHARGED.arousal * size, instead=dear
    )
    if felt.surprise:
        who.fees = who.fees + 1
        who.trust = who.trust * (1 - fx.CHARGED.trust * min(1.0, 4 * felt.amount))
        who.blame = np.maximum(who.blame, min(1.0, 3 * felt.amount))
        who.shortfall = np.maximum(who.shortfall, min(1.0, 3 * felt.amount))
