"""Checksums: a row that was changed by anything but this program is found, and never taken for what it was."""

from __future__ import annotations

import hashlib
import json

from game.records.tables import AttemptRow

_SEALED = (
    "id", "learner", "cohort", "scenario", "scenario_hash", "engine", "seed", "mode", "started", "finished", "seconds",
    "saved", "result",
)  # fmt: skip


def seal(row: AttemptRow) -> str:
    """The checksum of everything else in the row."""
    told = json.dumps([_plain(getattr(row, name)) for name in _SEALED], ensure_ascii=True)
    return hashlib.sha256(told.encode("ascii")).hexdigest()


def _plain(value: object) -> object:
    if value is None or isinstance(value, int | str):
        return value
    return repr(value) if isinstance(value, float) else str(value)


def sound(row: AttemptRow) -> bool:
    """Whether the row is as it was written."""
    return row.checksum == seal(row)
