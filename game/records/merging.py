"""Bringing stores together: a class on ten laptops becomes one, by ids, as often as one likes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session as Work

from game.records.database import StoreError, file_of, told
from game.records.pseudonyms import pseudonym
from game.records.sealing import seal, sound
from game.records.store import Store
from game.records.tables import (
    AssignmentRow,
    AttemptRow,
    Base,
    CohortRow,
    LearnerRow,
    MemberRow,
    NameRow,
    ReflectionRow,
    ScoreRow,
    TurnRow,
)
from game.words import say

Row = TypeVar("Row", bound=Base)


@dataclass(frozen=True, slots=True)
class Merged:
    """How many attempts came in, were there already, and were left out because they are damaged."""

    new: int
    known: int
    damaged: int


def merge(store: Store, other: str | Path) -> Merged:
    """Take in everything of another store that is not there yet, by its ids; the other one is left as it is.

    An attempt that has gone on since it was merged last replaces the one that is there, and so does a sound one that is
    damaged here. Groups of the same name are one group. Raises StoreError.
    """
    _refuse_itself(store, other)
    with (
        Store(other) as source,
        told(store.url),
        told(source.url),
        Work(source.engine) as read,
        Work(store.durable) as work,
        work.begin(),
    ):
        groups = _groups(read, work)
        _people(read, work, groups)
        return _attempts(read, work, groups)


def _refuse_itself(store: Store, other: str | Path) -> None:
    file, own = Path(other), file_of(store.url)
    if "://" not in str(other) and not file.is_file():
        raise StoreError(say("merge.missing", place=other))
    if own is not None and file.is_file() and own.is_file() and file.samefile(own):
        raise StoreError(say("merge.itself", place=other))


def _groups(read: Work, work: Work) -> dict[object, object]:
    """Every group of the other store, by its id there, with its id here."""
    here = {row.name.casefold(): row.id for row in work.scalars(select(CohortRow))}
    found: dict[object, object] = {}
    for row in read.scalars(select(CohortRow)):
        if row.name.casefold() not in here:
            work.add(_copy(row, CohortRow))
        found[row.id] = here.get(row.name.casefold(), row.id)
    work.flush()
    return found


def _people(read: Work, work: Work, groups: dict[object, object]) -> None:
    taken = {row.pseudonym for row in work.scalars(select(LearnerRow))}
    for row in read.scalars(select(LearnerRow)):
        if work.get(LearnerRow, row.id) is None:
            fresh = _copy(row, LearnerRow)
            fresh.pseudonym = row.pseudonym if row.pseudonym not in taken else pseudonym(taken)
            taken.add(fresh.pseudonym)
            work.add(fresh)
    work.flush()
    for name in read.scalars(select(NameRow)):
        work.merge(_copy(name, NameRow))
    for member in read.scalars(select(MemberRow)):
        work.merge(MemberRow(cohort=groups[member.cohort], learner=member.learner))
    for given in read.scalars(select(AssignmentRow)):
        work.merge(AssignmentRow(cohort=groups[given.cohort], course=given.course, given=given.given))


def _attempts(read: Work, work: Work, groups: dict[object, object]) -> Merged:
    new = known = damaged = 0
    for row in read.scalars(select(AttemptRow)):
        there = work.get(AttemptRow, row.id)
        if not sound(row):
            damaged += 1
        elif there is not None and sound(there) and (there.finished is not None or row.finished is None):
            known += 1
        else:
            _bring(read, work, row, groups)
            new += 1
    return Merged(new, known, damaged)


def _bring(read: Work, work: Work, row: AttemptRow, groups: dict[object, object]) -> None:
    fresh = _copy(row, AttemptRow)
    fresh.cohort = groups.get(row.cohort) if row.cohort else None  # type: ignore[assignment]
    fresh.checksum = seal(fresh)
    work.merge(fresh)
    work.flush()
    for table in (TurnRow, ScoreRow, ReflectionRow):
        for below in read.scalars(select(table).where(table.attempt == row.id)):
            work.merge(_copy(below, table))


def _copy(row: Row, table: type[Row]) -> Row:
    return table(**{column.key: getattr(row, column.key) for column in table.__table__.columns})
