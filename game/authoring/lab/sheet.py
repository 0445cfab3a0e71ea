"""What came of an experiment, as text: a row a reading, a column a condition, and bars to compare them by."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from typing import Final

from game.authoring.lab.experiment import Course, Outcome, Verdict
from game.authoring.lab.showing import (
    called,
    condition_called,
    missed,
    present,
    readings_shown,
    scale,
    sides,
    strongest,
    summary,
    visits_of,
    visits_shown,
)
from game.authoring.lines import Lines
from game.words import say

_BAR: Final = 10


def sheet(outcome: Outcome, width: int = 80, encoding: str = "utf-8") -> str:
    """Everything that came of it, in lines no longer than the width (at least 60).

    Bars are of `#` where the encoding has no others.
    """
    return "\n".join(_Sheet(outcome, width, encoding).lines())


class _Sheet(Lines):
    """The parts of a sheet, laid out for one width."""

    def __init__(self, outcome: Outcome, width: int, encoding: str) -> None:
        super().__init__(width, encoding)
        self.outcome = outcome
        self.several = outcome.customers > 1
        self.readings = readings_shown(outcome)

    def lines(self) -> Iterator[str]:
        yield from self.head()
        for visit in visits_shown(self.outcome):
            yield from self.visit(visit)
        yield from self.left_out()
        yield from self.reasons()
        yield from self.expectations()

    def head(self) -> Iterator[str]:
        lab = self.outcome.lab
        if lab.title:
            yield from self.wrapped(lab.title)
        if lab.source:
            yield from self.wrapped(say("lab.source", source=lab.source))
        if self.several:
            yield from self.wrapped(say("lab.customers", n=self.outcome.customers))
        yield ""

    def visit(self, number: int) -> Iterator[str]:
        visits = visits_of(self.outcome)
        if visits > 1:
            yield say("lab.visit", visit=number + 1, visits=visits)
        first = max(len(called(reading)) for reading in self.readings) + 2
        each = _BAR + (16 if self.several else 9)
        columns = max(1, (self.width - first) // each)
        names = list(present(self.outcome, number))
        for start in range(0, len(names), columns):
            yield from self.block(number, names[start : start + columns], first, each)

    def block(self, number: int, names: Sequence[str], first: int, each: int) -> Iterator[str]:
        heads = [textwrap.wrap(condition_called(name), each - 2) or [""] for name in names]
        for row in range(max(len(head) for head in heads)):
            words = "".join(f"{head[row] if row < len(head) else '':<{each}}" for head in heads)
            yield (" " * first + words).rstrip()
        for reading in self.readings:
            cells = [self.cell(self.outcome.courses[name], number, reading) for name in names]
            yield (f"{called(reading):<{first}}" + "".join(f"{cell:<{each}}" for cell in cells)).rstrip()
        yield ""

    def cell(self, course: Course, number: int, reading: str) -> str:
        value = course.visits[number][reading]
        sign = "±" if self.blocks else "+-"
        spread = f" {sign}{_short(course.spreads[number][reading])}" if self.several else ""
        return f"{self.bar(self.share(reading, value), _BAR)} {_short(value):>6}{spread}"

    def share(self, reading: str, value: float) -> float:
        low, high = scale(self.outcome, reading)
        return (value - low) / (high - low)

    def left_out(self) -> Iterator[str]:
        left = visits_of(self.outcome) - len(visits_shown(self.outcome))
        if left:
            yield from self.wrapped(say("lab.left_out", count=left))
            yield ""

    def reasons(self) -> Iterator[str]:
        yield say("lab.reasons")
        for name, course in self.outcome.courses.items():
            yield f"  {condition_called(name)}"
            for because in strongest(course):
                sentence = say("lab.because", sentence=because.sentence, change=because.pleasure)
                yield from self.wrapped(sentence, "    ")
            if not strongest(course):
                nothing = say("lab.hardly_moved" if course.reasons else "lab.nothing_happened")
                yield from self.wrapped(nothing, "    ")

    def expectations(self) -> Iterator[str]:
        verdicts = self.outcome.verdicts
        if verdicts:
            yield ""
            yield say("lab.expected")
        for verdict in verdicts:
            yield from self.verdict(verdict)
        yield ""
        yield summary(verdicts)

    def verdict(self, verdict: Verdict) -> Iterator[str]:
        told = say("lab.holds" if verdict.holds else "lab.fails")
        by = f", {gap}" if (gap := missed(verdict)) else ""
        yield from self.wrapped(f"{'+' if verdict.holds else '-'} {verdict.text}", "  ", "      ")
        yield f"      {told}: {sides(verdict)}{by}"


def _short(value: float) -> str:
    """A figure of six letters at most, however large."""
    shown = f"{value:.2f}"
    if len(shown) > 6:
        shown = f"{value:.0f}"
    return shown if len(shown) <= 6 else f"{value:.0e}".replace("e+0", "e").replace("e+", "e")
