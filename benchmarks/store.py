"""How fast the store is beside the bare database: `python benchmarks/store.py`.

A play of eight answers is kept (begun, eight answers, finished), again and again, by the store and by `sqlite3` alone
with the same statements, texts, checksums and settings, in turns; and by SQLAlchemy without its mapper, which tells
where the time goes. Then eight threads write at once, and the longest
wait for one answer is taken.
"""

from __future__ import annotations

import hashlib
import json
import platform
import sqlite3
import sys
import tempfile
import threading
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any
from uuid import uuid4

if TYPE_CHECKING:
    from game.records.store import Store

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

TURNS, PLAYS, ROUNDS, WRITERS = 8, 40, 5, 8


def main() -> None:
    """Measure, and print."""
    import sqlalchemy

    result, saved = _texts()
    print(
        f"Python {platform.python_version()}, SQLAlchemy {sqlalchemy.__version__}, SQLite {sqlite3.sqlite_version}"
    )
    print(f"a record of {len(json.dumps(result)) // 1000} kB, a save of {len(json.dumps(saved)) // 1000} kB")
    with tempfile.TemporaryDirectory() as folder:
        ways = {"the store": by_the_store, "without its mapper": by_statements, "sqlite3 alone": by_sqlite}
        rates: dict[str, list[float]] = {name: [] for name in ways}
        for _ in range(ROUNDS):
            for number, (name, way) in enumerate(ways.items()):
                rates[name].append(way(Path(folder) / f"{number}.db", result, saved))
        for name, found in rates.items():
            each = 1000 / median(found) / (TURNS + 2)
            print(
                f"{name:20}{median(found):7.1f} plays a second (from {min(found):.1f} to {max(found):.1f}), "
                f"{each:.2f} ms a transaction"
            )
        print(f"beside sqlite3 alone {median(rates['the store']) / median(rates['sqlite3 alone']):.2f}")
        longest, saved_all = crowded(Path(folder) / "crowd.db", result, saved)
        print(f"{WRITERS} writers: {saved_all} plays kept, the longest wait for one answer {longest:.3f} s")


def _texts() -> tuple[dict[str, Any], dict[str, Any]]:
    """The record and the save of a real play."""
    from game.coaching import Yardsticks, debrief, record
    from game.play import Session, save
    from game.scenario import load

    scenario = load(ROOT / "scenarios" / "hotel" / "hotel-no-room.yaml")
    session = Session(scenario)
    for choice in ("own_it", "repeat", "ask_why", "suite", "walk", "follow_up"):
        session.choose(choice)
    found = debrief(session, Yardsticks().of(scenario, int(session.state.need[0])))
    return record(found), save(session)


def by_the_store(path: Path, result: dict[str, Any], saved: dict[str, Any]) -> float:
    """Plays a second."""
    from game.records.people import Beginning
    from game.records.store import Store

    beginning = Beginning("hotel-no-room", "abc", "1", 7, "window")
    with Store(path) as store:
        began = time.perf_counter()
        for _ in range(PLAYS):
            attempt = store.begin(beginning, saved)
            for turn in range(TURNS):
                store.turn(attempt, turn, "own_it", saved)
            store.finish(attempt, result, 480.0, saved)
        return PLAYS / (time.perf_counter() - began)


def by_statements(path: Path, result: dict[str, Any], saved: dict[str, Any]) -> float:
    """The same by the library's statements, without the mapper that the store writes through."""
    from game.records.store import Store

    with Store(path) as store:
        began = time.perf_counter()
        for _ in range(PLAYS):
            _stated_play(store, result, saved)
        return PLAYS / (time.perf_counter() - began)


def _stated_play(store: Store, result: dict[str, Any], saved: dict[str, Any]) -> None:
    from sqlalchemy import insert, update

    from game.records.tables import AttemptRow, ScoreRow, TurnRow

    attempt, text = uuid4(), json.dumps(saved, ensure_ascii=False, separators=(",", ":"))
    row = {
        "id": attempt, "scenario": "hotel-no-room", "scenario_hash": "abc", "engine": "1", "seed": 7, "mode": "window",
        "started": datetime.now(UTC), "saved": text, "checksum": _sum(text),
    }  # fmt: skip
    with store.engine.begin() as work:
        work.execute(insert(AttemptRow), row)
    own = update(AttemptRow).where(AttemptRow.id == attempt)
    for turn in range(TURNS):
        text = json.dumps(saved, ensure_ascii=False, separators=(",", ":"))
        answer = {
            "attempt": attempt,
            "n": turn,
            "choice": "own_it",
            "at": datetime.now(UTC),
            "checksum": _sum("a"),
        }
        with store.engine.begin() as work:
            work.execute(insert(TurnRow), answer)
            work.execute(own, {"saved": text, "checksum": _sum(text)})
    text = json.dumps(result, ensure_ascii=False, separators=(",", ":"))
    score = {"attempt": attempt, "score": 1.0, "raw": 1.0, "band": "Wow", "checksum": _sum("a")}
    with store.durable.begin() as work:
        over = {"finished": datetime.now(UTC), "seconds": 480.0, "result": text, "checksum": _sum(text)}
        work.execute(own, over)
        work.execute(insert(ScoreRow), [{**score, "dimension": name} for name in "abc"])


