"""From the persona an author wrote to the customer who feels."""

from __future__ import annotations

from typing import Final

from game.customer import Brought, Profile
from game.scenario import Problem, Scenario
from game.vocabulary import Fault, Frequency, Level, Severity, Temperament

SEVERITY: Final = {Severity.MINOR: 0.3, Severity.SERIOUS: 0.55, Severity.SEVERE: 0.8}
OUR_FAULT: Final = {Fault.YES: 1.0, Fault.PARTLY: 0.5, Fault.NO: 0.0}
HAPPENS: Final = {Frequency.ONCE: 0.0, Frequency.OFTEN: 1.0}
TRUST: Final = {Level.LOW: 0.3, Level.MEDIUM: 0.6, Level.HIGH: 0.8}
"""The numbers behind the format's words (adapted: the scenario format, version 1)."""


def profile_of(scenario: Scenario, temperament: Temperament | None = None) -> Profile:
    """Who walks in: the persona, with another temperament where one is asked for."""
    persona = scenario.persona
    return Profile(
        temperament=temperament or persona.temperament,
        patience=persona.patience,
        tells_friends=persona.tells_friends,
        style=persona.style,
        values=persona.values,
        visits=persona.history.visits,
        trust=TRUST[persona.history.trust],
        last=persona.history.last,
        opens=persona.opens,
        brought=brought(scenario.problem) if scenario.problem else None,
    )


def brought(problem: Problem) -> Brought:
    """What went wrong before the first word, in the customer's measures."""
    return Brought(
        severity=SEVERITY[problem.severity],
        kind=problem.kind.value,
        responsible=OUR_FAULT[problem.our_fault],
        recurring=HAPPENS[problem.happens],
        worth=problem.worth,
    )
