"""What of some files belongs into a pack, and what the pack is called."""

from __future__ import annotations

import json
import os
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from game.authoring.packing.manifest import MANIFEST
from game.scenario.places import ENDINGS, HOUSE, PACK, PICTURES
from game.scenario.translation import ENDING

_OF_A_SYSTEM: Final = frozenset({"__MACOSX", "Thumbs.db", "desktop.ini"})
_NOT_OF_AN_ID = re.compile(r"[^a-z0-9_-]+")
_LONGEST_ID: Final = 60


@dataclass(frozen=True, slots=True)
class Contents:
    """The files that a pack consists of by their path, its `pack.yaml` among them, and those left out."""

    files: Mapping[str, bytes]
    left_out: tuple[str, ...]


def contents(files: Mapping[str, bytes], called: str) -> Contents:
    """Keeps what a library has. `called` names a pack that does not say itself what it is called.

    Where a program has packed the whole folder, all lies one folder deeper: that folder is taken off.
    """
    lifted = _lifted(files)
    kept = {name: raw for name, raw in lifted.items() if belongs(name)}
    own = {name for name in lifted if is_hidden(name) or name == MANIFEST}
    left_out = tuple(sorted(set(lifted) - set(kept) - own))
    if PACK not in kept:
        kept[PACK] = _pack_file(called)
    return Contents(dict(sorted(kept.items())), left_out)


def _lifted(files: Mapping[str, bytes]) -> Mapping[str, bytes]:
    shown = [name for name in files if not is_hidden(name)]
    tops = {name.split("/")[0] for name in shown}
    if len(tops) != 1 or f"{(top := tops.pop())}/{PACK}" not in files:
        return files
    return {name.removeprefix(f"{top}/"): files[name] for name in shown}


def belongs(name: str) -> bool:
    """Whether a library has such a file: scenarios, what goes with them, translations, pictures; nobody's house."""
    path = PurePosixPath(name)
    return not is_hidden(name) and path.name != HOUSE and path.suffix.lower() in ENDINGS | PICTURES | {ENDING}


def is_hidden(name: str) -> bool:
    """Whether a file is one of those that systems leave about and nobody means."""
    return any(part.startswith(".") or part in _OF_A_SYSTEM for part in name.split("/"))


def is_picture(name: str) -> bool:
    """Whether it is a picture by its name."""
    return PurePosixPath(name).suffix.lower() in PICTURES


def _pack_file(called: str) -> bytes:
    title = " ".join("".join(letter if letter.isprintable() else " " for letter in called).split())
    text = (
        f"format: 1\nid: {_id_from(called)}\ntitle: {json.dumps(title or 'Scenarios', ensure_ascii=False)}\n"
    )
    return text.encode("utf-8", "replace")


def _id_from(called: str) -> str:
    """An id as like the name as may be: `Café Nord (2)` is `cafe-nord-2`."""
    plain = unicodedata.normalize("NFKD", called).encode("ascii", "ignore").decode("ascii").lower()
    return _NOT_OF_AN_ID.sub("-", plain)[:_LONGEST_ID].strip("-") or "scenarios"


def name_of(path: Path) -> str:
    """What a folder or zip is called, for a pack that does not say."""
    return os.fsencode(path.resolve().name).decode("utf-8", "replace").removesuffix(".zip")