def by_sqlite(path: Path, result: dict[str, Any], saved: dict[str, Any]) -> float:
    """The same by the driver alone."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.executescript(
            "CREATE TABLE IF NOT EXISTS attempt (id TEXT PRIMARY KEY, scenario TEXT, hash TEXT, engine TEXT, seed INT, "
            "mode TEXT, started TEXT, finished TEXT, seconds REAL, saved TEXT, result TEXT, checksum TEXT);"
            "CREATE TABLE IF NOT EXISTS turn (attempt TEXT REFERENCES attempt, n INT, choice TEXT, at TEXT, "
            "checksum TEXT, PRIMARY KEY (attempt, n));"
            "CREATE TABLE IF NOT EXISTS score (attempt TEXT REFERENCES attempt, dimension TEXT, score REAL, raw REAL, "
            "band TEXT, checksum TEXT, PRIMARY KEY (attempt, dimension));"
        )
    with closing(_connected(path, "NORMAL")) as quick, closing(_connected(path, "FULL")) as durable:
        began = time.perf_counter()
        for _ in range(PLAYS):
            _bare_play(quick, durable, result, saved)
        return PLAYS / (time.perf_counter() - began)


def _connected(path: Path, synchronous: str) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in (
        "busy_timeout = 30000", "journal_mode = WAL", f"synchronous = {synchronous}", "foreign_keys = ON",
    ):  # fmt: skip
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _bare_play(
    quick: sqlite3.Connection, durable: sqlite3.Connection, result: dict[str, Any], saved: dict[str, Any]
) -> None:
    attempt = uuid4().hex
    text = json.dumps(saved, ensure_ascii=False, separators=(",", ":"))
    row = [attempt, "hotel-no-room", "abc", "1", 7, "window", _now(), None, None, text, None, _sum(text)]
    _write(quick, [("INSERT INTO attempt VALUES (?,?,?,?,?,?,?,?,?,?,?,?)", row)])
    for turn in range(TURNS):
        text = json.dumps(saved, ensure_ascii=False, separators=(",", ":"))
        inserted = ("INSERT INTO turn VALUES (?,?,?,?,?)", [attempt, turn, "own_it", _now(), _sum("own_it")])
        _write(
            quick,
            [inserted, ("UPDATE attempt SET saved=?, checksum=? WHERE id=?", [text, _sum(text), attempt])],
        )
    text = json.dumps(result, ensure_ascii=False, separators=(",", ":"))
    updated = "UPDATE attempt SET finished=?, seconds=?, result=?, checksum=? WHERE id=?"
    scores = [
        ("INSERT INTO score VALUES (?,?,?,?,?,?)", [attempt, name, 1.0, 1.0, "Wow", _sum(name)])
        for name in "abc"
    ]
    _write(durable, [(updated, [_now(), 480.0, text, _sum(text), attempt]), *scores])


def _write(connection: sqlite3.Connection, statements: list[tuple[str, list[Any]]]) -> None:
    connection.execute("BEGIN IMMEDIATE")
    for statement, values in statements:
        connection.execute(statement, values)
    connection.execute("COMMIT")


def _now() -> str:
    return str(datetime.now(UTC))


def _sum(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def crowded(path: Path, result: dict[str, Any], saved: dict[str, Any]) -> tuple[float, int]:
    """The longest wait for one answer in seconds, and how many plays were kept, with eight writers at once."""
    from game.records.people import Beginning
    from game.records.store import Store

    beginning, waits = Beginning("hotel-no-room", "abc", "1", 7, "window"), []
    with Store(path) as store:

        def play() -> None:
            for _ in range(5):
                attempt = store.begin(beginning, saved)
                for turn in range(TURNS):
                    began = time.perf_counter()
                    store.turn(attempt, turn, "own_it", saved)
                    waits.append(time.perf_counter() - began)
                store.finish(attempt, result, 480.0, saved)

        threads = [threading.Thread(target=play) for _ in range(WRITERS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return max(waits), len(store.attempts().attempts)


if __name__ == "__main__":
    main()
