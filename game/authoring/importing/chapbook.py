"""Chapbook: lines in square brackets change what follows them, `{...}` puts something into the text."""

from __future__ import annotations

import re
from typing import Final, Protocol

from game.authoring.importing import links
from game.words import say

_MODIFIER = re.compile(r"^\[(?!\[)[^\[\]\n]{1,200}\]$", re.MULTILINE)
_UNREAD = re.compile(r"\[\s*(?:javascript|js|css|note|n\.?b\.?|ifnever)\b", re.IGNORECASE)
_STRING: Final = r"""(?:"(?:[^"\\]|\\.){0,2000}"|'(?:[^'\\]|\\.){0,2000}')"""
_INSERT = re.compile(
    rf"\{{\s*(?P<name>[A-Za-z_$][\w.$ -]{{0,80}}?)\s*(?::\s*(?P<first>{_STRING}|[^,'\"{{}}]{{1,300}}))?\s*"
    rf"(?P<rest>(?:,\s*\w{{1,40}}\s*:\s*(?:{_STRING}|[^,'\"{{}}]{{1,300}})\s*){{0,9}})\}}",
    re.DOTALL,
)
_PROPERTY = re.compile(rf"(\w{{1,40}})\s*:\s*({_STRING})", re.DOTALL)
_BACK: Final = "back link"
_LINKING: Final = "link to"
_EMBEDDING: Final = frozenset({"embed passage", "embed passage named"})
_REVEALING: Final = "reveal link"


class Reading(Protocol):
    """What a command of Chapbook can do to the passage that is being read."""

    text: str
    out: list[str]

    def tell(self, code: str, what: str) -> None:
        """Remark that something was left out."""

    def link(self, text: str, target: str, *, read: bool = True) -> None:
        """Keep a link."""

    def include(self, name: str) -> bool:
        """Show another passage here; whether that could be done."""

    line: int

    def reveal(self, what: str, label: str, body: str, line: int) -> bool:
        """Show what a link shows when it is clicked; whether that could be done."""


def modifier(reading: Reading, start: int) -> int:
    """Carry out a line in square brackets, and give the place to go on at; 0 where it is none.

    Code, and notes an author wrote to themselves, are left out up to the next such line.
    """
    text = reading.text
    found = _MODIFIER.match(text, start)
    if not found or (start and text[start - 1] != "\n"):
        return 0
    if not _UNREAD.match(found.group()):
        reading.tell("import.shown", found.group())
        return found.end()
    following = _MODIFIER.search(text, found.end())
    ends = following.start() if following else len(text)
    reading.tell("import.unread", text[start:ends])
    return ends


def insert(reading: Reading, start: int) -> int:
    """Carry out one `{...}`, and give the place to go on at; 0 where it is none."""
    found = _INSERT.match(reading.text, start)
    if not found:
        return _unknown(reading, start)
    name = " ".join(found["name"].lower().split())
    given = {key.lower(): _plain(value) for key, value in _PROPERTY.findall(found["rest"])}
    if not _done(reading, name, _plain(found["first"] or ""), given):
        _told(reading, found.group(), variable=not found["first"] and not found["rest"])
    return found.end()


def _done(reading: Reading, name: str, first: str, given: dict[str, str]) -> bool:
    """Whether this insert is one that can be carried."""
    if name == _LINKING and first:
        reading.link(given.get("label") or first, first)
    elif name == _BACK:
        reading.link(given.get("label") or say("import.back"), links.BACK)
    elif name == _REVEALING and first:
        return _revealed(reading, first, given)
    else:
        return name in _EMBEDDING and reading.include(first)
    return True


def _revealed(reading: Reading, label: str, given: dict[str, str]) -> bool:
    shown = f"{{embed passage: '{given['passage']}'}}" if "passage" in given else given.get("text", "")
    return reading.reveal(f"{{reveal link: '{label}'}}", label, shown, reading.line)


def _told(reading: Reading, what: str, *, variable: bool) -> None:
    """`{name}` alone stands for a value, so that something stands in its place."""
    inserted = variable and " " not in what.strip("{} ")
    reading.tell("import.variable" if inserted else "import.dropped", what)
    reading.out.append("..." if inserted else "")


def _unknown(reading: Reading, start: int) -> int:
    close = reading.text.find("}", start, start + 4 * links.LONGEST)
    if close < 0:
        return 0
    reading.tell("import.dropped", reading.text[start : close + 1])
    return close + 1


def _plain(value: str) -> str:
    given = links.strings(value.strip())
    return given[0] if given else value.strip()
