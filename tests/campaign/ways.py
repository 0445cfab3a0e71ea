"""How a shipped campaign comes out for different ways of playing: `python -m tests.campaign.ways`.

As well as it can be played from each moment on, by luck, and by every cheap rule.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from statistics import mean

from game.campaign import Course, campaign_in
from game.coaching import Yardsticks, best_onward, debrief
from game.play import TASTES, Session
from game.play.policies import Taste
from game.scenario import Scenario, load
from game.vocabulary import Dimension, Outcome
from tests.making import SHIPPED

MILL_STREET = Path(__file__).parents[2] / "scenarios" / "campaigns" / "mill-street.yaml"
YARDSTICKS = Yardsticks()

Way = Callable[[Session], str]
"""What somebody chooses next."""


@cache
def shipped(name: str) -> Scenario:
    """A scenario of the game by its id."""
    return load(next(path for path in SHIPPED if path.stem == name))


def played(path: Path, way: Way, seed: int = 0) -> Course:
    """The whole campaign played one way."""
    course = Course(campaign_in(path), seed)
    while (now := course.next) is not None:
        session = course.meet(shipped(now.visit.scenario))
        while not session.finished:
            session.choose(way(session))
        course.settle(session)
    return course


def best(session: Session) -> str:
    """The first step of the best way on."""
    return best_onward(session)[0]


def by_luck(luck: random.Random, session: Session) -> str:
    """Any of the choices."""
    return luck.choice([offer.id for offer in session.scene.offers])


def by_rule(taste: Taste, session: Session) -> str:
    """What a cheap rule likes most, the first of equals."""
    moves = {move.id: move for move in session.script.moves}
    return max(session.scene.offers, key=lambda offer: taste(moves[offer.id], offer.said)).id


def empathy(session: Session) -> float:
    """The score in [0, 100]."""
    yardstick = YARDSTICKS.of(session.scenario, int(session.state.need[0]))
    return debrief(session, yardstick).scores[Dimension.EMPATHY].score or 0


def told(name: str, courses: list[Course]) -> str:
    """One line: visits that happened, mean empathy, and how they ended."""
    visits = [one for course in courses for one in course.done]
    scored = [empathy(one.session) for one in visits]
    ended = Counter(one.ending.value for one in visits)
    shares = ", ".join(
        f"{ended[one.value] / len(visits):.0%} {one.value}" for one in Outcome if ended[one.value]
    )
    return f"{name:10}{len(visits) / len(courses):5.1f} visits  empathy {mean(scored):4.0f}  {shares}"


def main() -> None:
    """Print the table."""
    asked = argparse.ArgumentParser()
    asked.add_argument("campaign", type=Path, nargs="?", default=MILL_STREET)
    asked.add_argument("--times", type=int, default=100)
    given = asked.parse_args()
    print(told("best", [played(given.campaign, best)]))
    lucky = [played(given.campaign, partial(by_luck, random.Random(n)), n) for n in range(given.times)]
    print(told("random", lucky))
    for name, taste in TASTES.items():
        print(told(name, [played(given.campaign, partial(by_rule, taste))]))


if __name__ == "__main__":
    main()
