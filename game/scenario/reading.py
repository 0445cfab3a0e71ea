"""What came of reading a file: what it says, or what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from game.scenario.model import Scenario
from game.scenario.places import Kind
from game.scenario.problem import FileProblem, Gravity


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading a file. `scenario` is None where it is no scenario, or has an error.

    `rests_on` are the other files a scenario was made from, as absolute paths.
    """

    path: Path
    kind: Kind
    scenario: Scenario | None = None
    problems: tuple[FileProblem, ...] = ()
    rests_on: tuple[Path, ...] = field(default=(), compare=False)

    @property
    def errors(self) -> tuple[FileProblem, ...]:
        """The problems that keep the file from being used."""
        return tuple(found for found in self.problems if found.severity is Gravity.ERROR)
