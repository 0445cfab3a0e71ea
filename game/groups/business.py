"""A business case for a group, with nothing promised: what was simulated, what is taken for granted, how far it may go.

Practice changes the chance that a simulated customer comes back. What that is worth hangs on figures nobody here has
measured; so each is a range, the result is a range, and the first thing said is what is not proven.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Final
from uuid import UUID

import numpy as np
import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from game.customer import worth_of_conversation
from game.errors import EmptyChairError
from game.groups.intervals import Interval
from game.groups.privacy import person_of, refuse_too_few, refuse_too_few_again
from game.records.attempt import Attempt
from game.settings.folders import resource
from game.words import say

DRAWN: Final = 4_000
"""How often all assumptions are drawn together (by design: the second digit stands still)."""


class BadAssumptions(EmptyChairError):
    """A file of assumptions that cannot be used."""


class Assumption(BaseModel):
    """A figure that is taken for granted: what is reckoned with, the least and the most, and where it comes from."""

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)

    usual: Annotated[float, Field(ge=0)]
    least: Annotated[float, Field(ge=0)]
    most: Annotated[float, Field(ge=0)]
    source: str

    @model_validator(mode="after")
    def _in_order(self) -> Assumption:
        if not self.least <= self.usual <= self.most:
            raise ValueError(say("assumptions.order"))
        return self


@dataclass(frozen=True, slots=True)
class Swing:
    """How far the result goes with one assumption at its least and at its most, the others as usual."""

    name: str
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Business:
    """The case: chances of coming back in first and later attempts, and customers and money per person and round.

    Each range is eight in ten of all draws, of the people who played as well as of the assumptions. `worth` is what
    is kept, `cost` what practising costs, both a person. `change` is `later` less `first`, with its 95 % range.
    """

    people: int
    first: float
    later: float
    n_first: int
    n_later: int
    change: Interval
    kept: tuple[float, float, float]
    worth: tuple[float, float, float]
    cost: tuple[float, float, float]
    swings: tuple[Swing, ...]
    assumptions: Mapping[str, Assumption] = field(default_factory=dict)


def shipped_assumptions() -> Path:
    """The file of assumptions to copy and change."""
    return resource("assets") / "assumptions.yaml"


def assumptions_in(path: Path) -> dict[str, Assumption]:
    """The assumptions of a file; those it leaves out are as shipped. Raises BadAssumptions, in one sentence."""
    found = _read(shipped_assumptions())
    given = found if path == shipped_assumptions() else _read(path)
    unknown = sorted(set(given) - set(found))
    if unknown:
        raise BadAssumptions(say("assumptions.unknown", path=path, name=unknown[0], known=", ".join(found)))
    return found | given


def _read(path: Path) -> dict[str, Assumption]:
    try:
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
        if not isinstance(data, dict):
            raise BadAssumptions(say("assumptions.shape", path=path))
        return {str(name): _one(path, str(name), one) for name, one in data.items()}
    except OSError as error:
        raise BadAssumptions(say("cannot_read", path=path, why=error.strerror or error)) from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise BadAssumptions(say("assumptions.yaml", path=path, why=" ".join(str(error).split()))) from error


def _one(path: Path, name: str, given: object) -> Assumption:
    try:
        return Assumption.model_validate(given)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join([name, *(str(part) for part in first["loc"])])
        why = first["msg"].removeprefix("Value error, ")
        raise BadAssumptions(say("assumptions.figure", path=path, where=where, why=why)) from error


def business_case(attempts: Sequence[Attempt], assumptions: Mapping[str, Assumption]) -> Business:
    """What these attempts may be worth a person. Raises TooFew where single people could be made out."""
    people = {attempt.learner for attempt in attempts if attempt.learner}
    refuse_too_few(len(people), len(attempts))
    refuse_too_few_again(attempts)
    first, later = _chances(attempts)
    before, after = _drawn_people(first, later)
    kept, worth, cost = _result(before, after, _drawn(assumptions))
    return Business(
        people=len(people),
        first=first.mean,
        later=later.mean,
        n_first=first.n,
        n_later=later.n,
        change=_change(first, later, after - before),
        kept=_range(kept),
        worth=_range(worth),
        cost=_range(cost),
        swings=_swings(first.mean, later.mean, assumptions),
        assumptions=dict(assumptions),
    )


Real = np.ndarray[tuple[int], np.dtype[np.float64]]
Figures = Mapping[str, Real]


@dataclass(frozen=True, slots=True)
class _Chances:
    """Chances of return, added up for each of P people (P numbers), and how many were added (P numbers)."""

    added: Real
    count: Real

    @property
    def n(self) -> int:
        return int(self.count.sum())

    @property
    def mean(self) -> float:
        return float(self.added.sum() / self.count.sum())

    def drawn(self, times: np.ndarray[tuple[int, int], np.dtype[np.float64]]) -> Real:
        """The mean with each person taken so many times, draw by draw; the whole mean where nobody was."""
        count = times @ self.count
        return np.where(count > 0, times @ self.added / np.maximum(count, 1), self.mean)


def _chances(attempts: Sequence[Attempt]) -> tuple[_Chances, _Chances]:
    """Chances of return in each person's first attempt at a scenario, and in later ones."""
    people = list(dict.fromkeys(person_of(attempt) for attempt in attempts))
    added, count = np.zeros((2, len(people))), np.zeros((2, len(people)))
    met: set[tuple[UUID, str]] = set()
    for attempt in attempts:
        place = (person_of(attempt), attempt.scenario)
        at = int(place in met), people.index(place[0])
        added[at] += float(attempt.result["customer"]["return_chance"])
        count[at] += 1
        met.add(place)
    return _Chances(added[0], count[0]), _Chances(added[1], count[1])


