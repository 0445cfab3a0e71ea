"""How play goes through a scenario: how often each beat and each way is taken, and how the customer feels there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from game.authoring.simulate.coverage import visited
from game.play import Playthroughs, Script
from game.play.batch import play_out
from game.play.exchange import Exchange
from game.play.playthroughs import NO_NEED, Real
from game.play.policies import at_random
from game.scenario import Scenario

PLAYS: Final = 2_000
"""Plays of chance; a share is then within about two percent of what endless play would give."""


@dataclass(frozen=True, slots=True)
class Traffic:
    """How often a play comes to each beat and takes each choice, and the mean pleasure, in [-1, 1], on leaving a beat.

    More than once where plays come back. `pleasure` has no entry for a beat that nobody answers.
    """

    beats: dict[str, float]
    choices: dict[str, float]
    pleasure: dict[str, float]
    walked_out: float


def _pleased(script: Script, exchange: Exchange) -> Real:
    """How pleased each customer was by the exchange, in the row of its beat: (beats, N)."""
    felt = np.zeros((len(script.beats), exchange.after.size))
    felt[exchange.move.beat] = exchange.after.pleasure
    return felt


def traffic(scenario: Scenario, plays: int = PLAYS, seed: int = 0) -> Traffic:
    """Let chance play a scenario, every hidden need in turn, and count."""
    script = Script(scenario)
    needs = np.arange(plays) % len(script.needs) if script.needs else np.full(plays, NO_NEED)
    paths = play_out(script, Playthroughs.begin(script, needs), at_random(seed), _pleased)
    taken = np.bincount(paths.routes[paths.routes >= 0], minlength=len(script.moves))
    answered = np.zeros(len(script.beats))
    for move in script.moves:
        answered[move.beat] += taken[move.index]
    # A beat that offers nothing is answered by nobody: there, who came by is counted.
    came = np.where(answered > 0, answered, visited(paths).sum(axis=1))
    return Traffic(
        beats={beat.id: float(came[place] / plays) for place, beat in enumerate(script.beats)},
        choices={move.id: float(taken[move.index] / plays) for move in script.moves if move.choice},
        pleasure={
            beat.id: float(paths.tallies[place].sum() / answered[place])
            for place, beat in enumerate(script.beats)
            if answered[place]
        },
        walked_out=float(paths.plays.walked_out.mean()),
    )
