"""The same failure again: what people recognise as what has happened to them before."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from game.customer import tuning as t
from game.customer.experience import Failure


class Recollection:
    """What has gone wrong for one kind of customer, by the word for what it was about, and when it last did."""

    def __init__(self) -> None:
        """Nothing has gone wrong yet."""
        self._last: dict[str, float] = {}

    def again(self, failure: Failure, day: float) -> Failure:
        """This failure as they take it on this day: recurring, as far as the last one is not forgotten.

        A failure without a word for what it is about resembles no other. Like its weight, the likeness of an
        earlier one halves every year (Maxham & Netemeyer 2002: a similar second failure, soon, is forgiven least).
        """
        if failure.about is None:
            return failure
        before = self._last.get(failure.about)
        self._last[failure.about] = day
        if before is None:
            return failure
        fresh = 0.5 ** ((day - before) / t.FAILURE_HALF_LIFE_DAYS.value)
        return replace(failure, recurring=np.maximum(failure.recurring, fresh))
