"""The spool: attempts that could not be kept in the store wait here, a file each, and go in when it is back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session as Work

from game.records.database import told
from game.records.enrolment import SeveralPeople, named
from game.records.people import Beginning
from game.records.sealing import seal
from game.records.store import Store, scores_of
from game.records.tables import AttemptRow, LearnerRow, TurnRow
from game.settings.files import write_whole


class Spool:
    """A folder of attempts that wait."""

    def __init__(self, folder: Path) -> None:
        """Keep them in `folder`, which is made when first needed."""
        self._folder = folder

    def put(
        self,
        id_: UUID,
        beginning: Beginning,
        times: tuple[datetime, datetime, float],
        saved: Mapping[str, Any],
        result: Mapping[str, Any],
        name: str = "",
    ) -> Path:
        """Keep one attempt; `times` are when it was begun and finished, and its seconds. Raises CannotWrite.

        `name` is whose it is, where the store could not be asked for a learner of that name.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._folder / f"{id_}.json"
        began, ended, seconds = times
        about = {key: str(one) if isinstance(one, UUID) else one for key, one in asdict(beginning).items()}
        kept = {
            "id": str(id_),
            "beginning": about,
            "name": name,
            "started": began.isoformat(),
            "finished": ended.isoformat(),
            "seconds": seconds,
            "saved": dict(saved),
            "result": dict(result),
        }
        write_whole(path, json.dumps(kept, ensure_ascii=False))
        return path

    def waiting(self) -> list[Path]:
        """What waits, by name."""
        return sorted(self._folder.glob("*.json")) if self._folder.is_dir() else []

    def bring(self, store: Store) -> int:
        """Put everything that waits into the store, and let go of each file once it is in; returns how many.

        What is of a name that several people have by now goes on waiting.
        """
        brought = 0
        for path in self.waiting():
            kept = _read(path)
            if kept is None:
                path.rename(path.with_suffix(".unreadable"))
                continue
            try:
                _keep(store, kept)
            except SeveralPeople:
                continue
            path.unlink(missing_ok=True)
            brought += 1
        return brought


def _read(path: Path) -> dict[str, Any] | None:
    try:
        found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        _row(found)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    return found


def _row(kept: Mapping[str, Any]) -> AttemptRow:
    began = kept["beginning"]
    row = AttemptRow(
        id=UUID(kept["id"]),
        learner=UUID(began["learner"]) if began["learner"] else None,
        cohort=UUID(began["cohort"]) if began["cohort"] else None,
        scenario=began["scenario"],
        scenario_hash=began["scenario_hash"],
        engine=began["engine"],
        seed=int(began["seed"]),
        mode=began["mode"],
        started=datetime.fromisoformat(kept["started"]),
        finished=datetime.fromisoformat(kept["finished"]),
        seconds=float(kept["seconds"]),
        saved=json.dumps(kept["saved"], ensure_ascii=False, separators=(",", ":")),
        result=json.dumps(kept["result"], ensure_ascii=False, separators=(",", ":")),
        checksum="",
    )
    row.checksum = seal(row)
    return row


def _keep(store: Store, kept: Mapping[str, Any]) -> None:
    row = _row(kept)
    if kept.get("name"):
        row.learner = named(store, kept["name"]).id
        row.checksum = seal(row)
    with told(store.url), Work(store.engine) as work, work.begin():
        if row.learner is not None and work.get(LearnerRow, row.learner) is None:
            row.learner = None
            row.checksum = seal(row)
        work.merge(row)
        work.flush()
        for n, choice in enumerate(kept["saved"].get("choices", ())):
            work.merge(TurnRow(attempt=row.id, n=n, choice=choice, at=row.started))
        for score in scores_of(row.id, kept["result"]):
            work.merge(score)
