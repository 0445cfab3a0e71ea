"""What the customer takes home: readings beside the score, never inside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from game.customer import leave, readings
from game.play import Session

EASY_STEPS: Final = 4.0
"""Avoidable steps after which nothing was easy (calibrated: loyalty falls from the third on)."""


@dataclass(frozen=True, slots=True)
class Happiness:
    """Readings of the customer, and three dials in [0, 100]: easy, special, felt good."""

    readings: Mapping[str, float]
    easy: int
    special: int
    felt_good: int


def happiness_of(session: Session) -> Happiness:
    """How the customer leaves. An unfinished conversation is read as if it ended now."""
    customers = session.state.customers.copy()
    if not session.finished:
        leave(customers)
    values = {name: float(array[0]) for name, array in readings(customers).items()}
    surprise = max((moment.state("surprise") for moment in session.moments), default=0.0)
    return Happiness(values, _easy(session, values), _special(values, surprise), _dial(values["remembered"]))


def _easy(session: Session, values: Mapping[str, float]) -> int:
    patience = float(session.state.customers.patience_share[0])
    steps = max(0.0, 1 - values["effort"] / EASY_STEPS)
    return _share((steps + patience) / 2)


def _special(values: Mapping[str, float], surprise: float) -> int:
    kind = np.tanh(values["interactional"])
    return _share(0.6 * surprise + 0.4 * float(kind))


def _dial(level: float) -> int:
    return _share((level + 1) / 2)


def _share(share: float) -> int:
    return int(np.floor(100 * min(1.0, max(0.0, share)) + 0.5))
