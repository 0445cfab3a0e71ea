"""What is kept of plays that are over: scores, endings, and what the customer takes home."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from typing import Final

import numpy as np

from game.authoring.simulate.asked import Cast
from game.coaching import Yardstick, raw
from game.coaching.debrief import endings
from game.coaching.rubric import CRITERIA
from game.coaching.scoring import scaled
from game.customer import leave, remembered
from game.play import Flags, Paths, Playthroughs, Real, Whole
from game.vocabulary import Dimension, NeedState, Outcome

ENDINGS_BY_RANK: Final = list(Outcome)
NEEDS_BY_RANK: Final = list(NeedState)

UNFINISHED: Final = len(Outcome)
"""The ending of a play that went round in a circle until it was given up."""


@dataclass(frozen=True, slots=True)
class Ended:
    """N plays that are over. Shapes (N,), but `scores` (3, N): nan where there was nothing to score.

    `ending` is the rank of an Outcome; `need` is 0 missed, 1 found, 2 met. `weight` says how likely each is, and sums
    to 1 over a policy. `merit` is raw empathy plus above-and-beyond. `whose` is the temperament by place.
    """

    scores: Real
    merit: Real
    ending: Whole
    need: Whole
    walked_out: Flags
    remembered: Real
    spent: Real
    minutes: Real
    weight: Real
    whose: Whole

    @property
    def size(self) -> int:
        """How many plays there are."""
        return len(self.weight)

    def take(self, rows: Whole) -> Ended:
        """Some of them."""
        return Ended(**{field.name: getattr(self, field.name)[..., rows] for field in fields(self)})

    def alike(self) -> Ended:
        """The same plays, each as likely as the others."""
        return replace(self, weight=np.full(self.size, 1 / self.size))

    @classmethod
    def together(cls, parts: Sequence[Ended]) -> Ended:
        """Several groups as one, in the order given."""
        return cls(
            **{f.name: np.concatenate([getattr(p, f.name) for p in parts], axis=-1) for f in fields(cls)}
        )


def ended(paths: Paths, numbers: Whole, weight: Real, cast: Cast, yardsticks: Sequence[Yardstick]) -> Ended:
    """What is kept of plays; `numbers` are those of the customers met, `yardsticks` one for each hidden need."""
    plays, tallies = paths.plays, _tallied(paths)
    raws = np.array([raw(tallies, dimension) for dimension in Dimension])
    return Ended(
        scores=_scores(plays, raws, yardsticks),
        merit=np.nan_to_num(raws[0]) + np.nan_to_num(raws[1]),
        ending=_endings(cast, plays),
        need=np.where(plays.met, 2, plays.found).astype(np.int64),
        walked_out=plays.walked_out,
        remembered=_remembered(plays),
        spent=plays.spent,
        minutes=plays.minutes,
        weight=weight,
        whose=cast.temperament(numbers),
    )


def _tallied(paths: Paths) -> Real:
    # Where nobody was ever asked anything, nothing was tallied.
    return paths.tallies if len(paths.tallies) else np.zeros((2 * len(CRITERIA), paths.plays.size))


def _scores(plays: Playthroughs, raws: Real, yardsticks: Sequence[Yardstick]) -> Real:
    scores = np.full(raws.shape, np.nan)
    capped: Flags = np.asarray(plays.guards.any(axis=0), dtype=bool)
    for need, yardstick in enumerate(yardsticks):
        rows = np.maximum(plays.need, 0) == need
        for place, dimension in enumerate(Dimension):
            scores[place, rows] = scaled(raws[place, rows], yardstick.reach[dimension], capped[rows])
    return scores


def _remembered(plays: Playthroughs) -> Real:
    """What is left of it; a play that was given up is read as if it ended there."""
    customers = plays.customers.copy()
    if not plays.finished.all():
        going = customers.take(~plays.finished)
        leave(going)
        customers.put(~plays.finished, going)
    return remembered(customers)


def _endings(cast: Cast, plays: Playthroughs) -> Whole:
    ranks = endings(cast.script.scenario, plays)
    return np.where(plays.finished, ranks, UNFINISHED).astype(np.int64)
