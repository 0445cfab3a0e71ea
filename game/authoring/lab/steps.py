"""From what is written to what happens, turn by turn: repeats unrolled, visits opened and closed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from game.authoring.lab.acting import lived
from game.authoring.lab.experiment import Leave, Step, Turn, Visit
from game.authoring.lab.parameters import KINDS
from game.customer.experience import Experience, Lie, PromiseBroken
from game.play import tuning
from game.vocabulary import Act, Manner

MOST_TURNS: Final = 100_000
"""As many experiences as one file may hold, its repeats unrolled."""

SOLVED_FROM: Final = 0.8
"""The quality from which a fix is taken to have solved the matter (adapted: half-solved reasons end there)."""

FIRST_VISIT_DAYS: Final = 30.0


@dataclass(frozen=True, slots=True)
class Written:
    """An experience as it stands in the file, its values read."""

    name: str
    values: Mapping[str, Any]


def turns_in(written: Iterable[Written]) -> int:
    """How many experiences these become once repeats are unrolled, without unrolling them."""
    return sum(
        int(item.values.get("times") or 0) * turns_in(item.values.get("do") or ())
        if item.name == "repeat"
        else 1
        for item in written
    )


@dataclass(slots=True)
class Steps:
    """Steps in the making: which visit it is, whether it is open, and what will be found out as it ends."""

    made: tuple[Step, ...] = ()
    visits: int = 0
    open: bool = False
    solved: bool = False
    untold: list[Experience] = field(default_factory=list)
    making: list[Step] = field(default_factory=list)

    def take(self, item: Written) -> None:
        """Let one thing happen."""
        if item.name == "visit":
            self.close()
            self.begin(float(item.values["days"]))
        elif item.name == "leave":
            self.begin_unless_open()
            self.close()
        else:
            self.begin_unless_open()
            self.making.append(Turn(self.felt(item)))

    def begin_unless_open(self) -> None:
        """What happens outside a visit opens one: the first after a month, a later one on the same day."""
        if not self.open:
            self.begin(0.0 if self.visits else FIRST_VISIT_DAYS)

    def begin(self, days: float) -> None:
        """A visit begins."""
        self.making.append(Visit(days))
        self.open, self.solved, self.visits = True, False, self.visits + 1

    def close(self) -> None:
        """The visit ends, if one is open; what was not so is found out."""
        if self.open:
            self.making.append(Leave(tuple(self.untold)))
            self.open, self.untold = False, []

    def felt(self, item: Written) -> tuple[Experience, ...]:
        """What one item is to the customer."""
        if item.name == "act":
            return self.acted([Act(word) for word in item.values["does"]], Manner(item.values["manner"]))
        becomes = KINDS[item.name].becomes
        assert becomes is not None
        self.solved |= item.name == "fix" and item.values["quality"] >= SOLVED_FROM
        return (becomes(**item.values),)

    def acted(self, acts: list[Act], manner: Manner) -> tuple[Experience, ...]:
        """What an act is to the customer; an upsell depends on whether the matter is settled."""
        felt = lived(acts, manner, solved=self.solved and Act.FIX not in acts)
        self.solved |= Act.FIX in acts
        if Act.MISLEAD in acts:
            self.untold.append(Lie())
        if Act.OVERPROMISE in acts:
            self.untold.append(PromiseBroken(size=tuning.HOLLOW_PROMISE.value))
        return felt


def steps_of(written: Iterable[Written]) -> Steps:
    """Everything that happens, with every visit opened and closed."""
    steps = Steps()
    for item in unrolled(written):
        steps.take(item)
    steps.close()
    steps.made = tuple(steps.making)
    return steps


def unrolled(written: Iterable[Written]) -> list[Written]:
    """The same with every repeat written out; one of nothing costs nothing, however often it is repeated."""
    made: list[Written] = []
    for item in written:
        made += unrolled(item.values["do"]) * item.values["times"] if item.name == "repeat" else [item]
    return made
