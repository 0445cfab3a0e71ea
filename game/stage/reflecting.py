"""From a session to what is shown beside and after it: what if, the customer's chair, readings, another day."""

from __future__ import annotations

from typing import Final

from game.coaching import (
    Debrief,
    WhatIf,
    chair_lines,
    chair_moments,
    facts_of,
    feeling_words,
    shortened,
    spoken,
    strongest_reasons,
)
from game.coaching.debrief import ending_of
from game.play import Moment, Named, Reading, Session, rewound
from game.stage.cards import person
from game.stage.debriefing import line, told_words
from game.stage.reflections import (
    BetweenView,
    ChairView,
    Compared,
    ReadView,
    ReplayFrame,
    ReplayView,
    WhatIfQuestion,
    WhatIfView,
    YouFirstView,
)
from game.stage.showing import feeling_label, money, offered, three_feelings
from game.stage.showing import spoken as log_of
from game.vocabulary import Channel, Strength
from game.words import codes, say

NEAR, CLOSE = 0.35, 0.12
"""Distances of a reading up to which it was near, and right (calibrated: half a step, and one, on the two axes)."""

MATTERS: Final = 0.05
"""A difference in what is remembered, from which on it is told as one (the outcome scale's own rounding)."""

_WAYS: Final = {Channel.COUNTER: "seen", Channel.PHONE: "heard", Channel.CHAT: "read", Channel.EMAIL: "read"}


def pondering(session: Session) -> ChairView | None:
    """The chair's lines, where a decision was just made at an empty chair and nothing was picked yet."""
    if not session.moments or session.moments[-1] not in chair_moments(session):
        return None
    moment = session.moments[-1]
    if moment.number in dict(session.picks):
        return None
    found = chair_lines(session, moment)
    question = say("chair.pick", **facts_of(session, moment))
    return ChairView(moment.number, question, tuple(spoken(one) for one in found.lines))


def read(session: Session, reading: Reading, distance: float) -> ReadView:
    """How a reading was, with the cue that gave it away."""
    code = "close" if distance <= CLOSE else "near" if distance <= NEAR else "far"
    sentence = say(f"reading.{code}", was=feeling_words(reading.was))
    return ReadView(sentence, say("reading.cue", cue=cue_of(session, reading.was)), distance)


def cue_of(session: Session, felt: Named) -> str:
    """What shows a feeling without naming it: the author's own stage direction, or how such a feeling shows."""
    if note := session.scene.note:
        return note
    strength = felt.strength or Strength.FAINT
    code = f"cue.{_WAYS[session.scenario.channel]}.{felt.feeling.value}.{strength.value}"
    return say(code, name=session.scenario.persona.called) if code in codes() else feeling_words(felt)


def you_first(session: Session) -> YouFirstView | None:
    """What the customer felt at the end, to be guessed; None before anything was said."""
    if not session.moments:
        return None
    last = session.moments[-1]
    strength = last.felt.strength or Strength.FAINT
    three = three_feelings(session.seed, len(session.moments) + 32, last.felt.feeling)
    question = say("you_first.felt", **facts_of(session))
    options = tuple(feeling_label(feeling, strength) for feeling in three)
    return YouFirstView(question, options, feeling_label(last.felt.feeling, strength))


def between(session: Session) -> BetweenView | None:
    """How the customer is after the last answer, and why; None before the first."""
    if not session.moments:
        return None
    moment = session.moments[-1]
    felt = say("between.felt", **facts_of(session), feeling=feeling_words(moment.felt))
    return BetweenView(felt, strongest_reasons(session, moment), moment.coach)


def what_else(session: Session, moment: int) -> WhatIfQuestion:
    """What else could have been said at a moment, in the order it was shown."""
    then = session.moments[moment]
    earlier = rewound(session, moment)
    said = shortened(then.said) or say("conversation.silence")
    return WhatIfQuestion(
        moment, say("whatif.question", said=said), then.choice, offered(earlier, earlier.scene)
    )


