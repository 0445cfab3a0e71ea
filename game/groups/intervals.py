"""How sure a figure is: the range in which it would lie nineteen times out of twenty."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

RESAMPLED: Final = 2_000
"""How often a group is drawn anew (Efron 1979, not re-read; by design: the second digit stands still)."""

_SURE: Final = 1.959964
"""Of a normal distribution, 95 % lie within so many deviations."""


@dataclass(frozen=True, slots=True)
class Interval:
    """A figure from `n` people or attempts, and the 95 % range around it."""

    n: int
    value: float
    low: float
    high: float

    @property
    def could_be_nothing(self) -> bool:
        """Whether a range around a difference takes in no difference at all."""
        return self.low <= 0 <= self.high


def mean_between(
    values: Sequence[float], bounds: tuple[float, float] = (0.0, 1.0), seed: int = 1
) -> Interval | None:
    """The mean of one value a person, with its range by the percentile bootstrap; None of nobody.

    Where nobody differs from another there is nothing to draw from: then as many as Wilson's score allows may have been
    unlike the others, by as much as `bounds` allow.
    """
    if not values:
        return None
    known = np.asarray(values, dtype=float)
    if known.min() == known.max():
        return _alike(known.size, float(known[0]), bounds)
    drawn = np.random.default_rng(seed).choice(known, (RESAMPLED, known.size))
    low, high = np.quantile(drawn.mean(axis=1), (0.025, 0.975))
    return Interval(known.size, float(known.mean()), float(low), float(high))


def _alike(n: int, value: float, bounds: tuple[float, float]) -> Interval:
    unlike = 1 - share_between(n, n).low
    return Interval(n, value, value - unlike * (value - bounds[0]), value + unlike * (bounds[1] - value))


def share_between(count: int, n: int) -> Interval:
    """A share, `count` of `n`, with its range by Wilson's score (1927; Brown, Cai & DasGupta 2001, not re-read)."""
    share, square = count / n, _SURE**2 / n
    middle = (share + square / 2) / (1 + square)
    reach = _SURE / (1 + square) * np.sqrt(share * (1 - share) / n + square / (4 * n))
    return Interval(n, share, max(0.0, float(middle - reach)), min(1.0, float(middle + reach)))
