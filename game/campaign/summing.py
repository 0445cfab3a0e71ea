"""The end of a campaign: who stayed, who left, who told whom, and what that is worth, in ranges."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from game.campaign.course import Course
from game.customer import lifetime_value, readings
from game.groups import Assumption
from game.vocabulary import Outcome


@dataclass(frozen=True, slots=True)
class PersonAtTheEnd:
    """Somebody at the end: visits made and planned, how they left, the chance of coming back, friends told.

    `worth` is what their further visits are worth, from the least to the most that the assumptions allow.
    """

    who: str
    name: str
    visits: int
    planned: int
    ending: Outcome
    return_chance: float
    told_good: float
    told_bad: float
    worth: tuple[float, float]

    @property
    def stayed(self) -> bool:
        """Whether they are still a customer."""
        return self.ending is not Outcome.LOST


@dataclass(frozen=True, slots=True)
class Summed:
    """Everybody who came, and the sums over them."""

    people: tuple[PersonAtTheEnd, ...]

    @property
    def stayed(self) -> int:
        """How many are still customers."""
        return sum(person.stayed for person in self.people)

    @property
    def told(self) -> tuple[float, float]:
        """How many friends have heard a good word, and how many a warning."""
        return sum(one.told_good for one in self.people), sum(one.told_bad for one in self.people)

    @property
    def worth(self) -> tuple[float, float]:
        """What those who stay are worth, from the least to the most."""
        staying = [person.worth for person in self.people if person.stayed]
        return sum(low for low, _ in staying), sum(high for _, high in staying)


def summed(course: Course, assumptions: Mapping[str, Assumption]) -> Summed:
    """How a campaign stands; `assumptions` say what a visit leaves and how often somebody comes."""
    came = [who for who in course.plan.people if course.lived(who)]
    return Summed(tuple(_person(course, who, assumptions) for who in came))


def _person(course: Course, who: str, assumptions: Mapping[str, Assumption]) -> PersonAtTheEnd:
    own = course.lived(who)
    last = own[-1].session.state.customers
    told = [readings(one.session.state.customers) for one in own]
    chance = float(readings(last)["return_chance"][0])
    return PersonAtTheEnd(
        who=who,
        name=own[-1].session.scenario.persona.called,
        visits=len(own),
        planned=sum(visit.who == who for visit in course.plan.visits),
        ending=own[-1].ending,
        return_chance=chance,
        told_good=sum(float(one["told_positive"][0]) for one in told),
        told_bad=sum(float(one["told_negative"][0]) for one in told),
        worth=_worth(chance, assumptions),
    )


def _worth(chance: float, assumptions: Mapping[str, Assumption]) -> tuple[float, float]:
    value, often = assumptions["value_per_visit"], assumptions["visits_a_year"]
    ends = [
        lifetime_value(np.array([chance]), each, max(visits, 0.1)).expected
        for each, visits in ((value.least, often.least), (value.most, often.most))
    ]
    return min(ends), max(ends)
