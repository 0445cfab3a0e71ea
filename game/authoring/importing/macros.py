"""Macros of SugarCube and Harlowe: those that are plain links are followed, of the others is told."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Protocol

from game.authoring.importing import clicks, links
from game.words import say

CONDITIONS: Final = frozenset(
    {
        "if",
        "else",
        "elseif",
        "unless",
        "switch",
        "case",
        "default",
        "cond",
        "for",
        "elsif",
        "timed",
        "repeat",
        "live",
    }
)
_LINKS: Final = frozenset({"link", "button", "click"})
_HARLOWE_LINKS: Final = frozenset(
    {"link", "linkreplace", "linkreveal", "linkrepeat", "linkrerun", "linkfullscreen"}
)
_HARLOWE_GOTOS: Final = frozenset({"linkgoto", "linkrevealgoto", "linkgotorepeat"})
_CODE: Final = frozenset({"script", "silently", "style"})
_QUIET: Final = frozenset(
    {"nobr", "br", "endif", "endlink", "endbutton", "endnobr", "endsilently", "endscript"}
)
_SHOWING: Final = frozenset({"print", "=", "-"})
_INCLUDING: Final = frozenset({"include", "display"})
_MANY: Final = frozenset({"actions", "choice"})
_OPENING: Final = frozenset({"linkreplace", "linkappend", "linkprepend"})
_BACK: Final = frozenset({"back", "return", "undo", "linkundo", "iconundo"})
_CONTENT = re.compile(r"\[\[|<<\s*(?:link|button|goto|include|return|back)\b", re.IGNORECASE)
_CALLS = re.compile(r"<<.*?>>|<[^<>]*>|/\*.*?\*/", re.DOTALL)
_LETTERS = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Macro:
    """A macro by name. `inner` to `closes` is what it encloses (`closes` -1: nothing), `ends` is behind it."""

    name: str
    arguments: str
    begins: int
    inner: int
    closes: int
    ends: int


class Reading(Protocol):
    """What a macro can do to the passage that is being read."""

    text: str
    out: list[str]

    def tell(self, code: str, what: str) -> None:
        """Remark that something was left out."""

    line: int

    def link(self, text: str, target: str, *, read: bool = True, reply: str = "") -> None:
        """Keep a link; `read` says whether its words stand in the text, `reply` what is read on the way."""

    def reveal(self, what: str, label: str, body: str, line: int) -> bool:
        """Show what a link shows when it is clicked; whether that could be done."""

    def include(self, name: str) -> bool:
        """Show another passage here; whether that could be done."""


def sugarcube(reading: Reading, macro: Macro) -> int:
    """Carry out one `<<macro>>`, and give the place to go on at."""
    name = macro.name
    if name.startswith("/") or name in _QUIET:
        return macro.inner
    if name in _LINKS:
        return _sugarcube_link(reading, macro)
    if name in _CODE:
        reading.tell("import.code", f"<<{name}>>")
        return macro.ends if macro.closes >= 0 else macro.inner
    if name in _MANY:
        return _choices(reading, macro)
    if name == "goto":
        return _jump(reading, macro)
    if name in _BACK:
        return _way_back(reading, macro)
    if name in _OPENING:
        return _opening(reading, macro)
    return _dropped(reading, macro)


def harlowe(reading: Reading, macro: Macro) -> int:
    """Carry out one `(macro:)`, and give the place to go on at."""
    if macro.name in _HARLOWE_GOTOS:
        return _plain_link(reading, macro)
    if macro.name == "goto":
        return _jump(reading, macro)
    if macro.name in _HARLOWE_LINKS:
        return _harlowe_link(reading, macro)
    if macro.name in _BACK:
        return _way_back(reading, macro)
    if clicked := clicks.clicked(macro.name, macro.arguments, _body(reading, macro), reading.text):
        return _click(reading, macro, clicked)
    return _dropped(reading, macro)


def _shown(reading: Reading, macro: Macro) -> str:
    return reading.text[macro.begins : macro.inner].removesuffix("[").rstrip()


def _dropped(reading: Reading, macro: Macro) -> int:
    given = links.strings(macro.arguments)
    if macro.name in _INCLUDING and given and reading.include(given[0]):
        return macro.inner
    if macro.name in _SHOWING and len(given) == 1:
        return _printed(reading, macro, given[0])
    if macro.name in CONDITIONS or macro.closes >= 0:
        reading.tell("import.shown", _shown(reading, macro))
    elif macro.name in _SHOWING:
        reading.tell("import.variable", _shown(reading, macro))
        reading.out.append("...")
    else:
        reading.tell("import.dropped", _shown(reading, macro))
    return macro.inner


def _printed(reading: Reading, macro: Macro, text: str) -> int:
    """A plain text that is printed stands there as it is; so does a link."""
    told = links.named(text) if text.startswith("[[") else None
    if told:
        reading.link(*told)
    else:
        reading.out.append(text)
    return macro.inner


def _jump(reading: Reading, macro: Macro) -> int:
    told = links.named(macro.arguments)
    if told is None:
        return _dropped(reading, macro)
    reading.tell("import.jump", _shown(reading, macro))
    reading.link(say("import.go_on"), told[1], read=False)
    return macro.inner


def _plain_link(reading: Reading, macro: Macro) -> int:
    told = links.named(macro.arguments)
    if told is None:
        return _dropped(reading, macro)
    reading.link(*told)
    return macro.inner


def _sugarcube_link(reading: Reading, macro: Macro) -> int:
    told = links.named(macro.arguments)
    body = _body(reading, macro)
    jump = links.jump(body[: links.LONGEST * 5])
    alone = len(links.strings(macro.arguments)) == 1
    ends = macro.ends if macro.closes >= 0 else macro.inner
    if told is None and jump is not None:
        reading.tell("import.variable", _shown(reading, macro))
        told, alone = ("...", ""), True
    if told is None or (alone and jump is None):
        return _opening(reading, macro) if _has_content(body) else _left_out(reading, macro, ends)
    _tell_rest(reading, body)
    reading.link(told[0], jump if alone and jump is not None else told[1])
    return ends


def _harlowe_link(reading: Reading, macro: Macro) -> int:
    given = links.strings(macro.arguments)
    body = _body(reading, macro)
    target = links.jump(body[: links.LONGEST * 5])
    if len(given) == 1 and target is not None:
        _tell_rest(reading, body)
        reading.link(given[0], target)
        return macro.ends
    return _opening(reading, macro)


def _body(reading: Reading, macro: Macro) -> str:
    return reading.text[macro.inner : macro.closes] if macro.closes >= 0 else ""


def _has_content(body: str) -> bool:
    """Whether there is anything in it to read or to follow, code left aside."""
    start = body[: links.LONGEST * 5]
    return bool(_CONTENT.search(start) or _LETTERS.search(_CALLS.sub("", start)))


def _left_out(reading: Reading, macro: Macro, ends: int) -> int:
    reading.tell("import.dropped", _shown(reading, macro))
    return ends


def _opening(reading: Reading, macro: Macro) -> int:
    """A link that leads nowhere and shows more: its words and what it shows both stand there."""
    label = next(iter(links.strings(macro.arguments)), "")
    line = reading.line + reading.text.count("\n", macro.begins, macro.inner)
    what = _shown(reading, macro)
    if macro.closes >= 0 and reading.reveal(what, label, _body(reading, macro), line):
        return macro.ends
    reading.tell("import.shown", what)
    reading.out.append(f"{label} ")
    return macro.inner


def _way_back(reading: Reading, macro: Macro) -> int:
    """`<<return>>`, `<<back "text">>`, `(link-undo: "text")`: where it leads is known when all are read."""
    told = links.named(macro.arguments)
    alone = len(links.strings(macro.arguments)) == 1
    text = told[0] if told else say("import.back")
    reading.link(text, links.BACK if alone or told is None else told[1], read=bool(told))
    return macro.ends if macro.closes >= 0 else macro.inner


def _click(reading: Reading, macro: Macro, clicked: clicks.Clicked) -> int:
    """Words that can be clicked stand in the text already; a page that can be clicked has none."""
    if not clicked.text:
        reading.tell("import.jump", _shown(reading, macro))
    _tell_rest(reading, _body(reading, macro))
    reading.link(clicked.text or say("import.go_on"), clicked.target, read=False)
    return macro.ends if macro.closes >= 0 else macro.inner


def _tell_rest(reading: Reading, body: str) -> None:
    if rest := links.without_jump(body[: links.LONGEST * 5]):
        reading.tell("import.setter", rest)


def _choices(reading: Reading, macro: Macro) -> int:
    """`<<choice "target" "text">>`, and `<<actions "target" "target">>`."""
    given = links.strings(macro.arguments)
    told = links.named(macro.arguments)
    if macro.name == "actions" and given:
        for target in given:
            reading.link(target, target)
    elif told is not None:
        text, target = (told[1], told[0]) if len(given) == 2 else told
        reading.link(text, target)
    else:
        return _dropped(reading, macro)
    return macro.inner
