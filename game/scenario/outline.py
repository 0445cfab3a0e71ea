"""The conversation as far as it can be made out, even in a file whose shape is wrong in places.

References are checked on this outline, so that a typing mistake in one line does not hide a wrong `go` in
another.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from game.scenario.tree import Items, Scalar, Table, Tree, scalars, tables
from game.vocabulary import RESERVED


@dataclass(slots=True)
class ChoiceOutline:
    """One choice: where it stands, and what it names."""

    node: Table
    beat: str
    id: Scalar | None

    @property
    def learns(self) -> list[Scalar]:
        """The facts it teaches."""
        return scalars(self.node.get("learn"))

    @property
    def go(self) -> Scalar | None:
        """Where it leads, if it says so."""
        return one(self.node.get("go"))


@dataclass(slots=True)
class BeatOutline:
    """One beat with its choices."""

    key: Scalar
    node: Table
    choices: list[ChoiceOutline] = field(default_factory=list)

    @property
    def id(self) -> str:
        """Its name."""
        return self.key.text

    @property
    def go(self) -> Scalar | None:
        """Where it leads when no choice says otherwise."""
        return one(self.node.get("go"))

    @property
    def silence(self) -> Table | None:
        """What stands under `if_silent`."""
        silent = self.node.get("if_silent")
        return silent if isinstance(silent, Table) else None


@dataclass(slots=True)
class Outline:
    """A scenario's tree with its beats and choices picked out."""

    root: Table
    beats: list[BeatOutline]

    @property
    def choices(self) -> list[ChoiceOutline]:
        """All choices in the order written."""
        return [choice for beat in self.beats for choice in beat.choices]

    @property
    def customer(self) -> Table:
        """The customer's keys; an empty map where there are none."""
        found = self.root.get("customer")
        return found if isinstance(found, Table) else Table(1, 1)

    @property
    def needs(self) -> list[Table]:
        """The hidden needs."""
        return tables(self.customer.get("hidden_need"))

    @property
    def conditions(self) -> list[Table]:
        """Every `if`."""
        found = [choice.node.get("if") for choice in self.choices]
        return [condition for condition in found if isinstance(condition, Table)]

    @property
    def whole(self) -> bool:
        """Whether all beats could be made out, so that the flow between them means something."""
        beats = self.root.get("beats")
        if not isinstance(beats, Table) or len(set(beats.keys()) - RESERVED) < len(beats.pairs):
            return False
        return all(isinstance(value, Table) and _readable(value) for _, value in beats.pairs)

    def texts(self) -> Iterator[tuple[Tree, bool]]:
        """Every text of the scenario that may have wordings, each with whether it is a reply."""
        yield from written(self.root, "setting", "brief")
        endings = self.root.get("endings")
        yield from ((value, False) for _, value in endings.pairs) if isinstance(endings, Table) else ()
        for beat in self.beats:
            yield from written(beat.node, "customer", "note")
            yield from written(beat.silence, "reply")
            for choice in beat.choices:
                yield from written(choice.node, "say", "reply", "coach")


def _readable(beat: Table) -> bool:
    choices = beat.get("choices")
    return choices is None or (
        isinstance(choices, Items) and all(isinstance(item, Table) for item in choices.items)
    )


def written(table: Table | None, *keys: str) -> Iterator[tuple[Tree, bool]]:
    """The texts under these keys, each with whether it is a reply."""
    found = [(key, table.get(key)) for key in keys] if table else []
    return ((value, key == "reply") for key, value in found if value is not None)


def one(tree: Tree | None) -> Scalar | None:
    """The text, if it is one and says something."""
    return tree if isinstance(tree, Scalar) and not tree.empty else None


def outline(root: Table) -> Outline:
    """The outline of a scenario."""
    beats = root.get("beats")
    pairs = beats.pairs if isinstance(beats, Table) else []
    return Outline(root, [_beat(key, value) for key, value in pairs if isinstance(value, Table)])


def _beat(key: Scalar, node: Table) -> BeatOutline:
    choices = node.get("choices")
    found = tables(choices) if isinstance(choices, Items) else []
    return BeatOutline(key, node, [ChoiceOutline(item, key.text, one(item.get("id"))) for item in found])
