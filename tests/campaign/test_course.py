"""A campaign: who comes when, what they bring along of earlier visits, and the same again from its data."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from game.campaign import Course
from game.campaign.course import gone_on
from game.campaign.post import pigeonhole
from game.campaign.summing import summed
from game.campaign.telling import Told, end_lines
from game.customer import after_days, relationship_of
from game.errors import SaveError, ScenarioError
from game.groups import shipped_assumptions
from game.groups.business import assumptions_in
from game.scenario.reader import read
from game.vocabulary import Outcome
from tests.campaign.campaigns import BAD, GOOD, course_in, finder, library_in, plan_in, visited

ASSUMED = assumptions_in(shipped_assumptions())


def test_people_come_in_the_order_of_their_days(tmp_path: Path) -> None:
    course, met = course_in(tmp_path), []
    while now := course.next:
        met.append((now.visit.day, now.visit.who, now.visit.scenario))
        visited(course, tmp_path, GOOD)
    assert met == [(0, "ada", "first"), (1, "bob", "other"), (4, "ada", "second"), (9, "bob", "last")]
    assert course.next is None


def test_what_was_said_before_changes_what_is_said_now(tmp_path: Path) -> None:
    course = visited(course_in(tmp_path), tmp_path, GOOD, GOOD)
    again = course.meet(finder(tmp_path)("second"))
    assert "rang" in {offer.id for offer in again.scene.offers}
    other = visited(course_in(tmp_path), tmp_path, ("shrug", "write"), GOOD)
    if other.next and other.next.visit.who == "ada":
        again = other.meet(finder(tmp_path)("second"))
        assert "rang" not in {offer.id for offer in again.scene.offers}


def test_trust_and_disappointment_come_back_with_them(tmp_path: Path) -> None:
    course = visited(course_in(tmp_path), tmp_path, GOOD, GOOD)
    left = course.done[0].session.state.customers
    again = course.meet(finder(tmp_path)("second"))
    fresh = finder(tmp_path)("second")
    assert again.opening.customers.trust[0] == left.trust[0]
    assert again.opening.customers.satisfaction[0] == left.satisfaction[0]
    assert again.opening.customers.visits[0] == left.visits[0] > 0
    assert again.opening.customers.trust[0] != Course(course.plan).meet(fresh).opening.customers.trust[0]
    assert again.feeling.feeling.value == "anxious"


def test_failures_and_habits_fade_with_the_days_and_trust_does_not(tmp_path: Path) -> None:
    course = visited(course_in(tmp_path), tmp_path, ("promise", "rule", "bye"))
    known = relationship_of(course.done[0].session.state.customers)
    later = after_days(known, 60)
    assert later["trust"] == known["trust"]
    assert 0 < later["failure_load"] < known["failure_load"]
    assert after_days(known, 0) == known


def test_who_is_lost_does_not_come_again_and_is_missed(tmp_path: Path) -> None:
    course = visited(course_in(tmp_path), tmp_path, BAD)
    assert course.done[0].ending is Outcome.LOST
    visited(course, tmp_path, GOOD)
    assert course.next is not None
    assert course.next.visit.scenario == "last"
    assert [(one.visit.scenario, one.lost) for one in course.missed()] == [("second", True)]


def test_a_visit_whose_condition_does_not_hold_is_left_out(tmp_path: Path) -> None:
    course = visited(course_in(tmp_path), tmp_path, GOOD, ("promise", "rule", "write"), GOOD)
    assert course.next is None
    assert [(one.visit.scenario, one.lost) for one in course.missed()] == [("last", course.lost("bob"))]


def test_a_campaign_comes_back_from_its_data_exactly(tmp_path: Path) -> None:
    course = visited(course_in(tmp_path, seed=5), tmp_path, GOOD, BAD, GOOD)
    data = json.loads(json.dumps(course.as_data()))
    again = gone_on(course.plan, data, finder(tmp_path))
    assert again.as_data() == course.as_data()
    assert pigeonhole(again) == pigeonhole(course)
    assert summed(again, ASSUMED) == summed(course, ASSUMED)


def test_the_same_campaign_and_choices_are_the_same_to_the_last_bit(tmp_path: Path) -> None:
    first, second = (visited(course_in(tmp_path, seed=3), tmp_path, GOOD, GOOD, BAD) for _ in range(2))
    assert first.as_data() == second.as_data()
    assert first.as_data() != visited(course_in(tmp_path, seed=4), tmp_path, GOOD, GOOD, BAD).as_data()


@pytest.mark.parametrize(
    "change",
    [{"id": "other"}, {"fingerprint": "0"}, {"visits": "no"}, {"campaign": 2}, {"more": 1}, {"seed": -1}],
)
def test_a_file_that_does_not_fit_is_refused_in_a_sentence(tmp_path: Path, change: dict[str, object]) -> None:
    course = visited(course_in(tmp_path), tmp_path, GOOD)
    with pytest.raises(SaveError):
        gone_on(course.plan, {**course.as_data(), **change}, finder(tmp_path))


def test_a_scenario_that_has_changed_since_is_noticed(tmp_path: Path) -> None:
    course = visited(course_in(tmp_path), tmp_path, GOOD)
    data, path = course.as_data(), tmp_path / "scenarios" / "desk" / "first.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("Oh good.", "Oh."), encoding="utf-8")
    with pytest.raises(SaveError):
        gone_on(course.plan, data, finder(tmp_path))


def test_what_lies_in_the_pigeonhole_follows_from_how_they_left(tmp_path: Path) -> None:
    course = visited(course_in(tmp_path), tmp_path, GOOD, BAD)
    letters = pigeonhole(course)
    assert any("Ada" in letter for letter in letters) == (course.done[0].ending is not Outcome.NEUTRAL)
    assert course.done[1].ending is Outcome.LOST
    visited(course, tmp_path, GOOD)
    silent = [letter for letter in pigeonhole(course) if letter.startswith("Day 9")]
    assert len(silent) == 1
    assert "Bob" in silent[0]


def test_no_letter_of_a_campaign_is_like_another(tmp_path: Path) -> None:
    for seed in range(12):
        folder = tmp_path / str(seed)
        course = visited(course_in(folder, seed), folder, GOOD, GOOD, GOOD, GOOD)
        letters = pigeonhole(course)
        assert len(letters) == len(set(letters))


def test_the_end_says_who_stayed_who_told_whom_and_what_that_may_be_worth(tmp_path: Path) -> None:
    course = visited(course_in(tmp_path), tmp_path, GOOD, BAD, GOOD)
    found = summed(course, ASSUMED)
    assert [(one.who, one.stayed, one.visits, one.planned) for one in found.people] == [
        ("ada", True, 2, 2),
        ("bob", False, 1, 2),
    ]
    assert found.stayed == 1
    low, high = found.worth
    assert 0 < low < high
    assert found.told[1] > 0
    told = end_lines(course, found)
    assert told[0] == "That was A week."
    assert told[1] == "1 of 2 are still customers."
    assert "no forecast" in told[-1]


def test_a_good_campaign_keeps_more_than_a_bad_one(tmp_path: Path) -> None:
    good = summed(visited(course_in(tmp_path), tmp_path, GOOD, GOOD, GOOD, GOOD), ASSUMED)
    bad = summed(visited(course_in(tmp_path), tmp_path, BAD, BAD), ASSUMED)
    assert (good.stayed, bad.stayed) == (2, 0)
    assert good.worth[0] > bad.worth[1]


def test_each_day_is_told_in_words(tmp_path: Path) -> None:
    course = course_in(tmp_path)
    told = Told(course, finder(tmp_path))
    assert told.title() == "A week. 2 people, 4 visits."
    assert told.today() == "Day 0. Ada comes in."
    visited(course, tmp_path, GOOD, GOOD)
    assert told.today() == "Day 4. Ada is back."


def test_a_campaign_with_a_mistake_is_refused_with_its_place(tmp_path: Path) -> None:
    path = library_in(tmp_path)
    assert read(path).errors == ()
    path.write_text(path.read_text(encoding="utf-8").replace("day: 4", "day: 0.5"), encoding="utf-8")
    with pytest.raises(ScenarioError) as refused:
        plan_in(tmp_path)
    assert "week.yaml:10" in str(refused.value.problems[0])
