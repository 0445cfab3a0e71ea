"""What each moment could earn, and did."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.coaching import Points
from game.coaching.scoring import points_of
from game.play import Session
from game.scenario import Scenario
from game.vocabulary import Act, Criterion
from tests.making import scenario_from, small

BARE = """
id: bare
title: Bare
customer:
  name: Ada
  opens: {{{opens}}}
  style: {style}
  facts: {{a: A, b: B}}
  hidden_need: {{id: n, what: N, found_by: a, met_by: [other]}}
problem: {{what: Lost, worth: 100, our_fault: {fault}}}
you_can: {{spend: 50}}
beats:
  one:
    {beat}
    customer: Well?
    choices:
      - {{id: taken, say: This., {taken}}}
      - {{id: other, say: That., {other}}}
      - {{id: third, say: Hm., does: []}}
  two:
    customer: And?
    choices: [{{id: bye, say: Bye., does: [farewell], learn: a}}]
"""


def scenario(
    taken: str,
    other: str,
    opens: str = "anxious: strong",
    style: str = "warm",
    fault: str = "yes",
    beat: str = "read: no",
) -> Scenario:
    return scenario_from(
        BARE.format(taken=taken, other=other, opens=opens, style=style, fault=fault, beat=beat)
    )


def earned(taken: str, other: str, **more: str) -> dict[str, tuple[int, int]]:
    """Points (earned, available) of the first moment, by criterion."""
    session = Session(scenario(taken, other, **more))
    moment = session.choose("taken")
    return {str(c): (p.earned, p.available) for c, p in points_of(session, moment).items()}


TABLE = [
    # criterion, what is taken, what else is offered, level
    ("E1", "does: [dismiss, acknowledge]", "does: [acknowledge]", 0),
    ("E1", "does: [inform]", "does: [acknowledge]", 0),
    ("E1", "does: [apologise]", "does: [acknowledge]", 1),
    ("E1", "does: [acknowledge]", "does: []", 2),
    ("E1", "does: [acknowledge], names: anxious", "does: []", 3),
    ("E1", "does: [acknowledge], names: delighted", "does: []", 2),
    ("E2", "does: [interrupt, repeat-back]", "does: [listen]", 0),
    ("E2", "does: [listen]", "does: []", 1),
    ("E2", "does: [repeat-back]", "does: []", 2),
    ("E2", "does: [repeat-back, personal], accuracy: partly", "does: []", 2),
    ("E2", "does: [repeat-back, personal]", "does: []", 3),
    ("E2", "does: [repeat-back, personal], accuracy: wrong", "does: [listen]", 0),
    ("E3", "does: [compensate, explore], costs: 5", "does: [explore]", 0),
    ("E3", "does: [explore]", "does: []", 1),
    ("E3", "does: [explore], learn: b", "does: []", 2),
    ("E3", "does: [explore], learn: a", "does: []", 3),
    ("E4", "does: [quote-policy, alternative]", "does: [alternative]", 0),
    ("E4", "does: [fix]", "does: [alternative]", 1),
    ("E4", "does: [alternative]", "does: []", 2),
    ("E4", "does: [give-control], options: 2", "does: []", 2),
    ("E4", "does: [give-control, explain], options: 2", "does: []", 3),
    ("E5", "does: [blame, own-it]", "does: [own-it]", 0),
    ("E5", "does: [apologise]", "does: []", 1),
    ("E5", "does: [own-it]", "does: []", 2),
    ("E5", "does: [apologise, fix], quality: partly", "does: []", 2),
    ("E5", "does: [apologise, fix], quality: partly, manner: forced", "does: []", 1),
    ("E5", "does: [own-it, fix]", "does: []", 3),
    ("E5", "does: [own-it, compensate], costs: 40, worth: 80", "does: []", 3),
    ("E5", "does: [own-it, compensate], costs: 40, worth: 40", "does: []", 2),
    ("E6", "does: [make-repeat]", "does: [stall]", 0),
    ("E6", "does: [stall]", "does: []", 1),
    ("E6", "does: [stall, estimate-wait]", "does: []", 2),
    ("E6", "does: [inform]", "does: [stall]", 2),
    ("E6", "does: [follow-up]", "does: []", 3),
    ("W2", "does: [compensate], costs: 5", "does: [gesture]", 0),
    ("W2", "does: [gesture]", "does: []", 1),
    ("W2", "does: [gesture, personal]", "does: []", 3),
    ("W3", "does: [suggest]", "does: []", 1),
    ("W3", "does: [gesture], costs: 5, worth: 5", "does: []", 2),
    ("W3", "does: [gesture], costs: 5, worth: 9", "does: []", 3),
    ("J1", "does: [mislead]", "does: []", 0),
    ("J1", "does: [inform]", "does: [overpromise]", 3),
    ("J2", "does: [break-boundary]", "does: []", 0),
    ("J2", "does: [gesture], costs: 60", "does: []", 0),
    ("J2", "does: [inform]", "does: [break-boundary]", 3),
    ("J3", "does: [gesture], costs: 10, worth: 4", "does: []", 0),
    ("J3", "does: [gesture], costs: 10, worth: 6", "does: []", 1),
    ("J3", "does: [gesture], costs: 10", "does: []", 2),
    ("J3", "does: [gesture], costs: 10, worth: 11", "does: []", 3),
    ("J3", "does: [inform]", "does: [gesture], costs: 10, worth: 4", 3),
    ("J4", "does: [break-boundary]", "does: []", 0),
    ("J4", "does: [inform]", "does: [break-boundary]", 3),
]


@pytest.mark.parametrize(("criterion", "taken", "other", "level"), TABLE)
def test_a_choice_earns_its_level(criterion: str, taken: str, other: str, level: int) -> None:
    assert earned(taken, other)[criterion] == (level, 3)


NO_OPPORTUNITY = [
    ("E1", "does: [acknowledge]", "does: []", {"opens": "hopeful: some"}),
    ("E1", "does: [inform]", "does: [explain]", {}),
    ("E5", "does: [own-it]", "does: []", {"fault": "no"}),
    ("E4", "does: [fix]", "does: [inform]", {}),
    ("E6", "does: [inform]", "does: [explain]", {}),
    ("W2", "does: [inform]", "does: [compensate], costs: 5", {}),
    ("J1", "does: [inform]", "does: [explain]", {}),
    ("J2", "does: [inform]", "does: [gesture], costs: 9", {}),
    ("J3", "does: [inform]", "does: [gesture], costs: 9, worth: 12", {}),
]


@pytest.mark.parametrize(("criterion", "taken", "other", "more"), NO_OPPORTUNITY)
def test_nobody_is_asked_for_what_could_not_be_done(
    criterion: str, taken: str, other: str, more: dict[str, str]
) -> None:
    assert criterion not in earned(taken, other, **more)


def test_a_feeling_is_named_once() -> None:
    scenario = small(again="does: [farewell]=>does: [acknowledge], names: anxious")
    session = Session(scenario)
    assert points_of(session, session.choose("hear"))[Criterion.E1] == Points(3, 3)
    session.choose("lie")
    later = points_of(session, session.choose("bye"))
    assert later.get(Criterion.E1, Points(2, 3)) == Points(2, 3)


def test_a_direct_customer_takes_being_taken_on_as_understood() -> None:
    taken = "does: [repeat-back, own-it]"
    assert earned(taken, "does: []", style="direct")["E2"] == (3, 3)
    assert earned(taken, "does: []", style="warm")["E2"] == (2, 3)


def test_enduring_abuse_earns_nothing_and_a_boundary_does() -> None:
    kind = earned(
        "does: [acknowledge, listen, gesture, personal]", "does: [boundary, acknowledge]", beat="abuse: yes"
    )
    firm = earned("does: [boundary, acknowledge]", "does: [listen]", beat="abuse: yes")
    assert all(points == 0 for points, _ in kind.values())
    assert kind["J4"] == (0, 3)
    assert firm["J4"] == (3, 3)
    assert firm["E1"] == (2, 3)


@pytest.mark.parametrize(
    ("path", "points"),
    [(["hear", "run", "bye"], 3), (["hear", "lie", "bye"], 2), (["rule", "run", "bye"], 0)],
)
def test_the_hidden_need_is_judged_once_at_the_end(path: list[str], points: int) -> None:
    session = Session(small())
    found = [points_of(session, session.choose(choice)) for choice in path]
    assert Criterion.W1 not in found[0]
    assert found[-1][Criterion.W1] == Points(points, 3)


def test_a_close_is_judged_at_the_last_moment_only() -> None:
    session = Session(small())
    found = [points_of(session, session.choose(choice)) for choice in ("hear", "run", "write")]
    assert [Criterion.W4 in points for points in found] == [False, False, True]
    assert found[-1][Criterion.W4].earned == 3


ACTS = st.lists(st.sampled_from([act.value for act in Act]), max_size=5, unique=True)


@settings(max_examples=60, deadline=None)
@given(ACTS, ACTS)
def test_no_level_leaves_its_range(taken: list[str], other: list[str]) -> None:
    found = earned(f"does: [{', '.join(taken)}]", f"does: [{', '.join(other)}]")
    assert all(0 <= points <= available == 3 for points, available in found.values())


@settings(max_examples=60, deadline=None)
@given(ACTS, ACTS)
def test_within_a_moment_at_least_as_good_everywhere_never_scores_lower(
    one: list[str], two: list[str]
) -> None:
    first = earned(f"does: [{', '.join(one)}]", f"does: [{', '.join(two)}]")
    second = earned(f"does: [{', '.join(two)}]", f"does: [{', '.join(one)}]")
    shared = set(first) & set(second)
    if first.keys() == second.keys() and all(first[c][0] >= second[c][0] for c in shared):
        assert _raw(first) >= _raw(second)


def _raw(found: dict[str, tuple[int, int]]) -> float:
    whole = np.array(list(found.values()) or [(0, 1)]).sum(axis=0)
    return float(whole[0] / whole[1])


def test_nobody_gains_by_driving_the_customer_away() -> None:
    session = Session(small(slow="does: [dismiss], reply: Oh.=>does: [dismiss], takes: 30 min, reply: Oh."))
    found = points_of(session, session.choose("shrug"))
    assert session.state.walked_out[0]
    assert found[Criterion.W4] == Points(0, 3)
