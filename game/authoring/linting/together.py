"""Which feelings one customer can have at once, by the model of how feelings are named.

A feeling is as strong as its signal and the state behind it allow. Signals are taken at their strongest here and the
state is tried on a fine grid, so what no point of it allows is felt by nobody.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import product
from typing import Final

import numpy as np
from numpy.typing import NDArray

from game.customer import Customers, Profile, strengths
from game.scenario import FeelingBound
from game.vocabulary import STARTS_AT, Feeling

_SIGNALS: Final = (
    "blame", "threat", "loss", "shortfall", "weariness", "thanks", "relief", "hope", "ease", "surprise", "shame",
    "uncertainty",
)  # fmt: skip

_PLEASURES: Final = np.linspace(-1, 1, 81)
_AROUSALS: Final = np.concatenate(
    [np.linspace(-1, -0.05, 7), np.linspace(-0.04, 0.16, 21), np.linspace(0.2, 1, 5)]
)
_CONTROLS: Final = np.concatenate(
    [np.linspace(-1, -0.15, 9), np.linspace(-0.12, 0.06, 10), np.linspace(0.1, 1, 4)]
)
"""Finer where the names of feelings change quickly."""

_SLACK: Final = 0.05
"""What a feeling may gain between two points of the grid."""

_CALM_UNTIL: Final = 0.3
"""The strength of any other feeling at which nothing is left of calm."""


def feelable(bounds: Sequence[FeelingBound]) -> bool:
    """Whether some customer can feel all that is asked for at least so strongly, at one and the same time."""
    asked = {b.feeling: STARTS_AT[b.strength] for b in bounds if b.at_least and b.strength}
    if len(asked) < 2:
        return True
    rows = [list(Feeling).index(feeling) for feeling in asked]
    enough = np.array(list(asked.values()))[:, None] - _SLACK
    others = [least for feeling, least in asked.items() if feeling is not Feeling.CALM]
    if Feeling.CALM in asked and asked[Feeling.CALM] - _SLACK > 1 - max(others) / _CALM_UNTIL:
        return False
    return bool((_strongest()[rows] >= enough).all(axis=0).any())


@cache
def _strongest() -> NDArray[np.float64]:
    """How strong each feeling can be at each point of the grid, (13, points); calm may be anything here."""
    points = np.array(list(product(_PLEASURES, _AROUSALS, _CONTROLS))).T
    most = np.ones((len(Feeling), points.shape[1]))
    others = [row for row, feeling in enumerate(Feeling) if feeling is not Feeling.CALM]
    with_blame, without = _felt(points, blame=1.0), _felt(points, blame=0.0)
    most[others] = np.maximum(with_blame, without)[others]
    return most


def _felt(points: NDArray[np.float64], blame: float) -> NDArray[np.float64]:
    who = Customers.meet(Profile(), points.shape[1])
    for signal in _SIGNALS:
        setattr(who, signal, 1.0)
    who.blame = blame
    who.pleasure, who.arousal, who.control = points
    return strengths(who)
