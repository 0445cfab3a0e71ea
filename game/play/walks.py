"""Every path of a scenario, or the most promising of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np
from numpy.typing import NDArray

from game.play.exchange import Standing, advance, arrive, standing
from game.play.front import LONGEST, Front, Judge, Paths, Rank, together
from game.play.playthroughs import Flags, Playthroughs, Real, columns
from game.play.script import Move, Script

_AT_ONCE: Final = 10_000
_FEW: Final = 2_000
_WIDE: Final = 32
"""Plays answered together: at most, and as few as is worth it; and those for each share, before shares part."""


class TooManyPaths(Exception):
    """There are more paths than were to be walked."""


def walk_all(script: Script, start: Playthroughs, judge: Judge, rank: Rank, most: int = 20_000) -> Paths:
    """Every path random play could take, or, where more than `most` stand side by side, the most promising tenth."""
    arrive(script, start, frozenset())
    front = Front.of(script, start)
    ended = [front.keep(start.finished)]
    front, exact = front.keep(~start.finished), True
    for _ in range(LONGEST):
        if not front.size:
            break
        front = together(list(_onwards(script, front, judge)))
        over = front.plays.finished
        ended.append(front.keep(over))
        front = front.keep(~over)
        if front.size > (most if exact else most // 10):
            front, exact = front.keep(_promising(front, rank, most // 10)), False
    exact = exact and not front.size
    return together(ended).whole(script, exact=exact)


def walk_every(
    script: Script, start: Playthroughs, judge: Judge, most: int, part: tuple[int, int] = (0, 1)
) -> Iterator[Paths]:
    """Every path random play could take, in groups small enough for memory. Raises TooManyPaths beyond `most`.

    `part` (which, of how many) walks a share of them: the shares together are the whole, without anything twice.
    """
    arrive(script, start, frozenset())
    first = Front.of(script, start)
    if start.finished.any() and part[0] == 0:
        yield first.keep(start.finished).whole(script, exact=True)
    waiting, ended = _Waiting([first.keep(~start.finished)]), 0
    mine = part[1] == 1
    while waiting.size:
        if not mine and waiting.size >= _WIDE * part[1]:
            waiting, mine = waiting.share(part), True
        front = waiting.next() if mine else waiting.oldest()
        if front.routes.shape[1] >= LONGEST:
            raise TooManyPaths
        for further in _onwards(script, front, judge):
            over = further.plays.finished
            if over.any() and (mine or part[0] == 0):
                yield (further if over.all() else further.keep(over)).whole(script, exact=True)
            ended += int(over.sum())
            waiting.add(further if not over.any() else further.keep(~over))
        if ended + waiting.size > most:
            raise TooManyPaths


class _Waiting:
    """Plays still on their way, by the beat at which they stand and the turns behind them."""

    def __init__(self, fronts: list[Front]) -> None:
        self.size = 0
        self._at: dict[tuple[int, int], list[Front]] = {}
        for front in fronts:
            self.add(front)

    def add(self, front: Front) -> None:
        """Let some more wait."""
        beats = np.unique(front.plays.beat)
        for beat in beats:
            some = front if len(beats) == 1 else front.keep(front.plays.beat == beat)
            self._at.setdefault((int(beat), front.routes.shape[1]), []).append(some)
        self.size += front.size

    def next(self) -> Front:
        """Those furthest on of whom there are many, else of all; so that few wait, and many are answered together."""
        many = [place for place, fronts in self._at.items() if sum(f.size for f in fronts) >= _FEW]
        return self._leave(max(many) if many else min(self._at))

    def oldest(self) -> Front:
        """Those with the fewest turns behind them."""
        return self._leave(min(self._at, key=lambda place: (place[1], place[0])))

    def _leave(self, place: tuple[int, int]) -> Front:
        front = together(self._at.pop(place))
        self.size -= front.size
        if front.size > _AT_ONCE:
            self.add(front.keep(np.arange(_AT_ONCE, front.size)))
            front = front.keep(np.arange(_AT_ONCE))
        return front

    def share(self, part: tuple[int, int]) -> _Waiting:
        """Each so many-th of them, beginning with the first, second, ...: shares have nothing in common."""
        fronts = [together(fronts) for _place, fronts in sorted(self._at.items())]
        return _Waiting([front.keep(np.arange(front.size)[part[0] :: part[1]]) for front in fronts])


def _onwards(script: Script, front: Front, judge: Judge) -> Iterator[Front]:
    for beat in np.unique(front.plays.beat):
        here = front.keep(front.plays.beat == beat)
        now = standing(script, here.plays, int(beat))
        here.seen[[move.index for move in script.moves_at(int(beat))]] |= now.offered
        share = here.chances / now.offered.sum(axis=0)
        for place, move in enumerate(script.moves_at(int(beat))):
            rows = np.flatnonzero(now.offered[place])
            if rows.size:
                yield _taken(script, here, move, rows, (share, now), judge)


def _taken(
    script: Script,
    here: Front,
    move: Move,
    rows: NDArray[np.intp],
    stand: tuple[Real, Standing],
    judge: Judge,
) -> Front:
    share, now = stand
    plays = here.plays.take(rows)
    earned = judge(script, advance(script, plays, move, now=now.take(rows)))
    tallies = columns(here.tallies, rows) + earned if len(here.tallies) else earned
    routes = np.empty((plays.size, here.routes.shape[1] + 1), dtype=np.int16)
    routes[:, :-1], routes[:, -1] = here.routes[rows], move.index
    return Front(plays, tallies, share[rows], routes, columns(here.seen, rows), here.starts[rows])


def _promising(front: Front, rank: Rank, most: int) -> NDArray[np.intp]:
    """The rows that lead in anything, beat by beat, so that no part of the story is given up."""
    beats = np.unique(front.plays.beat)
    values = rank(front.tallies)
    share = max(1, most // (2 * len(beats) * len(values)))
    kept = []
    for beat in beats:
        rows = np.flatnonzero(front.plays.beat == beat)
        kept += [rows[np.argsort(-value[rows], kind="stable")[:share]] for value in values]
    return np.unique(np.concatenate(kept))
