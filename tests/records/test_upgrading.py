"""A database is made, brought up after a copy was made of it, or left alone where it is newer."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest
from alembic import command
from sqlalchemy import Connection, bindparam, text

from game.records import upgrading
from game.records.database import StoreError, address, connect
from game.records.enrolment import cohorts, learners
from game.records.mending import check
from game.records.store import Store
from game.records.tables import Base, CohortRow, LearnerRow, MemberRow, NameRow
from game.records.upgrading import NewerStore, backed_up, config, latest, step_of
from tests.records.databases import RESULT, beginning


def test_the_steps_come_to_the_tables_the_program_has(store: Store) -> None:
    with store.engine.begin() as connection:
        command.check(config(connection))


def test_a_newer_database_is_refused_and_left_as_it_is(where: str) -> None:
    with Store(where) as store, store.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(NewerStore, match="9999"):
        Store(where)


def test_the_first_database_there_was_is_brought_up_and_nothing_in_it_lost(where: str) -> None:
    engine = connect(address(where))
    with engine.begin() as connection:
        command.upgrade(config(connection), "0001")
        moment = {"id": uuid4(), "created": datetime(2026, 1, 1, tzinfo=UTC)}
        for table, row in (
            (LearnerRow, {**moment, "pseudonym": "quiet-heron", "shares": False}),
            (NameRow, {"learner": moment["id"], "name": "Ada"}),
            (CohortRow, {**moment, "name": "Monday", "anonymous": True}),
            (MemberRow, {"cohort": moment["id"], "learner": moment["id"]}),
        ):
            _written_at_first(connection, table, row)
    engine.dispose()
    with Store(where) as store:
        assert [(one.name, one.pseudonym) for one in learners(store)] == [("Ada", "quiet-heron")]
        assert [(one.name, one.members) for one in cohorts(store)] == [("Monday", 1)]
        assert (store.backup is not None) == ("://" not in where)
        assert check(store).sound
        with store.engine.connect() as connection:
            assert step_of(connection) == latest()


def _written_at_first(connection: Connection, table: type[Base], row: dict[str, object]) -> None:
    """As the first program did: without a checksum."""
    columns = [column for column in table.__table__.columns if column.key in row]
    names = ", ".join(column.key for column in columns)
    marks = ", ".join(f":{column.key}" for column in columns)
    typed = [bindparam(column.key, type_=column.type) for column in columns]
    connection.execute(
        text(f"INSERT INTO {table.__tablename__} ({names}) VALUES ({marks})").bindparams(*typed), row
    )


def test_two_upgrades_in_one_second_keep_two_copies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upgrading, "stamp", lambda: "now")
    with Store(tmp_path / "records.db") as store:
        made = [backed_up(store.engine) for _ in range(3)]
    assert len({path for path in made if path and path.is_file()}) == 3


NEXT = """
from alembic import op
revision, down_revision, branch_labels, depends_on = "9998", "0002", None, None


def upgrade() -> None:
    op.execute("UPDATE attempt SET mode = 'brought up'" if {works} else "UPDATE nothing SET x = 1")
"""


def with_a_further_step(folder: Path, monkeypatch: pytest.MonkeyPatch, *, works: bool = True) -> None:
    steps = folder / "migrations"
    shutil.copytree(upgrading._STEPS, steps, ignore=shutil.ignore_patterns("__pycache__"))
    (steps / "versions" / "step_9998.py").write_text(NEXT.replace("{works}", str(works)), encoding="utf-8")
    monkeypatch.setattr(upgrading, "_STEPS", steps)


def test_an_older_database_is_copied_and_then_brought_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "records.db"
    with Store(place) as store:
        store.finish(store.begin(beginning(), {}), RESULT, 1.0, {})
        assert store.backup is None
    with_a_further_step(tmp_path, monkeypatch)
    with Store(place) as store, store.engine.connect() as connection:
        assert connection.execute(text("SELECT mode FROM attempt")).scalar_one() == "brought up"
        assert store.backup is not None
        kept = store.backup
    with closing(sqlite3.connect(kept)) as copy:
        assert copy.execute("SELECT mode FROM attempt").fetchone() == ("window",)


def test_a_step_that_fails_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "records.db"
    with Store(place) as store:
        store.finish(store.begin(beginning(), {}), RESULT, 1.0, {})
    with monkeypatch.context() as patched:
        with_a_further_step(tmp_path, patched, works=False)
        with pytest.raises(StoreError):
            Store(place)
    with Store(place) as store:
        assert len(store.attempts().attempts) == 1


def test_a_copy_is_whole_while_others_write(tmp_path: Path) -> None:
    with Store(tmp_path / "records.db") as store:
        for _ in range(20):
            store.finish(store.begin(beginning(), {}), RESULT, 1.0, {})
        open_ = store.begin(beginning(), {})
        made = backed_up(store.engine, tmp_path / "copy.db")
        store.turn(open_, 0, "a", {})
    assert made == tmp_path / "copy.db"
    with Store(tmp_path / "copy.db") as copy:
        assert len(copy.attempts().attempts) == 20
