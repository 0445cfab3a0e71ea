"""The reasons of a life add up to everything that happened to the feeling: nothing moves without being told."""

import numpy as np
import pytest

from game.customer import (
    Customers,
    Log,
    appraise,
    begin_turn,
    close_turn,
    leave,
    new_visit,
    sample_temperaments,
)
from game.customer.columns import Real
from tests.customer.living import ORDINARY, anything

LIVES_AT_ONCE = 250
SEQUENCES = 40
"""Together 10,000 careers: as many sequences of experiences, each lived by as many people who differ."""


def crowd(seed: int) -> Customers:
    rng = np.random.default_rng(seed)
    who = Customers.meet(ORDINARY, LIVES_AT_ONCE, sample_temperaments(LIVES_AT_ONCE, rng))
    who.trust, who.satisfaction = rng.uniform(0, 1, LIVES_AT_ONCE), rng.uniform(-1, 1, LIVES_AT_ONCE)
    who.expected_gesture = rng.uniform(0, 1, LIVES_AT_ONCE)
    return who


def feeling(who: Customers) -> Real:
    return np.array([who.pleasure, who.arousal, who.control])


def visit(who: Customers, rng: np.random.Generator) -> tuple[Real, Real]:
    """One visit of anything at all: how far the feeling moved, and how far the reasons say it did."""
    new_visit(who, float(rng.uniform(0, 400)))
    before, log = feeling(who), Log()
    for _ in range(int(rng.integers(1, 8))):
        begin_turn(who, log)
        for _ in range(int(rng.integers(1, 4))):
            appraise(who, anything(rng), log)
        close_turn(who)
    leave(who, log)
    told = sum((np.array([r.pleasure, r.arousal, r.control]) for r in log.reasons), np.zeros_like(before))
    return feeling(who) - before, told


@pytest.mark.parametrize("seed", range(SEQUENCES))
def test_over_ten_thousand_careers_the_reasons_add_up_to_every_change_of_feeling(seed: int) -> None:
    who, rng = crowd(seed), np.random.default_rng(1000 + seed)
    for _ in range(3):
        moved, told = visit(who, rng)
        assert np.abs(moved - told).max() < 1e-9


@pytest.mark.parametrize("seed", range(3))
def test_a_reason_of_one_among_many_is_their_reason_alone(seed: int) -> None:
    many, rng = crowd(seed), np.random.default_rng(seed)
    some = [anything(rng) for _ in range(12)]
    one = many.take(np.array([7]))
    logs = Log(), Log()
    for who, log in zip((many, one), logs, strict=True):
        for experience in some:
            begin_turn(who, log)
            appraise(who, experience, log)
            close_turn(who)
    felt = {(r.turn, r.code, float(r.pleasure[7])) for r in logs[0].reasons if r.pleasure[7]}
    assert felt == {(r.turn, r.code, float(r.pleasure[0])) for r in logs[1].reasons if r.pleasure[0]}
