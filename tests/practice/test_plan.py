"""How well skills are mastered, and when they are due again."""

from __future__ import annotations

from datetime import timedelta

import pytest

from game.practice import plan, reviews
from game.practice.plan import LONGEST, mastery
from game.vocabulary import Skill
from tests.practice.attempts import MONDAY, TRAINS, attempt


def due_after(*scores: float, every: float = 1) -> float:
    """Days from the last of these attempts until empathy is due."""
    attempts = [attempt(day=number * every, score=score) for number, score in enumerate(scores)]
    known = plan(reviews(attempts, TRAINS)).of(Skill.EMPATHY)
    assert known is not None
    return (known.due - known.last) / timedelta(days=1)


def test_what_is_newer_weighs_more_in_what_is_mastered() -> None:
    assert mastery([0.0, 1.0]) > 0.5 > mastery([1.0, 0.0])
    assert mastery([0.4, 0.4, 0.4]) == pytest.approx(0.4)
    assert mastery([1.0, 0.0, 0.0, 0.0]) == pytest.approx(0.5 / (1 + 2 ** (-1 / 3) + 2 ** (-2 / 3) + 0.5))


def test_a_skill_that_went_well_is_due_later_than_one_that_went_badly() -> None:
    badly, hard, well, easily = (due_after(score) for score in (20, 60, 80, 95))
    assert 0 < badly <= hard < well < easily


def test_a_skill_that_goes_well_again_and_again_is_due_less_and_less_often_and_never_later_than_half_a_year() -> (
    None
):
    gaps = [due_after(*[95] * times, every=10) for times in (1, 2, 4)]
    assert gaps == sorted(gaps)
    assert due_after(*[95] * 30, every=150) <= LONGEST


def test_a_failure_brings_a_skill_back_soon_however_well_it_went_before() -> None:
    assert due_after(95, 95, 95, 10, every=10) < due_after(95, 95, 95, every=10)


def test_trying_again_the_same_evening_counts_once_for_when_and_every_time_for_how_well() -> None:
    once = plan(reviews([attempt(score=95)], TRAINS)).of(Skill.EMPATHY)
    thrice = plan(reviews([attempt(day=hour / 24, score=95) for hour in range(3)], TRAINS)).of(Skill.EMPATHY)
    assert once is not None
    assert thrice is not None
    assert (once.n, thrice.n) == (1, 3)
    assert abs((thrice.due - thrice.last) - (once.due - once.last)) < timedelta(days=1)


def test_what_is_due_comes_weakest_first() -> None:
    attempts = [attempt("bank", 0, 90), attempt("hotel", 0, 30)]
    due = plan(reviews(attempts, TRAINS)).due(MONDAY + timedelta(days=120))
    assert [one.skill for one in due][:2] == [Skill.ABOVE_AND_BEYOND, Skill.EMPATHY]
    assert [one.weak for one in due] == [True, True, False, False]


def test_nothing_practised_is_no_plan() -> None:
    assert plan([]).skills == ()
    assert plan([]).of(Skill.EMPATHY) is None
