"""Coming back, telling others, and the readings a survey would take."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from game.customer import effects as fx
from game.customer import tuning as t
from game.customer.columns import Real
from game.customer.customers import Customers
from game.customer.memory import remembered

Flags = NDArray[np.bool_]

_AS_THEY_ARE: Final = (
    "satisfaction", "trust", "pleasure", "arousal", "control", "lowest", "highest", "felt_minutes",
    "distributive", "interactional", "procedural", "expected_gesture", "effort", "surprise", "heard",
    "uncertainty", "shame",
)  # fmt: skip

_CSAT: Final = (1.0, 5.0)
"""Adapted: the ends of the scale that satisfaction surveys use."""

_RECOMMEND: Final = (0.0, 10.0)
"""Adapted: the ends of the scale for likelihood to recommend."""


def return_logit(customers: Customers) -> Real:
    """How likely they come back, as log odds: convex in satisfaction, flatter for those who cannot go elsewhere."""
    who = customers
    pull = t.RETURN_LINEAR.value * who.satisfaction
    devotion = t.RETURN_CONVEX.value * np.maximum(who.satisfaction - 0.5, 0.0) ** 2
    free = fx.RETURN.captive + fx.RETURN.free * who.competition
    steps = t.EFFORT_LOYALTY.value * np.maximum(who.effort - t.EFFORT_FREE.value, 0.0)
    kept = remembered(who)
    visited = who.turn > 0
    fresh = t.RETURN_MEMORY.value * (kept - _uneventful(who)) * visited
    glad = np.maximum(kept, 0.0) * visited
    doubt = t.RETURN_DOUBT.value * flawed(who) * glad * (1.0 - who.astonishment)
    marvel = t.RETURN_MARVEL.value * glad * who.astonishment
    logit: Real = (
        t.RETURN_BASE.value
        + (pull + devotion + fresh + marvel - doubt) * free
        + t.RETURN_TRUST.value * (who.trust - fx.RETURN.trust_even)
        - t.RETURN_FAILURE.value * who.failure_load
        - steps
    )
    return logit


def _uneventful(who: Customers) -> Real:
    # What would be left of a visit in which nothing moved them.
    return t.BASE_PLEASURE.value + t.BASE_FROM_SATISFACTION.value * who.satisfaction


def flawed(customers: Customers) -> Real:
    """How far this visit was one in which something went wrong by our fault, in [0, 1]; 1 from the slightest on.

    A failure put right well can be remembered better than none, and still makes nobody likelier to return or to
    speak well of us (de Matos, Henrique & Rossi 2007): both take this into account.
    """
    return np.clip(customers.severity * customers.responsible / t.FLAWED_FROM.value, 0.0, 1.0)


def return_chance(customers: Customers) -> Real:
    """How likely they come back, in [0, 1]."""
    return 1.0 / (1.0 + np.exp(-return_logit(customers)))


def told(customers: Customers) -> tuple[Real, Real]:
    """How many people hear good of it, and how many hear bad: an asymmetric U in what is remembered."""
    who, kept = customers, remembered(customers)
    excited = 1.0 + t.TELL_AROUSAL.value * np.maximum(who.excitement, 0.0)
    plainly = t.TELL_PLAINLY.value * (1.0 - t.TELL_FLAWED.value * flawed(who))
    marvel = (plainly + t.TELL_SURPRISE.value * who.astonishment) * (fx.TOLD.doubting + who.trust)
    good = t.TELL_GOOD.value * np.maximum(kept, 0.0) ** 2 * marvel / (1.0 + who.failure_load)
    bad = t.TELL_BAD.value * np.maximum(-kept, 0.0) ** 2
    return good * excited * who.telling, bad * excited * who.telling


def readings(customers: Customers) -> dict[str, Real]:
    """Everything a survey, a ledger or a laboratory would read, by name.

    CSAT from 1 to 5, `recommend` from 0 to 10; never derived from the player's score.
    """
    good, bad = told(customers)
    found = {name: getattr(customers, name).copy() for name in _AS_THEY_ARE}
    lived = customers.turn > 0
    found |= {name: np.where(lived, found[name], customers.pleasure) for name in ("lowest", "highest")}
    kept = remembered(customers)
    warm = (
        fx.SURVEY.recommend_even
        + fx.SURVEY.recommend_satisfaction * customers.satisfaction
        + fx.SURVEY.recommend_trust * (customers.trust - 0.5)
    )
    return {
        "remembered": kept,
        "return_logit": return_logit(customers),
        "return_chance": return_chance(customers),
        "told": t.TELL_BASE.value + good + bad,
        "told_positive": good,
        "told_negative": bad,
        "csat": np.clip((_CSAT[0] + _CSAT[1]) / 2 + (_CSAT[1] - _CSAT[0]) / 2 * kept, *_CSAT),
        "recommend": np.clip(warm, *_RECOMMEND),
        **found,
    }


def ending(customers: Customers, out: Flags, wow: Flags, need_met: Flags) -> NDArray[np.int64]:
    """How it ended, as the rank of an Outcome, from the state at the end.

    `out`: they walked out. `wow`: a wow was felt. `need_met`: every need was met outstandingly.
    """
    kept, chance = remembered(customers), return_chance(customers)
    glad = (kept >= t.DELIGHTED_MEMORY.value) & (chance >= t.DELIGHTED_RETURN.value) & (wow | need_met)
    level = t.SATISFIED_MEMORY.value
    rank = np.select([glad, kept >= level, kept > -level], [4, 3, 2], default=1)
    return np.where(out | (chance < t.LOST_RETURN.value), 0, rank).astype(np.int64)
