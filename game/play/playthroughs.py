"""N playthroughs of one scenario side by side: everything that changes, as arrays with one column a play.

One conversation is the case N = 1. Columns never look at one another, so taking some out, playing them and
putting them back gives the same bits as playing all at once.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.customer import Customers, Multipliers
from game.play.profile import profile_of
from game.play.script import NOWHERE, Script
from game.vocabulary import Feeling, Guard, Temperament

Flags = NDArray[np.bool_]
Whole = NDArray[np.int64]
Real = NDArray[np.float64]

NO_NEED = -1
OPEN, KEPT, BROKEN = 1, 2, 3
"""How a promise stands; 0 where it was not made."""


@dataclass(slots=True)
class Playthroughs:
    """The state of N plays. Shapes: (N,), or (facts | moves | feelings | promises | guards, N).

    `beat` is NOWHERE once a play is over. `unasked` is money given away without approval, `spent` all of it.
    `named` marks feelings the player has put into words. `solved` marks a full fix.
    """

    customers: Customers
    beat: Whole
    turn: Whole
    need: Whole
    known: Flags
    done: Flags
    named: Flags
    promises: Whole
    guards: Flags
    found: Flags
    met: Flags
    wow: Flags
    solved: Flags
    walked_out: Flags
    misled: Flags
    overpromised: Flags
    spent: Real
    unasked: Real
    minutes: Real

    @classmethod
    def begin(
        cls,
        script: Script,
        need: Whole,
        temperament: Temperament | None = None,
        multipliers: Multipliers | None = None,
    ) -> Playthroughs:
        """Meet the customer N times, once for each entry of `need` (an index, or NO_NEED)."""
        n = len(need)
        profile = profile_of(script.scenario, temperament)
        known = np.zeros((len(script.facts), n), dtype=bool)
        known[: len(script.scenario.facts)] = True
        no, none = np.zeros(n, dtype=bool), np.zeros(n)
        plays = cls(
            customers=Customers.meet(profile, n, multipliers),
            beat=np.zeros(n, dtype=np.int64),
            turn=np.zeros(n, dtype=np.int64),
            need=need.astype(np.int64),
            known=known,
            done=np.zeros((len(script.moves), n), dtype=bool),
            named=np.zeros((len(Feeling), n), dtype=bool),
            promises=np.zeros((len(script.promises), n), dtype=np.int64),
            guards=np.zeros((len(Guard), n), dtype=bool),
            found=no.copy(),
            met=no.copy(),
            wow=no.copy(),
            solved=no.copy(),
            walked_out=no.copy(),
            misled=no.copy(),
            overpromised=no.copy(),
            spent=none.copy(),
            unasked=none.copy(),
            minutes=none.copy(),
        )
        plays.find_needs(script)
        return plays

    @property
    def size(self) -> int:
        """How many plays there are."""
        return len(self.beat)

    @property
    def finished(self) -> Flags:
        """Which plays are over."""
        return np.asarray(self.beat == NOWHERE, dtype=bool)

    def find_needs(self, script: Script) -> None:
        """Mark the need found wherever everything that reveals it is known."""
        for need in range(len(script.needs)):
            facts = list(script.found_by(need))
            self.found |= (self.need == need) & self.known[facts].all(axis=0)

    def take(self, rows: Whole | Flags | NDArray[np.intp]) -> Playthroughs:
        """Some of the plays, as a copy."""
        places = places_of(rows)
        own = {f.name: columns(getattr(self, f.name), places) for f in fields(self) if f.name != "customers"}
        return Playthroughs(customers=self.customers.take(places), **own)

    def put(self, rows: Whole | Flags, plays: Playthroughs) -> None:
        """Put plays taken earlier back into their places."""
        for field in fields(self):
            mine, theirs = getattr(self, field.name), getattr(plays, field.name)
            if isinstance(mine, Customers):
                mine.put(rows, theirs)
            else:
                mine[..., rows] = theirs

    @contextmanager
    def only(self, rows: Flags) -> Iterator[Playthroughs]:
        """Some of the plays, to be gone on with: what happens in the group has happened in them."""
        if rows.all():
            yield self
            return
        some = self.take(rows)
        yield some
        self.put(rows, some)

    def fingerprint(self) -> str:
        """A short word for the state, the same wherever the state is the same to six decimals."""
        digest = hashlib.sha256()
        for field in fields(self):
            value = getattr(self, field.name)
            array = value.values if isinstance(value, Customers) else value
            digest.update((np.round(array.astype(np.float64), 6) + 0.0).tobytes())
        return digest.hexdigest()[:16]


def places_of(rows: Whole | Flags | NDArray[np.intp]) -> NDArray[np.intp]:
    """Which columns are meant, by place, where they may have been marked instead."""
    return np.flatnonzero(rows) if rows.dtype == np.bool_ else rows.astype(np.intp, copy=False)


def columns(array: NDArray[Any], places: Whole | NDArray[np.intp]) -> NDArray[Any]:
    """Some columns of an array, (N,) or (k, N), by place: a copy that lies in memory as the original does."""
    return array.take(places, axis=-1)


def joined(parts: Sequence[Playthroughs]) -> Playthroughs:
    """Several groups of plays as one, in the order given."""
    own = {
        f.name: np.concatenate([getattr(part, f.name) for part in parts], axis=-1)
        for f in fields(Playthroughs)
        if f.name != "customers"
    }
    return Playthroughs(customers=Customers.joined([part.customers for part in parts]), **own)
