"""The passing of time: turns within a visit, and days between visits."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from game.customer import effects as fx
from game.customer import tuning as t
from game.customer.columns import Real
from game.customer.customers import Customers
from game.customer.feelings import anger
from game.customer.impulses import Log, felt_now
from game.customer.tuning import Coefficient
from game.vocabulary import STARTS_AT, Strength

HABITS: Final = tuple(name for name in Customers.names if name.startswith("habit_"))
"""How worn each kind of kindness is; which of these a kind has, `being_given.habit_of` says."""

_SLOW: Final = ("uncertainty", "shame", "thanks")
_BRIEF: Final = ("relief", "hope")


def kept(half_life: Coefficient, span: float = 1.0) -> float:
    """The share that is left after a span, by half-life."""
    left: float = 0.5 ** (span / half_life.value)
    return left


def begin_turn(customers: Customers, log: Log | None = None) -> None:
    """Feelings fade towards where this customer rests; nothing fades before the first turn."""
    before = felt_now(customers) if log else None
    _fade(customers, customers.turn > 0)
    if log and before:
        log.note(customers, "faded", "Fading", before, {})


def _fade(customers: Customers, begun: NDArray[np.bool_]) -> None:
    resting = (
        t.BASE_PLEASURE.value + t.BASE_FROM_SATISFACTION.value * customers.satisfaction + customers.mood / 2
    )
    quick = kept(t.FEELING_HALF_LIFE)
    customers.pleasure = _faded(customers.pleasure, resting, quick, begun)
    customers.arousal = _faded(customers.arousal, 0.0, quick, begun)
    customers.control = _faded(customers.control, t.BASE_CONTROL.value, quick, begun)
    customers.mood = _faded(customers.mood, 0.0, kept(t.MOOD_HALF_LIFE), begun)
    customers.surprise = _faded(customers.surprise, 0.0, kept(t.SURPRISE_HALF_LIFE), begun)
    for name in _BRIEF:
        setattr(customers, name, _faded(getattr(customers, name), 0.0, quick**2, begun))
    for name in _SLOW:
        setattr(customers, name, _faded(getattr(customers, name), 0.0, kept(t.SLOW_HALF_LIFE), begun))


def _faded(now: Real, towards: Real | float, share: float, begun: NDArray[np.bool_]) -> Real:
    return np.where(begun, towards + (now - towards) * share, now)


def pass_time(customers: Customers, minutes: float, acceptable: float | None = None) -> None:
    """Modelled minutes pass and spend patience.

    Where a channel has its own `acceptable` wait (minutes), time spends patience in that proportion instead.
    """
    spent = minutes if acceptable is None else customers.patience_full * (minutes / acceptable)
    customers.patience = customers.patience - spent


def close_turn(customers: Customers) -> None:
    """Keep what memory will read of this turn, and what follows from how feelings have moved in it."""
    who = customers
    who.turn = who.turn + 1
    who.summed = who.summed + who.pleasure
    who.lowest, who.highest = np.minimum(who.lowest, who.pleasure), np.maximum(who.highest, who.pleasure)
    who.end = who.pleasure
    who.excitement = np.maximum(who.excitement, who.arousal)
    who.astonishment = np.maximum(who.astonishment, who.surprise)
    _hope(who)
    _relieve(who)
    _confide(who)
    who.ease = who.ease + fx.EASE.returns * (fx.EASE.level - who.ease)
    furious = anger(who) >= STARTS_AT[Strength.OVERWHELMING]
    who.fury = np.where(furious, who.fury + 1, 0.0)


def _hope(who: Customers) -> None:
    # Things look up where a say in them comes back while they are not settled yet.
    risen = np.maximum(who.control - who.held, 0.0)
    who.hope = who.hope + t.HOPE_FROM_CONTROL.value * risen * (who.threat > fx.HOPE.threat_from) * (
        1 - who.hope
    )
    who.held = who.control


def _relieve(who: Customers) -> None:
    # Relief is pleasure risen from below zero, once the threat is past and the body lets go. It comes once.
    risen = who.pleasure - who.trough - t.RELIEF_RISE.value
    released = (
        (who.trough < 0)
        & (who.pleasure > 0)
        & (who.threat < fx.RELIEF.threat_below)
        & (who.arousal < fx.RELIEF.arousal_below)
        & (risen > 0)
    )
    who.relief = np.where(
        released,
        np.maximum(who.relief, fx.RELIEF.least + fx.RELIEF.by_rise * np.clip(risen, 0.0, 1.0)),
        who.relief,
    )
    who.trough = np.where(released, 1.0, np.minimum(who.trough, who.pleasure))


def _confide(who: Customers) -> None:
    rise = t.CONFIDING.value * who.heard * who.trusting * (1 - who.trust) * (who.pleasure > 0)
    who.trust = np.minimum(who.trust + rise, who.trust_cap)


FURIOUS_TURNS: Final = 2
"""Turns running with overwhelming anger at their end after which somebody leaves (customer model, Leaving)."""


def walked_out(customers: Customers) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Whether patience is used up, or anger was overwhelming at the end of two turns running."""
    return (customers.patience <= 0) | (customers.fury >= FURIOUS_TURNS)


def new_visit(customers: Customers, days: float) -> None:
    """Days pass, old failures and norms fade, and a visit begins afresh."""
    who = customers
    who.failure_load = who.failure_load * kept(t.FAILURE_HALF_LIFE_DAYS, days)
    who.burnt = who.burnt * kept(t.FAILURE_HALF_LIFE_DAYS, days)
    for name in (*HABITS, "expected_gesture"):
        setattr(who, name, getattr(who, name) * kept(t.GESTURE_HALF_LIFE_DAYS, days))
    for name in _PER_VISIT:
        setattr(who, name, 0.0)
    who.lowest, who.highest, who.ease = 1.0, -1.0, fx.EASE.level
    who.patience, who.acceptable_wait = who.patience_full, who.acceptable_full
    who.pleasure = t.BASE_PLEASURE.value + t.BASE_FROM_SATISFACTION.value * who.satisfaction
    who.control = t.BASE_CONTROL.value
    who.trough, who.held = who.pleasure, who.control


_PER_VISIT: Final = (
    "arousal", "mood", "heard", "surprise", "uncertainty", "shame", "distributive", "interactional", "procedural",
    "blame", "threat", "loss", "shortfall", "weariness", "thanks", "relief", "hope", "effort", "felt_minutes",
    "turn", "summed", "end", "excitement", "astonishment", "fury", "severity", "responsible", "process", "repaired",
    "solved", "asked", "phrases", "listenings", "echoes", "apologies", "kindnesses",
    "smiles", "pitches", "explanations", "welcomes", "fees", "kindest",
    "outcomes", "last_outcome",
)  # fmt: skip
