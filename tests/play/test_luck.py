"""Luck: the same for the same names, whatever else happens."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from game.play.luck import mix, pick, pick_one, shuffled

SEEDS = st.integers(0, 2**40)


def test_the_mixer_is_the_published_one() -> None:
    # fmix32 of MurmurHash3: fixed points of the published code.
    assert mix(np.array([0, 1, 0xFFFFFFFF], dtype=np.uint64)).tolist() == [0, 0x514E28B7, 0x81F16F39]


@given(SEEDS, st.integers(0, 1000), st.integers(1, 9))
def test_one_and_many_draw_the_same(seed: int, step: int, among: int) -> None:
    many = pick(seed, np.arange(50), step, among)
    assert [pick_one(seed, who, step, among) for who in range(50)] == many.tolist()
    assert ((many >= 0) & (many < among)).all()


def test_every_number_comes_up_about_equally_often() -> None:
    drawn = np.bincount(pick(0, np.arange(30_000), 3, 5), minlength=5)
    assert (abs(drawn - 6_000) < 300).all()


def test_neighbouring_seeds_have_nothing_in_common() -> None:
    same = np.mean(pick(1, np.arange(9_000), 0, 3) == pick(2, np.arange(9_000), 0, 3))
    assert abs(same - 1 / 3) < 0.03


@given(SEEDS, st.integers(0, 20), st.integers(0, 9))
def test_shuffling_loses_nothing(seed: int, step: int, count: int) -> None:
    assert sorted(shuffled(seed, 7, step, count)) == list(range(count))


def test_the_first_place_is_nobodys_own() -> None:
    firsts = [shuffled(seed, 7, 0, 3)[0] for seed in range(600)]
    assert all(150 < firsts.count(place) < 250 for place in range(3))
