"""The store: attempts are written as they are played, kept whole, and read back only if they are sound."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Engine, delete, func, select
from sqlalchemy.orm import Session as Work

from game.records.attempt import Attempt
from game.records.database import StoreError, address, connect, file_of, shown, told
from game.records.people import Beginning, Reflection, Unfinished
from game.records.sealing import seal, sound
from game.records.tables import AttemptRow, ReflectionRow, ScoreRow, TurnRow
from game.records.upgrading import bring_up
from game.words import say


@dataclass(frozen=True, slots=True)
class Found:
    """Attempts that are as they were written, and the ids of those that are not."""

    attempts: tuple[Attempt, ...]
    damaged: tuple[UUID, ...] = ()


class Store:
    """One database. Every method is one transaction, and what it has returned from is kept."""

    def __init__(self, where: str | Path, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        """Open a file or a server's address, made or upgraded where needed; `backup` is the copy made before that.

        Raises StoreError: Damaged, NewerStore, Unreachable, or what keeps it from being opened.
        """
        self.url = address(where)
        self.now = now
        self.engine: Engine = connect(self.url)
        self.durable = self.engine if file_of(self.url) is None else connect(self.url, durable=True)
        try:
            self.backup = bring_up(self.engine)
        except BaseException:
            self.close()
            raise

    @property
    def place(self) -> str:
        """Where it is, for people: without a password."""
        return shown(self.url)

    def close(self) -> None:
        """Let every connection go."""
        self.engine.dispose()
        self.durable.dispose()

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def begin(self, beginning: Beginning, saved: Mapping[str, Any], id_: UUID | None = None) -> UUID:
        """Keep that an attempt has begun, and the session as it stands; returns its id."""
        row = AttemptRow(
            id=id_ or uuid4(),
            learner=beginning.learner,
            cohort=beginning.cohort,
            scenario=beginning.scenario,
            scenario_hash=beginning.scenario_hash,
            engine=beginning.engine,
            seed=beginning.seed,
            mode=beginning.mode,
            started=self.now(),
            finished=None,
            seconds=None,
            saved=_text(saved),
            result=None,
            checksum="",
        )
        row.checksum = seal(row)
        with told(self.url), Work(self.engine) as work, work.begin():
            work.add(row)
            return row.id

    def turn(self, attempt: UUID, n: int, choice: str, saved: Mapping[str, Any]) -> None:
        """Keep one answer, by its number from 0, and the session as it stands after it."""
        with told(self.url), Work(self.engine) as work, work.begin():
            row = self._own(work, attempt)
            work.merge(TurnRow(attempt=attempt, n=n, choice=choice, at=self.now()))
            row.saved = _text(saved)
            row.checksum = seal(row)

    def finish(
        self, attempt: UUID, result: Mapping[str, Any], seconds: float, saved: Mapping[str, Any]
    ) -> None:
        """Keep that an attempt is over, with its record; on the disk before this returns."""
        with told(self.url), Work(self.durable) as work, work.begin():
            row = self._own(work, attempt)
            row.finished, row.seconds = max(self.now(), row.started), max(0.0, float(seconds))
            row.saved, row.result = _text(saved), _text(result)
            row.checksum = seal(row)
            work.add_all(scores_of(attempt, result))

    def _own(self, work: Work, attempt: UUID) -> AttemptRow:
        """The attempt, to write on in it. Raises StoreError where it was erased, or is not as it was written."""
        row = work.get(AttemptRow, attempt)
        if row is None:
            raise StoreError(say("store.gone", place=self.place))
        # Sealed anew, what something else had changed in it would be believed from then on.
        if not sound(row):
            raise StoreError(say("store.changed", place=self.place))
        return row

    def reflect(self, attempt: UUID, reflection: Reflection) -> None:
        """Keep what the player said of an attempt; what was said before is replaced."""
        with told(self.url), Work(self.engine) as work, work.begin():
            work.merge(
                ReflectionRow(
                    attempt=attempt, went=reflection.went, felt=reflection.felt, meant=reflection.meant
                )
            )

    def attempts(
        self,
        *,
        learner: UUID | None = None,
        cohort: UUID | None = None,
        since: datetime | None = None,
        scenario: str | None = None,
    ) -> Found:
        """Every attempt that is over and fits, the oldest first."""
        wanted = select(AttemptRow).where(AttemptRow.finished.is_not(None)).order_by(AttemptRow.finished)
        for column, value in (
            (AttemptRow.learner, learner),
            (AttemptRow.cohort, cohort),
            (AttemptRow.scenario, scenario),
        ):
            wanted = wanted if value is None else wanted.where(column == value)
        if since is not None:
            wanted = wanted.where(AttemptRow.finished >= since)
        with told(self.url), Work(self.engine) as work:
            return _found(work.scalars(wanted).all())

    def unfinished(self, learner: UUID | None) -> list[Unfinished]:
        """What a learner can go on with, the newest first; attempts without any answer are left out."""
        wanted = (
            select(AttemptRow, func.count(TurnRow.n))
            .join(TurnRow, TurnRow.attempt == AttemptRow.id)
            .where(AttemptRow.finished.is_(None), AttemptRow.learner == learner)
            .group_by(AttemptRow.id)
            .order_by(AttemptRow.started.desc())
        )
        with told(self.url), Work(self.engine) as work:
            return [
                Unfinished(row.id, row.scenario, row.started, turns, row.saved)
                for row, turns in work.execute(wanted).all()
                if sound(row)
            ]

    def turns(self, attempt: UUID) -> list[str]:
        """The choices of an attempt, in order."""
        wanted = select(TurnRow).where(TurnRow.attempt == attempt).order_by(TurnRow.n)
        with told(self.url), Work(self.engine) as work:
            return [row.choice for row in work.scalars(wanted)]

    def reflections(self, attempts: Iterable[UUID]) -> dict[UUID, Reflection]:
        """What was said of these attempts, by id."""
        wanted = select(ReflectionRow).where(ReflectionRow.attempt.in_(list(attempts)))
        with told(self.url), Work(self.engine) as work:
            return {row.attempt: Reflection(row.went, row.felt, row.meant) for row in work.scalars(wanted)}

    def forget_before(self, moment: datetime, cohort: UUID) -> int:
        """Delete the attempts of a group that were begun before; returns how many."""
        wanted = delete(AttemptRow).where(AttemptRow.cohort == cohort, AttemptRow.started < moment)
        with told(self.url), Work(self.durable) as work, work.begin():
            return int(work.execute(wanted).rowcount)  # type: ignore[attr-defined]

    def days_ago(self, days: int) -> datetime:
        """The moment so many days before now."""
        return self.now() - timedelta(days=days)


def _text(data: Mapping[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def scores_of(attempt: UUID, result: Mapping[str, Any]) -> list[ScoreRow]:
    """The rows of the scores in a record."""
    scored = {name: score for name, score in result["scores"].items() if score and "raw" in score}
    return [
        ScoreRow(attempt=attempt, dimension=name, score=one["score"], raw=one["raw"], band=one["band"])
        for name, one in scored.items()
    ]


def _found(rows: Iterable[AttemptRow]) -> Found:
    attempts: list[Attempt] = []
    damaged: list[UUID] = []
    for row in rows:
        if sound(row) and row.result is not None:
            attempts.append(as_attempt(row, json.loads(row.result)))
        else:
            damaged.append(row.id)
    return Found(tuple(attempts), tuple(damaged))


def as_attempt(row: AttemptRow, result: Mapping[str, Any]) -> Attempt:
    """A row as everything that looks back reads it."""
    return Attempt(
        row.id, row.learner, row.cohort, row.scenario, row.scenario_hash, row.engine, row.seed, row.mode, row.started,
        row.finished, row.seconds, result,
    )  # fmt: skip
