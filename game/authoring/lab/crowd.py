"""Many customers who differ a little: the same ones in every condition, whoever else is there."""

from __future__ import annotations

from typing import Final

import numpy as np

from game.customer import Customers, Multipliers, Profile
from game.customer.columns import Real
from game.customer.temperament import NAMED, PARAMETERS
from game.play import luck

STARTING: Final = (
    "trust", "satisfaction", "expects_outcome", "expects_care", "expects_effort", "acceptable_full", "competition",
)  # fmt: skip
"""What differs between them beside their temperament (which has their patience): what they come with."""

_FINE: Final = 1 << 31
_TRAIT: Final = 1_000
_START: Final = 2_000
"""Names of luck, far from those of a conversation."""


def crowd(profile: Profile, first: int, n: int, vary: float, seed: int) -> Customers:
    """Customers `first` to `first + n` of a crowd; each part of them within a share `vary` of the profile's.

    Customer 7 is the same whatever the others are, and the same in every condition. With `vary` 0 all are alike.
    """
    if vary <= 0:
        return Customers.meet(profile, n)
    who = np.arange(first, first + n)
    named = np.array(NAMED[profile.temperament])[:, None]
    traits = np.array([_around(who, seed, _TRAIT + place, vary) for place in range(len(PARAMETERS))])
    customers = Customers.meet(profile, n, Multipliers(named * traits))
    for place, name in enumerate(STARTING):
        setattr(customers, name, getattr(customers, name) * _around(who, seed, _START + place, vary))
    customers.acceptable_wait = customers.acceptable_full
    return customers


def _around(who: np.ndarray[tuple[int], np.dtype[np.int64]], seed: int, part: int, vary: float) -> Real:
    drawn = luck.pick(seed, who, part, _FINE) / _FINE
    return 1 + vary * (2 * drawn - 1)
