"""Names of feelings: derived from the state and what it hangs on, never stored.

Pleasure says how much, a *signal* says what about: somebody to blame (angry), a threat still open (anxious),
something lost (sad), an expectation that fell short (disappointed), somebody to thank (grateful), and so on. A name
is as strong as the weaker of the two, and only where arousal and control fit it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from game.customer.columns import Real, held
from game.vocabulary import Feeling, Strength

if TYPE_CHECKING:
    from game.customer.customers import Customers

DEEPEST: Final = 0.9
"""Displeasure (and pleasure) at which a feeling is as strong as it can be (calibrated: prototypes below)."""

DELIGHT_FROM: Final = 0.4
"""Pleasure above which delight begins (adapted: the design of this model)."""

DELIGHT_SPAN: Final = 0.45
"""Pleasure from there to the strongest delight (calibrated: prototypes below)."""


@dataclass(frozen=True, slots=True)
class Prototype:
    """Where a feeling lies: its signal, and the state it is opened with.

    Pleasure at strength s is `base + slope * s`; arousal and control are what they are at full strength.
    """

    signal: str
    base: float
    slope: float
    arousal: float
    control: float

    def pleasure(self, strength: float) -> float:
        """Pleasure in [-1, 1] of somebody who feels this at a strength in [0, 1]."""
        return self.base + self.slope * strength


PROTOTYPES: Final = {
    Feeling.CALM: Prototype("ease", 0.15, 0.0, 0.0, 0.3),
    Feeling.ANXIOUS: Prototype("threat", 0.0, -DEEPEST, 0.6, -0.5),
    Feeling.ANGRY: Prototype("blame", 0.0, -DEEPEST, 0.7, 0.2),
    Feeling.TIRED: Prototype("weariness", 0.0, -0.15, -0.5, -0.1),
    Feeling.SAD: Prototype("loss", 0.0, -DEEPEST, -0.5, -0.5),
    Feeling.CONFUSED: Prototype("uncertainty", 0.0, -0.15, 0.2, -0.2),
    Feeling.EMBARRASSED: Prototype("shame", 0.0, -0.3, 0.3, -0.3),
    Feeling.DISAPPOINTED: Prototype("shortfall", 0.0, -DEEPEST, 0.0, 0.1),
    Feeling.HOPEFUL: Prototype("hope", 0.05, 0.1, 0.2, 0.3),
    Feeling.RELIEVED: Prototype("relief", 0.1, 0.3, -0.3, 0.2),
    Feeling.GRATEFUL: Prototype("thanks", 0.2, 0.5, 0.1, 0.2),
    Feeling.DELIGHTED: Prototype("surprise", DELIGHT_FROM, DELIGHT_SPAN, 0.5, 0.3),
    Feeling.SURPRISED: Prototype("surprise", 0.05, 0.0, 0.5, 0.0),
}
"""Calibrated: a customer opened with any name at any strength is named so (tests/customer/test_feelings.py)."""


def feeling_point(feeling: Feeling, strength: Strength | None) -> tuple[float, float]:
    """Pleasure and arousal, in [-1, 1], of somebody who feels this at this strength."""
    from game.customer.opening import MIDDLE

    amount = MIDDLE[strength] if strength else 0.0
    point = PROTOTYPES[feeling]
    return point.pleasure(amount), point.arousal * amount


def nearest_feeling(pleasure: float, arousal: float) -> tuple[Feeling, Strength | None]:
    """The name that lies nearest to a point of pleasure and arousal, each in [-1, 1], and how strong it is there."""
    named: list[tuple[Feeling, Strength]] = [
        (feeling, strength) for feeling in PROTOTYPES for strength in Strength
    ]
    points = {name: feeling_point(*name) for name in named}
    feeling, strength = min(
        points, key=lambda n: (points[n][0] - pleasure) ** 2 + (points[n][1] - arousal) ** 2
    )
    return feeling, None if feeling == Feeling.CALM else strength


def ramp(quantity: Real, start: float, full: float) -> Real:
    """0 up to `start`, 1 from `full` on (either may be the larger), straight between."""
    return held((quantity - start) / (full - start), 0.0, 1.0)


def _hurt(who: Customers) -> Real:
    return held(-who.pleasure / DEEPEST, 0.0, 1.0)


def anger(who: Customers) -> Real:
    """How angry they are, in [0, 1]: shape (N,)."""
    aroused, holding = ramp(who.arousal, 0.02, 0.14), ramp(who.control, -0.9, -0.55)
    return np.minimum(_hurt(who), who.blame) * aroused * holding


def _anxious(who: Customers) -> Real:
    aroused, powerless = ramp(who.arousal, 0.02, 0.14), ramp(who.control, 0.05, -0.1)
    worry = np.maximum(who.threat, 0.8 * who.uncertainty)
    # Where there is as much to blame as to fear, it is anger that shows.
    fearing = ramp(who.blame - worry, 0.05, -0.05)
    return np.minimum(_hurt(who), worry) * aroused * np.maximum(powerless * fearing, 0.85)


def _tired(who: Customers) -> Real:
    low = 1.0 + 0.15 * ramp(who.arousal, 0.0, -0.5) * ramp(who.weariness, 1.0, 0.0)
    return np.minimum(who.weariness * low, 1.0) * ramp(who.pleasure, 0.35, 0.1)


def _sad(who: Customers) -> Real:
    quiet, powerless = ramp(who.arousal, 0.06, -0.02), ramp(who.control, 0.05, -0.05)
    return np.minimum(_hurt(who), who.loss) * quiet * powerless


def _confused(who: Customers) -> Real:
    return who.uncertainty * ramp(np.abs(who.pleasure), 0.6, 0.35)


def _embarrassed(who: Customers) -> Real:
    return who.shame * ramp(who.pleasure, 0.3, 0.05)


def _disappointed(who: Customers) -> Real:
    return np.minimum(_hurt(who), who.shortfall)


def _hopeful(who: Customers) -> Real:
    return who.hope * ramp(who.pleasure, -0.25, -0.05)


def _relieved(who: Customers) -> Real:
    return who.relief * ramp(who.pleasure, -0.02, 0.06)


def _grateful(who: Customers) -> Real:
    return np.minimum(held((who.pleasure - 0.2) / 0.5, 0.0, 1.0), who.thanks)


def _delighted(who: Customers) -> Real:
    return np.minimum(held((who.pleasure - DELIGHT_FROM) / DELIGHT_SPAN, 0.0, 1.0), who.surprise)


def _surprised(who: Customers) -> Real:
    return who.surprise * ramp(np.abs(who.pleasure), 0.4, 0.25)


_NAMES: Final[dict[Feeling, Callable[[Customers], Real]]] = {
    Feeling.ANXIOUS: _anxious,
    Feeling.ANGRY: anger,
    Feeling.TIRED: _tired,
    Feeling.SAD: _sad,
    Feeling.CONFUSED: _confused,
    Feeling.EMBARRASSED: _embarrassed,
    Feeling.DISAPPOINTED: _disappointed,
    Feeling.HOPEFUL: _hopeful,
    Feeling.RELIEVED: _relieved,
    Feeling.GRATEFUL: _grateful,
    Feeling.DELIGHTED: _delighted,
    Feeling.SURPRISED: _surprised,
}


def strengths(customers: Customers) -> Real:
    """How strong each feeling is, in [0, 1]: shape (13, N), in the order of the vocabulary.

    Calm is the rest: as strong as the customer's ease, less whatever else is felt.
    """
    others = np.array([name(customers) for name in _NAMES.values()])
    calm = customers.ease * (1.0 - held(others.max(axis=0) / 0.3, 0.0, 1.0))
    return np.vstack([calm[None, :], others])


def named(customers: Customers) -> tuple[np.ndarray[tuple[int], np.dtype[np.intp]], Real]:
    """The strongest feeling by its place in the vocabulary, and its strength; calm where nothing is felt."""
    amounts = strengths(customers)
    place = amounts.argmax(axis=0)
    return place, amounts.max(axis=0)
