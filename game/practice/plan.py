"""The plan: how well each skill is mastered, from how many attempts, and when it is due again."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, Final

from game.practice.reviews import Review
from game.vocabulary import Skill

if TYPE_CHECKING:
    from fsrs import Card, Scheduler

HALF_LIFE: Final = 3.0
"""Attempts after which an older one weighs half as much in what is mastered (by design)."""

WEAK_BELOW: Final = 0.6
"""Mastery below which a skill is weak: where the band "Confident" begins (design page: bands)."""

LONGEST: Final = 180
"""Days after which a skill is due at the latest, however well it went (design page)."""


@dataclass(frozen=True, slots=True)
class SkillPlan:
    """One skill: mastery in [0, 1] weighted by recency, the `n` attempts it rests on, and when it is due."""

    skill: Skill
    mastery: float
    n: int
    last: datetime
    due: datetime

    @property
    def weak(self) -> bool:
        """Whether it is below what counts as confident."""
        return self.mastery < WEAK_BELOW

    def is_due(self, now: datetime) -> bool:
        """Whether it should be practised today."""
        return self.due <= now


@dataclass(frozen=True, slots=True)
class Plan:
    """What is known of a learner's skills; those never practised are not in it."""

    skills: tuple[SkillPlan, ...]

    def of(self, skill: Skill) -> SkillPlan | None:
        """The plan of one skill; None where it was never practised."""
        return next((one for one in self.skills if one.skill is skill), None)

    def due(self, now: datetime) -> tuple[SkillPlan, ...]:
        """What should be practised today: the weakest first, then the longest due."""
        return tuple(
            sorted((one for one in self.skills if one.is_due(now)), key=lambda one: (one.mastery, one.due))
        )


def plan(found: Iterable[Review]) -> Plan:
    """The plan that follows from these reviews, in the order in which they happened."""
    by_skill: dict[Skill, list[Review]] = {}
    for review in found:
        by_skill.setdefault(review.skill, []).append(review)
    return Plan(tuple(_planned(skill, of_it) for skill, of_it in sorted(by_skill.items(), key=_name)))


def _name(entry: tuple[Skill, list[Review]]) -> str:
    return entry[0].value


def _planned(skill: Skill, of_it: list[Review]) -> SkillPlan:
    return SkillPlan(skill, mastery([one.value for one in of_it]), len(of_it), of_it[-1].at, _due(of_it))


def mastery(values: Sequence[float]) -> float:
    """The mean of values in [0, 1], oldest first, in which each older one weighs less: by half every three."""
    weights = [math.exp2(-age / HALF_LIFE) for age in range(len(values) - 1, -1, -1)]
    return sum(weight * value for weight, value in zip(weights, values, strict=True)) / sum(weights)


def _due(of_it: list[Review]) -> datetime:
    from fsrs import Card, Rating

    # A card of its own time and number: the library would ask the clock for both.
    card = Card(card_id=1, due=of_it[0].at)
    for review in _one_a_day(of_it):
        card = _scheduler().review_card(card, Rating(review.rating), review.at)[0]
    return _held(card)


def _held(card: Card) -> datetime:
    assert card.last_review is not None
    return min(card.due, card.last_review + timedelta(days=LONGEST))


def _one_a_day(of_it: list[Review]) -> list[Review]:
    """The last review of each day: trying again the same evening is practice, not remembering."""
    last = {review.at.date(): review for review in of_it}
    return list(last.values())


@cache
def _scheduler() -> Scheduler:
    from fsrs import Scheduler

    return Scheduler(
        desired_retention=0.9,
        learning_steps=(),
        relearning_steps=(),
        enable_fuzzing=False,
        maximum_interval=LONGEST,
    )
