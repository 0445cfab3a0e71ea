"""Whether a file has the shape of its kind: the keys, and what stands after them."""

from __future__ import annotations

import re
import typing
from collections.abc import Iterator, Sequence
from types import UnionType
from typing import Annotated, Final, TypeGuard, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from game.scenario.diagnosis import quoted
from game.scenario.problem import FileProblem, did_you_mean, problem, shortened
from game.scenario.tree import Items, Scalar, Table, Tree, plain
from game.words import say

Shape = TypeVar("Shape", bound=BaseModel)
Loc = tuple[int | str, ...]

MOST_PROBLEMS: Final = 200
_KINDS: Final = {
    "string_type": "a text",
    "union_tag_not_found": "a text",
    "union_tag_invalid": "a text",
    "tuple_type": "a list",
    "list_type": "a list",
    "dict_type": "a map",
    "model_type": "a map",
    "int_type": "a number",
    "float_type": "a number",
    "bool_type": "yes or no",
    "enum": "a word",
    "literal_error": "a word",
}
_LIMITS: Final = {"greater_than_equal": ("ge", "at least"), "less_than_equal": ("le", "at most")}
_TIGHT = re.compile(r"([A-Za-z_][\w-]*):(\S.*)", re.DOTALL)


def shaped(tree: Tree, kind: type[Shape], lines: Sequence[str]) -> tuple[Shape | None, list[FileProblem]]:
    """The file as this kind of thing, or what is wrong with its shape."""
    try:
        return kind.model_validate(plain(tree)), []
    except ValidationError as fault:
        errors = fault.errors(include_url=False)[:MOST_PROBLEMS]
        return None, [_told(error, tree, kind, lines) for error in errors]


def _told(error: ErrorDetails, tree: Tree, kind: type[BaseModel], lines: Sequence[str]) -> FileProblem:
    loc = _as_written(tree, error["loc"])
    if error["type"] == "extra_forbidden":
        # The last step is the author's own word, whatever it looks like.
        loc = (*_as_written(tree, error["loc"][:-1]), error["loc"][-1])
    if error["type"] == "missing":
        return _missing(loc, tree)
    node, key = _find(tree, loc)
    if error["type"] == "extra_forbidden":
        return _unknown_key(loc, key or node, kind)
    if loc[-1:] == ("[key]",):
        node, loc = key or node, loc[:-2]
    return _wrong_value(error, loc, node, lines)


def _as_written(tree: Tree, steps: Loc) -> Loc:
    """The place without the marks of forms, and without the item of a list that is one text."""
    loc: Loc = ()
    for step in steps:
        alone = isinstance(step, int) and not isinstance(_find(tree, loc)[0], Items)
        if not alone and not str(step).startswith("<"):
            loc = (*loc, step)
    return loc


def _missing(loc: Loc, tree: Tree) -> FileProblem:
    node, key = _find(tree, loc[:-1])
    place = key if key is not None and not isinstance(loc[-2], int) else node
    owner = _name(loc[:-1]) or say("the_file")
    hint = say("choice_without_id") if loc[-1] == "id" and "choices" in loc else ""
    return problem("E202", place.line, place.column, key=loc[-1], owner=owner, hint=hint)


def _unknown_key(loc: Loc, place: Tree, kind: type[BaseModel]) -> FileProblem:
    allowed = allowed_keys(kind, loc[:-1])
    owner = _name(loc[:-1]) or say("the_file")
    hint = did_you_mean(str(loc[-1]), allowed)
    return problem("E201", place.line, place.column, key=shortened(str(loc[-1])), owner=owner, hint=hint)


def _wrong_value(error: ErrorDetails, loc: Loc, node: Tree, lines: Sequence[str]) -> FileProblem:
    place, name, kind = (node.line, node.column), _name(loc), error["type"]
    facts = dict(error.get("ctx", {}))
    if (isinstance(node, Scalar) and node.empty) or kind == "E204":
        return problem("E204", *place, key=name)
    if kind in _LIMITS:
        bound, words = _LIMITS[kind]
        limit = f"{words} {facts[bound]:,.0f}"
        return problem("E207", *place, key=name, value=shortened(_text(node)), limit=limit)
    if kind in {"enum", "literal_error"} and isinstance(node, Scalar):
        return _unknown_word(place, name, node.text, str(facts["expected"]))
    if kind in _KINDS or kind == "E203":
        return _wrong_kind(place, name, _KINDS.get(kind) or facts["expected"], node, lines)
    if "value" in facts:
        facts["value"] = shortened(str(facts["value"]))
    return problem(kind, *place, key=name, **facts)