def compared(found: WhatIf, was: Debrief, would_be: Debrief) -> WhatIfView:
    """What was and what would have been, side by side."""
    session, other = found.was, found.would_be
    lines = line(was), line(would_be)
    return WhatIfView(
        title=say("whatif.title"),
        moment=found.moment,
        choice=found.choice,
        said=other.moments[found.moment].said or say("conversation.silence"),
        way=_way(found),
        was=lines[0],
        would_be=lines[1],
        rows=_rows(was, would_be),
        sentence=_sentence(was, would_be),
        description=say(
            "whatif.description",
            moment=found.moment + 1,
            was=f"{lines[0].points[-1]:+.1f}",
            would_be=f"{lines[1].points[-1]:+.1f}",
        ),
        log=log_of(other)[len(log_of(rewound(session, found.moment))) :],
    )


def _way(found: WhatIf) -> str:
    later = len(found.was.moments) - found.moment - 1
    if not found.followed:
        return say("whatif.best")
    return say("whatif.same" if found.followed == later else "whatif.same.part")


def _rows(was: Debrief, would_be: Debrief) -> tuple[Compared, ...]:
    pairs = zip(_figures(was), _figures(would_be), strict=True)
    return tuple(Compared(say(f"whatif.{label}"), one, other) for (label, one), (_, other) in pairs)


def _figures(debrief: Debrief) -> list[tuple[str, str]]:
    session, read = debrief.session, debrief.happiness.readings
    figures = [
        ("ending", _ending(session)),
        ("remembered", f"{read['remembered']:+.2f}"),
        ("return", f"{100 * read['return_chance']:.0f} %"),
        ("recommend", f"{read['recommend']:.1f}"),
        ("told", told_words(read["told_positive"], read["told_negative"])),
        ("spent", money(session.scenario, float(session.state.spent[0]))),
    ]
    if debrief.need:
        figures.append(("need", say(f"need.{debrief.need}")))
    return figures


def _ending(session: Session) -> str:
    outcome = ending_of(session)
    return say(f"ending_word.{outcome}") if outcome else say("ending_word.unfinished")


def _sentence(was: Debrief, would_be: Debrief) -> str:
    ending, before = _ending(would_be.session).lower(), _ending(was.session).lower()
    gain = would_be.happiness.readings["remembered"] - was.happiness.readings["remembered"]
    facts = {**facts_of(was.session), "ending": ending, "before": before}
    if ending == before and abs(gain) < MATTERS:
        return say("whatif.no_matter", **facts)
    tone = "better" if gain > 0 else "worse"
    return say(f"whatif.{tone}" if ending != before else f"whatif.same_{tone}", **facts)


def replay(session: Session) -> ReplayView:
    """A conversation from the customer's chair: only what they hear, and then what they felt."""
    scenario = session.scenario
    first = session.moments[0].felt_before if session.moments else session.feeling
    return ReplayView(
        title=say("replay.title", name=scenario.persona.called),
        person=person(scenario),
        opening=say("replay.felt", name=scenario.persona.called, feeling=feeling_words(first)),
        frames=tuple(_frame(session, moment) for moment in session.moments),
    )


def _heard(session: Session, moment: Moment) -> str:
    if not moment.said:
        return say("replay.silence")
    return say("replay.hears", name=session.scenario.persona.called, said=moment.said)


def _frame(session: Session, moment: Moment) -> ReplayFrame:
    strength = moment.felt.strength or Strength.FAINT
    options = tuple(
        feeling_label(feeling, strength)
        for feeling in three_feelings(session.seed, moment.number, moment.felt.feeling)
    )
    return ReplayFrame(
        moment=moment.number,
        heard=_heard(session, moment),
        replied=moment.reply,
        options=options,
        felt=feeling_label(moment.felt.feeling, strength),
        sentence=say("replay.felt", **facts_of(session), feeling=feeling_words(moment.felt)),
        reasons=strongest_reasons(session, moment),
    )
