"""A YAML file as a tree of texts that know their line: no types yet, nothing expanded.

Read from the parser's events in one pass, so that depth, anchors, aliases, merge keys and tags are refused
before anything is built from them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

import yaml

from game.scenario.problem import FileProblem, problem, shortened

DEEPEST: Final = 50
MOST_ENTRIES: Final = 100_000

_Loader: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(slots=True)
class Scalar:
    """A text as typed. `line` and `column` count from 1; `plain` means without quotes or `|` and `>`."""

    line: int
    column: int
    text: str
    plain: bool = True
    end_line: int = 0
    end_column: int = 0

    @property
    def empty(self) -> bool:
        """Whether nothing at all was written where a value was expected."""
        return self.plain and not self.text


@dataclass(slots=True)
class Items:
    """A list."""

    line: int
    column: int
    items: list[Tree] = field(default_factory=list)
    flow: bool = False


@dataclass(slots=True)
class Table:
    """A map: its pairs in the order written, a key that is written twice included twice."""

    line: int
    column: int
    pairs: list[tuple[Scalar, Tree]] = field(default_factory=list)
    flow: bool = False

    def get(self, key: str) -> Tree | None:
        """The value of the first such key."""
        for name, value in self.pairs:
            if name.text == key:
                return value
        return None

    def key(self, key: str) -> Scalar | None:
        """The first such key itself, for its place."""
        return next((name for name, _ in self.pairs if name.text == key), None)

    def has(self, key: str) -> bool:
        """Whether there is such a key."""
        return any(name.text == key for name, _ in self.pairs)

    def keys(self) -> list[str]:
        """The keys as typed."""
        return [name.text for name, _ in self.pairs]


Tree: TypeAlias = Scalar | Items | Table
Plain: TypeAlias = "str | list[Plain] | dict[str, Plain] | None"
_Event: TypeAlias = Any  # the two parsers of PyYAML give different classes of the same attributes


class Refused(Exception):
    """The file asks for something that is never read further; carries the problem."""

    def __init__(self, found: FileProblem) -> None:
        super().__init__(found.message)
        self.problem = found


def grow(text: str) -> Tree | None:
    """The tree of the one document in the text; None where there is none.

    Raises `Refused` for what this format does not have, and `yaml.YAMLError` for what no YAML file has.
    """
    return _Grower().grow(text)


class _Grower:
    """Turns events into a tree, with its own stack, so that depth costs nothing."""

    def __init__(self) -> None:
        self.open: list[Items | Table] = []
        self.waiting: list[Scalar | None] = []
        self.root: Tree | None = None
        self.documents = 0
        self.entries = 0

    def grow(self, text: str) -> Tree | None:
        for event in yaml.parse(text, Loader=_Loader):
            self._take(event)
        return self.root

    def _take(self, event: _Event) -> None:
        if isinstance(event, yaml.ScalarEvent):
            self._refuse_extras(event)
            self._add(_scalar(event))
        elif isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            self._begin(event)
        elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            self.open.pop()
            self.waiting.pop()
        elif isinstance(event, yaml.AliasEvent):
            raise Refused(problem("E110", *_place(event), name=f"*{event.anchor}"))
        elif isinstance(event, yaml.DocumentStartEvent):
            self._count_documents(event)

    def _begin(self, event: _Event) -> None:
        self._refuse_extras(event)
        kind = Table if isinstance(event, yaml.MappingStartEvent) else Items
        grown = kind(*_place(event), flow=bool(event.flow_style))
        self._add(grown)
        self.open.append(grown)
        self.waiting.append(None)
        if len(self.open) > DEEPEST:
            raise Refused(problem("E112", *_place(event), deepest=DEEPEST))

    def _add(self, grown: Tree) -> None:
        self.entries += 1
        if self.entries > MOST_ENTRIES:
            raise Refused(problem("E124", grown.line, grown.column, most=f"{MOST_ENTRIES:,}"))
        if not self.open:
            self.root = grown
        elif isinstance(around := self.open[-1], Items):
            around.items.append(grown)
        else:
            self._pair(around, grown)

    def _pair(self, table: Table, grown: Tree) -> None:
        key = self.waiting[-1]
        if key is not None:
            table.pairs.append((key, grown))
            self.waiting[-1] = None
        elif not isinstance(grown, Scalar):
            raise Refused(problem("E123", grown.line, grown.column))
        elif grown.plain and grown.text == "<<":
            raise Refused(problem("E111", grown.line, grown.column))
        else:
            self.waiting[-1] = grown

    def _refuse_extras(self, event: _Event) -> None:
        if event.anchor is not None:
            raise Refused(problem("E110", *_place(event), name=f"&{event.anchor}"))
        if event.tag is not None:
            raise Refused(problem("E109", *_place(event), tag=_short_tag(event.tag)))

    def _count_documents(self, event: _Event) -> None:
        self.documents += 1
        if self.documents > 1:
            raise Refused(problem("E108", *_place(event)))


def _place(event: _Event) -> tuple[int, int]:
    return event.start_mark.line + 1, event.start_mark.column + 1


def _short_tag(tag: str) -> str:
    return tag.replace("tag:yaml.org,2002:", "!!")


def _scalar(event: _Event) -> Scalar:
    end = event.end_mark
    return Scalar(*_place(event), event.value, not event.style, end.line + 1, end.column + 1)


def plain(tree: Tree | None) -> Plain:
    """The tree as dicts, lists and texts; None where nothing was written. The first of equal keys counts."""
    if isinstance(tree, Scalar):
        return None if tree.empty else tree.text
    if isinstance(tree, Items):
        return [plain(item) for item in tree.items]
    if tree is None:
        return None
    made: dict[str, Plain] = {}
    for key, value in tree.pairs:
        made.setdefault(key.text, plain(value))
    return made


def scalars(tree: Tree | None) -> list[Scalar]:
    """The texts of a list, or of a text standing for a list of one; others are left out."""
    items = tree.items if isinstance(tree, Items) else [tree]
    return [item for item in items if isinstance(item, Scalar) and not item.empty]


def tables(tree: Tree | None) -> list[Table]:
    """The maps of a list, or one map standing for a list of one; others are left out."""
    items = tree.items if isinstance(tree, Items) else [tree]
    return [item for item in items if isinstance(item, Table)]


def every(tree: Tree) -> list[tuple[Tree, bool]]:
    """Every part of the tree in the order written, each with whether it is a key."""
    found: list[tuple[Tree, bool]] = []
    waiting: list[tuple[Tree, bool]] = [(tree, False)]
    while waiting:
        part, is_key = waiting.pop()
        found.append((part, is_key))
        if isinstance(part, Items):
            waiting.extend((item, False) for item in reversed(part.items))
        elif isinstance(part, Table):
            for key, value in reversed(part.pairs):
                waiting += ((value, False), (key, True))
    return found


def repeated_keys(parts: Iterable[tuple[Tree, bool]]) -> Iterator[FileProblem]:
    """A problem for every key that its map has already, naming both lines."""
    for part, _ in parts:
        if not isinstance(part, Table):
            continue
        seen: dict[str, int] = {}
        for key, _ in part.pairs:
            if key.text in seen:
                yield problem("E113", key.line, key.column, key=shortened(key.text), first=seen[key.text])
            seen.setdefault(key.text, key.line)
