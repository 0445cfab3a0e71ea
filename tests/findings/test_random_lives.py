"""G04 over random lives: what is kept goes with peaks and end, and not with how long it took (Alaybek et al. 2022)."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.customer import Customers, begin_turn, close_turn, remembered
from game.customer.columns import Real
from tests.customer.living import ORDINARY


def traces(n: int = 3000) -> tuple[Customers, NDArray[np.int64], list[Real]]:
    """Random lives of random length, all at once: who lived them, how long, and each moment's pleasure."""
    rng = np.random.default_rng(0)
    lengths = rng.integers(3, 25, size=n)
    who = Customers.meet(ORDINARY, n)
    moments, level = [], rng.uniform(-0.5, 0.5, size=n)
    for now in range(int(lengths.max())):
        level = np.clip(0.7 * level + rng.normal(0, 0.35, size=n), -1, 1)
        here = now < lengths
        some = who.take(here)
        begin_turn(some)
        some.pleasure = level[here]
        close_turn(some)
        who.put(here, some)
        moments.append(np.where(here, level, np.nan))
    return who, lengths, moments


def test_g04_over_random_lives_peaks_and_end_are_kept_and_duration_is_not() -> None:
    who, lengths, moments = traces()
    lived = np.array(moments)
    last = lived[lengths - 1, np.arange(lengths.size)]
    high, low = np.nanmax(lived, axis=0), np.nanmin(lived, axis=0)
    peak_end = (np.where(high > -low, high, low) + last) / 2
    memory = remembered(who)

    def goes_with(other: NDArray[Any]) -> float:
        return float(np.corrcoef(memory, other)[0, 1])

    assert goes_with(peak_end) > 0.5
    assert abs(goes_with(lengths)) < 0.1
    assert goes_with(peak_end) >= max(goes_with(lived[0]), goes_with(last - lived[0]))
