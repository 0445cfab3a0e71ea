"""Word of mouth in a town: who hears of a conversation, at which hand-over, and what their hearing is worth.

Somebody who was served tells some of their contacts; a hearer tells fewer, and each further hand-over halves that
again. Good and bad travel alike and side by side, and one person can hear both. `spread` gives what is to be expected;
`spread_by_luck` lets it happen once. What people experienced themselves is not changed by what they hear: tellers are
never counted as hearers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from game.customer import tuning_town as tt
from game.customer.columns import Real
from game.customer.town import BAD, GOOD, TELLERS, Town, Whole, luck

_STEPS: Final = int(tt.STEPS.value)
_ALL_BUT_SURE: Final = 1.0 - 2.0**-53
"""The highest chance below 1, so that the logarithm of its opposite is finite."""


@dataclass(frozen=True, slots=True)
class Spread:
    """Who hears, step by step: shape (steps,), in people. Step 0 is told at first hand, step 1 by a hearer ..."""

    people: int
    tellers: int
    newly_good: Real
    newly_bad: Real
    heard_both: float

    @property
    def heard_good(self) -> Real:
        """How many have heard good of it by each step."""
        return np.cumsum(self.newly_good)

    @property
    def heard_bad(self) -> Real:
        """How many have heard bad of it by each step."""
        return np.cumsum(self.newly_bad)

    @property
    def heard(self) -> float:
        """How many have heard of it at all by the end, those who heard both counted once."""
        return float(self.newly_good.sum() + self.newly_bad.sum()) - self.heard_both


def spread(
    town: Town,
    positive: float | Real,
    negative: float | Real,
    steps: int = _STEPS,
    seed: int = 0,
    tellers: Whole | None = None,
) -> Spread:
    """What conversations become in a town, as expected numbers of people.

    `positive` and `negative`: how many people each customer tells good and bad of it (`told`), one number or an array
    with one a customer; nobody can tell more people than they know. The tellers are different people, picked by the
    seed unless given. Chances are multiplied as if contacts heard independently, which is a little too many where
    contacts know one another; good and bad are taken as independent too. Raises ValueError for numbers below nothing,
    more tellers than people, or fewer steps than one.
    """
    good, bad, who = _asked(town, positive, negative, steps, seed, tellers)
    newly_good, heard_good = _expected(town, who, good, steps)
    newly_bad, heard_bad = _expected(town, who, bad, steps)
    return Spread(town.people, len(who), newly_good, newly_bad, float(np.sum(heard_good * heard_bad)))


def spread_by_luck(
    town: Town,
    positive: float | Real,
    negative: float | Real,
    steps: int = _STEPS,
    seed: int = 0,
    tellers: Whole | None = None,
) -> Spread:
    """What conversations become in a town, once, by the luck of this seed: whole people.

    Every contact keeps its own luck, so the same seed with more told reaches everybody it reached with less. Takes
    what `spread` takes.
    """
    good, bad, who = _asked(town, positive, negative, steps, seed, tellers)
    newly_good, heard_good = _happened(town, who, good, steps, (seed, GOOD))
    newly_bad, heard_bad = _happened(town, who, bad, steps, (seed, BAD))
    return Spread(town.people, len(who), newly_good, newly_bad, float(np.sum(heard_good & heard_bad)))


def _asked(
    town: Town, positive: float | Real, negative: float | Real, steps: int, seed: int, tellers: Whole | None
) -> tuple[Real, Real, Whole]:
    good, bad = np.broadcast_arrays(
        np.atleast_1d(np.asarray(positive, dtype=np.float64)),
        np.atleast_1d(np.asarray(negative, dtype=np.float64)),
    )
    if steps < 1:
        raise ValueError(f"Word of mouth over {steps} steps reaches nobody: ask for one step or more.")
    if not (np.all(good >= 0) and np.all(bad >= 0)):
        raise ValueError("How many people are told is not a number of 0 or more: take it from `told`.")
    who = _picked(town, len(good), seed) if tellers is None else np.asarray(tellers, dtype=np.int64)
    if len(who) != len(good) or len(np.unique(who)) != len(who):
        raise ValueError(f"{len(good)} conversations need {len(good)} different tellers, not {len(who)}.")
    return good, bad, who


def _picked(town: Town, number: int, seed: int) -> Whole:
    if number > town.people:
        raise ValueError(f"{number} conversations are more than the town has people ({town.people}).")
    drawn = luck(seed, TELLERS, town.people)
    first = np.argpartition(drawn, number - 1)[:number]
    return first[np.argsort(drawn[first], kind="stable")].astype(np.int64)


def _expected(town: Town, who: Whole, told: Real, steps: int) -> tuple[Real, Real]:
    newly, heard = np.zeros(steps), np.zeros(town.people)
    if not told.any():
        return newly, heard
    known = town.known
    # The chance that somebody tells a given contact: over all steps, for they hear for the first time only once.
    tells = np.zeros(town.people)
    tells[who] = np.minimum(told / known[who], 1.0)
    for step in range(steps):
        missed = town.summed(np.log1p(-np.minimum(tells, _ALL_BUT_SURE)))
        chance = np.maximum(-np.expm1(missed), heard)
        chance[who] = 0.0
        tells += (chance - heard) * _passes(step, known)
        newly[step] = np.sum(chance - heard)
        heard = chance
    return newly, heard


def _passes(step: int, known: Whole) -> Real:
    # The chance that somebody who heard it at this step tells a given contact.
    number = tt.PASSED_ON.value * tt.PASSED_FURTHER.value**step
    return np.minimum(number / known, 1.0)


def _happened(
    town: Town, who: Whole, told: Real, steps: int, lucky: tuple[int, int]
) -> tuple[Real, NDArray[np.bool_]]:
    newly, heard = np.zeros(steps), np.zeros(town.people, dtype=np.bool_)
    if not told.any():
        return newly, heard
    drawn = luck(*lucky, len(town.contacts))
    reached = heard.copy()
    reached[who] = True
    telling, chance = who, told / town.known[who]
    for step in range(steps):
        places, number = town.reached(telling)
        told_now = town.contacts[places[drawn[places] < np.repeat(chance, number)]]
        telling = np.unique(told_now[~reached[told_now]]).astype(np.int64)
        reached[telling] = heard[telling] = True
        newly[step], chance = len(telling), _passes(step, town.known[telling])
    return newly, heard


@dataclass(frozen=True, slots=True)
class TownWorth:
    """What hearing is worth: visits gained and lost at each step, shape (steps,), and what a visit brings."""

    gained: Real
    lost: Real
    value_per_visit: float

    @property
    def visits(self) -> float:
        """Visits gained less visits lost; below nothing where more people stay away."""
        return float(self.gained.sum() - self.lost.sum())

    @property
    def by_step(self) -> Real:
        """Visits gained less visits lost by each step: the curve to show."""
        return np.cumsum(self.gained - self.lost)

    @property
    def value(self) -> float:
        """The same in money."""
        return self.visits * self.value_per_visit


def worth_in_town(
    found: Spread,
    value_per_visit: float = 1.0,
    chance: float = tt.VISIT_CHANCE.value,
    hearing_good: float = tt.HEARING_GOOD.value,
    hearing_bad: float = tt.HEARING_BAD.value,
    conviction: float = tt.CONVICTION.value,
) -> TownWorth:
    """Visits that hearing brings or costs. All sizes are assumptions of the reader: see `tuning_town`.

    A hearer would visit with `chance`, in [0, 1]. Hearing good moves that a share of the way up to 1, hearing bad a
    share of the way down to 0; of that effect the share `conviction` is left after each further hand-over. Somebody
    who heard both is moved by both. One visit decided upon, not a habit: give the lifetime value of a customer for
    `value_per_visit` if who comes once tends to stay. Raises ValueError for shares outside [0, 1].
    """
    names = ("chance", "hearing_good", "hearing_bad", "conviction")
    for name, share in zip(names, (chance, hearing_good, hearing_bad, conviction), strict=True):
        if not 0 <= share <= 1:
            raise ValueError(f"{name} is {share}, but it is a share: give a number from 0 to 1.")
    left = conviction ** np.arange(len(found.newly_good))
    gained = found.newly_good * left * hearing_good * (1.0 - chance)
    return TownWorth(gained, found.newly_bad * left * hearing_bad * chance, value_per_visit)
