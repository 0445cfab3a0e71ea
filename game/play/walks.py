"""Every path of a scenario, or the most promising of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from game.play.exchange import Standing, advance, arrive, standing
from game.play.front import Front, Judge, Paths, Place, Rank, Routes, together, waiting_places
from game.play.playthroughs import Playthroughs, Whole
from game.play.script import Move, Script

_AT_ONCE: Final = 10_000
_FEW: Final = 2_000
_WIDE: Final = 32
"""Plays answered together: at most, and as few as is worth it; and those for each share, before shares part."""


class TooManyPaths(Exception):
    """There are more paths than were to be walked."""


def walk_all(
    script: Script,
    start: Playthroughs,
    judge: Judge,
    rank: Rank,
    most: int = 20_000,
    before: frozenset[str] = frozenset(),
) -> Paths:
    """Every path random play could take, or, where more than `most` stand at one beat, the most promising tenth."""
    arrive(script, start, before)
    waiting, exact = _Waiting(script), True
    ended = waiting.add(Front.of(script, start))
    walker = _Walker(script, judge, before)
    while waiting.size:
        front = waiting.next()
        if front.size > most:
            front, exact = front.keep(_promising(front, rank, most // 10)), False
        for further in walker.onwards(front):
            ended += waiting.add(further)
    paths = together(ended)
    finished = paths.plays.finished
    return (paths if finished.all() else paths.keep(finished)).whole(
        script, exact=exact and bool(finished.all())
    )


def walk_every(
    script: Script, start: Playthroughs, judge: Judge, most: int, part: tuple[int, int] = (0, 1)
) -> Iterator[Paths]:
    """Every path random play could take, in groups small enough for memory. Raises TooManyPaths beyond `most`.

    `part` (which, of how many) walks a share of them: the shares together are the whole, without anything twice.
    """
    arrive(script, start, frozenset())
    waiting, mine, walker = _Waiting(script), part[1] == 1, _Walker(script, judge)
    over, ended = waiting.add(Front.of(script, start)), 0
    while True:
        if mine or part[0] == 0:
            yield from (front.whole(script, exact=True) for front in over)
        ended += sum(front.size for front in over)
        if ended + waiting.size > most or not all(front.plays.finished.all() for front in over):
            raise TooManyPaths
        if not waiting.size:
            return
        if not mine and waiting.size >= _WIDE * part[1]:
            waiting, mine = waiting.share(part), True
        further = walker.onwards(waiting.next(_AT_ONCE, _FEW))
        over = [front for one in further for front in waiting.add(one)]


class _Waiting:
    """Plays still on their way, by when it is their turn to be answered."""

    def __init__(self, script: Script) -> None:
        self.size = 0
        self._script = script
        self._at: dict[Place, list[Front]] = {}

    def add(self, front: Front) -> list[Front]:
        """Let those wait who have further to go; the others are given back."""
        over: list[Front] = []
        for place, rows in waiting_places(self._script, front.plays):
            some = front if rows.all() else front.keep(rows)
            (over if place is None else self._at.setdefault(place, [])).append(some)
            self.size += some.size if place else 0
        return over

    def next(self, most: int | None = None, many: int | None = None) -> Front:
        """All that wait at the first place; or at the last where there are `many`, and at most so many of them."""
        crowded = [
            place for place, fronts in self._at.items() if many and sum(f.size for f in fronts) >= many
        ]
        front = together(self._at.pop(max(crowded) if crowded else min(self._at)))
        self.size -= front.size
        if most and front.size > most:
            self.add(front.keep(np.arange(most, front.size)))
            front = front.keep(np.arange(most))
        return front

    def share(self, part: tuple[int, int]) -> _Waiting:
        """Each so many-th of them, beginning with the first, second, ...: shares have nothing in common."""
        shared = _Waiting(self._script)
        for _place, fronts in sorted(self._at.items()):
            front = together(fronts)
            shared.add(front.keep(np.arange(front.size)[part[0] :: part[1]]))
        return shared


@dataclass(frozen=True, slots=True)
class _Walker:
    """How plays go on: what each exchange is worth, and what there was on earlier visits."""

    script: Script
    judge: Judge
    before: frozenset[str] = frozenset()

    def onwards(self, here: Front) -> Iterator[Front]:
        """Plays that wait at one beat, after each choice they are offered there."""
        beat = int(here.plays.beat[0])
        moves = self.script.moves_at(beat)
        now = standing(self.script, here.plays, beat, self.before)
        here.seen[[move.index for move in moves]] |= now.offered
        share = here.chances / now.offered.sum(axis=0)
        for place, move in enumerate(moves):
            rows = np.flatnonzero(now.offered[place])
            if rows.size:
                taken = self._taken(here, move, rows, now.take(rows))
                taken.chances = share[rows]
                yield taken

    def _taken(self, here: Front, move: Move, rows: NDArray[np.intp], now: Standing) -> Front:
        further = here.keep(rows)
        turns = further.plays.turn.copy()
        earned = self.judge(self.script, advance(self.script, further.plays, move, self.before, now=now))
        further.tallies = further.tallies + earned if len(further.tallies) else earned
        further.routes = _longer(further.routes, turns, move)
        return further


def _longer(routes: Routes, turns: Whole, move: Move) -> Routes:
    room = max(0, int(turns.max()) + 1 - routes.shape[1])
    wider = np.pad(routes, ((0, 0), (0, room)), constant_values=-1)
    wider[np.arange(len(turns)), turns] = move.index
    return wider


def _promising(front: Front, rank: Rank, most: int) -> NDArray[np.intp]:
    """The rows that lead in anything."""
    values = rank(front.tallies)
    share = max(1, most // len(values))
    return np.unique([np.argsort(-value, kind="stable")[:share] for value in values])
