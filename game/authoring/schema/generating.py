"""Reading the models of the format as a JSON Schema: keys and their order from pydantic, values from the checks.

Pydantic knows which keys a map has and which are required. What may be *typed* for a value is known to the
check that reads it, so each check stands for the form it accepts.
"""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import Any, Final, TypeAlias

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema

from game.authoring.schema.finishing import POINTER, TO_DEFINITIONS
from game.authoring.schema.forms import (
    SCALARS,
    Schema,
    bounded_number,
    bounded_words,
    described,
    one_or_list,
    words,
    yes_no,
)
from game.authoring.schema.texts import REPLY, TEXT
from game.scenario import authored, typed
from game.scenario.authored import AuthoredCustomer
from game.scenario.model import Bound
from game.words import codes, say

Core: TypeAlias = Mapping[str, Any]
"""What pydantic makes of a type; its own names for these are in a package that is no business of ours."""
Json: TypeAlias = Any


_REPLIES: Final = {"reply", "lines"}
_FORMS_OF_TEXT: Final = {"<text>", "<list>", "<line>"}
_NEVER_TYPED: Final = {Bound}
"""Maps that an author types as a text, so that no file has their keys."""

_EITHER: Final[dict[type[BaseModel], Schema]] = {
    AuthoredCustomer: {"anyOf": [{"required": ["name"]}, {"required": ["from"]}]}
}


class FormatSchema(GenerateJsonSchema):
    """Pydantic's generator, told what an author may type."""

    def function_before_schema(self, schema: Core) -> Schema:
        """The form of what this check reads."""
        check = schema["function"]["function"]
        if check in SCALARS:
            return SCALARS[check]()
        if check in (typed.listed, authored._one_need):
            return one_or_list(self.generate_inner(schema["schema"]))
        if check is typed.not_empty:
            return _limited(self.generate_inner(schema["schema"]), "min", 1)
        return self._made_check(inspect.getclosurevars(check).nonlocals, schema)

    def _made_check(self, limits: Core, schema: Core) -> Schema:
        """The form of a check that `at_most`, `word_bound` or `score_bound` made: its limits tell them apart."""
        if "what" in limits:
            return _limited(self.generate_inner(schema["schema"]), "max", limits["most"])
        if limits.get("yes_no_only"):
            return yes_no()
        if limits.get("words"):
            return bounded_words(limits["words"], alone="yes_no_only" in limits)
        return bounded_number(limits["most"])

    def enum_schema(self, schema: Core) -> Schema:
        """A word with its meaning."""
        return words(schema["members"])

    def literal_schema(self, schema: Core) -> Schema:
        """A word out of a list that has no meanings."""
        return words(schema["expected"])

    def dict_schema(self, schema: Core) -> Schema:
        """A map, with the form of its keys and that of its values."""
        inner = self.generate_inner(schema["values_schema"])
        names = self.generate_inner(schema["keys_schema"])
        return {"type": "object", "propertyNames": names, "additionalProperties": inner}

    def tagged_union_schema(self, schema: Core) -> Schema:
        """A text in any of its forms, or a portrait: a path or a description."""
        if set(schema["choices"]) >= _FORMS_OF_TEXT:
            return {POINTER: TEXT}
        return {"anyOf": [self.generate_inner(choice) for choice in schema["choices"].values()]}

    def nullable_schema(self, schema: Core) -> Schema:
        """What may be left out may not be left empty."""
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: Core) -> Schema:
        """A default is told in words: editors would type it for the author otherwise."""
        return self.generate_inner(schema["schema"])

    def field_title_should_be_set(self, schema: Core) -> bool:
        """No titles: the key is its own."""
        return False

    def model_schema(self, schema: Json) -> Schema:
        """A map with a description of every key."""
        kind: type[BaseModel] = schema["cls"]
        made = super().model_schema(schema)
        if kind in _NEVER_TYPED:
            return made
        made.pop("title", None)
        made["properties"] = {
            key: described(_reply_form(key, inner), key_meaning(kind, key))
            for key, inner in made["properties"].items()
        }
        return made | _EITHER.get(kind, {})

    def sort(self, value: Schema, parent_key: str | None = None) -> Schema:
        """The order of the format."""
        return value


def generate(kind: type[BaseModel]) -> Schema:
    """The schema of one kind of file as pydantic leaves it, to be finished."""
    return kind.model_json_schema(ref_template=f"{TO_DEFINITIONS}{{model}}", schema_generator=FormatSchema)


def key_meaning(kind: type[BaseModel], key: str) -> str:
    """What a key means to an author, and what holds where it is left out. `KeyError` names what is not said yet."""
    name, field = next((n, f) for n, f in kind.model_fields.items() if key in (n, f.alias))
    owners = (parent for parent in kind.__mro__ if f"key.{parent.__name__}.{name}" in codes())
    told = say(f"key.{next(owners, kind).__name__}.{name}")
    default = _typed_default(field.default)
    return f"{told} {say('schema.default', default=default)}" if default else told


def _typed_default(default: object) -> str:
    if isinstance(default, bool):
        return "yes" if default else "no"
    if isinstance(default, float):
        return f"{default:g}" if default.is_integer() else ""
    return str(default) if isinstance(default, str | int) else ""


def _reply_form(key: str, schema: Schema) -> Schema:
    return _replaced(schema) if key in _REPLIES else schema


def _replaced(schema: Json) -> Json:
    """The schema with texts that may be replies."""
    if isinstance(schema, list):
        return [_replaced(part) for part in schema]
    if isinstance(schema, dict):
        return {key: REPLY if key == POINTER else _replaced(part) for key, part in schema.items()}
    return schema


def _limited(schema: Schema, side: str, count: int) -> Schema:
    what = "Properties" if schema.get("type") == "object" else "Items"
    return {**schema, f"{side}{what}": count}
