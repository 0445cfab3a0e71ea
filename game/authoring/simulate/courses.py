"""How feelings go in the course of a conversation: of random play, and along the best and the worst path."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from game.authoring.simulate.simulation import Route, Simulation
from game.play import NO_NEED, Exchange, Playthroughs, Real, Script, Session, at_random, play_out

PLAYS: Final = 2_000
"""Random plays drawn for the band; its edges are then known to about two in a hundred plays."""

_TURNS: Final = 60
_QUANTITIES: Final = ("pleasure", "arousal", "control")


@dataclass(frozen=True, slots=True)
class Course:
    """A feeling turn by turn, each in [-1, 1]: a tenth of the plays lie below `low`, nine tenths below `high`."""

    low: tuple[float, ...]
    middle: tuple[float, ...]
    high: tuple[float, ...]


def random_courses(found: Simulation) -> dict[str, Course]:
    """How pleasure, arousal and control go in random play, as long as a tenth of the plays is still going on."""
    script = found.script
    needs = np.arange(PLAYS) % len(script.needs) if script.needs else np.full(PLAYS, NO_NEED)
    paths = play_out(script, Playthroughs.begin(script, needs), at_random(found.asked.seed), _by_turn)
    lengths = (paths.routes >= 0).sum(axis=1)
    turns = [turn for turn in range(_TURNS) if (lengths > turn).mean() >= 0.1]
    felt = paths.tallies.reshape(len(_QUANTITIES), _TURNS, -1) if len(paths.tallies) else None
    return {
        name: _course([felt[row, turn, lengths > turn] for turn in turns])
        for row, name in enumerate(_QUANTITIES)
        if felt is not None
    }


def _by_turn(_script: Script, exchange: Exchange) -> Real:
    after = exchange.after
    felt = np.zeros((len(_QUANTITIES), _TURNS, after.size))
    turns = np.minimum(after.turn.astype(np.int64), _TURNS) - 1
    for row, name in enumerate(_QUANTITIES):
        felt[row, turns, np.arange(after.size)] = getattr(after, name)
    return felt.reshape(-1, after.size)


def _course(felt: list[Real]) -> Course:
    low, middle, high = (tuple(float(np.quantile(one, share)) for one in felt) for share in (0.1, 0.5, 0.9))
    return Course(low, middle, high)


def course_along(found: Simulation, route: Route) -> dict[str, Course]:
    """The same along one path: no band, since it is one play."""
    session = Session(found.script.scenario, need=0 if found.script.needs else None)
    for choice in route.choices:
        session.choose(choice)
    lines = {name: tuple(moment.state(name) for moment in session.moments) for name in _QUANTITIES}
    return {name: Course(line, line, line) for name, line in lines.items()}
