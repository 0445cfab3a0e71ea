"""Plays side by side, with what they have earned and the way they came."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from game.play.exchange import Exchange
from game.play.playthroughs import Flags, Playthroughs, Real, Whole, columns, joined, places_of
from game.play.script import NOWHERE, Script

Judge = Callable[[Script, Exchange], Real]
"""Turns one exchange into numbers to be added up along a play: shape (k, N)."""

Rank = Callable[[Real], Real]
"""Turns tallies (k, N) into values to be maximised, one row for each thing that is to be best: (r, N)."""

Routes = NDArray[np.int16]
"""The moves taken by each play, (N, turns), -1 after the end."""

LONGEST: Final = 60
"""Turns after which a path is given up; only a circle that takes no time can be longer."""


Place = tuple[int, int, int]
"""Where plays wait to be answered: what sorts them, and the beat (see Script.stage_of)."""


def waiting_places(script: Script, plays: Playthroughs) -> Iterator[tuple[Place | None, Flags]]:
    """Where these plays wait, and which of them there; None for those that are over or have gone on too long."""
    beats = np.where(plays.turn < LONGEST, plays.beat, NOWHERE)
    for beat in np.unique(beats):
        there = beats == beat
        if beat == NOWHERE:
            yield None, there
        else:
            yield from _by_turn(script, int(beat), there, plays.turn)


def _by_turn(script: Script, beat: int, there: Flags, turns: Whole) -> Iterator[tuple[Place, Flags]]:
    stages = {int(turn): script.stage_of(beat, int(turn)) for turn in np.unique(turns[there])}
    for stage in sorted(set(stages.values())):
        apart = len(set(stages.values())) > 1
        yield (*stage, beat), there & (turns == stage[1]) if apart else there


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
    routes: Routes
    seen: Flags
    starts: Whole
    exact: bool

    def path(self, row: int) -> Path:
        """One of them, as choice ids."""
        taken = [self.script.moves[index].id for index in self.routes[row] if index >= 0]
        return Path(tuple(taken), self.tallies[:, row], float(self.chances[row]))


@dataclass(slots=True)
class Front:
    """Plays on their way; the same things as in Paths, which they become."""

    plays: Playthroughs
    tallies: Real
    chances: Real
    routes: Routes
    seen: Flags
    starts: Whole

    @classmethod
    def of(cls, script: Script, plays: Playthroughs) -> Front:
        """Plays that have gone nowhere yet."""
        n = plays.size
        routes, seen = np.zeros((n, 0), dtype=np.int16), np.zeros((len(script.moves), n), dtype=bool)
        return cls(plays, np.zeros((0, n)), np.ones(n), routes, seen, np.arange(n))

    @property
    def size(self) -> int:
        """How many plays there are."""
        return self.plays.size

    def keep(self, rows: NDArray[np.intp] | Flags) -> Front:
        """Some of them, as a copy."""
        places = places_of(rows)
        return Front(
            self.plays.take(places), columns(self.tallies, places), self.chances[places], self.routes[places],
            columns(self.seen, places), self.starts[places],
        )  # fmt: skip

    def whole(self, script: Script, *, exact: bool) -> Paths:
        """What became of them."""
        return Paths(
            script, self.plays, self.tallies, self.chances, self.routes, self.seen, self.starts, exact
        )


def together(parts: Sequence[Front]) -> Front:
    """Several fronts as one, in the order given."""
    if len(parts) == 1:
        return parts[0]
    width = max(part.routes.shape[1] for part in parts)
    deep = max(len(part.tallies) for part in parts)
    tallies = [part.tallies if len(part.tallies) else np.zeros((deep, part.size)) for part in parts]
    routes = [np.pad(p.routes, ((0, 0), (0, width - p.routes.shape[1])), constant_values=-1) for p in parts]
    return Front(
        joined([part.plays for part in parts]),
        np.concatenate(tallies, axis=1),
        np.concatenate([part.chances for part in parts]),
        np.concatenate(routes),
        np.concatenate([part.seen for part in parts], axis=1),
        np.concatenate([part.starts for part in parts]),
    )
