"""Many playthroughs at once: in lock step by a policy, or along every path there is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from game.customer import strengths
from game.play.conditions import offered
from game.play.exchange import Exchange, advance, arrive
from game.play.playthroughs import Flags, Playthroughs, Real, Whole, joined
from game.play.script import Move, Script

Judge = Callable[[Script, Exchange], Real]
"""Turns one exchange into numbers to be added up along a play: shape (k, N)."""

Rank = Callable[[Real], Real]
"""Turns tallies (k, N) into values to be maximised, one row for each thing that is to be best: (r, N)."""

Policy = Callable[[Flags, Whole, Whole], Whole]
"""Picks for each play the place of an offered choice: from (choices, N) offered, turns (N,) and numbers (N,)."""

LONGEST: Final = 60
"""Turns after which a path is given up; only a circle that takes no time can be longer."""


@dataclass(frozen=True, slots=True)
class Path:
    """A finished play as its choices, with its tally and how likely random play takes it."""

    choices: tuple[str, ...]
    tally: Real
    chance: float


@dataclass(frozen=True, slots=True)
class Paths:
    """Plays that came to an end. `exact` tells whether they are all there are.

    `tallies` is (k, N); `chances` sum to 1 where exact. `routes` holds the moves taken, (N, turns), -1 after the
    end.
    """

    script: Script
    plays: Playthroughs
    tallies: Real
    chances: Real
    routes: Whole
    exact: bool

    def path(self, row: int) -> Path:
        """One of them, as choice ids."""
        taken = [self.script.moves[index].id for index in self.routes[row] if index >= 0]
        return Path(tuple(taken), self.tallies[:, row], float(self.chances[row]))


@dataclass(slots=True)
class _Front:
    plays: Playthroughs
    tallies: Real
    chances: Real
    routes: Whole

    def keep(self, rows: NDArray[np.intp] | Flags) -> _Front:
        return _Front(self.plays.take(rows), self.tallies[:, rows], self.chances[rows], self.routes[rows])


def walk_all(script: Script, start: Playthroughs, judge: Judge, rank: Rank, most: int = 20_000) -> Paths:
    """Every path random play could take, or, where more than `most` stand side by side, the most promising tenth."""
    arrive(script, start, frozenset())
    front = _Front(
        start, np.zeros((0, start.size)), np.ones(start.size), np.zeros((start.size, 0), dtype=np.int64)
    )
    ended: list[_Front] = []
    exact = True
    for _ in range(LONGEST):
        if not front.plays.size:
            break
        front = _together(script, list(_onwards(script, front, judge)))
        over = front.plays.finished
        ended.append(front.keep(over))
        front = front.keep(~over)
        if front.plays.size > (most if exact else most // 10):
            front, exact = front.keep(_promising(front, rank, most // 10)), False
    exact = exact and not front.plays.size
    whole = _together(script, ended)
    return Paths(script, whole.plays, whole.tallies, whole.chances, whole.routes, exact)


def _onwards(script: Script, front: _Front, judge: Judge) -> Iterator[_Front]:
    for beat in np.unique(front.plays.beat):
        here = front.keep(front.plays.beat == beat)
        free = offered(script, here.plays, int(beat), strengths(here.plays.customers), frozenset())
        share = here.chances / free.sum(axis=0)
        for place, move in enumerate(script.moves_at(int(beat))):
            if free[place].any():
                yield _taken(script, here, move, free[place], share, judge)


def _taken(script: Script, here: _Front, move: Move, rows: Flags, share: Real, judge: Judge) -> _Front:
    plays = here.plays.take(rows)
    earned = judge(script, advance(script, plays, move))
    tallies = here.tallies[:, rows] + earned if len(here.tallies) else earned
    steps = np.full((plays.size, 1), move.index, dtype=np.int64)
    return _Front(plays, tallies, share[rows], np.hstack([here.routes[rows], steps]))


def _together(script: Script, parts: list[_Front]) -> _Front:
    width = max(part.routes.shape[1] for part in parts)
    routes = [np.pad(p.routes, ((0, 0), (0, width - p.routes.shape[1])), constant_values=-1) for p in parts]
    return _Front(
        joined(script, [part.plays for part in parts]),
        np.concatenate([part.tallies for part in parts], axis=1),
        np.concatenate([part.chances for part in parts]),
        np.concatenate(routes),
    )


def _promising(front: _Front, rank: Rank, most: int) -> NDArray[np.intp]:
    """The rows that lead in anything, beat by beat, so that no part of the story is given up."""
    beats = np.unique(front.plays.beat)
    values = rank(front.tallies)
    share = max(1, most // (2 * len(beats) * len(values)))
    kept = []
    for beat in beats:
        rows = np.flatnonzero(front.plays.beat == beat)
        kept += [rows[np.argsort(-value[rows], kind="stable")[:share]] for value in values]
    return np.unique(np.concatenate(kept))


def play_out(script: Script, plays: Playthroughs, policy: Policy, judge: Judge) -> Paths:
    """Play every row to its end by a policy, in lock step."""
    arrive(script, plays, frozenset())
    numbers = np.arange(plays.size)
    routes = np.full((plays.size, LONGEST), -1, dtype=np.int64)
    tallies: Real | None = None
    for turn in range(LONGEST):
        if plays.finished.all():
            break
        for rows, move in _next_moves(script, plays, policy, numbers):
            group = plays.take(rows)
            earned = judge(script, advance(script, group, move))
            plays.put(rows, group)
            tallies = np.zeros((len(earned), len(numbers))) if tallies is None else tallies
            tallies[:, rows] += earned
            routes[rows, turn] = move.index
    done = np.zeros((0, plays.size)) if tallies is None else tallies
    return Paths(script, plays, done, np.full(plays.size, 1 / plays.size), routes, exact=False)


def _next_moves(
    script: Script, plays: Playthroughs, policy: Policy, numbers: Whole
) -> list[tuple[NDArray[np.intp], Move]]:
    chosen: list[tuple[NDArray[np.intp], Move]] = []
    for beat in np.unique(plays.beat[~plays.finished]):
        rows = np.flatnonzero(plays.beat == beat)
        here = plays.take(rows)
        free = offered(script, here, int(beat), strengths(here.customers), frozenset())
        places = policy(free, here.turn, numbers[rows])
        moves = script.moves_at(int(beat))
        chosen += [(rows[places == place], moves[int(place)]) for place in np.unique(places)]
    return chosen
