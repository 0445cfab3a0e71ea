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
from game.authoring.lab.steps import MOST_TURNS, Steps, Written, steps_of, turns_in
from game.authoring.lab.written import Enough, Reader
from game.customer import Profile
from game.scenario.opened import Opened, open_file
from game.scenario.places import Kind
from game.scenario.problem import FileProblem, Gravity, did_you_mean, located, problem, shortened
from game.scenario.tree import Items, Scalar, Table, Tree

KEYS: Final = ("lab", "title", "source", "customer", "conditions", "expect")
CONDITION_KEYS: Final = ("customer", "do")
LONGEST_NAME: Final = 60
_NAME = re.compile(r"[a-z][a-z0-9_]*", re.ASCII)
_VISIT = re.compile(r"visit\d+", re.ASCII)


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
    try:
        lab = reading.lab(opened.root)
    except Enough:
        lab = None
    problems = located([*opened.found, *reading.found], file, opened.rows)
    sound = all(found.severity is not Gravity.ERROR for found in problems)
    return LabReading(file, lab if sound else None, problems)


@dataclass(frozen=True, slots=True)
class _Said:
    """What is written of one condition: its name, its own customer, what happens; `sound` if all could be read."""

    key: Scalar
    customer: dict[str, object]
    done: list[Written]
    sound: bool


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
        written = root.get("conditions")
        if written is None:
            self.add(problem("E202", root.line, root.column, key="conditions", owner="the file", hint=""))
            return None
        conditions = self.conditions(written, who, everybody)
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
            shown = shown or "empty"
            self.add(problem("E402", version.line, version.column, value=shown))
            return False
        return True

    def conditions(
        self, written: Tree, who: WhoReader, everybody: dict[str, object]
    ) -> tuple[Condition, ...]:
        """Each condition, with what happens in it as far as that could be read."""
        if not isinstance(written, Table):
            self.wrong_kind(written, "`conditions`", "a map of names and lists of what happens")
            return ()
        if not written.pairs:
            self.add(problem("E204", written.line, written.column, key="`conditions`"))
        said = [self.condition(key, value, who) for key, value in written.pairs]
        short = self.short_enough(said)
        return tuple(self.made(one, who, everybody, unroll=short and one.sound) for one in said)

    def made(self, said: _Said, who: WhoReader, everybody: dict[str, object], *, unroll: bool) -> Condition:
        """A condition; one that was not read whole may have any number of visits, so that no line is doubted."""
        steps = steps_of(said.done) if unroll else Steps(visits=_MANY)
        customer = Profile() if self.found else who.profile(everybody, said.customer)
        return Condition(said.key.text, customer, steps.made, max(steps.visits, 1))

    def condition(self, key: Scalar, value: Tree, who: WhoReader) -> _Said:
        """What is written under the name of a condition."""
        before, own, owner = len(self.found), {}, f"`{shortened(key.text)}`"
        self.name(key)
        done: Tree | None = value
        if isinstance(value, Table):
            self.keys(value, CONDITION_KEYS, owner)
            own, done = who.written(value.get("customer")), value.get("do")
        if done is None:
            self.add(problem("E202", key.line, key.column, key="do", owner=owner, hint=""))
        written = self.experiences(done, owner) if done is not None else []
        return _Said(key, own, written, sound=len(self.found) == before)

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

    def short_enough(self, said: list[_Said]) -> bool:
        """Whether all conditions together are something that ends today; counted before anything is unrolled."""
        turns = 0
        for one in said:
            turns += turns_in(one.done)
            if turns > MOST_TURNS:
                facts = {"count": f"{turns:,}", "most": f"{MOST_TURNS:,}"}
                self.add(problem("E406", one.key.line, one.key.column, **facts))
                return False
        return True

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
