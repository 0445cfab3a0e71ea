"""From the bytes of a file to its text, or to what keeps them from being text."""

from __future__ import annotations

import codecs
import re
from pathlib import Path
from typing import Final

from game.scenario.problem import problem
from game.scenario.tree import Refused

LARGEST: Final = 1_000_000
"""Bytes a file of the library may have."""

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")
_ODD_BREAKS = str.maketrans({"\x85": " ", "\u2028": " ", "\u2029": " "})
_CONTROLS = bytes(byte for byte in range(32) if not 9 <= byte <= 13)
_MANY_NULS = 0.3
_MANY_CONTROLS = 0.1


def text_of(path: Path) -> str:
    """The text of a file, its line ends made `\\n`. Raises `Refused` for what cannot be read as text."""
    return decode(_bytes_of(path))


def _bytes_of(path: Path) -> bytes:
    try:
        if not path.exists():
            raise Refused(problem("E100", name=path))
        if path.is_dir():
            next(path.iterdir(), None)
            raise Refused(problem("E101", name=path, why="it is a folder without any scenario file"))
        if not path.is_file():
            raise Refused(problem("E101", name=path, why="it is not a file"))
        if path.stat().st_size > LARGEST:
            raise Refused(problem("E105", size=f"{path.stat().st_size:,}", most=f"{LARGEST:,}"))
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except (OSError, ValueError) as fault:
        raise Refused(problem("E101", name=path, why=getattr(fault, "strerror", None) or fault)) from fault


def decode(raw: bytes) -> str:
    """UTF-8, with or without a mark at its start, or UTF-16 with one; any line ends."""
    text = _wide(raw) if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else _narrow(raw)
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_ODD_BREAKS)
    _refuse_control_characters(text)
    return text


def _wide(raw: bytes) -> str:
    try:
        return raw.decode("utf-16")
    except UnicodeDecodeError as fault:
        raise Refused(problem("E102")) from fault


def _narrow(raw: bytes) -> str:
    _refuse_binary(raw)
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        offset = len(codecs.BOM_UTF8) if raw.startswith(codecs.BOM_UTF8) else 0
        before = raw[: fault.start + offset].decode("utf-8", "replace")
        line, column = _place(before.replace("\r\n", "\n"))
        raise Refused(problem("E103", line, column, byte=f"0x{raw[fault.start + offset]:02X}")) from fault


def _refuse_binary(raw: bytes) -> None:
    """A NUL in every pair of bytes is UTF-16 without its mark; many other control bytes are no text."""
    start = raw[:4096]
    if start.strip(b"\0") and start.count(0) > _MANY_NULS * len(start):
        raise Refused(problem("E103", 1, 1, byte="0x00"))
    if len(start) - len(start.translate(None, _CONTROLS)) > _MANY_CONTROLS * len(start):
        raise Refused(problem("E102"))


def _refuse_control_characters(text: str) -> None:
    found = _FORBIDDEN.search(text)
    if found:
        name = f"U+{ord(found.group()):04X}"
        raise Refused(problem("E120", *_place(text[: found.start()]), name=name))


def _place(before: str) -> tuple[int, int]:
    """Line and column, from 1, of what follows this text."""
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1
