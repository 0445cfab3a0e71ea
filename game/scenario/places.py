"""Where files of the library lie, what each is by its place, and which paths may be named in them."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import Path, PureWindowsPath
from typing import TYPE_CHECKING, Final

from game.scenario.problem import FileProblem, problem

if TYPE_CHECKING:
    from game.scenario.tree import Scalar

HOUSE: Final = "house.yaml"
PACK: Final = "pack.yaml"
LIBRARY: Final = "scenarios"
ENDINGS: Final = frozenset({".yaml", ".yml"})
PICTURES: Final = frozenset({".png", ".jpg", ".jpeg", ".svg", ".webp", ".gif", ".bmp"})


class Kind(StrEnum):
    """What a file of the library is."""

    SCENARIO = "scenario"
    PERSONA = "persona"
    SHARED = "shared"
    HOUSE = "house"
    PACK = "pack"
    CAMPAIGN = "campaign"
    COURSE = "course"
    LAB = "lab"


_BY_NAME: Final = {HOUSE: Kind.HOUSE, PACK: Kind.PACK}
_BY_FOLDER: Final = {
    "personas": Kind.PERSONA,
    "shared": Kind.SHARED,
    "campaigns": Kind.CAMPAIGN,
    "courses": Kind.COURSE,
}


def library_of(path: Path) -> Path:
    """The folder that the paths in this file may not leave.

    The nearest folder above it that is named `scenarios` or holds a `pack.yaml`; else the file's own.
    """
    own = Path(path).absolute().parent
    for folder in (own, *own.parents):
        if folder.name == LIBRARY or (folder / PACK).is_file():
            return folder
    return own


def kind_of(path: Path) -> Kind:
    """What a file is: by its name, then by the folders it lies in, from the nearest up to the library."""
    if path.name in _BY_NAME:
        return _BY_NAME[path.name]
    root = library_of(path)
    inner = path.absolute().parent
    while inner.is_relative_to(root):
        if inner.name in _BY_FOLDER:
            return _BY_FOLDER[inner.name]
        if inner == inner.parent:
            break
        inner = inner.parent
    return Kind.SCENARIO


def named_file(named: Scalar, key: str, file: Path) -> Path | FileProblem:
    """The file that a path in `file` means, or what is wrong with it."""
    place, shown = (named.line, named.column), {"key": f"`{key}`", "value": named.text}
    typed = named.text.strip().replace("\\", "/")
    if typed.startswith(("/", "~")) or PureWindowsPath(typed).anchor or re.match(r"[a-z]+:", typed):
        return problem("E311", *place, **shown)
    root = library_of(file)
    try:
        meant = (file.absolute().parent / typed).resolve()
        inside = meant.is_relative_to(root.resolve())
        exists = inside and meant.is_file()
    except (OSError, ValueError, RuntimeError):
        return problem("E313", *place, **shown)
    if not inside:
        return problem("E311", *place, **shown)
    return meant if exists else problem("E313", *place, **shown)


def named_picture(named: Scalar, key: str, file: Path) -> Path | FileProblem:
    """The picture that a path in `file` means, or what is wrong with it."""
    found = named_file(named, key, file)
    if isinstance(found, Path) and found.suffix.lower() not in PICTURES:
        expected = "a picture (.png, .jpg, .svg)"
        return problem("E314", named.line, named.column, value=named.text, key=f"`{key}`", expected=expected)
    return found
