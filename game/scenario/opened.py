"""A file, opened: its kind, its tree, and what is wrong with it by itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import yaml
from pydantic import BaseModel

from game.scenario.authored import AuthoredScenario
from game.scenario.decoding import text_of
from game.scenario.diagnosis import diagnose, odd_indents, quoted, with_quotes
from game.scenario.kinds import CampaignFile, CourseFile, HouseFile, PackFile, PersonaFile, SharedFile
from game.scenario.places import Kind, kind_of
from game.scenario.problem import FileProblem, Gravity, located, problem, shortened
from game.scenario.shape import shaped
from game.scenario.tree import Items, Refused, Scalar, Table, Tree, every, grow, repeated_keys

NEWEST_FORMAT: Final = 1

SHAPES: Final[dict[Kind, type[BaseModel]]] = {
    Kind.SCENARIO: AuthoredScenario,
    Kind.PERSONA: PersonaFile,
    Kind.SHARED: SharedFile,
    Kind.HOUSE: HouseFile,
    Kind.PACK: PackFile,
    Kind.CAMPAIGN: CampaignFile,
    Kind.COURSE: CourseFile,
}


@dataclass(slots=True)
class Opened:
    """A file as read: `root` is None where it could not be read at all, `shape` where its shape is wrong."""

    path: Path
    kind: Kind
    root: Table | None = None
    shape: BaseModel | None = None
    rows: list[str] = field(default_factory=list)
    found: list[FileProblem] = field(default_factory=list)

    @property
    def problems(self) -> tuple[FileProblem, ...]:
        """What is wrong, with path and source line, in the order of the file."""
        return located(self.found, self.path, self.rows)

    @property
    def sound(self) -> bool:
        """Whether no error was found."""
        return self.shape is not None and all(p.severity is not Gravity.ERROR for p in self.found)


def open_file(path: Path, kind: Kind | None = None) -> Opened:
    """The file at this path, read as the kind that its place says, or as the kind given.

    A kind without a shape of its own (a lab's experiment) is read as far as its tree.
    """
    opened = Opened(path, kind or kind_of(path))
    try:
        text = text_of(path)
    except Refused as refused:
        opened.found.append(refused.problem)
        return opened
    return read_text(text, opened)


def read_text(text: str, opened: Opened) -> Opened:
    """Reads a text into `opened`: its tree, its shape, and its problems."""
    opened.rows = text.split("\n")
    try:
        tree = grow(text)
    except Refused as refused:
        opened.found.append(with_quotes(refused.problem, opened.rows))
    except yaml.YAMLError as fault:
        opened.found.append(diagnose(opened.rows, fault))
    else:
        _take_tree(tree, opened)
    return opened


def _take_tree(tree: Tree | None, opened: Opened) -> None:
    if tree is None or (isinstance(tree, Scalar) and tree.empty):
        opened.found.append(problem("E106"))
    elif not isinstance(tree, Table):
        found = "a list" if isinstance(tree, Items) else "a single text"
        opened.found.append(problem("E107", tree.line, tree.column, found=found))
    elif newer := _newer_format(tree):
        opened.found.append(newer)
    else:
        _take_table(tree, opened)


def _take_table(root: Table, opened: Opened) -> None:
    parts = every(root)
    odd = list(odd_indents(parts, opened.rows))
    opened.found += odd
    if odd:
        return
    opened.root = root
    opened.found += [*repeated_keys(parts), *_cut_off(parts, opened.rows)]
    if opened.kind not in SHAPES:
        return
    opened.found += _left_empty(parts)
    opened.shape, wrong = shaped(root, SHAPES[opened.kind], opened.rows)
    opened.found += wrong


def _left_empty(parts: Iterable[tuple[Tree, bool]]) -> Iterator[FileProblem]:
    """Keys with nothing behind them; a `{sentence}` without any values is told as the sentence it is."""
    for table, _ in parts:
        pairs = table.pairs if isinstance(table, Table) else []
        empty = [(key, value) for key, value in pairs if isinstance(value, Scalar) and value.empty]
        if isinstance(table, Table) and not (table.flow and len(empty) == len(pairs)):
            for key, value in empty:
                yield problem("E204", value.line, value.column, key=f"`{shortened(key.text)}`")


def _newer_format(root: Table) -> FileProblem | None:
    written = root.get("format")
    if not isinstance(written, Scalar) or not written.text.isdecimal() or not written.text.isascii():
        return None
    if len(written.text) < 10 and int(written.text) <= NEWEST_FORMAT:
        return None
    return problem("E218", written.line, written.column, value=written.text[:20])


def _cut_off(parts: Iterable[tuple[Tree, bool]], rows: list[str]) -> Iterator[FileProblem]:
    """Texts with a `#` one space behind them that is more likely a number than a comment.

    So it is after several words, and after one where something stands right behind the `#`.
    """
    for part, is_key in parts:
        if is_key or not isinstance(part, Scalar) or not part.plain or not part.text:
            continue
        line = rows[part.end_line - 1]
        rest = line[part.end_column - 1 :]
        if rest.startswith(" #") and (" " in part.text or rest[2:3].strip()):
            lead = line[: part.column - 1] if part.line == part.end_line else ""
            mended = lead + quoted(line[len(lead) :].strip()) if lead else ""
            yield problem("W401", part.end_line, part.end_column + 1, mended=mended)
