"""Bits that are flipped in a store: `python -m tests.records.flipping --times 300`.

In a copy of a store with plays in it one bit is flipped at random; every fifth copy is cut off instead. Counted is what
came of it: nothing, something lost and `store check` says so, the file refused; and what must never be: anything read
back other than it was written (wrong), lost without a word, or an error that is no sentence (traceback).
"""

from __future__ import annotations

import argparse
import random
import shutil
import tempfile
from collections import Counter
from dataclasses import replace
from pathlib import Path

from game.errors import EmptyChairError
from game.records.enrolment import add_learner, learners
from game.records.mending import check
from game.records.people import Learner, Reflection
from game.records.store import Store
from tests.records.databases import RESULT, beginning

ATTEMPTS = 30


def filled(path: Path) -> list[object]:
    """A store with attempts, closed and in one file; everything that is in it."""
    with Store(path) as store:
        for number in range(ATTEMPTS):
            learner = add_learner(store, f"Learner {number}").id
            attempt = store.begin(beginning(learner), {"choices": ["a"] * 20})
            for turn in range(5):
                store.turn(attempt, turn, "own_it", {"choices": ["a"] * turn})
            result = {**RESULT, "moments": [{"said": f"line {n}"} for n in range(40)]}
            store.finish(attempt, result, 60.0, {"n": number})
            store.reflect(attempt, Reflection(number % 5 + 1, "sad", f"Ask {number} times"))
        with store.engine.connect() as connection:
            connection.exec_driver_sql("COMMIT")
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        return everything(store)


def everything(store: Store) -> list[object]:
    """All that a store says, piece by piece."""
    attempts = store.attempts().attempts
    said = store.reflections(one.id for one in attempts).items()
    turns = [(one.id, turn) for one in attempts for turn in store.turns(one.id)]
    return [*attempts, *turns, *said, *learners(store)]


def flip(folder: Path, times: int, seed: int = 1) -> Counter[str]:
    """Flip one bit in so many copies, or cut them off, and count what came of each."""
    whole = folder / "whole.db"
    known, luck, counted = filled(whole), random.Random(seed), Counter[str]()
    data = whole.read_bytes()
    for number in range(times):
        copy = folder / f"{number}.db"
        place, bit = luck.randrange(len(data)), luck.randrange(8)
        cut = number % 5 == 4
        copy.write_bytes(
            data[:place] + (b"" if cut else bytes([data[place] ^ (1 << bit)]) + data[place + 1 :])
        )
        counted[_came_of(copy, known)] += 1
        for ending in ("", "-wal", "-shm"):
            Path(f"{copy}{ending}").unlink(missing_ok=True)
        shutil.rmtree(folder / "aside", ignore_errors=True)
    return counted


def _came_of(copy: Path, known: list[object]) -> str:
    try:
        with Store(copy) as store:
            found = everything(store)
            strange = [one for one in found if one not in known]
            if any(not _lacks_a_name(one, known) for one in strange):
                return f"wrong: {strange[0]}"
            if len(found) == len(known) and not strange:
                return "nothing lost" if check(store).sound else "nothing lost, and said"
            return "lost, and said" if not check(store).sound else "lost, and not said"
    except EmptyChairError:
        return "refused in a sentence"
    except Exception as error:
        return f"traceback: {type(error).__name__}"


def _lacks_a_name(one: object, known: list[object]) -> bool:
    """Whether that is a learner whose name is not found any more, and nothing else is other than it was."""
    names = [replace(was, name="") for was in known if isinstance(was, Learner)]
    return isinstance(one, Learner) and one in names


def main() -> None:
    """Flip so often, and print what came of it."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--times", type=int, default=300)
    with tempfile.TemporaryDirectory() as folder:
        for what, count in sorted(flip(Path(folder), asked.parse_args().times).items()):
            print(f"{count:5}  {what}")


if __name__ == "__main__":
    main()
