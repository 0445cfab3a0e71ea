"""What a typed text may stand for: numbers, yes and no, durations, ids, bounds.

Every scalar of a file arrives as text; these types turn it into a value or say what is wrong with it by the
code of the problem. Values that are no text (made by the program itself) pass unchanged.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Annotated, Final, LiteralString

from pydantic import BeforeValidator, Field
from pydantic_core import PydanticCustomError

from game.vocabulary import RESERVED

LONGEST_TEXT: Final = 2000
MOST_MONEY: Final = 1_000_000

ID = re.compile(r"[a-z0-9_-]+", re.ASCII)
_WHOLE = re.compile(r"[+-]?[0-9]{1,15}", re.ASCII)
_NUMBER = re.compile(r"[+-]?(?:[0-9]{1,15}(?:\.[0-9]{0,15})?|\.[0-9]{1,15})", re.ASCII)
_DURATION = re.compile(r"([0-9]{1,9}(?:\.[0-9]{1,6})?) ?(s|min|h|d)", re.ASCII)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*", re.ASCII)
_MINUTES: Final = {"s": 1 / 60, "min": 1.0, "h": 60.0, "d": 1440.0}
LONGEST_DURATION: Final = 365 * 1440.0


def refusal(code: LiteralString, **facts: object) -> PydanticCustomError:
    """The refusal of a value, for the problem of this code."""
    return PydanticCustomError(code, "refused", facts)


def whole(value: object) -> object:
    """A whole number, from its digits."""
    if not isinstance(value, str):
        return value
    if not _WHOLE.fullmatch(value):
        raise refusal("E206", value=value, kind="whole number")
    return int(value)


def number(value: object) -> object:
    """A number, from its digits; never infinite, never "not a number"."""
    if not isinstance(value, str):
        return value
    if not _NUMBER.fullmatch(value):
        raise refusal("E206", value=value, kind="number")
    return float(value)


def yes_no(value: object) -> object:
    """Yes or no, true or false."""
    if not isinstance(value, str):
        return value
    if value.lower() not in {"yes", "no", "true", "false"}:
        raise refusal("E208", value=value)
    return value.lower() in {"yes", "true"}


def duration(value: object) -> object:
    """Minutes, from `30 s`, `2 min`, `1 h` or `3 d`."""
    if not isinstance(value, str):
        return value
    found = _DURATION.fullmatch(value)
    if not found:
        raise refusal("E209", value=value)
    minutes = float(found[1]) * _MINUTES[found[2]]
    if minutes > LONGEST_DURATION:
        raise refusal("E207", value=value, limit="at most 365 d")
    return minutes


def identifier(value: object) -> object:
    """An id: small letters, digits, `_` and `-`, and not one of the reserved words."""
    if not isinstance(value, str):
        return value
    if not ID.fullmatch(value) or len(value) > 100:
        raise refusal("E210", value=value)
    if value in RESERVED:
        raise refusal("E211", value=value)
    return value


def reference(value: object) -> object:
    """A place to go or a choice to have made: an id, or one of the reserved words."""
    return value if isinstance(value, str) and value in RESERVED else identifier(value)


def language_tag(value: object) -> object:
    """A language such as `en` or `pt-BR`."""
    if isinstance(value, str) and not _LANGUAGE.fullmatch(value):
        raise refusal("E219", value=value)
    return value


def written(value: object) -> object:
    """A text with something in it, and not too much."""
    if isinstance(value, str) and not value.strip():
        raise refusal("E204")
    if isinstance(value, str) and len(value) > LONGEST_TEXT:
        raise refusal("E212", length=f"{len(value):,}", most=f"{LONGEST_TEXT:,}")
    return value


def listed(value: object) -> object:
    """A list; one text or value stands for a list of one."""
    return [value] if isinstance(value, str) else value


def not_empty(value: object) -> object:
    """A list or map with something in it."""
    if isinstance(value, list | dict) and not value:
        raise refusal("E204")
    return value


def at_most(most: int, what: str) -> Callable[[object], object]:
    """A check that a list or map has no more than `most` entries; `what` names them in the plural."""

    def check(value: object) -> object:
        if isinstance(value, list | dict) and len(value) > most:
            raise refusal("E213", count=len(value), most=most, what=what)
        return value

    return check


Line = Annotated[str, BeforeValidator(written)]
Id = Annotated[str, BeforeValidator(identifier)]
Reference = Annotated[str, BeforeValidator(reference)]
Language = Annotated[str, BeforeValidator(language_tag)]
YesNo = Annotated[bool, BeforeValidator(yes_no)]
Whole = Annotated[int, BeforeValidator(whole)]
Money = Annotated[float, BeforeValidator(number), Field(ge=0, le=MOST_MONEY)]
Duration = Annotated[float, BeforeValidator(duration)]
Ids = Annotated[tuple[Id, ...], BeforeValidator(listed)]
References = Annotated[tuple[Reference, ...], BeforeValidator(listed)]
Lines = Annotated[tuple[Line, ...], BeforeValidator(listed)]
