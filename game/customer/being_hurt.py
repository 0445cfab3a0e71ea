"""Slights, lies, cold transfers, silence and refusals: what wears a customer down."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from game.customer import effects as fx
from game.customer import tuning as t
from game.customer.columns import Real
from game.customer.customers import Customers
from game.customer.experience import Boundary, Ignored, Lie, OthersHarmed, Slighted, Touched, Transfer
from game.customer.faith import betrayed
from game.customer.feelings import PROTOTYPES
from game.customer.impulses import Pushing


@dataclass(frozen=True, slots=True)
class Slight:
    """How a kind of slight lands, as shares of the common size: hurt, excitement, control, shame; trust kept."""

    hurt: float
    arousal: float
    control: float
    shame: float
    trust: float


SLIGHTS: Final = {
    "dismiss": Slight(1.1, 0.7, 0.7, 0.10, 0.85),
    "interrupt": Slight(0.7, 0.6, 0.4, 0.05, 0.93),
    "blame": Slight(1.2, 0.9, 0.3, 0.25, 0.82),
    "patronise": Slight(1.0, 0.5, 0.5, 0.45, 0.85),
    "quote-policy": Slight(0.9, 0.6, 1.0, 0.05, 0.88),
    "move-on": Slight(0.35, 0.1, 0.25, 0.0, 0.97),
    "cold": Slight(0.5, 0.2, 0.2, 0.05, 0.95),
    "rushed": Slight(0.5, 0.4, 0.3, 0.05, 0.95),
}
"""Calibrated by tests/customer/test_conversations.py: order only. Blame and being waved away hurt most, being hurried
past least; a rule takes control away most (Guo et al. 2016), condescension touches dignity."""


def slighted(who: Customers, felt: Slighted, pushing: Pushing) -> None:
    """Treated badly. Every slight costs patience as well as pleasure."""
    kind = SLIGHTS[felt.kind]
    insult_on_injury = 1 + fx.SLIGHTED.wounded * np.maximum(who.blame, who.shame)
    size = t.SLIGHT.value * who.touchiness * who.cares_respect * _unlooked_for(who) * insult_on_injury
    pushing.move(
        f"slight_{felt.kind.replace('-', '_')}",
        -kind.hurt * size,
        kind.arousal * size,
        -kind.control * size,
        instead={"slight_respect": who.cares_respect > 1},
    )
    who.blame = who.blame + 0.5 * kind.hurt * (1 - who.blame) * min(1.0, kind.hurt)
    who.shame = who.shame + kind.shame * who.touchiness
    who.heard = who.heard * (1 - fx.SLIGHTED.heard * min(1.0, kind.hurt))
    who.trust = who.trust * kind.trust
    who.hope = who.hope * (1 - 0.5 * min(1.0, kind.hurt))
    who.shortfall = np.maximum(who.shortfall, 0.5 * kind.hurt)
    who.interactional = who.interactional - fx.SLIGHTED.interactional * kind.hurt
    who.patience = who.patience - t.SLIGHT_MINUTES.value * kind.hurt * who.touchiness


def _unlooked_for(who: Customers) -> Real:
    # The more care was expected, the further a slight falls below it.
    return 1 + t.CARE_EXPECTED.value * (who.expects_care - 0.5)


def ignored(who: Customers, _felt: Ignored, pushing: Pushing) -> None:
    """No answer at all."""
    size = fx.IGNORED.pleasure * who.touchiness * (1 + fx.IGNORED.threatened * who.threat)
    pushing.move("ignored", -size, fx.IGNORED.arousal, -fx.IGNORED.control)
    who.uncertainty = who.uncertainty + fx.IGNORED.uncertainty * who.worry
    who.heard = who.heard * fx.IGNORED.heard
    who.patience = who.patience - 0.5


def transferred(who: Customers, _felt: Transfer, pushing: Pushing) -> None:
    """Passed on coldly: a step of effort, nobody's customer, and the story to tell again."""
    pushing.move(
        "transferred",
        -fx.TRANSFERRED.pleasure * who.cares_time * (1 + fx.TRANSFERRED.weary * who.weariness),
        fx.TRANSFERRED.arousal,
        -fx.TRANSFERRED.control,
    )
    who.uncertainty = who.uncertainty + fx.TRANSFERRED.uncertainty * who.worry
    who.effort = who.effort + fx.TRANSFERRED.effort
    who.heard = who.heard * 0.5
    who.weariness = who.weariness + fx.TRANSFERRED.weariness
    who.blame = np.maximum(who.blame, fx.TRANSFERRED.blame)
    who.procedural = who.procedural - fx.TRANSFERRED.procedural
    who.trust = who.trust * fx.TRANSFERRED.trust


def lied_to(who: Customers, _felt: Lie, pushing: Pushing) -> None:
    """They find out that what they were told was not so."""
    relied = betrayed(who)
    pushing.move("lied_to", -fx.LIED_TO.pleasure * relied, fx.LIED_TO.arousal * relied, -fx.LIED_TO.control)
    who.trust = who.trust * t.LIE_TRUST.value
    who.trust_cap = who.trust_cap * t.LIE_CAP.value
    who.failure_load = who.failure_load + fx.LIED_TO.failure_load
    who.blame = np.maximum(who.blame, fx.LIED_TO.blame)
    who.shortfall = np.maximum(who.shortfall, fx.LIED_TO.shortfall)


def others_harmed(who: Customers, _felt: OthersHarmed, pushing: Pushing) -> None:
    """Somebody else is made to pay on their behalf: hardly anybody wants that."""
    # In a rage one minds less who pays for it.
    minded = fx.OTHERS_HARMED.pleasure * (1 - fx.OTHERS_HARMED.raging * who.blame) * who.cares_belonging
    pushing.move("others_harmed", -minded, fx.OTHERS_HARMED.arousal, -fx.OTHERS_HARMED.control)
    who.shame = who.shame + fx.OTHERS_HARMED.shame
    who.trust = who.trust * fx.OTHERS_HARMED.trust


def refused(who: Customers, _felt: Boundary, pushing: Pushing) -> None:
    """Told no, clearly and kindly: solid ground for who rages, one more door shut for who is frightened."""
    frightened = np.maximum(who.threat - who.blame, 0.0)
    raging = who.blame * np.maximum(who.arousal, 0.0)
    pushing.move(
        "told_no",
        -fx.REFUSED.pleasure
        - fx.REFUSED.frightened * frightened
        + fx.REFUSED.heard * who.heard
        + fx.REFUSED.raging * raging,
        -fx.REFUSED.arousal * (np.maximum(who.arousal, 0.0) + raging) + fx.REFUSED.alarm * frightened,
        -fx.REFUSED.control - fx.REFUSED.powerless * frightened,
    )
    who.fury = 0.0
    who.uncertainty = who.uncertainty - fx.REFUSED.uncertainty
    who.procedural = who.procedural + fx.REFUSED.procedural
    who.interactional = who.interactional + fx.REFUSED.interactional


def touched(who: Customers, felt: Touched, pushing: Pushing) -> None:
    """A point of their own: so many steps towards a feeling, or away from it."""
    point = PROTOTYPES[felt.feels]
    step = t.NUDGE.value * felt.steps
    towards = np.sign(point.base + point.slope) * fx.TOUCHED.pleasure * step
    pushing.move(
        felt.code,
        towards,
        point.arousal * step * fx.TOUCHED.arousal,
        point.control * step * fx.TOUCHED.control,
        {"because": felt.because},
    )
    if point.signal != "surprise":
        setattr(who, point.signal, getattr(who, point.signal) + step)
