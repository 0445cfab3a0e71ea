"""The debrief in words: each finding of a debrief as the sentence a player reads."""

from __future__ import annotations

from game.coaching.debrief import Debrief, Decision
from game.coaching.scoring import Fired
from game.coaching.telling import found_out
from game.coaching.voice import Spoken, facts_of, phrased
from game.customer import Reason
from game.play import Moment, Named, Session
from game.vocabulary import Feeling
from game.words import say


def spoken(voice: Spoken | None) -> str:
    """What is said, as one text; "" for nothing."""
    if not voice:
        return ""
    return " ".join(_worded(voice, code) for code in voice.codes)


def _worded(voice: Spoken, code: str) -> str:
    if voice.chosen:
        return say(code, **voice.facts)
    return phrased(code, int(voice.facts["luck"]), **voice.facts)


def reason_sentence(session: Session, reason: Reason) -> str:
    """Why a feeling moved, in the customer's terms."""
    return phrased(reason.code, session.seed, **{**facts_of(session), **reason.facts})


def feeling_words(felt: Named) -> str:
    """A feeling and its strength, as in "very anxious"."""
    if felt.strength is None or felt.feeling is Feeling.CALM:
        return say("feeling.calm")
    return say(f"feeling.{felt.strength.value}", feeling=felt.feeling.value)


def strongest_reasons(session: Session, moment: Moment, most: int = 2) -> tuple[str, ...]:
    """The sentences for what moved the customer most at a moment, the strongest first."""
    ranked = sorted(moment.because, key=_how_far, reverse=True)
    return tuple(dict.fromkeys(reason_sentence(session, reason) for reason in ranked))[:most]


def _how_far(reason: Reason) -> float:
    # Pleasure is what they would speak of; excitement and a say in things count beside it.
    pleasure, arousal, control = (
        abs(float(part[0])) for part in (reason.pleasure, reason.arousal, reason.control)
    )
    return pleasure + (arousal + control) / 4


def main_reason(session: Session, moment: Moment) -> str:
    """The sentence for what moved the customer most at a moment; "" where nothing did."""
    return next(iter(strongest_reasons(session, moment, 1)), "")


def felt_sentence(session: Session, moment: Moment) -> str:
    """What the customer felt at a moment, and why."""
    before, after = feeling_words(moment.felt_before), feeling_words(moment.felt)
    code = "felt.same" if before == after else "felt.changed"
    change = phrased(code, _luck(session, moment), **facts_of(session, moment), before=before, after=after)
    return f"{change} {main_reason(session, moment)}".strip()


def needed_sentence(session: Session, decision: Decision) -> str:
    """What the customer needed at a moment that decided it."""
    moment = decision.moment
    return phrased(f"needed.{decision.needed}", _luck(session, moment), **facts_of(session, moment))


def _luck(session: Session, moment: Moment) -> int:
    # Ten apart: two moments of one play differ, and neighbouring plays go on doing so.
    return session.seed + 10 * moment.number


def why_sentence(debrief: Debrief) -> str:
    """Why the decisive moment decided it; that they left, where they did; what they found out afterwards."""
    session = debrief.session
    if debrief.decisive is None:
        return say("why.unfinished", **facts_of(session))
    moment = session.moments[debrief.decisive]
    good = "good" if debrief.impacts[debrief.decisive] >= 0 else "bad"
    last = session.finished and moment.number == len(session.moments) - 1
    same = feeling_words(moment.felt_before) == feeling_words(moment.felt)
    why = phrased(
        f"why.end.{good}" if last else f"why.same.{good}" if same else f"why.{good}",
        session.seed,
        **facts_of(session, moment),
        reason=main_reason(session, moment),
        before=feeling_words(moment.felt_before),
        after=feeling_words(moment.felt),
    )
    return " ".join((why.strip(), *_afterwards(session)))


def _afterwards(session: Session) -> list[str]:
    """That they left before the end, and what they found out later, where either is so."""
    left = ["left"] if session.state.walked_out[0] else []
    later = [found_out(session)] if found_out(session) else []
    return [phrased(f"why.{code}", session.seed, **facts_of(session)) for code in (*left, *later)]


def strength_sentence(debrief: Debrief) -> str:
    """The one strength."""
    told = debrief.strength
    if told is None:
        return phrased("strength.none", debrief.session.seed, **facts_of(debrief.session))
    return phrased(
        f"strength.{told.criterion}", debrief.session.seed, **facts_of(debrief.session, told.moment)
    )


def next_step_sentence(debrief: Debrief) -> str:
    """The one next step."""
    told = debrief.next_step
    if told is None:
        return phrased("next.none", debrief.session.seed, **facts_of(debrief.session))
    return phrased(f"next.{told.criterion}", debrief.session.seed, **facts_of(debrief.session, told.moment))


def guard_sentence(debrief: Debrief, fired: Fired) -> str:
    """What is said first where a guard has fired."""
    facts = facts_of(debrief.session, debrief.session.moments[fired.moment])
    return phrased(f"guard.{fired.kind}", debrief.session.seed, **facts)
