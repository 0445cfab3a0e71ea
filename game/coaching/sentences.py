"""The debrief in words: each finding of a debrief as the sentence a player reads."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from game.coaching.debrief import Debrief, Decision
from game.coaching.retold import retold
from game.coaching.scoring import Fired
from game.coaching.telling import found_out, left_for, untrue_of
from game.coaching.voice import Spoken, facts_of, phrased
from game.customer import Reason
from game.play import Moment, Named, Session
from game.vocabulary import Feeling
from game.words import say

_NO_NAMES: Final = (
    "a an the she he they it his her their its my our we you there that this these those every all any some no not "
    "nothing nobody somebody to in on at when if after before for with without what who how why one two once since "
    "because as from by of being having waiting asking hearing facts rules money time words promises people"
)


def spoken(voice: Spoken | None) -> str:
    """What is said, as one text; "" for nothing."""
    if not voice:
        return ""
    return " ".join(_worded(voice, code) for code in voice.codes)


def _worded(voice: Spoken, code: str) -> str:
    if voice.chosen:
        return say(code, **voice.facts)
    return phrased(code, int(voice.facts["luck"]), **voice.facts)


def reason_sentence(session: Session, reason: Reason, moment: Moment) -> str:
    """Why a feeling moved, in the customer's terms."""
    facts = {**facts_of(session), **reason.facts}
    if because := facts.get("because"):
        facts["because"] = _inside_a_sentence(because)
    return phrased(retold(session, reason, moment), session.seed, **facts)


def _inside_a_sentence(said: str) -> str:
    # A word that can be no name loses the capital of its beginning; any other keeps it.
    first, _, rest = said.rstrip(".").partition(" ")
    return f"{first.lower() if first.lower() in _NO_NAMES.split() else first} {rest}".strip()


def feeling_words(felt: Named) -> str:
    """A feeling and its strength, as in "very anxious"."""
    if felt.strength is None or felt.feeling is Feeling.CALM:
        return say("feeling.calm")
    return say(f"feeling.{felt.strength.value}", feeling=felt.feeling.value)


def strongest_reasons(
    session: Session, moment: Moment, most: int = 2, without: Collection[str] = ()
) -> tuple[str, ...]:
    """The sentences for what moved the customer most at a moment, the strongest first.

    One that pulled the other way than the first is told as such. `without` are codes that have been told before.
    """
    ranked = ranked_reasons(session, moment)[:most]
    told = [
        (reason_sentence(session, one, moment), _glad(one)) for code, one in ranked if code not in without
    ]
    return tuple(one if glad == told[0][1] else say("reason.yet", reason=one) for one, glad in told)


def ranked_reasons(session: Session, moment: Moment) -> list[tuple[str, Reason]]:
    """What moved the customer at a moment, the strongest first, each once by the code it is told by."""
    ranked = sorted(moment.because, key=_how_far)
    return list(reversed({retold(session, reason, moment): reason for reason in ranked}.items()))


def _glad(reason: Reason) -> bool:
    return float(reason.pleasure[0]) >= 0


def _how_far(reason: Reason) -> float:
    # Pleasure is what they would speak of; excitement and a say in things count beside it.
    pleasure, arousal, control = (
        abs(float(part[0])) for part in (reason.pleasure, reason.arousal, reason.control)
    )
    return pleasure + (arousal + control) / 4


def main_reason(
    session: Session, moment: Moment, good: bool, without: Collection[str] = ()
) -> tuple[str, str]:
    """What moved the customer most towards the better, or the worse: its code and its sentence, or "" twice."""
    alike = [
        (code, reason)
        for code, reason in ranked_reasons(session, moment)
        if _glad(reason) == good and code not in without
    ]
    return (alike[0][0], reason_sentence(session, alike[0][1], moment)) if alike else ("", "")


def felt_sentence(session: Session, moment: Moment, reason: str) -> str:
    """What the customer felt at a moment, and why."""
    before, after = felt_at_first(session, moment), feeling_words(moment.felt)
    code = "felt.same" if before == after else "felt.changed"
    change = phrased(code, _luck(session, moment), **facts_of(session, moment), before=before, after=after)
    return f"{change} {reason}".strip()


def felt_at_first(session: Session, moment: Moment) -> str:
    """The feeling a moment found, as it was told at the end of the one before."""
    earlier = session.moments[moment.number - 1].felt if moment.number else moment.felt_before
    return feeling_words(earlier)


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
    if moment == untrue_of(session):
        return " ".join((_why_untrue(session, moment), *_afterwards(session)))
    good = "good" if debrief.impacts[debrief.decisive] >= 0 else "bad"
    last = session.finished and moment.number == len(session.moments) - 1
    before = felt_at_first(session, moment)
    same = before == feeling_words(moment.felt)
    why = phrased(
        f"why.end.{good}" if last else f"why.same.{good}" if same else f"why.{good}",
        session.seed,
        **facts_of(session, moment),
        reason=main_reason(session, moment, good == "good")[1],
        before=before,
        after=feeling_words(moment.felt),
    )
    return " ".join((why.strip(), *_afterwards(session)))


def _why_untrue(session: Session, moment: Moment) -> str:
    facts = facts_of(session, moment)
    return phrased("why.untrue", session.seed, **facts, after=feeling_words(moment.felt))


def _afterwards(session: Session) -> list[str]:
    """What made them leave before the end, and what they found out later, where either is so."""
    left = [f"left.{left_for(session)}"] if session.state.walked_out[0] else []
    later = [found_out(session)] if found_out(session) else []
    facts = facts_of(session, session.moments[-1])
    return [phrased(f"why.{code}", session.seed, **facts) for code in (*left, *later)]


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
