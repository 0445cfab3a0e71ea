"""What many customers lived through, gathered group by group into means and spreads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from game.authoring.lab.experiment import Because, Course, Point
from game.customer import Customers, Reason
from game.customer.columns import Real
from game.words import say

CUSTOMER = "the customer"


@dataclass(slots=True)
class Spread:
    """A mean and what it was taken over, to which more can be added (Chan, Golub & LeVeque 1979)."""

    n: int = 0
    mean: float = 0.0
    squares: float = 0.0

    def add(self, values: Real) -> None:
        """Take more values in."""
        n, mean = len(values), _mean(values)
        apart = mean - self.mean
        whole = self.n + n
        self.squares += float(((values - mean) ** 2).sum()) + apart**2 * self.n * n / whole
        self.mean += apart * n / whole if self.n else apart
        self.n = whole

    @property
    def deviation(self) -> float:
        """The standard deviation over all of them; exactly 0 where all are alike."""
        return float(np.sqrt(self.squares / self.n)) if self.n else 0.0


def _mean(values: Real) -> float:
    # Where all are alike their mean is what they are, to the last bit.
    return float(values[0]) if (values == values[0]).all() else float(values.mean())


@dataclass(slots=True)
class _Moved:
    """How far one reason has moved pleasure, arousal and control: sums over the customers."""

    sentence: str
    pleasure: float = 0.0
    arousal: float = 0.0
    control: float = 0.0


class Moments:
    """Everything gathered of one condition."""

    def __init__(self) -> None:
        """Nothing is gathered yet."""
        self._visits: list[dict[str, Spread]] = []
        self._reasons: dict[tuple[int, int, str, str], _Moved] = {}
        self._points: dict[tuple[int, int], tuple[Spread, Spread, Spread]] = {}

    def tell(self, visit: int, turn: int, customers: Customers, reasons: list[Reason]) -> None:
        """One turn of a group: why they moved, and how they are."""
        for reason in reasons:
            key = (visit, turn, reason.experience, reason.code)
            moved = self._reasons.setdefault(key, _Moved(_sentence(reason)))
            moved.pleasure += float(reason.pleasure.sum())
            moved.arousal += float(reason.arousal.sum())
            moved.control += float(reason.control.sum())
        point = self._points.setdefault((visit, turn), (Spread(), Spread(), Spread()))
        felt = (customers.pleasure, customers.arousal, customers.control)
        for spread, values in zip(point, felt, strict=True):
            spread.add(values)

    def read(self, number: int, found: Mapping[str, Real]) -> None:
        """What was read of a group after its visit of this number, from 0."""
        if number == len(self._visits):
            self._visits.append({name: Spread() for name in found})
        for name, values in found.items():
            self._visits[number][name].add(values)

    def course(self) -> Course:
        """All of it, as means over the customers."""
        n = next(iter(self._visits[0].values())).n
        return Course(
            visits=tuple({name: spread.mean for name, spread in visit.items()} for visit in self._visits),
            spreads=tuple(
                {name: spread.deviation for name, spread in visit.items()} for visit in self._visits
            ),
            reasons=tuple(self._because(n)),
            curve=tuple(
                Point(visit, turn, pleasure.mean, arousal.mean, control.mean, pleasure.deviation)
                for (visit, turn), (pleasure, arousal, control) in sorted(self._points.items())
            ),
        )

    def _because(self, n: int) -> list[Because]:
        in_order = sorted(self._reasons.items(), key=lambda entry: entry[0][:2])
        return [
            Because(*key, moved.sentence, moved.pleasure / n, moved.arousal / n, moved.control / n)
            for key, moved in in_order
        ]


def _sentence(reason: Reason) -> str:
    sentence = say(reason.code, name=CUSTOMER, **reason.facts)
    return sentence[0].upper() + sentence[1:]
