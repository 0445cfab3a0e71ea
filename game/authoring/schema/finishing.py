"""From what pydantic generates to what is shipped: plain names, keys that are words, and nothing unused."""

from __future__ import annotations

from typing import Any, Final, TypeAlias

from game.authoring.schema.forms import Schema, described, refers_to

Json: TypeAlias = Any

TO_DEFINITIONS: Final = "#/definitions/"
POINTER: Final = "points to"
"""Stands for `$ref` while pydantic generates, which looks up every reference among its own."""

_LIMITS: Final = {"ge": "minimum", "le": "maximum"}
_OF_THE_CLASSES: Final = "Authored"
"""How the names of classes begin that an author would call by the rest alone."""


def finished(made: Schema, texts: dict[str, Schema]) -> Schema:
    """The schema with its definitions, and those of texts, under the names that authors read in messages."""
    generated: dict[str, Schema] = made.pop("$defs", {})
    whole: Schema = _mended(made, generated)
    known = texts | {_plain(name): _mended(part, generated) for name, part in generated.items()}
    return {**whole, "definitions": _used(whole, known)}


def _plain(name: str) -> str:
    return name.removeprefix(_OF_THE_CLASSES).lower()


def _mended(part: Json, generated: dict[str, Schema]) -> Json:
    if isinstance(part, list):
        return [_mended(item, generated) for item in part]
    if not isinstance(part, dict):
        return part
    inner: Schema = {
        _LIMITS.get(str(key), str(key)): _mended(item, generated)
        for key, item in part.items()
        if key != "$ref"
    }
    if POINTER in inner:
        inner |= refers_to(inner.pop(POINTER))
    if "$ref" in part:
        inner |= refers_to(_plain(_name(part["$ref"])))
    return _with_words_as_keys(inner, part.get("propertyNames"), generated)


def _with_words_as_keys(whole: Schema, names: Schema | None, generated: dict[str, Schema]) -> Schema:
    """A map whose keys are words has each of them as a key, so that editors offer them."""
    words = generated.get(_name(names["$ref"]), {}) if names and "$ref" in names else names
    if not words or "oneOf" not in words:
        return whole
    value = whole["additionalProperties"]
    keys = {word["const"]: described(value, word["description"]) for word in words["oneOf"]}
    kept = {key: part for key, part in whole.items() if key != "propertyNames"}
    return {**kept, "properties": keys, "additionalProperties": False}


def _used(whole: Schema, known: dict[str, Schema]) -> dict[str, Schema]:
    """The definitions that something refers to, directly or by another, by name."""
    kept: dict[str, Schema] = {}
    waiting = _referred(whole)
    while waiting:
        name = waiting.pop()
        if name not in kept:
            kept[name] = known[name]
            waiting |= _referred(known[name])
    return dict(sorted(kept.items()))


def _referred(part: Json) -> set[str]:
    if isinstance(part, list):
        return {name for item in part for name in _referred(item)}
    if not isinstance(part, dict):
        return set()
    own = {_name(part["$ref"])} if isinstance(part.get("$ref"), str) else set()
    return own | {name for item in part.values() for name in _referred(item)}


def _name(reference: str) -> str:
    return reference.removeprefix(TO_DEFINITIONS)
