import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.customer import Customers, begin_turn, close_turn, remembered
from tests.customer.living import ORDINARY


def lived(trace: list[float]) -> float:
    who = Customers.meet(ORDINARY)
    for pleasure in trace:
        begin_turn(who)
        who.pleasure = pleasure
        close_turn(who)
    return float(remembered(who)[0])


def test_memory_is_end_mean_and_peaks() -> None:
    assert lived([0.5, -0.4, 0.2]) == pytest.approx(0.35 * 0.2 + 0.25 * 0.1 + 0.4 * (0.5 - 0.4))


def test_how_they_came_in_is_not_part_of_what_is_remembered() -> None:
    who = Customers.meet(ORDINARY)
    who.pleasure = -0.9
    begin_turn(who)
    who.pleasure = 0.4
    close_turn(who)
    assert remembered(who)[0] == pytest.approx(0.4)


@given(st.lists(st.floats(-1, 1), min_size=1, max_size=30))
def test_memory_stays_between_the_worst_and_the_best_there_is(trace: list[float]) -> None:
    assert -1 <= lived(trace) <= 1


@given(st.floats(-1, 1), st.integers(1, 20))
def test_a_level_visit_is_remembered_as_it_was_however_long(level: float, turns: int) -> None:
    assert lived([level] * turns) == pytest.approx(level, abs=1e-9)


def test_nothing_fades_before_the_first_turn_and_everything_after_it() -> None:
    who = Customers.meet(ORDINARY)
    who.pleasure, who.arousal = -0.8, 0.8
    begin_turn(who)
    assert (who.pleasure[0], who.arousal[0]) == (-0.8, 0.8)
    close_turn(who)
    begin_turn(who)
    assert who.arousal[0] == pytest.approx(0.8 * 0.5**0.25)
    assert -0.8 < who.pleasure[0] < 0


def test_a_feeling_is_half_gone_after_four_turns() -> None:
    who = Customers.meet(ORDINARY)
    rest = float(who.pleasure[0])
    who.pleasure = rest + 0.6
    close_turn(who)
    for _ in range(4):
        begin_turn(who)
    assert who.pleasure[0] == pytest.approx(rest + 0.3)


def test_mood_carries_a_slight_further_than_the_feeling_lasts() -> None:
    who = Customers.meet(ORDINARY, 2)
    who.mood = np.array([0.0, -0.5])
    close_turn(who)
    for _ in range(12):
        begin_turn(who)
    assert who.pleasure[1] < who.pleasure[0] - 0.05
