"""Opening a database: SQLite in a file of the player's, or PostgreSQL by its address; and what its faults mean."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from sqlite3 import Connection as SQLite
from sqlite3 import OperationalError
from typing import Final

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, IntegrityError, ProgrammingError
from sqlalchemy.exc import TimeoutError as NoRoom
from sqlalchemy.pool import QueuePool

from game.errors import EmptyChairError
from game.words import say

WAITS: Final = 30_000
"""Milliseconds a write waits for another one, on SQLite (design page)."""

_AGAIN: Final = 0.02
"""Seconds between two tries."""

POOL: Final = 20
"""Connections to PostgreSQL at most (design page)."""


class StoreError(EmptyChairError):
    """The store cannot be used, or could not keep something."""


class Damaged(StoreError):
    """The file is no database any more, or parts of it cannot be read."""


class Unreachable(StoreError):
    """The server of the database does not answer."""


def address(where: str | Path) -> URL:
    """The address of a database: of a file, or as it is given. Raises StoreError where it is no address."""
    text = str(where)
    if "://" not in text:
        return URL.create("sqlite", database=text)
    try:
        found = make_url(text)
    except (ArgumentError, ValueError) as error:
        raise StoreError(say("store.address", address=_without_password(text))) from error
    if found.drivername in ("postgresql", "postgres"):
        found = found.set(drivername="postgresql+psycopg")
    if found.get_backend_name() not in ("sqlite", "postgresql"):
        raise StoreError(say("store.address", address=_without_password(text)))
    return found


def _without_password(text: str) -> str:
    return re.sub(r"//[^@/]*@", "//***@", text)


def shown(url: URL) -> str:
    """The address for people: a file's path, or a server's without its password."""
    return (
        url.database or "" if url.get_backend_name() == "sqlite" else url.render_as_string(hide_password=True)
    )


def file_of(url: URL) -> Path | None:
    """The file of a SQLite database; None of a server."""
    if url.get_backend_name() != "sqlite" or not url.database:
        return None
    return Path(url.database)


def connect(url: URL, *, durable: bool = False) -> Engine:
    """The engine of an address. With `durable` a commit is on the disk before it is acknowledged, on SQLite too."""
    if url.get_backend_name() == "postgresql":
        try:
            return create_engine(url, pool_size=POOL, max_overflow=0, pool_pre_ping=True, pool_timeout=60)
        except ModuleNotFoundError as error:
            raise StoreError(say("store.no_driver")) from error
    # One connection is kept: closing the last one would write the whole log back into the file, each time.
    engine = create_engine(url, poolclass=QueuePool, pool_size=1, max_overflow=-1)
    event.listen(engine, "connect", _opened(durable))
    event.listen(engine, "begin", _begin)
    return engine


def _opened(durable: bool) -> Callable[[SQLite, object], None]:
    def opened(connection: SQLite, _: object) -> None:
        # The library would begin transactions by itself, and too late: it waits until something is written.
        connection.isolation_level = None
        connection.execute(f"PRAGMA busy_timeout = {WAITS}")
        _write_ahead(connection)
        connection.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
        connection.execute("PRAGMA foreign_keys = ON")

    return opened


def _write_ahead(connection: SQLite) -> None:
    # Of two programs that open a new file at the same time SQLite tells one that it is locked, and does not wait.
    until = time.monotonic() + WAITS / 1000
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > until:
                raise
            time.sleep(_AGAIN)


def _begin(connection: Connection) -> None:
    # Whoever reads first and writes then would find the database locked under its feet: 183 of 200, measured.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


_DAMAGE: Final = (
    "malformed", "not a database", "disk image", "file is encrypted", "corrupt", "no such table", "no such column",
)  # fmt: skip
_FULL: Final = ("full", "disk i/o", "no space")
_CLOSED: Final = ("readonly", "read-only", "unable to open", "permission denied")


_NONSENSE: Final = (ValueError, TypeError, LookupError, OverflowError)
"""What reading a value raises that no program of ours can have written."""


@contextmanager
def told(url: URL) -> Iterator[None]:
    """Say in one sentence what a fault of the database means. Raises StoreError or one of its kinds."""
    try:
        yield
    except (IntegrityError, ProgrammingError) as error:
        raise StoreError(say("store.fault", place=shown(url), why=_first_line(error.orig))) from error
    except (DBAPIError, NoRoom) as error:
        raise meaning(url, str(getattr(error, "orig", None) or error)) from error
    except _NONSENSE as error:
        raise Damaged(say("store.damaged", place=shown(url))) from error


def _first_line(error: object) -> str:
    # The lines after it quote what was to be written.
    return str(error).partition("\n")[0]


def meaning(url: URL, said: str) -> StoreError:
    """What a database's own words mean for a person."""
    low, place = said.lower(), shown(url)
    if any(word in low for word in _DAMAGE):
        return Damaged(say("store.damaged", place=place))
    if any(word in low for word in _FULL):
        return StoreError(say("store.full", place=place))
    if any(word in low for word in _CLOSED):
        return StoreError(say("store.closed", place=place))
    if "locked" in low:
        return StoreError(say("store.busy", place=place))
    if url.get_backend_name() == "postgresql":
        return Unreachable(say("store.unreachable", place=place))
    return StoreError(say("store.fault", place=place, why=" ".join(said.split())[:200]))
