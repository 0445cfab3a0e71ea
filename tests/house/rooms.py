"""The rooms of `game/`, who may import whom, and what a source really imports."""

import ast
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.house.repository import GAME, ROOT, table

EVERYWHERE: Final = frozenset({"errors"})
"""Rooms that all may import."""

_LOADERS: Final = frozenset({"import_module", "__import__"})


@dataclass(frozen=True)
class Room:
    """One row of the table: its name, the rooms it may import, the outside packages it may import."""

    name: str
    rooms: frozenset[str]
    packages: frozenset[str]


@dataclass(frozen=True)
class Import:
    """A module named in a source, with its line."""

    module: str
    line: int


def table_of_rooms() -> dict[str, Room]:
    """The rooms as ARCHITECTURE.md's table has them."""
    rows = table((ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8"), "room")
    known = frozenset(_word(row[0]) for row in rows)
    return {_word(row[0]): Room(_word(row[0]), _allowed(row[2], known), _words(row[3])) for row in rows}


def rooms_that_exist() -> frozenset[str]:
    """The folders and single modules in `game/` that hold a source."""
    folders = {path.name for path in GAME.iterdir() if path.is_dir() and any(path.rglob("*.py"))}
    return frozenset(folders | {path.stem for path in GAME.glob("*.py")} - {"__init__"})


def room_of(path: Path) -> str:
    """The room a file of `game/` belongs to."""
    return path.relative_to(GAME).parts[0].removesuffix(".py")


def imports(source: str, package: str) -> Iterator[Import]:
    """Every module a source imports anywhere, by statement or by name in a string, relative ones in full."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (Import(alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from _imported_from(node, package)
        elif isinstance(node, ast.Call) and _called(node.func) in _LOADERS:
            yield from _loaded(node, package)


def trespasses(room: Room, found: Iterable[Import]) -> list[str]:
    """What a room imports and may not, as sentences."""
    return [
        f"line {wanted.line}: {room.name} may not import {wanted.module}"
        for wanted in found
        if not _may(room, wanted.module.split("."))
    ]


def _may(room: Room, parts: list[str]) -> bool:
    if parts[0] != "game":
        return parts[0] in sys.stdlib_module_names or parts[0] in room.packages
    return len(parts) == 1 or parts[1] in room.rooms | {room.name, "__version__"} | EVERYWHERE


def _imported_from(node: ast.ImportFrom, package: str) -> Iterator[Import]:
    """`from game import words` enters the room `words`: the names count where the module is `game` itself."""
    module = _absolute("." * node.level + (node.module or ""), package)
    names = [f"{module}.{alias.name}" for alias in node.names] if module == "game" else [module]
    yield from (Import(name, node.lineno) for name in names)


def _loaded(node: ast.Call, package: str) -> Iterator[Import]:
    """A module loaded by name; a name that is worked out cannot be checked, so it counts as a trespass."""
    named = node.args[0] if node.args else None
    if isinstance(named, ast.Constant) and isinstance(named.value, str):
        yield Import(_absolute(named.value, package), node.lineno)
    else:
        yield Import("<a module whose name is worked out>", node.lineno)


def _absolute(module: str, package: str) -> str:
    bare = module.lstrip(".")
    up = len(module) - len(bare)
    if not up:
        return bare
    parents = package.split(".")
    return ".".join([*parents[: len(parents) - up + 1], *([bare] if bare else [])])


def _called(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _allowed(cell: str, known: frozenset[str]) -> frozenset[str]:
    return known if cell == "all" else _words(cell)


def _words(cell: str) -> frozenset[str]:
    return frozenset(_word(part) for part in cell.split(",") if part.strip())


def _word(cell: str) -> str:
    return cell.strip().strip("`")
