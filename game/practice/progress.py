"""What a learner's attempts come to, in words: what the break room shows, and the page of their progress."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from game.practice.courses import course_progress
from game.practice.eye import own_eye, reading_eye
from game.practice.plan import SkillPlan, plan
from game.practice.reviews import Review, reviews
from game.practice.suggesting import Pick, Why, suggest
from game.records.attempt import Attempt
from game.records.people import Reflection, Unfinished
from game.scenario.kinds import CourseFile
from game.stage.learning import Known, PastPlay, ProgressView, SkillLine
from game.stage.views import CourseLine, ScenarioCard, Suggestion
from game.vocabulary import Outcome, Skill
from game.words import say

ROTA: Final = 3
"""How many conversations are suggested at once."""

NAMED: Final = 2
"""Skills that a suggestion names: the weakest; more is a list and no reason."""

WEEK: Final = timedelta(days=7)
"""After which what a player meant to do is asked about."""

POST_AFTER: Final = timedelta(days=1)
"""How long a card from a customer takes."""

PAST: Final = 30
"""How many conversations the page of progress lists."""


@dataclass(frozen=True, slots=True)
class Book:
    """Everything that is known of one learner: attempts, oldest first, what they said of them, what is unfinished."""

    now: datetime
    who: str
    attempts: Sequence[Attempt]
    said: Mapping[UUID, Reflection] = field(default_factory=dict)
    unfinished: Sequence[Unfinished] = ()
    courses: Sequence[CourseFile] = ()


def known_of(book: Book, cards: Sequence[ScenarioCard]) -> Known:
    """What the break room shows of a learner."""
    return Known(
        who=book.who,
        rota=rota(book, cards),
        bands=_bands(book),
        board=words_of_wonder(book, cards),
        post=_post(book, cards),
        courses=_courses(book, cards),
        resume=_resume(book, cards),
    )


def progress_of(book: Book, cards: Sequence[ScenarioCard]) -> ProgressView:
    """The page of a learner's progress."""
    found = reviews(book.attempts, _trains(cards))
    planned = plan(found)
    trained = {skill for skills in _trains(cards).values() for skill in skills}
    return ProgressView(
        who=book.who,
        plays=len(book.attempts),
        today=rota(book, cards),
        skills=tuple(_skill(one, found, book.now) for one in planned.skills),
        untouched=tuple(sorted(_name(skill) for skill in trained if planned.of(skill) is None)),
        courses=_courses(book, cards),
        past=tuple(_past(one, cards) for one in reversed(book.attempts[-PAST:])),
        words=words_of_wonder(book, cards),
        meant=tuple(one.meant for one in _reflections(book) if one.meant),
        reading=_reading(book),
        judged=_judged(book),
        town=_town(book),
    )


def _trains(cards: Sequence[ScenarioCard]) -> dict[str, tuple[Skill, ...]]:
    return {card.id: tuple(Skill(skill) for skill in card.skills) for card in cards}


def _name(skill: Skill) -> str:
    return skill.value.replace("-", " ")


def _card(cards: Sequence[ScenarioCard], scenario: str) -> ScenarioCard | None:
    return next((card for card in cards if card.id == scenario), None)


def _bands(book: Book) -> dict[str, str]:
    from game.practice.courses import best_band

    played = {attempt.scenario for attempt in book.attempts}
    best = {one: best_band(a for a in book.attempts if a.scenario == one) for one in played}
    return {one: band.value for one, band in best.items() if band}


# What to play


def rota(book: Book, cards: Sequence[ScenarioCard]) -> tuple[Suggestion, ...]:
    """What to play today and why; nothing where nothing was played yet, since then anything is new."""
    if not book.attempts:
        return ()
    trains = _trains(cards)
    found = plan(reviews(book.attempts, trains))
    picks = suggest(book.now, book.attempts, found, _trains(_met(book, cards)), ROTA)
    return tuple(Suggestion(pick.scenario, _why(pick, book.now, cards)) for pick in picks)


def _met(book: Book, cards: Sequence[ScenarioCard]) -> list[ScenarioCard]:
    """All but those in which somebody comes back who has not been met yet."""
    there, played = {card.id for card in cards}, {attempt.scenario for attempt in book.attempts}
    return [card for card in cards if played.issuperset(there.intersection(card.after))]


def _why(pick: Pick, now: datetime, cards: Sequence[ScenarioCard]) -> str:
    met = _card(cards, pick.scenario)
    code = "rota.new" if pick.why is Why.FIRST else f"rota.{pick.why}"
    skills = [_name(skill) for skill in pick.skills[:NAMED]]
    listed = say("rota.and", first=", ".join(skills[:-1]), last=skills[-1]) if skills[1:] else "".join(skills)
    facts = {
        "name": met.person.called if met else "",
        "skills": listed,
        "Skills": listed[:1].upper() + listed[1:],
    }
    return say(code, **facts, ago=ago(now, pick.last) if pick.last else "")


def ago(now: datetime, then: datetime) -> str:
    """How long ago, in days."""
    days = (now.date() - then.date()).days
    return (
        say("ago.today") if days <= 0 else say("ago.yesterday") if days == 1 else say("ago.days", days=days)
    )


