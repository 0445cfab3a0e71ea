from dataclasses import replace

import numpy as np
import pytest

from game.customer import Customers, Profile, ending, leave, new_visit, readings, return_chance
from game.customer import experience as e
from game.customer.loyalty import flawed
from game.vocabulary import LastVisit, Outcome, Tells
from tests.customer.living import ORDINARY, Turn, after, turn, visit

LOVELY: list[Turn] = [e.Welcomed(), e.Gesture(0.8, personal=0.9)]
DREADFUL: list[Turn] = [e.Failure(0.7), e.Slighted("dismiss"), e.Slighted("blame")]


def test_a_good_visit_raises_and_a_bad_one_lowers_satisfaction_trust_and_return() -> None:
    good, bad, plain = after(LOVELY), after(DREADFUL), after([])
    for reading in ("satisfaction", "trust", "return_chance", "recommend", "csat"):
        assert good[reading] > plain[reading] > bad[reading], reading


def test_the_same_visit_and_more_satisfaction_is_never_a_smaller_chance_to_return() -> None:
    who = Customers.meet(ORDINARY, 50)
    turn(who, e.Outcome(0.9))
    who.satisfaction = np.linspace(-1, 1, 50)
    assert (np.diff(return_chance(who)) > 0).all()


def test_a_bad_visit_moves_them_more_than_a_good_one_as_far() -> None:
    up, down = (
        Customers.meet(replace(ORDINARY, satisfaction=0.0)),
        Customers.meet(replace(ORDINARY, satisfaction=0.0)),
    )
    visit(up, [e.Feel(0.6)])
    visit(down, [e.Feel(-0.6)])
    assert -down.satisfaction[0] > up.satisfaction[0] + 0.02


def test_a_long_relationship_is_moved_less_by_one_visit() -> None:
    new, old = (Customers.meet(replace(ORDINARY, visits=visits)) for visits in (0, 40))
    for who in (new, old):
        visit(who, DREADFUL)
    assert old.satisfaction[0] > new.satisfaction[0] + 0.05


def test_a_broken_promise_takes_more_trust_than_a_kept_one_gives_and_a_lie_takes_most() -> None:
    kept, broken, lie, plain = (
        after([done])["trust"] for done in (e.PromiseKept(), e.PromiseBroken(), e.Lie(), e.Informed())
    )
    assert kept > plain > broken > lie
    assert plain - broken > kept - plain


def test_after_a_lie_trust_does_not_come_back_whole() -> None:
    lied, honest = Customers.meet(ORDINARY), Customers.meet(ORDINARY)
    turn(lied, e.Lie())
    for who in (lied, honest):
        for _ in range(60):
            visit(who, [e.PromiseKept(), e.Empathise("cognitive")])
    assert lied.trust[0] <= lied.trust_cap[0] < 0.8 < honest.trust[0]


def test_failures_are_carried_home_and_fade_with_a_years_half_life() -> None:
    who = Customers.meet(ORDINARY)
    visit(who, [e.Failure(0.8)], days=0)
    load = float(who.failure_load[0])
    new_visit(who, 365)
    assert who.failure_load[0] == pytest.approx(load / 2)


def test_a_repaired_failure_weighs_a_fifth_of_one_left_alone() -> None:
    left, mended = Customers.meet(ORDINARY), Customers.meet(ORDINARY)
    visit(left, [e.Failure(0.5)])
    visit(
        mended, [e.Failure(0.5), e.Owned(), e.Empathise("cognitive"), e.Fix(), e.Compensate(), e.Apologise()]
    )
    assert mended.failure_load[0] == pytest.approx(left.failure_load[0] / 5)


def test_a_failure_that_is_nobodys_fault_is_not_held_against_us() -> None:
    assert (
        after([e.Failure(0.5, responsible=0.0)])["return_chance"]
        > after([e.Failure(0.5)])["return_chance"] + 0.1
    )
    who = Customers.meet(ORDINARY)
    visit(who, [e.Failure(0.5, responsible=0.0)])
    assert who.failure_load[0] == 0
    assert flawed(who)[0] == 0


