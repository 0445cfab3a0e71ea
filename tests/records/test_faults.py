"""The store under every fault: killed, crowded, damaged, full, closed; the long runs are modules of their own here."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from game.records.database import Damaged, StoreError, address, connect
from game.records.enrolment import add_learner, learners
from game.records.mending import check, mend
from game.records.store import Store
from tests.records.crowd import finish_at_once, side_by_side
from tests.records.databases import beginning
from tests.records.flipping import everything, filled, flip
from tests.records.killing import kill

ROOT = Path(__file__).parents[2]


def test_killed_at_any_moment_nothing_said_to_be_kept_is_lost_and_no_attempt_is_half(tmp_path: Path) -> None:
    counted = kill(tmp_path, 15)
    assert (counted.lost, counted.half) == (0, 0)
    assert counted.killed >= 8
    assert counted.said >= 15


def test_a_crowd_that_finishes_at_once_is_kept_whole(store: Store) -> None:
    saved, _ = finish_at_once(store, 24)
    assert saved == 24


def test_flipped_bits_and_cut_files_are_never_believed(tmp_path: Path) -> None:
    counted = flip(tmp_path, 25)
    assert [what for what in counted if what.startswith(("wrong", "traceback", "lost, and not"))] == []
    assert counted.total() == 25


def test_a_broken_file_is_set_aside_and_what_can_be_saved_is_saved(tmp_path: Path) -> None:
    place = tmp_path / "records.db"
    filled(place)
    with closing(sqlite3.connect(place)) as connection:
        connection.execute("UPDATE attempt SET seed = 99 WHERE rowid = 3")
        connection.commit()
    with Store(place) as store:
        found = check(store)
        assert (found.attempts, len(found.damaged), found.sound) == (60, 1, False)
    mended = mend(place)
    assert (mended.learners, mended.attempts) == (30, 59)
    assert mended.aside.is_file()
    with Store(place) as fresh:
        assert check(fresh).sound


LOST = (
    ("learner", "pseudonym = 'another'"), ("learner_name", "name = 'Eve'"), ("turn", "choice = 'b'"),
    ("cohort", "name = 'Tuesday'"), ("reflection", "went = 5"), ("score", "raw = 0.1"),
)  # fmt: skip


@pytest.mark.parametrize(("table", "change"), LOST)
def test_one_row_that_was_changed_costs_none_of_the_others(tmp_path: Path, table: str, change: str) -> None:
    place = tmp_path / "records.db"
    filled(place)
    with closing(sqlite3.connect(place)) as connection:
        connection.execute(f"UPDATE {table} SET {change} WHERE rowid = (SELECT min(rowid) FROM {table})")
        connection.commit()
    with Store(place) as store, pytest.raises(Damaged):
        check(store)
    mended = mend(place)
    assert (mended.learners, mended.attempts) == (30, 60)
    with Store(place) as fresh:
        found = everything(fresh)
        assert check(fresh).sound
    assert "another" not in str(found)
    assert "Eve" not in str(found)


def test_two_broken_files_in_one_second_are_both_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("game.records.mending.stamp", lambda: "now")
    for _ in range(3):
        (tmp_path / "records.db").write_bytes(b"no database at all" * 99)
        mend(tmp_path / "records.db")
    kept = sorted(path.name for path in tmp_path.glob("*broken*") if path.suffix == ".db")
    assert kept == ["records-broken-now-2.db", "records-broken-now-3.db", "records-broken-now.db"]


def test_a_server_is_not_set_aside_and_its_password_is_not_told() -> None:
    with pytest.raises(StoreError, match="pg_restore") as refused:
        mend("postgresql://ada:secret@127.0.0.1/chair")
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize("damage", [b"not a database at all" * 300, b"SQLite format 3\x00" + b"\xff" * 5000])
def test_a_file_that_is_no_database_is_refused_in_a_sentence_and_left_alone(
    tmp_path: Path, damage: bytes
) -> None:
    place = tmp_path / "records.db"
    place.write_bytes(damage)
    with pytest.raises(Damaged, match="store check"):
        Store(place)
    assert place.read_bytes() == damage


FULL = """
import resource, sys
from pathlib import Path
sys.path.insert(0, {root!r})
from game.errors import EmptyChairError
from game.records.store import Store
from tests.records.databases import RESULT, beginning
place = Path({place!r})
kept = 0
with Store(place) as store:
    import signal
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
    try:
        for n in range(10_000):
            store.finish(store.begin(beginning(), {{"n": n}}), {{**RESULT, "x": "y" * 2_000}}, 1.0, {{}})
            kept += 1
    except EmptyChairError as error:
        print(error)
print(kept)
"""


@pytest.mark.skipif(os.name != "posix", reason="the limit is one of POSIX systems")
def test_on_a_full_disk_one_sentence_says_so_and_what_was_acknowledged_is_there(tmp_path: Path) -> None:
    place = tmp_path / "records.db"
    code = FULL.format(root=str(ROOT), place=str(place))
    told = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    ).stdout
    *sentence, kept = told.splitlines()
    assert sentence == [
        f"The disk is full, so nothing more can be kept in {place}; make room, and play on: it is kept then."
    ]
    with Store(place) as store:
        assert len(store.attempts().attempts) == int(kept) > 3
        assert check(store).damaged == ()


@pytest.mark.skipif(
    os.name != "posix" or os.geteuid() != 0, reason="to be somebody else needs the rights of root"
)
def test_a_folder_of_somebody_else_is_said_in_one_sentence(tmp_path: Path) -> None:
    with Store(tmp_path / "records.db") as store:
        store.begin(beginning(), {})
    for path in (tmp_path, *tmp_path.iterdir()):
        path.chmod(0o555 if path.is_dir() else 0o444)
    code = (
        f"import os, sys; sys.path.insert(0, {str(ROOT)!r}); sys.dont_write_bytecode = True\n"
        "from game.records.store import Store\nfrom game.errors import EmptyChairError\n"
        "from tests.records.databases import beginning\nos.setuid(65534)\n"
        f"try:\n    Store({str(tmp_path / 'records.db')!r}).begin(beginning(), {{}})\n"
        "except EmptyChairError as error:\n    print(error)"
    )
    tmp_path.parent.chmod(0o755)
    tmp_path.parent.parent.chmod(0o755)
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=ROOT)
    assert told.stderr == ""
    assert "check that the folder is yours to write to" in told.stdout


def test_two_copies_of_the_program_begin_one_store_and_write_side_by_side(where: str) -> None:
    whole, _ = side_by_side(where, 2, 15)
    assert whole == 30


def test_nobody_who_opens_a_new_file_in_the_same_moment_as_others_is_turned_away(tmp_path: Path) -> None:
    together = threading.Barrier(8)

    def opened(file: Path) -> bool:
        together.wait()
        engine = connect(address(file))
        with engine.connect() as connection:
            connection.exec_driver_sql("SELECT 1")
        engine.dispose()
        return True

    with ThreadPoolExecutor(8) as everybody:
        for number in range(80):
            assert all(everybody.map(opened, [tmp_path / f"{number}.db"] * 8))


def test_somebody_who_writes_for_ever_is_waited_for_and_then_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "records.db"
    with Store(place) as store:
        add_learner(store, "Ada")
    monkeypatch.setattr("game.records.database.WAITS", 50)
    with Store(place) as store, closing(sqlite3.connect(place)) as greedy:
        greedy.isolation_level = None
        greedy.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="another program"):
            add_learner(store, "Bob")
        greedy.execute("ROLLBACK")
        assert [one.name for one in learners(store)] == ["Ada"]
