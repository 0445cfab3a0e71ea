"""From attempts to reviews: how well each skill went on each day it was practised.

A skill is judged by the dimensions of the score in which it shows. Below half of what could be earned, or with a
guard, it is to be done again; with help it was hard at best.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import Final

from game.records.attempt import Attempt
from game.vocabulary import Dimension, Skill

SHOWN_IN: Final[Mapping[Skill, tuple[Dimension, ...]]] = {
    Skill.EMPATHY: (Dimension.EMPATHY,),
    Skill.LISTENING: (Dimension.EMPATHY,),
    Skill.COMPOSURE: (Dimension.EMPATHY, Dimension.JUDGEMENT),
    Skill.RECOVERY: (Dimension.EMPATHY, Dimension.ABOVE_AND_BEYOND),
    Skill.PROBLEM_SOLVING: (Dimension.EMPATHY, Dimension.JUDGEMENT),
    Skill.TEAMWORK: (Dimension.EMPATHY, Dimension.JUDGEMENT),
    Skill.ABOVE_AND_BEYOND: (Dimension.ABOVE_AND_BEYOND,),
    Skill.SELLING_WELL: (Dimension.ABOVE_AND_BEYOND, Dimension.JUDGEMENT),
    Skill.BOUNDARIES: (Dimension.JUDGEMENT,),
    Skill.HONESTY: (Dimension.JUDGEMENT,),
}
"""The dimensions in which a skill shows (by design: from the criteria they are made of)."""


class Rating(IntEnum):
    """How a review went, in the four steps of the scheduler."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


AGAIN_BELOW: Final = 0.5
HARD_BELOW: Final = 0.7
GOOD_BELOW: Final = 0.9
"""Shares of what could be earned, below which a review is to be done again, was hard, was good (design page)."""


@dataclass(frozen=True, slots=True)
class Review:
    """One skill in one attempt: `value` in [0, 1], and what the scheduler is told of it."""

    skill: Skill
    scenario: str
    at: datetime
    value: float
    rating: Rating


def reviews(attempts: Iterable[Attempt], trains: Mapping[str, tuple[Skill, ...]]) -> list[Review]:
    """Every skill of every finished attempt, in the order in which they were finished.

    `trains` are the skills of each scenario by its id; attempts at a scenario that is not there any more say nothing of
    any skill.
    """
    finished = sorted((one for one in attempts if one.finished), key=_finished)
    found = [_review(attempt, skill) for attempt in finished for skill in trains.get(attempt.scenario, ())]
    return [review for review in found if review]


def _finished(attempt: Attempt) -> datetime:
    assert attempt.finished is not None
    return attempt.finished


def _review(attempt: Attempt, skill: Skill) -> Review | None:
    scores = [attempt.score(dimension.value) for dimension in SHOWN_IN[skill]]
    earned = [score for score in scores if score is not None]
    if not earned:
        return None
    value = sum(earned) / len(earned) / 100
    return Review(skill, attempt.scenario, _finished(attempt), value, rated(attempt, value))


def rated(attempt: Attempt, value: float) -> Rating:
    """What the scheduler is told of a value in [0, 1]."""
    if attempt.result["guards"] or value < AGAIN_BELOW:
        return Rating.AGAIN
    if attempt.result["helped"] or value < HARD_BELOW:
        return Rating.HARD
    return Rating.GOOD if value < GOOD_BELOW else Rating.EASY