def test_the_same_failure_again_is_worse_than_the_first_time() -> None:
    assert after([e.Failure(0.5, recurring=1.0)])["remembered"] < after([e.Failure(0.5)])["remembered"] - 0.02


def test_who_tells_often_tells_more_people() -> None:
    often, rarely = (
        after(DREADFUL, replace(ORDINARY, tells_friends=tells)) for tells in (Tells.OFTEN, Tells.RARELY)
    )
    assert often["told_negative"] > 2 * rarely["told_negative"] > 0


def test_a_delight_that_has_become_the_norm_is_missed_when_it_does_not_come() -> None:
    used, new = Customers.meet(ORDINARY), Customers.meet(ORDINARY)
    for _ in range(5):
        visit(used, LOVELY, days=7)
    used.satisfaction = new.satisfaction
    for who in (used, new):
        visit(who, [e.Informed()], days=7)
    assert used.expected_gesture[0] > 0.3
    assert readings(used)["remembered"][0] < readings(new)["remembered"][0] - 0.02


def test_what_is_expected_of_gestures_fades_by_half_in_180_days() -> None:
    who = Customers.meet(ORDINARY)
    visit(who, LOVELY)
    norm, habit = float(who.expected_gesture[0]), float(who.habit_0[0])
    new_visit(who, 180)
    assert who.expected_gesture[0] == pytest.approx(norm / 2)
    assert who.habit_0[0] == pytest.approx(habit / 2)


def test_a_new_visit_begins_afresh_and_keeps_the_relationship() -> None:
    who = Customers.meet(replace(ORDINARY, acceptable_wait=9.0))
    visit(who, [e.Wait(20.0), e.Slighted("rushed")])
    trust, satisfaction = float(who.trust[0]), float(who.satisfaction[0])
    new_visit(who, 1)
    assert who.acceptable_wait[0] == 9.0
    assert who.patience[0] == who.patience_full[0]
    assert (who.turn[0], who.blame[0], who.felt_minutes[0], who.interactional[0]) == (0, 0, 0, 0)
    assert (who.trust[0], who.satisfaction[0], who.visits[0]) == (trust, satisfaction, 1)


def test_how_the_last_visit_went_decides_how_they_come_in() -> None:
    came = [Customers.meet(Profile(visits=3, last=last)).pleasure[0] for last in LastVisit]
    assert came[0] > came[1] > came[2]


def test_customers_who_have_lived_nothing_remember_what_they_think_of_us() -> None:
    found = readings(Customers.meet(ORDINARY))
    assert found["remembered"][0] == found["satisfaction"][0] == 0.2
    assert found["lowest"][0] == found["highest"][0] == found["pleasure"][0]


def endings(**state: float) -> Outcome:
    who = Customers.meet(ORDINARY)
    turn(who, e.Feel(state.get("pleasure", 0.0)))
    who.satisfaction, who.trust = state.get("satisfaction", 0.3), 0.7
    flags = [np.array([bool(state.get(name, 0))]) for name in ("out", "wow", "met")]
    return list(Outcome)[int(ending(who, *flags)[0])]


def test_endings_go_from_lost_to_delighted_in_the_order_of_the_contract() -> None:
    assert endings(pleasure=0.8, wow=1) is Outcome.DELIGHTED
    assert endings(pleasure=0.8, met=1) is Outcome.DELIGHTED
    assert endings(pleasure=0.8) is Outcome.SATISFIED
    assert endings(pleasure=0.05) is Outcome.NEUTRAL
    assert endings(pleasure=-0.2, satisfaction=0.6) is Outcome.DISAPPOINTED
    assert endings(pleasure=-0.9, satisfaction=-0.5) is Outcome.LOST


def test_who_walks_out_is_lost_however_good_it_was() -> None:
    assert endings(pleasure=0.9, wow=1, out=1) is Outcome.LOST


def test_leaving_twice_reads_the_same_visit_again_and_not_a_new_one() -> None:
    who = Customers.meet(ORDINARY)
    visit(who, LOVELY)
    kept = float(who.remembered[0])
    leave(who)
    assert who.remembered[0] == kept
