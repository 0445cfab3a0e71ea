"""Numbers, money, times and dates as they stand in a text, so that two texts can be compared."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_HOURS: Final = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
]
_HOUR: Final = "|".join(_HOURS)
_MINUTES: Final = {
    "five": 5,
    "ten": 10,
    "quarter": 15,
    "a quarter": 15,
    "twenty": 20,
    "twenty-five": 25,
    "half": 30,
}
DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_LABELS: Final = (
    "room", "gate", "flight", "order", "booking", "ticket", "seat", "table", "platform", "bay", "account",
    "reference", "invoice", "claim", "policy", "case", "bus", "train", "number", "locker", "parcel", "apartment",
    "flat", "ward", "bed",
)  # fmt: skip

_MONEY: Final = re.compile(r"(?:[£$€]|\{currency\})\s?(\d[\d,]*(?:\.\d\d)?)")
_NUMBER: Final = re.compile(
    rf"\b(?:{'|'.join(_LABELS)}|no\.|nr\.)\s+(?:number\s+|no\.\s?|#)?([A-Z]{{0,3}}-?\d{{3,}}[A-Z]?)\b|#([A-Z]{{0,3}}-?\d{{3,}})\b",
    re.IGNORECASE,
)
_CLOCK: Final = re.compile(r"(?<![\d:])([01]?\d|2[0-3]):([0-5]\d)(?![\d:])")
_PAST: Final = re.compile(
    rf"\b({'|'.join(sorted(_MINUTES, key=len, reverse=True))})[- ](past|to)[- ]({_HOUR})\b", re.I
)
_HOUR_ONLY: Final = re.compile(
    rf"\b(?:at|by|until|before|after|since)\s+({_HOUR}|1[0-2]|[1-9])\b(?!\s*(?:of|per|point|time|to|past|minutes?|hours?|days?"
    rf"|weeks?|months?|years?|[%£$€]|[:.]\d))|\b({_HOUR}|1[0-2]|[1-9])\s?(?:o['’]clock|[ap]\.?m\b)",
    re.IGNORECASE,
)
_WEEKDAY: Final = re.compile(rf"\b({'|'.join(DAYS)})s?\b")
_MONTH: Final = "|".join(MONTHS)
_DATE: Final = re.compile(
    rf"\b([0-3]?\d)(?:st|nd|rd|th)?(?: of)? ({_MONTH})\b"
    rf"|\b({_MONTH}) ([0-3]?\d)(?:st|nd|rd|th)?\b"
)


@dataclass(frozen=True, slots=True)
class Figure:
    """One of them: its kind, what it means (two texts for the same agree in it), and how it is written."""

    kind: str
    value: str
    text: str


def figures(text: str) -> Iterator[Figure]:
    """Every one in a text."""
    yield from (
        Figure("money", amount_of(float(found[1].replace(",", ""))), found[0])
        for found in _MONEY.finditer(text)
    )
    for found in _NUMBER.finditer(text):
        number = found[1] or found[2]
        yield Figure("number", number.upper(), number)
    yield from (Figure("day", found[1], found[0]) for found in _WEEKDAY.finditer(text))
    for found in _DATE.finditer(text):
        day, month = (found[1], found[2]) if found[1] else (found[4], found[3])
        yield Figure("date", f"{int(day)} {month}", found[0])
    yield from _times(text)


def amount_of(amount: float) -> str:
    """How money is compared."""
    return f"{amount:.2f}".removesuffix(".00")


def _times(text: str) -> Iterator[Figure]:
    """Times of day, morning and evening alike: a clock of twelve hours, in minutes."""
    for found in _CLOCK.finditer(text):
        yield Figure("time", str((int(found[1]) * 60 + int(found[2])) % 720), found[0])
    for found in _PAST.finditer(text):
        minutes, hour = _MINUTES[found[1].lower()], _HOURS.index(found[3].lower()) + 1
        signed = minutes if found[2].lower() == "past" else -minutes
        yield Figure("time", str((hour * 60 + signed) % 720), found[0])
    for found in _HOUR_ONLY.finditer(text):
        word = (found[1] or found[2]).lower()
        hour = _HOURS.index(word) + 1 if word in _HOURS else int(word)
        yield Figure("time", str(hour * 60 % 720), found[0])


_LONG: Final = {"number": 5, "money": 4}
"""Digits from which one other digit makes a slip of a number; shorter ones may well be two of a kind."""

_SETTLED: Final = {"number": 3, "money": 3}
"""The same, where both are settled before the first word."""


def misread(one: Figure, other: Figure, *, settled: bool = False) -> bool:
    """Whether one is most likely the other with a slip of the finger; two that are meant to differ seldom are.

    `settled`: both stand in what is settled before the first word, where nobody offers another room.
    """
    if one.kind != other.kind or one.value == other.value or not (_letters(one) and _letters(other)):
        return False
    first, second = _letters(one), _letters(other)
    if len(first) != len(second):
        return False
    differing = [place for place, both in enumerate(zip(first, second, strict=True)) if len(set(both)) > 1]
    if len(differing) == 2 and differing[1] == differing[0] + 1:
        return sorted(first) == sorted(second)
    least = (_SETTLED if settled else _LONG).get(one.kind)
    return least is not None and len(differing) == 1 and len(re.sub(r"\D", "", first)) >= least


def slips(figure: Figure) -> Iterator[tuple[str, str]]:
    """Forms that two figures share if one may be misread for the other, and hardly any others do."""
    letters = _letters(figure)
    for place in range(len(letters)):
        yield figure.kind, f"{letters[:place]}?{letters[place + 1 :]}"
        pair = "".join(sorted(letters[place : place + 2]))
        yield figure.kind, f"{letters[:place]}({pair}){letters[place + 2 :]}"


def _letters(figure: Figure) -> str:
    """What may be mistyped of it; "" for times in words, which nobody mistypes by a digit."""
    if figure.kind == "time":
        return figure.text if ":" in figure.text else ""
    return "" if figure.kind == "day" else figure.value
