"""The player's terminal: lines out, answers in, and nothing a screen reader would stumble over."""

from __future__ import annotations

import os
import shutil
import sys
from enum import StrEnum
from io import TextIOWrapper
from typing import Final, TextIO

from rich.console import Console
from rich.text import Text

from game.words import say
from game.words.inert import inert

NARROWEST: Final = 40
WIDEST: Final = 88
"""Lines are at least this wide, and never so wide that the eye loses its place."""


class Ink(StrEnum):
    """What a line is, for those who see colour. The words alone say it too."""

    PLAIN = ""
    HEADING = "bold"
    CUSTOMER = "bold cyan"
    ASIDE = "italic"
    OWN = "green"
    MISTAKE = "yellow"


class HungUp(Exception):
    """The player's answers have ended: nobody is typing any more."""


class Terminal:
    """Writes wrapped, inert lines to one stream and reads answers, one a line, from another."""

    def __init__(
        self, answers: TextIO, shown: TextIO, *, width: int | None = None, colour: bool | None = None
    ) -> None:
        """Talk through these streams.

        `width` None takes the terminal's, at least NARROWEST; `colour` None has colour on a real terminal
        only, and never where NO_COLOR is set.
        """
        self.hung_up = False
        self._answers = _forgiving(answers)
        self._shown = shown
        self._width = max(NARROWEST, min(width or shutil.get_terminal_size().columns, WIDEST))
        coloured = _has_colour(shown) if colour is None else colour
        self._console = Console(
            file=shown, width=self._width, markup=False, emoji=False, highlight=False,
            force_terminal=coloured, color_system="standard" if coloured else None,
            no_color=not coloured, soft_wrap=True,
        )  # fmt: skip

    def write(self, text: str = "", ink: Ink = Ink.PLAIN, hang: int = 0) -> None:
        """Write a text, wrapped between words; lines after the first are set in by `hang` spaces."""
        for line in wrapped(text, self._width, hang):
            self._console.print(Text(printable(line, self._shown), style=ink.value))

    def ask(self) -> str:
        """The player's next line, without blanks around it. Raises HungUp when there will be no more."""
        self._shown.write(say("terminal.prompt"))
        self._shown.flush()
        line = "" if self.hung_up else self._answers.readline()
        if not line:
            self.hung_up = True
            self._shown.write("\n")
            raise HungUp
        return line.strip()


def standard_terminal() -> Terminal:
    """The terminal the program was started in."""
    return Terminal(sys.stdin, sys.stdout)


def wrapped(text: str, width: int, hang: int = 0) -> list[str]:
    """The lines of an inert `text`, broken between words at `width` cells; a longer word is cut."""
    lines = [
        piece.plain.rstrip()
        for paragraph in inert(text).expandtabs(4).split("\n")
        for piece in Text(paragraph).wrap(_MEASURE, width - hang) or (Text(),)
    ]
    return lines[:1] + [" " * hang + line for line in lines[1:]]


def printable(text: str, stream: TextIO) -> str:
    r"""`text` with everything the stream's encoding lacks as an escape, such as \u2019."""
    encoding = getattr(stream, "encoding", None) or "utf-8"
    return text.encode(encoding, "backslashreplace").decode(encoding)


_MEASURE: Final = Console(width=WIDEST, markup=False, emoji=False, highlight=False, color_system=None)


def _forgiving(answers: TextIO) -> TextIO:
    """The same stream, with bytes that are no text read as U+FFFD rather than as an error."""
    if isinstance(answers, TextIOWrapper) and answers.errors == "strict":
        answers.reconfigure(errors="replace")
    return answers


def _has_colour(shown: TextIO) -> bool:
    return shown.isatty() and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"
