"""Reading a gettext `.po` file: entries that know their line, and one sentence for whatever is none.

Only what a translation of a scenario needs: texts with contexts. No plural forms, no character sets but UTF-8.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from game.scenario.problem import problem, shortened
from game.scenario.tree import Refused
from game.words import say

_KEYWORD = re.compile(r"(msgctxt|msgid|msgstr)[ \t]*(?=\")", re.ASCII)
_OBSOLETE = re.compile(r"#~[ \t]?")
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"[ \t]*')
_ESCAPE = re.compile(r"\\(.)")
_ESCAPES: Final = {"n": "\n", "t": "\t", "r": "\r", '"': '"', "\\": "\\"}
_LINES = re.compile(r"[^\n]*\n|[^\n]+")
_ORDER: Final = ("msgctxt", "msgid", "msgstr")

Place = tuple[int, int]
"""Line and column, from 1."""


@dataclass(slots=True)
class Entry:
    """One text with its translation. `text` is what it says in the file's language, "" where nothing yet.

    `notes` are the translator's own comments, `previous` the text the translation was made for, where that has
    changed since.
    """

    context: str | None = None
    source: str = ""
    text: str = ""
    notes: list[str] = field(default_factory=list)
    hints: list[str] = field(default_factory=list)
    references: list[str] = field(default_factory=list)
    flags: list[str] = field(default_factory=list)
    previous: str | None = None
    obsolete: bool = False
    place: Place = (0, 0)
    text_place: Place = (0, 0)

    @property
    def fuzzy(self) -> bool:
        """Whether somebody has yet to say that the translation is right."""
        return "fuzzy" in self.flags

    @property
    def ready(self) -> bool:
        """Whether the translation can be shown."""
        return bool(self.text.strip()) and not self.fuzzy and not self.obsolete


def entries_of(text: str) -> list[Entry]:
    """The entries of a `.po` file, its header (whose source is "") among them. Raises `Refused`."""
    reader = _Reader()
    for number, row in enumerate(text.split("\n"), 1):
        reader.take(number, row)
    reader.close(text.count("\n") + 1)
    return reader.entries


class _Reader:
    """Takes the file line by line; `seen` are the keywords of the entry that is open."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.entry = Entry()
        self.seen: list[str] = []
        self.old: str | None = None
        self.filling = ""

    def take(self, number: int, row: str) -> None:
        row = row.rstrip()
        bare = row.lstrip()
        if not bare:
            self._begin(number)
        elif obsolete := _OBSOLETE.search(row, 0, row.index(bare) + 3) if bare.startswith("#~") else None:
            self._obsolete(number, row, obsolete.end())
        elif bare.startswith("#"):
            self._comment(number, row)
        else:
            self._say(number, row, len(row) - len(row.lstrip()), obsolete=False)

    def close(self, number: int) -> None:
        self._begin(number)

    def _begin(self, number: int) -> None:
        """An entry is over; comments alone wait for the entry they belong to."""
        if not self.seen:
            return
        if "msgid" not in self.seen or "msgstr" not in self.seen:
            missing = "msgid" if "msgid" not in self.seen else "msgstr"
            raise _refused(max(1, number - 1), 1, "translation.missing", keyword=missing)
        self.entries.append(self.entry)
        self.entry, self.seen, self.filling = Entry(), [], ""

    def _comment(self, number: int, row: str) -> None:
        if "msgstr" in self.seen:
            self._begin(number)
        bare = row.strip()
        kept = {"#.": self.entry.hints, "#:": self.entry.references}.get(bare[:2])
        if bare.startswith("#|"):
            self._previous(number, row)
        elif bare.startswith("#,"):
            self.entry.flags += [flag.strip() for flag in bare[2:].split(",") if flag.strip()]
        elif kept is not None:
            kept.append(bare[2:].strip())
        else:
            self.entry.notes.append(bare[1:].removeprefix(" "))

    def _previous(self, number: int, row: str) -> None:
        lead = row.index("#|") + 2
        lead += len(row[lead:]) - len(row[lead:].lstrip())
        keyword = _KEYWORD.match(row, lead)
        self.old = keyword[1] if keyword else self.old
        said = _unquoted(number, row, keyword.end() if keyword else lead)
        if self.old == "msgid":
            self.entry.previous = said if keyword else (self.entry.previous or "") + said

    def _obsolete(self, number: int, row: str, lead: int) -> None:
        rest = row[lead:].strip()
        if rest.startswith("|"):
            self._previous(number, " " * (lead - 1) + "#" + row[lead:])
        else:
            self._say(number, row, lead, obsolete=True)

    def _say(self, number: int, row: str, start: int, *, obsolete: bool) -> None:
        keyword = _KEYWORD.match(row, start)
        if keyword:
            self._open(number, start + 1, keyword[1], obsolete)
        elif row[start : start + 1] != '"' or not self.filling:
            raise _unknown(number, row, start)
        said = _unquoted(number, row, keyword.end() if keyword else start)
        self._fill(self.filling, said)

    def _open(self, number: int, column: int, keyword: str, obsolete: bool) -> None:
        if self.seen and _ORDER.index(keyword) <= _ORDER.index(self.seen[-1]):
            self._begin(number)
        self.seen.append(keyword)
        self.filling = keyword
        self.entry.obsolete = obsolete
        if keyword == "msgstr":
            self.entry.text_place = (number, column)
        elif len(self.seen) == 1:
            self.entry.place = (number, column)

    def _fill(self, keyword: str, said: str) -> None:
        if keyword == "msgctxt":
            self.entry.context = (self.entry.context or "") + said
        elif keyword == "msgid":
            self.entry.source += said
        else:
            self.entry.text += said


