"""Attempts as JSON, whole: the record of `play --json` with who played it and when."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Final

from game.exports.known import Known
from game.records.attempt import Attempt

FORMAT: Final = 1
"""Goes up when a program that reads what we write would misread it."""


def as_json(attempts: Iterable[Attempt], known: Known) -> str:
    """All attempts as one JSON object: `format`, and `attempts` in the order in which they are given."""
    told = {"format": FORMAT, "attempts": [_told(attempt, known) for attempt in attempts]}
    return json.dumps(told, ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def _told(attempt: Attempt, known: Known) -> dict[str, Any]:
    return {
        "id": str(attempt.id),
        "learner": known.learner(attempt) or None,
        "cohort": known.cohort(attempt) or None,
        "mode": attempt.mode,
        "started": attempt.started.isoformat(),
        "finished": attempt.finished.isoformat() if attempt.finished else None,
        "seconds": attempt.seconds,
        "result": dict(attempt.result),
    }
