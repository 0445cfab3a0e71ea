import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.customer import Customers, Profile, return_chance, sample_temperaments
from game.customer import experience as e
from game.customer.lifetime import kept_beside_spent, lifetime_value, worth_of_conversation
from tests.customer.living import visit

CHANCES = st.floats(0, 1)
RATES = st.floats(0.01, 0.5)


def by_hand(chance: float, value: float, a_year: float, discount: float, years: float) -> float:
    """Visit by visit, each further off and less likely."""
    visits = int(years * a_year + 1e-9)
    return float(sum(value * chance**k / (1 + discount) ** (k / a_year) for k in range(1, visits + 1)))


@given(CHANCES, st.integers(1, 12), RATES, st.integers(0, 15))
def test_the_closed_form_is_the_sum_visit_by_visit(
    chance: float, a_year: int, rate: float, years: int
) -> None:
    found = lifetime_value(chance, 40.0, a_year, rate, years)
    assert found.expected == pytest.approx(by_hand(chance, 40.0, a_year, rate, years), rel=1e-9, abs=1e-9)


@given(st.floats(0, 0.99), RATES)
def test_once_a_year_and_without_end_it_is_the_published_multiple(chance: float, rate: float) -> None:
    found = lifetime_value(chance, 100.0, 1, rate, None)
    assert found.expected == pytest.approx(100.0 * chance / (1 + rate - chance))


def test_without_end_is_where_a_long_horizon_leads() -> None:
    assert lifetime_value(0.9, 10.0, 4, 0.1, None).expected == pytest.approx(
        lifetime_value(0.9, 10.0, 4, 0.1, 200).expected
    )


def test_visits_are_counted_without_discount() -> None:
    assert lifetime_value(0.5, 40.0, 2, 0.3, None).visits == pytest.approx([1.0])
    assert lifetime_value(1.0, 40.0, 12, 0.3, 2).visits == pytest.approx([24.0])


def test_what_is_further_off_is_worth_less_today() -> None:
    now = [lifetime_value(0.8, 10.0, 2, rate).expected for rate in (0.0, 0.1, 0.3)]
    assert now == sorted(now, reverse=True)
    assert now[0] > now[2] + 1


def test_nobody_who_never_returns_is_worth_anything() -> None:
    found = lifetime_value(0.0, 500.0, 12, 0.0, None)
    assert (found.expected, found.low, found.high) == (0.0, 0.0, 0.0)


def test_somebody_sure_to_return_makes_every_visit_of_the_horizon() -> None:
    assert lifetime_value(1.0, 10.0, 3, 0.0, 5).expected == 150.0


def test_half_a_visit_at_the_end_of_the_horizon_is_none() -> None:
    assert lifetime_value(1.0, 10.0, 1.5, 0.0, 1).expected == 10.0


@given(CHANCES, CHANCES, RATES)
def test_the_likelier_they_return_the_more_they_are_worth(one: float, other: float, rate: float) -> None:
    low, high = sorted((one, other))
    worth = [lifetime_value(chance, 30.0, 4, rate).expected for chance in (low, high)]
    assert worth[0] <= worth[1]


@given(st.lists(CHANCES, min_size=1, max_size=40), RATES)
def test_one_customer_comes_out_as_in_the_midst_of_many(chances: list[float], rate: float) -> None:
    many = lifetime_value(np.array(chances), 30.0, 5, rate).values
    assert [lifetime_value(chance, 30.0, 5, rate).values[0] for chance in chances] == many.tolist()


@given(st.lists(CHANCES, min_size=1, max_size=40))
def test_the_range_lies_within_what_they_are_worth(chances: list[float]) -> None:
    found = lifetime_value(np.array(chances), 30.0, 5)
    tiny = 1e-9
    assert found.values.min() - tiny <= found.low <= found.high + tiny <= found.values.max() + 2 * tiny


def test_one_in_ten_is_worth_less_than_the_low_figure_and_one_in_ten_more_than_the_high() -> None:
    found = lifetime_value(np.linspace(0, 1, 1001), 30.0, 5)
    assert np.mean(found.values < found.low) == pytest.approx(0.1, abs=0.002)
    assert np.mean(found.values > found.high) == pytest.approx(0.1, abs=0.002)


def people(*turns: e.Experience) -> Customers:
    """Five hundred customers of sampled temperaments after a visit like this."""
    who = Customers.meet(
        Profile(trust=0.6, satisfaction=0.2), 500, sample_temperaments(500, np.random.default_rng(3))
    )
    visit(who, turns)
    return who


GOOD = (e.Failure(0.5), e.Empathise("cognitive"), e.Apologise(), e.Fix(), e.Compensate())
POOR = (e.Failure(0.5), e.Fix(0.3))


def test_customers_are_worth_what_their_chance_of_return_is_worth() -> None:
    who = people(*GOOD)
    assert (
        lifetime_value(who, 80.0, 2).values.tolist()
        == lifetime_value(return_chance(who), 80.0, 2).values.tolist()
    )


def test_temperaments_differ_in_worth() -> None:
    found = lifetime_value(people(*GOOD), 80.0, 2)
    assert found.low < found.expected < found.high


def test_what_a_conversation_is_worth_is_the_difference_customer_by_customer() -> None:
    change = worth_of_conversation(people(*POOR), people(*GOOD), 80.0, 2)
    assert change.values.tolist() == (change.after.values - change.before.values).tolist()
    assert 0 < change.low < change.expected < change.high
    assert change.expected == pytest.approx(change.after.expected - change.before.expected)


def test_spoiling_a_conversation_costs_what_saving_it_gains() -> None:
    saved = worth_of_conversation(0.4, 0.7, 80.0, 2).expected
    assert saved > 0
    assert worth_of_conversation(0.7, 0.4, 80.0, 2).expected == pytest.approx(-saved)


def test_what_was_kept_stands_beside_what_was_spent() -> None:
    change = worth_of_conversation(0.4, 0.7, 80.0, 2)
    found = kept_beside_spent(change, 20.0)
    assert (found.kept, found.spent) == (change.expected, 20.0)
    assert found.net == pytest.approx(change.expected - 20.0)
    assert found.times == pytest.approx(change.expected / 20.0)
    assert kept_beside_spent(change, 0.0).times is None


@pytest.mark.parametrize(
    ("asked", "mend"),
    [
        ({"chance": 1.2}, "take it from `return_chance`"),
        ({"chance": -0.1}, "take it from `return_chance`"),
        ({"chance": float("nan")}, "take it from `return_chance`"),
        ({"chance": np.array([])}, "take it from `return_chance`"),
        ({"visits_per_year": 0.0}, "give a number above 0"),
        ({"visits_per_year": float("nan")}, "give a number above 0"),
        ({"discount_per_year": -0.1}, "give 0.1 for ten per cent"),
        ({"horizon": -1.0}, "None for no end"),
        ({"chance": 1.0, "discount_per_year": 0.0, "horizon": None}, "give a discount or a horizon"),
    ],
)
def test_figures_that_make_no_sense_are_refused_with_the_mend(asked: dict[str, float], mend: str) -> None:
    sound = {
        "chance": 0.5,
        "value_per_visit": 10.0,
        "visits_per_year": 2.0,
        "discount_per_year": 0.1,
        "horizon": 5.0,
    }
    with pytest.raises(ValueError, match=re.escape(mend)):
        lifetime_value(**(sound | asked))


def test_less_than_nothing_cannot_be_spent() -> None:
    with pytest.raises(ValueError, match="give 0 or more"):
        kept_beside_spent(worth_of_conversation(0.4, 0.7, 80.0, 2), -1.0)
