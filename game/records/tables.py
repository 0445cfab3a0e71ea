"""The tables: who learns, in which group, what they played, and what was said on the way."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import DateTime, Dialect, ForeignKey, Index, MetaData, Text, TypeDecorator
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

NAMING = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
"""Constraints have names, so that a migration can speak of them on every database."""


class UTCTime(TypeDecorator[datetime]):
    """A moment in UTC: aware going in and coming out, also where a database knows no zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """To the database. A time without a zone is a mistake of the program."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(value)
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """From the database."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Base(DeclarativeBase):
    """What all tables share."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[Any, Any]] = {datetime: UTCTime, str: Text}


class Sealed(Base):
    """A row with a checksum over everything else in it, so that a bit that flips is found and never believed.

    An empty checksum is of a row that was written before there were any.
    """

    __abstract__ = True
    checksum: Mapped[str] = mapped_column(default="", server_default="")


class CohortRow(Sealed):
    """A group of learners. `retention_days` is how long its attempts are kept, None for ever."""

    __tablename__ = "cohort"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    created: Mapped[datetime]
    retention_days: Mapped[int | None]
    anonymous: Mapped[bool]


class LearnerRow(Sealed):
    """Somebody who learns, known by a pseudonym. `shares` tells whether a trainer may see their own figures."""

    __tablename__ = "learner"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    pseudonym: Mapped[str] = mapped_column(unique=True)
    created: Mapped[datetime]
    shares: Mapped[bool]


class NameRow(Sealed):
    """A learner's own name, in a table of its own, so that it can be left out and erased apart."""

    __tablename__ = "learner_name"
    learner: Mapped[UUID] = mapped_column(ForeignKey("learner.id", ondelete="CASCADE"), primary_key=True)
    name: Mapped[str]


class MemberRow(Sealed):
    """A learner in a group."""

    __tablename__ = "membership"
    cohort: Mapped[UUID] = mapped_column(ForeignKey("cohort.id", ondelete="CASCADE"), primary_key=True)
    learner: Mapped[UUID] = mapped_column(ForeignKey("learner.id", ondelete="CASCADE"), primary_key=True)


class AssignmentRow(Sealed):
    """A course that a group has been given."""

    __tablename__ = "assignment"
    cohort: Mapped[UUID] = mapped_column(ForeignKey("cohort.id", ondelete="CASCADE"), primary_key=True)
    course: Mapped[str] = mapped_column(primary_key=True)
    given: Mapped[datetime]


class AttemptRow(Base):
    """One play of one scenario. `saved` is the session as far as it has come, `result` the record once it is over.

    Both are JSON as text: what is read back is what was written, letter by letter, on every database. `checksum` is
    over everything else in the row.
    """

    __tablename__ = "attempt"
    __table_args__ = (Index("ix_attempt_learner_finished", "learner", "finished"),)
    id: Mapped[UUID] = mapped_column(primary_key=True)
    learner: Mapped[UUID | None] = mapped_column(ForeignKey("learner.id", ondelete="CASCADE"))
    cohort: Mapped[UUID | None] = mapped_column(ForeignKey("cohort.id", ondelete="SET NULL"), index=True)
    scenario: Mapped[str]
    scenario_hash: Mapped[str]
    engine: Mapped[str]
    seed: Mapped[int]
    mode: Mapped[str]
    started: Mapped[datetime]
    finished: Mapped[datetime | None]
    seconds: Mapped[float | None]
    saved: Mapped[str]
    result: Mapped[str | None]
    checksum: Mapped[str]


class TurnRow(Sealed):
    """One answer of a play, written as it is given: its number from 0, the choice, and when."""

    __tablename__ = "turn"
    attempt: Mapped[UUID] = mapped_column(ForeignKey("attempt.id", ondelete="CASCADE"), primary_key=True)
    n: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    choice: Mapped[str]
    at: Mapped[datetime]


class ScoreRow(Sealed):
    """A score of a finished play, by dimension: for questions asked of the database itself."""

    __tablename__ = "score"
    attempt: Mapped[UUID] = mapped_column(ForeignKey("attempt.id", ondelete="CASCADE"), primary_key=True)
    dimension: Mapped[str] = mapped_column(primary_key=True)
    score: Mapped[float | None]
    raw: Mapped[float | None]
    band: Mapped[str | None]


class ReflectionRow(Sealed):
    """What the player said of a play: how it went from 1 to 5, the feeling they saw, what they mean to do next time."""

    __tablename__ = "reflection"
    attempt: Mapped[UUID] = mapped_column(ForeignKey("attempt.id", ondelete="CASCADE"), primary_key=True)
    went: Mapped[int | None]
    felt: Mapped[str | None]
    meant: Mapped[str | None]
