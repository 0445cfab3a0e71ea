import pytest

from game.customer import Customers, Profile, readings
from game.customer import experience as e
from tests.customer.living import ORDINARY, after, turn


def felt(minutes: float) -> float:
    return after([e.Wait(minutes)])["felt_minutes"]


def test_twice_as_long_feels_less_than_twice_as_long() -> None:
    assert felt(4) < felt(8) < 2 * felt(4) - 0.1


@pytest.mark.parametrize(
    "wait", [e.Wait(8, explained=True), e.Wait(8, visible_work=True), e.Wait(8, estimate=8)]
)
def test_knowing_what_is_going_on_gives_control_and_takes_uncertainty_away(wait: e.Wait) -> None:
    blank, known = after([e.Wait(8)]), after([wait])
    assert known["control"] > blank["control"] + 0.1
    assert known["uncertainty"] < blank["uncertainty"]


def test_no_wait_at_all_hurts_nobody() -> None:
    assert after([e.Wait(0)])["felt_minutes"] == 0
    assert after([e.Wait(0)])["remembered"] == pytest.approx(after([e.Wait(0, occupied=True)])["remembered"])


def test_a_wait_that_is_longer_than_was_said_costs_trust() -> None:
    assert after([e.Wait(8, estimate=4)])["trust"] < after([e.Wait(8, estimate=8)])["trust"] - 0.01


def test_who_is_told_of_a_wait_bears_it_better() -> None:
    told = after([e.WaitTold(estimated=True, explained=True), e.Wait(8)])
    assert told["remembered"] > after([e.Informed(), e.Wait(8)])["remembered"] + 0.02


def test_a_step_that_could_have_been_spared_takes_some_of_the_say_away() -> None:
    assert after([e.Effort(3)])["control"] < after([e.Effort(0)])["control"] - 0.1


def logit(steps: float) -> float:
    who = Customers.meet(ORDINARY)
    who.effort = steps
    return float(readings(who)["return_logit"][0])


def test_the_first_two_steps_cost_no_loyalty_and_each_from_the_third_on_does() -> None:
    assert logit(0) == logit(1) == logit(2)
    assert logit(2) > logit(3) > logit(4)


def test_sparing_somebody_work_takes_effort_and_tiredness_off_them() -> None:
    who = Customers.meet(Profile())
    turn(who, e.Effort(3))
    tired = who.copy()
    turn(who, e.EffortSpared())
    assert who.effort[0] < tired.effort[0]
    assert who.weariness[0] < tired.weariness[0]
