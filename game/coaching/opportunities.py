"""Which criteria can arise in a scenario, and at which beat: what there is to watch for, before anybody has played."""

from __future__ import annotations

from typing import Final

import numpy as np

from game.coaching.rubric import CRITERIA, judge
from game.play import NO_NEED, Exchange, Playthroughs, Real, Script, at_random, play_out
from game.scenario import Scenario
from game.vocabulary import Criterion

PLAYS: Final = 400
"""Random plays that look: a beat that fewer than one in a hundred come to may be missed."""


def opportunities(scenario: Scenario) -> tuple[frozenset[Criterion], ...]:
    """For each beat, in the order written, the criteria for which points were to be had there in some random play.

    The same scenario always gives the same answer. Every hidden need is met equally often.
    """
    script = Script(scenario)
    seen: list[set[Criterion]] = [set() for _ in script.beats]

    def look(playing: Script, exchange: Exchange) -> Real:
        points = judge(playing, exchange)
        due = np.flatnonzero(points[len(CRITERIA) :].any(axis=1))
        seen[exchange.move.beat].update(CRITERIA[row] for row in due)
        return points

    needs = np.arange(PLAYS) % len(script.needs) if script.needs else np.full(PLAYS, NO_NEED)
    play_out(script, Playthroughs.begin(script, needs), at_random(0), look)
    return tuple(frozenset(found) for found in seen)
