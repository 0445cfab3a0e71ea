"""How scripts run: which letters are read from the right, which belong together, and what a font has to be told."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Final

_FROM_THE_RIGHT: Final = ("R", "AL")
_FROM_THE_LEFT: Final = ("L", "EN", "AN")
_JOINING: Final = ("Mn", "Me", "Mc")
_SCRIPTS: Final = {
    "ARABIC": "Arab", "HEBREW": "Hebr", "SYRIAC": "Syrc", "THAANA": "Thaa", "NKO": "Nkoo", "DEVANAGARI": "Deva",
    "BENGALI": "Beng", "GURMUKHI": "Guru", "GUJARATI": "Gujr", "ORIYA": "Orya", "TAMIL": "Taml", "TELUGU": "Telu",
    "KANNADA": "Knda", "MALAYALAM": "Mlym", "SINHALA": "Sinh", "THAI": "Thai", "LAO": "Laoo", "TIBETAN": "Tibt",
    "MYANMAR": "Mymr", "KHMER": "Khmr", "MONGOLIAN": "Mong",
}  # fmt: skip
"""Scripts whose letters change with their neighbours, by the first word of a letter's name, as fonts call them."""


@lru_cache(maxsize=8192)
def script(letter: str) -> str:
    """The script a font must be told to set this letter; "" for those that need no telling."""
    return _SCRIPTS.get(unicodedata.name(letter, "").split(" ")[0], "")


@lru_cache(maxsize=8192)
def joins(letter: str) -> bool:
    """Whether a letter stands on, under or within the one before it: an accent, a vowel sign, a joiner."""
    return (
        unicodedata.category(letter) in _JOINING or letter in "\u200c\u200d" or "\ufe00" <= letter <= "\ufe0f"
    )


def from_the_right(text: str) -> bool:
    """Whether any letter of a text is read from the right."""
    return not text.isascii() and any(unicodedata.bidirectional(letter) in _FROM_THE_RIGHT for letter in text)


def in_sight(text: str) -> list[tuple[str, bool]]:
    """A line in parts from left to right as they are seen, each with whether it is read from the right.

    The first letter with a direction decides for the whole line. What has none (a space, a full stop) goes with its
    neighbours where they agree, and with the line where they do not.
    """
    ways = [_way(letter) for letter in text]
    line = next((way for way in ways if way is not None), False)
    parts: list[tuple[str, bool]] = []
    for letter, way in zip(text, _settled(ways, line), strict=True):
        if parts and parts[-1][1] is way:
            parts[-1] = (parts[-1][0] + letter, way)
        else:
            parts.append((letter, way))
    return parts[::-1] if line else parts


def _way(letter: str) -> bool | None:
    kind = unicodedata.bidirectional(letter)
    return True if kind in _FROM_THE_RIGHT else False if kind in _FROM_THE_LEFT else None


def _settled(ways: list[bool | None], line: bool) -> list[bool]:
    before = _carried(ways, line)
    after = _carried(ways[::-1], line)[::-1]
    return [
        way if way is not None else earlier if earlier is later else line
        for way, earlier, later in zip(ways, before, after, strict=True)
    ]


def _carried(ways: list[bool | None], line: bool) -> list[bool]:
    carried, last = [], line
    for way in ways:
        last = last if way is None else way
        carried.append(last)
    return carried
