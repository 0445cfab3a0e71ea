"""Running an experiment: customers live through each condition, one or a million at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final, TypeAlias

import numpy as np

from game.authoring.lab.crowd import crowd
from game.authoring.lab.expectations import READINGS, Expectation
from game.authoring.lab.experiment import (
    Condition,
    Course,
    Lab,
    Leave,
    Outcome,
    Step,
    Verdict,
    Visit,
)
from game.authoring.lab.moments import Moments
from game.customer import (
    Customers,
    Log,
    Reason,
    Recollection,
    appraise,
    begin_turn,
    close_turn,
    leave,
    new_visit,
    readings,
)
from game.customer.columns import Real
from game.customer.experience import Experience, Failure

AT_ONCE: Final = 8_192
"""Customers in one go: their state stays in the processor's cache, and memory stays flat."""

Ticking: TypeAlias = Callable[[], None]
"""Called after every turn of every group of customers."""


def turns_of(lab: Lab, customers: int) -> int:
    """How often `progress` will be called in a run."""
    groups = -(-customers // AT_ONCE)
    return groups * sum(len(condition.steps) for condition in lab.conditions)


def run(
    lab: Lab, customers: int = 1, vary: float = 0.0, seed: int = 0, progress: Ticking | None = None
) -> Outcome:
    """Let so many customers live through every condition, and judge what was expected of them.

    They differ by up to a share `vary` in temperament and in what they come with; customer k is the same one in
    every condition. Readings are means over them.
    """
    courses = {
        condition.name: _course(condition, customers, vary, seed, progress or _nothing)
        for condition in lab.conditions
    }
    return Outcome(lab, customers, courses, tuple(_verdict(line, courses) for line in lab.expect))


def _nothing() -> None:
    return None


def live(
    condition: Condition, customers: Customers, tell: Telling | None = None, progress: Ticking = _nothing
) -> list[dict[str, Real]]:
    """These customers live through a condition, in place: what is read of them after each visit.

    `tell` hears what moved them in each turn, and how they were at its end.
    """
    life = _Life(customers, tell)
    read = [found for step in condition.steps for found in life.take(step, progress)]
    return read or [_read(customers)]


Telling: TypeAlias = Callable[[int, int, Customers, list[Reason]], None]
"""Told after each turn: which visit (from 1), which turn of it (from 0), the customers, and why they moved."""


class _Life:
    """One condition as it is lived: the day, the visit and the turn, and what has gone wrong before."""

    def __init__(self, customers: Customers, tell: Telling | None) -> None:
        self.customers, self.tell = customers, tell
        self.recollection = Recollection()
        self.day, self.visit, self.turn = 0.0, 0, 0

    def take(self, step: Step, progress: Ticking) -> Iterator[dict[str, Real]]:
        log = Log() if self.tell else None
        if isinstance(step, Visit):
            self.day, self.visit, self.turn = self.day + step.days, self.visit + 1, 0
            new_visit(self.customers, step.days)
        elif isinstance(step, Leave):
            for experience in step.found_out:
                appraise(self.customers, experience, log)
            leave(self.customers, log)
            self.told(log)
            yield _read(self.customers)
        else:
            self.live(step.felt, log)
            self.told(log)
            self.turn += 1
        progress()

    def live(self, felt: tuple[Experience, ...], log: Log | None) -> None:
        begin_turn(self.customers, log)
        for experience in felt:
            known = (
                self.recollection.again(experience, self.day)
                if isinstance(experience, Failure)
                else experience
            )
            appraise(self.customers, known, log)
        close_turn(self.customers)

    def told(self, log: Log | None) -> None:
        if self.tell and log:
            self.tell(self.visit, self.turn, self.customers, log.reasons)


def _read(customers: Customers) -> dict[str, Real]:
    # After a million steps too many the odds of a return have no number left: the chance is then 0, as it should.
    with np.errstate(over="ignore"):
        found = readings(customers)
    return {name: found[name] for name in READINGS}


def _course(condition: Condition, n: int, vary: float, seed: int, progress: Ticking) -> Course:
    gathered = Moments()
    for first in range(0, n, AT_ONCE):
        customers = crowd(condition.customer, first, min(AT_ONCE, n - first), vary, seed)
        for number, found in enumerate(live(condition, customers, gathered.tell, progress)):
            gathered.read(number, found)
    return gathered.course()


def _verdict(line: Expectation, courses: Mapping[str, Course]) -> Verdict:
    def lookup(condition: str, visit: int | None, reading: str) -> float:
        return courses[condition].visits[-1 if visit is None else visit - 1][reading]

    return Verdict(line.text, *line.judge(lookup))
