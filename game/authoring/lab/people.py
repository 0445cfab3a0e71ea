"""Who an experiment is made on: the `customer` blocks of a lab file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.authoring.lab.parameters import Parameter
from game.customer import Profile
from game.scenario.tree import Table, Tree
from game.vocabulary import Level, Style, Temperament, Value

if TYPE_CHECKING:
    from game.authoring.lab.written import Reader

EXPECTATIONS: Final = ("outcome", "care", "effort")

PARTS: Final = {
    "trust": Parameter(0.6),
    "satisfaction": Parameter(0.2, least=-1.0),
    "visits": Parameter(0, most=10_000, whole=True),
    "competition": Parameter(1.0),
    "temperament": Parameter(Temperament.EASYGOING, words=tuple(Temperament)),
    "style": Parameter(Style.WARM, words=tuple(Style)),
    "values": Parameter((), words=tuple(Value), several=True),
    "patience": Parameter(Level.MEDIUM, words=tuple(Level)),
    "acceptable_wait": Parameter(5.0, most=1e6),
}
"""What can be said of a customer, and what they are where nothing is said."""

_USUAL: Final = {"outcome": 0.6, "care": 0.5, "effort": 0.5}
_EXPECTED: Final = Parameter(0.5)


class WhoReader:
    """Reads `customer` blocks; what is wrong with them is kept by the reader of the file."""

    def __init__(self, reader: Reader) -> None:
        """Read for this reader of a file."""
        self.reader = reader

    def written(self, node: Tree | None) -> dict[str, object]:
        """What a block says, as read; expectations by `expects_` and their name."""
        if node is None:
            return {}
        if not isinstance(node, Table):
            self.reader.wrong_kind(node, "`customer`", "a map such as `{trust: 0.6}`")
            return {}
        self.reader.keys(node, (*PARTS, "expectations"), "`customer`")
        said: dict[str, object] = {}
        for key, part in PARTS.items():
            value = node.get(key)
            if value is not None:
                said[key] = self.reader.parameter(value, key, part, 0)
        return said | self.expected(node.get("expectations"))

    def expected(self, node: Tree | None) -> dict[str, object]:
        """What they expect, as far as it is said."""
        if node is None:
            return {}
        if not isinstance(node, Table):
            self.reader.wrong_kind(node, "`expectations`", "a map such as `{outcome: 0.6}`")
            return {}
        self.reader.keys(node, EXPECTATIONS, "`expectations`")
        return {
            f"expects_{key.text}": self.reader.one(value, key.text, _EXPECTED)
            for key, value in node.pairs
            if key.text in EXPECTATIONS
        }

    def profile(self, everybody: dict[str, object], own: dict[str, object]) -> Profile:
        """The customer: a condition's own block over the file's, over the usual."""
        said = {key: part.default for key, part in PARTS.items()} | everybody | own
        expected = [float(str(said.get(f"expects_{key}", _USUAL[key]))) for key in EXPECTATIONS]
        values = said["values"] if isinstance(said["values"], list) else []
        return Profile(
            temperament=Temperament(str(said["temperament"])),
            patience=Level(str(said["patience"])),
            style=Style(str(said["style"])),
            values=tuple(Value(word) for word in values),
            visits=int(str(said["visits"])),
            trust=float(str(said["trust"])),
            satisfaction=float(str(said["satisfaction"])),
            competition=float(str(said["competition"])),
            acceptable_wait=float(str(said["acceptable_wait"])),
            expectations=(expected[0], expected[1], expected[2]),
        )
