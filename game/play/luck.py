"""Luck that can be played again: one number for each (seed, who, step), counted and never drawn in order.

Because a number depends on nothing but its three names, the order of play, the size of a batch and a change of
an earlier choice cannot shift anybody's luck. The mixer is the finaliser of MurmurHash3 (Appleby 2011).
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

Whole = NDArray[np.int64]
_32_BITS: Final = 0xFFFFFFFF

CUSTOMER_LINE: Final = 1
NOTE: Final = 2
REPLY: Final = 3
NEED: Final = 4
COACH: Final = 5
SETTING: Final = 6
SHUFFLE: Final = 7
SAY: Final = 16
"""Names of what is drawn; choices use SAY plus their place in the beat."""

ROWS: Final = 1 << 20
"""Playthroughs of a batch use ROWS plus their number, clear of every name above."""


def mix(number: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Scramble 32-bit numbers held in 64 bits, so that neighbours have nothing in common."""
    h = number & _32_BITS
    h = ((h ^ (h >> np.uint64(16))) * np.uint64(0x85EBCA6B)) & _32_BITS
    h = ((h ^ (h >> np.uint64(13))) * np.uint64(0xC2B2AE35)) & _32_BITS
    return np.asarray(h ^ (h >> np.uint64(16)), dtype=np.uint64)


def pick(seed: int, who: Whole | int, step: Whole | int, among: Whole | int) -> Whole:
    """A whole number in [0, among) for each row, the same for the same (seed, who, step) for ever."""
    names = np.atleast_1d(np.asarray(who, dtype=np.uint64)) * np.uint64(0x9E3779B1)
    inner = mix(names + np.atleast_1d(np.asarray(step, dtype=np.uint64)) * np.uint64(0x85EBCA77))
    drawn = mix(np.uint64((seed ^ (seed >> 32)) & _32_BITS) ^ inner)
    return ((drawn * np.asarray(among, dtype=np.uint64)) >> np.uint64(32)).astype(np.int64)


@lru_cache(maxsize=4096)
def pick_one(seed: int, who: int, step: int, among: int) -> int:
    """One whole number in [0, among)."""
    return int(pick(seed, who, step, among)[0])


def shuffled(seed: int, who: int, step: int, count: int) -> list[int]:
    """The numbers 0 to count - 1 in an order of luck (Fisher and Yates)."""
    order = list(range(count))
    for last in range(count - 1, 0, -1):
        other = pick_one(seed, who, step * 64 + last, last + 1)
        order[last], order[other] = order[other], order[last]
    return order
