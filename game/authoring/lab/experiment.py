"""What a lab file asks, and what came of it, as plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from game.authoring.lab.expectations import Expectation
from game.customer import Profile
from game.customer.experience import Experience

Readings: TypeAlias = Mapping[str, float]
"""What is read of the customers after a visit, by name: the mean where there are several."""


@dataclass(frozen=True, slots=True)
class Visit:
    """The customer comes, `days` after the last time."""

    days: float = 30.0


@dataclass(frozen=True, slots=True)
class Leave:
    """The visit ends, and they find out what was not so."""

    found_out: tuple[Experience, ...] = ()


@dataclass(frozen=True, slots=True)
class Turn:
    """One exchange: everything felt in it, in order."""

    felt: tuple[Experience, ...]


Step: TypeAlias = Visit | Leave | Turn


@dataclass(frozen=True, slots=True)
class Condition:
    """What one group of customers goes through: who they are, and what happens in how many visits.

    Repeats are unrolled, and every visit is opened and closed. Without any step there is still one entry: the
    customer as they are.
    """

    name: str
    customer: Profile
    steps: tuple[Step, ...]
    visits: int


@dataclass(frozen=True, slots=True)
class Lab:
    """An experiment: conditions to compare, and what is expected of their readings."""

    title: str
    source: str
    conditions: tuple[Condition, ...]
    expect: tuple[Expectation, ...]


@dataclass(frozen=True, slots=True)
class Because:
    """Why the feeling moved: in which visit (from 1) and turn (from 0), by what, and how far on average."""

    visit: int
    turn: int
    experience: str
    code: str
    sentence: str
    pleasure: float
    arousal: float
    control: float


@dataclass(frozen=True, slots=True)
class Point:
    """How they felt at the end of one turn: means over the customers, and their spread in pleasure."""

    visit: int
    turn: int
    pleasure: float
    arousal: float
    control: float
    spread: float


@dataclass(frozen=True, slots=True)
class Course:
    """What came of one condition: readings and their standard deviations visit by visit, the reasons, the curve."""

    visits: tuple[Readings, ...]
    spreads: tuple[Readings, ...]
    reasons: tuple[Because, ...]
    curve: tuple[Point, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether an expectation holds, and its two sides; None where a side has no value (a division by zero)."""

    text: str
    holds: bool
    left: float | None
    right: float | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an experiment."""

    lab: Lab
    customers: int
    courses: Mapping[str, Course]
    verdicts: tuple[Verdict, ...] = field(default_factory=tuple)
