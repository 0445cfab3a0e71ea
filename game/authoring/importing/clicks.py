"""Harlowe's other way to link: words, a marked part of the page, or the whole page, that can be clicked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from game.authoring.importing import links

_GOING: Final = frozenset({"clickgoto", "mouseovergoto", "mouseoutgoto"})
_CLICKING: Final = frozenset({"click", "mouseover", "mouseout"})
_SEEN: Final = 50_000
_PART = re.compile(r"\s*\?(?P<name>\w{1,60})\s*")


@dataclass(frozen=True, slots=True)
class Clicked:
    """What is clicked, "" where that is no words, and the passage it leads to."""

    text: str
    target: str


def clicked(name: str, arguments: str, body: str, page: str) -> Clicked | None:
    """What `(click-goto: "words", "passage")` and `(click: ?part)[(goto: "passage")]` are links between.

    `page` is the passage's text, in which a part is marked. None where this macro is no plain link.
    """
    if name in _GOING:
        what, _, leads = arguments.rpartition(",")
        target = links.strings(leads)
        return Clicked(_words(what, page), target[0]) if what and len(target) == 1 else None
    jump = links.jump(body[: links.LONGEST * 5]) if name in _CLICKING else None
    return Clicked(_words(arguments, page), jump) if jump else None


def _words(what: str, page: str) -> str:
    """The words themselves, or those of a part marked `|name>[words]` or `[words]<name|`."""
    if given := links.strings(what):
        return given[0]
    part = _PART.fullmatch(what)
    if not part:
        return ""
    name = re.escape(part["name"])
    marked = rf"\|{name}>\[([^\[\]]{{1,300}})\]|\[([^\[\]]{{1,300}})\]<{name}\|"
    found = re.search(marked, page[:_SEEN], re.IGNORECASE)
    return (found[1] or found[2]).strip() if found else ""
