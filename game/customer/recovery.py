"""Putting right what went wrong: three kinds of justice, and what each gives back."""

from __future__ import annotations

from typing import Final

import numpy as np

from game.customer import tuning as t
from game.customer.columns import Real
from game.customer.customers import Customers
from game.customer.experience import (
    Alternative,
    Apologise,
    Compensate,
    EffortSpared,
    Failure,
    Fix,
    FollowUp,
    Handoff,
    Justice,
    OfferChoice,
    PromiseBroken,
    Promised,
    PromiseKept,
)
from game.customer.impulses import Pushing

WEIGHTS: Final = {
    "distributive": t.DISTRIBUTIVE.value,
    "interactional": t.INTERACTIONAL.value,
    "procedural": t.PROCEDURAL.value,
}


def repair(
    who: Customers,
    pushing: Pushing,
    code: str,
    kind: str,
    amount: Real | float,
    arousal: Real | float = -0.04,
    control: Real | float = 0.04,
) -> None:
    """An amount of one kind of justice: dP = 1.6 w dJ / (1 + F), and its share of the problem repaired."""
    size = np.broadcast_to(np.asarray(amount, dtype=np.float64), who.pleasure.shape)
    lift = t.RECOVERY.value * WEIGHTS[kind] * size / (1.0 + who.failure_load)
    setattr(who, kind, getattr(who, kind) + size)
    who.repaired = who.repaired + 0.6 * size
    pushing.move(code, lift, arousal, control)


def failed(who: Customers, felt: Failure, pushing: Pushing) -> None:
    """Something goes wrong: low, aroused, out of their hands; more so where it keeps happening."""
    weight = felt.severity * (1 + t.RECURRING.value * felt.recurring)
    code = "failed_again" if felt.recurring > 0.5 else "failed"
    pushing.move(
        code, -t.FAILURE_PLEASURE.value * weight, t.FAILURE_AROUSAL.value * weight, -t.FAILURE_CONTROL.value * weight
    )
    who.severity = np.maximum(who.severity, min(1.0, weight))
    who.responsible = np.maximum(who.responsible, felt.responsible)
    who.threat = np.maximum(who.threat, felt.severity)
    who.blame = np.maximum(who.blame, felt.responsible * min(1.0, weight))
    who.shortfall = np.maximum(who.shortfall, felt.severity)
    who.repaired, who.solved = 0.0, 0.0


def apologised(who: Customers, felt: Apologise, pushing: Pushing) -> None:
    """Told sorry: for something, once; the third time it is a habit of speech."""
    worn = t.REPETITION.value**who.apologies
    if felt.sincerity < 0.3:
        pushing.move("sorry_not_meant", -0.03 * who.touchiness, 0.02)
        who.apologies = who.apologies + 1
        return
    repair(who, pushing, "apologised", "interactional", t.APOLOGY_JUSTICE.value * felt.sincerity * worn)
    who.blame = who.blame * (1 - 0.2 * felt.sincerity * worn)
    who.apologies = who.apologies + 1


def compensated(who: Customers, felt: Compensate, pushing: Pushing) -> None:
    """Money for the loss: concave, little beyond the loss itself, and least before anybody has listened."""
    if felt.ratio <= 0:
        pushing.move("offered_nothing", -0.04, 0.03, -0.02)
        return
    worth = min(felt.ratio, 1.0) ** 0.8 + 0.15 * min(max(felt.ratio - 1.0, 0.0), 1.0)
    landed = 0.35 + 0.65 * np.maximum(who.heard, 0.6 * who.solved)
    unasked = who.asked + who.listenings + who.echoes == 0
    code = "money_first" if unasked.all() else "compensated" if felt.ratio >= 0.5 else "fobbed_off"
    amount = t.COMPENSATION_JUSTICE.value * worth * landed * who.cares_price
    repair(who, pushing, code, "distributive", amount)
    who.shortfall = who.shortfall * (1 - 0.3 * min(felt.ratio, 1.0))
    pushing.move("not_about_money", -0.07 * who.cares_respect * unasked, 0.03 * unasked)


def fixed(who: Customers, felt: Fix, pushing: Pushing) -> None:
    """It is solved, as far as it is; worth less where nobody has listened first."""
    landed = t.UNHEARD_FIX.value + (1 - t.UNHEARD_FIX.value) * who.heard
    code = "fixed_unheard" if (who.heard < 0.2).all() else "fixed" if felt.quality >= 0.8 else "half_fixed"
    repair(
        who, pushing, code, "distributive", t.FIX_JUSTICE.value * felt.quality * landed,
        arousal=-0.15 * felt.quality, control=0.15 * felt.quality,
    )  # fmt: skip
    left = 1 - 0.85 * felt.quality
    who.threat, who.loss, who.shortfall = who.threat * left, who.loss * left, who.shortfall * left
    who.blame, who.uncertainty = who.blame * (0.4 + 0.6 * left), who.uncertainty * left
    who.repaired = who.repaired + 0.5 * felt.quality * landed
    who.solved = np.maximum(who.solved, felt.quality)
    who.thanks = np.maximum(who.thanks, 0.5 * felt.quality * landed)


