"""Learners and groups: added, found, and erased without a trace."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session as Work

from game.records.database import StoreError, told
from game.records.people import Cohort, Learner
from game.records.pseudonyms import pseudonym
from game.records.store import Store
from game.records.tables import (
    AssignmentRow,
    AttemptRow,
    CohortRow,
    LearnerRow,
    MemberRow,
    NameRow,
    ReflectionRow,
    TurnRow,
)
from game.words import say

LONGEST_NAME = 80


class UnknownPerson(StoreError):
    """Nobody, or no group, of that name."""


class SeveralPeople(StoreError):
    """More than one of that name, as may be where stores were brought together."""


def cleaned(name: str) -> str:
    """A name as it is kept: one line, without what is no letter and no mark, and not longer than can be shown."""
    return " ".join("".join(letter for letter in name if letter.isprintable() or letter.isspace()).split())[
        :LONGEST_NAME
    ]


def learners(store: Store) -> list[Learner]:
    """Everybody, the oldest first."""
    wanted = (
        select(LearnerRow, NameRow)
        .outerjoin(NameRow, NameRow.learner == LearnerRow.id)
        .order_by(LearnerRow.created, LearnerRow.pseudonym)
    )
    with told(store.url), Work(store.engine) as work:
        return [_learner(row, name) for row, name in work.execute(wanted).all()]


def _learner(row: LearnerRow, name: NameRow | None) -> Learner:
    return Learner(row.id, row.pseudonym, name.name if name else "", row.created, row.shares)


def learner_called(store: Store, name: str) -> Learner:
    """The learner of that pseudonym, id or name. Raises UnknownPerson, naming who is there, or SeveralPeople."""
    everybody, wanted = learners(store), cleaned(name).casefold()
    found = [one for one in everybody if wanted in (one.pseudonym.casefold(), str(one.id))]
    found = found or [one for one in everybody if wanted and wanted == one.name.casefold()]
    if not found:
        raise UnknownPerson(say("learner.unknown", name=name, hint=_there(one.called for one in everybody)))
    if len(found) > 1:
        which = ", ".join(one.pseudonym for one in found)
        raise SeveralPeople(say("learner.several", count=len(found), name=found[0].name, pseudonyms=which))
    return found[0]


def _there(names: Iterable[str]) -> str:
    known = ", ".join(list(names)[:12])
    return f" ({known})" if known else ""


def add_learner(store: Store, name: str = "", *, keep_name: bool = True, shares: bool = False) -> Learner:
    """Somebody new. Their name is kept apart, or not at all; without one a pseudonym is drawn.

    Raises StoreError where the name is taken.
    """
    clean = cleaned(name)
    if name and not clean:
        raise StoreError(say("learner.empty"))
    taken = {word.casefold() for one in learners(store) for word in (one.pseudonym, one.name)}
    if clean and clean.casefold() in taken:
        raise StoreError(say("learner.taken", name=clean))
    learner = Learner(uuid4(), pseudonym(taken), clean if keep_name else "", store.now(), shares)
    with told(store.url), Work(store.engine) as work, work.begin():
        work.add(
            LearnerRow(
                id=learner.id, pseudonym=learner.pseudonym, created=learner.created, shares=learner.shares
            )
        )
        work.flush()
        if learner.name:
            work.add(NameRow(learner=learner.id, name=learner.name))
    return learner


def named(store: Store, name: str) -> Learner:
    """The learner of that name, added where there is none yet. Raises SeveralPeople."""
    try:
        return learner_called(store, name)
    except UnknownPerson:
        return add_learner(store, name)


def erase(store: Store, learner: UUID) -> int:
    """Delete a learner with their name, attempts, turns and words; returns how many attempts that were."""
    with told(store.url), Work(store.durable) as work, work.begin():
        own = list(work.scalars(select(AttemptRow.id).where(AttemptRow.learner == learner)))
        work.execute(delete(AttemptRow).where(AttemptRow.learner == learner))
        work.execute(delete(LearnerRow).where(LearnerRow.id == learner))
        return len(own)


def everything_of(store: Store, learner: Learner) -> dict[str, Any]:
    """All that is kept of a learner, as plain data for JSON: what they may ask for."""
    with told(store.url), Work(store.engine) as work:
        rows = list(work.scalars(select(AttemptRow).where(AttemptRow.learner == learner.id)))
        ids = [row.id for row in rows]
        turns = list(work.scalars(select(TurnRow).where(TurnRow.attempt.in_(ids)).order_by(TurnRow.n)))
        said = list(work.scalars(select(ReflectionRow).where(ReflectionRow.attempt.in_(ids))))
        joined = select(CohortRow).join(MemberRow, MemberRow.cohort == CohortRow.id)
        groups = [row.name for row in work.scalars(joined.where(MemberRow.learner == learner.id))]
        return {
            "pseudonym": learner.pseudonym,
            "name": learner.name,
            "since": learner.created.isoformat(),
            "shares": learner.shares,
            "groups": groups,
            "attempts": [_plain(row) for row in rows],
            "turns": [_plain(row) for row in turns],
            "reflections": [_plain(row) for row in said],
        }


def _plain(row: AttemptRow | TurnRow | ReflectionRow) -> dict[str, Any]:
    values = {column.key: getattr(row, column.key) for column in row.__table__.columns}
    return {
        key: value if value is None or isinstance(value, str | int | float) else str(value)
        for key, value in values.items()
    }


def cohorts(store: Store) -> list[Cohort]:
    """Every group, by name."""
    with told(store.url), Work(store.engine) as work:
        rows = list(work.scalars(select(CohortRow).order_by(CohortRow.name)))
        members = select(MemberRow.cohort, func.count()).group_by(MemberRow.cohort)
        counted: dict[UUID, int] = {row[0]: row[1] for row in work.execute(members)}
        given: dict[UUID, list[str]] = {}
        for row in work.scalars(select(AssignmentRow).order_by(AssignmentRow.given)):
            given.setdefault(row.cohort, []).append(row.course)
        return [_cohort(row, counted.get(row.id, 0), tuple(given.get(row.id, ()))) for row in rows]


def _cohort(row: CohortRow, members: int, courses: tuple[str, ...]) -> Cohort:
    return Cohort(row.id, row.name, members, courses, row.retention_days, row.anonymous)


def cohort_called(store: Store, name: str) -> Cohort:
    """The group of that name. Raises UnknownPerson, naming those there are."""
    everyone = cohorts(store)
    for cohort in everyone:
        if cohort.name.casefold() == cleaned(name).casefold():
            return cohort
    raise UnknownPerson(say("cohort.unknown", name=name, hint=_there(one.name for one in everyone)))


def add_cohort(
    store: Store, name: str, *, retention_days: int | None = None, anonymous: bool = True
) -> Cohort:
    """A new group. Raises StoreError where there is one of that name."""
    clean = cleaned(name)
    if not clean:
        raise StoreError(say("learner.empty"))
    if any(one.name.casefold() == clean.casefold() for one in cohorts(store)):
        raise StoreError(say("cohort.taken", name=clean))
    row = CohortRow(
        id=uuid4(), name=clean, created=store.now(), retention_days=retention_days, anonymous=anonymous
    )
    with told(store.url), Work(store.engine) as work, work.begin():
        work.add(row)
    return cohort_called(store, clean)


def join(store: Store, cohort: UUID, learner: UUID) -> None:
    """Put a learner into a group; nothing happens where they are in it."""
    with told(store.url), Work(store.engine) as work, work.begin():
        work.merge(MemberRow(cohort=cohort, learner=learner))


def assign(store: Store, cohort: UUID, course: str) -> None:
    """Give a group a course; nothing happens where it has it."""
    with told(store.url), Work(store.engine) as work, work.begin():
        if work.get(AssignmentRow, (cohort, course)) is None:
            work.add(AssignmentRow(cohort=cohort, course=course, given=store.now()))


def groups_of(store: Store, learner: UUID) -> list[UUID]:
    """The groups a learner is in."""
    with told(store.url), Work(store.engine) as work:
        wanted = select(MemberRow).where(MemberRow.learner == learner)
        return [row.cohort for row in work.scalars(wanted)]


def purge(store: Store) -> int:
    """Delete what groups keep no longer than their days; returns how many attempts went."""
    gone = 0
    for cohort in cohorts(store):
        if cohort.retention_days is not None:
            gone += store.forget_before(store.days_ago(cohort.retention_days), cohort.id)
    return gone
