"""Three hundred learners who finish at once: `python -m tests.records.crowd --learners 300`."""

from __future__ import annotations

import argparse
import subprocess
import sys
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
ROOT = Path(__file__).parents[2]


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


def side_by_side(where: str, programs: int, plays: int) -> tuple[int, float]:
    """Programs of their own that write into one store at once: how many plays are whole, and the longest wait."""
    command = [sys.executable, "-m", "tests.records.crowd", "--into", where, "--learners", str(plays)]
    running = [
        subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) for _ in range(programs)
    ]
    told = [program.communicate()[0] for program in running]
    waits = [float(longest) for longest in told]
    with Store(where) as store:
        found = store.attempts()
        return sum(len(store.turns(one.id)) == TURNS for one in found.attempts), max(waits)


def _write(where: str, plays: int) -> float:
    """Play so often, and return the longest wait for one answer, in seconds."""
    longest = 0.0
    with Store(where) as store:
        for _ in range(plays):
            attempt = store.begin(beginning(), {})
            for turn in range(TURNS):
                began = time.monotonic()
                store.turn(attempt, turn, "a", {})
                longest = max(longest, time.monotonic() - began)
            store.finish(attempt, RESULT, 1.0, {})
    return longest


def main() -> None:
    """Print both databases' figures; with a store to write into, write and print the longest wait."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--learners", type=int, default=300)
    asked.add_argument("--into", default="")
    given = asked.parse_args()
    if given.into:
        print(_write(given.into, given.learners))
        return
    _print(given.learners)


def _print(count: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        _told("SQLite", count, lambda: str(Path(folder) / "records.db"))
        whole, longest = side_by_side(str(Path(folder) / "two.db"), 2, count)
        print(
            f"SQLite, two programs: {whole} of {2 * count} saved, the longest wait for an answer {longest:.2f} s"
        )
    with server() as address:
        _told("PostgreSQL", count, lambda: fresh(address))


def _told(name: str, count: int, where: Callable[[], str]) -> None:
    with Store(where()) as store:
        saved, longest = finish_at_once(store, count)
    print(f"{name}: {saved} of {count} saved, the longest wait for the last word {longest:.2f} s")


if __name__ == "__main__":
    main()
