"""Who walks in: plain values, before anything is felt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.vocabulary import Feeling, LastVisit, Level, Strength, Style, Tells, Temperament, Value


@dataclass(frozen=True, slots=True)
class Brought:
    """What went wrong before the first word.

    `severity` and `responsible` (the house's share of the blame) in [0, 1]; `recurring` 0 or 1; `worth` is the
    loss in money.
    """

    severity: float
    kind: str = "outcome"
    responsible: float = 1.0
    recurring: float = 0.0
    worth: float = 0.0


@dataclass(frozen=True, slots=True)
class Profile:
    """A customer as they come in. Starts given as None follow from the rest.

    `trust`, `competition` (how easily they could go elsewhere) and `expectations` (outcome, care, effort) in
    [0, 1]; `satisfaction` in [-1, 1]; `acceptable_wait` in minutes.
    """

    temperament: Temperament = Temperament.EASYGOING
    patience: Level = Level.MEDIUM
    tells_friends: Tells = Tells.SOMETIMES
    style: Style = Style.WARM
    values: tuple[Value, ...] = ()
    visits: int = 0
    trust: float = 0.6
    last: LastVisit = LastVisit.GOOD
    opens: Mapping[Feeling, Strength] = field(default_factory=dict)
    satisfaction: float | None = None
    competition: float = 1.0
    expectations: tuple[float, float, float] | None = None
    acceptable_wait: float | None = None
    brought: Brought | None = None
