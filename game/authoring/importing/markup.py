"""The text of one passage, taken apart: what is read, what is linked, and what cannot be carried.

One scan from front to back. Whatever a story format would compute is told and left out; what a condition guards
is kept, because a choice that is always there can be mended by its author, and a missing one is not noticed.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from typing import Final

from game.authoring.importing import chapbook, links
from game.authoring.importing.draft import LONGEST, Remark, one_line, words
from game.authoring.importing.links import Link
from game.authoring.importing.macros import CONDITIONS, Macro, harlowe, sugarcube
from game.authoring.importing.passages import CHAPBOOK, HARLOWE, SUGARCUBE, Lines, Passage
from game.authoring.importing.plain import LINK_SIGN, read_out, unformatted
from game.words import say

_TOKEN = re.compile(
    r"\[\[|\[img\[|<<|<%|<!--|/%|/\*|\((?=[A-Za-z][\w-]{0,40}:)|(?<=\])<\w{1,60}\||</?(?=[A-Za-z])"
    r"|\$(?=[A-Za-z_])|(?<![\w])_(?=[A-Za-z])|\\\n|[\[\]{}]|\|\w{1,60}>(?=\[)",
    re.IGNORECASE,
)
_MACRO = re.compile(r"<<\s*(?P<name>/?[A-Za-z][\w-]*|[=\-])?(?P<rest>.*)>>", re.DOTALL)
_TAG = re.compile(r"<(?P<close>/?)(?P<name>[A-Za-z][\w-]*)(?P<rest>(?:\s[^<>]*)?)>")
_RUN = re.compile(r"\[{3,}")
_PASSAGE_OF = re.compile(
    r"""data-passage\s*=\s*(?:"(?P<a>[^"]*)"|'(?P<b>[^']*)')|\bstory\.show\(\s*(?P<q>["'])(?P<c>.*?)(?P=q)""",
    re.IGNORECASE,
)
_VARIABLE = re.compile(r"[$_][A-Za-z_]\w*(?:\.[A-Za-z_]\w*|\[[^\[\]\n]{0,60}\])*")
_HOOK = re.compile(r"\s{0,20}\[(?!\[[^\[])")
_BREAKS: Final = words("br p div li ul ol h1 h2 h3 h4 h5 h6 tr table blockquote hr center section")
_PICTURES: Final = frozenset(
    ["img", "audio", "video", "iframe", "svg", "object", "embed", "source", "canvas"]
)
_SILENT: Final = {"<!--": "-->", "/%": "%/", "/*": "*/"}
_WITH_PARENTHESES: Final = frozenset({HARLOWE, ""})
_DEEPEST: Final = 6
_LONGEST_BODY: Final = 20_000
_WITH_TEMPORARY: Final = frozenset({HARLOWE, SUGARCUBE})


Include = Callable[[str], tuple[str, list[Link]] | None]
"""Gives text and links of another passage that is shown inside this one; None where that cannot be."""


def read_passage(passage: Passage, dialect: str, include: Include) -> tuple[str, list[Link], list[Remark]]:
    """The passage's text, cleaned; its links in order; and what was dropped, by line. Nothing is raised."""
    scan = _Scan(passage, dialect, include)
    scan.run()
    return read_out(scan.out, dialect), scan.links, scan.remarks


