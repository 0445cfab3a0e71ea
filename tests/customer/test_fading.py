import pytest

from game.customer import Customers, begin_turn, close_turn
from game.customer import experience as e
from tests.customer.living import ORDINARY, turn

CONTENT = 0.2
"""How content the ordinary customer is with us."""


def faded(turns: int, **state: float) -> Customers:
    """Somebody who felt this, so many turns on, with nothing else happening."""
    who = Customers.meet(ORDINARY)
    for name, amount in state.items():
        setattr(who, name, amount)
    close_turn(who)
    for _ in range(turns):
        begin_turn(who)
    return who


@pytest.mark.parametrize(
    ("name", "turns"),
    [("arousal", 4), ("mood", 16), ("uncertainty", 12), ("shame", 12), ("thanks", 12), ("hope", 2)],
)
def test_what_is_felt_is_half_gone_after_its_own_time(name: str, turns: int) -> None:
    assert getattr(faded(turns, **{name: 0.6}), name)[0] == pytest.approx(0.3)


def test_surprise_is_the_first_to_go() -> None:
    assert faded(3, surprise=0.8).surprise[0] == pytest.approx(0.2)


def test_people_come_to_rest_with_some_say_in_things_and_as_pleased_as_they_are_content() -> None:
    who = faded(80, control=-0.9, pleasure=-0.9)
    assert who.control[0] == pytest.approx(0.1, abs=1e-4)
    assert who.pleasure[0] == pytest.approx(0.15 + 0.2 * CONTENT, abs=1e-4)


def test_a_bad_mood_holds_pleasure_down_by_half_of_itself() -> None:
    gloomy, even = faded(4, mood=-0.6), faded(4)
    assert gloomy.pleasure[0] < even.pleasure[0] - 0.05


def test_what_hurts_leaves_a_share_of_itself_in_the_mood() -> None:
    who = Customers.meet(ORDINARY)
    before = float(who.pleasure[0])
    turn(who, e.Lie())
    push = (float(who.pleasure[0]) - before) / (1 + before)
    assert who.mood[0] == pytest.approx(0.15 * push)


def test_nothing_brings_control_back_but_time_and_a_say() -> None:
    assert faded(4, control=-0.7).control[0] == pytest.approx(0.1 - 0.8 / 2)
