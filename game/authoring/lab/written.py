"""Values as they are typed in a lab file, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Annotated, Any, Final

from pydantic import BeforeValidator, TypeAdapter, ValidationError

from game.authoring.lab.parameters import KINDS, REQUIRED, Kind, Parameter
from game.authoring.lab.steps import Written
from game.scenario.problem import FileProblem, did_you_mean, problem, shortened
from game.scenario.shape import MOST_PROBLEMS
from game.scenario.tree import Items, Scalar, Table, Tree
from game.scenario.typed import LONGEST_TEXT, number, whole, yes_no
from game.words import say

LONGEST_WORD = 60
DEEPEST_REPEAT = 10

_YES_NO: Final = TypeAdapter[Any](Annotated[Any, BeforeValidator(yes_no)])
_WHOLE: Final = TypeAdapter[Any](Annotated[Any, BeforeValidator(whole)])
_NUMBER: Final = TypeAdapter[Any](Annotated[Any, BeforeValidator(number)])


class Enough(Exception):
    """So much is wrong with a file that reading on would help nobody."""


class Reader:
    """Reads parts of a lab file, and keeps everything that is wrong with them."""

    def __init__(self) -> None:
        """Nothing is wrong yet."""
        self.found: list[FileProblem] = []

    def add(self, found: FileProblem) -> None:
        """Keep a problem. Raises `Enough` where there are very many."""
        self.found.append(found)
        if len(self.found) >= MOST_PROBLEMS:
            raise Enough

    def said(self, code: str, facts: dict[str, object]) -> str:
        """A sentence for a problem to hold."""
        return say(code, **{name: shortened(str(fact), 200) for name, fact in facts.items()})

    def wrong_kind(self, node: Tree, key: str, expected: str) -> None:
        """Something else stands here than should."""
        kinds = {Items: "a list", Table: "a map"}
        if isinstance(node, Scalar) and node.empty:
            self.add(problem("E204", node.line, node.column, key=key))
        else:
            found = kinds.get(type(node), "a text")
            self.add(problem("E203", node.line, node.column, key=key, expected=expected, found=found))

    def keys(self, table: Table, known: Sequence[str], owner: str) -> None:
        """Every key must be one of these."""
        for key, _ in table.pairs:
            if key.text not in known:
                hint = did_you_mean(key.text, known)
                shown = shortened(key.text)
                self.add(problem("E201", key.line, key.column, key=shown, owner=owner, hint=hint))

    def text(self, node: Tree | None, key: str) -> str:
        """A text, or "" where none is written."""
        if node is None:
            return ""
        if not isinstance(node, Scalar) or node.empty:
            self.wrong_kind(node, key, "a text")
            return ""
        if len(node.text) > LONGEST_TEXT:
            length = f"{len(node.text):,}"
            self.add(
                problem("E212", node.line, node.column, key=key, length=length, most=f"{LONGEST_TEXT:,}")
            )
        return node.text

    def experiences(self, node: Tree, owner: str, depth: int = 0) -> list[Written]:
        """What is written in a list of experiences."""
        if not isinstance(node, Items):
            self.wrong_kind(node, owner, "a list of what happens")
            return []
        read = (self.experience(item, depth) for item in node.items)
        return [written for written in read if written is not None]

    def experience(self, item: Tree, depth: int) -> Written | None:
        """One item: `- name: {parameters}`, or `- leave`."""
        if isinstance(item, Scalar) and item.text == "leave":
            return Written("leave", {})
        if not isinstance(item, Table) or len(item.pairs) != 1:
            self.add(problem("E404", item.line, item.column, hint=_shorthand(item)))
            return None
        name, value = item.pairs[0]
        kind = KINDS.get(name.text)
        if kind is None:
            hint = did_you_mean(name.text.partition(":")[0], KINDS)
            self.add(problem("E405", name.line, name.column, word=shortened(name.text), hint=hint))
            return None
        return self.parameters(name, value, kind, depth)

    def parameters(self, name: Scalar, value: Tree, kind: Kind, depth: int) -> Written | None:
        """What is written behind the name of an experience."""
        if isinstance(value, Scalar) and value.empty:
            value = Table(value.line, value.column)
        if not isinstance(value, Table):
            self.wrong_kind(value, f"`{name.text}`", "a map such as `{...}`")
            return None
        self.keys(value, tuple(kind.parameters), f"`{name.text}`")
        read: dict[str, object] = {}
        for key, parameter in kind.parameters.items():
            written = value.get(key)
            if written is not None:
                read[key] = self.parameter(written, key, parameter, depth)
            elif parameter.default is REQUIRED:
                self.add(problem("E202", name.line, name.column, key=key, owner=f"`{name.text}`", hint=""))
            else:
                read[key] = parameter.default
        return Written(name.text, read)

    def parameter(self, node: Tree, key: str, parameter: Parameter, depth: int) -> object:
        """The value of one parameter."""
        if key == "do":
            if depth >= DEEPEST_REPEAT:
                self.add(problem("E112", node.line, node.column, deepest=DEEPEST_REPEAT))
                return []
            return self.experiences(node, "`do`", depth + 1)
        if parameter.several:
            items = node.items if isinstance(node, Items) else [node]
            if not items and parameter.default is REQUIRED:
                self.add(problem("E204", node.line, node.column, key=f"`{key}`"))
            return [self.one(item, key, parameter) for item in items]
        return self.one(node, key, parameter)

    def one(self, node: Tree, key: str, parameter: Parameter) -> object:
        """One number, word, or yes and no."""
        if not isinstance(node, Scalar) or node.empty:
            self.wrong_kind(node, f"`{key}`", _expected(parameter))
            return None
        if parameter.words:
            return self.word(node, key, parameter.words)
        if parameter.any_word:
            return self.any_word(node, key)
        return self.amount(node, key, parameter)

    def word(self, node: Scalar, key: str, words: Iterable[str]) -> str | None:
        """One of some words."""
        if node.text in words:
            return node.text
        hint = did_you_mean(node.text, words)
        shown = shortened(node.text)
        self.add(problem("E205", node.line, node.column, key=f"`{key}`", word=shown, hint=hint))
        return None

    def any_word(self, node: Scalar, key: str) -> str:
        """A word of the author's own."""
        if len(node.text) > LONGEST_WORD:
            length = f"{len(node.text):,}"
            self.add(
                problem("E212", node.line, node.column, key=f"`{key}`", length=length, most=LONGEST_WORD)
            )
        return node.text

    def amount(self, node: Scalar, key: str, parameter: Parameter) -> object:
        """A number within its bounds, or yes or no."""
        turned = _YES_NO if parameter.yes_no else _WHOLE if parameter.whole else _NUMBER
        try:
            value = turned.validate_python(node.text)
        except ValidationError as refused:
            fault = refused.errors(include_url=False)[0]
            facts = {**fault.get("ctx", {}), "key": f"`{key}`", "value": shortened(node.text)}
            self.add(problem(fault["type"], node.line, node.column, **facts))
            return None
        if isinstance(value, int | float) and not parameter.least <= value <= parameter.most:
            limit = f"from {parameter.least:,.0f} to {parameter.most:,.0f}"
            self.add(
                problem(
                    "E207", node.line, node.column, key=f"`{key}`", value=shortened(node.text), limit=limit
                )
            )
        return value


def _expected(parameter: Parameter) -> str:
    if parameter.words or parameter.any_word:
        return "a word"
    return "yes or no" if parameter.yes_no else "a number"


def _shorthand(item: Tree) -> str:
    if isinstance(item, Scalar) and item.text in KINDS:
        return say("E404.parameters", name=item.text)
    if isinstance(item, Table) and (key := _not_indented(item)):
        return say("E404.indent", name=item.pairs[0][0].text, key=key)
    if isinstance(item, Table) and len(item.pairs) > 1:
        return say("E404.dash", name=shortened(item.pairs[1][0].text))
    return ""


def _not_indented(item: Table) -> str:
    """The first parameter that stands beside its experience instead of under it, or ""."""
    name, value = item.pairs[0] if item.pairs else (item, item)
    known = KINDS[name.text].parameters if isinstance(name, Scalar) and name.text in KINDS else {}
    empty = isinstance(value, Scalar) and value.empty
    return next((key.text for key, _ in item.pairs[1:] if empty and key.text in known), "")
