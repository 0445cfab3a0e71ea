"""Writing so that there is always a whole file: the old one or the new one, never half of either."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from game.errors import CannotWrite
from game.words import say


def write_whole(path: Path, content: str | bytes) -> None:
    """Write a text as UTF-8 with plain line ends, or bytes as they are, over what is there already.

    It is written beside `path` first and then put in its place. Raises CannotWrite, with nothing left behind,
    where the folder is missing, `path` is a folder, or the disk will not take it.
    """
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        part.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        part.replace(path)
    except OSError as error:
        _forget(part)
        why = say("no_folder") if not path.parent.is_dir() else reason(error)
        raise CannotWrite(say("cannot_write", path=path, why=why)) from error


def _forget(part: Path) -> None:
    # Where even this fails, the fault already on its way says why.
    with contextlib.suppress(OSError):
        part.unlink(missing_ok=True)


def reason(error: OSError) -> str:
    """Why a file could not be read or written, in a few words."""
    return (error.strerror or str(error)).lower()


class Cache:
    """Texts by key in a folder, for what can be worked out again: what cannot be kept is simply forgotten."""

    def __init__(self, folder: Path, most: int = 5_000) -> None:
        """Keep about `most` of them in `folder`, which is made when first needed; the oldest go first."""
        self._folder = folder
        self._most = most
        self._until_tidied = 0

    def get(self, key: str) -> str | None:
        """The text kept under a key."""
        try:
            return (self._folder / key).read_text(encoding="utf-8")
        except (OSError, ValueError):
            return None

    def put(self, key: str, text: str) -> None:
        """Keep a text under a key."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            write_whole(self._folder / key, text)
            self._tidy_now_and_then()
        except (OSError, CannotWrite):
            return

    def _tidy_now_and_then(self) -> None:
        self._until_tidied -= 1
        if self._until_tidied > 0:
            return
        self._until_tidied = max(1, self._most // 10)
        there = sorted((file for file in self._folder.iterdir() if file.is_file()), key=_age)
        for file in there[: -self._most]:
            _forget(file)


def _age(file: Path) -> int:
    """When it was written; a file that another program has just taken away counts as the oldest."""
    try:
        return file.stat().st_mtime_ns
    except OSError:
        return 0


def make_folder(folder: Path) -> None:
    """Make a folder with those above it, where it is not there. Raises CannotWrite."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(say("cannot_write", path=folder, why=reason(error))) from error
