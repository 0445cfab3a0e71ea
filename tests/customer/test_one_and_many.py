import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from game.customer import (
    Customers,
    Multipliers,
    Profile,
    appraise,
    begin_turn,
    close_turn,
    leave,
    named,
    new_visit,
    pass_time,
    readings,
    sample_temperaments,
    strengths,
    walked_out,
)
from game.vocabulary import Feeling, Strength, Temperament
from tests.customer.living import anything

PROFILE = Profile(opens={Feeling.ANXIOUS: Strength.STRONG}, visits=3)


def live(who: Customers, luck: int, turns: int) -> None:
    """The same career for whoever is there: luck decides what happens, not who or how many they are."""
    rng = np.random.default_rng(luck)
    for _ in range(turns):
        begin_turn(who)
        for _ in range(3):
            appraise(who, anything(rng))
        pass_time(who, float(rng.random()), float(rng.uniform(1, 9)) if rng.random() < 0.3 else None)
        close_turn(who)
        if rng.random() < 0.15:
            leave(who)
            new_visit(who, float(rng.uniform(0, 100)))


def crowd(luck: int, n: int) -> Customers:
    return Customers.meet(PROFILE, n, sample_temperaments(n, np.random.default_rng(luck)))


def same(one: Customers, other: Customers) -> bool:
    return one.values.tobytes() == other.values.tobytes()


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32), st.integers(1, 25), st.integers(1, 12))
def test_a_row_lives_the_same_life_alone_and_in_a_crowd(luck: int, n: int, turns: int) -> None:
    together = crowd(luck, n)
    alone = [together.take(np.array([row])) for row in range(n)]
    live(together, luck, turns)
    for row, who in enumerate(alone):
        live(who, luck, turns)
        assert same(together.take(np.array([row])), who)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32), st.lists(st.booleans(), min_size=2, max_size=40), st.integers(1, 12))
def test_splitting_a_crowd_anywhere_changes_no_bit(luck: int, split: list[bool], turns: int) -> None:
    together = crowd(luck, len(split))
    apart = together.copy()
    live(together, luck, turns)
    for half in (np.array(split), ~np.array(split)):
        some = apart.take(half)
        live(some, luck, turns)
        apart.put(half, some)
    assert same(together, apart)
    for reading, row in readings(together).items():
        assert row.tobytes() == readings(apart)[reading].tobytes()
    assert strengths(together).tobytes() == strengths(apart).tobytes()
    assert (walked_out(together) == walked_out(apart)).all()


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**32), st.integers(1, 6))
def test_a_state_written_down_and_read_back_goes_on_to_the_identical_bits(luck: int, turns: int) -> None:
    who = crowd(luck, 3)
    live(who, luck, turns)
    again = Customers.from_data(who.to_data())
    assert same(who, again)
    live(who, luck + 1, turns)
    live(again, luck + 1, turns)
    assert same(who, again)


def test_taken_customers_are_copies() -> None:
    who = crowd(1, 4)
    before = who.copy()
    some = who.take(np.array([True, False, True, False]))
    some.pleasure = -1.0
    assert same(who, before)
    who.put(np.array([0, 2]), some)
    assert who.pleasure.tolist()[::2] == [-1.0, -1.0]
    assert who.pleasure.tolist()[1::2] == before.pleasure.tolist()[1::2]


def test_nobody_at_all_can_live_a_turn() -> None:
    nobody = Customers.meet(PROFILE, 0)
    live(nobody, 3, 2)
    assert nobody.size == 0
    assert named(nobody)[0].shape == (0,)


def test_sampled_temperaments_stay_within_their_share_and_use_every_name() -> None:
    sampled = sample_temperaments(3000, np.random.default_rng(5), within=0.2).values
    near = []
    for temperament in Temperament:
        ratio = sampled / Multipliers.named(temperament, 3000).values
        near.append(((ratio >= 0.8 - 1e-12) & (ratio <= 1.2 + 1e-12)).all(axis=0))
    assert np.any(near, axis=0).all()
    assert all(some.any() for some in near)


def test_the_same_seed_samples_the_same_temperaments() -> None:
    first, second = (sample_temperaments(9, np.random.default_rng(2)).values for _ in range(2))
    assert first.tobytes() == second.tobytes()
