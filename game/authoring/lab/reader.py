"""Reading a lab file: an experiment ready to run, or everything that is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from game.authoring.lab.expectations import (
    FUNCTIONS,
    READINGS,
    Expectation,
    NotAnExpectation,
    Reference,
    parse,
)
from game.authoring.lab.experiment import Condition, Lab
from game.authoring.lab.people import WhoReader
from game.authoring.lab.steps import MOST_TURNS, Written, steps_of, turns_in
from game.authoring.lab.written import Reader
from game.scenario.opened import Opened, open_file
from game.scenario.places import Kind
from game.scenario.problem import FileProblem, Gravity, did_you_mean, located, problem, shortened
from game.scenario.tree import Items, Scalar, Table, Tree

KEYS: Final = ("lab", "title", "source", "customer", "conditions", "expect")
CONDITION_KEYS: Final = ("customer", "do")
LONGEST_NAME: Final = 60
_NAME = re.compile(r"[a-z][a-z0-9_]*", re.ASCII)
_VISIT = re.compile(r"visit\d*", re.ASCII)


@dataclass(frozen=True, slots=True)
class LabReading:
    """What came of reading a lab file: `lab` is None where anything is wrong with it."""

    path: Path
    lab: Lab | None
    problems: tuple[FileProblem, ...] = ()


def read_lab(path: Path | str) -> LabReading:
    """Reads an experiment. Nothing in the file, and no missing file, raises an exception."""
    file = Path(path)
    opened = open_file(file, Kind.LAB)
    if opened.root is None:
        return LabReading(file, None, opened.problems)
    reading = _FileReader(opened)
    lab = reading.lab(opened.root)
    problems = located([*opened.found, *reading.found], file, opened.rows)
    sound = all(found.severity is not Gravity.ERROR for found in problems)
    return LabReading(file, lab if sound else None, problems)


class _FileReader(Reader):
    """Goes through a whole file and collects what is wrong."""

    def __init__(self, opened: Opened) -> None:
        super().__init__()
        self.rows = opened.rows

    def lab(self, root: Table) -> Lab | None:
        """The experiment, as far as it can be read."""
        if not self.is_lab(root):
            return None
        self.keys(root, KEYS, "the file")
        who = WhoReader(self)
        everybody = who.written(root.get("customer"))
        conditions = tuple(self.conditions(root, who, everybody))
        visits = {condition.name: condition.visits for condition in conditions}
        return Lab(
            title=self.text(root.get("title"), "`title`"),
            source=self.text(root.get("source"), "`source`"),
            conditions=conditions,
            expect=tuple(self.expectations(root.get("expect"), visits)),
        )

    def is_lab(self, root: Table) -> bool:
        """Whether the file says that it is one of ours: `lab: 1`."""
        version = root.get("lab")
        if version is None:
            place = root.pairs[0][0] if root.pairs else root
            self.add(problem("E401", place.line, place.column))
            return False
        if not isinstance(version, Scalar) or version.text != "1":
            shown = shortened(version.text) if isinstance(version, Scalar) else "a list or a map"
            self.add(problem("E402", version.line, version.column, value=shown))
            return False
        return True

    def conditions(self, root: Table, who: WhoReader, everybody: dict[str, object]) -> Iterator[Condition]:
        """Each condition in turn."""
        written = root.get("conditions")
        if written is None:
            self.add(problem("E202", root.line, root.column, key="conditions", owner="the file", hint=""))
        elif not isinstance(written, Table):
            self.wrong_kind(written, "`conditions`", "a map of names and lists of what happens")
        else:
            read = [self.condition(key, value, who, everybody) for key, value in written.pairs]
            self.not_too_long(written, [turns for _, turns in read])
            yield from (condition for condition, _ in read if condition is not None and not self.found)
            if self.found:
                yield from (Condition(key.text, who.profile({}, {}), (), _MANY) for key, _ in written.pairs)

    def condition(
        self, key: Scalar, value: Tree, who: WhoReader, everybody: dict[str, object]
    ) -> tuple[Condition | None, list[Written]]:
        """One condition with what was written in it."""
        self.name(key)
        own: dict[str, object] = {}
        if isinstance(value, Table):
            self.keys(value, CONDITION_KEYS, f"`{shortened(key.text)}`")
            own = who.written(value.get("customer"))
            done = value.get("do")
            if done is None:
                self.add(
                    problem("E202", key.line, key.column, key="do", owner=f"`{shortened(key.text)}`", hint="")
                )
                return None, []
            value = done
        written = self.experiences(value, f"`{shortened(key.text)}`")
        if self.found or turns_in(written) > MOST_TURNS:
            return None, written
        steps = steps_of(written)
        return Condition(key.text, who.profile(everybody, own), steps.made, max(steps.visits, 1)), written

    def name(self, key: Scalar) -> None:
        """A condition's name must not be taken for something else in an expectation."""
        word = key.text
        if (
            not _NAME.fullmatch(word)
            or len(word) > LONGEST_NAME
            or _VISIT.fullmatch(word)
            or word in FUNCTIONS
        ):
            self.add(problem("E403", key.line, key.column, name=shortened(word)))

    def not_too_long(self, written: Table, parts: list[list[Written]]) -> None:
        """All conditions together must be something that ends today."""
        turns = sum(turns_in(part) for part in parts)
        if turns > MOST_TURNS:
            self.add(
                problem("E406", written.line, written.column, count=f"{turns:,}", most=f"{MOST_TURNS:,}")
            )

    def expectations(self, written: Tree | None, visits: dict[str, int]) -> Iterator[Expectation]:
        """Each expectation that can be read, with a problem for every other."""
        if written is None:
            return
        if not isinstance(written, Items):
            self.wrong_kind(written, "`expect`", "a list of comparisons")
            return
        for item in written.items:
            if isinstance(item, Scalar) and not item.empty:
                yield from self.expectation(item, visits)
            else:
                self.wrong_kind(item, "an expectation", "a comparison such as `a.trust > b.trust`")

    def expectation(self, item: Scalar, visits: dict[str, int]) -> Iterator[Expectation]:
        """One line, held against what can be read."""
        try:
            found = parse(item.text)
        except NotAnExpectation as fault:
            self.add(
                problem(
                    "E407",
                    item.line,
                    self.column(item, fault.place),
                    why=self.said(fault.why, fault.facts),
                    text=shortened(item.text),
                )
            )
            return
        for reference in found.references:
            self.reference(item, reference, visits)
        yield found

    def reference(self, item: Scalar, named: Reference, visits: dict[str, int]) -> None:
        """A condition, a visit and a reading that there are."""
        place = (item.line, self.column(item, named.place))
        if named.condition not in visits:
            known = did_you_mean(named.condition, visits)
            self.add(problem("E408", *place, what="condition", name=shortened(named.condition), hint=known))
        elif named.visit is not None and named.visit > visits[named.condition]:
            self.add(
                problem(
                    "E409", *place, name=named.condition, visit=named.visit, visits=visits[named.condition]
                )
            )
        if named.reading not in READINGS:
            known = did_you_mean(named.reading, READINGS)
            self.add(problem("E408", *place, what="reading", name=shortened(named.reading), hint=known))

    def column(self, item: Scalar, place: int) -> int:
        """The column of a place in a text that is written in one line without quotes; else of its beginning."""
        row = self.rows[item.line - 1]
        whole = item.plain and row[item.column - 1 :].startswith(item.text)
        return item.column + place if whole else item.column


_MANY: Final = 10**9
"""How many visits a condition is taken to have where it could not be read: none of its lines is doubted."""