def justice(who: Customers, felt: Justice, pushing: Pushing) -> None:
    """A bare amount of one kind of justice."""
    repair(who, pushing, f"justice_{felt.kind}", felt.kind, felt.amount, arousal=0.0, control=0.0)


def chose(who: Customers, felt: OfferChoice, pushing: Pushing) -> None:
    """Given a real choice: g = 2 (1 - 1/n). One way, or a sham, gives nothing."""
    given = max(0.0, 2 * (1 - 1 / max(felt.options, 1))) * felt.real
    if given <= 0:
        pushing.move("no_choice", -0.02 * (felt.options > 1), 0.0, -0.02 * (felt.options > 1))
        return
    status = np.sqrt(who.cares_status * who.cares_respect)
    pushing.move("given_a_choice", t.CHOICE_PLEASURE.value * given, -0.06, t.CHOICE_CONTROL.value * given * status)
    who.procedural = who.procedural + t.CHOICE_JUSTICE.value * given
    who.repaired = who.repaired + 0.1 * given
    who.hope = who.hope + 0.25 * given * (1 - who.hope)
    who.threat = who.threat * 0.85


def alternative(who: Customers, _felt: Alternative, pushing: Pushing) -> None:
    """One other way: welcome where they were heard, a way round them where not."""
    size = -0.03 + 0.13 * who.heard
    pushing.move("another_way" if (who.heard >= 0.25).all() else "another_way_unheard", size, -0.03, 0.05)
    who.hope = who.hope + 0.3 * who.heard
    who.threat = who.threat * (1 - 0.25 * who.heard)


def handed_over(who: Customers, _felt: Handoff, pushing: Pushing) -> None:
    """Brought to somebody who knows already."""
    repair(who, pushing, "handed_over", "procedural", t.HANDOFF_JUSTICE.value, control=0.06)
    who.interactional = who.interactional + 0.15
    who.thanks = np.maximum(who.thanks, 0.35)
    who.threat = who.threat * 0.85


def spared(who: Customers, _felt: EffortSpared, pushing: Pushing) -> None:
    """Work is taken off them."""
    pushing.move("spared", 0.07 * who.cares_time, -0.04, 0.05)
    who.effort = who.effort - 0.5
    who.thanks = np.maximum(who.thanks, 0.35)
    who.weariness = who.weariness * 0.85


def promised(who: Customers, felt: Promised, pushing: Pushing) -> None:
    """Told what will happen; a promise that cannot be kept sounds better still, for now."""
    size = (0.09 if felt.hollow else 0.05) * who.trust * who.cares_certainty
    pushing.move("promised_too_much" if felt.hollow else "promised", size, -0.05, 0.05)
    who.uncertainty = who.uncertainty - 0.15
    who.hope = who.hope + 0.2 * who.trust
    who.threat = who.threat * 0.92


def promise_kept(who: Customers, felt: PromiseKept, pushing: Pushing) -> None:
    """Something promised has been done: trust rises."""
    repair(who, pushing, "promise_kept", "interactional", 0.2 * felt.size)
    who.trust = np.minimum(who.trust + 0.2 * felt.size * (1 - who.trust), who.trust_cap)
    who.thanks = np.maximum(who.thanks, 0.4 * felt.size)


def promise_broken(who: Customers, felt: PromiseBroken, pushing: Pushing) -> None:
    """Something promised has not been done: trust falls fast."""
    pushing.move("promise_broken", -0.3 * felt.size, 0.25 * felt.size, -0.15 * felt.size)
    who.trust = who.trust * (1 - (1 - t.BROKEN_TRUST.value) * felt.size)
    who.trust_cap = who.trust_cap * (1 - 0.1 * felt.size)
    who.blame = np.maximum(who.blame, 0.6 * felt.size)
    who.shortfall = np.maximum(who.shortfall, 0.6 * felt.size)


def followed_up(who: Customers, felt: FollowUp, pushing: Pushing) -> None:
    """Something is done for them afterwards, or was said to be."""
    if not felt.kept:
        promise_broken(who, PromiseBroken(0.6), pushing)
        return
    pushing.move("followed_up", 0.10, -0.03, 0.04)
    who.interactional = who.interactional + 0.12
    who.thanks = np.maximum(who.thanks, 0.45)
    who.trust = np.minimum(who.trust + 0.04 * (1 - who.trust), who.trust_cap)
