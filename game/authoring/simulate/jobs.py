"""The pieces a simulation is worked out in: each depends on its own numbers alone, so any process may do any."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from game.authoring.simulate.asked import BEST, EVERY, RANDOM, Asked, Cast
from game.authoring.simulate.coverage import Coverage, cover
from game.authoring.simulate.ended import Ended, ended
from game.authoring.simulate.simulation import Route
from game.coaching import Yardstick, judge, ranked
from game.play import (
    TASTES,
    Paths,
    Real,
    Script,
    Whole,
    at_random,
    by_taste,
    play_out,
    walk_all,
    walk_every,
)
from game.scenario import Scenario

MOST_PATHS: Final = 1_000_000
"""Paths up to which all of them are walked."""

SEARCHED: Final = 20_000
"""How many paths may stand side by side while the best one of the customer as authored is looked for."""

SEARCHED_EACH: Final = 4_000
"""The same for each of many temperaments (calibrated: a tenth of a second each)."""


@dataclass(frozen=True, slots=True)
class Job:
    """A piece of work: a policy, or a share of "every" path, for the plays of these numbers.

    `authored`: for the customer as authored, whatever temperaments are drawn.
    """

    kind: str
    numbers: range
    authored: bool = False
    part: tuple[int, int] = (0, 1)


@dataclass(frozen=True, slots=True)
class Piece:
    """What came of a job: its plays, where random play went, or the best and worst path of a customer."""

    job: Job
    over: Ended | None = None
    coverage: Coverage | None = None
    best: Route | None = None
    worst: Route | None = None
    plays: int = 0


class Bench:
    """A scenario ready to be played, in one process."""

    def __init__(self, scenario: Scenario, asked: Asked, yardsticks: Sequence[Yardstick]) -> None:
        """Get everything ready that jobs have in common."""
        self.script = Script(scenario)
        self.asked, self.yardsticks = asked, yardsticks
        self.cast = Cast(self.script, asked)
        self.authored = Cast(self.script, Asked())

    def do(self, job: Job) -> Piece:
        """Do one job."""
        if job.kind == EVERY:
            return self.every(job)
        return self.search(job) if job.kind == BEST else self.play(job)

    def play(self, job: Job) -> Piece:
        """Play by a policy, in lock step."""
        numbers = np.array(job.numbers)
        seed = self.asked.seed
        policy = at_random(seed) if job.kind == RANDOM else by_taste(TASTES[job.kind], seed)
        paths = play_out(self.script, self.cast.meet(numbers), policy, judge, numbers)
        whole = self.asked.runs if job.kind == RANDOM else self.cast.size
        over = ended(paths, numbers, np.full(len(numbers), 1 / whole), self.cast, self.yardsticks)
        coverage = cover(paths, over) if job.kind == RANDOM else None
        return Piece(job, over, coverage, plays=over.size)

    def every(self, job: Job) -> Piece:
        """Walk every path of one customer, or a share of them. Raises TooManyPaths."""
        numbers = np.array(job.numbers)
        parts: list[Piece] = []
        for paths in walk_every(self.script, self.cast.meet(numbers), judge, MOST_PATHS, job.part):
            over = self._over(paths, self.cast, numbers, paths.chances / self.cast.size)
            best, worst = _pick(paths, over, best=True), _pick(paths, over, best=False)
            parts.append(Piece(job, over, cover(paths, over), best, worst))
        if not parts:
            return Piece(job)
        kept = Ended.together([piece.over for piece in parts if piece.over])
        coverage = Coverage.together([piece.coverage for piece in parts if piece.coverage])
        return Piece(job, kept, coverage, chosen(parts, best=True), chosen(parts, best=False), kept.size)

    def search(self, job: Job) -> Piece:
        """Look for the best and the worst path of one customer."""
        numbers = np.array(job.numbers)
        cast = self.authored if job.authored else self.cast
        most = SEARCHED_EACH if self.asked.temperaments and not job.authored else SEARCHED
        paths = walk_all(self.script, cast.meet(numbers), judge, _both_ends, most)
        over = self._over(paths, cast, numbers, paths.chances)
        best, worst = _pick(paths, over, best=True), _pick(paths, over, best=False)
        return Piece(job, None, None, best, worst, over.size)

    def _over(self, paths: Paths, cast: Cast, numbers: Whole, weight: Real) -> Ended:
        return ended(paths, numbers[paths.starts], weight, cast, self.yardsticks)


def _both_ends(tallies: Real) -> Real:
    values = ranked(tallies)
    return np.vstack([values, -values[:1]])


def _pick(paths: Paths, over: Ended, *, best: bool) -> Route:
    """The best (or worst) path; of equals, what the customer remembers best (or worst)."""
    sign = -1.0 if best else 1.0
    row = int(np.lexsort((sign * over.remembered, sign * over.merit))[0])
    return Route(paths.path(row).choices, over.take(np.array([row])))


def chosen(pieces: Iterable[Piece], *, best: bool) -> Route:
    """The best (or worst) route of several pieces, the first of equals."""
    routes = [route for piece in pieces if (route := piece.best if best else piece.worst)]
    sign = -1.0 if best else 1.0
    return min(routes, key=lambda r: (sign * r.over.merit[0], sign * r.over.remembered[0]))
