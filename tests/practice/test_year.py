"""A year of suggestions: nothing is forgotten, nothing is drilled to death, and what is weak comes first."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from itertools import pairwise

from game.practice import plan, reviews
from game.practice.suggesting import Why
from tests.practice.attempts import MONDAY
from tests.practice.year import TRAINS, year

ATTEMPTS, PICKS = year()


def test_every_scenario_comes_within_the_first_three_weeks() -> None:
    assert {pick.scenario for day, pick in PICKS if day < 21} == set(TRAINS)


def test_no_scenario_is_left_out_and_none_fills_the_year() -> None:
    played = Counter(pick.scenario for _, pick in PICKS)
    assert set(played) == set(TRAINS)
    assert max(played.values()) <= 0.4 * len(PICKS)
    assert min(played.values()) >= 0.05 * len(PICKS)


def test_the_same_scenario_seldom_comes_twice_running() -> None:
    again = sum(one.scenario == other.scenario for (_, one), (_, other) in pairwise(PICKS))
    assert again <= 0.15 * len(PICKS)


def test_every_suggestion_has_a_reason_that_is_so() -> None:
    for day, pick in PICKS:
        now = MONDAY + timedelta(days=day)
        known = plan(reviews([one for one in ATTEMPTS if one.started < now], TRAINS))
        assert set(pick.skills) <= set(TRAINS[pick.scenario])
        for skill in pick.skills:
            of_it = known.of(skill)
            assert (of_it is None) == (pick.why in (Why.FIRST, Why.NEW_SKILL))
            if of_it and pick.why in (Why.WEAK, Why.DUE):
                assert of_it.is_due(now)
                assert of_it.weak or pick.why is Why.DUE


def test_over_the_year_every_skill_is_learnt() -> None:
    first = plan(reviews([one for one in ATTEMPTS if one.started < MONDAY + timedelta(days=28)], TRAINS))
    for known in plan(reviews(ATTEMPTS, TRAINS)).skills:
        before = first.of(known.skill)
        assert before is None or known.mastery > before.mastery
