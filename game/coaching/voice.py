"""What the customer says about it afterwards: to a friend tonight, and from the empty chair.

A voice is chosen, not assembled: whole sentences written for an act, a temper and an ending, picked by who this
customer is and by the play's own luck.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from game.play import Moment, Session, pick_one
from game.vocabulary import SILENCE, Act, Outcome, Style, Temperament, Value
from game.words import say

TALKATIVE, DRY, PRECISE, WORRIED = 1, 2, 3, 4
"""Four tempers every voice line is written in."""

_TEMPERS: Final = {
    Temperament.EASYGOING: TALKATIVE,
    Temperament.WARM: TALKATIVE,
    Temperament.GUARDED: DRY,
    Temperament.PROUD: PRECISE,
    Temperament.ANXIOUS: WORRIED,
    Temperament.FIERY: WORRIED,
}

_NEIGHBOURS: Final = {TALKATIVE: WORRIED, WORRIED: TALKATIVE, DRY: PRECISE, PRECISE: DRY}
"""Tempers that could be the same person's: two who speak freely, two who weigh their words."""

_GOOD_FIRST: Final = (
    Act.GESTURE, Act.HANDOFF, Act.FIX, Act.GIVE_CONTROL, Act.REPEAT_BACK, Act.NOTICE, Act.EXPLORE,
    Act.REDUCE_EFFORT, Act.FOLLOW_UP, Act.OWN_IT, Act.BOUNDARY, Act.ACKNOWLEDGE, Act.LISTEN, Act.PROMISE,
    Act.ALTERNATIVE, Act.REASSURE, Act.EXPLAIN, Act.SUGGEST, Act.ESTIMATE_WAIT, Act.EXPLAIN_WAIT,
    Act.OCCUPY_WAIT, Act.COMPENSATE, Act.APOLOGISE, Act.WELCOME, Act.THANK, Act.PERSONAL, Act.INFORM, Act.FAREWELL,
)  # fmt: skip
_BAD_FIRST: Final = (
    Act.BREAK_BOUNDARY, Act.MISLEAD, Act.BLAME, Act.PATRONISE, Act.DISMISS, Act.QUOTE_POLICY, Act.INTERRUPT,
    Act.TRANSFER, Act.MAKE_REPEAT, Act.STALL, Act.UPSELL, Act.OVERPROMISE, Act.JARGON, Act.MOVE_ON,
    Act.COMPENSATE, Act.BOUNDARY, Act.GESTURE, Act.FIX, Act.APOLOGISE, Act.INFORM, Act.FAREWELL,
)  # fmt: skip

_VOICE, _CHAIR = 32, 33
"""Names of luck for what is drawn here."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """Sentences to be said: codes of `words`, with what goes into their places."""

    codes: tuple[str, ...]
    facts: dict[str, str] = field(default_factory=dict)


def facts_of(session: Session, moment: Moment | None = None) -> dict[str, str]:
    """What a sentence of the debrief may name: the customer, their pronouns, the house, the player's line."""
    persona = session.scenario.persona
    they, them, their = _PRONOUNS.get(persona.pronoun, _PRONOUNS["they"])
    return {
        "name": persona.name,
        "they": they,
        "them": them,
        "their": their,
        "They": they.capitalize(),
        "business": session.scenario.business,
        "said": (shortened(moment.said) or say("conversation.silence")) if moment else "",
    }


_PRONOUNS: Final = {
    "she": ("she", "her", "her"),
    "he": ("he", "him", "his"),
    "they": ("they", "them", "their"),
}


def shortened(said: str, least: int = 18, most: int = 64) -> str:
    """A line as one would quote it: whole sentences from its start, or as many words as fit."""
    flat = " ".join(said.split())
    sentences = re.split(r"(?<=[.!?]) ", flat)
    quoted = sentences[0]
    for sentence in sentences[1:]:
        if len(quoted) >= least or len(f"{quoted} {sentence}") > most:
            break
        quoted = f"{quoted} {sentence}"
    if len(quoted) <= most:
        return quoted
    return quoted[:most].rsplit(" ", 1)[0].rstrip(",;:—-") + "…"


def voice_of(
    session: Session, decisive: int | None, impacts: Sequence[float], ending: Outcome | None
) -> Spoken | None:
    """What the customer tells a friend tonight; None before anything has happened."""
    if decisive is None:
        return None
    moment = session.moments[decisive]
    temper = _temper(session)
    codes = [f"voice.{_deed(moment, impacts[decisive])}.{temper}"]
    if session.state.walked_out[0]:
        codes.append(f"voice.walked_out.{_other_temper(session, temper)}")
    elif ending is not None:
        codes.append(f"voice.close.{ending}.{_other_temper(session, temper)}")
    return Spoken(tuple(codes), facts_of(session, moment))


def _temper(session: Session) -> int:
    own = _TEMPERS[session.temperament]
    return DRY if session.scenario.persona.style is Style.DIRECT and own == TALKATIVE else own


def _other_temper(session: Session, temper: int) -> int:
    # The close may come from a neighbouring temper, so that a pair is not always the same pair.
    return (temper, _NEIGHBOURS[temper])[pick_one(session.seed, _VOICE, len(session.moments), 2)]


def _deed(moment: Moment, impact: float) -> str:
    if moment.choice == SILENCE:
        return f"bad.{SILENCE}"
    good = impact >= 0
    known = [act for act in (_GOOD_FIRST if good else _BAD_FIRST) if act in moment.acts]
    if known:
        return f"{'good' if good else 'bad'}.{known[0]}"
    return f"good.{Act.INFORM}" if good else f"bad.{Act.INFORM}"


def chair_of(session: Session, impacts: Sequence[float]) -> Spoken | None:
    """What the customer says from the empty chair about the decision made there."""
    chairs = {beat.id for beat in session.scenario.beats if beat.empty_chair}
    moment = next((m for m in reversed(session.moments) if m.beat in chairs), None)
    if moment is None:
        return None
    values: Sequence[Value | None] = session.scenario.persona.values or (None,)
    value = values[pick_one(session.seed, _CHAIR, moment.number, len(values))]
    verdict = "good" if impacts[moment.number] >= 0 else "bad"
    which = 1 + pick_one(session.seed, _CHAIR, moment.number + 1, 2)
    return Spoken((f"chair.{value or 'any'}.{verdict}.{which}",), facts_of(session, moment))
