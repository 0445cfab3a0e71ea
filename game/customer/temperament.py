"""Temperaments: small multipliers on how the same words land, as arrays with one column a customer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from game.vocabulary import Temperament

Real = NDArray[np.float64]

PARAMETERS: Final = ("gains", "losses", "arousal", "warmth", "respect", "worry", "trusting", "patience")
"""How strongly each lands: gains and losses of pleasure, excitement, empathy, slights, uncertainty, the rise of
trust, and how long patience lasts. 1 is the easygoing customer."""

NAMED: Final = {
    #                        gains losses arousal warmth respect worry trusting patience
    Temperament.EASYGOING: (1.00, 0.90, 0.90, 1.00, 0.90, 0.90, 1.10, 1.15),
    Temperament.ANXIOUS: (0.95, 1.10, 1.15, 1.10, 1.00, 1.40, 0.95, 1.00),
    Temperament.PROUD: (1.00, 1.05, 1.00, 0.90, 1.30, 1.00, 0.95, 1.00),
    Temperament.WARM: (1.15, 1.05, 1.05, 1.30, 1.05, 1.00, 1.10, 1.05),
    Temperament.GUARDED: (0.85, 0.95, 0.80, 0.80, 1.05, 1.05, 0.75, 1.05),
    Temperament.FIERY: (1.10, 1.15, 1.35, 1.00, 1.15, 1.00, 1.00, 0.85),
}
"""Calibrated: each is within a third of easygoing, so that a scenario plays alike with any of them (adapted in
spirit, not in numbers, from named temperaments in trainers' role plays; no personality arithmetic)."""


@dataclass(frozen=True, slots=True)
class Multipliers:
    """Temperament parameters, shape (parameters, N)."""

    values: Real

    @classmethod
    def named(cls, temperament: Temperament, n: int = 1) -> Multipliers:
        """The same temperament for N customers."""
        return cls(np.repeat(np.array(NAMED[temperament])[:, None], n, axis=1))

    def take(self, rows: NDArray[np.int64] | NDArray[np.bool_]) -> Multipliers:
        """Some of them."""
        return Multipliers(self.values[:, rows].copy())


def sample_temperaments(n: int, rng: np.random.Generator, within: float = 0.2) -> Multipliers:
    """N customers of any temperament, each parameter within a share of its named value."""
    table = np.array(list(NAMED.values()))
    chosen = table[rng.integers(len(table), size=n)].T
    return Multipliers(chosen * rng.uniform(1 - within, 1 + within, size=chosen.shape))
