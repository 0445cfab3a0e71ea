"""Bits that are flipped in a store: `python -m tests.records.flipping --times 300`.

In a copy of a store with plays in it one bit is flipped at random; every fifth copy is cut off instead. Counted is what
came of it: nothing, something lost and `store check` says so, the file refused; and what must never be: anything read
back other than it was written (wrong), lost without a word, or an error that is no sentence (traceback).
"""

from __future__ import annotations

import argparse
import random
import tempfile
from collections import Counter
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from game.errors import EmptyChairError
from game.records.attempt import Attempt
from game.records.enrolment import add_cohort, add_learner, cohorts, join, learners
from game.records.mending import check, mend
from game.records.people import Cohort, Learner, Reflection, Unfinished
from game.records.store import Store
from tests.records.databases import RESULT, beginning

ATTEMPTS = 30


def filled(path: Path) -> list[object]:
    """A store with attempts, closed and in one file; everything that is in it."""
    with Store(path) as store:
        group = add_cohort(store, "Monday").id
        for number in range(ATTEMPTS):
            learner = add_learner(store, f"Learner {number}").id
            join(store, group, learner)
            attempt = store.begin(beginning(learner, group), {"choices": ["a"] * 20})
            for turn in range(5):
                store.turn(attempt, turn, "own_it", {"choices": ["a"] * turn})
            result = {**RESULT, "moments": [{"said": f"line {n}"} for n in range(40)]}
            store.finish(attempt, result, 60.0, {"n": number})
            store.reflect(attempt, Reflection(number % 5 + 1, "sad", f"Ask {number} times"))
            left = store.begin(beginning(learner, group), {"choices": []})
            store.turn(left, 0, "own_it", {"choices": ["own_it"]})
        with store.engine.connect() as connection:
            connection.exec_driver_sql("COMMIT")
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        return everything(store)


def everything(store: Store) -> list[object]:
    """All that a store says, piece by piece."""
    attempts = store.attempts().attempts
    said = store.reflections(one.id for one in attempts).items()
    turns = [(one.id, turn) for one in attempts for turn in store.turns(one.id)]
    people = learners(store)
    left = [(person.id, one) for person in people for one in store.unfinished(person.id)]
    return [*attempts, *turns, *said, *left, *people, *cohorts(store)]


def gone_on(store: Store, known: list[object]) -> list[object]:
    """What is strange in the attempts that were left unfinished, once they are played to their end."""
    left = {one[1].id: one[0] for one in known if isinstance(one, tuple) and isinstance(one[1], Unfinished)}
    for attempt in left:
        with suppress(EmptyChairError):
            store.turn(attempt, 1, "repeat", {"choices": ["own_it", "repeat"]})
            store.finish(attempt, RESULT, 9.0, {})
    over = [one for one in store.attempts().attempts if one.id in left]
    return [one for one in over if (one.learner, one.seed, one.mode) != (left[one.id], 7, "window")]


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
        for left in folder.glob(f"{number}*"):
            left.unlink()
    return counted


def _came_of(copy: Path, known: list[object]) -> str:
    try:
        with Store(copy) as store:
            found = everything(store)
            strange = [one for one in found if one not in known]
            if any(not _lacks_a_name(one, known) for one in strange):
                return f"wrong: {strange[0]}"
            came = _said(store, lost=len(found) != len(known) or bool(strange))
            believed = gone_on(store, known)
            return f"wrong once gone on with: {believed[0]}" if believed else came
    except EmptyChairError:
        return _mended(copy, known)
    except Exception as error:
        return f"traceback: {type(error).__name__}"


def _mended(copy: Path, known: list[object]) -> str:
    """What came of a file that was refused, once it was set aside and what can be saved was saved."""
    mend(copy)
    with Store(copy) as store:
        strange = [one for one in everything(store) if one not in known and not _newly_known(one, known)]
        if strange or not check(store).sound:
            return f"wrong once mended: {strange[:1]}"
        over = {one.id for one in known if isinstance(one, Attempt)}
        saved = sum(one.id in over for one in store.attempts().attempts)
    all_, most = saved == ATTEMPTS, saved >= ATTEMPTS * 0.8
    return (
        f"refused in a sentence, {'all' if all_ else 'most' if most else 'some' if saved else 'none'} saved"
    )


def _newly_known(one: object, known: list[object]) -> bool:
    """Whether that is somebody under another pseudonym, or in no group any more; or was gone on with just now."""
    if isinstance(one, Attempt):
        left = {
            was[1].id: was[0] for was in known if isinstance(was, tuple) and isinstance(was[1], Unfinished)
        }
        was_in = [replace(was, cohort=None) for was in known if isinstance(was, Attempt)]
        return one in was_in or (one.id in left and (one.learner, one.seed) == (left[one.id], 7))
    if isinstance(one, tuple):
        return one[1] in ("own_it", "repeat") and not any(
            was[0] == one[0] for was in known if isinstance(was, tuple)
        )
    people = {was.id for was in known if isinstance(was, Learner)}
    return isinstance(one, Cohort) or (isinstance(one, Learner) and one.id in people)


def _said(store: Store, *, lost: bool) -> str:
    """Whether `store check` says that something is wrong; it may say so in one sentence, and read no further."""
    try:
        silent = check(store).sound
    except EmptyChairError:
        silent = False
    what = "lost" if lost else "nothing lost"
    if silent:
        return f"{what}, and not said" if lost else what
    return f"{what}, and said"


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
