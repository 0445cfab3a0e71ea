"""Between the paths of a pack and those of this system: names are the same bytes on disk under every locale."""

from __future__ import annotations

import os
from pathlib import Path


def path_in(folder: Path, name: str) -> Path:
    """Where a file of a pack lies in a folder."""
    return folder.joinpath(*os.fsdecode(name.encode("utf-8")).split("/"))


def name_in(folder: Path, path: Path) -> str:
    """What a file in a folder is called in a pack; bytes that are not UTF-8 stay as half characters."""
    return os.fsencode(path.relative_to(folder).as_posix()).decode("utf-8", "surrogateescape")
