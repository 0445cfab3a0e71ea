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


@dataclass(frozen=True, slots=True)
class Turn:
    """What a policy may look at: a group of plays at one beat.

    `free` tells which choices are offered, (choices, N); `felt` are the strengths of all feelings, (13, N);
    `numbers` are the plays' own numbers in the batch, (N,).
    """

    script: Script
    plays: Playthroughs
    beat: int
    free: Flags
    felt: Real
    numbers: Whole


Policy = Callable[[Turn], Whole]
"""Picks for each play of a group the place of a choice that is offered to it: (N,)."""

LONGEST: Final = 60
"""Turns after which a path is given up; only a circle that takes no time can be longer."""

_AT_ONCE: Final = 20_000
_WIDE: Final = 32
"""Plays side by side: at most, where all paths are walked; and for each share, before shares part."""


class TooManyPaths(Exception):
    """There are more paths than were to be walked."""


@dataclass(frozen=True, slots=True)
class Path:
    """A finished play as its choices, with its tally and how likely random play takes it."""

    choices: tuple[str, ...]
    tally: Real
    chance: float


@dataclass(frozen=True, slots=True)
class Paths:
    """Plays that came to an end. `exact` tells whether they are all there are.

    `tallies` is (k, N); `chances` of the plays from one start sum to 1 where exact. `routes` holds the moves taken,
    (N, turns), -1 after the end. `seen` tells which moves were offered at least once, (moves, N), and `starts` from
    which of the plays given each of them comes.
    """

    script: Script
    plays: Playthroughs
    tallies: Real
    chances: Real
    routes: Whole
    seen: Flags
    starts: Whole
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
    seen: Flags
    starts: Whole

    @classmethod
    def of(cls, script: Script, plays: Playthroughs) -> _Front:
        n = plays.size
        routes, seen = np.zeros((n, 0), dtype=np.int64), np.zeros((len(script.moves), n), dtype=bool)
        return cls(plays, np.zeros((0, n)), np.ones(n), routes, seen, np.arange(n))

    def keep(self, rows: NDArray[np.intp] | Flags) -> _Front:
        return _Front(
            self.plays.take(rows), self.tallies[:, rows], self.chances[rows], self.routes[rows],
            self.seen[:, rows], self.starts[rows],
        )  # fmt: skip

    def whole(self, script: Script, *, exact: bool) -> Paths:
        return Paths(
            script, self.plays, self.tallies, self.chances, self.routes, self.seen, self.starts, exact
        )


def walk_all(script: Script, start: Playthroughs, judge: Judge, rank: Rank, most: int = 20_000) -> Paths:
    """Every path random play could take, or, where more than `most` stand side by side, the most promising tenth."""
    arrive(script, start, frozenset())
    front = _Front.of(script, start)
    ended = [front.keep(start.finished)]
    front, exact = front.keep(~start.finished), True
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
    return _together(script, ended).whole(script, exact=exact)


def walk_every(
    script: Script, start: Playthroughs, judge: Judge, most: int, part: tuple[int, int] = (0, 1)
) -> Iterator[Paths]:
    """Every path random play could take, in groups small enough for memory. Raises TooManyPaths beyond `most`.

    `part` (which, of how many) walks a share of them: the shares together are the whole, without anything twice.
    """
    arrive(script, start, frozenset())
    front = _Front.of(script, start)
    waiting, mine, ended = [front], part[1] == 1, 0
    while waiting:
        front = waiting.pop()
        if not mine and front.plays.size >= _WIDE * part[1]:
            front, mine = front.keep(np.arange(front.plays.size)[part[0] :: part[1]]), True
        over = np.flatnonzero(front.plays.finished)
        if len(over) and (mine or part[0] == 0):
            yield front.keep(over).whole(script, exact=True)
        ended += len(over)
        going = front.keep(~front.plays.finished)
        if ended + going.plays.size > most or going.routes.shape[1] >= LONGEST:
            raise TooManyPaths
        if going.plays.size:
            further = _together(script, list(_onwards(script, going, judge)))
            groups = 1 + further.plays.size // _AT_ONCE if mine else 1
            waiting += [further.keep(rows) for rows in np.array_split(np.arange(further.plays.size), groups)]


