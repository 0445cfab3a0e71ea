"""The file as it comes from a trainer's desk: whatever it is saved as, made text, or refused in a sentence."""

from __future__ import annotations

import codecs
from pathlib import Path
from typing import Final

from game.authoring.importing.draft import Remark
from game.errors import ScenarioError
from game.words import say

LARGEST: Final = 30_000_000
"""Bytes that are read at most: a published Twine story carries its whole player with it."""

_FOREIGN: Final = {
    b"PK\x03\x04": "import.is_office",
    b"\xd0\xcf\x11\xe0": "import.is_office",
    b"%PDF": "import.is_pdf",
    b"{\\rtf": "import.is_office",
}
_WIDE: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_MANY_NULS: Final = 0.2


def text_of(path: Path, *, may_be_empty: bool = False) -> tuple[str, list[Remark]]:
    """The text of a file with plain line ends, and what there is to say of how it was read.

    UTF-8, UTF-16 with or without its mark, and Windows-1252. Raises ScenarioError with one sentence for what
    cannot be read, is too large, or is no text.
    """
    raw = _bytes_of(path)
    return ("", []) if may_be_empty and not raw.strip() else decode(raw, path)


def decode(raw: bytes, path: Path) -> tuple[str, list[Remark]]:
    """The text in these bytes; `path` is only named."""
    for mark, code in _FOREIGN.items():
        if raw.startswith(mark):
            raise ScenarioError(say(code, path=path))
    text, remarks = _decoded(raw, path)
    if _binary(text):
        raise ScenarioError(say("import.no_text", path=path))
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise ScenarioError(say("import.empty", path=path))
    return text, remarks


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST + 1)
    except (OSError, ValueError) as fault:
        why = getattr(fault, "strerror", None) or str(fault)
        raise ScenarioError(say("cannot_read", path=path, why=why.lower())) from fault
    if len(raw) > LARGEST:
        raise ScenarioError(say("import.too_large", path=path, most=f"{LARGEST:,}"))
    return raw


def _decoded(raw: bytes, path: Path) -> tuple[str, list[Remark]]:
    wide = _wide_name(raw)
    try:
        return raw.decode(wide or "utf-8-sig"), []
    except UnicodeDecodeError as fault:
        if wide:
            raise ScenarioError(say("import.no_text", path=path)) from fault
    return raw.decode("cp1252", "replace"), [Remark(0, say("import.cp1252"))]


def _wide_name(raw: bytes) -> str:
    """The name of UTF-16 where the bytes look like it, by its mark or by a NUL in every other place."""
    if raw.startswith(_WIDE):
        return "utf-16"
    start = raw[:4000]
    if start[1::2].count(0) > _MANY_NULS * len(start):
        return "utf-16-le"
    return "utf-16-be" if start[0::2].count(0) > _MANY_NULS * len(start) else ""


def _binary(text: str) -> bool:
    start = text[:4000]
    odd = sum(letter < " " and letter not in "\t\n\r\x0b\x0c\x1a" for letter in start)
    return odd > len(start) // 20
