import math

import pytest

from game.drawing.places.clock import CLOCK_REACH, CLOCKS, after_dark, hands
from game.drawing.svg import Point

STAGE = 512
"""The left part of a backdrop, where the customer stands and no words lie over it."""


def told(tip: Point) -> float:
    """Where a hand points, in hours of the dial from 0 to below 12."""
    return math.degrees(math.atan2(tip[0], -tip[1])) / 30 % 12


@pytest.mark.parametrize(
    ("now", "hour", "minute"),
    [(590, 9 + 50 / 60, 10), (600, 10, 0), (615, 10.25, 3), (720, 0, 0), (727.5, 0.125, 1.5), (2160, 0, 0)],
)
def test_the_hands_tell_the_hour_of_the_day(now: float, hour: float, minute: float) -> None:
    short, long = hands(now)
    assert told(short) == pytest.approx(hour, abs=1e-9)
    assert told(long) == pytest.approx(minute, abs=1e-9)


def test_lamps_are_lit_from_six_in_the_evening_to_half_past_six() -> None:
    assert [after_dark(hour * 60) for hour in (0, 6, 6.5, 12, 17.9, 18, 23.9, 24, 36)] == [
        True, True, False, False, False, True, True, True, False,
    ]  # fmt: skip


def test_the_hour_hand_is_the_short_one() -> None:
    short, long = (math.hypot(*tip) for tip in hands(33))
    assert short < 0.7 * long
    assert long == pytest.approx(CLOCK_REACH)


@pytest.mark.parametrize("name", CLOCKS)
def test_every_clock_hangs_beside_the_customer_and_not_behind_the_words(name: str) -> None:
    x, y = CLOCKS[name]
    assert STAGE * 0.8 < x < STAGE - CLOCK_REACH
    assert 240 < y < 420
