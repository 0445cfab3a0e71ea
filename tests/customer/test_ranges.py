import numpy as np

from game.customer import (
    Customers,
    appraise,
    begin_turn,
    close_turn,
    leave,
    new_visit,
    pass_time,
    readings,
    sample_temperaments,
    strengths,
)
from game.customer.columns import Quantity
from tests.customer.living import ORDINARY, anything

CAREERS = 10_000
UNIT = (
    "trust", "return_chance", "expected_gesture", "surprise", "heard", "uncertainty", "shame"
)  # fmt: skip
SIGNED = ("remembered", "satisfaction", "pleasure", "arousal", "control", "lowest", "highest")
POSITIVE = (
    "told", "told_positive", "told_negative", "felt_minutes", "distributive", "interactional", "procedural", "effort"
)  # fmt: skip


def careers(rng: np.random.Generator, turns: int = 24) -> Customers:
    """Ten thousand lives, each with its own luck: some groups leave and return while others talk on."""
    who = Customers.meet(ORDINARY, CAREERS, sample_temperaments(CAREERS, rng, within=0.5))
    for _ in range(turns):
        begin_turn(who)
        group = rng.integers(12, size=CAREERS)
        for number in range(12):
            some = who.take(group == number)
            appraise(some, anything(rng))
            appraise(some, anything(rng))
            pass_time(some, float(rng.uniform(0, 2)))
            who.put(group == number, some)
        close_turn(who)
        going = rng.random(CAREERS) < 0.15
        parted = who.take(going)
        leave(parted)
        new_visit(parted, float(rng.uniform(0, 400)))
        who.put(going, parted)
    return who


def test_ten_thousand_random_careers_never_leave_their_ranges() -> None:
    who = careers(np.random.default_rng(7))
    assert np.isfinite(who.values).all()
    for name in Customers.names:
        quantity = vars(Customers)[name]
        assert isinstance(quantity, Quantity)
        row = getattr(who, name)
        assert quantity.low <= row.min(), name
        assert row.max() <= quantity.high, name


def test_readings_of_ten_thousand_random_careers_stay_on_their_scales() -> None:
    who = careers(np.random.default_rng(11))
    leave(who)
    found = readings(who)
    assert all(np.isfinite(row).all() for row in found.values())
    for names, low, high in ((UNIT, 0, 1), (SIGNED, -1, 1), (POSITIVE, 0, np.inf)):
        for name in names:
            assert low <= found[name].min(), name
            assert found[name].max() <= high, name
    assert found["csat"].min() >= 1
    assert found["csat"].max() <= 5
    assert found["recommend"].min() >= 0
    assert found["recommend"].max() <= 10


def test_strengths_of_ten_thousand_random_careers_are_between_nothing_and_all() -> None:
    amounts = strengths(careers(np.random.default_rng(13)))
    assert amounts.shape == (13, CAREERS)
    assert amounts.min() >= 0
    assert amounts.max() <= 1
