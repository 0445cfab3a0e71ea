import math

import pytest

from game.drawing.places.clock import CLOCK_REACH, CLOCKS, hands
from game.drawing.svg import Point

STAGE = 512
"""The left part of a backdrop, where the customer stands and no words lie over it."""


def told(tip: Point) -> float:
    """Where a hand points, in hours of the dial from 0 to below 12."""
    return math.degrees(math.atan2(tip[0], -tip[1])) / 30 % 12


@pytest.mark.parametrize(
    ("minutes", "hour", "minute"),
    [(0, 9 + 50 / 60, 10), (10, 10, 0), (25, 10.25, 3), (130, 0, 0), (137.5, 0.125, 1.5), (130 + 1440, 0, 0)],
)
def test_the_hands_tell_the_hour_of_the_talk(minutes: float, hour: float, minute: float) -> None:
    short, long = hands(minutes)
    assert told(short) == pytest.approx(hour, abs=1e-9)
    assert told(long) == pytest.approx(minute, abs=1e-9)


def test_the_hour_hand_is_the_short_one() -> None:
    short, long = (math.hypot(*tip) for tip in hands(33))
    assert short < 0.7 * long
    assert long == pytest.approx(CLOCK_REACH)


@pytest.mark.parametrize("name", CLOCKS)
def test_every_clock_hangs_beside_the_customer_and_not_behind_the_words(name: str) -> None:
    x, y = CLOCKS[name]
    assert STAGE * 0.8 < x < STAGE - CLOCK_REACH
    assert 240 < y < 420