def _resume(book: Book, cards: Sequence[ScenarioCard]) -> Suggestion | None:
    for left in book.unfinished:
        if card := _card(cards, left.scenario):
            facts = {"name": card.person.called, "ago": ago(book.now, left.started), "count": left.turns}
            return Suggestion(left.scenario, say("resume.line", **facts))
    return None


def _courses(book: Book, cards: Sequence[ScenarioCard]) -> tuple[CourseLine, ...]:
    lines = []
    for course in book.courses:
        found = course_progress(course, book.attempts)
        card = _card(cards, found.next.scenario) if found.next else None
        done = sum(step.done for step in found.steps)
        title = (card.title if card else found.next.scenario) if found.next else ""
        lines.append(CourseLine(course.title, done, len(found.steps), title))
    return tuple(lines)


# What is kept of it


def _skill(one: SkillPlan, found: Sequence[Review], now: datetime) -> SkillLine:
    history = tuple(round(100 * review.value) for review in found if review.skill is one.skill)
    return SkillLine(_name(one.skill), round(100 * one.mastery), one.n, _due(one, now), history)


def _due(one: SkillPlan, now: datetime) -> str:
    days = (one.due.date() - now.date()).days
    return say("due.today") if days <= 0 else say("due.tomorrow") if days == 1 else say("due.days", days=days)


def _past(attempt: Attempt, cards: Sequence[ScenarioCard]) -> PastPlay:
    card = _card(cards, attempt.scenario)
    when = attempt.finished or attempt.started
    ending = say(f"ending_word.{attempt.ending}") if attempt.ending else ""
    return PastPlay(
        when.strftime("%Y-%m-%d"),
        card.title if card else attempt.scenario,
        ending,
        attempt.band("empathy") or "",
    )


def words_of_wonder(book: Book, cards: Sequence[ScenarioCard]) -> tuple[str, ...]:
    """What customers said who were delighted by more than they had asked for, newest first."""
    found = []
    for attempt in reversed(book.attempts):
        card = _card(cards, attempt.scenario)
        if attempt.result["wow"] and attempt.ending == Outcome.DELIGHTED and card:
            words = attempt.result["debrief"]["voice"]
            found.append(say("wonder.words", words=words, name=card.person.called))
    return tuple(dict.fromkeys(found))


def _reflections(book: Book) -> list[Reflection]:
    return [book.said[attempt.id] for attempt in reversed(book.attempts) if attempt.id in book.said]


def _post(book: Book, cards: Sequence[ScenarioCard]) -> tuple[str, ...]:
    return (*_notes_to_self(book), *_cards(book, cards))


def _notes_to_self(book: Book) -> list[str]:
    """What the player meant to do, once a week has gone by, until they have played on it twice."""
    for place, attempt in enumerate(reversed(book.attempts)):
        said = book.said.get(attempt.id)
        old = attempt.finished is not None and book.now - attempt.finished >= WEEK
        if said and said.meant and old and place < 2:
            return [
                say("post.meant", words=said.meant, ago=ago(book.now, attempt.finished or attempt.started))
            ]
    return []


def _cards(book: Book, cards: Sequence[ScenarioCard]) -> list[str]:
    posted = []
    for attempt in reversed(book.attempts):
        card = _card(cards, attempt.scenario)
        if card is None or attempt.finished is None or book.now - attempt.finished < POST_AFTER:
            continue
        if attempt.ending in (Outcome.DELIGHTED, Outcome.LOST):
            posted.append(_card_from(attempt, card, book.now))
    return list(dict.fromkeys(posted))


def _card_from(attempt: Attempt, card: ScenarioCard, now: datetime) -> str:
    facts = {"name": card.person.called, "ago": ago(now, attempt.finished or attempt.started)}
    if attempt.ending == Outcome.LOST:
        return say("post.silence", **facts)
    decisive = attempt.result["debrief"]["decisive"] or 0
    said = attempt.result["moments"][decisive]["said"]
    return say(f"post.card.{attempt.seed % _WORDINGS}", **facts, said=_first_sentence(said))


_WORDINGS: Final = 5


def _first_sentence(said: str) -> str:
    ends = [said.find(mark) for mark in ".!?" if mark in said]
    return said[: min(ends) + 1] if ends else said


# The player's own eye


def _reading(book: Book) -> str:
    eye = reading_eye(book.attempts)
    if eye is None:
        return ""
    facts = {"count": eye.n, "near": round(100 * eye.near)}
    if eye.before is None:
        return say("eye.reading", **facts)
    return say("eye.reading.before", **facts, before=round(100 * eye.before))


def _judged(book: Book) -> str:
    eye = own_eye(book.attempts, book.said)
    if eye is None:
        return ""
    leaning = "fair" if abs(eye.leaning) < 0.5 else "kind" if eye.leaning > 0 else "hard"
    told = say(f"eye.own.{leaning}", count=eye.n, off=f"{4 * (1 - eye.near):.1f}")
    if eye.before is None:
        return told
    return f"{told} {say('eye.own.before', off=f'{4 * (1 - eye.before):.1f}')}"


def _town(book: Book) -> str:
    customers = [attempt.result["customer"] for attempt in book.attempts]
    good = sum(one["told_positive"] for one in customers)
    bad = sum(one["told_negative"] for one in customers)
    if not round(good) + round(bad):
        return ""
    code = "town.told" if round(good) and round(bad) else "town.good" if round(good) else "town.bad"
    return say(code, good=round(good), bad=round(bad))