def _onwards(script: Script, front: _Front, judge: Judge) -> Iterator[_Front]:
    for beat in np.unique(front.plays.beat):
        here = front.keep(front.plays.beat == beat)
        free = offered(script, here.plays, int(beat), strengths(here.plays.customers), frozenset())
        here.seen[[move.index for move in script.moves_at(int(beat))]] |= free
        share = here.chances / free.sum(axis=0)
        for place, move in enumerate(script.moves_at(int(beat))):
            if free[place].any():
                yield _taken(script, here, move, free[place], share, judge)


def _taken(script: Script, here: _Front, move: Move, rows: Flags, share: Real, judge: Judge) -> _Front:
    plays = here.plays.take(rows)
    earned = judge(script, advance(script, plays, move))
    tallies = here.tallies[:, rows] + earned if len(here.tallies) else earned
    steps = np.full((plays.size, 1), move.index, dtype=np.int64)
    routes = np.hstack([here.routes[rows], steps])
    return _Front(plays, tallies, share[rows], routes, here.seen[:, rows], here.starts[rows])


def _together(script: Script, parts: list[_Front]) -> _Front:
    width = max(part.routes.shape[1] for part in parts)
    deep = max(len(part.tallies) for part in parts)
    tallies = [part.tallies if len(part.tallies) else np.zeros((deep, part.plays.size)) for part in parts]
    routes = [np.pad(p.routes, ((0, 0), (0, width - p.routes.shape[1])), constant_values=-1) for p in parts]
    return _Front(
        joined(script, [part.plays for part in parts]),
        np.concatenate(tallies, axis=1),
        np.concatenate([part.chances for part in parts]),
        np.concatenate(routes),
        np.concatenate([part.seen for part in parts], axis=1),
        np.concatenate([part.starts for part in parts]),
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


def play_out(
    script: Script, plays: Playthroughs, policy: Policy, judge: Judge, numbers: Whole | None = None
) -> Paths:
    """Play every row to its end by a policy, in lock step; `numbers` are the names of their luck, else 0, 1, ..."""
    arrive(script, plays, frozenset())
    front = _Front.of(script, plays)
    named = front.starts if numbers is None else numbers
    front.routes = np.full((plays.size, LONGEST), -1, dtype=np.int64)
    for turn in range(LONGEST):
        if plays.finished.all():
            break
        for rows, group, move in _next_moves(script, front, policy, named):
            earned = judge(script, advance(script, group, move))
            plays.put(rows, group)
            if not len(front.tallies):
                front.tallies = np.zeros((len(earned), plays.size))
            front.tallies[:, rows] += earned
            front.routes[rows, turn] = move.index
    front.chances = np.full(plays.size, 1 / plays.size)
    return front.whole(script, exact=False)


def _next_moves(
    script: Script, front: _Front, policy: Policy, numbers: Whole
) -> list[tuple[NDArray[np.intp], Playthroughs, Move]]:
    chosen: list[tuple[NDArray[np.intp], Playthroughs, Move]] = []
    plays = front.plays
    for beat in np.unique(plays.beat[~plays.finished]):
        rows = np.flatnonzero(plays.beat == beat)
        here = plays.take(rows)
        felt = strengths(here.customers)
        free = offered(script, here, int(beat), felt, frozenset())
        moves = script.moves_at(int(beat))
        front.seen[np.array([move.index for move in moves])[:, None], rows] |= free
        places = policy(Turn(script, here, int(beat), free, felt, numbers[rows]))
        for place in np.unique(places):
            taken = np.flatnonzero(places == place)
            chosen.append((rows[taken], here.take(taken), moves[int(place)]))
    return chosen
