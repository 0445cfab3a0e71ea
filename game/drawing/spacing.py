"""Room for letters and numbers that would lie on each other."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import cycle


def every(gap: float, least: float) -> int:
    """Which numbers to write where things lie `gap` (above 0) apart: all, every 2nd, 5th, 10th, 20th and on.

    It is the smallest of these with which those written are at least `least` apart.
    """
    number, factors = 1, cycle((2.0, 2.5, 2.0))
    while number * gap < least:
        number = round(number * next(factors))
    return number


def spaced(heights: Sequence[float], gap: float, top: float, bottom: float) -> list[float]:
    """Heights at least `gap` apart, in the same order, as near to those given (sorted) as can be.

    All lie from `top` to `bottom`, closer together where they would not fit. Least squares by pooling adjacent
    violators (Ayer, Brunk, Ewing, Reid & Silverman 1955).
    """
    gap = min(gap, (bottom - top) / max(1, len(heights) - 1))
    pools: list[tuple[float, int]] = []
    for place, height in enumerate(heights):
        mean, size = height - place * gap, 1
        while pools and pools[-1][0] > mean:
            before, many = pools.pop()
            mean, size = (mean * size + before * many) / (size + many), size + many
        pools.append((mean, size))
    free = [mean for mean, size in pools for _ in range(size)]
    last = bottom - gap * (len(heights) - 1)
    return [min(max(height, top), last) + place * gap for place, height in enumerate(free)]
