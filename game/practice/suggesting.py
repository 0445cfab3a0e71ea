"""What to play today, and why: due and weak skills first, in what was played longest ago."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from game.practice.plan import Plan, SkillPlan
from game.records.attempt import Attempt
from game.vocabulary import Skill


class Why(StrEnum):
    """The reason for a suggestion."""

    WEAK = "weak"
    DUE = "due"
    NEW_SKILL = "new"
    LONG_AGO = "long_ago"
    FIRST = "first"


@dataclass(frozen=True, slots=True)
class Pick:
    """A scenario to play, the reason, and the skills it is for; `last` is when it was played last, if ever."""

    scenario: str
    why: Why
    skills: tuple[Skill, ...]
    last: datetime | None = None


def suggest(
    now: datetime,
    attempts: Iterable[Attempt],
    found: Plan,
    trains: Mapping[str, tuple[Skill, ...]],
    most: int = 3,
) -> list[Pick]:
    """At most so many scenarios of `trains` to play today, the most useful first.

    First what trains a weak skill that is due, or one never practised; then what trains any skill that is due; then the
    rest. Among these what was played longest ago, or never, comes first: the same conversation again and again teaches
    its lines, not the skill. Then what would help most, and then the order of `trains`. What would train only skills
    that a pick before it is for already stands behind what trains others that need it.
    """
    played = _last_played(attempts)
    ranked = sorted(
        trains,
        key=lambda scenario: (
            _urgency(trains[scenario], found, now),
            *_age(played.get(scenario)),
            -_worth(trains[scenario], found, now),
        ),
    )
    picks = [_pick(scenario, trains[scenario], found, now, played.get(scenario)) for scenario in ranked]
    return _varied(picks)[:most]


_NEEDED: Final = frozenset({Why.WEAK, Why.DUE, Why.NEW_SKILL})


def _varied(picks: list[Pick]) -> list[Pick]:
    """The same picks, those for skills that no earlier one is for before those for the same again."""
    left, ordered, covered = list(picks), list[Pick](), set[Skill]()
    while left:
        other = (pick for pick in left if pick.why in _NEEDED and not covered.issuperset(pick.skills))
        taken = next(other, left[0])
        left.remove(taken)
        ordered.append(taken)
        covered.update(taken.skills)
    return ordered


def _urgency(skills: tuple[Skill, ...], found: Plan, now: datetime) -> int:
    known = [found.of(skill) for skill in skills]
    if any(one is None or (one.weak and one.is_due(now)) for one in known):
        return 0
    return 1 if any(one and one.is_due(now) for one in known) else 2


def _last_played(attempts: Iterable[Attempt]) -> dict[str, datetime]:
    played: dict[str, datetime] = {}
    for attempt in attempts:
        if attempt.finished:
            played[attempt.scenario] = max(attempt.finished, played.get(attempt.scenario, attempt.finished))
    return played


def _age(last: datetime | None) -> tuple[bool, float]:
    return last is not None, last.timestamp() if last else 0.0


NEW_WORTH = 0.5
"""What a skill never practised counts: between one well known and one that is weak (by design)."""


def _worth(skills: tuple[Skill, ...], found: Plan, now: datetime) -> float:
    """How much playing it would help today: the mean of what each of its skills lacks, where it is due."""
    if not skills:
        return 0.0
    return round(sum(_lacks(found.of(skill), now) for skill in skills) / len(skills), 6)


def _lacks(known: SkillPlan | None, now: datetime) -> float:
    if known is None:
        return NEW_WORTH
    return 1 - known.mastery if known.is_due(now) else 0.0


def _pick(
    scenario: str, skills: tuple[Skill, ...], found: Plan, now: datetime, last: datetime | None
) -> Pick:
    due = [one for one in found.due(now) if one.skill in skills]
    weak = tuple(one.skill for one in due if one.weak)
    new = tuple(skill for skill in skills if found.of(skill) is None)
    if not found.skills:
        return Pick(scenario, Why.FIRST, skills, last)
    if weak:
        return Pick(scenario, Why.WEAK, weak, last)
    if due:
        return Pick(scenario, Why.DUE, tuple(one.skill for one in due), last)
    return Pick(scenario, Why.NEW_SKILL if new else Why.LONG_AGO, new or skills, last)
