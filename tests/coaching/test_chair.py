"""The empty chair: three lines, one of them the customer's own."""

from dataclasses import replace

import pytest

from game.coaching import Yardsticks, chair_lines, chair_question, debrief, record, spoken
from game.play import Session, resume, save
from game.play.saving import parse_save
from game.scenario import Scenario
from tests.making import small

CHAIR = small(chair="    customer: What now?=>    customer: What now?\n    empty_chair: yes")
VALUED = small(
    chair="    customer: What now?=>    customer: What now?\n    empty_chair: yes",
    values="  opens: {anxious: some}=>  opens: {anxious: some}\n  values: [time, respect]",
)


def decided(scenario: Scenario, choice: str, seed: int = 0) -> Session:
    session = Session(scenario, seed, need=0)
    session.choose("hear")
    session.choose(choice)
    return session


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize("choice", ["run", "pay", "lie"])
def test_three_different_lines_are_shown_and_hers_is_the_one_the_debrief_says(choice: str, seed: int) -> None:
    session = decided(VALUED, choice, seed)
    found = chair_lines(session, session.moments[-1])
    lines = [spoken(line) for line in found.lines]
    assert len(set(lines)) == 3
    assert spoken(debrief(session, Yardsticks().of(small())).chair) == lines[found.hers]


def test_hers_stands_in_each_of_the_three_places_now_and_then() -> None:
    found = [decided(CHAIR, "run", seed) for seed in range(30)]
    assert {chair_lines(session, session.moments[-1]).hers for session in found} == {0, 1, 2}


def test_what_the_player_picked_stands_beside_what_she_says_and_is_kept() -> None:
    session = decided(CHAIR, "run")
    found = chair_lines(session, session.moments[-1])
    wrong = (found.hers + 1) % 3
    session.pick(1, wrong)
    session.choose("bye")
    for one in (session, resume(CHAIR, parse_save(save(session)))):
        said = record(debrief(one, Yardsticks().of(small())))["debrief"]["chair"]
        assert said == {"picked": spoken(found.lines[wrong]), "says": spoken(found.lines[found.hers])}


def test_nothing_picked_is_null_and_a_place_that_is_not_there_is_nothing() -> None:
    session = decided(CHAIR, "run")
    assert debrief(session, Yardsticks().of(small())).picked is None
    session.pick(1, 7)
    assert debrief(session, Yardsticks().of(small())).picked is None


def test_the_same_question_is_never_asked_twice_in_a_row() -> None:
    twice = small(
        one="    customer: What now?=>    customer: What now?\n    empty_chair: yes",
        two="    customer: Well.=>    customer: Well.\n    empty_chair: yes",
    )
    for seed in range(10):
        session = Session(twice, seed, need=0)
        session.choose("hear")
        first = chair_question(session)
        session.choose("run")
        assert chair_question(session) != first


def test_the_verdict_follows_what_the_decision_did_to_her() -> None:
    good, bad = decided(VALUED, "run"), decided(VALUED, "lie")
    assert ".good." in debrief(good, Yardsticks().of(small())).chair.codes[0]  # type: ignore[union-attr]
    worse = replace(bad.moments[-1])
    assert chair_lines(bad, worse).moment == 1
