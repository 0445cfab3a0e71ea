"""A scenario beside the file it came from: what is played, and where each part of it stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from game.play import Script
from game.scenario import FileProblem, Reading, Scenario
from game.scenario.opened import open_file
from game.scenario.outline import BeatOutline, ChoiceOutline, Outline, outline, written
from game.scenario.problem import located, problem
from game.scenario.tree import Items, Scalar, Table, Tree, scalars

Place = tuple[int, int]
"""A line and a column, from 1; (0, 0) where the part stands in another file."""


@dataclass(slots=True)
class Telling:
    """One thing to be said about a part of a file."""

    code: str
    at: Place
    facts: dict[str, object] = field(default_factory=dict)


def telling(code: str, at: Place, /, **facts: object) -> Telling:
    """Something to say, with what belongs into its sentence."""
    return Telling(code, at, facts)


def place_of(tree: Tree | None) -> Place:
    """Where this stands."""
    return (tree.line, tree.column) if tree else (0, 0)


class Page:
    """A scenario that can be played, its script, and its file as far as places are concerned."""

    def __init__(self, reading: Reading, scenario: Scenario) -> None:
        """Open the file of a scenario again for its places."""
        opened = open_file(reading.path)
        self.scenario = scenario
        self.script = Script(scenario)
        self.path = reading.path
        self.rows = opened.rows
        self.outline: Outline = outline(opened.root or Table(1, 1))

    @cached_property
    def beats(self) -> dict[str, BeatOutline]:
        """The beats as written, by id."""
        return {beat.id: beat for beat in self.outline.beats}

    @cached_property
    def choices(self) -> dict[str, ChoiceOutline]:
        """The choices as written, by id."""
        return {choice.id.text: choice for choice in self.outline.choices if choice.id}

    @property
    def beats_key(self) -> Place:
        """Where the conversation begins: what is said of it as a whole stands here."""
        return place_of(self.outline.root.key("beats"))

    def beat(self, beat: str, key: str = "") -> Place:
        """Where a beat stands, or one of its keys."""
        written = self.beats[beat]
        return place_of((written.node.key(key) if key else None) or written.key)

    def choice(self, choice: str, key: str = "id") -> Place:
        """Where a choice stands: one of its keys, or its id where it has no such key."""
        node = self.choices[choice].node
        if key != "id" and (found := node.key(key)):
            return place_of(found)
        return place_of(self.choices[choice].id)

    def named(self, choice: str, key: str, name: str) -> Place:
        """Where a name stands among those under a key of the choice's `if`."""
        condition = self.choices[choice].node.get("if")
        listed = scalars(condition.get(key)) if isinstance(condition, Table) else []
        found = next((item for item in listed if item.text == name), None)
        return place_of(found) if found else self.choice(choice)

    def need(self, need: str, key: str = "id", name: str = "") -> Place:
        """Where a hidden need stands, or a name under one of its keys."""
        for table in self.outline.needs:
            written = table.get("id")
            if isinstance(written, Scalar) and written.text == need:
                listed = [item for item in scalars(table.get(key)) if item.text == name]
                return place_of(listed[0] if listed else table.key(key) or written)
        return place_of(self.outline.root.key("customer"))

    def settled(self) -> list[Scalar]:
        """Every text of this file that stands before the first word: scene, brief, card and facts."""
        trees: list[Tree | None] = [tree for tree, _ in written(self.outline.root, "setting", "brief")]
        trees += [self.outline.root.get("facts")]
        trees += [self.outline.customer.get(key) for key in ("card", "facts", "expects")]
        return [text for tree in trees for text in texts_in(tree)]

    def problems(self, told: list[Telling]) -> tuple[FileProblem, ...]:
        """What was found, worded and with its lines."""
        found = [problem(one.code, *one.at, **one.facts) for one in told]
        return located(found, self.path, self.rows)


def texts_in(tree: Tree | None) -> list[Scalar]:
    """Every text below this one, without the keys it stands under; stock lines are left out."""
    if isinstance(tree, Scalar):
        return [tree] if tree.text else []
    if isinstance(tree, Items):
        return [text for item in tree.items for text in texts_in(item)]
    if isinstance(tree, Table):
        return [text for key, value in tree.pairs if key.text != "line" for text in texts_in(value)]
    return []
