"""How near a player's own eye comes: what they saw in customers, and how they judged their own plays."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from game.records.attempt import Attempt
from game.records.people import Reflection

LATEST: Final = 10
"""How many readings, or plays, are looked at as what is so now (by design: about a fortnight's)."""

FEWEST: Final = 3
"""How few say nothing yet."""


@dataclass(frozen=True, slots=True)
class Eye:
    """How near: over the latest `n`, and over those before; None where there were too few before.

    `near` is in [0, 1], 1 being right every time; `leaning` in [-4, 4] is how much higher than the customer's own
    feeling the player's word was, on average, in steps of five; 0 for what has no direction.
    """

    n: int
    near: float
    before: float | None
    leaning: float = 0.0


def reading_eye(attempts: Iterable[Attempt]) -> Eye | None:
    """How near the player's readings of feelings came; None where there are too few."""
    near = [
        max(0.0, 1 - answer["distance"] / _FAR)
        for attempt in attempts
        if attempt.result["scores"].get("reading_people")
        for answer in attempt.result["scores"]["reading_people"]["answers"]
        if answer["feeling"] is not None
    ]
    return _eye(near)


_FAR: Final = 2.0
"""Distance between two feelings at which a reading is worth nothing: from one side of the pad to the other."""


def own_eye(attempts: Iterable[Attempt], said: Mapping[UUID, Reflection]) -> Eye | None:
    """How near the player's word on how it went, from 1 to 5, came to how it felt to the customer."""
    gaps = [
        went - steps_of(attempt)
        for attempt in attempts
        if (reflection := said.get(attempt.id)) and (went := reflection.went) is not None
    ]
    found = _eye([1 - abs(gap) / 4 for gap in gaps])
    latest = gaps[-LATEST:]
    return found and Eye(found.n, found.near, found.before, sum(latest) / len(latest))


def steps_of(attempt: Attempt) -> float:
    """How it felt to the customer, from 1 to 5, beside which a player's word stands."""
    return 1 + float(attempt.result["customer"]["felt_good"]) / 25


def _eye(near: Sequence[float]) -> Eye | None:
    if len(near) < FEWEST:
        return None
    now, before = near[-LATEST:], near[:-LATEST]
    return Eye(len(now), _mean(now), _mean(before) if len(before) >= FEWEST else None)


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)
