"""What came of a simulation, and what can be read off it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from game.authoring.simulate.asked import Asked
from game.authoring.simulate.coverage import MEASURES, Coverage
from game.authoring.simulate.ended import UNFINISHED, Ended
from game.play import Move, Real, Script, Whole
from game.vocabulary import Dimension, NeedState, Outcome

ENDINGS: Final = (*(outcome.value for outcome in Outcome), "unfinished")
NOISE: Final = 2.0
"""How many standard errors a difference must have to be one."""


@dataclass(frozen=True, slots=True)
class Spread:
    """How scores are spread: 0 to 100, None where nothing was scored."""

    mean: float | None
    se: float | None
    p10: float | None
    p50: float | None
    p90: float | None


@dataclass(frozen=True, slots=True)
class Route:
    """One path by its choices, and the play along it."""

    choices: tuple[str, ...]
    over: Ended


@dataclass(frozen=True, slots=True)
class Simulation:
    """Everything that came of it. `exact`: every path of every customer was walked. `plays` is how many were played.

    `policies` holds the plays of each policy asked for; `coverage` is of random play; `best` and `worst` are of the
    customer as authored.
    """

    script: Script
    asked: Asked
    exact: bool
    plays: int
    seconds: float
    policies: Mapping[str, Ended]
    coverage: Coverage
    best: Route
    worst: Route

    @property
    def choices(self) -> tuple[Move, ...]:
        """Every authored choice; saying nothing is none."""
        return tuple(move for move in self.script.moves if move.choice)


def spread_of(found: Simulation, policy: str, dimension: Dimension) -> Spread:
    """How a policy scores in a dimension; the error is 0 where nothing was left to luck."""
    over = found.policies[policy]
    scores = over.scores[list(Dimension).index(dimension)]
    rows = np.flatnonzero(~np.isnan(scores))
    if not len(rows):
        return Spread(None, None, None, None, None)
    scores, weight = scores[rows], over.weight[rows] / over.weight[rows].sum()
    by_luck = policy == "random" and not found.exact
    error = _error(scores, weight, over.whose[rows], found.asked.temperaments or 1, by_luck=by_luck)
    low, middle, high = (quantile(scores, weight, share) for share in (0.1, 0.5, 0.9))
    return Spread(float(scores @ weight), error, low, middle, high)


def quantile(values: Real, weight: Real, share: float) -> float:
    """The smallest value that at least this share of the weight does not exceed."""
    order = np.argsort(values, kind="stable")
    place = int(np.searchsorted(np.cumsum(weight[order]), share - 1e-9))
    return float(values[order][min(place, len(values) - 1)])


def _error(scores: Real, weight: Real, whose: Whole, groups: int, *, by_luck: bool) -> float:
    """The standard error: plays with one drawn temperament belong together, so its means are what differs."""
    sizes = np.bincount(whose, weights=weight, minlength=groups)
    met = sizes > 0
    if met.sum() > 1:
        means = np.bincount(whose, weights=weight * scores, minlength=groups)[met] / sizes[met]
        return float(means.std(ddof=1) / np.sqrt(met.sum()))
    return float(scores.std() / np.sqrt(len(scores))) if by_luck else 0.0


def endings_of(over: Ended) -> dict[str, float]:
    """How likely each ending is; plays given up in a circle are listed only where there are any."""
    shares = np.bincount(over.ending, weights=over.weight, minlength=UNFINISHED + 1)
    named = dict(zip(ENDINGS, shares.tolist(), strict=True))
    return {name: share for name, share in named.items() if share or name != "unfinished"}


def needs_of(found: Simulation, over: Ended) -> dict[str, float] | None:
    """How likely the hidden need is missed, found or met; None where there is none."""
    if not found.script.needs:
        return None
    shares = np.bincount(over.need, weights=over.weight, minlength=len(NeedState))
    return dict(zip((state.value for state in NeedState), shares.tolist(), strict=True))


def mean_of(found: Simulation, move: Move, measure: str) -> float | None:
    """The mean of a measure over random plays that took a choice; None where none did."""
    place = MEASURES.index(measure)
    weight = found.coverage.weight[move.index, place]
    return float(found.coverage.taken[move.index, place] / weight) if weight > 0 else None


def unreached(found: Simulation) -> list[str]:
    """Beats that random play never came by, and then choices that it was never offered."""
    beats = [
        beat.id for beat, share in zip(found.script.beats, found.coverage.beats, strict=True) if not share
    ]
    return beats + [move.id for move in found.choices if not found.coverage.offered[move.index]]


def dominated(found: Simulation) -> dict[str, str]:
    """Choices beside which another, always offered with them, is better in everything: {choice: the better one}.

    In random play it leaves no less empathy, above-and-beyond, judgement and memory, costs no more money or time, and
    is better in one of the first four by more than luck.
    """
    better: dict[str, str] = {}
    for move in found.choices:
        rivals = [other for other in found.choices if other.beat == move.beat and _beats(found, other, move)]
        if rivals:
            best = max(rivals, key=lambda other: mean_of(found, other, "remembered") or 0.0)
            better[move.id] = best.id
    return better


def _beats(found: Simulation, one: Move, other: Move) -> bool:
    cover = found.coverage
    apart = cover.apart[one.index, other.index] or cover.apart[other.index, one.index]
    if apart or one.index == other.index or not cover.reached[one.index] or not cover.reached[other.index]:
        return False
    gains = [_gain(found, one, other, measure) for measure in MEASURES]
    return all(gain > -1e-9 for gain, _ in gains) and any(gain > noise for gain, noise in gains[:4])


def _gain(found: Simulation, one: Move, other: Move, measure: str) -> tuple[float, float]:
    """How much better one choice is than another in a measure, and how much may be luck."""
    mine, theirs = mean_of(found, one, measure), mean_of(found, other, measure)
    if mine is None or theirs is None:
        return 0.0, 0.0
    sign = -1.0 if measure in ("spent", "minutes") else 1.0
    luck = 0.0 if found.exact else float(np.hypot(_noise(found, one, measure), _noise(found, other, measure)))
    return sign * (mine - theirs), max(NOISE * luck, 1e-9)


def _noise(found: Simulation, move: Move, measure: str) -> float:
    place, cover = MEASURES.index(measure), found.coverage
    weight, count = cover.weight[move.index, place], cover.count[move.index, place]
    mean = cover.taken[move.index, place] / weight
    return float(np.sqrt(max(cover.squares[move.index, place] / weight - mean**2, 0.0) / count))


def losing(found: Simulation) -> list[tuple[Move, float]]:
    """Choices after which more plays are lost than usual, the worst first: with the share that is lost."""
    over = found.policies["random"]
    usual = endings_of(over)[Outcome.LOST.value]
    cover = found.coverage
    shares = [
        (m, float(cover.lost[m.index] / cover.reached[m.index]))
        for m in found.choices
        if cover.reached[m.index]
    ]
    return sorted((pair for pair in shares if pair[1] > usual + 0.02), key=lambda pair: -pair[1])
