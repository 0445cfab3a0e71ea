"""A town: who knows whom, for up to a million people and more.

Everybody has a few near contacts, their neighbours on a ring who also know one another, and some far ones (the small
world of Watts & Strogatz 1998, abstract read); a few people have very many. A contact is mutual. The whole town follows
from how many people there are and a seed: luck is counted (Philox), never shared with anybody else's.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

from game.customer import tuning_town as tt
from game.customer.columns import Real

Whole = NDArray[np.int64]

FAR_NUMBER: Final = 1
FAR_WHO: Final = 2
TELLERS: Final = 3
GOOD: Final = 4
BAD: Final = 5
"""Names of what is drawn in a town. A number that is given up is never used again."""

_ROWS: Final = 1 << 12
_FEWEST: Final = 3


def luck(seed: int, name: int, count: int) -> Real:
    """Numbers in (0, 1); the i-th is the same for the same seed and name, however many are asked for."""
    raw = np.random.Philox(key=np.array([seed % 2**64, name], dtype=np.uint64)).random_raw(count)
    return np.asarray(((raw >> np.uint64(11)) + 0.5) * 2.0**-53, dtype=np.float64)


@dataclass(frozen=True, slots=True, eq=False)
class Town:
    """Who knows whom: the contacts of person i are `contacts[starts[i]:starts[i + 1]]`, never i, none twice."""

    seed: int
    starts: Whole
    contacts: NDArray[np.int32]

    @classmethod
    def settle(cls, people: int, seed: int = 0) -> Self:
        """A town of so many people, about 15 contacts each. Raises ValueError below 3 people."""
        if people < _FEWEST:
            raise ValueError(f"A town of {people} has nobody to tell: give it {_FEWEST} people or more.")
        near = min(int(tt.NEIGHBOURS.value), (people - 1) // 2)
        source, target = _far(people, seed, near)
        number = np.bincount(source, minlength=people)
        starts = np.concatenate(([0], np.cumsum(number + 2 * near)))
        contacts = np.empty(starts[-1], dtype=np.int32)
        for place, offset in enumerate((*range(-near, 0), *range(1, near + 1))):
            contacts[starts[:-1] + place] = (np.arange(people) + offset) % people
        # Before the far contacts of a person come those of all earlier people, and everybody's near ones up to theirs.
        contacts[np.arange(len(source)) + 2 * near * (source + 1)] = target
        return cls(seed, starts.astype(np.int64), contacts)

    @property
    def people(self) -> int:
        """How many live here."""
        return len(self.starts) - 1

    @property
    def known(self) -> Whole:
        """How many contacts each has, shape (people,)."""
        return np.diff(self.starts)

    def summed(self, amount: Real) -> Real:
        """For each person, an amount summed over their contacts: the matrix of contacts times a vector, in pieces."""
        found = np.empty(self.people)
        held = np.empty(0)
        for first in range(0, self.people, _ROWS):
            last = min(first + _ROWS, self.people)
            begin, end = self.starts[first], self.starts[last]
            if end - begin > len(held):
                held = np.empty(2 * (end - begin))
            # One small place, used again and again: fresh memory for every piece takes longer than the sums.
            gathered = held[: end - begin]
            amount.take(self.contacts[begin:end], out=gathered, mode="clip")
            np.add.reduceat(gathered, self.starts[first:last] - begin, out=found[first:last])
        return found

    def reached(self, who: Whole) -> tuple[Whole, Whole]:
        """Every contact of some people, as places in `contacts`, and how many each of them has."""
        number = self.known[who]
        within = np.arange(number.sum()) - np.repeat(np.cumsum(number) - number, number)
        return np.repeat(self.starts[who], number) + within, number


def _far(people: int, seed: int, near: int) -> tuple[Whole, Whole]:
    # Both directions of every far contact, by person; no neighbours, nobody twice.
    reach = tt.FAR_LEAST.value * luck(seed, FAR_NUMBER, people) ** (-1.0 / tt.FAR_TAIL.value)
    number = np.minimum(reach, tt.FAR_MOST.value).astype(np.int64)
    source = np.repeat(np.arange(people), number)
    target = (luck(seed, FAR_WHO, len(source)) * people).astype(np.int64)
    ahead = (target - source) % people
    apart = np.minimum(ahead, people - ahead) > near
    one, other = source[apart], target[apart]
    pairs = np.concatenate((one * people + other, other * people + one))
    pairs.sort()
    pairs = pairs[np.diff(pairs, prepend=-1) > 0]
    return np.divmod(pairs, people)
