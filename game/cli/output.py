"""What goes to stdout and stderr: UTF-8 everywhere, and nothing from a file that could move a cursor."""

from __future__ import annotations

import io
import json
import os
import sys

from game.scenario import inert


def speak_utf8() -> None:
    """Make stdout and stderr write UTF-8 under any locale, and escapes where they were told otherwise."""
    told = os.environ.get("PYTHONIOENCODING")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=None if told else "utf-8", errors="backslashreplace")


def tell(text: str) -> None:
    """Print a result, line by line inert."""
    for line in text.split("\n"):
        print(inert(line))


def complain(*sentences: str) -> None:
    """Print what is wrong to stderr."""
    for sentence in sentences:
        for line in sentence.split("\n"):
            print(inert(line), file=sys.stderr)


def tell_json(data: object) -> None:
    """Print a result as JSON, two spaces deep; letters a terminal would act on are written as escapes."""
    print(as_json(data))


def as_json(data: object) -> str:
    """JSON for people and programs alike."""
    plain = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    text = json.dumps(data, ensure_ascii=not plain, indent=2, allow_nan=False)
    return "".join(_shown(letter) for letter in text) if not text.isascii() else text


def _shown(letter: str) -> str:
    if letter in "\n" or letter.isprintable() or letter == "\u200d":
        return letter
    point = ord(letter)
    return f"\\u{point:04x}" if point < 0x10000 else json.dumps(letter)[1:-1]
