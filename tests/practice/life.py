"""A few weeks of one learner by real plays, kept in a store: for the page of progress and reports.

The learner is a rule: at each moment they take the best way on with a chance that rises with every play, else any line.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from game.coaching import Yardsticks, best_onward, debrief, record
from game.play import Session, save
from game.records.people import Beginning, Reflection
from game.records.store import Store
from game.scenario import Scenario
from tests.practice.attempts import MONDAY


class Clock:
    """The time in a store, set by hand."""

    def __init__(self) -> None:
        """Begin on a Monday."""
        self.now = MONDAY

    def __call__(self) -> datetime:
        """Now."""
        return self.now


def live(
    store: Store,
    clock: Clock,
    learner: UUID | None,
    scenarios: Sequence[Scenario],
    plays: int,
    *,
    cohort: UUID | None = None,
    seed: int = 1,
    every: float = 2.0,
) -> None:
    """So many plays, one every so many days, each scenario in turn, with what the learner said of each."""
    luck, yardsticks = random.Random(seed), Yardsticks()
    for number in range(plays):
        scenario = scenarios[number % len(scenarios)]
        session = Session(scenario, seed * 1000 + number)
        beginning = Beginning(
            scenario.id, scenario.content_hash, "test", session.seed, "window", learner=learner, cohort=cohort
        )
        attempt = store.begin(beginning, save(session))
        play(session, 0.25 + 0.6 * number / max(plays - 1, 1), luck)
        for turn, moment in enumerate(session.moments):
            store.turn(attempt, turn, moment.choice, save(session))
        clock.now += timedelta(minutes=9)
        found = debrief(session, yardsticks.of(scenario, int(session.state.need[0])))
        store.finish(attempt, record(found), 540, save(session))
        store.reflect(
            attempt, Reflection(luck.randint(2, 5), None, "Ask before I offer" if number == 0 else None)
        )
        clock.now += timedelta(days=every)


def play(session: Session, skill: float, luck: random.Random) -> None:
    """Play to the end: the best way on with that chance at every moment, else any line; feelings are guessed at."""
    while not session.finished:
        if session.scene.read:
            felt = session.feeling if luck.random() < skill else None
            session.read(felt.feeling if felt else None, felt.strength if felt else None)
        offers = [offer.id for offer in session.scene.offers]
        session.choose(best_onward(session)[0] if luck.random() < skill else luck.choice(offers))
