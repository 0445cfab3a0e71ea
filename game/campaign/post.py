"""The pigeonhole between visits: cards, reviews and silences that follow from how people left."""

from __future__ import annotations

from typing import Final

from game.campaign.course import Course, Done, Missed
from game.coaching import phrased, shortened
from game.vocabulary import Outcome

_KINDS: Final = {
    Outcome.DELIGHTED: "card",
    Outcome.SATISFIED: "word",
    Outcome.NEUTRAL: "",
    Outcome.DISAPPOINTED: "review",
    Outcome.LOST: "complaint",
}
"""What each ending sends; nothing is sent of a visit that was neither good nor bad."""

QUOTED: Final = 120
"""Letters of a line that somebody quotes: most first sentences whole."""


def pigeonhole(course: Course) -> list[str]:
    """Everything that lies in it by now, the oldest first; nothing is said twice in the same words."""
    letters = [(done.place, letter) for done in course.done if (letter := _letter(course, done))]
    silences = [(missed.place, _silence(course, missed)) for missed in course.missed()]
    return [words for _, words in sorted([*letters, *silences])]


def _letter(course: Course, done: Done) -> str:
    kind = _KINDS[done.ending]
    if not kind:
        return ""
    best = max(done.session.moments, key=lambda moment: moment.state("pleasure"))
    worst = min(done.session.moments, key=lambda moment: moment.state("pleasure"))
    said = (best if done.ending in (Outcome.DELIGHTED, Outcome.SATISFIED) else worst).said
    facts = {
        "name": done.session.scenario.persona.called,
        "day": str(done.visit.day),
        "said": shortened(said, least=45, most=QUOTED),
    }
    return phrased(f"letter.{kind}", _turn(course, done.place, kind), **facts)


def _silence(course: Course, missed: Missed) -> str:
    own = course.lived(missed.visit.who)
    name = own[-1].session.scenario.persona.called if own else missed.visit.who.capitalize()
    kind = "lost" if missed.lost else "stayed_away"
    return phrased(f"silence.{kind}", course.seed + missed.place, name=name, day=str(missed.visit.day))


def _turn(course: Course, place: int, kind: str) -> int:
    """Which wording: the next one for each letter of a kind, from one that hangs on the campaign's luck."""
    earlier = sum(_KINDS[done.ending] == kind for done in course.done if done.place < place)
    return course.seed + earlier
