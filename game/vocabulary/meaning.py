"""The one kind of enumeration this program has: a word an author types, and what it means."""

from __future__ import annotations

from enum import StrEnum
from typing import Self


class Meaning(StrEnum):
    """A word of the scenario format with its meaning in plain English.

    Members compare and format as the word itself, so they stand in YAML, JSON and messages unchanged.
    """

    meaning: str

    def __new__(cls, word: str, meaning: str = "") -> Self:
        """Make the member from its word and keep the meaning beside it."""
        member = str.__new__(cls, word)
        member._value_ = word
        member.meaning = meaning
        return member
