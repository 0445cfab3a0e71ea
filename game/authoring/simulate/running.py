"""Playing a scenario many thousand times, in as many processes as are worth it."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import Final

import numpy as np

from game.authoring.simulate.asked import BEST, EVERY, RANDOM, WORST, Asked, Cast
from game.authoring.simulate.coverage import Coverage
from game.authoring.simulate.ended import Ended
from game.authoring.simulate.jobs import MOST_PATHS, Bench, Job, Piece, chosen
from game.authoring.simulate.simulation import Route, Simulation
from game.coaching import Yardstick, Yardsticks
from game.play import NO_NEED, TASTES, Script, TooManyPaths, estimate_paths
from game.scenario import Scenario

AT_ONCE: Final = 20_000
"""Plays that stand side by side (calibrated: benchmarks/play.py)."""

SHARED: Final = 100_000
"""Paths above which walking all of them is shared out."""

SHARES: Final = 8
PLAYS_A_SECOND: Final = 40_000
PATHS_A_SECOND: Final = 300_000
SECONDS_A_SEARCH: Final = 0.15
STARTING: Final = 4.0
"""Seconds of work below which starting another process costs more than it brings (calibrated: benchmarks/play.py)."""

Ticking = Callable[[float], None]
"""Told after each piece what share of the whole it was."""

_benches: list[Bench] = []
"""The bench of this process, where it was started to help another."""


class Plan:
    """How a simulation is gone about: the same for any number of workers."""

    def __init__(self, scenario: Scenario, asked: Asked) -> None:
        """Look how many paths there are, and share the work out."""
        self.scenario, self.asked = scenario, asked
        self.script = Script(scenario)
        self.cast = Cast(self.script, asked)
        self.paths = self._paths()
        self.exact = self.paths <= MOST_PATHS

    def _paths(self) -> float:
        """About how many there are in all; endless where temperaments are drawn, since nobody could meet them all."""
        if self.asked.temperaments:
            return float("inf")
        probes = self.cast.meet(np.arange(1_000))
        return estimate_paths(self.script, probes) * self.cast.size

    @property
    def seconds(self) -> float:
        """About how long it takes one process."""
        if self.exact:
            return self.paths / PATHS_A_SECOND
        return self.asked.runs / PLAYS_A_SECOND + self.cast.size * SECONDS_A_SEARCH

    @property
    def jobs(self) -> list[Job]:
        """Everything that is to be done."""
        tastes = [name for name in self.asked.policies if name in TASTES]
        jobs = [Job(name, part) for name in tastes for part in _parts(self.cast.size)]
        return (self._every() if self.exact else self._drawn()) + jobs

    def _every(self) -> list[Job]:
        shares = SHARES if self.paths > SHARED else 1
        customers = range(self.cast.size)
        return [
            Job(EVERY, range(n, n + 1), part=(share, shares)) for n in customers for share in range(shares)
        ]

    def _drawn(self) -> list[Job]:
        jobs = [Job(BEST, range(1), authored=True), *(Job(RANDOM, part) for part in _parts(self.asked.runs))]
        if {BEST, WORST} & set(self.asked.policies):
            jobs += [Job(BEST, range(n, n + 1)) for n in range(self.cast.size)]
        return jobs


def _parts(count: int) -> list[range]:
    return [range(first, min(first + AT_ONCE, count)) for first in range(0, count, AT_ONCE)]


def simulate(
    scenario: Scenario, yardsticks: Yardsticks, asked: Asked, tick: Ticking | None = None
) -> Simulation:
    """Play a scenario as asked. `scenario` is read without any house, as scores are measured."""
    began = time.perf_counter()
    plan = Plan(scenario, asked)
    needs = range(len(plan.script.needs)) or [NO_NEED]
    measures = [yardsticks.of(scenario, need) for need in needs]
    try:
        pieces = _told(plan, measures, tick)
    except TooManyPaths:
        plan.exact = False
        pieces = _told(plan, measures, tick)
    return _gathered(plan, pieces, time.perf_counter() - began)


def _told(plan: Plan, measures: Sequence[Yardstick], tick: Ticking | None) -> list[Piece]:
    jobs = plan.jobs
    pieces: list[Piece] = []
    for piece in _done(plan, measures, jobs):
        pieces.append(piece)
        if tick:
            tick(len(pieces) / len(jobs))
    return pieces


def _done(plan: Plan, measures: Sequence[Yardstick], jobs: Sequence[Job]) -> Iterator[Piece]:
    workers = min(plan.asked.workers, len(jobs))
    if workers < 2 or plan.seconds < STARTING:
        yield from map(Bench(plan.scenario, plan.asked, measures).do, jobs)
        return
    context = get_context("spawn")
    with ProcessPoolExecutor(workers, context, _set_up, (plan.scenario, plan.asked, measures)) as pool:
        yield from pool.map(_do, jobs)


def _set_up(scenario: Scenario, asked: Asked, measures: Sequence[Yardstick]) -> None:
    # An interruption reaches every process; the one that was started by a person answers it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _benches[:] = [Bench(scenario, asked, measures)]


def _do(job: Job) -> Piece:
    return _benches[0].do(job)


def _gathered(plan: Plan, pieces: Sequence[Piece], seconds: float) -> Simulation:
    routed = [piece for piece in pieces if piece.best]
    authored = [p for p in routed if p.job.authored or (plan.exact and p.job.numbers.start == 0)]
    return Simulation(
        script=plan.script,
        asked=plan.asked,
        exact=plan.exact,
        plays=sum(piece.plays for piece in pieces),
        seconds=seconds,
        policies=_policies(plan, pieces),
        coverage=Coverage.together([piece.coverage for piece in pieces if piece.coverage]),
        best=chosen(authored, best=True),
        worst=chosen(authored, best=False),
    )


def _policies(plan: Plan, pieces: Sequence[Piece]) -> dict[str, Ended]:
    found: dict[str, Ended] = {}
    for name in dict.fromkeys([RANDOM, *plan.asked.policies]):
        if name in (BEST, WORST):
            routes = _routes(plan, pieces, best=name == BEST)
            found[name] = Ended.together([route.over for route in routes]).alike()
        else:
            kinds = (RANDOM, EVERY) if name == RANDOM else (name,)
            found[name] = Ended.together([p.over for p in pieces if p.over and p.job.kind in kinds])
    return found


def _routes(plan: Plan, pieces: Sequence[Piece], *, best: bool) -> list[Route]:
    """The best (or worst) route of each customer that is met."""
    routed = [piece for piece in pieces if piece.best and not piece.job.authored]
    own = [[piece for piece in routed if piece.job.numbers.start == n] for n in range(plan.cast.size)]
    return [chosen(group, best=best) for group in own]
