"""Bringing a database up to this program: made anew, upgraded after a backup, or refused where it is newer."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from game.errors import CannotWrite
from game.records.database import StoreError, file_of, shown, told
from game.words import say

_STEPS: Final = Path(__file__).parent / "migrations"
_TURN: Final = 0x454D505459
"""The number of the lock that programs of ours take in turn, while they bring a server's database up."""


class NewerStore(StoreError):
    """The database was written by a newer program; it is left untouched."""


def config(connection: Connection | None = None) -> Config:
    """What alembic needs to know."""
    found = Config()
    found.set_main_option("script_location", str(_STEPS).replace("%", "%%"))
    found.attributes["connection"] = connection
    return found


def latest() -> str:
    """The step this program knows last."""
    head = ScriptDirectory.from_config(config()).get_current_head()
    assert head is not None
    return head


def step_of(connection: Connection) -> str | None:
    """The step a database is at; None for an empty one."""
    return MigrationContext.configure(connection).get_current_revision()


def bring_up(engine: Engine) -> Path | None:
    """Make or upgrade the tables; returns the backup made before an upgrade, None where none was needed.

    Raises NewerStore, with nothing changed, where the database is newer than this program.
    """
    with told(engine.url), engine.connect() as connection:
        here = step_of(connection)
    if here == latest():
        return None
    _refuse_newer(engine, here)
    kept = backed_up(engine) if here else None
    with told(engine.url), engine.begin() as connection:
        _alone(connection)
        command.upgrade(config(connection), "head")
    return kept


def _alone(connection: Connection) -> None:
    # On SQLite the transaction sees to it; here two programs that begin one database would both make its tables.
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_TURN})")


def _refuse_newer(engine: Engine, here: str | None) -> None:
    known = {step.revision for step in ScriptDirectory.from_config(config()).walk_revisions()}
    if here and here not in known:
        raise NewerStore(say("store.newer", place=shown(engine.url), theirs=here, ours=latest()))


def backed_up(engine: Engine, where: Path | None = None) -> Path | None:
    """Copy a SQLite database beside itself, or to `where`, while others may write to it; None for a server.

    Raises CannotWrite.
    """
    file = file_of(engine.url)
    if file is None:
        return None
    target = where or unused(file.with_name(f"{file.stem}-backup-{stamp()}{file.suffix}"))
    part = target.with_name(f".{target.name}.part")
    try:
        with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(part)) as copy:
            source.backup(copy)
        shutil.move(part, target)
    except (OSError, sqlite3.Error) as error:
        part.unlink(missing_ok=True)
        raise CannotWrite(say("cannot_write", path=target, why=str(error))) from error
    return target


def stamp() -> str:
    """The moment, for the name of a file."""
    return datetime.now(UTC).strftime("%Y%m%d-%H%M%S")


def unused(path: Path) -> Path:
    """A name that no file has: the one given, or the next with a number."""
    number, found = 1, path
    while found.exists():
        number, found = number + 1, path.with_name(f"{path.stem}-{number + 1}{path.suffix}")
    return found
