import contextlib
import io
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.customer import tuning_town as tt
from game.customer.columns import Real
from game.customer.town import Town, luck
from game.customer.tuning import Kind
from game.customer.word_of_mouth import Spread, spread, spread_by_luck, worth_in_town

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "town.md").read_text(encoding="utf-8")
PIECE = re.compile(r"^```python\n(.*?)^```\n(?:\n^```text\n(.*?)^```$)?", re.MULTILINE | re.DOTALL)
TOWN = Town.settle(2_000, seed=1)
SEEDS = st.integers(-(2**70), 2**70)
TOLD = st.floats(0, 200)


def pairs(town: Town) -> set[tuple[int, int]]:
    """Who knows whom, in both directions."""
    return set(
        zip(np.repeat(np.arange(town.people), town.known).tolist(), town.contacts.tolist(), strict=True)
    )


# The town


@given(st.integers(3, 60), SEEDS)
def test_contacts_are_mutual_with_others_and_never_named_twice(people: int, seed: int) -> None:
    town = Town.settle(people, seed)
    found = pairs(town)
    assert len(found) == len(town.contacts) == town.starts[-1]
    assert all(one != other and (other, one) in found for one, other in found)
    assert 0 <= town.contacts.min() <= town.contacts.max() < people == town.people


def test_everybody_knows_their_neighbours() -> None:
    found = pairs(TOWN)
    assert all((who, (who + apart) % 2_000) in found for who in range(2_000) for apart in (-4, -1, 1, 4))


def test_the_same_seed_settles_the_same_town_and_another_seed_another() -> None:
    again, other = Town.settle(2_000, seed=1), Town.settle(2_000, seed=2)
    assert again.contacts.tolist() == TOWN.contacts.tolist()
    assert other.contacts.tolist() != TOWN.contacts.tolist()


def test_a_town_is_the_same_for_ever() -> None:
    # Written down once: a change of numpy or of this code that settles another town is noticed.
    assert TOWN.known[:8].tolist() == [15, 14, 13, 14, 12, 15, 14, 11]
    assert TOWN.contacts[8 : TOWN.starts[1]].tolist() == [37, 73, 618, 713, 789, 855, 1923]


def test_people_have_about_fifteen_contacts_and_a_few_have_very_many() -> None:
    known = Town.settle(50_000, seed=3).known
    assert abs(known.mean() - 15) < 0.3
    assert np.median(known) < known.mean()
    assert 100 < known.max() <= 170
    assert np.mean(known > 30) > 0.003


def test_luck_is_the_same_however_much_of_it_is_asked_for() -> None:
    assert luck(5, 1, 10).tolist() == luck(5, 1, 1_000)[:10].tolist()
    assert luck(5, 1, 10).tolist() != luck(5, 2, 10).tolist()
    assert abs(luck(5, 1, 40_000).mean() - 0.5) < 0.01


@pytest.mark.parametrize("people", [3, 50, 2_048, 2_049, 70_001])
def test_summing_over_contacts_is_the_matrix_times_the_vector(people: int) -> None:
    town = Town.settle(people)
    amount = luck(1, 9, people)
    plain = np.bincount(np.repeat(np.arange(people), town.known), amount[town.contacts], minlength=people)
    assert np.allclose(town.summed(amount), plain, rtol=1e-12, atol=0)


def test_a_town_without_anybody_to_tell_is_refused() -> None:
    with pytest.raises(ValueError, match="A town of 2 has nobody to tell"):
        Town.settle(2)


# Spreading


def far(told: float | Real, bad: float | Real = 0.0, **asked: Any) -> Spread:
    return spread(TOWN, told, bad, **asked)


def test_what_nobody_tells_nobody_hears() -> None:
    for found in (far(0.0), spread_by_luck(TOWN, 0.0, 0.0)):
        assert (found.heard, found.heard_both, found.heard_good.sum(), found.heard_bad.sum()) == (0, 0, 0, 0)


@given(st.floats(0, 8), SEEDS)
def test_at_first_hand_as_many_hear_it_as_are_told(told: float, seed: int) -> None:
    assert far(told, seed=seed).newly_good[0] == pytest.approx(told, rel=1e-9)


@given(SEEDS, st.integers(1, 30), TOLD, TOLD)
@settings(max_examples=40)
def test_nobody_hears_less_where_more_is_told(seed: int, tellers: int, one: float, other: float) -> None:
    low, high = (np.full(tellers, told) for told in sorted((one, other)))
    for way in (spread, spread_by_luck):
        fewer, more = (way(TOWN, told, 0.0, seed=seed).heard_good for told in (low, high))
        assert (fewer <= more + 1e-9).all()


