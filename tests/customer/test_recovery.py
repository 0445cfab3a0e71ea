"""Nothing that puts a failure right may make failing worth while, and every change of feeling is accounted for."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from game.customer import Customers, Log, appraise, begin_turn, close_turn, leave, new_visit
from game.customer import experience as e
from game.customer.columns import Real
from tests.customer.living import ORDINARY, after, anything

MARGIN = 0.02
WAYS: list[e.Experience] = [
    e.Empathise("cognitive"),
    e.Empathise("attentive"),
    e.Empathise("affective"),
    e.Owned(),
    e.Apologise(),
    e.Explain(),
    e.Reassured(),
    e.OfferChoice(2),
    e.Fix(),
    e.Compensate(),
    e.Handoff(),
    e.FollowUp(),
    e.Justice("distributive", 0.5),
]
KINDNESSES = [e.Gesture(0.3, 0.3), e.Gesture(0.7, 1.0), e.MeetHiddenNeed()]
severities = st.sampled_from([0.1, 0.2, 0.3, 0.5, 0.8, 1.0])
recoveries = st.lists(st.sampled_from(WAYS), min_size=3, max_size=6, unique=True)


@settings(deadline=None, max_examples=300)
@given(severities, recoveries)
def test_no_recovery_however_rich_brings_back_or_is_told_more_than_no_failure(
    severity: float, recovery: list[e.Experience]
) -> None:
    recovered, untroubled = after([e.Failure(severity), *recovery]), after([])
    assert recovered["return_chance"] <= untroubled["return_chance"] + MARGIN
    assert recovered["told_positive"] - recovered["told_negative"] <= untroubled["told_positive"] + MARGIN


@settings(deadline=None, max_examples=100)
@given(st.sampled_from([0.3, 0.5, 0.8, 1.0]), st.sampled_from(KINDNESSES))
def test_the_same_kindness_binds_no_more_after_a_failure_than_without_one(
    severity: float, kindness: e.Experience
) -> None:
    mended = [e.Failure(severity), e.Empathise("cognitive"), e.Apologise(), e.Fix(), e.Compensate(), kindness]
    assert after(mended)["return_chance"] <= after([kindness])["return_chance"] + MARGIN


@settings(deadline=None, max_examples=60)
@given(st.integers(0, 2**32))
def test_the_reasons_of_any_life_add_up_to_all_that_moved_the_feeling(luck: int) -> None:
    rng, log, who = np.random.default_rng(luck), Log(), Customers.meet(ORDINARY)
    moved = np.zeros(3)
    for _ in range(12):
        begin_turn(who)
        for _ in range(3):
            experience = anything(rng)
            if not isinstance(experience, e.Feel):
                moved += _change(who, experience, log)
        close_turn(who)
        if rng.random() < 0.2:
            moved += _parting(who, log)
            new_visit(who, 20)
    told = [[float(part[0]) for part in (why.pleasure, why.arousal, why.control)] for why in log.reasons]
    assert np.allclose(np.sum(told, axis=0), moved)


def _feeling(who: Customers) -> Real:
    return np.array([who.pleasure[0], who.arousal[0], who.control[0]])


def _change(who: Customers, experience: e.Experience, log: Log) -> Real:
    before = _feeling(who)
    appraise(who, experience, log)
    return np.subtract(_feeling(who), before)


def _parting(who: Customers, log: Log) -> Real:
    before = _feeling(who)
    leave(who, log)
    return np.subtract(_feeling(who), before)
