"""Learners and groups as plain data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Learner:
    """Somebody who learns. `name` is "" where only the pseudonym is kept."""

    id: UUID
    pseudonym: str
    name: str
    created: datetime
    shares: bool = False

    @property
    def called(self) -> str:
        """The name where there is one, else the pseudonym."""
        return self.name or self.pseudonym


@dataclass(frozen=True, slots=True)
class Cohort:
    """A group: how many are in it, the courses it has been given, and for how many days its attempts are kept."""

    id: UUID
    name: str
    members: int
    courses: tuple[str, ...]
    retention_days: int | None
    anonymous: bool


@dataclass(frozen=True, slots=True)
class Beginning:
    """What is known of an attempt before the first word."""

    scenario: str
    scenario_hash: str
    engine: str
    seed: int
    mode: str
    learner: UUID | None = None
    cohort: UUID | None = None


@dataclass(frozen=True, slots=True)
class Unfinished:
    """An attempt that can be gone on with: its session as data, and how many answers were given."""

    id: UUID
    scenario: str
    started: datetime
    turns: int
    saved: str


@dataclass(frozen=True, slots=True)
class Reflection:
    """What a player said of a play: how it went from 1 to 5, whether they saw what was felt, what they mean to do."""

    went: int | None = None
    felt: str | None = None
    meant: str | None = None