@given(SEEDS, st.integers(1, 2_000), TOLD, TOLD, st.integers(1, 8))
@settings(max_examples=40)
def test_no_more_hear_it_than_there_are(seed: int, tellers: int, good: float, bad: float, steps: int) -> None:
    for way in (spread, spread_by_luck):
        found = way(TOWN, np.full(tellers, good), bad, steps, seed)
        for heard in (found.heard_good, found.heard_bad):
            assert len(heard) == steps
            assert (np.diff(heard) >= 0).all()
            assert 0 <= heard[-1] <= 2_000 - tellers + 1e-6
        assert 0 <= found.heard_both <= min(found.heard_good[-1], found.heard_bad[-1]) + 1e-6
        assert max(found.heard_good[-1], found.heard_bad[-1]) <= found.heard + 1e-6


def test_small_numbers_add_up() -> None:
    one, two = far(0.01).heard_good[-1], far(0.02).heard_good[-1]
    assert two == pytest.approx(2 * one, rel=1e-3)
    apart = [far(0.5, tellers=np.array([who])).heard_good[-1] for who in (100, 900)]
    together = far(np.array([0.5, 0.5]), tellers=np.array([100, 900])).heard_good[-1]
    assert together == pytest.approx(sum(apart), rel=5e-3)


def test_good_and_bad_travel_alike() -> None:
    assert spread(TOWN, 2.0, 0.0).newly_good.tolist() == spread(TOWN, 0.0, 2.0).newly_bad.tolist()


def test_good_and_bad_do_not_disturb_each_other() -> None:
    both = spread(TOWN, 2.0, 3.0)
    assert both.newly_good.tolist() == spread(TOWN, 2.0, 0.0).newly_good.tolist()
    assert both.newly_bad.tolist() == spread(TOWN, 0.0, 3.0).newly_bad.tolist()
    assert both.heard_both > 0


def test_each_hand_over_reaches_fewer_and_hardly_anybody_hears_it_last() -> None:
    newly = far(3.0).newly_good
    assert (np.diff(newly) < 0).all()
    # A hearer's contacts include some who know already.
    assert 0.7 < newly[1] / (tt.PASSED_ON.value * newly[0]) < 1
    assert newly[-1] < 1e-4 * newly[0]


def test_most_of_what_is_heard_is_heard_at_first_hand() -> None:
    newly = far(2.0).newly_good
    assert newly[0] > 0.7 * newly.sum()


def test_nobody_can_tell_more_people_than_they_know() -> None:
    who = np.array([int(np.argmin(TOWN.known))])
    found = far(500.0, tellers=who, steps=1).heard_good[0]
    assert found == pytest.approx(TOWN.known[who[0]])


def test_the_same_seed_spreads_alike_and_another_seed_asks_other_people() -> None:
    assert far(2.0, seed=4).newly_good.tolist() == far(2.0, seed=4).newly_good.tolist()
    assert far(2.0, seed=4).newly_good.tolist() != far(2.0, seed=5).newly_good.tolist()
    lucky = [spread_by_luck(TOWN, 5.0, 0.0, seed=seed).heard for seed in (4, 4, 5, 6, 7)]
    assert lucky[0] == lucky[1]
    assert len(set(lucky)) > 1


@given(SEEDS)
def test_a_conversation_more_leaves_the_other_tellers_who_they_were(seed: int) -> None:
    # Somebody who tells everybody they know shows how many that is; the second teller may be one of them.
    first = far(np.array([500.0]), steps=1, seed=seed).heard_good[0]
    more = far(np.array([500.0, 0.0]), steps=1, seed=seed).heard_good[0]
    assert first - 1 - 1e-6 <= more <= first + 1e-6


def test_who_heard_both_is_counted_once() -> None:
    found = spread_by_luck(TOWN, np.full(500, 9.0), 9.0)
    assert found.heard_both > 0
    assert found.heard == found.heard_good[-1] + found.heard_bad[-1] - found.heard_both
    assert found.heard <= 1_500


