"""What a kept customer is worth: the visits still to come, in money of today, and what one conversation changes of it.

The chance of return is read as the chance of each further visit, as constant as the value of one (Gupta & Lehmann 2003,
Customers as assets, J. Interactive Marketing 17(1), equation 2 and its assumptions read). The sum is closed here, and
held to the sum by tests: r / (1 + i - r) visits without end, fewer where one looks only so many years ahead.
Nothing here is a forecast for a house: value, visits a year and discount are its own figures.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from game.customer import tuning_town as tt
from game.customer.columns import Real
from game.customer.customers import Customers
from game.customer.loyalty import return_chance


@dataclass(frozen=True, slots=True)
class Lifetime:
    """What customers are worth from here on, and how far they differ.

    `visits`, `values`: visits still to come, not discounted, and their worth today, shape (N,), one a customer.
    `expected`: their mean worth. `low`, `high`: one customer in ten is worth less, or more, than this, by how they
    feel about us; the same as `expected` for one customer, and nothing about the luck of a single life.
    """

    visits: Real
    values: Real
    expected: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Change:
    """What a conversation changed of the worth of customers: `values` (N,), mean, and the range of eight in ten."""

    before: Lifetime
    after: Lifetime
    values: Real
    expected: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class KeptBesideSpent:
    """What a conversation kept of a customer's worth, beside what was spent on it, in the same money."""

    kept: float
    low: float
    high: float
    spent: float

    @property
    def net(self) -> float:
        """What is left of what was kept; below nothing where it cost more."""
        return self.kept - self.spent

    @property
    def times(self) -> float | None:
        """How many times over it came back; None where nothing was spent."""
        return self.kept / self.spent if self.spent > 0 else None


def lifetime_value(
    chance: float | Real | Customers,
    value_per_visit: float | Real,
    visits_per_year: float,
    discount_per_year: float = tt.DISCOUNT_PER_YEAR.value,
    horizon: float | None = tt.HORIZON_YEARS.value,
) -> Lifetime:
    """What customers are worth from here on: the visits they still make, in money of today.

    `chance` in [0, 1]: of each further visit, or the customers it is read from. `value_per_visit`: what a visit leaves
    after its costs, one figure or one a customer; `visits_per_year` above 0; `discount_per_year` of 0 or more;
    `horizon` in years, None for no end. This visit itself is not counted; the next is, `1 / visits_per_year` years from
    now. Raises ValueError for anything else, and for a life without end that nothing ends or discounts.
    """
    returns = _chances(chance)
    _check(visits_per_year, discount_per_year, horizon)
    last = np.inf if horizon is None else np.floor(horizon * visits_per_year + 1e-9)
    per_visit = (1.0 + discount_per_year) ** (1.0 / visits_per_year)
    visits, worth = _summed(returns, last), _summed(returns / per_visit, last)
    if not np.isfinite(worth).all():
        raise ValueError(
            "A sure return without discount or horizon never ends: give a discount or a horizon."
        )
    values = worth * value_per_visit
    return Lifetime(visits, values, *_range(values))


def worth_of_conversation(
    before: float | Real | Customers,
    after: float | Real | Customers,
    value_per_visit: float | Real,
    visits_per_year: float,
    discount_per_year: float = tt.DISCOUNT_PER_YEAR.value,
    horizon: float | None = tt.HORIZON_YEARS.value,
) -> Change:
    """What the change of the chance to return is worth, customer by customer; takes what `lifetime_value` takes.

    `before`: as they came in, or as they would have left after another conversation; `after`: as they left.
    """
    then = lifetime_value(before, value_per_visit, visits_per_year, discount_per_year, horizon)
    now = lifetime_value(after, value_per_visit, visits_per_year, discount_per_year, horizon)
    gained = now.values - then.values
    return Change(then, now, gained, *_range(gained))


def kept_beside_spent(change: Change, spent: float) -> KeptBesideSpent:
    """What a conversation kept for each customer beside what each cost. Raises ValueError below nothing spent."""
    if not spent >= 0:
        raise ValueError(f"What was spent is {spent}, but it is a cost: give 0 or more.")
    return KeptBesideSpent(change.expected, change.low, change.high, spent)


def _chances(chance: float | Real | Customers) -> Real:
    found = return_chance(chance) if isinstance(chance, Customers) else chance
    chances = np.atleast_1d(np.asarray(found, dtype=np.float64))
    if not (len(chances) and np.all((chances >= 0) & (chances <= 1))):
        raise ValueError("A chance of return lies outside 0 to 1: take it from `return_chance`.")
    return chances


def _check(visits_per_year: float, discount_per_year: float, horizon: float | None) -> None:
    if not 0 < visits_per_year < np.inf:
        raise ValueError(f"{visits_per_year} visits a year are none to count: give a number above 0.")
    if not 0 <= discount_per_year < np.inf:
        raise ValueError(
            f"A discount of {discount_per_year} a year is below nothing: give 0.1 for ten per cent."
        )
    if horizon is not None and not horizon >= 0:
        raise ValueError(f"A horizon of {horizon} years is below nothing: give years, or None for no end.")


def _summed(share: Real, last: float) -> Real:
    # share + share^2 + ... up to the last visit. Where every visit is as good as sure, as many as there are.
    sure = share >= 1.0
    inner = np.where(sure, 0.5, share)
    ended = 1.0 if np.isinf(last) else -np.expm1(last * np.log(np.maximum(inner, np.finfo(float).tiny)))
    return np.where(sure, last, inner / (1.0 - inner) * ended)


def _range(values: Real) -> tuple[float, float, float]:
    low, high = np.quantile(values, (tt.LOW_SHARE.value, tt.HIGH_SHARE.value))
    return float(np.mean(values)), float(low), float(high)
