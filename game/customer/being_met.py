"""Being listened to, asked, told and greeted: what the way of talking does to a customer."""

from __future__ import annotations

import numpy as np

from game.customer import effects as fx
from game.customer import tuning as t
from game.customer.columns import Real
from game.customer.customers import Customers
from game.customer.experience import (
    Asked,
    Display,
    Empathise,
    Explain,
    Farewell,
    Informed,
    Owned,
    Reassured,
    Suggested,
    Welcomed,
)
from game.customer.impulses import Pushing
from game.customer.recovery import called_for, repair


def empathise(who: Customers, felt: Empathise, pushing: Pushing) -> None:
    """Understood (cognitive), attended to (attentive) or felt with (affective), accurately or not."""
    if felt.kind == "affective":
        _phrase(who, felt, pushing)
    elif felt.kind == "attentive":
        _listened(who, felt, pushing)
    else:
        _echoed(who, felt, pushing)


def _more_than_expected(who: Customers) -> Real:
    # The less care was expected, the more of it is news.
    return 1 - t.CARE_EXPECTED.value * (who.expects_care - 0.5)


def _worn(times: Real) -> Real:
    return t.REPETITION.value**times


def _specific(concrete: float) -> float:
    return fx.EMPATHY.general + fx.EMPATHY.specific * concrete


def _phrase(who: Customers, felt: Empathise, pushing: Pushing) -> None:
    fits = 2 * felt.accuracy - 1
    style = np.where(who.direct > 0, fx.FELT_WITH.direct, fx.FELT_WITH.warm)
    size = t.AFFECTIVE.value * fits * _specific(felt.concrete) * who.warmth * style * _worn(who.phrases)
    size = size * _more_than_expected(who)
    pushing.move(
        "felt_with" if fits > 0 else "misnamed",
        size,
        -0.5 * size,
        fx.FELT_WITH.control * size,
        instead={"felt_with_direct": (who.direct > 0) & (fits > 0)},
    )
    who.heard = who.heard + fx.FELT_WITH.heard * max(fits, 0.0) * _worn(who.phrases)
    who.interactional = who.interactional + 0.5 * np.maximum(size, 0.0)
    who.blame = who.blame * (1 - fx.FELT_WITH.blame * max(fits, 0.0))
    who.loss = who.loss * (1 - fx.FELT_WITH.loss * max(fits, 0.0))
    who.phrases = who.phrases + 1


def _listened(who: Customers, felt: Empathise, pushing: Pushing) -> None:
    fits = 2 * felt.accuracy - 1
    size = t.ATTENTIVE.value * fits * _specific(felt.concrete) * who.warmth * _worn(who.listenings)
    size = size * _more_than_expected(who)
    pushing.move("listened_to", fx.LISTENED_TO.pleasure * size, -fx.LISTENED_TO.arousal * size, 0.5 * size)
    who.heard = who.heard + t.HEARD_BY_LISTENING.value * (1 - who.heard)
    who.interactional = who.interactional + fx.LISTENED_TO.interactional * np.maximum(size, 0.0)
    who.listenings = who.listenings + 1


def _echoed(who: Customers, felt: Empathise, pushing: Pushing) -> None:
    fits = 2 * felt.accuracy - 1
    size = t.COGNITIVE.value * fits * _specific(felt.concrete) * np.sqrt(who.warmth) * _worn(who.echoes)
    size = size * _more_than_expected(who)
    partly = np.broadcast_to((fits >= 0) & (fits <= fx.UNDERSTOOD.right_from), size.shape)
    half = np.where(partly, np.maximum(size, fx.UNDERSTOOD.half * _worn(who.echoes)), size)
    pushing.move(
        "misunderstood" if fits < 0 else "understood",
        fx.UNDERSTOOD.pleasure * half,
        -0.5 * half,
        fx.UNDERSTOOD.control * half,
        instead={"half_understood": partly},
    )
    who.heard = (
        who.heard
        + fx.UNDERSTOOD.heard * max(fits, 0.0) * (1 - who.heard)
        - fx.UNDERSTOOD.unheard * max(-fits, 0.0)
    )
    who.interactional = who.interactional + np.maximum(half, 0.0)
    who.uncertainty = who.uncertainty - fx.UNDERSTOOD.uncertainty * max(fits, 0.0)
    who.echoes = who.echoes + 1


def asked(who: Customers, felt: Asked, pushing: Pushing) -> None:
    """An open question: worth most when it uses what they did not spell out, and a nuisance too soon."""
    if not felt.welcome:
        pushing.move(
            "pried_at", -fx.ASKED.pried * who.touchiness, fx.ASKED.pried_arousal, -fx.ASKED.pried_control
        )
        who.asked = who.asked + 1
        return
    size = (
        (fx.ASKED.noticed if felt.noticed else fx.ASKED.pleasure)
        * _worn(fx.ASKED.wear * who.asked)
        * np.sqrt(who.warmth)
    )
    pushing.move(
        "noticed" if felt.noticed else "asked", size, -fx.ASKED.arousal, fx.ASKED.control * _worn(who.asked)
    )
    who.heard = who.heard + (fx.ASKED.noticed_heard if felt.noticed else fx.ASKED.heard) * (
        1 - who.heard
    ) * _worn(who.asked)
    who.interactional = who.interactional + fx.ASKED.interactional * size
    who.asked = who.asked + 1


