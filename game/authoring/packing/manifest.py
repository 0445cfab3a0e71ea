"""`manifest.json`: each file of a pack with the SHA-256 of what is in it, so that what arrives is what was sent."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import Final

from game.scenario import FileProblem
from game.scenario.problem import problem
from game.words import say

MANIFEST: Final = "manifest.json"
_FORMAT: Final = 1
_LARGEST: Final = 2_000_000


def manifest_of(files: Mapping[str, bytes]) -> bytes:
    """The manifest of these files, the same bytes wherever it is made."""
    written = {
        name: hashlib.sha256(raw).hexdigest() for name, raw in sorted(files.items()) if name != MANIFEST
    }
    text = json.dumps({"format": _FORMAT, "sha256": written}, ensure_ascii=True, indent=1)
    return f"{text}\n".encode("ascii")


def hashes_in(raw: bytes) -> dict[str, str] | FileProblem:
    """The SHA-256 of each file by its path, or what is wrong with the manifest."""
    try:
        told = json.loads(raw.decode("utf-8")) if len(raw) <= _LARGEST else None
    except (ValueError, RecursionError):
        told = None
    if isinstance(told, dict) and isinstance(told.get("format"), int) and told["format"] > _FORMAT:
        return problem("E510", why=say("pack.manifest.newer"))
    hashes = told.get("sha256") if isinstance(told, dict) and told.get("format") == _FORMAT else None
    if not isinstance(hashes, dict) or not all(isinstance(value, str) for value in hashes.values()):
        return problem("E510", why=say("pack.manifest.unreadable"))
    return hashes


def not_as_packed(files: Mapping[str, bytes]) -> Iterator[FileProblem]:
    """What is not as the manifest among these files says; nothing where there is none."""
    if MANIFEST not in files:
        return
    hashes = hashes_in(files[MANIFEST])
    if isinstance(hashes, FileProblem):
        yield hashes
        return
    for name in sorted({*files, *hashes} - {MANIFEST}):
        if name not in hashes:
            yield problem("E508", entry=name, why=say("pack.unlisted"))
        elif name not in files:
            yield problem("E508", entry=name, why=say("pack.missing"))
        elif hashlib.sha256(files[name]).hexdigest() != hashes[name].lower():
            yield problem("E508", entry=name, why=say("pack.changed"))
