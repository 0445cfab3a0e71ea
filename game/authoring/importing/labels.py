"""Which lines of a script begin with the name of somebody who speaks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from game.authoring.importing.draft import words
from game.authoring.importing.speakers import is_player, is_role, key

TOLD: Final = frozenset(
    {"note", "notes", "stage direction", "stage directions", "action", "narrator", "narration"}
)
COACHED: Final = frozenset(
    {
        "coach",
        "coaching",
        "coaching note",
        "feedback",
        "tip",
        "trainer note",
        "trainer notes",
        "learning point",
    }
)
SCENE: Final = re.compile(
    r"(?:scene|act|part|scenario|role[ -]?play|situation|exercise|conversation|dialogue|szene|escena|scène)"
    r"(?: *[#\dIVX]{1,5}\b.*| +(?:one|two|three|four|five|six)\b.*)?",
    re.IGNORECASE,
)
TITLE: Final = frozenset({"title", "titel", "título", "titre"})
SETTING: Final = frozenset({"setting", "location", "place", "where", "scene", "ort", "lugar", "lieu"})
BEFORE: Final = (
    TITLE
    | SETTING
    | words(
        "background brief briefing context situation scenario objective objectives goal goals purpose "
        "characters roles cast time date duration industry channel author version instructions task "
        "skills topic"
    )
)
_SENTENCE: Final = words(
    "remember listen look so also first second third ps please warning example important then but and "
    "or yes no well now http https today tomorrow question"
)
_COLON = re.compile(
    r"(?:[>•\-–—]\s+|\d{1,3}[.)]\s+)?"
    r"(?:[\[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?: ?[ap]m)?[\])]?\s*(?:[-–—]\s*)?)?"
    r"(?P<mark>[*_]{1,3})?\[?(?P<name>[^\W_][\w .'’&/#\-]{0,39}?)\]?[*_]{0,3}"
    r"\s{0,3}(?P<aside>[(\[][^()\[\]]{1,80}[)\]])?\s{0,3}[*_]{0,3}\s{0,2}[:：]{1,2}(?(mark)[*_]{0,3})(?!//)",
    re.IGNORECASE,
)
_DASH = re.compile(
    r"(?P<mark>[*_]{1,3})?(?P<name>[^\W_][\w .'’#]{0,29}?)(?(mark)[*_]{1,3})(?: +[-–—] *|[-–—] +|\t+)(?=\S)"
)
STAMP: Final = re.compile(
    r"[\[(]?(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?(?: ?(?:[ap]m|-->).{0,20})?[\])]?", re.IGNORECASE
)
"""A time on its own, as transcripts of calls have them."""

_HEAD: Final = 160
_ONCE_MOST_WORDS: Final = 3
_MOST_WORDS: Final = 4


@dataclass(frozen=True, slots=True)
class Label:
    """The name at the start of a line, the direction in brackets behind it, and where the words begin."""

    name: str
    aside: str
    ends: int


class Labels:
    """The labels of one script: names are known only when all of its lines have been seen."""

    def __init__(self, rows: Sequence[str]) -> None:
        """Look at all lines and count the names they begin with."""
        self._rows = rows
        self._found = [_label(row.strip()) for row in rows]
        self._asides = Counter((key(found.name), found.aside) for found in self._found if found)
        self._counted = Counter(key(found.name) for found in self._found if found)
        self._speakers = sum(count > 1 or is_role(name) for name, count in self._counted.items())

    def at(self, number: int) -> Label | None:
        """The label of the line with this number from 0, if somebody speaks there."""
        found = self._found[number]
        if found is None or not self._speaks(key(found.name), number):
            return None
        if found.aside and self._asides[key(found.name), found.aside] > 1:
            return Label(f"{found.name} {found.aside}", "", found.ends)
        return found

    @property
    def count(self) -> int:
        """How many lines begin with a name."""
        return sum(found is not None for found in self._found)

    def alone(self, number: int) -> str:
        """The name in a line that has nothing else, with words below it; "" where it is none."""
        name = self._rows[number].strip().strip("*_").strip().rstrip(":")
        below = self._rows[number + 1].strip() if number + 1 < len(self._rows) else ""
        if not below or not 0 < len(name) <= 30 or _label(below):
            return ""
        parts = name.split()
        return name if len(parts) <= 3 and name == name.upper() and is_role(name) and name.isascii() else ""

    def _speaks(self, name: str, number: int) -> bool:
        if name in _SENTENCE or (len(name.split()) > _MOST_WORDS and self._counted[name] < 2):
            return False
        if self._counted[name] > 1 or is_role(name) or name in TOLD | COACHED | BEFORE:
            return True
        after_blank = number == 0 or not self._rows[number - 1].strip()
        short = len(name.split()) <= _ONCE_MOST_WORDS
        return short and (after_blank or self._speakers < 2 or self._found[number - 1] is not None)


def _label(row: str) -> Label | None:
    """The label that a line may begin with."""
    start = row[:_HEAD]
    found = _COLON.match(start)
    if found and _is_name(found["name"]):
        return _with_aside(found["name"].strip(), found["aside"] or "", found.end())
    dashed = _DASH.match(start)
    if dashed and is_role(dashed["name"]) and len(dashed["name"].split()) <= 2:
        return Label(dashed["name"].strip(), "", dashed.end())
    return None


def _with_aside(name: str, aside: str, ends: int) -> Label:
    """Brackets behind a name hold a part (`Sarah (agent)`), a time, or a direction."""
    if (is_role(aside) and not is_role(name)) or is_player(aside):
        return Label(f"{name} {aside}", "", ends)
    return Label(name, "" if STAMP.fullmatch(aside) else aside, ends)


def _is_name(text: str) -> bool:
    parts = text.split()
    named = (
        text[:1].isupper() or not text[:1].islower() or is_role(text) or key(text) in TOLD | COACHED | BEFORE
    )
    return 0 < len(parts) <= 6 and named and any(letter.isalpha() for letter in text)