def _drawn_people(first: _Chances, later: _Chances) -> tuple[Real, Real]:
    """The two means with the people drawn anew, so that chance in who played is in every range."""
    people = first.count.size
    luck = np.random.default_rng(2)
    times = luck.multinomial(people, np.full(people, 1 / people), DRAWN).astype(float)
    return first.drawn(times), later.drawn(times)


def _change(first: _Chances, later: _Chances, drawn: Real) -> Interval:
    low, high = np.quantile(drawn, (0.025, 0.975))
    people = int(np.count_nonzero(later.count))
    return Interval(people, later.mean - first.mean, float(low), float(high))


def _drawn(assumptions: Mapping[str, Assumption]) -> Figures:
    luck = np.random.default_rng(1)
    return {
        name: luck.triangular(one.least, one.usual, one.most, DRAWN)
        if one.most > one.least
        else np.full(DRAWN, one.usual)
        for name, one in assumptions.items()
    }


def _result(before: Real, after: Real, taken: Figures) -> tuple[Real, Real, Real]:
    """Customers kept, what they are worth, and what practising costs, a person."""
    met = taken["conversations_a_week"] * taken["lasts_weeks"] * taken["went_wrong"]
    carried = before + (after - before) * taken["carried_over"]
    worth = met * _worth(before, carried, taken)
    return met * (carried - before), worth, taken["hours_of_practice"] * taken["cost_of_an_hour"]


def _worth(before: Real, carried: Real, taken: Figures) -> Real:
    """What one conversation is worth that changes the chance of return so."""
    often = np.maximum(taken["visits_a_year"], 0.1)
    changes = [
        worth_of_conversation(np.array([then]), np.array([now]), float(value), float(visits)).expected
        for then, now, value, visits in zip(before, carried, taken["value_per_visit"], often, strict=True)
    ]
    return np.asarray(changes)


def _range(values: Real) -> tuple[float, float, float]:
    low, middle, high = np.quantile(values, (0.1, 0.5, 0.9))
    return float(low), float(middle), float(high)


def _swings(before: float, after: float, assumptions: Mapping[str, Assumption]) -> tuple[Swing, ...]:
    usual = {name: np.full(1, one.usual) for name, one in assumptions.items()}
    found = []
    for name, one in assumptions.items():
        ends = [_net(before, after, {**usual, name: np.full(1, figure)}) for figure in (one.least, one.most)]
        found.append(Swing(name, min(ends), max(ends)))
    return tuple(sorted(found, key=lambda swing: swing.low - swing.high))


def _net(before: float, after: float, taken: Figures) -> float:
    _, worth, cost = _result(np.full(1, before), np.full(1, after), taken)
    return float(worth[0] - cost[0])
