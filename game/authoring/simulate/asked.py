"""What is asked of a simulation, and whom it meets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from game.customer import Multipliers, sample_temperaments
from game.play import NO_NEED, TASTES, Playthroughs, Script, Whole

RANDOM: Final = "random"
BEST: Final = "best"
WORST: Final = "worst"
EVERY: Final = "every"
POLICIES: Final = (RANDOM, *TASTES, BEST, WORST)
"""Every way of playing by name, as it is shown."""


@dataclass(frozen=True, slots=True)
class Asked:
    """How a scenario is to be played.

    `runs` are random plays, where not all paths are walked. `temperaments` is how many temperaments are drawn, None
    for the author's own. `workers` is how many processes may work, where that is worth it.
    """

    runs: int = 10_000
    policies: tuple[str, ...] = POLICIES
    temperaments: int | None = None
    seed: int = 0
    workers: int = 1


class Cast:
    """The customers that are met: every hidden need with every temperament; play n meets customer n % size."""

    def __init__(self, script: Script, asked: Asked) -> None:
        """Draw temperaments, where they are asked for."""
        self.script = script
        self.needs = len(script.needs)
        self.temperaments = asked.temperaments or 1
        self.drawn: Multipliers | None = None
        if asked.temperaments:
            self.drawn = sample_temperaments(asked.temperaments, np.random.default_rng(asked.seed))

    @property
    def size(self) -> int:
        """How many different customers there are."""
        return self.temperaments * max(1, self.needs)

    def temperament(self, numbers: Whole) -> Whole:
        """Which temperament the customers of these plays have, by place."""
        return numbers % self.temperaments

    def need(self, numbers: Whole) -> Whole:
        """Which hidden need the customers of these plays have, by place; NO_NEED where there is none."""
        if not self.needs:
            return np.full(len(numbers), NO_NEED)
        return (numbers // self.temperaments) % self.needs

    def meet(self, numbers: Whole) -> Playthroughs:
        """The plays of these numbers, at their beginning."""
        multipliers = self.drawn.take(self.temperament(numbers)) if self.drawn else None
        return Playthroughs.begin(self.script, self.need(numbers), multipliers=multipliers)
