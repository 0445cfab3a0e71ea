"""A file as an editor reads it: by the core rules of YAML 1.2, where only `true` and `false` are yes and no."""

from __future__ import annotations

import json
import re
from typing import Any, Final

from jsonschema import Draft7Validator

from game.authoring.schema import file_name
from game.scenario import Kind
from game.scenario.tree import Items, Scalar, Tree, grow
from tests.house.repository import ROOT

SCHEMAS: Final = ROOT / "assets" / "schema"
_NULLS: Final = {"", "~", "null", "Null", "NULL"}
_YES_NO: Final = {
    word: word.lower() == "true" for word in ("true", "True", "TRUE", "false", "False", "FALSE")
}
_WHOLE: Final = re.compile(r"[-+]?[0-9]+")
_OTHER_BASE: Final = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
_NUMBER: Final = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_ENDLESS: Final = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")


def validator(kind: Kind = Kind.SCENARIO) -> Draft7Validator:
    """What holds files against the schema as it is shipped."""
    return Draft7Validator(json.loads((SCHEMAS / file_name(kind)).read_text(encoding="utf-8")))


def as_an_editor_reads(tree: Tree | None) -> Any:
    """The tree as values; keys stay texts."""
    if isinstance(tree, Scalar):
        return _value(tree.text) if tree.plain else tree.text
    if isinstance(tree, Items):
        return [as_an_editor_reads(item) for item in tree.items]
    if tree is None:
        return None
    return {key.text: as_an_editor_reads(value) for key, value in tree.pairs}


def alarms(text: str, kind: Kind = Kind.SCENARIO) -> list[str]:
    """What the schema has against a file of this text."""
    return [fault.message for fault in validator(kind).iter_errors(as_an_editor_reads(grow(text)))]


def _value(text: str) -> Any:
    if text in _NULLS:
        return None
    if text in _YES_NO:
        return _YES_NO[text]
    if _WHOLE.fullmatch(text):
        return int(text)
    if _OTHER_BASE.fullmatch(text):
        return int(text, 0)
    if _ENDLESS.fullmatch(text):
        return float(text.replace(".", "").lower())
    return float(text) if _NUMBER.fullmatch(text) else text
