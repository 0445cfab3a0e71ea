"""Where random play goes: how often each beat and choice is reached, and what comes of plays that went there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Final

import numpy as np

from game.authoring.simulate.ended import Ended
from game.play import Flags, Paths, Real, Script, Whole
from game.vocabulary import Outcome

MEASURES: Final = ("empathy", "above_and_beyond", "judgement", "remembered", "spent", "minutes")
"""What is added up of plays by choice, in this order."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """Sums over plays, by beat or by move; weights are chances.

    `taken`, `squares`, `weight` and `count` have one row a move and one column a measure: what plays that took it add
    up to, its squares, and the chances and number of plays with that measure. `apart` marks pairs of moves (first,
    second) where the first was offered in some play and the second never in it. `left` is by beat: the chance
    that the customer walks out there. `lost` is by move: the chance that it is taken and the customer lost.
    """

    beats: Real
    offered: Real
    reached: Real
    taken: Real
    squares: Real
    weight: Real
    count: Real
    apart: Flags
    left: Real
    lost: Real

    @classmethod
    def together(cls, parts: Sequence[Coverage]) -> Coverage:
        """Several groups of plays as one."""
        every = {f.name: np.array([getattr(part, f.name) for part in parts]) for f in fields(cls)}
        apart: Flags = np.asarray(every.pop("apart").any(axis=0), dtype=bool)
        return cls(apart=apart, **{name: values.sum(axis=0) for name, values in every.items()})


def cover(paths: Paths, over: Ended) -> Coverage:
    """Where these plays went."""
    found = np.vstack([over.scores, over.remembered, over.spent, over.minutes])
    valid = ~np.isnan(found)
    found = np.where(valid, found, 0.0)
    done, seen = paths.plays.done.astype(np.float64), paths.seen.astype(np.float64)
    return Coverage(
        beats=visited(paths) @ over.weight,
        offered=seen @ over.weight,
        reached=done @ over.weight,
        taken=done @ (over.weight * found).T,
        squares=done @ (over.weight * found**2).T,
        weight=done @ (over.weight * valid).T,
        count=done @ valid.T.astype(np.float64),
        apart=(seen @ (1 - seen).T) > 0,
        left=_left(paths, over),
        lost=done @ (over.weight * (over.ending == list(Outcome).index(Outcome.LOST))),
    )


def visited(paths: Paths) -> Flags:
    """Which beats each play came by, those with nothing to answer included: shape (beats, N)."""
    script, routes = paths.script, paths.routes
    passed = np.zeros((len(script.beats), paths.plays.size), dtype=bool)
    beat_of = np.array([move.beat for move in script.moves] + [-1])
    ends = np.full((paths.plays.size, 1), -1)
    beats = np.hstack([beat_of[routes], ends])
    _pass(script, passed, np.zeros(paths.plays.size, dtype=np.int64), beats[:, 0])
    then_of = np.array([move.then for move in script.moves] + [-1])
    for turn in range(routes.shape[1]):
        leaves = paths.plays.walked_out & (beats[:, turn + 1] < 0)
        start = np.where((routes[:, turn] < 0) | leaves, -1, then_of[routes[:, turn]])
        _pass(script, passed, start, beats[:, turn + 1])
    return passed


def _pass(script: Script, passed: Flags, start: Whole, stop: Whole) -> None:
    """Mark the beats from each start to where the play stops to answer; -1 is nowhere."""
    here = start.copy()
    onward = np.array([script.passes_to(beat) for beat in range(len(script.beats))])
    for _ in range(len(script.beats) + 1):
        rows = np.flatnonzero(here >= 0)
        if not len(rows):
            return
        passed[here[rows], rows] = True
        there = here[rows] == stop[rows]
        here[rows] = np.where(there, -1, onward[here[rows]])


def _left(paths: Paths, over: Ended) -> Real:
    """By beat, how likely the customer walks out there."""
    last = (paths.routes >= 0).sum(axis=1) - 1
    gone = np.flatnonzero(over.walked_out & (last >= 0))
    beat_of = np.array([move.beat for move in paths.script.moves] or [0])
    beats = beat_of[paths.routes[gone, last[gone]]]
    left: Real = np.zeros(len(paths.script.beats))
    np.add.at(left, beats, over.weight[gone])
    return left
