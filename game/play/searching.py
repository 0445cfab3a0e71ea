"""Finding a way to a beat: choices that lead there, with all that is known and felt on the way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

import numpy as np

from game.customer import strengths
from game.play.conditions import offered
from game.play.exchange import advance, arrive
from game.play.front import LONGEST
from game.play.playthroughs import Playthroughs, joined
from game.play.script import Move, Script

ALIKE: Final = 4
"""Plays kept that stand at the same beat, know the same and have done the same: they may feel differently."""

MOST: Final = 20_000
"""Plays that may stand side by side before the search is given up."""

Route = tuple[str, ...]


def way_to(
    script: Script, start: Playthroughs, beat: str, before: frozenset[str] = frozenset()
) -> Route | None:
    """The fewest choices after which a conversation stands at a beat; None where none does.

    `start` is one play, and stays as it is. Of ways of the same length, the one earliest in the written order.
    """
    target = script.beat_index[beat]
    plays = start.take(np.array([0]))
    arrive(script, plays, before)
    routes: list[Route] = [()]
    for _ in range(LONGEST):
        there = np.flatnonzero(plays.beat == target)
        if there.size:
            return routes[int(there[0])]
        onwards = list(_onwards(script, plays, routes, before))
        if not onwards:
            return None
        routes = [route for _, taken in onwards for route in taken]
        plays = joined([group for group, _ in onwards])
        kept = _different(plays)
        if not kept or len(kept) > MOST:
            return None
        plays, routes = plays.take(np.array(kept)), [routes[row] for row in kept]
    return None


def _onwards(
    script: Script, plays: Playthroughs, routes: list[Route], before: frozenset[str]
) -> Iterator[tuple[Playthroughs, list[Route]]]:
    for beat in np.unique(plays.beat[~plays.finished]):
        rows = np.flatnonzero(plays.beat == beat)
        here = plays.take(rows)
        free = offered(script, here, int(beat), strengths(here.customers), before)
        for place, move in enumerate(script.moves_at(int(beat))):
            some = np.flatnonzero(free[place])
            if some.size:
                yield (
                    _taken(script, here.take(some), move, before),
                    [(*routes[int(rows[row])], move.id) for row in some],
                )


def _taken(script: Script, group: Playthroughs, move: Move, before: frozenset[str]) -> Playthroughs:
    advance(script, group, move, before)
    return group


def _different(plays: Playthroughs) -> list[int]:
    seen: Counter[bytes] = Counter()
    kept = []
    for row in range(plays.size):
        if plays.finished[row]:
            continue
        state = plays.beat[row].tobytes() + plays.known[:, row].tobytes() + plays.done[:, row].tobytes()
        seen[state] += 1
        if seen[state] <= ALIKE:
            kept.append(row)
    return kept
