"""N simulated customers: who they are to us, what they feel now, and what they have lived through this visit.

All of it is one array, so that customers can be copied, split and joined without knowing what they feel; and
every change is the same arithmetic on arrays whether there is one of them or a million.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.customer.columns import Quantity, Real, Rows, State
from game.customer.opening import come_in
from game.customer.profile import Profile
from game.customer.temperament import Multipliers


class Customers(State):
    """The state of N customers. Ranges stand beside each quantity; money and minutes are not bounded above."""

    # The relationship, over visits
    satisfaction = Quantity(-1, 1)
    trust = Quantity(0, 1)
    trust_cap = Quantity(0, 1)
    failure_load = Quantity(0)
    expects_outcome = Quantity(0, 1)
    expects_care = Quantity(0, 1)
    expects_effort = Quantity(0, 1)
    expected_gesture = Quantity(0, 1)
    habit_0 = Quantity(0)  # how worn a kind of kindness is; which kind, `being_given.habit_of` says
    habit_1 = Quantity(0)
    habit_2 = Quantity(0)
    habit_3 = Quantity(0)
    habit_4 = Quantity(0)
    habit_5 = Quantity(0)
    habit_6 = Quantity(0)
    habit_7 = Quantity(0)
    burnt = Quantity(0)  # failures they remember, put right or not: they make the next one worse
    visits = Quantity(0)
    competition = Quantity(0, 1)
    telling = Quantity(0, 2)
    direct = Quantity(0, 1)

    # What they feel now: pleasure, arousal and control ("I have a say in this"), and what those cannot express
    pleasure = Quantity(-1, 1)
    arousal = Quantity(-1, 1)
    control = Quantity(-1, 1)
    mood = Quantity(-1, 1)
    heard = Quantity(0, 1)
    surprise = Quantity(0, 1)
    uncertainty = Quantity(0, 1)
    shame = Quantity(0, 1)
    distributive = Quantity(0)
    interactional = Quantity(0)
    procedural = Quantity(0)

    # What a name of a feeling hangs on: somebody to blame, a threat still open, something lost, an expectation
    # that fell short, being used up, somebody to thank, a weight gone, things looking up, ease
    blame = Quantity(0, 1)
    threat = Quantity(0, 1)
    loss = Quantity(0, 1)
    shortfall = Quantity(0, 1)
    weariness = Quantity(0, 1)
    thanks = Quantity(0, 1)
    relief = Quantity(0, 1)
    hope = Quantity(0, 1)
    ease = Quantity(0, 1)

    # What it has cost them
    effort = Quantity(0)
    felt_minutes = Quantity(0)
    acceptable_wait = Quantity(0)
    acceptable_full = Quantity(0)
    patience = Quantity(0)
    patience_full = Quantity(0)

    # The trace that memory reads: moments only, not how they came in
    turn = Quantity(0)
    summed = Quantity()
    lowest = Quantity(-1, 1)
    highest = Quantity(-1, 1)
    end = Quantity(-1, 1)
    trough = Quantity(-1, 1)
    held = Quantity(-1, 1)
    excitement = Quantity(-1, 1)
    astonishment = Quantity(0, 1)
    remembered = Quantity(-1, 1)
    fury = Quantity(0)

    # The problem, and what has been done about it
    severity = Quantity(0, 1)
    responsible = Quantity(0, 1)
    process = Quantity(0, 1)
    repaired = Quantity(0, 1)
    solved = Quantity(0, 1)
    asked = Quantity(0)
    phrases = Quantity(0)
    listenings = Quantity(0)
    echoes = Quantity(0)
    apologies = Quantity(0)
    kindnesses = Quantity(0)
    smiles = Quantity(0)
    explanations = Quantity(0)
    welcomes = Quantity(0)
    pitches = Quantity(0)
    fees = Quantity(0)
    outcomes = Quantity(0)
    last_outcome = Quantity(0, 1)
    kindest = Quantity(0, 1)

    # What matters to them, 1 or more where it does
    cares_price = Quantity(0)
    cares_time = Quantity(0)
    cares_respect = Quantity(0)
    cares_certainty = Quantity(0)
    cares_belonging = Quantity(0)
    cares_status = Quantity(0)

    # Temperament
    gains = Quantity(0)
    losses = Quantity(0)
    arousing = Quantity(0)
    warmth = Quantity(0)
    touchiness = Quantity(0)
    worry = Quantity(0)
    trusting = Quantity(0)
    lasting = Quantity(0)

    @classmethod
    def meet(cls, profile: Profile, n: int = 1, multipliers: Multipliers | None = None) -> Customers:
        """N customers of one profile, as they come in; `multipliers` replace the named temperament."""
        customers = cls(np.zeros((len(cls.names), n)))
        come_in(customers, profile, multipliers or Multipliers.named(profile.temperament, n))
        return customers

    @property
    def patience_share(self) -> Real:
        """Patience left, as a share of what they came with, in [0, 1]."""
        return np.clip(self.patience / np.maximum(self.patience_full, 1e-9), 0.0, 1.0)

    def take(self, rows: Rows) -> Customers:
        """Some of them, as a copy."""
        places = np.flatnonzero(rows) if rows.dtype == bool else rows
        return Customers(self.values.take(places, axis=1))

    @classmethod
    def joined(cls, groups: Sequence[Customers]) -> Customers:
        """Several groups as one, in the order given."""
        return cls(np.concatenate([group.values for group in groups], axis=1))

    def put(self, rows: Rows, customers: Customers) -> None:
        """Put customers taken earlier back into their places."""
        self.values[:, rows] = customers.values

    @contextmanager
    def only(self, rows: NDArray[np.bool_]) -> Iterator[Customers]:
        """Some of them, to be changed: what happens to the group has happened to them."""
        if rows.all():
            yield self
            return
        some = self.take(rows)
        yield some
        self.put(rows, some)

    def copy(self) -> Customers:
        """All of them, as a copy."""
        return Customers(self.values.copy())

    def to_data(self) -> dict[str, list[float]]:
        """Every quantity by name; `from_data` gives back the identical bits."""
        return {name: row.tolist() for name, row in zip(self.names, self.values, strict=True)}

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Customers:
        """What `to_data` wrote. Raises KeyError or ValueError for anything else."""
        return cls(np.array([data[name] for name in cls.names], dtype=np.float64))