def informed(who: Customers, felt: Informed, pushing: Pushing) -> None:
    """Told where they stand, in words they know, or in words they do not."""
    if felt.plain:
        wanted = fx.INFORMED.pleasure + fx.INFORMED.unsure * who.uncertainty
        size = wanted * who.cares_certainty * np.where(who.direct > 0, fx.INFORMED.direct, 1.0)
        pushing.move(
            "informed",
            size,
            -fx.INFORMED.arousal,
            fx.INFORMED.control * who.cares_certainty,
            instead={"informed_certainty": who.cares_certainty > 1},
        )
        who.uncertainty = who.uncertainty - fx.INFORMED.uncertainty
        who.procedural = who.procedural + fx.INFORMED.procedural
    else:
        lost = np.maximum(who.uncertainty, who.threat)
        size = fx.INFORMED.jargon + fx.INFORMED.jargon_threatened * lost
        pushing.move("jargon", -size * who.worry, fx.INFORMED.jargon_arousal, -fx.INFORMED.jargon_control)
        who.uncertainty = who.uncertainty + fx.INFORMED.jargon_uncertainty * who.worry
        who.shame = who.shame + fx.INFORMED.jargon_shame


def explained(who: Customers, _felt: Explain, pushing: Pushing) -> None:
    """Told why."""
    size = t.EXPLANATION_JUSTICE.value * called_for(who) * _worn(fx.EXPLAINED.wear * who.explanations)
    repair(who, pushing, "explained", "procedural", size, control=fx.EXPLAINED.control)
    who.explanations = who.explanations + 1
    who.uncertainty = who.uncertainty - fx.EXPLAINED.uncertainty
    who.blame = who.blame * fx.EXPLAINED.blame


def owned(who: Customers, _felt: Owned, pushing: Pushing) -> None:
    """Somebody takes it on."""
    style = np.where(who.direct > 0, fx.OWNED.direct, 1.0)
    repair(
        who,
        pushing,
        "owned",
        "interactional",
        t.OWNING_JUSTICE.value * style * called_for(who),
        arousal=-fx.OWNED.arousal,
        control=fx.OWNED.control,
        instead={"owned_direct": who.direct > 0},
    )
    who.uncertainty = who.uncertainty - fx.OWNED.uncertainty * who.cares_certainty
    who.blame = who.blame * fx.OWNED.blame
    who.threat = who.threat * fx.OWNED.threat


def reassured(who: Customers, _felt: Reassured, pushing: Pushing) -> None:
    """Something true that lowers the worry."""
    size = fx.REASSURED.pleasure + fx.REASSURED.threatened * who.threat
    pushing.move("reassured", size, -fx.REASSURED.arousal * who.worry, fx.REASSURED.control)
    who.uncertainty = who.uncertainty - fx.REASSURED.uncertainty
    who.threat = who.threat * fx.REASSURED.threat


def suggested(who: Customers, _felt: Suggested, pushing: Pushing) -> None:
    """Shown something they had not thought of; worth more once they have been heard."""
    pushing.move(
        "suggested",
        fx.SUGGESTED.pleasure + fx.SUGGESTED.heard * who.heard,
        fx.SUGGESTED.arousal,
        fx.SUGGESTED.control,
    )
    who.surprise = who.surprise + fx.SUGGESTED.surprise * who.heard


def welcomed(who: Customers, _felt: Welcomed, pushing: Pushing) -> None:
    """Met as a person."""
    size = (
        fx.WELCOMED.pleasure
        * who.warmth
        * who.cares_belonging
        * np.where(who.direct > 0, fx.WELCOMED.direct, fx.WELCOMED.warm)
        * (1 - fx.WELCOMED.out_of_place * who.threat)
        * _worn(who.welcomes)
    )
    who.welcomes = who.welcomes + 1
    belonging = {"welcomed_belonging": who.cares_belonging > 1}
    pushing.move("welcomed", size, -fx.WELCOMED.arousal, fx.WELCOMED.control, instead=belonging)
    who.interactional = who.interactional + fx.WELCOMED.interactional


def displayed(who: Customers, felt: Display, pushing: Pushing) -> None:
    """A smile, as far as it is meant: authenticity carries further than the smile itself (Hennig-Thurau 2006)."""
    meant = 2 * felt.authenticity - 1
    shown = felt.smile * (fx.DISPLAYED.any_smile + fx.DISPLAYED.wide_smile * felt.smile) * _worn(who.smiles)
    if meant < 0:
        worse = 1 + fx.DISPLAYED.threatened * who.threat
        pushing.move(
            "smile_not_meant",
            fx.DISPLAYED.put_on * meant * shown * worse * who.touchiness,
            -fx.DISPLAYED.put_on_arousal * meant,
        )
        who.trust = who.trust * (1 + fx.DISPLAYED.trust * meant * shown)
    else:
        size = (
            fx.DISPLAYED.pleasure * meant * shown * who.warmth * (1 - fx.DISPLAYED.out_of_place * who.threat)
        )
        pushing.move("smile_meant", size, -fx.DISPLAYED.arousal * meant)
        who.interactional = who.interactional + fx.DISPLAYED.interactional * size
    who.smiles = who.smiles + 1


def parted(who: Customers, _felt: Farewell, pushing: Pushing) -> None:
    """Let go decently: a little, and less where the problem is still open."""
    pushing.move("parted", fx.PARTED.pleasure - fx.PARTED.threatened * who.threat, -fx.PARTED.arousal, 0.0)
