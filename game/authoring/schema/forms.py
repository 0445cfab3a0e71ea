"""What may be typed for one value, as a JSON Schema: a text, an id, a number, a word, a comparison.

An editor reads YAML by its newer rules, where an unquoted `12` is a number and `true` is neither yes nor a
text; the game reads all of them as typed. So most of these admit several types, and hold the text to a pattern.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

from game.scenario import typed
from game.vocabulary import RESERVED, Meaning
from game.words import say

Schema = dict[str, Any]

_RESERVED: Final = "|".join(sorted(RESERVED))
_NUMBER: Final = r"[+-]?([0-9]{1,15}(\.[0-9]{0,15})?|\.[0-9]{1,15})"
_ID: Final = r"[a-z0-9_-]{1,100}"
_SIDES: Final = ("at least", "at most")


def _pattern(types: str | list[str], pattern: str, code: str) -> Schema:
    """A text held to a pattern, with the sentence an editor says where it does not fit."""
    return {"type": types, "pattern": pattern, "patternErrorMessage": say(code)}


def text() -> Schema:
    """A text, which may look like a number or like true."""
    most = {"maxLength": typed.LONGEST_TEXT}
    return {**_pattern(["string", "number", "boolean"], r"\S", "schema.text"), **most}


def identifier() -> Schema:
    """An id, and none of the reserved words."""
    return _pattern(["string", "number", "boolean"], f"^(?!({_RESERVED})$){_ID}$", "schema.id")


def reference() -> Schema:
    """An id, or one of the reserved words."""
    return _pattern(["string", "number", "boolean"], f"^{_ID}$", "schema.reference")


def whole() -> Schema:
    """A whole number, quoted or not."""
    return _pattern(["integer", "string"], "^[+-]?[0-9]{1,15}$", "schema.whole")


def number() -> Schema:
    """A number, quoted or not."""
    return _pattern(["number", "string"], f"^{_NUMBER}$", "schema.number")


def yes_no() -> Schema:
    """Yes or no, true or false, in letters of any size."""
    any_size = "^([Yy][Ee][Ss]|[Nn][Oo]|[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$"
    return _pattern(["boolean", "string"], any_size, "schema.yes_no")


def duration() -> Schema:
    """`30 s`, `2 min`, `1 h` or `3 d`."""
    return _pattern("string", r"^[0-9]{1,9}(\.[0-9]{1,6})? ?(s|min|h|d)$", "schema.duration")


def language() -> Schema:
    """A language tag. An editor reads `no` as a text, as the game does."""
    return _pattern("string", "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$", "schema.language")


def words(those: Iterable[str]) -> Schema:
    """One of these words, each with its meaning."""
    return {"type": "string", "oneOf": [_word(word, word) for word in those]}


def bounded_words(those: Iterable[str], *, alone: bool) -> Schema:
    """`at least WORD` or `at most WORD`; `alone` says whether the word by itself will do."""
    plain = [_word(word, word) for word in those] if alone else []
    sided = [_word(f"{side} {word}", word) for word in those for side in _SIDES]
    return {"type": "string", "oneOf": [*plain, *sided]}


def bounded_number(most: float) -> Schema:
    """A number from 0 to `most`, or `at least` or `at most` one."""
    made = _pattern(["number", "string"], f"^((at least|at most) )?{_NUMBER}$", "schema.score")
    return {**made, "minimum": 0, "maximum": most}


def refers_to(name: str) -> Schema:
    """A reference to a definition."""
    return {"$ref": f"#/definitions/{name}"}


def described(schema: Schema, told: str) -> Schema:
    """The schema with a description. Beside a reference, editors show it, and nothing else minds it."""
    return {**schema, "description": told}


def one_or_list(items: Schema) -> Schema:
    """A list, for which a single value may stand.

    The single value comes first: of two forms that fit a mistake equally badly, editors tell of the first.
    """
    return {"anyOf": [items["items"], items]}


def _word(typed_word: str, word: str) -> Schema:
    meaning = word.meaning if isinstance(word, Meaning) else ""
    return {"const": typed_word, **({"description": meaning} if meaning else {})}


SCALARS: Final[dict[Callable[[object], object], Callable[[], Schema]]] = {
    typed.written: text,
    typed.identifier: identifier,
    typed.reference: reference,
    typed.whole: whole,
    typed.number: number,
    typed.yes_no: yes_no,
    typed.duration: duration,
    typed.language_tag: language,
}
"""Which form a value has, by the check that reads it."""
