"""The figures of a group: skills first and now, what was hardest, what was said there, what customers said."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from game.groups.intervals import Interval, mean_between
from game.groups.moments import HardMoment, hardest_moments
from game.groups.privacy import LEAST, people_again, person_of, refuse_too_few
from game.practice.reviews import Review, reviews
from game.records.attempt import Attempt
from game.vocabulary import Dimension, Outcome, Skill


@dataclass(frozen=True, slots=True)
class SkillFigures:
    """A skill in [0, 1]: at each learner's first attempt, at their latest, and how far that is apart."""

    skill: Skill
    first: Interval
    latest: Interval
    change: Interval | None


@dataclass(frozen=True, slots=True)
class Words:
    """What a customer said who was delighted by more than they had asked for."""

    scenario: str
    words: str


@dataclass(frozen=True, slots=True)
class GroupFigures:
    """Everything shown of a group. `change` is of empathy, from the first attempt at a scenario to the latest of it.

    `endings` counts how customers left, first attempts and later ones apart; those of later ones may be shown by
    themselves only where `told_apart`. `learners` is 0 where all are nobody.
    """

    learners: int
    attempts: int
    told_apart: bool
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
        told_apart=people_again(attempts) >= LEAST,
        skills=_skills(attempts, trains),
        change=_change(attempts),
        endings=_endings(attempts),
        hardest=hardest_moments(attempts),
        words=_words(attempts),
    )


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
        found[person_of(attempt)].append(attempt)
    return found


def _of_skill(skill: Skill, each: Sequence[Sequence[Review]]) -> SkillFigures | None:
    if len(each) < LEAST:
        return None
    first = mean_between([own[0].value for own in each])
    latest = mean_between([own[-1].value for own in each])
    again = [own[-1].value - own[0].value for own in each if len(own) > 1]
    assert first is not None
    assert latest is not None
    return SkillFigures(
        skill, first, latest, mean_between(again, (-1.0, 1.0)) if len(again) >= LEAST else None
    )


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
    return mean_between(means, (-100.0, 100.0)) if len(means) >= LEAST else None


def _endings(attempts: Sequence[Attempt]) -> dict[str, tuple[int, int]]:
    first, later = Counter[str](), Counter[str]()
    for own in _by_person(attempts).values():
        met: set[str] = set()
        for attempt in own:
            if attempt.ending:
                (later if attempt.scenario in met else first)[attempt.ending] += 1
            met.add(attempt.scenario)
    return {ending.value: (first[ending.value], later[ending.value]) for ending in reversed(Outcome)}


# Words


def _words(attempts: Sequence[Attempt]) -> tuple[Words, ...]:
    found = [
        Words(attempt.scenario, attempt.result["debrief"]["voice"])
        for attempt in reversed(attempts)
        if attempt.result["wow"] and attempt.ending == Outcome.DELIGHTED
    ]
    return tuple(dict.fromkeys(found))
