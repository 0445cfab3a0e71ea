"""One thing that is wrong with a file: what, where, and how to mend it."""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from game.words import codes, say

_UNPRINTABLE = frozenset({"Cc", "Cs", "Cf", "Zl", "Zp"})
_JOINS_EMOJI = "\u200d"
_LONGEST_ECHO = 160


class Gravity(StrEnum):
    """How much a problem matters: only an error keeps a file from being used."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"
    TEST = "test"


_GRAVITY_OF_LETTER = {"E": Gravity.ERROR, "W": Gravity.WARNING, "I": Gravity.HINT, "T": Gravity.TEST}


@dataclass(frozen=True, slots=True)
class FileProblem:
    """A problem in a file. `line` and `column` count from 1, and are 0 where the whole file is meant.

    `message` and `help` never hold a control character, whatever the file held. `source` is the line as
    written, "" where there is none to show.
    """

    code: str
    message: str
    help: str = ""
    line: int = 0
    column: int = 0
    path: Path | None = None
    source: str = ""

    @property
    def severity(self) -> Gravity:
        """How much it matters, by the letter of the code."""
        return _GRAVITY_OF_LETTER[self.code[0]]

    @property
    def place(self) -> str:
        """`path:line:column`, as far as they are known."""
        where = inert(str(self.path)) if self.path else ""
        return f"{where}:{self.line}:{self.column}" if self.line else where

    @property
    def sentence(self) -> str:
        """The problem in one line: `path:line:column: CODE message`."""
        return f"{self.place}: {self.code} {self.message}" if self.place else f"{self.code} {self.message}"

    def __str__(self) -> str:
        """The sentence, the line with a caret under the place, and how to mend it."""
        return "\n".join([self.sentence, *self._shown_source(), *self._shown_help()])

    def _shown_source(self) -> list[str]:
        """The source line and its caret, cut to a window around the place where the line is very long."""
        if not self.source.strip() or not self.line:
            return []
        start = max(0, self.column - 1 - _LONGEST_ECHO // 2)
        before = inert(self.source[start : self.column - 1])
        after = inert(self.source[self.column - 1 : start + _LONGEST_ECHO])
        return [f"    {before}{after}".rstrip(), f"    {' ' * _width(before)}^"]

    def _shown_help(self) -> list[str]:
        return [f"  {line}" for line in self.help.splitlines()]


def problem(code: str, line: int = 0, column: int = 0, /, **facts: object) -> FileProblem:
    """The problem of this code with its sentence and its help worded, and every fact made inert.

    The help is the sentence `CODE.help`, where there is one, then the fact `mended` (a corrected line).
    """
    shown = {name: inert(str(fact)) for name, fact in facts.items()}
    helps = [say(f"{code}.help", **shown)] if f"{code}.help" in codes() else []
    helps += [str(shown[name]) for name in ("hint", "mended") if shown.get(name)]
    return FileProblem(code, say(code, **shown), "\n".join(helps).strip(), line, column)


def located(
    problems: Iterable[FileProblem], path: Path | None, lines: Sequence[str]
) -> tuple[FileProblem, ...]:
    """The problems with their path and source line, in the order of the file, each place and code once."""
    placed = {(p.line, p.column, p.code, p.message): _placed(p, path, lines) for p in problems}
    return tuple(sorted(placed.values(), key=lambda p: (p.line, p.column, p.code)))


def _placed(found: FileProblem, path: Path | None, lines: Sequence[str]) -> FileProblem:
    source = lines[found.line - 1] if 0 < found.line <= len(lines) else ""
    return replace(found, path=path, source=source)


def inert(text: str) -> str:
    """The text with everything that could move a cursor or hide itself written out as an escape."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(letter if _harmless(letter) else _escape(letter) for letter in text)


def _harmless(letter: str) -> bool:
    return letter == _JOINS_EMOJI or unicodedata.category(letter) not in _UNPRINTABLE


def _escape(letter: str) -> str:
    return letter.encode("unicode_escape").decode("ascii")


def _width(text: str) -> int:
    """Columns the text takes up in a terminal, roughly: wide letters take two."""
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


def nearest(word: str, words: Iterable[str]) -> str | None:
    """The word most like the one typed, or None where none is like it."""
    found = difflib.get_close_matches(word[:60].lower(), list(words)[:500], n=1, cutoff=0.6)
    return found[0] if found else None


def did_you_mean(word: str, words: Iterable[str], *, shown: int = 45) -> str:
    """A line of help: the nearest word if there is one, then the list of them."""
    known = list(words)
    near = nearest(word, known)
    listed = ", ".join(known[:shown]) + (", ..." if len(known) > shown else "")
    lead = say("near", near=near) + " " if near else ""
    return lead + (say("known", words=listed) if known else "")


def shortened(text: str, length: int = 60) -> str:
    """The text, cut for use inside a sentence."""
    flat = " ".join(text.split())
    return flat if len(flat) <= length else flat[: length - 3] + "..."
