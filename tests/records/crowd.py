"""Three hundred learners who finish at once: `python -m tests.records.crowd --learners 300`."""

from __future__ import annotations

import argparse
import tempfile
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from game.records.enrolment import add_learner, learners
from game.records.store import Store
from tests.records.databases import RESULT, beginning, fresh, server

TURNS = 8


def finish_at_once(store: Store, count: int) -> tuple[int, float]:
    """So many learners finish an attempt each at the same time: how many are kept whole, and the longest wait."""
    for number in range(count):
        add_learner(store, f"Learner {number}")
    attempts = [store.begin(beginning(one.id), {}) for one in learners(store)]
    start, waits = threading.Barrier(count), []

    def finish(place: int) -> None:
        start.wait()
        began = time.monotonic()
        for turn in range(TURNS):
            store.turn(attempts[place], turn, "a", {})
        last = time.monotonic()
        store.finish(attempts[place], RESULT, 1.0, {})
        waits.append(time.monotonic() - last)
        assert last >= began

    with ThreadPoolExecutor(count) as everybody:
        list(everybody.map(finish, range(count)))
    found = store.attempts()
    whole = sum(len(store.turns(one.id)) == TURNS for one in found.attempts)
    return whole, max(waits)


def main() -> None:
    """Print both databases' figures."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--learners", type=int, default=300)
    count = asked.parse_args().learners
    with tempfile.TemporaryDirectory() as folder:
        _told("SQLite", count, lambda: str(Path(folder) / "records.db"))
    with server() as address:
        _told("PostgreSQL", count, lambda: fresh(address))


def _told(name: str, count: int, where: Callable[[], str]) -> None:
    with Store(where()) as store:
        saved, longest = finish_at_once(store, count)
    print(f"{name}: {saved} of {count} saved, the longest wait for the last word {longest:.2f} s")


if __name__ == "__main__":
    main()