class _Scan:
    """Goes through a passage; every handler takes the place of its sign and gives the place to go on at."""

    def __init__(self, passage: Passage, dialect: str, include: Include, depth: int = 0) -> None:
        self._include = include
        self._depth = depth
        written = passage.text.replace(LINK_SIGN, "")
        self.text = self._without_variables(written) if dialect == CHAPBOOK else written
        self.dialect = dialect
        self.lines = Lines(self.text, passage.line)
        self.out: list[str] = []
        self.links: list[Link] = []
        self.remarks: list[Remark] = []
        self.line = passage.line
        self._told: set[tuple[int, str, str]] = set()
        self._next: dict[str, int] = {}
        self._pairs: dict[int, int] | None = None
        if self.text is not written:
            self.tell("import.code", written.partition("\n--\n")[0])

    def run(self) -> None:
        """Read it all."""
        at = 0
        while found := _TOKEN.search(self.text, at):
            self.out.append(self.text[at : found.start()])
            self.line = self.lines.at(found.start())
            at = self._handled(found.group(), found.start(), found.end())
        self.out.append(self.text[at:])

    def tell(self, code: str, what: str, **more: str) -> None:
        """Remark that something was left out; what is said of a line already is not said again."""
        sign = (self.line, code, what[:300])
        if sign in self._told:
            return
        self._told.add(sign)
        shown = one_line(what[:300])
        shown = shown if len(shown) <= 70 else f"{shown[:67]}..."
        self.remarks.append(Remark(self.line, say(code, what=f"`{shown}`", **more)))

    def link(self, text: str, target: str, *, read: bool = True, reply: str = "") -> None:
        """Keep a link, or tell why it cannot be one; `read` says whether its words stand in the text."""
        words = one_line(unformatted(_TAG.sub("", text)))
        if links.leads_outside(target):
            self.tell("import.outside", target)
            self.out.append(words)
            return
        if "<<" in words or (self.dialect and _VARIABLE.search(words)):
            self.tell("import.variable", words)
            words = _VARIABLE.sub("...", re.sub(r"<<[^<>]*>>", "...", words))
        if read:
            self.out.append(f"{LINK_SIGN}{words}{LINK_SIGN}")
        self.links.append(Link(words or one_line(target) or "...", target, self.line, reply))

    def include(self, name: str) -> bool:
        """Show another passage here, with its links; whether that could be done."""
        found = self._include(name)
        if found:
            self.out.append(f"\n{found[0]}\n" if "\n" in found[0] else found[0])
            self.links += found[1]
        return found is not None

    def reveal(self, what: str, label: str, body: str, line: int) -> bool:
        """Show what a link shows when it is clicked; whether that could be done.

        Where there is one way on in it, the link is a choice, and what it shows is the reply to it.
        """
        if self._depth >= _DEEPEST or len(body) > _LONGEST_BODY:
            return False
        inner = _Scan(Passage("", body, line), self.dialect, self._include, self._depth + 1)
        inner.run()
        choice = len(inner.links) == 1 and not inner.links[0].reply and bool(label)
        self.remarks += inner.remarks
        if choice:
            leads = inner.links[0]
            self.tell("import.revealed", what, words=leads.text)
            self.link(label, leads.target, reply=read_out(inner.out, self.dialect))
        else:
            self.tell("import.shown", what)
            self.out += [f"{label} ", *inner.out]
            self.links += inner.links
        return True

    def find(self, closer: str, start: int) -> int:
        """The first place of `closer` from `start` on, or -1; a whole scan searches each letter once."""
        known = self._next.get(closer, -2)
        if known == -1 or known >= start:
            return known
        self._next[closer] = self.text.find(closer, start)
        return self._next[closer]

    def paired(self, place: int) -> int:
        """The bracket that closes the one at this place, or -1."""
        if self._pairs is None:
            self._pairs = _pairs(self.text)
        return self._pairs.get(place, -1)

    def _handled(self, sign: str, start: int, end: int) -> int:
        handler: Callable[[int, int], int] | None = {
            "[[": self._bracketed,
            "[img[": self._picture,
            "<<": self._macro,
            "<%": self._template,
            "(": self._parenthesis,
            "<": self._tag,
            "</": self._tag,
            "$": self._variable,
            "_": self._temporary,
        }.get(sign.lower())
        if handler:
            return handler(start, end)
        if sign in _SILENT:
            return self._comment(sign, start, end)
        return self._bracket(sign, start, end)

    def _literal(self, start: int, end: int) -> int:
        self.out.append(self.text[start:end])
        return end

    def _bracketed(self, start: int, end: int) -> int:
        if (run := _RUN.match(self.text, start)) and run.end() > end:
            return run.end() - 2 if self.dialect == HARLOWE else self._literal(start, run.end() - 2)
        close = self.find("]]", end)
        inner = self.text[end:close] if 0 <= close <= end + links.LONGEST * 2 else ""
        if not inner.strip() or "[[" in inner:
            return self._literal(start, end)
        text, target, setter = links.parted(inner)
        if setter:
            self.tell("import.setter", setter)
        self.link(text, target)
        return close + 2

    def _picture(self, start: int, end: int) -> int:
        close = self.find("]]", end)
        if close < 0:
            return self._literal(start, end)
        source, _, target = self.text[end:close].partition("][")
        self.tell("import.picture", source)
        if target:
            self.link("", links.parted(target)[1])
        return close + 2

    def _template(self, start: int, end: int) -> int:
        if self.text[end : end + 1] in {"=", "-"} and self.find("%>", end) >= 0:
            self.out.append("...")
            return self._skipped("%>", start, end, "import.variable")
        return self._skipped("%>", start, end, "import.code")

    def _comment(self, sign: str, start: int, end: int) -> int:
        if sign != "<!--" and self.dialect != SUGARCUBE:
            return self._literal(start, end)
        return self._skipped(_SILENT[sign], start, end, "import.comment")

    def _skipped(self, closer: str, start: int, end: int, code: str) -> int:
        close = self.find(closer, end)
        if close < 0:
            return self._literal(start, end)
        if code:
            self.tell(code, self.text[start : min(close + len(closer), start + LONGEST)])
        return close + len(closer)

    def _temporary(self, start: int, end: int) -> int:
        """`_name` is a variable for as long as a passage is shown; `_so_` is somebody's italics."""
        found = _VARIABLE.match(self.text, start)
        if self.dialect not in _WITH_TEMPORARY or not found or found.group().endswith("_"):
            return self._literal(start, end)
        return self._variable(start, end)

    def _variable(self, start: int, end: int) -> int:
        found = _VARIABLE.match(self.text, start)
        if not self.dialect or not found:
            return self._literal(start, end)
        if self.dialect == HARLOWE:
            name = found.group().partition("[")[0]
            end = start + len(name)
            if self.text.startswith("[", end) and not self.text.startswith("[[", end):
                self.tell("import.shown", name)
                return end
            found = _VARIABLE.match(name) or found
        self.tell("import.variable", found.group())
        self.out.append("...")
        return start + len(found.group())

    def _bracket(self, sign: str, start: int, end: int) -> int:
        """Hooks of Harlowe show what is in them; a line in brackets of Chapbook, and `{...}`, is a command."""
        if sign == "\\\n":
            return end
        if self.dialect == HARLOWE:
            return end
        if self.dialect == CHAPBOOK and sign in "[{":
            return self._chapbook(sign, start, end)
        return self._literal(start, end)

    def _chapbook(self, sign: str, start: int, end: int) -> int:
        if sign == "[":
            return chapbook.modifier(self, start) or self._literal(start, end)
        return chapbook.insert(self, start) or self._literal(start, end)

    def _tag(self, start: int, end: int) -> int:
        found = _TAG.match(self.text, start)
        if not found:
            return self._literal(start, end)
        name = found["name"].lower()
        if name in {"script", "style"} and not found["close"]:
            return self._skipped(f"</{name}>", start, found.end(), "import.code")
        if not found["close"] and (leads := _PASSAGE_OF.search(html.unescape(found["rest"]))):
            return self._anchor(leads["a"] or leads["b"] or leads["c"] or "", name, found.end())
        if name in _PICTURES and not found["close"]:
            self.tell("import.picture", found.group())
        self.out.append("\n" if name in _BREAKS else "")
        return found.end()

    def _anchor(self, target: str, name: str, end: int) -> int:
        close = self.find(f"</{name}>", end)
        close = end if close < 0 or close > end + links.LONGEST else close
        self.link(self.text[end:close], target)
        return close

    def _macro(self, start: int, end: int) -> int:
        close = self.find(">>", end)
        found = _MACRO.fullmatch(self.text[start : close + 2]) if 0 <= close <= start + 20_000 else None
        if not found or not found["name"]:
            return self._literal(start, end)
        name = found["name"].lower()
        body = self.find(f"<</{name}>>", close + 2)
        macro = Macro(name, found["rest"].strip(), start, close + 2, body, body + len(name) + 5)
        return sugarcube(self, macro)

    def _parenthesis(self, start: int, end: int) -> int:
        name, _, _ = self.text[end : end + 60].partition(":")
        name = name.lower().replace("-", "").replace("_", "")
        close = self.paired(start) if self.dialect in _WITH_PARENTHESES else -1
        known = self.dialect == HARLOWE or name in CONDITIONS or name in {"set", "goto", "linkgoto", "link"}
        if close < 0 or not known or close > start + 20_000:
            return self._literal(start, end)
        arguments = self.text[self.text.index(":", start) + 1 : close]
        if found := _HOOK.match(self.text, close + 1):
            hook = self.paired(found.end() - 1)
            return harlowe(self, Macro(name, arguments, start, found.end(), hook, hook + 1))
        return harlowe(self, Macro(name, arguments, start, close + 1, -1, 0))

    def _without_variables(self, text: str) -> str:
        """Chapbook keeps variables above a line of two dashes; the lines stay, so that places stay right."""
        head, dashes, body = text.partition("\n--\n")
        return "\n" * (head.count("\n") + 2) + body if dashes else text


def _pairs(text: str) -> dict[int, int]:
    """Where each round and each square bracket is closed."""
    pairs: dict[int, int] = {}
    waiting: dict[str, list[int]] = {")": [], "]": []}
    for found in re.finditer(r"[()\[\]]", text):
        sign = found.group()
        if sign in "([":
            waiting[")" if sign == "(" else "]"].append(found.start())
        elif waiting[sign]:
            pairs[waiting[sign].pop()] = found.start()
    return pairs
