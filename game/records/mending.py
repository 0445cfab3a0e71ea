"""What is wrong with a store, and what can be saved of it: a broken file is set aside, never written over."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from sqlite3 import Connection as SQLite
from typing import Final
from uuid import UUID

from sqlalchemy import Engine, event, func, select, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session as Work

from game.errors import CannotWrite
from game.records.database import StoreError, address, connect, file_of, shown, told
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
from game.records.upgrading import stamp, unused
from game.settings.files import reason
from game.words import say

_MOST: Final = 1_000_000
"""The highest number of a row that is asked for."""

_BLIND: Final = 500
"""How many rows are asked for in a row that are not there, at most, where not even their number can be read."""

_UNREADABLE: Final = (SQLAlchemyError, ValueError, TypeError, LookupError, OverflowError)
"""Bits that were flipped can make anything of a value: no kind of error may end the saving of the others."""

_OWNERS_FIRST: Final = (
    CohortRow,
    LearnerRow,
    NameRow,
    MemberRow,
    AssignmentRow,
    AttemptRow,
    TurnRow,
    ScoreRow,
    ReflectionRow,
)


@dataclass(frozen=True, slots=True)
class Checked:
    """How many attempts there are, which are not as they were written, and what the database says of itself."""

    attempts: int
    damaged: tuple[UUID, ...]
    trouble: str

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.damaged and not self.trouble


def check(store: Store) -> Checked:
    """Read everything, and compare every attempt with its checksum. Raises Damaged where it cannot be read."""
    with told(store.url), Work(store.engine) as work:
        trouble = _file_trouble(work) if file_of(store.url) is not None else ""
        for table in _OWNERS_FIRST:
            list(work.scalars(select(table)))
        rows = list(work.scalars(select(AttemptRow)))
        return Checked(len(rows), tuple(row.id for row in rows if not sound(row)), trouble)


def _file_trouble(work: Work) -> str:
    """What a database in a file says of itself, "" where all is well."""
    said = [str(row[0]) for row in work.execute(text("PRAGMA integrity_check")) if row[0] != "ok"]
    said += [f"{row[0]} -> {row[2]}" for row in work.execute(text("PRAGMA foreign_key_check"))]
    return "; ".join(said)[:300]


@dataclass(frozen=True, slots=True)
class Mended:
    """Where the broken file is now, and how many learners and attempts were saved from it."""

    aside: Path
    learners: int
    attempts: int


def mend(where: str | Path) -> Mended:
    """Set a broken file aside under a new name, and save into a new one what can be read and is sound.

    Raises StoreError of a server, which cannot be set aside, and CannotWrite where the folder takes no new file.
    """
    file = file_of(address(where))
    if file is None:
        raise StoreError(say("store.server_damaged", place=shown(address(where))))
    aside = unused(file.with_name(f"{file.stem}-broken-{stamp()}{file.suffix}"))
    try:
        for ending in ("", "-wal", "-shm"):
            beside = file.with_name(file.name + ending)
            if beside.is_file():
                beside.rename(aside.with_name(aside.name + ending))
    except OSError as error:
        raise CannotWrite(say("cannot_write", path=aside, why=reason(error))) from error
    return Mended(aside, *_saved(aside, file))


def _saved(aside: Path, file: Path) -> tuple[int, int]:
    engine = connect(address(aside))
    event.listen(engine, "connect", _trusting, insert=True)
    try:
        with Store(file) as fresh:
            for table in _OWNERS_FIRST:
                for row in _readable(engine, table):
                    _keep(fresh, row)
            return _count(fresh, LearnerRow), _count(fresh, AttemptRow)
    finally:
        engine.dispose()


def _trusting(connection: SQLite, _: object) -> None:
    # Else nothing at all is read of a file that was cut off; rows have checksums of their own.
    connection.execute("PRAGMA writable_schema = ON")


def _count(store: Store, table: type[Base]) -> int:
    with Work(store.engine) as work:
        return work.scalars(select(func.count()).select_from(table)).one()


def _readable(engine: Engine, table: type[Base]) -> Iterator[Base]:
    """Every sound row: each asked for by itself, so that one that cannot be read costs no other one."""
    last, missing = _last(engine, table), 0
    for number in range(1, (_MOST if last is None else last) + 1):
        found = _row(engine, table, number)
        missing = 0 if found else missing + 1
        if found:
            yield found
        elif last is None and missing == _BLIND:
            return


def _row(engine: Engine, table: type[Base], number: int) -> Base | None:
    columns = [column.key for column in table.__table__.columns]
    wanted = select(table).where(text("rowid = :number")).params(number=number)
    with suppress(*_UNREADABLE), Work(engine) as work:
        row = work.scalars(wanted).one()
        copy = table(**{key: getattr(row, key) for key in columns})
        return copy if not isinstance(copy, AttemptRow) or sound(copy) else None
    return None


def _last(engine: Engine, table: type[Base]) -> int | None:
    """The highest number of a row: 0 where nothing at all can be read, None where only that cannot be told."""
    if _number(engine, "SELECT count(*) FROM sqlite_master") is None:
        return 0
    found = _number(engine, f"SELECT max(rowid) FROM {table.__tablename__}")
    return found if found is None else min(found, _MOST)


def _number(engine: Engine, wanted: str) -> int | None:
    with suppress(*_UNREADABLE), engine.connect() as connection:
        return int(connection.exec_driver_sql(wanted).scalar_one() or 0)
    return None


def _keep(fresh: Store, row: Base) -> None:
    # What hangs on something that is lost has no place any more.
    with suppress(SQLAlchemyError), Work(fresh.engine) as work, work.begin():
        _owned(work, row)
        work.merge(row)


def _owned(work: Work, row: Base) -> None:
    """Who is lost while what they played is sound has a new pseudonym from then on; a group that is lost is left."""
    if isinstance(row, AttemptRow) and row.cohort and work.get(CohortRow, row.cohort) is None:
        row.cohort = None
        row.checksum = seal(row)
    owner = row.learner if isinstance(row, NameRow | MemberRow | AttemptRow) else None
    if owner is None or work.get(LearnerRow, owner) is not None:
        return
    taken = set(work.scalars(select(LearnerRow.pseudonym)))
    found = row.started if isinstance(row, AttemptRow) else datetime.now(UTC)
    work.add(LearnerRow(id=owner, pseudonym=pseudonym(taken), created=found, shares=False))
    work.flush()
