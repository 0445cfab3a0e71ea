"""Many playthroughs at once, by a policy.

Plays do not look at one another, so they may be played in any order: all that come to a beat are answered together,
once nobody else can come to it. And plays with the same customer and the same choices so far are the same play: it is
worked out once, however many of them there are.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from functools import cached_property

import numpy as np

from game.customer import strengths
from game.play.exchange import Standing, advance, arrive, standing
from game.play.front import LONGEST, Judge, Paths, Place, waiting_places
from game.play.playthroughs import Flags, Playthroughs, Real, Whole, columns, joined
from game.play.script import Move, Script


@dataclass(frozen=True)
class Turn:
    """What a policy may look at: a group of plays at one beat, of which many may be alike so far.

    `alike` are the plays that differ, and `whose` tells for each play of the group which of those it is, (N,).
    `free` tells which choices are offered, (choices, N); `numbers` are the plays' own numbers in the batch, (N,).
    """

    script: Script
    alike: Playthroughs
    whose: Whole
    beat: int
    free: Flags
    numbers: Whole

    @property
    def turns(self) -> Whole:
        """How many turns each play has behind it, (N,)."""
        return self.alike.turn[self.whose]

    @cached_property
    def felt(self) -> Real:
        """The strengths of all feelings in each of `alike`, (13, plays that differ)."""
        return strengths(self.alike.customers)


Policy = Callable[[Turn], Whole]
"""Picks for each play of a group the place of a choice that is offered to it: (N,)."""


def play_out(
    script: Script, plays: Playthroughs, policy: Policy, judge: Judge, numbers: Whole | None = None
) -> Paths:
    """Play every row to its end by a policy; `numbers` are the names of their luck, else 0, 1, ..."""
    crowd = _Crowd(script, plays, np.arange(plays.size) if numbers is None else numbers)
    while crowd.waiting:
        crowd.answer(policy, judge)
    return crowd.paths()


@dataclass(slots=True)
class _Band:
    """Plays that stand at the same beat: those that differ, with what they earned and were offered, and who they are.

    `rows` are the plays of the crowd, (n,), and `whose` tells which of those that differ each of them is.
    """

    plays: Playthroughs
    tallies: Real
    seen: Flags
    rows: Whole
    whose: Whole

    def keep(self, places: Whole) -> _Band:
        """Some of those that differ, and who they are."""
        place_of = np.full(self.plays.size, -1)
        place_of[places] = np.arange(len(places))
        mine = place_of[self.whose] >= 0
        return _Band(
            self.plays.take(places), columns(self.tallies, places), columns(self.seen, places),
            self.rows[mine], place_of[self.whose[mine]],
        )  # fmt: skip


class _Crowd:
    """Plays on their way, by when it is their turn to be answered, and the beat at which they wait for it."""

    def __init__(self, script: Script, plays: Playthroughs, numbers: Whole) -> None:
        self.script, self.numbers = script, numbers
        self.waiting: dict[Place, list[_Band]] = {}
        self.over: list[_Band] = []
        self.routes = np.full((plays.size, LONGEST), -1, dtype=np.int16)
        heads, whose = _different(plays)
        alike = plays.take(heads)
        arrive(script, alike, frozenset())
        seen = np.zeros((len(script.moves), alike.size), dtype=bool)
        self._wait(_Band(alike, np.zeros((0, alike.size)), seen, np.arange(plays.size), whose))

    def _wait(self, band: _Band) -> None:
        for place, rows in waiting_places(self.script, band.plays):
            some = band if rows.all() else band.keep(np.flatnonzero(rows))
            (self.over if place is None else self.waiting.setdefault(place, [])).append(some)

    def answer(self, policy: Policy, judge: Judge) -> None:
        """Every play at the beat whose turn it is makes its choice, and goes on to the next."""
        place = min(self.waiting)
        beat = place[-1]
        here = _together(self.waiting.pop(place))
        now = standing(self.script, here.plays, beat)
        moves = self.script.moves_at(beat)
        here.seen[[move.index for move in moves]] |= now.offered
        free = columns(now.offered, here.whose)
        places = policy(Turn(self.script, here.plays, here.whose, beat, free, self.numbers[here.rows]))
        for chosen in np.unique(places):
            self._wait(self._taken(moves[int(chosen)], here, now, places == chosen, judge))

    def _taken(self, move: Move, here: _Band, now: Standing, taking: Flags, judge: Judge) -> _Band:
        """Some plays take the same choice: once for each that differs from the others so far."""
        rows = here.rows[taking]
        parents, whose = np.unique(here.whose[taking], return_inverse=True)
        plays = here.plays.take(parents)
        self.routes[rows, plays.turn[whose]] = move.index
        earned = judge(self.script, advance(self.script, plays, move, now=now.take(parents)))
        tallies = columns(here.tallies, parents) + earned if len(here.tallies) else earned
        return _Band(plays, tallies, columns(here.seen, parents), rows, whose)

    def paths(self) -> Paths:
        """What became of everybody."""
        ended, n = _together(self.over), len(self.routes)
        column = np.empty(n, dtype=np.int64)
        column[ended.rows] = ended.whose
        return Paths(
            self.script, ended.plays.take(column), columns(ended.tallies, column), np.full(n, 1 / n),
            self.routes, columns(ended.seen, column), np.arange(n), exact=False,
        )  # fmt: skip


def _together(bands: Sequence[_Band]) -> _Band:
    if len(bands) == 1:
        return bands[0]
    before = np.cumsum([0, *(band.plays.size for band in bands)])
    deep = max(len(band.tallies) for band in bands)
    tallies = [b.tallies if len(b.tallies) else np.zeros((deep, b.plays.size)) for b in bands]
    return _Band(
        joined([band.plays for band in bands]),
        np.concatenate(tallies, axis=1),
        np.concatenate([band.seen for band in bands], axis=1),
        np.concatenate([band.rows for band in bands]),
        np.concatenate([band.whose + first for band, first in zip(bands, before, strict=False)]),
    )


def _different(plays: Playthroughs) -> tuple[Whole, Whole]:
    """The first of each plays that are the same in every bit, and for each play which of those it is."""
    rows = [plays.customers.values]
    rows += [getattr(plays, f.name).reshape(-1, plays.size) for f in fields(plays) if f.name != "customers"]
    bits = np.hstack([np.ascontiguousarray(row.T).view(np.uint8) for row in rows])
    first: dict[bytes, int] = {}
    same = np.array([first.setdefault(play.tobytes(), row) for row, play in enumerate(bits)], dtype=np.int64)
    heads, whose = np.unique(same, return_inverse=True)
    return heads, whose
