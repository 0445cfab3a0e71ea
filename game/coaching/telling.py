"""One strength and one next step: which of everything that was found is worth telling."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from game.coaching.scoring import Points, guards_of
from game.play import Moment, Session
from game.vocabulary import Criterion, Dimension

Earned = Mapping[Criterion, Points]

_FOR_NOTHING: Final = {Criterion.E6: 2}
"""Points that doing nothing in particular earns, so that nobody is praised for them."""


@dataclass(frozen=True, slots=True)
class Told:
    """A strength or a next step: a criterion, and the moment it shows in."""

    criterion: Criterion
    moment: Moment


def strength_of(session: Session, points: Sequence[Earned], impacts: Sequence[float]) -> Told | None:
    """The criterion that stood out most, shown at its best moment; None where nothing did.

    Only what was done is praised, not what was left undone, and only where it did the customer good and no
    guard fired.
    """
    fired = {guard.moment for guard in guards_of(session)}
    good = [earned if impacts[n] > 0 and n not in fired else {} for n, earned in enumerate(points)]
    done = _totals(good, _deserved)
    told = {c: n for c, n in done.items() if n > 0 and c.dimension is not Dimension.JUDGEMENT}
    best = max(told, key=lambda c: told[c], default=None)
    return _shown(session, good, best, _deserved)


def next_step_of(session: Session, points: Sequence[Earned]) -> Told | None:
    """The criterion with the smallest share of its points, shown where most was missed; None at full marks.

    What was done in full somewhere needs no advice, unless nothing else was missed.
    """
    every = {c: n for c, n in _totals(points, _missed).items() if n > 0}
    shown = {c for earned in points for c, found in earned.items() if found.earned == found.available}
    missed = {c: n for c, n in every.items() if c not in shown} or every
    available = _totals(points, lambda _c, found: found.available)
    worst = max(missed, key=lambda c: (missed[c] / available[c], missed[c]), default=None)
    return _shown(session, points, worst, _missed)


def _deserved(criterion: Criterion, found: Points) -> int:
    return found.earned - _FOR_NOTHING.get(criterion, 0)


def _missed(_criterion: Criterion, found: Points) -> int:
    return found.available - found.earned


def _totals(points: Sequence[Earned], worth: Callable[[Criterion, Points], int]) -> dict[Criterion, int]:
    totals: dict[Criterion, int] = {}
    for earned in points:
        for criterion, found in earned.items():
            totals[criterion] = totals.get(criterion, 0) + worth(criterion, found)
    return totals


def _shown(
    session: Session,
    points: Sequence[Earned],
    criterion: Criterion | None,
    worth: Callable[[Criterion, Points], int],
) -> Told | None:
    if criterion is None:
        return None
    due = (number for number, earned in enumerate(points) if criterion in earned)
    return Told(criterion, session.moments[max(due, key=lambda n: worth(criterion, points[n][criterion]))])
