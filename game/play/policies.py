"""Ways of playing that need no player."""

from __future__ import annotations

import numpy as np

from game.play.batch import Judge, Path, Policy, Rank, walk_all
from game.play.luck import ROWS, pick
from game.play.playthroughs import Flags, Playthroughs, Whole
from game.play.script import Script
from game.vocabulary import Temperament


def at_random(seed: int) -> Policy:
    """Any offered choice, each as likely as the others."""

    def choose(free: Flags, turns: Whole, numbers: Whole) -> Whole:
        nth = pick(seed, ROWS + numbers, turns, free.sum(axis=0))
        place: Whole = (np.cumsum(free, axis=0) > nth).argmax(axis=0)
        return place

    return choose


def best_path(
    script: Script, need: int, judge: Judge, rank: Rank, temperament: Temperament | None = None
) -> Path:
    """The path that ranks highest in the first row of `rank`; exact where all paths could be walked."""
    start = Playthroughs.begin(script, np.array([need]), temperament)
    paths = walk_all(script, start, judge, rank)
    return paths.path(int(rank(paths.tallies)[0].argmax()))