def _unquoted(number: int, row: str, start: int) -> str:
    found = _QUOTED.match(row, start)
    if not found or found.end() != len(row):
        raise _refused(number, start + 1, "translation.quotes")
    for escape in _ESCAPE.finditer(found[1]):
        if escape[1] not in _ESCAPES:
            raise _refused(number, start + 2 + escape.start(), "translation.escape", escape=escape[0])
    return _ESCAPE.sub(lambda escape: _ESCAPES[escape[1]], found[1])


def _unknown(number: int, row: str, start: int) -> Refused:
    if row[start:].startswith(("msgid_plural", "msgstr[")):
        return _refused(number, start + 1, "translation.plural")
    return _refused(number, start + 1, "translation.unknown", text=shortened(row[start:], 40))


def _refused(line: int, column: int, why: str, **facts: str) -> Refused:
    return Refused(problem("E701", line, column, why=say(why, **facts)))


def written(entries: Sequence[Entry]) -> str:
    """The file of these entries: always the same text for the same entries, each text on as few lines as can be."""
    return "\n".join("\n".join(_rows(entry)) + "\n" for entry in entries)


def _rows(entry: Entry) -> list[str]:
    sign = "#~ " if entry.obsolete else ""
    rows = [f"# {note}".rstrip() for note in entry.notes]
    rows += [f"#. {hint}".rstrip() for hint in entry.hints]
    rows += [f"#: {reference}" for reference in entry.references]
    rows += [f"#, {', '.join(entry.flags)}"] if entry.flags else []
    if entry.previous is not None:
        rows += ["#" + ("~" if entry.obsolete else "") + f"| {row}" for row in _said("msgid", entry.previous)]
    rows += [f"{sign}{row}" for row in _said("msgctxt", entry.context)] if entry.context is not None else []
    return rows + [f"{sign}{row}" for row in (*_said("msgid", entry.source), *_said("msgstr", entry.text))]


def _said(keyword: str, text: str) -> list[str]:
    lines = [quoted(line) for line in _LINES.findall(text)] if "\n" in text else []
    return [f'{keyword} ""', *lines] if lines else [f"{keyword} {quoted(text)}"]


def quoted(text: str) -> str:
    """The text as a `.po` file writes it."""
    for letter, sign in (("\\", "\\"), ('"', '"'), ("\n", "n"), ("\t", "t"), ("\r", "r")):
        text = text.replace(letter, f"\\{sign}")
    return f'"{text}"'
