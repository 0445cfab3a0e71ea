"""What nothing in a library uses: personas without a scenario, stock lines that nobody says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from game.authoring.linting.page import Telling, telling
from game.scenario import FileProblem, files_under
from game.scenario.opened import Opened, open_file
from game.scenario.places import Kind, kind_of, library_of, named_file
from game.scenario.problem import located, problem
from game.scenario.tree import Scalar, Table, every, scalars

_NAMING = ("from", "uses")


def unused_files(files: Iterable[Path]) -> Mapping[Path, tuple[FileProblem, ...]]:
    """Hints on personas and shared files among these, by file.

    The whole library is looked through for whoever uses them, also what is not among `files`; where it has no
    scenario or campaign that can be read, nothing is said.
    """
    asked = [file for file in files if kind_of(file) in (Kind.PERSONA, Kind.SHARED)]
    roots = {library_of(file).resolve() for file in asked}
    uses = {root: _Uses(root) for root in sorted(roots)}
    return {file: tuple(_of(file, uses[library_of(file).resolve()])) for file in asked}


class _Uses:
    """What the scenarios and campaigns of one library name."""

    def __init__(self, root: Path) -> None:
        self.files: set[Path] = set()
        self.lines: set[tuple[Path, str]] = set()
        self.readable = False
        for path in files_under(root):
            if kind_of(path) in (Kind.SCENARIO, Kind.CAMPAIGN):
                self._take(open_file(path))

    def _take(self, opened: Opened) -> None:
        if opened.root is None:
            return
        self.readable = True
        parts = [part for part, _ in every(opened.root) if isinstance(part, Table)]
        named = [name for part in parts for key in _NAMING for name in scalars(part.get(key))]
        people = opened.root.get("people")
        named += (
            [name for _, value in people.pairs for name in scalars(value)]
            if isinstance(people, Table)
            else []
        )
        found = {
            path
            for path in (named_file(name, "uses", opened.path) for name in named)
            if isinstance(path, Path)
        }
        self.files |= found
        lines = {line.text for part in parts if part.keys() == ["line"] for line in scalars(part.get("line"))}
        self.lines |= {(path, line) for path in found for line in lines}


def _of(file: Path, uses: _Uses) -> tuple[FileProblem, ...]:
    opened = open_file(file)
    if not uses.readable or opened.root is None:
        return ()
    kind = kind_of(file)
    told = _persona(opened, uses) if kind is Kind.PERSONA else _lines(opened, opened.root, uses)
    found = [problem(one.code, *one.at, **one.facts) for one in told]
    return located(found, file, opened.rows)


def _persona(opened: Opened, uses: _Uses) -> Iterator[Telling]:
    if opened.path.resolve() not in uses.files:
        yield telling("I513", (1, 1), name=opened.path.stem)


def _lines(opened: Opened, root: Table, uses: _Uses) -> Iterator[Telling]:
    lines, path = root.get("lines"), opened.path.resolve()
    for key, _ in lines.pairs if isinstance(lines, Table) else ():
        if isinstance(key, Scalar) and (path, key.text) not in uses.lines:
            yield telling("I514", (key.line, key.column), line=key.text)
