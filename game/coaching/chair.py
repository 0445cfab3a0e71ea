"""The empty chair: the question before a weighty decision, and what the customer would say of it.

Three lines are offered once the choice is made: hers, and two that somebody might take for hers: the other verdict,
and what somebody else would have said to whom something else matters.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from game.coaching.decisive import DID_GOOD, impact_of
from game.coaching.judgement import DISHONEST
from game.coaching.voice import Spoken, facts_of
from game.play import Moment, Session, pick_one, shuffled
from game.vocabulary import Value

QUESTIONS: Final = 3
"""Whether it fits what they value; what they would say; why we are doing it."""

_WORDINGS: Final = 2
_CHAIR: Final = 33
"""Name of luck for what the chair says, and how many wordings each line has."""


@dataclass(frozen=True, slots=True)
class ChairLines:
    """Three lines the customer might say about the decision at a moment; `hers` is the place of the one she says."""

    moment: int
    lines: tuple[Spoken, Spoken, Spoken]
    hers: int


def chair_question(session: Session) -> str:
    """The code of the chair's question now: which of three, never the same as the one before."""
    chairs = chair_moments(session)
    first = pick_one(session.seed, _CHAIR, 0, QUESTIONS)
    return f"chair.question.{1 + (first + len(chairs)) % QUESTIONS}"


def chair_moments(session: Session) -> list[Moment]:
    """The moments that were decided at an empty chair, in order."""
    chairs = {beat.id for beat in session.scenario.beats if beat.empty_chair}
    return [moment for moment in session.moments if moment.beat in chairs]


def chair_lines(session: Session, moment: Moment) -> ChairLines:
    """What the customer might say of a decision: her own line and two others, in an order of luck."""
    good = impact_of(session, moment) > DID_GOOD and not _untrue_by(session, moment)
    value = _what_matters(session, moment)
    hers = _line(session, moment, value, good, 0)
    opposite = _line(session, moment, value, not good, 1)
    somebody = _line(session, moment, _another(session, moment, value), good, 2)
    order = shuffled(session.seed, _CHAIR, moment.number, 3)
    three = (hers, opposite, somebody)
    shown = (three[order[0]], three[order[1]], three[order[2]])
    return ChairLines(moment.number, shown, list(order).index(0))


def _untrue_by(session: Session, moment: Moment) -> bool:
    return any(DISHONEST.intersection(earlier.acts) for earlier in session.moments[: moment.number + 1])


def _what_matters(session: Session, moment: Moment) -> Value | None:
    values = session.scenario.persona.values
    return values[pick_one(session.seed, _CHAIR, moment.number, len(values))] if values else None


def _another(session: Session, moment: Moment, but: Value | None) -> Value:
    own = {*session.scenario.persona.values, but}
    others = [value for value in Value if value not in own]
    return others[pick_one(session.seed, _CHAIR, moment.number + 64, len(others))] if others else Value.PRICE


def _line(session: Session, moment: Moment, value: Value | None, good: bool, nth: int) -> Spoken:
    which = 1 + (pick_one(session.seed, _CHAIR, moment.number + 1, _WORDINGS) + nth) % _WORDINGS
    code = f"chair.{value or 'any'}.{'good' if good else 'bad'}.{which}"
    return Spoken((code,), facts_of(session, moment))


def chair_of(session: Session) -> Spoken | None:
    """What the customer says from the empty chair about the last decision made there; None where there was none."""
    found = _last(session)
    return found.lines[found.hers] if found else None


def picked_of(session: Session) -> Spoken | None:
    """What the player thought they would say of it; None where nothing was picked."""
    found = _last(session)
    place = dict(session.picks).get(found.moment) if found else None
    return found.lines[place] if found and place is not None and place < len(found.lines) else None


def _last(session: Session) -> ChairLines | None:
    moments = chair_moments(session)
    return chair_lines(session, moments[-1]) if moments else None
