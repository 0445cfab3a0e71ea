"""Plays of every shipped scenario and temperament, in a batch and each alone: `python -m tests.authoring.simulate`.

Prints in how many of them anything differs. The suite does the same with fewer.
"""

from __future__ import annotations

import sys
from itertools import product
from pathlib import Path

import numpy as np

from game.authoring.simulate.asked import Asked
from game.coaching import judge
from game.play import Playthroughs, Script, Session, at_random, play_out
from game.scenario import load
from game.vocabulary import Temperament
from tests.authoring.simulate.test_single import differing, kept_of
from tests.making import SHIPPED

PLAYS = 2_000


def differing_rows(path: Path, temperament: Temperament, plays: int) -> int:
    """In how many of so many random plays anything differs from the same play alone."""
    scenario = load(path, use_house=False)
    script = Script(scenario)
    start = Playthroughs.begin(script, np.zeros(plays, dtype=int), temperament)
    paths = play_out(script, start, at_random(3), judge)
    over = kept_of(scenario, paths, Asked())
    return differing(paths, over, lambda _row: Session(scenario, 0, temperament, need=0))


def main(plays: int = PLAYS) -> None:
    """Play, and print a line a scenario and temperament."""
    rows = differ = 0
    for path, temperament in product(SHIPPED, Temperament):
        found = differing_rows(path, temperament, plays)
        rows, differ = rows + plays, differ + found
        print(f"{path.stem:<24} {temperament.value:<10} {plays:>6,} rows, differ: {found}", flush=True)
    print(f"{rows:,} rows that were played, differ: {differ}")
    sys.exit(bool(differ))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else PLAYS)
