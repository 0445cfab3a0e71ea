"""How a customer comes in: from their history, their problem, and the feelings an author opens with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

import numpy as np

from game.customer import effects as fx
from game.customer import tuning as t
from game.customer.feelings import PROTOTYPES
from game.customer.profile import Brought, Profile
from game.customer.temperament import Multipliers
from game.vocabulary import Feeling, LastVisit, Level, Strength, Style, Tells, Value

if TYPE_CHECKING:
    from game.customer.customers import Customers

MIDDLE: Final = {
    Strength.FAINT: 0.2,
    Strength.SOME: 0.42,
    Strength.STRONG: 0.67,
    Strength.OVERWHELMING: 0.9,
}
"""The strength a word opens with: about the middle of its band (calibrated: tests/customer/test_feelings.py)."""

_SATISFIED: Final = {LastVisit.GOOD: 0.3, LastVisit.MIXED: 0.0, LastVisit.BAD: -0.35}
"""Calibrated by tests/customer/test_loyalty.py: what the last visit left of satisfaction."""

_PATIENCE: Final = {Level.LOW: 6.0, Level.MEDIUM: 9.0, Level.HIGH: 13.0}
"""Minutes, before temperament. Calibrated by tests/customer/test_conversations.py."""

_TELLS: Final = {Tells.RARELY: 0.5, Tells.SOMETIMES: 1.0, Tells.OFTEN: 1.6}
"""Calibrated by tests/customer/test_loyalty.py: how many hear of it, beside the usual."""

_EXPECTS: Final = (0.6, 0.5, 0.5)
"""Outcome, care, effort. Adapted: the defaults of the lab's format."""

_ACCEPTABLE_MINUTES: Final = 5.0
"""Adapted: the default of the lab's format."""

_CARE_MORE: Final = 1.3
"""Calibrated: what matters to a person counts about a third more (tests/customer/test_experiences.py)."""


def come_in(customers: Customers, profile: Profile, multipliers: Multipliers) -> None:
    """Set the state of customers who have just walked in."""
    _who_they_are(customers, profile, multipliers)
    _what_they_know_of_us(customers, profile)
    if profile.brought:
        _bring(customers, profile.brought)
    customers.pleasure = t.BASE_PLEASURE.value + t.BASE_FROM_SATISFACTION.value * customers.satisfaction
    customers.control = t.BASE_CONTROL.value
    customers.ease = MIDDLE[Strength.STRONG]
    if profile.opens:
        _open(customers, {feeling: MIDDLE[word] for feeling, word in profile.opens.items()})
    customers.trough, customers.held = customers.pleasure, customers.control


def _who_they_are(customers: Customers, profile: Profile, multipliers: Multipliers) -> None:
    names = ("gains", "losses", "arousing", "warmth", "touchiness", "worry", "trusting", "lasting")
    for name, row in zip(names, multipliers.values, strict=True):
        setattr(customers, name, row)
    for matter in Value:
        setattr(customers, f"cares_{matter}", _CARE_MORE if matter in profile.values else 1.0)
    customers.direct = 1.0 if profile.style is Style.DIRECT else 0.0
    customers.telling = _TELLS[profile.tells_friends]
    customers.patience_full = _PATIENCE[profile.patience] * customers.lasting
    customers.patience = customers.patience_full


def _what_they_know_of_us(customers: Customers, profile: Profile) -> None:
    known = profile.satisfaction
    customers.satisfaction = _SATISFIED[profile.last] * (profile.visits > 0) if known is None else known
    customers.trust, customers.trust_cap = profile.trust, 1.0
    customers.visits = float(profile.visits)
    customers.competition = profile.competition
    outcome, care, effort = profile.expectations or _EXPECTS
    customers.expects_outcome, customers.expects_care, customers.expects_effort = outcome, care, effort
    wait = profile.acceptable_wait
    customers.acceptable_full = _ACCEPTABLE_MINUTES if wait is None else wait
    customers.acceptable_wait = customers.acceptable_full
    customers.lowest, customers.highest = 1.0, -1.0


def _bring(customers: Customers, problem: Brought) -> None:
    # The problem is known and weighs, but how it feels is the author's to say: it moves no feeling here.
    again = 1 + t.RECURRING.value * problem.recurring
    customers.severity = problem.severity * again
    customers.responsible = problem.responsible
    customers.process = float(problem.kind == "process")
    customers.threat = problem.severity
    customers.blame = problem.responsible * problem.severity
    customers.failure_load = (
        customers.failure_load + fx.BROUGHT.again * problem.recurring * problem.responsible
    )


def _open(customers: Customers, opens: Mapping[Feeling, float]) -> None:
    """Put customers where these feelings, by strength, are what they feel and the strongest names them."""
    levels = [PROTOTYPES[feeling].pleasure(amount) for feeling, amount in opens.items()]
    customers.pleasure = min(levels) if min(levels) < 0 else max(levels)
    places = {feeling: amount for feeling, amount in opens.items() if feeling in _PLACED} or opens
    leading = max(places, key=lambda feeling: places[feeling])
    reach = max(places[leading], fx.OPENED.reach)
    customers.arousal, customers.control = (
        PROTOTYPES[leading].arousal * reach,
        PROTOTYPES[leading].control * reach,
    )
    customers.ease = opens.get(Feeling.CALM, 0.0)
    _set_signals(customers, opens)


def _set_signals(customers: Customers, opens: Mapping[Feeling, float]) -> None:
    # What the problem brought weighs less than what the author says is felt; it grows as the talk goes on.
    most = _UNSAID * max(opens.values())
    for point in PROTOTYPES.values():
        setattr(customers, point.signal, np.minimum(getattr(customers, point.signal), most))
    for feeling, amount in opens.items():
        setattr(customers, PROTOTYPES[feeling].signal, amount)


_PLACED: Final = frozenset({Feeling.ANGRY, Feeling.ANXIOUS, Feeling.SAD, Feeling.DELIGHTED})
"""Feelings that hang on arousal and control; the others can be felt beside them."""

_UNSAID: Final = 0.6
"""Calibrated: a customer opened as anxious over a problem that is our fault is named anxious, not angry."""
