"""Random plays of a scenario, and what each choice would earn where they came by."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

import numpy as np

from game.coaching import judge, ranked, raw
from game.coaching.rubric import rows_of
from game.coaching.scoring import CAP
from game.coaching.yardstick import Reach, decent
from game.customer import strengths
from game.play import (
    NO_NEED,
    TASTES,
    Exchange,
    Flags,
    Move,
    Paths,
    Playthroughs,
    Policy,
    Real,
    Script,
    Turn,
    Whole,
    advance,
    at_random,
    play_out,
    walk_all,
)
from game.play.playthroughs import joined
from game.vocabulary import Dimension

PLAYS: Final = 256
"""Random plays drawn: a mean score is then known to about 2 points."""

STATES: Final = 32
"""States looked at in each beat, evenly among those that random plays came by with."""

_RULES: Final = list(TASTES)

BOTS: Final = 64
"""Plays of each simple rule."""

_AT_RANDOM: Final = at_random(0)

WIDTH: Final = 300
"""Paths that stand side by side when the best play is looked for."""

LARGE: Final = 1_000
"""Choices of a scenario from which fewer plays are drawn, an eighth of them."""

MOST_TRIED: Final = 600
"""Choices that are tried one by one; the beats after them are left out."""

MOST_STEPS: Final = 1_000
"""Choices taken by groups of plays, after which the best play is no longer looked for."""


@dataclass(frozen=True, slots=True)
class Tried:
    """One choice, tried in the states kept at its beat.

    `offered` (N,) tells in which of them it is offered; `earned` and `available` are raw points of empathy and
    above-and-beyond together, and `points` all criteria (14, N), nan where it is not offered; `guarded` where it
    lies, breaks a boundary or overspends; `felt` (13, N) how the customer feels afterwards.
    """

    move: Move
    offered: Flags
    earned: Real
    available: Real
    points: Real
    guarded: Flags
    felt: Real


@dataclass(frozen=True, slots=True)
class Mean:
    """A mean score of 0 to 100, and its standard error."""

    score: float
    error: float


class Sample:
    """A scenario, played at random: all of it worked out only when it is asked for."""

    def __init__(self, script: Script) -> None:
        """Take a script to play; nothing is played yet."""
        self.script = script
        self._kept: dict[int, list[Playthroughs]] = {}

    @cached_property
    def plays(self) -> Paths:
        """Random plays to their end, the hidden needs taking turns."""
        plays = PLAYS if len(self.script.moves) < LARGE else PLAYS // 8
        needs = np.arange(plays) % len(self.script.needs) if self.script.needs else np.full(plays, NO_NEED)
        return play_out(self.script, self._meet(needs), self._keeping(_AT_RANDOM), judge)

    def _keeping(self, policy: Policy) -> Policy:
        def choose(now: Turn) -> Whole:
            self._kept.setdefault(now.beat, []).append(now.alike.take(now.whose))
            return policy(now)

        return choose

    def _meet(self, needs: Whole) -> Playthroughs:
        return Playthroughs.begin(self.script, needs)

    @cached_property
    def best(self) -> Paths | None:
        """The most promising plays; None where they would take more than `MOST_STEPS` steps to find."""
        first = np.array([0 if self.script.needs else NO_NEED])
        try:
            return walk_all(self.script, self._meet(first), _Limited(), ranked, WIDTH)
        except _TooLong:
            return None

    @cached_property
    def reach(self) -> dict[Dimension, Reach]:
        """The mean raw score of random play and the best found, by dimension; None where nothing is to be earned."""
        if self.best is None:
            return dict.fromkeys(Dimension, Reach(None, None))
        reached = self.best.tallies[:, decent(self.best.plays)]
        return {
            dimension: Reach(_mean(raw(self.plays.tallies, dimension)), _most(raw(reached, dimension)))
            for dimension in Dimension
        }

    def scores(self, dimension: Dimension, paths: Paths, rows: Flags | None = None) -> Mean | None:
        """The mean score (0 to 100) of some plays; None where nothing tells plays apart."""
        reach, found = self.reach[dimension], raw(paths.tallies, dimension)
        there = ~np.isnan(found) if rows is None else ~np.isnan(found) & rows
        if not there.any() or reach.random is None or reach.best is None or reach.best - reach.random < 1e-9:
            return None
        scores = np.clip(100 * (found[there] - reach.random) / (reach.best - reach.random), 0, 100)
        guarded = np.asarray(paths.plays.guards.any(axis=0), dtype=bool)[there]
        capped = np.where(guarded, np.minimum(scores, CAP), scores)
        return Mean(float(capped.mean()), float(capped.std() / np.sqrt(capped.size)))

    @cached_property
    def bots(self) -> Paths:
        """Some plays by each of the simple rules, in their order; between choices liked alike, luck decides."""
        first = np.full(BOTS * len(TASTES), 0 if self.script.needs else NO_NEED)
        return play_out(self.script, self._meet(first), _by_rules, judge)

    def bot_score(self, taste: str, dimension: Dimension) -> Mean | None:
        """The mean score of one simple rule."""
        return self.scores(
            dimension, self.bots, np.arange(len(self.bots.chances)) // BOTS == _RULES.index(taste)
        )

    @cached_property
    def states(self) -> dict[int, Playthroughs]:
        """At each beat that random play came by, some of the states it came by with."""
        assert self.plays.plays.size
        return {beat: _spread(joined(parts)) for beat, parts in sorted(self._kept.items())}

    @cached_property
    def tried(self) -> dict[int, list[Tried]]:
        """At the beats that random play came by, every choice in the states kept there, as far as `MOST_TRIED`."""
        found: dict[int, list[Tried]] = {}
        for beat in self.beats:
            if sum(map(len, found.values())) < MOST_TRIED:
                found[beat] = [self._try(self.states[beat], move) for move in self.script.moves_at(beat)]
        return found

    @property
    def beats(self) -> list[int]:
        """The beats with choices that random play came by."""
        return [beat for beat in self.states if self.script.moves_at(beat)]

    def _try(self, states: Playthroughs, move: Move) -> Tried:
        plays = states.take(np.arange(states.size))
        guarded = plays.guards.copy()
        exchange = advance(self.script, plays, move)
        points = judge(self.script, exchange)
        offered = exchange.offered[move.place]
        half = len(points) // 2
        rows = rows_of(Dimension.EMPATHY) + rows_of(Dimension.ABOVE_AND_BEYOND)
        return Tried(
            move=move,
            offered=offered,
            earned=points[rows].sum(axis=0),
            available=points[[row + half for row in rows]].sum(axis=0),
            points=np.where(offered, points[:half], np.nan),
            guarded=np.asarray((plays.guards & ~guarded).any(axis=0), dtype=bool),
            felt=exchange.felt_after,
        )

    @cached_property
    def felt_at(self) -> dict[int, Real]:
        """How the customer feels where a beat begins, in the states kept there: (13, N)."""
        return {beat: strengths(states.customers) for beat, states in self.states.items()}


class _TooLong(Exception):
    """The best play was looked for long enough."""


class _Limited:
    """Judges as ever, and gives up after `MOST_STEPS`."""

    def __init__(self) -> None:
        self.steps = 0

    def __call__(self, script: Script, exchange: Exchange) -> Real:
        self.steps += 1
        if self.steps > MOST_STEPS:
            raise _TooLong
        return judge(script, exchange)


def _by_rules(now: Turn) -> Whole:
    """Each row's own rule: any of the offered choices it likes most, in the words of an ordinary mood."""
    moves = now.script.moves_at(now.beat)
    tastes = [[TASTES[rule](move, usual_words(move)) for rule in _RULES] for move in moves]
    liked = np.where(now.free, np.array(tastes, dtype=np.float64)[:, now.numbers // BOTS], -np.inf)
    return _AT_RANDOM(replace(now, free=now.free & (liked == liked.max(axis=0))))


def usual_words(move: Move) -> str:
    """What a choice says where nothing special is felt or known: the last of its wordings, and the first to draw."""
    return move.choice.say.variants[-1].lines[0] if move.choice else ""


def _spread(states: Playthroughs) -> Playthroughs:
    return states.take(np.unique(np.linspace(0, states.size - 1, STATES).astype(np.int64)))


def _mean(found: Real) -> float | None:
    there = found[~np.isnan(found)]
    return float(there.mean()) if there.size else None


def _most(found: Real) -> float | None:
    there = found[~np.isnan(found)]
    return float(there.max()) if there.size else None
