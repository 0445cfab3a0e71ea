"""Attempts for tests: real plays of the shipped scenarios, by scripts that differ as players do."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, Final
from uuid import UUID, uuid5

from game.coaching import Yardsticks, debrief, judge, ranked, record
from game.exports.known import Known
from game.play import Script, Session, best_path, pick_one
from game.records.attempt import Attempt
from game.scenario import Scenario, load
from game.vocabulary import SILENCE, Feeling, Strength
from tests.making import SHIPPED, small

PLACE: Final = UUID("5d0f3f57-2c1f-4a55-9a3e-0c1f6f2f4b11")
LEARNER: Final = UUID("11111111-2222-4333-8444-555555555555")
COHORT: Final = UUID("99999999-2222-4333-8444-555555555555")
BEGAN: Final = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
KNOWN: Final = Known({LEARNER: "quiet-heron"}, {COHORT: "Spring, first week"})
_YARDSTICKS: Final = Yardsticks()

Way = Callable[[Session], str]
"""Says the next choice of a play."""


def first(session: Session) -> str:
    return session.scene.offers[0].id


def last(session: Session) -> str:
    return session.scene.offers[-1].id


def silent(session: Session) -> str:
    return SILENCE if session.scene.silent else last(session)


def lucky(session: Session) -> str:
    offers = session.scene.offers
    return offers[pick_one(session.seed, 77, len(session.moments), len(offers))].id


WAYS: Final[Mapping[str, Way]] = {"first": first, "last": last, "silent": silent, "lucky": lucky}


def played(scenario: Scenario, way: Way, seed: int = 0, most: int = 99) -> Attempt:
    """An attempt of a learner who chooses in this way; unfinished where it goes on for more than `most` choices."""
    session = Session(scenario, seed)
    while not session.finished and len(session.moments) < most:
        if session.scene.read:
            session.read(Feeling.ANXIOUS, Strength.SOME)
        session.choose(way(session))
    return attempt_of(session)


def along(scenario: Scenario, choices: Sequence[str], seed: int = 0) -> Attempt:
    """An attempt that takes these choices."""
    return played(scenario, lambda session: choices[len(session.moments)], seed, len(choices))


def attempt_of(session: Session) -> Attempt:
    """A session as it is kept; the id follows from what was played."""
    scenario = session.scenario
    result: dict[str, Any] = record(debrief(session, _YARDSTICKS.of(scenario, int(session.state.need[0]))))
    choices = [moment.choice for moment in session.moments]
    seconds = 20.25 * len(choices)
    return Attempt(
        id=uuid5(PLACE, f"{scenario.id} {session.seed} {choices}"),
        learner=LEARNER,
        cohort=COHORT,
        scenario=scenario.id,
        scenario_hash=scenario.content_hash,
        engine=result["engine"],
        seed=session.seed,
        mode="scripted",
        started=BEGAN,
        finished=BEGAN + timedelta(seconds=seconds) if session.finished else None,
        seconds=seconds if session.finished else None,
        result=result,
    )


@cache
def shipped(path: Path) -> tuple[Attempt, ...]:
    """Plays of one shipped scenario: the best there is, and each way, with more than one luck."""
    scenario = load(path)
    best = along(scenario, best_path(Script(scenario), 0, judge, ranked).choices)
    plays = [best, *(played(scenario, way, seed) for way in WAYS.values() for seed in (0, 1, 2))]
    return tuple({attempt.id: attempt for attempt in plays}.values())


@cache
def everything() -> tuple[Attempt, ...]:
    """Plays of every shipped scenario."""
    return tuple(attempt for path in SHIPPED for attempt in shipped(path))


@cache
def well() -> Attempt:
    """A small conversation that went well."""
    return along(small(), ("hear", "run", "write"))


@cache
def badly() -> Attempt:
    """A small conversation that did not."""
    return along(small(), ("shrug", "lie", "bye"))


def changed(attempt: Attempt, **result: Any) -> Attempt:
    """The attempt with other things in its record."""
    return replace(attempt, result={**attempt.result, **result})
