"""Putting right what went wrong: three kinds of justice, and what each gives back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np

from game.customer import effects as fx
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
from game.customer.impulses import Flags, Pushing

WEIGHTS: Final = {
    "distributive": t.DISTRIBUTIVE,
    "interactional": t.INTERACTIONAL,
    "procedural": t.PROCEDURAL,
}
MATCHED: Final = {
    "distributive": t.PROCESS_DISTRIBUTIVE,
    "interactional": t.PROCESS_INTERACTIONAL,
    "procedural": t.PROCESS_PROCEDURAL,
}
"""How far each kind of justice repairs a failure of process, beside one of outcome."""


def repair(
    who: Customers,
    pushing: Pushing,
    code: str,
    kind: str,
    amount: Real | float,
    arousal: Real | float | None = None,
    control: Real | float | None = None,
    instead: Mapping[str, Flags] | None = None,
) -> None:
    """An amount of one kind of justice: dP = 1.6 w dJ / (1 + F), and its share of the problem repaired."""
    size = np.broadcast_to(np.asarray(amount, dtype=np.float64), who.pleasure.shape)
    fits = np.where(who.process > 0, MATCHED[kind].value, 1.0)
    lift = t.RECOVERY.value * WEIGHTS[kind].value * fits * size / (1.0 + who.failure_load)
    setattr(who, kind, getattr(who, kind) + size)
    who.repaired = who.repaired + fx.REPAIR.repaired * size
    pushing.move(
        code,
        lift,
        -fx.REPAIR.arousal if arousal is None else arousal,
        fx.REPAIR.control if control is None else control,
        instead=instead,
    )


def called_for(who: Customers) -> Real:
    """How far words that put things right have something to put right, in [0, 1]: most where something is wrong."""
    signs = (who.severity, who.blame, who.threat, who.loss, who.shortfall, who.uncertainty, who.weariness)
    wrong = np.clip(np.max(signs, axis=0) / fx.CALLED_FOR.full_from, 0.0, 1.0)
    share: Real = fx.CALLED_FOR.least + (1 - fx.CALLED_FOR.least) * wrong
    return share


def failed(who: Customers, felt: Failure, pushing: Pushing) -> None:
    """Something goes wrong: low, aroused, out of their hands; more so where it keeps happening."""
    # A loss upon a loss is felt more (Thaler 1999), in one visit and, as far as it is not forgotten, over visits.
    sore = (
        1
        + t.RECURRING.value * felt.recurring
        + t.BURNT.value * np.minimum(who.burnt, fx.FAILED.most_burnt)
        + fx.FAILED.upon_another * who.severity
    )
    weight = felt.severity**t.VALUE_POWER.value * sore
    hurt = 1 - t.NOT_OUR_FAULT.value * (1 - felt.responsible)
    pushing.move(
        "failed",
        -t.FAILURE_PLEASURE.value * weight * hurt,
        t.FAILURE_AROUSAL.value * weight * hurt,
        -t.FAILURE_CONTROL.value * weight,
        instead={"failed_again": np.broadcast_to(felt.recurring > fx.FAILED.again_from, weight.shape)},
    )
    weight = np.minimum(weight, 1.0)
    who.trust = who.trust * (1 - fx.FAILED.trust * weight * felt.responsible)
    who.responsible = np.maximum(who.responsible * (who.severity > 0), felt.responsible)
    who.severity = 1 - (1 - who.severity) * (1 - weight)
    who.process = float(felt.kind == "process")
    who.threat = 1 - (1 - who.threat) * (1 - felt.severity)
    who.blame = np.maximum(who.blame, felt.responsible * weight)
    who.shortfall = np.maximum(who.shortfall, felt.severity)
    who.loss = np.maximum(who.loss, felt.severity * (1 - felt.responsible))
    who.repaired, who.solved = 0.0, 0.0


def apologised(who: Customers, felt: Apologise, pushing: Pushing) -> None:
    """Told sorry: for something, once; the third time it is a habit of speech."""
    meant = (felt.sincerity - fx.APOLOGISED.meant_from) / (1 - fx.APOLOGISED.meant_from)
    hollow = np.broadcast_to(meant < 0, who.pleasure.shape)
    sincere = np.maximum(meant, 0.0) * np.ones(who.size)
    worn = t.REPETITION.value**who.apologies
    landed = fx.APOLOGISED.unheard + (1 - fx.APOLOGISED.unheard) * who.heard
    size = t.APOLOGY_JUSTICE.value * sincere * worn * landed * called_for(who) * who.trust_cap
    repair(
        who,
        pushing,
        "apologised",
        "interactional",
        size,
        -fx.REPAIR.arousal * ~hollow,
        fx.REPAIR.control * worn * ~hollow,
    )
    pushing.move(
        "sorry_again",
        fx.APOLOGISED.hollow * np.minimum(meant, 0.0) * who.touchiness
        - fx.APOLOGISED.too_often * np.clip(who.apologies - fx.APOLOGISED.often_from, 0.0, 1.0),
        fx.APOLOGISED.hollow_arousal * hollow,
        instead={"sorry_not_meant": hollow},
    )
    who.blame = who.blame * (1 - fx.APOLOGISED.blame * sincere * worn)
    who.apologies = who.apologies + 1


def compensated(who: Customers, felt: Compensate, pushing: Pushing) -> None:
    """Money for the loss: concave, little beyond the loss itself, and least before anybody has listened."""
    if felt.ratio <= 0:
        pushing.move(
            "offered_nothing",
            -fx.COMPENSATED.nothing,
            fx.COMPENSATED.nothing_arousal,
            -fx.COMPENSATED.nothing_control,
        )
        return
    # A little more than the loss is liked, far more is suspect (Haesevoets et al. 2017: up to half as much again).
    beyond, excess = min(max(felt.ratio - 1.0, 0.0), 0.5), min(max(felt.ratio - 1.5, 0.0), 1.0)
    worth = (
        min(felt.ratio, 1.0) ** fx.COMPENSATED.power
        + fx.COMPENSATED.beyond * beyond
        - fx.COMPENSATED.lavish * excess
    )
    landed = fx.COMPENSATED.unheard + fx.COMPENSATED.heard * np.maximum(
        who.heard, fx.COMPENSATED.solved * who.solved
    )
    unasked = who.asked + who.listenings + who.echoes == 0
    owed = np.where(who.severity > 0, 1 - t.NOT_OWED.value * (1 - who.responsible), 1.0)
    amount = t.COMPENSATION_JUSTICE.value * worth * landed * owed * who.cares_price * called_for(who)
    code = "compensated" if felt.ratio >= 0.5 else "fobbed_off"
    repair(
        who,
        pushing,
        code,
        "distributive",
        amount,
        instead={"money_first": unasked, "compensated_price": (who.cares_price > 1) & (felt.ratio >= 0.5)},
    )
    who.trust = who.trust * (1 - fx.COMPENSATED.suspect * excess)
    who.shortfall = who.shortfall * (1 - fx.COMPENSATED.shortfall * min(felt.ratio, 1.0))
    pushing.move(
        "not_about_money",
        -fx.COMPENSATED.too_soon * who.cares_respect * unasked,
        fx.COMPENSATED.too_soon_arousal * unasked,
    )


def fixed(who: Customers, felt: Fix, pushing: Pushing) -> None:
    """It is solved, as far as it is; worth less where nobody has listened first."""
    # Who wants the matter first minds less that nobody listened before it was solved.
    unheard = np.where(who.direct > 0, t.UNHEARD_FIX.value * fx.FIXED.direct, t.UNHEARD_FIX.value)
    landed = unheard + (1 - unheard) * who.heard
    partly = np.broadcast_to(felt.quality < fx.FIXED.full_from, landed.shape)
    fresh = 1 - fx.FIXED.already * who.solved
    repair(
        who, pushing, "fixed", "distributive", t.FIX_JUSTICE.value * felt.quality * landed * fresh,
        arousal=-fx.FIXED.arousal * felt.quality, control=fx.FIXED.control * felt.quality,
        instead={"fixed_unheard": who.heard < fx.FIXED.heard_from, "half_fixed": partly},
    )  # fmt: skip
    # A rescue that fails lets them down a second time (Bitner, Booms & Tetreault 1990).
    let_down = np.maximum(1 - felt.quality / fx.FIXED.botched_below, 0.0) * who.severity * (1 - who.solved)
    pushing.move(
        "fix_failed",
        -fx.FIXED.botched * let_down,
        fx.FIXED.botched_arousal * let_down,
        -fx.FIXED.botched_control * let_down,
    )
    who.trust = who.trust * (1 - fx.FIXED.botched_trust * let_down)
    left = 1 - fx.FIXED.settled * felt.quality
    who.threat, who.loss, who.shortfall = who.threat * left, who.loss * left, who.shortfall * left
    who.blame, who.uncertainty = (
        who.blame * (fx.FIXED.blame_left + fx.FIXED.blame_settled * left),
        who.uncertainty * left,
    )
    who.repaired = who.repaired + 0.5 * felt.quality * landed
    who.solved = np.maximum(who.solved, felt.quality)
    who.thanks = np.maximum(who.thanks, 0.5 * felt.quality * landed)


def justice(who: Customers, felt: Justice, pushing: Pushing) -> None:
    """A bare amount of one kind of justice."""
    repair(who, pushing, f"justice_{felt.kind}", felt.kind, felt.amount, arousal=0.0, control=0.0)


def chose(who: Customers, felt: OfferChoice, pushing: Pushing) -> None:
    """Given a real choice: g = 2 (1 - 1/n). One way, or a sham, gives nothing."""
    crowd = np.maximum(felt.options - fx.CHOSE.many_from, 0.0)
    given = 2 * (1 - 1 / max(felt.options, 1)) * felt.real / (1 + fx.CHOSE.crowded * crowd)
    who.uncertainty = who.uncertainty + fx.CHOSE.torn * crowd * who.worry
    if felt.options <= 1 or felt.real <= 0:
        pushing.move(
            "no_choice", -fx.CHOSE.sham * (felt.options > 1), 0.0, -fx.CHOSE.sham * (felt.options > 1)
        )
        return
    # Who has lost the say in it is given most by getting it back.
    status = np.sqrt(who.cares_status * who.cares_respect) * (
        1 + fx.CHOSE.powerless * np.maximum(-who.control, 0.0)
    )
    pushing.move(
        "given_a_choice",
        t.CHOICE_PLEASURE.value * given,
        -fx.CHOSE.arousal,
        t.CHOICE_CONTROL.value * given * status,
        instead={"given_a_choice_status": who.cares_status > 1},
    )
    who.procedural = who.procedural + t.CHOICE_JUSTICE.value * given
    who.repaired = who.repaired + fx.CHOSE.repaired * given
    who.hope = who.hope + fx.CHOSE.hope * given * (1 - who.hope)
    who.threat = who.threat * fx.CHOSE.threat


def alternative(who: Customers, _felt: Alternative, pushing: Pushing) -> None:
    """One other way: welcome where they were heard, a way round them where not."""
    size = -fx.ALTERNATIVE.way_round + fx.ALTERNATIVE.heard * who.heard
    pushing.move(
        "another_way",
        size,
        -fx.ALTERNATIVE.arousal,
        fx.ALTERNATIVE.control,
        instead={"another_way_unheard": who.heard < fx.ALTERNATIVE.heard_from},
    )
    who.hope = who.hope + fx.ALTERNATIVE.hope * who.heard
    who.threat = who.threat * (1 - fx.ALTERNATIVE.threat * who.heard)


def handed_over(who: Customers, _felt: Handoff, pushing: Pushing) -> None:
    """Brought to somebody who knows already."""
    size = t.HANDOFF_JUSTICE.value * called_for(who)
    repair(who, pushing, "handed_over", "procedural", size, control=fx.HANDED_OVER.control)
    who.effort = who.effort + fx.HANDED_OVER.effort
    who.interactional = who.interactional + fx.HANDED_OVER.interactional
    who.thanks = np.maximum(who.thanks, fx.HANDED_OVER.thanks)
    who.threat = who.threat * fx.HANDED_OVER.threat


def spared(who: Customers, _felt: EffortSpared, pushing: Pushing) -> None:
    """Work is taken off them."""
    size = (fx.SPARED.pleasure + fx.SPARED.weary * who.weariness) * who.cares_time
    pushing.move("spared", size, -fx.SPARED.arousal, fx.SPARED.control)
    who.effort = who.effort - 0.5
    who.thanks = np.maximum(who.thanks, fx.SPARED.thanks)
    who.weariness = who.weariness * fx.SPARED.weariness


def promised(who: Customers, felt: Promised, pushing: Pushing) -> None:
    """Told what will happen; a promise that cannot be kept sounds better still, for now."""
    size = (fx.PROMISED.hollow if felt.hollow else fx.PROMISED.pleasure) * who.trust * who.cares_certainty
    pushing.move(
        "promised_too_much" if felt.hollow else "promised",
        size,
        -fx.PROMISED.arousal,
        fx.PROMISED.control,
        instead={"promised_certainty": (who.cares_certainty > 1) & (not felt.hollow)},
    )
    who.uncertainty = who.uncertainty - fx.PROMISED.uncertainty
    who.hope = who.hope + fx.PROMISED.hope * who.trust
    who.threat = who.threat * fx.PROMISED.threat


def promise_kept(who: Customers, felt: PromiseKept, pushing: Pushing) -> None:
    """Something promised has been done: trust rises."""
    repair(who, pushing, "promise_kept", "interactional", fx.PROMISE_KEPT.justice * felt.size)
    who.trust = np.minimum(who.trust + fx.PROMISE_KEPT.trust * felt.size * (1 - who.trust), who.trust_cap)
    who.thanks = np.maximum(who.thanks, fx.PROMISE_KEPT.thanks * felt.size)


def promise_broken(who: Customers, felt: PromiseBroken, pushing: Pushing) -> None:
    """Something promised has not been done: trust falls fast."""
    relied = betrayed(who)
    pushing.move(
        "promise_broken",
        -fx.PROMISE_BROKEN.pleasure * felt.size * relied,
        fx.PROMISE_BROKEN.arousal * felt.size * relied,
        -fx.PROMISE_BROKEN.control * felt.size,
    )
    who.trust = who.trust * (1 - (1 - t.BROKEN_TRUST.value) * felt.size)
    who.trust_cap = who.trust_cap * (1 - fx.PROMISE_BROKEN.cap * felt.size)
    who.blame = np.maximum(who.blame, fx.PROMISE_BROKEN.blame * felt.size)
    who.shortfall = np.maximum(who.shortfall, fx.PROMISE_BROKEN.shortfall * felt.size)


def betrayed(who: Customers) -> Real:
    """How much deeper a breach of faith goes for those who trusted most (Grégoire & Fisher 2008)."""
    return fx.BETRAYED.least + fx.BETRAYED.trusting * who.trust


def followed_up(who: Customers, felt: FollowUp, pushing: Pushing) -> None:
    """Something is done for them afterwards, or was said to be."""
    if not felt.kept:
        promise_broken(who, PromiseBroken(fx.FOLLOWED_UP.unkept), pushing)
        return
    size = fx.FOLLOWED_UP.pleasure * called_for(who)
    pushing.move("followed_up", size, -fx.FOLLOWED_UP.arousal, fx.FOLLOWED_UP.control)
    who.interactional = who.interactional + fx.FOLLOWED_UP.interactional
    who.thanks = np.maximum(who.thanks, fx.FOLLOWED_UP.thanks)
    who.trust = np.minimum(who.trust + fx.FOLLOWED_UP.trust * (1 - who.trust), who.trust_cap)
