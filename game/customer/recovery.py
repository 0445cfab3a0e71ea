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
    Apologise,
    Compensate,
    Failure,
    Fix,
    Justice,
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
