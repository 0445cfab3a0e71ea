"""Attempts as two tables for a spreadsheet: one row an attempt, and one row a score."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from game.exports.known import Known
from game.records.attempt import Attempt
from game.vocabulary import Dimension

Row = Mapping[str, object]

_BYTE_ORDER_MARK: Final = "\N{ZERO WIDTH NO-BREAK SPACE}"
_COMMANDING: Final = ("=", "+", "-", "@", "\t", "\r", "\n")
_PLAYED: Final = ("temperament", "walked_out", "minutes", "spent", "hidden_need", "wow", "helped")
_CUSTOMER: Final = (
    "remembered", "satisfaction", "trust", "return_chance", "recommend", "csat", "effort",
    "told", "told_positive", "told_negative", "easy", "special", "felt_good",
)  # fmt: skip
_SCORED: Final = (*(dimension.value for dimension in Dimension), "reading_people")
ATTEMPT_COLUMNS: Final = (
    "attempt", "learner", "cohort", "scenario", "scenario_hash", "engine", "seed", "mode", "started", "finished",
    "seconds", "ending", *_PLAYED, "turns", *(column for name in _SCORED for column in (name, f"{name}_band")),
    *_CUSTOMER, "guards",
)  # fmt: skip
SCORE_COLUMNS: Final = (
    "attempt", "learner", "scenario", "started", "dimension", "criterion", "earned", "available", "score", "band",
)  # fmt: skip


def attempt_rows(attempts: Iterable[Attempt], known: Known) -> Iterator[Row]:
    """One row an attempt, by column; what is not known is None, and an empty cell."""
    for attempt in attempts:
        result = attempt.result
        yield {
            **_who(attempt, known),
            "cohort": known.cohort(attempt),
            "scenario_hash": attempt.scenario_hash,
            "engine": attempt.engine,
            "seed": attempt.seed,
            "mode": attempt.mode,
            "finished": _moment(attempt.finished),
            "seconds": attempt.seconds,
            "ending": attempt.ending,
            **{name: result[name] for name in _PLAYED},
            "turns": len(result["moments"]),
            **_scores(result["scores"]),
            **{name: result["customer"][name] for name in _CUSTOMER},
            "guards": ";".join(sorted({guard["kind"] for guard in result["guards"]})),
        }


def score_rows(attempts: Iterable[Attempt], known: Known) -> Iterator[Row]:
    """One row a score: for each attempt its dimensions, each followed by the criteria it is made of."""
    for attempt in attempts:
        for dimension in Dimension:
            score = attempt.result["scores"][dimension.value]
            who = {**_who(attempt, known), "dimension": dimension.value}
            whole = {name: score[name] for name in ("earned", "available", "score", "band")}
            yield {**who, "criterion": None, **whole}
            yield from ({**who, "criterion": name, **points} for name, points in score["criteria"].items())


def as_csv(columns: Sequence[str], rows: Iterable[Row]) -> str:
    """A table as spreadsheets read it: a byte order mark, a comma between cells, quotes where they are needed.

    A text that a spreadsheet would carry out as a formula is given an apostrophe in front; numbers are left alone.
    """
    written = io.StringIO(newline="")
    writer = csv.writer(written)
    writer.writerow(columns)
    writer.writerows([_cell(row.get(column)) for column in columns] for row in rows)
    return _BYTE_ORDER_MARK + written.getvalue()


def beside(file: Path) -> Path:
    """Where the table of scores goes: beside the table of attempts, as `NAME-scores.csv`."""
    return file.with_name(f"{file.stem}-scores{file.suffix}")


def _cell(value: object) -> object:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"'{value}" if isinstance(value, str) and value.startswith(_COMMANDING) else value


def _who(attempt: Attempt, known: Known) -> dict[str, object]:
    return {
        "attempt": str(attempt.id),
        "learner": known.learner(attempt),
        "scenario": attempt.scenario,
        "started": _moment(attempt.started),
    }


def _scores(scores: Mapping[str, Any]) -> dict[str, object]:
    found = {name: scores[name] or {"score": None, "band": None} for name in _SCORED}
    return {
        column: score[part]
        for name, score in found.items()
        for column, part in ((name, "score"), (f"{name}_band", "band"))
    }


def _moment(when: datetime | None) -> str | None:
    return when.isoformat() if when else None
