"""Texts as a JSON Schema: a text, a list to draw from, a map of wordings, or a stock line."""

from __future__ import annotations

from typing import Final

from game.authoring.schema.forms import Schema, described, identifier, refers_to, text
from game.vocabulary import OTHERWISE, REFUSED, Feeling
from game.words import say

TEXT: Final = "text"
REPLY: Final = "reply"
_CASE: Final = "wording"
_LINE: Final = "line"


def definitions() -> dict[str, Schema]:
    """The forms of a text, by the names under which the others refer to them.

    Only a reply may have a wording for `refused`.
    """
    several = {"type": "array", "items": text(), "minItems": 1}
    return {
        _LINE: _stock_line(),
        _CASE: {"anyOf": [text(), several, refers_to(_LINE)]},
        TEXT: {"anyOf": [text(), several, _by_case(reply=False), refers_to(_LINE)]},
        REPLY: {"anyOf": [text(), several, _by_case(reply=True), refers_to(_LINE)]},
    }


def _stock_line() -> Schema:
    named = {**identifier(), "description": say("key.StockLine.line")}
    return {
        "type": "object",
        "properties": {"line": named},
        "required": ["line"],
        "additionalProperties": False,
    }


def _by_case(*, reply: bool) -> Schema:
    cases = {OTHERWISE: say("schema.otherwise"), **({REFUSED: say("schema.refused")} if reply else {})}
    cases |= {
        str(feeling): say("schema.feels", feeling=feeling, meaning=feeling.meaning) for feeling in Feeling
    }
    return {
        "type": "object",
        "properties": {case: described(refers_to(_CASE), told) for case, told in cases.items()},
        "patternProperties": {"^knows [a-z0-9_-]+$": described(refers_to(_CASE), say("schema.knows"))},
        "additionalProperties": False,
        "anyOf": [{"required": [OTHERWISE]}, {"required": [str(feeling) for feeling in Feeling]}],
    }
