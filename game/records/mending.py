"""What is wrong with a store, and what can be saved of it: a broken file is set aside, never written over."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session as Work

from game.records.database import Damaged, address, connect, file_of, told
from game.records.sealing import sound
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

_SEALED: Final = (
    CohortRow,
    LearnerRow,
    NameRow,
    MemberRow,
    AssignmentRow,
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
        for table in _SEALED:
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
    """Set a broken file aside under a new name, and save into a new one what can be read and is sound."""
    file = file_of(address(where))
    if file is None:
        raise Damaged(str(where))
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    aside = file.with_name(f"{file.stem}-broken-{stamp}{file.suffix}")
    for ending in ("", "-wal", "-shm"):
        beside = file.with_name(file.name + ending)
        if beside.is_file():
            beside.rename(aside.with_name(aside.name + ending))
    return Mended(aside, *_saved(aside, file))


def _saved(aside: Path, file: Path) -> tuple[int, int]:
    with Store(file) as fresh:
        people = _salvaged(aside, fresh, (CohortRow, LearnerRow, NameRow, MemberRow, AssignmentRow))
        attempts = _salvaged(aside, fresh, (AttemptRow,))
        _salvaged(aside, fresh, (TurnRow, ScoreRow, ReflectionRow))
        return people[LearnerRow], attempts[AttemptRow]


def _salvaged(aside: Path, fresh: Store, tables: tuple[type[Base], ...]) -> dict[type[Base], int]:
    return {table: sum(_kept(fresh, row) for row in _readable(aside, table)) for table in tables}


def _readable(aside: Path, table: type[Base]) -> list[Base]:
    """Every sound row up to the first that cannot be read."""
    engine, found = connect(address(aside)), []
    columns = [column.key for column in table.__table__.columns]
    # Bits that were flipped can make anything of a value: no kind of error may end the saving of the others.
    with suppress(SQLAlchemyError, ValueError, TypeError, LookupError, OverflowError), Work(engine) as work:
        for row in work.scalars(select(table).execution_options(yield_per=1)):
            copy = table(**{key: getattr(row, key) for key in columns})
            found += [copy] if not isinstance(copy, AttemptRow) or sound(copy) else []
    engine.dispose()
    return found


def _kept(fresh: Store, row: Base) -> bool:
    try:
        with Work(fresh.engine) as work, work.begin():
            work.merge(row)
    except SQLAlchemyError:
        return False
    return True
