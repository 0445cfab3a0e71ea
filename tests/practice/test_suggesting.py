"""What to play today, and why."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from game.practice import Pick, plan, reviews, suggest
from game.practice.suggesting import Why
from game.records.attempt import Attempt
from game.vocabulary import Skill
from tests.practice.attempts import MONDAY, TRAINS, attempt


def suggested(attempts: Sequence[Attempt], day: float) -> list[Pick]:
    return suggest(MONDAY + timedelta(days=day), attempts, plan(reviews(attempts, TRAINS)), TRAINS)


def test_on_the_first_day_everything_is_new() -> None:
    assert [pick.why for pick in suggested([], 0)] == [Why.FIRST] * 3
    assert [pick.scenario for pick in suggested([], 0)] == list(TRAINS)


def test_what_is_due_and_weak_comes_first_with_its_skills() -> None:
    attempts = [attempt("hotel", 0, 95), attempt("bank", 0, 20), attempt("clinic", 0, 80)]
    best = suggested(attempts, 2)[0]
    assert (best.scenario, best.why) == ("bank", Why.WEAK)
    assert set(best.skills) == {Skill.BOUNDARIES, Skill.HONESTY}
    assert best.last == MONDAY + timedelta(minutes=8)


def test_three_suggestions_are_for_different_skills_where_several_need_it() -> None:
    trains = {
        "queue": (Skill.COMPOSURE,),
        "temper": (Skill.COMPOSURE,),
        "shout": (Skill.COMPOSURE,),
        "story": (Skill.LISTENING,),
    }
    attempts = [attempt(name, day, 20) for day, name in enumerate(trains)]
    now = MONDAY + timedelta(days=9)
    found = suggest(now, attempts, plan(reviews(attempts, trains)), trains)
    assert [pick.scenario for pick in found] == ["queue", "story", "temper"]


def test_a_skill_never_practised_comes_before_one_that_is_not_due() -> None:
    attempts = [attempt("hotel", 0, 95), attempt("bank", 0, 95)]
    best = suggested(attempts, 1)[0]
    assert (best.scenario, best.why) == ("clinic", Why.NEW_SKILL)


def test_where_nothing_is_due_what_was_played_longest_ago_comes_first() -> None:
    attempts = [attempt("hotel", 2, 95), attempt("bank", 0, 95), attempt("clinic", 1, 95)]
    found = suggested(attempts, 2.5)
    assert [(pick.scenario, pick.why) for pick in found] == [
        ("bank", Why.LONG_AGO), ("clinic", Why.LONG_AGO), ("hotel", Why.LONG_AGO),
    ]  # fmt: skip


def test_what_is_well_known_comes_back_when_it_is_due() -> None:
    attempts = [attempt(scenario, 0, 80) for scenario in TRAINS]
    assert {pick.why for pick in suggested(attempts, 100)} == {Why.DUE}
