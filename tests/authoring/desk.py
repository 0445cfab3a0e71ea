"""Reading lab files written on the spot."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent, indent

from game.authoring.lab.experiment import Condition, Lab, Step, Turn
from game.authoring.lab.reader import LabReading, read_lab
from game.customer import experience as e


class Desk:
    """A folder to put a lab file in."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "lab.yaml"

    def read(self, text: str | bytes) -> LabReading:
        raw = dedent(text).encode() if isinstance(text, str) else text
        self.path.write_bytes(raw)
        return read_lab(self.path)

    def lab(self, text: str) -> Lab:
        reading = self.read(text)
        assert reading.lab is not None, [str(problem) for problem in reading.problems]
        return reading.lab

    def steps(self, items: str) -> tuple[Step, ...]:
        """What these items, a list in YAML, come to."""
        return self.condition(items).steps

    def condition(self, items: str) -> Condition:
        return self.lab("lab: 1\nconditions:\n  a:\n" + indent(dedent(items).strip(), "    ")).conditions[0]

    def felt(self, items: str) -> list[e.Experience]:
        """Everything felt, over all visits."""
        return [felt for step in self.steps(items) if isinstance(step, Turn) for felt in step.felt]

    def wrong(self, text: str) -> list[tuple[str, int, int]]:
        """Code, line and column of every problem."""
        reading = self.read(text)
        assert reading.lab is None
        return [(problem.code, problem.line, problem.column) for problem in reading.problems]

    def wrong_items(self, *items: str) -> list[tuple[str, int, int]]:
        """The same for items, one in each line; lines count from the first of them."""
        found = self.wrong("lab: 1\nconditions:\n  a:\n" + "".join(f"    - {item}\n" for item in items))
        return [(code, line - 3, column - 6) for code, line, column in found]

    def told(self, text: str) -> str:
        """All messages with their help."""
        return "\n".join(f"{problem.message}\n{problem.help}" for problem in self.read(text).problems)

    def told_of(self, item: str) -> str:
        return self.told(f"lab: 1\nconditions:\n  a:\n    - {item}\n")
