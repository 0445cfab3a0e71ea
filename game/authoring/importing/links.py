"""What a link of a story says and where it leads, in the notations that stories are written in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_STRING = re.compile(r""""((?:[^"\\]|\\.){0,2000})"|'((?:[^'\\]|\\.){0,2000})'""", re.DOTALL)
_STRINGS_ONLY = re.compile(r"""[\s,]*(?:(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')[\s,]*){1,40}""", re.DOTALL)
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_OUTSIDE = re.compile(r"(?:https?:|mailto:|ftp:|www\.)", re.IGNORECASE)
_BRACKETED = re.compile(r"\s*\[\[(?P<inner>[^\[\]]{1,2000})(?:\]\[[^\]]{0,2000})?\]\]\s*")
_GOTO = re.compile(
    r"""(?:<<\s*goto\s+(?P<sugar>[^<>]{1,500}?)\s*>>|\(\s*go-?to\s*:(?P<harlowe>[^()]{1,500})\))""",
    re.IGNORECASE,
)
LONGEST: Final = 2000
BACK: Final = "\x02"
"""The target of a link that leads back to wherever the passage was reached from."""


@dataclass(frozen=True, slots=True)
class Link:
    """A link: what it says, the passage it leads to, its line, and what is read between the two."""

    text: str
    target: str
    line: int
    reply: str = ""


def parted(inner: str) -> tuple[str, str, str]:
    """Text, target and setter of what stands between `[[` and `]]`."""
    words, _, setter = inner.partition("][")
    if "->" in words:
        text, _, target = words.rpartition("->")
    elif "<-" in words:
        target, _, text = words.partition("<-")
    elif "|" in words:
        text, _, target = words.rpartition("|")
    else:
        text = target = words
    return text.strip(), " ".join(target.split()), setter.strip()


def strings(arguments: str) -> list[str]:
    """The plain texts a macro is given; none where anything else stands among them."""
    if len(arguments) > 2 * LONGEST or not _STRINGS_ONLY.fullmatch(arguments):
        return []
    return [_ESCAPE.sub(r"\1", found[1] or found[2] or "") for found in _STRING.finditer(arguments)]


def named(arguments: str) -> tuple[str, str] | None:
    """Text and target of a link macro, from `"text" "target"`, `"target"` or `[[text|target]]`."""
    if found := _BRACKETED.fullmatch(arguments[: LONGEST * 2]):
        text, target, _ = parted(found["inner"])
        return text, target
    given = strings(arguments)
    return (given[0], given[-1]) if 0 < len(given) <= 2 else None


def jump(body: str) -> str | None:
    """Where the first jump in this body leads, if it is a plain one."""
    found = _GOTO.search(body)
    if not found:
        return None
    told = named(found["sugar"] or found["harlowe"])
    return told[1] if told else None


def without_jump(body: str) -> str:
    """What else there is in a body."""
    return _GOTO.sub("", body).strip()


def leads_outside(target: str) -> bool:
    """Whether this is an address rather than the name of a passage."""
    return bool(_OUTSIDE.match(target))
