"""The figures of a group: skills first and now, what was hardest, what was said there, what customers said."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from game.errors import EmptyChairError
from game.groups.intervals import Interval, mean_between, share_between
from game.practice.reviews import Review, reviews
from game.records.attempt import Attempt
from game.vocabulary import Dimension, Outcome, Skill
from game.words import say

LEAST: Final = 5
"""People, or attempts of an anonymous group, below which no figure is shown (ecosystem page: privacy)."""

HARDEST: Final = 5
"""Moments that are listed."""


class TooFew(EmptyChairError):
    """A group too small for its figures to be nobody's own."""


@dataclass(frozen=True, slots=True)
class SkillFigures:
    """A skill in [0, 1]: at each learner's first attempt, at their latest, and how far that is apart."""

    skill: Skill
    first: Interval
    latest: Interval
    change: Interval | None


@dataclass(frozen=True, slots=True)
class Said:
    """A line at a moment, the share of attempts in which it was taken, and what it earned there on average."""

    said: str
    share: Interval
    earned: float


@dataclass(frozen=True, slots=True)
class HardMoment:
    """A moment: what the customer said, how much of what there was to earn was earned, and the lines taken."""

    scenario: str
    beat: str
    customer_said: str
    n: int
    earned: float
    lines: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Words:
    """What a customer said who was delighted by more than they had asked for."""

    scenario: str
    words: str


@dataclass(frozen=True, slots=True)
class GroupFigures:
    """Everything shown of a group. `change` is of empathy, from the first attempt at a scenario to the latest of it.

    `endings` counts how customers left, first attempts and later ones apart. `learners` is 0 where all are nobody.
    """

    learners: int
    attempts: int
    skills: tuple[SkillFigures, ...]
    change: Interval | None
    endings: Mapping[str, tuple[int, int]]
    hardest: tuple[HardMoment, ...]
    words: tuple[Words, ...]


def group_figures(attempts: Sequence[Attempt], trains: Mapping[str, tuple[Skill, ...]]) -> GroupFigures:
    """The figures of these attempts, oldest first; `trains` are the skills of each scenario. Raises TooFew."""
    people = {attempt.learner for attempt in attempts if attempt.learner}
    refuse_too_few(len(people), len(attempts))
    return GroupFigures(
        learners=len(people),
        attempts=len(attempts),
        skills=_skills(attempts, trains),
        change=_change(attempts),
        endings=_endings(attempts),
        hardest=_hardest(attempts),
        words=_words(attempts),
    )


def refuse_too_few(people: int, attempts: int) -> None:
    """Raises TooFew where single people could be made out."""
    if (people and people < LEAST) or attempts < LEAST:
        raise TooFew(say("group.too_few", least=LEAST, people=people, attempts=attempts))


# Skills


def _skills(attempts: Sequence[Attempt], trains: Mapping[str, tuple[Skill, ...]]) -> tuple[SkillFigures, ...]:
    found: dict[tuple[Skill, UUID], list[Review]] = defaultdict(list)
    for person, own in _by_person(attempts).items():
        for review in reviews(own, trains):
            found[review.skill, person].append(review)
    skills = sorted({skill for skill, _ in found}, key=lambda skill: skill.value)
    figures = (_of_skill(skill, [one for (its, _), one in found.items() if its is skill]) for skill in skills)
    return tuple(one for one in figures if one)


def _by_person(attempts: Iterable[Attempt]) -> dict[UUID, list[Attempt]]:
    """Attempts by learner; each of nobody's is a person of its own."""
    found: dict[UUID, list[Attempt]] = defaultdict(list)
    for attempt in attempts:
        found[attempt.learner or attempt.id].append(attempt)
    return found


def _of_skill(skill: Skill, each: Sequence[Sequence[Review]]) -> SkillFigures | None:
    if len(each) < LEAST:
        return None
    first = mean_between([own[0].value for own in each])
    latest = mean_between([own[-1].value for own in each])
    again = [own[-1].value - own[0].value for own in each if len(own) > 1]
    assert first is not None
    assert latest is not None
    return SkillFigures(skill, first, latest, mean_between(again) if len(again) >= LEAST else None)


def _change(attempts: Sequence[Attempt]) -> Interval | None:
    """From the first attempt at a scenario to the latest of it: the mean a person, over people."""
    gains: dict[UUID, list[float]] = defaultdict(list)
    for person, own in _by_person(attempts).items():
        for scenario in {attempt.scenario for attempt in own}:
            scores = [a.score(Dimension.EMPATHY.value) for a in own if a.scenario == scenario]
            known = [score for score in scores if score is not None]
            if len(known) > 1:
                gains[person].append(known[-1] - known[0])
    means = [sum(one) / len(one) for one in gains.values()]
    return mean_between(means) if len(means) >= LEAST else None


def _endings(attempts: Sequence[Attempt]) -> dict[str, tuple[int, int]]:
    first, later = Counter[str](), Counter[str]()
    for own in _by_person(attempts).values():
        met: set[str] = set()
        for attempt in own:
            if attempt.ending:
                (later if attempt.scenario in met else first)[attempt.ending] += 1
            met.add(attempt.scenario)
    return {ending.value: (first[ending.value], later[ending.value]) for ending in reversed(Outcome)}


# Moments


def _hardest(attempts: Sequence[Attempt]) -> tuple[HardMoment, ...]:
    lived: dict[tuple[str, str], list[Mapping[str, object]]] = defaultdict(list)
    for attempt in attempts:
        for moment in attempt.result["moments"]:
            if moment["earned"]:
                lived[attempt.scenario, moment["beat"]].append(moment)
    often = {place: moments for place, moments in lived.items() if len(moments) >= LEAST}
    moments = (_hard(*place, moments) for place, moments in often.items())
    return tuple(sorted(moments, key=lambda one: one.earned)[:HARDEST])


def _hard(scenario: str, beat: str, moments: Sequence[Mapping[str, object]]) -> HardMoment:
    said = Counter(str(moment["said"]) for moment in moments)
    customer = Counter(str(moment["customer_said"]) for moment in moments).most_common(1)[0][0]
    lines = tuple(
        Said(
            line,
            share_between(count, len(moments)),
            _mean_share([one for one in moments if one["said"] == line]),
        )
        for line, count in said.most_common()
    )
    return HardMoment(scenario, beat, customer, len(moments), _mean_share(moments), lines)


def _mean_share(moments: Iterable[Mapping[str, object]]) -> float:
    """The share of the points there were that were earned, over all of these moments."""
    pairs = [pair for moment in moments for pair in _earned(moment)]
    return sum(earned for earned, _ in pairs) / max(1, sum(available for _, available in pairs))


def _earned(moment: Mapping[str, object]) -> list[tuple[int, int]]:
    earned = moment["earned"]
    assert isinstance(earned, Mapping)
    return [(int(got), int(there)) for got, there in earned.values()]


def _words(attempts: Sequence[Attempt]) -> tuple[Words, ...]:
    found = [
        Words(attempt.scenario, attempt.result["debrief"]["voice"])
        for attempt in reversed(attempts)
        if attempt.result["wow"] and attempt.ending == Outcome.DELIGHTED
    ]
    return tuple(dict.fromkeys(found))
