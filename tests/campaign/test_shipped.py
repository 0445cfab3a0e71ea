"""The campaign that comes with the game: it can be played well, no cheap rule plays it well, and people remember."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest

from game.campaign import Course, campaign_in
from game.campaign.course import Missed
from game.play import TASTES
from game.scenario import Choice
from game.vocabulary import Outcome
from tests.campaign.ways import MILL_STREET, best, by_rule, played, shipped
from tests.making import SHIPPED

KEPT = (Outcome.DELIGHTED, Outcome.SATISFIED)
VISITS = campaign_in(MILL_STREET).visits


def choices(scenario: str) -> list[Choice]:
    """Every choice of a shipped scenario."""
    return [choice for beat in shipped(scenario).beats for choice in beat.choices]


REMEMBERED = sorted(
    {
        (path.stem, remembered)
        for path in SHIPPED
        for choice in choices(path.stem)
        for remembered in choice.condition.before
    }
)


def test_played_well_everybody_comes_back_and_stays() -> None:
    course = played(MILL_STREET, best)
    assert len(course.done) == len(VISITS)
    assert {one.ending for one in course.done} <= set(KEPT)


@pytest.mark.parametrize("name", TASTES)
def test_no_cheap_rule_keeps_anybody(name: str) -> None:
    course = played(MILL_STREET, partial(by_rule, TASTES[name]))
    assert [one.visit.scenario for one in course.done if one.ending in KEPT] == []


def test_who_is_lost_does_not_come_again() -> None:
    course = played(MILL_STREET, partial(by_rule, TASTES["pays"]))
    gone = {one.visit.scenario for one in course.missed()}
    assert gone == {"mill-street-found", "mill-street-interview", "mill-street-results"}
    assert all(isinstance(one, Missed) and one.lost for one in course.coming())


@pytest.mark.parametrize(("scenario", "remembered"), REMEMBERED)
def test_what_was_done_for_somebody_is_offered_again_when_they_come_back(
    scenario: str, remembered: str
) -> None:
    first, choice = remembered.split(".")
    plan = campaign_in(MILL_STREET)
    course = Course(
        replace(plan, visits=tuple(one for one in plan.visits if one.scenario in (first, scenario)))
    )
    told = _conversation(course, choice)
    assert choice in told
    assert recalling(scenario, remembered) & _conversation(course, "")


def recalling(scenario: str, remembered: str) -> set[str]:
    """The choices of a return visit that are there only because of one of an earlier visit."""
    return {choice.id for choice in choices(scenario) if remembered in choice.condition.before}


def _conversation(course: Course, wanted: str) -> set[str]:
    """Everything that was offered in the next visit, to somebody who says one thing where they can, else the best."""
    now, offered = course.next, set[str]()
    assert now is not None
    session = course.meet(shipped(now.visit.scenario))
    while not session.finished:
        here = {offer.id for offer in session.scene.offers}
        offered |= here
        session.choose(wanted if wanted in here else best(session))
    course.settle(session)
    return offered
