"""Courses: scenarios in an order, each with a band to reach, and how far a learner has come."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from game.records.attempt import Attempt
from game.scenario.kinds import CourseFile
from game.vocabulary import Band, Dimension

_ORDER = list(Band)


@dataclass(frozen=True, slots=True)
class CourseStep:
    """One scenario of a course: the band to reach in empathy, and the best reached so far."""

    scenario: str
    wanted: Band
    best: Band | None
    attempts: int

    @property
    def done(self) -> bool:
        """Whether the band has been reached."""
        return self.best is not None and _ORDER.index(self.best) >= _ORDER.index(self.wanted)


@dataclass(frozen=True, slots=True)
class Progress:
    """A course and how far it is: its steps in order, the next one, and whether all are done."""

    id: str
    title: str
    goals: tuple[str, ...]
    steps: tuple[CourseStep, ...]

    @property
    def next(self) -> CourseStep | None:
        """The first step that is not done."""
        return next((step for step in self.steps if not step.done), None)

    @property
    def done(self) -> bool:
        """Whether every step is done."""
        return self.next is None


def course_progress(course: CourseFile, attempts: Iterable[Attempt]) -> Progress:
    """How far these attempts have come in a course."""
    finished = [attempt for attempt in attempts if attempt.finished]
    steps = tuple(
        CourseStep(step.id, step.band, best_band(mine), len(mine))
        for step in course.scenarios
        for mine in [[attempt for attempt in finished if attempt.scenario == step.id]]
    )
    return Progress(course.id, course.title, course.goals, steps)


def best_band(attempts: Iterable[Attempt]) -> Band | None:
    """The best band in empathy among attempts; None where none was scored."""
    bands = [attempt.band(Dimension.EMPATHY.value) for attempt in attempts]
    return max((Band(band) for band in bands if band), key=_ORDER.index, default=None)
