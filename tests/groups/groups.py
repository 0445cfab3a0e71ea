"""A group that has really played: learners of differing skill, several plays each, kept in a store."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from game.records.attempt import Attempt
from game.records.enrolment import add_cohort, add_learner, cohort_called, join
from game.records.store import Store
from game.scenario import Scenario, load
from tests.practice.life import Clock, live

ROOT = Path(__file__).parents[2] / "scenarios"
SCENARIOS: Sequence[Scenario] = tuple(
    load(ROOT / name) for name in ("hotel/hotel-no-room.yaml", "retail/two-dinosaurs.yaml")
)
TRAINS = {one.id: tuple(one.skills) for one in SCENARIOS}


def group_in(path: Path, learners: int, plays: int, *, anonymous: bool = False, shares: int = 0) -> None:
    """A store with the group "Monday"; the first `shares` of its learners share their own figures."""
    clock = Clock()
    with Store(path, clock) as store:
        cohort = add_cohort(store, "Monday", anonymous=anonymous).id
        for number in range(learners):
            learner = add_learner(store, f"Learner {number}", shares=number < shares)
            join(store, cohort, learner.id)
            who = None if anonymous else learner.id
            live(store, clock, who, SCENARIOS, plays, cohort=cohort, seed=number + 1, every=0.01)


def attempts_of(path: Path) -> tuple[Attempt, ...]:
    """All that group has played."""
    with Store(path) as store:
        return store.attempts(cohort=cohort_called(store, "Monday").id).attempts
