"""What a customer keeps of us from one visit to the next, and how it fades in between."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from game.customer import tuning as t
from game.customer.customers import Customers
from game.customer.turns import HABITS, kept

_LASTING: Final = (
    "satisfaction", "trust", "trust_cap", "visits", "remembered",
    "expects_outcome", "expects_care", "expects_effort",
)  # fmt: skip
_FADING: Final = {
    "failure_load": t.FAILURE_HALF_LIFE_DAYS,
    "burnt": t.FAILURE_HALF_LIFE_DAYS,
    "expected_gesture": t.GESTURE_HALF_LIFE_DAYS,
    **dict.fromkeys(HABITS, t.GESTURE_HALF_LIFE_DAYS),
}
"""What wears off with the days, and its half-life; what else is kept stays as it was (customer model: relationship)."""

Relationship = Mapping[str, float]
"""Quantities by name, as they stood when a customer left, or after so many days."""


def relationship_of(customers: Customers, who: int = 0) -> dict[str, float]:
    """What one customer, who has left, keeps of us."""
    return {name: float(getattr(customers, name)[who]) for name in (*_LASTING, *_FADING)}


def after_days(known: Relationship, days: float) -> dict[str, float]:
    """The same so many days later."""
    return {
        name: value * kept(_FADING[name], days) if name in _FADING else value for name, value in known.items()
    }


def take_up(customers: Customers, known: Relationship, *, opens: bool) -> None:
    """Let customers who have just come in be who they were when they left.

    What the problem of today adds to the load of failures stays beside it. Where the scenario `opens` with a feeling,
    that is what they come in with; else it follows from how satisfied they left.
    """
    for name, value in known.items():
        today = getattr(customers, name) if name == "failure_load" else 0.0
        setattr(customers, name, value + today)
    if not opens:
        customers.pleasure = t.BASE_PLEASURE.value + t.BASE_FROM_SATISFACTION.value * customers.satisfaction
        customers.trough = customers.pleasure