def _unknown_word(place: tuple[int, int], name: str, word: str, expected: str) -> FileProblem:
    words = re.findall(r"'([^']*)'", expected)
    return problem("E205", *place, key=name, word=shortened(word), hint=did_you_mean(word, words))


def _wrong_kind(
    place: tuple[int, int], name: str, expected: str, node: Tree, lines: Sequence[str]
) -> FileProblem:
    """A list for a text, or the like: often a sign that YAML took a text apart."""
    line = lines[place[0] - 1] if place[0] <= len(lines) else ""
    if expected == "a text" and isinstance(node, Table) and _one_liner(node):
        lead = line[: place[1] - 1]
        code, extra = ("E117", {"sign": "{"}) if node.flow else ("E104", {})
        return problem(code, *place, mended=lead + quoted(line[place[1] - 1 :].strip()), **extra)
    if isinstance(node, Scalar) and node.plain and (tight := _TIGHT.fullmatch(node.text)):
        mended = f"{line[: place[1] - 1]}{tight[1]}: {shortened(tight[2])}"
        return problem("E118", *place, key=tight[1], mended=mended)
    return problem("E203", *place, key=name, expected=expected, found=_kind_of(node))


def _one_liner(node: Table) -> bool:
    """Whether a map looks like a sentence: `Listen: I have waited`, or `{name}`."""
    if node.flow:
        return all(isinstance(value, Scalar) and value.empty for _, value in node.pairs)
    return len(node.pairs) == 1 and isinstance(node.pairs[0][1], Scalar)


def _kind_of(node: Tree) -> str:
    kinds = {Scalar: "a text", Items: "a list", Table: "a map"}
    return kinds[type(node)]


def _text(node: Tree) -> str:
    return node.text if isinstance(node, Scalar) else _kind_of(node)


def _name(loc: Loc) -> str:
    """What a place is called in a sentence: its key, and which item of the list."""
    words = [step for step in loc if isinstance(step, str) and step != "[key]"]
    item = f", item {loc[-1] + 1}" if loc and isinstance(loc[-1], int) else ""
    return f"`{words[-1]}`{item}" if words else ""


def _find(tree: Tree, loc: Loc) -> tuple[Tree, Scalar | None]:
    """The part of the tree at a place, and the last key on the way to it."""
    node, key = tree, None
    for step in loc:
        if isinstance(node, Table) and isinstance(step, str) and (value := node.get(step)) is not None:
            key, node = node.key(step), value
        elif isinstance(node, Items) and isinstance(step, int) and step < len(node.items):
            node = node.items[step]
    return node, key


def allowed_keys(kind: type[BaseModel], loc: Loc) -> list[str]:
    """The keys a map at this place may have."""
    found: list[object] = [kind]
    for step in loc:
        found = [inner for outer in found for inner in _inside(outer, step)]
    models = [option for option in found if _is_model(option)]
    return [field.alias or name for model in models for name, field in model.model_fields.items()]


def _inside(outer: object, step: int | str) -> Iterator[object]:
    """The types that may stand at one step inside a type."""
    if _is_model(outer):
        fields = {field.alias or name: field.annotation for name, field in outer.model_fields.items()}
        yield from _options(fields.get(str(step)))
        return
    arguments = typing.get_args(outer)
    if typing.get_origin(outer) in {dict, tuple} and arguments:
        yield from _options(arguments[-1] if typing.get_origin(outer) is dict else arguments[0])
    elif isinstance(step, int):
        yield outer


def _options(annotation: object) -> Iterator[object]:
    """The members of a union, without the notes that `Annotated` carries."""
    origin = typing.get_origin(annotation)
    if origin is Annotated:
        yield from _options(typing.get_args(annotation)[0])
    elif origin in {typing.Union, UnionType}:
        for member in typing.get_args(annotation):
            yield from _options(member)
    else:
        yield annotation


def _is_model(option: object) -> TypeGuard[type[BaseModel]]:
    return isinstance(option, type) and issubclass(option, BaseModel)
