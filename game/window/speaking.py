"""Reading aloud: the system's own voice, as a program beside the game, saying only what is newest.

Where the system has no voice that is found, nothing is spoken and `voice_found` says so. Text reaches the program as
one argument or on its standard input, never through a shell.
"""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import IO, Final

from game.words.inert import inert

LONGEST: Final = 6000
"""Letters said at once: the longest page there is."""

_POWERSHELL: Final = (
    "Add-Type -AssemblyName System.Speech;"
    "[Console]::InputEncoding=[Text.Encoding]::UTF8;"
    "(New-Object System.Speech.Synthesis.SpeechSynthesizer).Speak([Console]::In.ReadToEnd())"
)


@dataclass(frozen=True, slots=True)
class System:
    """A program that speaks: how it is called, and whether the text comes on its standard input."""

    program: str
    arguments: tuple[str, ...]
    listens: bool

    def call(self, path: str, text: str) -> tuple[list[str], bytes | None]:
        """The call that says a text, and what to write to its standard input."""
        if self.listens:
            return [path, *self.arguments], text.encode("utf-8")
        return [path, *self.arguments, text], None


SYSTEMS: Final = {
    "linux": (System("espeak-ng", ("--stdin",), True), System("spd-say", ("--wait", "--"), False)),
    "darwin": (System("say", (), True),),
    "win32": (System("powershell", ("-NoProfile", "-NonInteractive", "-Command", _POWERSHELL), True),),
}
"""The voices that are looked for, by platform, the clearest first."""


def found_system(
    platform: str = sys.platform, where: Callable[[str], str | None] = shutil.which
) -> tuple[System, str] | None:
    """The first voice there is, and its program's path; None where there is none."""
    for system in SYSTEMS.get(platform, SYSTEMS["linux"]):
        if path := where(system.program):
            return system, path
    return None


def _for_the_ear(text: str) -> str:
    """Without the signs that are only for the eye, and without the brackets in which one voice takes commands."""
    return text.replace("•", "").replace("·", ",").replace("▏", "").replace("[[", "[ [")


def _feed(pipe: IO[bytes], written: bytes) -> None:
    # A voice that is interrupted does not listen to the end.
    with contextlib.suppress(OSError, ValueError), pipe:
        pipe.write(written)


class Voice:
    """Says one thing at a time: what comes next interrupts what is being said."""

    def __init__(self, found: tuple[System, str] | None) -> None:
        """Speak through a system, or not at all."""
        self._found = found
        self._speaking: subprocess.Popen[bytes] | None = None

    @property
    def voice_found(self) -> bool:
        """Whether there is anything to speak with."""
        return self._found is not None

    def say(self, words: Sequence[str]) -> None:
        """Say these words instead of whatever is being said. A voice that fails is not asked again."""
        self.hush()
        text = _for_the_ear(inert("\n".join(words)))[:LONGEST].strip()
        if not self._found or not text:
            return
        system, path = self._found
        call, written = system.call(path, text)
        try:
            self._speaking = subprocess.Popen(
                call,
                stdin=subprocess.PIPE if written is not None else subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            self._hand_over(written)
        except OSError:
            self._found = None

    def _hand_over(self, written: bytes | None) -> None:
        if written is None or self._speaking is None or self._speaking.stdin is None:
            return
        # Some systems' pipes hold less than a page, and the game must not wait for a voice that is slow to start.
        threading.Thread(target=_feed, args=(self._speaking.stdin, written), daemon=True).start()

    def hush(self) -> None:
        """Stop saying what is being said."""
        if self._speaking is None:
            return
        if self._speaking.poll() is None:
            self._speaking.kill()
        self._speaking.wait()
        self._speaking = None
