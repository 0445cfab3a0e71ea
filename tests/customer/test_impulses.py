import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.customer import Customers, Log, appraise
from game.customer import experience as e
from game.customer.columns import Real
from game.customer.impulses import moved, value
from game.customer.tuning import LOSS_WEIGHT
from tests.customer.living import ORDINARY, turn


def one(amount: float) -> Real:
    return np.array([amount])


def test_a_loss_feels_about_twice_as_large_as_the_gain_of_the_same_size() -> None:
    assert value(one(-0.4))[0] == pytest.approx(-LOSS_WEIGHT.value * value(one(0.4))[0])


@pytest.mark.parametrize("way", [1, -1])
def test_the_second_half_of_a_gain_or_a_loss_is_felt_less_than_the_first(way: int) -> None:
    half, whole = (abs(float(value(one(way * size))[0])) for size in (0.2, 0.4))
    assert whole - half < half


@given(st.floats(-1, 1), st.floats(-5, 5))
def test_no_push_however_hard_drives_a_feeling_out_of_its_range(now: float, push: float) -> None:
    assert -1 <= moved(one(now), one(push))[0] <= 1


@given(st.floats(-0.9, 0.9), st.floats(0.01, 1))
def test_the_nearer_to_an_end_the_less_the_same_push_moves(now: float, push: float) -> None:
    up = float(moved(one(now), one(push))[0]) - now
    higher = float(moved(one(now + 0.05), one(push))[0]) - (now + 0.05)
    assert 0 < higher < up


def test_part_of_the_gap_between_result_and_expectation_is_forgiven() -> None:
    who, strict = Customers.meet(ORDINARY), Customers.meet(ORDINARY)
    turn(who, e.Outcome(0.2, expected=0.7))
    strict.pleasure = moved(strict.pleasure, 0.9 * strict.losses * value(one(-0.5)) / 2)
    assert strict.pleasure[0] < who.pleasure[0] < Customers.meet(ORDINARY).pleasure[0]


def test_a_must_that_is_there_pleases_a_little_all_the_same() -> None:
    who = Customers.meet(ORDINARY)
    before = float(who.pleasure[0])
    appraise(who, e.Outcome(0.9, kano="must"))
    assert who.pleasure[0] > before


def test_a_failure_stirs_people_up_and_takes_the_matter_out_of_their_hands() -> None:
    who = Customers.meet(ORDINARY)
    before = who.copy()
    appraise(who, e.Failure(0.5))
    assert who.arousal[0] > before.arousal[0] + 0.1
    assert who.control[0] < before.control[0] - 0.1


def test_what_is_worse_for_some_than_for_others_leaves_one_reason_with_each_ones_change() -> None:
    log, who = Log(), Customers.meet(ORDINARY, 2)
    who.losses = np.array([1.0, 1.3])
    appraise(who, e.Lie(), log)
    (reason,) = log.reasons
    assert reason.pleasure[1] < reason.pleasure[0] < 0
