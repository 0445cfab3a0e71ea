"""A campaign in words: its end, person by person."""

from __future__ import annotations

from collections.abc import Callable

from game.campaign.course import Course
from game.campaign.post import pigeonhole
from game.campaign.summing import PersonAtTheEnd, Summed
from game.groups import shipped_assumptions
from game.groups.business import assumptions_in
from game.scenario import Scenario
from game.words import say


class Told:
    """A campaign as a front end tells it: its title, who comes today, what lies in the pigeonhole."""

    def __init__(self, course: Course, scenario_of: Callable[[str], Scenario]) -> None:
        """Tell of `course`; `scenario_of` finds a scenario by its id."""
        self._course, self._scenario_of = course, scenario_of

    def title(self) -> str:
        """The campaign in one line."""
        plan = self._course.plan
        return say("campaign.title", title=plan.title, people=len(plan.people), visits=len(plan.visits))

    def today(self) -> str:
        """Who comes in now, "" where it is over."""
        now = self._course.next
        if now is None:
            return ""
        code = "campaign.day.again" if self._course.lived(now.visit.who) else "campaign.day"
        return say(code, day=now.visit.day, name=self._scenario_of(now.visit.scenario).persona.called)

    def post(self) -> list[str]:
        """What lies in the pigeonhole, the oldest first."""
        return pigeonhole(self._course)


_HARDLY = 0.5
"""Friends told below which somebody told hardly anybody."""


def visit_lines(course: Course) -> list[str]:
    """The visits so far, a line each."""
    return [
        say(
            "campaign.visit",
            day=done.visit.day,
            name=done.session.scenario.persona.called,
            title=done.session.scenario.title,
            ending=say(f"ending_word.{done.ending}"),
        )
        for done in course.done
    ]


def end_lines(course: Course, found: Summed) -> list[str]:
    """Who stayed, who left, who told whom, and what that may be worth; one line where nobody has been here yet."""
    if not course.done:
        return [say("campaign.nobody_yet")]
    head = say("campaign.over", title=course.plan.title) if course.next is None else say("campaign.so_far")
    stayed = say("campaign.stayed", stayed=found.stayed, people=len(found.people))
    return [head, stayed, *(_person(one) for one in found.people), _worth(found)]


def _person(one: PersonAtTheEnd) -> str:
    return say(
        "campaign.person.once" if one.planned == 1 else "campaign.person",
        name=one.name,
        ending=say(f"ending_word.{one.ending}"),
        visits=one.visits,
        planned=one.planned,
        told=_told(one.told_good, one.told_bad),
        chance=round(100 * one.return_chance),
    )


def _told(good: float, bad: float) -> str:
    if good + bad < _HARDLY:
        return say("campaign.told.nobody")
    word = "good" if bad < 0.25 * good else "bad" if good < 0.25 * bad else "mixed"
    count = max(1, round(good + bad))
    return say(f"campaign.told.{word}.one") if count == 1 else say(f"campaign.told.{word}", count=count)


def _worth(found: Summed) -> str:
    taken = assumptions_in(shipped_assumptions())
    value, often = taken["value_per_visit"], taken["visits_a_year"]
    low, high = found.worth
    return say(
        "campaign.worth",
        low=f"{low:,.0f}",
        high=f"{high:,.0f}",
        value_least=f"{value.least:g}",
        value_most=f"{value.most:g}",
        often_least=f"{often.least:g}",
        often_most=f"{often.most:g}",
    )