@pytest.mark.parametrize(("tellers", "told"), [(1, 2.0), (1, 12.0), (100, 2.0), (600, 6.0)])
def test_what_is_expected_is_the_mean_of_what_happens(tellers: int, told: float) -> None:
    asked = np.full(tellers, told), np.full(tellers, told / 2)
    who = np.arange(0, 2_000, 2_000 // tellers)[:tellers]
    expected = spread(TOWN, *asked, tellers=who)
    lives = [spread_by_luck(TOWN, *asked, seed=seed, tellers=who) for seed in range(300)]
    for name in ("newly_good", "newly_bad"):
        happened = np.array([getattr(life, name) for life in lives])
        error = happened.std(axis=0) / len(lives) ** 0.5
        assert (
            abs(happened.mean(axis=0) - getattr(expected, name)) < 4 * error + 0.03 * expected.heard + 0.01
        ).all()
    both = np.array([life.heard_both for life in lives])
    assert (
        abs(both.mean() - expected.heard_both) < 4 * both.std() / 300**0.5 + 0.1 * expected.heard_both + 0.01
    )


@pytest.mark.parametrize(
    ("asked", "mend"),
    [
        ({"positive": -1.0}, "take it from `told`"),
        ({"negative": float("nan")}, "take it from `told`"),
        ({"steps": 0}, "ask for one step or more"),
        ({"positive": np.zeros(2_001)}, "2001 conversations are more than the town has people"),
        ({"tellers": np.array([1, 2])}, "1 conversations need 1 different tellers, not 2"),
        ({"positive": np.ones(2), "tellers": np.array([5, 5])}, "2 different tellers"),
    ],
)
def test_what_cannot_be_spread_is_refused_with_the_mend(asked: dict[str, Any], mend: str) -> None:
    with pytest.raises(ValueError, match=re.escape(mend)):
        spread(TOWN, **({"positive": 1.0, "negative": 0.0} | asked))


# What it is worth


def test_good_brings_visits_and_bad_costs_them() -> None:
    assert worth_in_town(far(2.0), 50.0).value > 0
    assert worth_in_town(far(0.0, 2.0), 50.0).value < 0
    assert worth_in_town(far(0.0), 50.0).value == 0


def test_one_recommendation_in_eight_brings_a_visit() -> None:
    assert worth_in_town(far(4.0, steps=1)).visits == pytest.approx(4.0 / 8, rel=0.01)


def test_who_would_come_anyway_cannot_be_won_and_who_would_not_cannot_be_lost() -> None:
    assert worth_in_town(far(2.0), chance=1.0).visits == 0
    assert worth_in_town(far(0.0, 2.0), chance=0.0).visits == 0
    assert worth_in_town(far(2.0, 2.0), chance=0.5).visits == pytest.approx(0, abs=1e-12)


def test_hearing_at_second_hand_counts_less() -> None:
    found, worth = far(2.0), worth_in_town(far(2.0))
    shares = worth.gained / found.newly_good
    assert shares[1:] / shares[:-1] == pytest.approx(np.full(5, tt.CONVICTION.value))


def test_the_curve_ends_at_the_whole() -> None:
    worth = worth_in_town(far(2.0, 1.0), 80.0)
    assert len(worth.by_step) == 6
    assert worth.by_step[-1] == pytest.approx(worth.visits)
    assert worth.value == pytest.approx(80.0 * worth.visits)


@pytest.mark.parametrize("name", ["chance", "hearing_good", "hearing_bad", "conviction"])
def test_an_assumption_that_is_no_share_is_refused_by_name(name: str) -> None:
    for wrong in (1.1, -0.1, float("nan")):
        with pytest.raises(ValueError, match=f"^{name} is .* give a number from 0 to 1"):
            worth_in_town(far(2.0), **{name: wrong})


# Where the numbers come from, and the page


def test_every_coefficient_of_a_town_has_a_source_and_is_used() -> None:
    room = ROOT / "game" / "customer"
    code = "".join(
        (room / name).read_text(encoding="utf-8") for name in ("town.py", "word_of_mouth.py", "lifetime.py")
    )
    assert len(tt.COEFFICIENTS) > 10
    for name, coefficient in tt.COEFFICIENTS.items():
        assert f"tt.{name}.value" in code, name
        assert len(coefficient.source) >= 8, name
        assert coefficient.kind is not Kind.PUBLISHED, name


def test_every_piece_of_the_page_prints_what_stands_under_it() -> None:
    pieces = PIECE.findall(PAGE)
    names: dict[str, Any] = {}
    assert len(pieces) >= 5
    for code, written in pieces:
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            exec(code, names)
        assert printed.getvalue() == written
