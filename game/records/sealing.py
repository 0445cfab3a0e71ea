"""Checksums: a row that was changed by anything but this program is found, and never taken for what it was."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Float, event
from sqlalchemy.types import TypeEngine

from game.records.tables import AttemptRow, Sealed


class RowChanged(ValueError):
    """A row is not as it was written."""


def seal(row: AttemptRow | Sealed) -> str:
    """The checksum of everything else in the row."""
    columns = sorted((one for one in row.__table__.columns if one.key != "checksum"), key=lambda one: one.key)
    told = json.dumps([_plain(getattr(row, one.key), one.type) for one in columns], ensure_ascii=True)
    return hashlib.sha256(told.encode("ascii")).hexdigest()


def _plain(value: object, kind: TypeEngine[Any]) -> object:
    if isinstance(value, int) and isinstance(kind, Float):
        # A whole number comes back from such a column as another kind of number.
        return repr(float(value))
    if isinstance(value, datetime) and value.tzinfo is not None:
        # It comes back in UTC, whatever the zone it went in by.
        return str(value.astimezone(UTC))
    if value is None or isinstance(value, int | str):
        return value
    return repr(value) if isinstance(value, float) else str(value)


def sound(row: AttemptRow | Sealed) -> bool:
    """Whether the row is as it was written."""
    return row.checksum == seal(row)


def _write(_mapper: object, _connection: object, row: Sealed) -> None:
    row.checksum = seal(row)


def _read(row: Sealed, *_: object) -> None:
    if row.checksum and not sound(row):
        raise RowChanged(type(row).__tablename__)


# Attempts are sealed by the store itself: one that is changed is left out alone, and the others are read.
event.listen(Sealed, "before_insert", _write, propagate=True)
event.listen(Sealed, "before_update", _write, propagate=True)
event.listen(Sealed, "load", _read, propagate=True)
event.listen(Sealed, "refresh", _read, propagate=True)
