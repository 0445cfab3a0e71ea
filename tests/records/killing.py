"""Plays that are killed at any moment: `python -m tests.records.killing --times 500`.

A child plays and says which answers are kept; it is killed at random. Counted are answers that had been said to be kept
and are not there (lost), attempts that are neither whole nor can be gone on with to the same end (half), and how many
were gone on with.
"""

from __future__ import annotations

import argparse
import json
import random
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from game.play import parse_save, resume
from game.records.store import Store
from game.scenario import load
from tests.records.played import CHOICES, HOTEL

ROOT = Path(__file__).parents[2]


@dataclass
class Counted:
    """What came of it."""

    killed: int = 0
    over: int = 0
    said: int = 0
    lost: int = 0
    half: int = 0
    gone_on: int = 0


def kill(folder: Path, times: int, seed: int = 1) -> Counted:
    """Play and kill so often, and look at what is kept."""
    luck, counted, database = random.Random(seed), Counted(), folder / "records.db"
    _warm(database)
    for number in range(times):
        _one(database, number, luck, counted)
    return counted


def _warm(database: Path) -> None:
    """One whole play, so that every later one spends its time on playing."""
    subprocess.run(_command(database, 10_000), cwd=ROOT, check=True, capture_output=True)


def _command(database: Path, seed: int) -> list[str]:
    return [sys.executable, "-m", "tests.records.played", str(database), str(seed)]


def _one(database: Path, seed: int, luck: random.Random, counted: Counted) -> None:
    child = subprocess.Popen(_command(database, seed), cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    lines, stop = [], luck.randrange(len(CHOICES) + 1)
    for line in child.stdout:
        lines.append(line)
        if len(lines) > stop:
            break
    # Not at the line itself: somewhere in the work of the next one.
    time.sleep(luck.random() * 0.02)
    child.send_signal(signal.SIGKILL)
    lines += child.stdout.readlines()
    child.stdout.close()
    counted.killed += child.wait() == -signal.SIGKILL
    _look(database, [line.split() for line in lines if line.endswith("\n")], counted)


def _look(database: Path, said: list[list[str]], counted: Counted) -> None:
    if not said:
        return
    attempt = UUID(said[-1][1])
    kept = [int(number) for number, _ in said if number != "over"]
    counted.said += len(kept)
    with Store(database) as store:
        turns = store.turns(attempt)
        counted.lost += sum(number >= len(turns) for number in kept)
        whole = next((one for one in store.attempts().attempts if one.id == attempt), None)
        if whole is not None:
            counted.over += 1
            counted.half += len(whole.result["moments"]) != len(CHOICES) or len(turns) != len(CHOICES)
        else:
            counted.half += not _goes_on(store, attempt, len(kept))
            counted.gone_on += 1


def _goes_on(store: Store, attempt: UUID, least: int) -> bool:
    left = [one for person in _learners(store) for one in store.unfinished(person) if one.id == attempt]
    if not left:
        return False
    session = resume(load(HOTEL), parse_save(json.loads(left[0].saved)))
    taken = tuple(moment.choice for moment in session.moments)
    for choice in CHOICES[len(taken) :]:
        session.choose(choice)
    return len(taken) >= least and taken == CHOICES[: len(taken)] and session.finished


def _learners(store: Store) -> list[UUID]:
    from game.records.enrolment import learners

    return [one.id for one in learners(store)]


def main() -> None:
    """Kill so often, and print what came of it."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--times", type=int, default=500)
    asked.add_argument("--seed", type=int, default=1)
    given = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        print(kill(Path(folder), given.times, given.seed))


if __name__ == "__main__":
    main()
