"""Being listened to, asked, told and greeted: what the way of talking does to a customer."""

from __future__ import annotations

import numpy as np

from game.customer import tuning as t
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
from game.customer.recovery import repair


def empathise(who: Customers, felt: Empathise, pushing: Pushing) -> None:
    """Understood (cognitive), attended to (attentive) or felt with (affective), accurately or not."""
    if felt.kind == "affective":
        _phrase(who, felt, pushing)
    elif felt.kind == "attentive":
        _listened(who, felt, pushing)
    else:
        _echoed(who, felt, pushing)


def _worn(times: np.ndarray[tuple[int], np.dtype[np.float64]]) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    return t.REPETITION.value**times


def _specific(concrete: float) -> float:
    return 0.6 + 0.8 * concrete


def _phrase(who: Customers, felt: Empathise, pushing: Pushing) -> None:
    fits = 2 * felt.accuracy - 1
    style = np.where(who.direct > 0, 0.7, 1.2)
    size = t.AFFECTIVE.value * fits * _specific(felt.concrete) * who.warmth * style * _worn(who.phrases)
    pushing.move("felt_with" if fits > 0 else "misnamed", size, -0.5 * size, 0.3 * size)
    who.heard = who.heard + 0.12 * max(fits, 0.0) * _worn(who.phrases)
    who.interactional = who.interactional + 0.5 * np.maximum(size, 0.0)
    who.blame = who.blame * (1 - 0.15 * max(fits, 0.0))
    who.loss = who.loss * (1 - 0.1 * max(fits, 0.0))
    who.phrases = who.phrases + 1


def _listened(who: Customers, felt: Empathise, pushing: Pushing) -> None:
    size = t.ATTENTIVE.value * (2 * felt.accuracy - 1) * _specific(felt.concrete) * who.warmth * _worn(who.listenings)
    pushing.move("listened_to", 0.75 * size, -0.6 * size, 0.5 * size)
    who.heard = who.heard + t.HEARD_BY_LISTENING.value * (1 - who.heard)
    who.interactional = who.interactional + 0.8 * np.maximum(size, 0.0)
    who.listenings = who.listenings + 1


def _echoed(who: Customers, felt: Empathise, pushing: Pushing) -> None:
    fits = 2 * felt.accuracy - 1
    size = t.COGNITIVE.value * fits * _specific(felt.concrete) * np.sqrt(who.warmth) * _worn(who.echoes)
    code = "understood" if fits > 0.2 else "half_understood" if fits >= 0 else "misunderstood"
    half = np.maximum(size, 0.04) if code == "half_understood" else size
    pushing.move(code, 0.8 * half, -0.5 * half, 0.7 * half)
    who.heard = who.heard + 0.45 * max(fits, 0.0) * (1 - who.heard) - 0.2 * max(-fits, 0.0)
    who.interactional = who.interactional + np.maximum(half, 0.0)
    who.uncertainty = who.uncertainty - 0.1 * max(fits, 0.0)
    who.echoes = who.echoes + 1


def asked(who: Customers, felt: Asked, pushing: Pushing) -> None:
    """An open question: worth most when it uses what they did not spell out, and a nuisance too soon."""
    if not felt.welcome:
        pushing.move("pried_at", -0.08 * who.touchiness, 0.06, -0.05)
        who.asked = who.asked + 1
        return
    size = (0.13 if felt.noticed else 0.08) * _worn(0.7 * who.asked) * np.sqrt(who.warmth)
    pushing.move("noticed" if felt.noticed else "asked", size, -0.05, 0.1 * _worn(who.asked))
    who.heard = who.heard + (0.3 if felt.noticed else 0.2) * (1 - who.heard) * _worn(who.asked)
    who.interactional = who.interactional + 0.6 * size
    who.asked = who.asked + 1


def informed(who: Customers, felt: Informed, pushing: Pushing) -> None:
    """Told where they stand, in words they know, or in words they do not."""
    if felt.plain:
        size = 0.03 * who.cares_certainty * np.where(who.direct > 0, 1.4, 1.0)
        pushing.move("informed", size, -0.03, 0.06 * who.cares_certainty)
        who.uncertainty = who.uncertainty - 0.15
        who.procedural = who.procedural + 0.05
    else:
        pushing.move("jargon", -0.07 * who.worry, 0.05, -0.12)
        who.uncertainty = who.uncertainty + 0.3 * who.worry
        who.shame = who.shame + 0.08


def explained(who: Customers, _felt: Explain, pushing: Pushing) -> None:
    """Told why."""
    repair(who, pushing, "explained", "procedural", t.EXPLANATION_JUSTICE.value, control=0.07)
    who.uncertainty = who.uncertainty - 0.2
    who.blame = who.blame * 0.9


def owned(who: Customers, _felt: Owned, pushing: Pushing) -> None:
    """Somebody takes it on."""
    style = np.where(who.direct > 0, 1.2, 1.0)
    repair(who, pushing, "owned", "interactional", t.OWNING_JUSTICE.value * style, arousal=-0.08, control=0.12)
    who.uncertainty = who.uncertainty - 0.15 * who.cares_certainty
    who.blame = who.blame * 0.6
    who.threat = who.threat * 0.92


def reassured(who: Customers, _felt: Reassured, pushing: Pushing) -> None:
    """Something true that lowers the worry."""
    size = 0.05 + 0.08 * who.threat
    pushing.move("reassured", size, -0.1 * who.worry, 0.06)
    who.uncertainty = who.uncertainty - 0.2
    who.threat = who.threat * 0.8


def suggested(who: Customers, _felt: Suggested, pushing: Pushing) -> None:
    """Shown something they had not thought of; worth more once they have been heard."""
    pushing.move("suggested", 0.03 + 0.09 * who.heard, 0.03, 0.05)
    who.surprise = who.surprise + 0.1 * who.heard


def welcomed(who: Customers, _felt: Welcomed, pushing: Pushing) -> None:
    """Met as a person."""
    size = 0.06 * who.warmth * who.cares_belonging * np.where(who.direct > 0, 0.8, 1.1)
    pushing.move("welcomed", size, -0.03, 0.02)
    who.interactional = who.interactional + 0.08


def displayed(who: Customers, felt: Display, pushing: Pushing) -> None:
    """A smile, as far as it is meant: authenticity carries further than the smile itself."""
    size = (0.10 * felt.smile * (2 * felt.authenticity - 1)) * who.warmth
    if felt.authenticity < 0.5:
        pushing.move("smile_not_meant", np.minimum(size, -0.02), 0.03)
    else:
        pushing.move("smile_meant", size, -0.02)
        who.interactional = who.interactional + 0.4 * np.maximum(size, 0.0)


def parted(who: Customers, _felt: Farewell, pushing: Pushing) -> None:
    """Let go decently: a little, and less where the problem is still open."""
    pushing.move("parted", 0.04 - 0.05 * who.threat, -0.05, 0.0)
