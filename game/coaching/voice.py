"""What the customer says about it afterwards: to a friend tonight.

A voice is chosen, not assembled: whole sentences written for an act, a temper and an ending, picked by who this
customer is, by what happened, and by the play's own luck.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import count, takewhile
from typing import Final

from game.coaching.telling import matters_of, untrue_of
from game.play import Moment, Session
from game.vocabulary import SILENCE, Act, Outcome, Style, Temperament
from game.words import codes, say

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

_QUOTES_AN_ANSWER: Final = 2
"""How many of the quoting sentences, the last ones, also tell what the customer answered."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """Sentences to be said: codes of `words`, with what goes into their places.

    `chosen` says that each code names one wording; else the play's luck picks among the wordings it has.
    """

    codes: tuple[str, ...]
    facts: dict[str, str] = field(default_factory=dict)
    chosen: bool = False


@cache
def wordings(code: str) -> tuple[str, ...]:
    """Every wording of a sentence: the code itself where it has a text, and `code~0`, `code~1` and so on."""
    known = codes()
    first = [one for one in (code, f"{code}~0") if one in known]
    numbered = (f"{code}~{which}" for which in count(1))
    return (*first, *takewhile(known.__contains__, numbered))


def turned(among: Sequence[str], luck: int) -> str:
    """One of several, in turn: among ten no two neighbouring plays get the same, and no ten plays in a row."""
    return among[luck % len(among)]


def phrased(code: str, luck: int, /, **facts: str) -> str:
    """A sentence in the wording that is this play's turn."""
    return say(turned(wordings(code), luck), **facts)


def facts_of(session: Session, moment: Moment | None = None) -> dict[str, str]:
    """What a sentence of the debrief may name: the customer, their pronouns, the house, what both said."""
    persona = session.scenario.persona
    they, them, their = _PRONOUNS.get(persona.pronoun, _PRONOUNS["they"])
    return {
        "name": persona.called,
        "they": they,
        "them": them,
        "their": their,
        "They": they.capitalize(),
        "business": session.scenario.business,
        "said": (_quoted(moment.said) or say("quoted.silence")) if moment else "",
        "mine": _answered(moment) if moment else "",
        "untrue": _untrue(session),
        "luck": str(session.seed),
        "left": say(f"left.{session.scenario.channel}"),
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


def _quoted(said: str) -> str:
    """A line as it is quoted where it is talked about: most lines whole, for what stings may come last."""
    return shortened(said, least=60, most=110).replace('"', "'")


def _untrue(session: Session) -> str:
    moment = untrue_of(session)
    return _quoted(moment.said) if moment else ""


def _answered(moment: Moment) -> str:
    """What the customer answered, as they would quote themselves: without what was only seen."""
    heard = _quoted(re.sub(r"\([^)]*\)", "", moment.reply))
    return heard if not heard or heard[-1] in ".!?…'" else f"{heard}."


def voice_of(
    session: Session, decisive: int | None, impacts: Sequence[float], ending: Outcome | None
) -> Spoken | None:
    """What the customer tells a friend tonight; None before anything has happened."""
    if decisive is None:
        return None
    moment, good = session.moments[decisive], impacts[decisive] >= 0
    temper = _temper(session)
    told = [turned(_about(moment, good, temper), session.seed)]
    told += _mattered(session, moment, good, temper)
    told += _close(session, ending, temper)
    return Spoken(tuple(told), facts_of(session, moment), chosen=True)


def _temper(session: Session) -> int:
    own = _TEMPERS[session.temperament]
    return DRY if session.scenario.persona.style is Style.DIRECT and own == TALKATIVE else own


def _about(moment: Moment, good: bool, temper: int) -> list[str]:
    """Everything that could be told about a moment: what was done, and what was said."""
    deed = _deed(moment, good)
    told = [f"voice.{deed}.{one}" for one in (temper, _NEIGHBOURS[temper])]
    if moment.choice == SILENCE:
        return told
    quoting = wordings(f"voice.quoted.{'good' if good else 'bad'}.{temper}")
    return [*told, *(quoting if _answered(moment) else quoting[:-_QUOTES_AN_ANSWER])]


def _deed(moment: Moment, good: bool) -> str:
    if moment.choice == SILENCE:
        return f"bad.{SILENCE}"
    known = [act for act in (_GOOD_FIRST if good else _BAD_FIRST) if act in moment.acts]
    return f"{'good' if good else 'bad'}.{known[0] if known else Act.INFORM}"


def _mattered(session: Session, moment: Moment, good: bool, temper: int) -> list[str]:
    """What lay behind it for this person, in one saying; or nothing, since friends do not always say."""
    people = "weighing" if temper in (DRY, PRECISE) else "free"
    found_out, kinds = matters_of(session, good)
    if found_out:
        again = untrue_of(session) in (None, moment)
        return [
            turned(wordings(f"voice.{found_out}.{people if again else f'quoted.{people}'}"), session.seed)
        ]
    if "need.found" in kinds:
        # They had told it, and it was left lying: nothing else is as near to their heart.
        kinds = ["need.found"]
    kind = turned([*kinds, ""], session.seed)
    return [turned(wordings(f"voice.{kind}.{people}"), session.seed // (len(kinds) + 1))] if kind else []


def _close(session: Session, ending: Outcome | None, temper: int) -> list[str]:
    """The last sentence: how they left, or how it ended for them. A neighbouring temper may lend it."""
    if ending is None:
        return []
    kind = "walked_out" if session.state.walked_out[0] else f"close.{ending}"
    both = [one for who in (temper, _NEIGHBOURS[temper]) for one in wordings(f"voice.{kind}.{who}")]
    return [turned(both, session.seed)]
