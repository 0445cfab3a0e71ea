"""What an experiment expects: one comparison of arithmetic over readings a line, parsed and never run as code."""

from __future__ import annotations

import math
import operator
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

Lookup: TypeAlias = Callable[[str, int | None, str], float]
"""Gives the value of a reading: of which condition, of which visit (from 1; None is the last), and its name."""

READINGS: Final = (
    "remembered", "satisfaction", "trust", "return_logit", "return_chance", "told", "told_positive",
    "told_negative", "csat", "recommend", "pleasure", "arousal", "control", "lowest", "highest", "felt_minutes",
    "distributive", "interactional", "procedural", "expected_gesture", "effort", "surprise", "heard",
    "uncertainty", "shame",
)  # fmt: skip
"""Everything that can be read of a customer after a visit."""

DEEPEST: Final = 50
LONGEST: Final = 2_000

_TOKEN = re.compile(
    r"(?P<number>[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?|\.[0-9]+(?:[eE][+-]?[0-9]+)?)"
    r"|(?P<name>[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*)"
    r"|(?P<sign><=|>=|[-+*/(),<>])|(?P<odd>\S)"
)
_VISIT = re.compile(r"visit([1-9][0-9]{0,5})", re.ASCII)
_COMPARISONS: Final[dict[str, Callable[[float, float], bool]]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_ONE: Final[dict[str, Callable[[float], float]]] = {"abs": abs, "exp": math.exp, "log": math.log}
_SOME: Final[dict[str, Callable[[list[float]], float]]] = {"max": max, "min": min}
FUNCTIONS: Final = (*_ONE, *_SOME)


class NotAnExpectation(Exception):
    """A line that is no comparison: why, by the code of the sentence and its facts, and where in it (from 0)."""

    def __init__(self, why: str, place: int, **facts: object) -> None:
        super().__init__(why)
        self.why, self.place, self.facts = why, place, facts


@dataclass(frozen=True, slots=True)
class Reference:
    """One reading that a line names, and where in the line (from 0). `visit` counts from 1; None is the last."""

    condition: str
    visit: int | None
    reading: str
    place: int


Value: TypeAlias = Callable[[Lookup], float]


@dataclass(frozen=True, slots=True)
class Expectation:
    """A comparison, as written and ready to be judged."""

    text: str
    references: tuple[Reference, ...]
    left: Value
    right: Value
    comparison: str

    def judge(self, lookup: Lookup) -> tuple[bool, float | None, float | None]:
        """Whether it holds, and its two sides; a side without a value (a division by zero) is None."""
        left, right = _worked_out(self.left, lookup), _worked_out(self.right, lookup)
        if left is None or right is None:
            return False, left, right
        return _COMPARISONS[self.comparison](left, right), left, right


def _worked_out(side: Value, lookup: Lookup) -> float | None:
    try:
        value = float(side(lookup))
    except (ZeroDivisionError, ValueError, OverflowError):
        return None
    return value if math.isfinite(value) else None


def parse(text: str) -> Expectation:
    """The expectation in a line. Raises `NotAnExpectation`."""
    if len(text) > LONGEST:
        raise NotAnExpectation("expect.long", 0, most=LONGEST)
    reader = _Reader(text)
    left = reader.sum()
    comparison, place = reader.word, reader.place
    if comparison not in _COMPARISONS:
        raise reader.lost() if comparison else NotAnExpectation("expect.none", place)
    reader.take()
    right = reader.sum()
    if reader.word in _COMPARISONS:
        raise NotAnExpectation("expect.two", reader.place)
    if reader.word:
        raise reader.lost()
    return Expectation(text, tuple(reader.references), left, right, comparison)


def _tokens(text: str) -> Iterator[tuple[str, str, int]]:
    for found in _TOKEN.finditer(text):
        if found.lastgroup == "odd":
            raise NotAnExpectation("expect.letter", found.start(), letter=found[0])
        yield str(found.lastgroup), found[0], found.start()


class _Reader:
    """Goes through the words of a line once, from the left."""

    def __init__(self, text: str) -> None:
        self.tokens = [*_tokens(text), ("end", "", len(text))]
        self.at = self.depth = 0
        self.references: list[Reference] = []

    @property
    def kind(self) -> str:
        return self.tokens[self.at][0]

    @property
    def word(self) -> str:
        return self.tokens[self.at][1]

    @property
    def place(self) -> int:
        return self.tokens[self.at][2]

    def take(self) -> str:
        self.at += 1
        return self.tokens[self.at - 1][1]

    def lost(self) -> NotAnExpectation:
        return NotAnExpectation("expect.lost" if self.word else "expect.ends", self.place, word=self.word)

    def sum(self) -> Value:
        first, rest = self.product(), []
        while self.word in ("+", "-"):
            rest.append((operator.add if self.take() == "+" else operator.sub, self.product()))
        return _joined(first, rest)

    def product(self) -> Value:
        first, rest = self.factor(), []
        while self.word in ("*", "/"):
            rest.append((operator.mul if self.take() == "*" else operator.truediv, self.factor()))
        return _joined(first, rest)

    def factor(self) -> Value:
        self.depth += 1
        if self.depth > DEEPEST:
            raise NotAnExpectation("expect.deep", self.place, most=DEEPEST)
        value = self.part()
        self.depth -= 1
        return value

    def part(self) -> Value:
        if self.word == "-":
            self.take()
            inner = self.factor()
            return lambda lookup: -inner(lookup)
        if self.word == "(":
            self.take()
            inside = self.sum()
            self.close()
            return inside
        if self.kind == "number":
            return self.number()
        return self.named() if self.kind == "name" else self.refuse()

    def number(self) -> Value:
        number = float(self.word)
        if math.isinf(number):
            raise NotAnExpectation("expect.large", self.place, word=self.word)
        self.take()
        return lambda _: number

    def refuse(self) -> Value:
        raise self.lost()

    def named(self) -> Value:
        place, name = self.place, self.take()
        return self.call(name, place) if self.word == "(" else self.reading(name, place)

    def call(self, name: str, place: int) -> Value:
        if name not in FUNCTIONS:
            raise NotAnExpectation("expect.function", place, word=name, words=", ".join(FUNCTIONS))
        self.take()
        inside = [self.sum()]
        while self.word == ",":
            self.take()
            inside.append(self.sum())
        self.close()
        if name in _SOME:
            return lambda lookup: _SOME[name]([part(lookup) for part in inside])
        if len(inside) != 1:
            raise NotAnExpectation("expect.one", place, word=name)
        return lambda lookup: _ONE[name](inside[0](lookup))

    def close(self) -> None:
        if self.word != ")":
            raise NotAnExpectation("expect.bracket", self.place)
        self.take()

    def reading(self, name: str, place: int) -> Value:
        condition, *rest = name.split(".")
        visit = _VISIT.fullmatch(rest[0]) if len(rest) == 2 else None
        if not rest or len(rest) > 2 or (len(rest) == 2 and not visit):
            raise NotAnExpectation("expect.reading", place, word=name)
        number = int(visit[1]) if visit else None
        self.references.append(Reference(condition, number, rest[-1], place))
        return lambda lookup: lookup(condition, number, rest[-1])


def _joined(first: Value, rest: Sequence[tuple[Callable[[float, float], float], Value]]) -> Value:
    """One after the other from the left, in a loop: a long sum must not be a deep one."""

    def value(lookup: Lookup) -> float:
        so_far = first(lookup)
        for how, other in rest:
            so_far = how(so_far, other(lookup))
        return so_far

    return value if rest else first
