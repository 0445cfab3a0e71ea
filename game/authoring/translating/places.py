"""Where each text of a scenario was written: in its own file, its persona's or a shared one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from game.scenario.opened import Opened, open_file
from game.scenario.places import library_of, named_file
from game.scenario.retelling import LABELS, Address
from game.scenario.tree import Items, Scalar, Table, Tree, scalars
from game.vocabulary import OTHERWISE

NOWHERE: Final = (3, 0)
Rank = tuple[int, int]
"""In which of the files (0: the scenario's own), and in which line."""


class Places:
    """The files of one scenario, opened to find lines in."""

    def __init__(self, path: Path) -> None:
        """Open the scenario and what it names. Files that cannot be read have no lines."""
        self._own = open_file(path)
        root = self._own.root or Table(0, 0)
        customer = root.get("customer")
        self._persona = list(self._named(customer.get("from"))) if isinstance(customer, Table) else []
        self._shared = list(self._named(root.get("uses")))

    def of(self, address: Address) -> tuple[Rank, str]:
        """The rank of a text, and where it stands as `file:line`; "" where that is not known."""
        for rank, file, keys in self._likely(address):
            node = self._walk(file.root, keys) if file.root else None
            if node:
                return self._shown(rank, file, node)
        return NOWHERE, ""

    def _likely(self, address: Address) -> Iterator[tuple[int, Opened, Address]]:
        yield 0, self._own, address
        if address[0] == "customer":
            yield from ((1, file, address[1:]) for file in self._persona)
        yield from ((2, file, address) for file in reversed(self._shared))

    def _shown(self, rank: int, file: Opened, node: Tree) -> tuple[Rank, str]:
        name = _stock_name(node)
        for other in reversed(self._shared) if name else ():
            line = self._walk(other.root, ("lines", name)) if other.root else None
            if line:
                return (2, line.line), self._reference(other, line)
        return (rank, node.line), self._reference(file, node)

    def _reference(self, file: Opened, node: Tree) -> str:
        folder = library_of(self._own.path)
        path = file.path.absolute()
        inside = path.relative_to(folder) if path.is_relative_to(folder) else Path(path.name)
        return f"{inside.as_posix()}:{node.line}"

    def _walk(self, node: Tree, keys: Address) -> Tree | None:
        """The text these keys lead to; a text without the case or number asked for stands for itself."""
        for place, key in enumerate(keys):
            if _stock_name(node):
                return node
            if key == LABELS and isinstance(node, Table):
                card = node.get("card")
                return card.key(keys[place + 1]) if isinstance(card, Table) else None
            found = _below(node, key)
            if found is None:
                return node if isinstance(node, Scalar) else None
            node = found
        alone = node.get(OTHERWISE) if isinstance(node, Table) else None
        return alone or node

    def _named(self, tree: Tree | None) -> Iterator[Opened]:
        for named in scalars(tree):
            found = named_file(named, "uses", self._own.path)
            if isinstance(found, Path):
                yield open_file(found)


def _stock_name(node: Tree) -> str:
    name = node.get("line") if isinstance(node, Table) and node.keys() == ["line"] else None
    return name.text if isinstance(name, Scalar) else ""


def _below(node: Tree, key: str) -> Tree | None:
    if isinstance(node, Table):
        same = node.get("id")
        # One hidden need may stand without a list around it.
        return node.get(key) or (node if isinstance(same, Scalar) and same.text == key else None)
    if isinstance(node, Items):
        return _item(node, key)
    return None


def _item(items: Items, key: str) -> Tree | None:
    for item in items.items:
        same = item.get("id") if isinstance(item, Table) else None
        if isinstance(same, Scalar) and same.text == key:
            return item
    at = int(key) - 1 if key.isdecimal() else -1
    return items.items[at] if 0 <= at < len(items.items) else None
