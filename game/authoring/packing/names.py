"""Which paths may stand in a pack: those that mean the same place on every computer, inside the pack."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import Final

from game.scenario import FileProblem
from game.scenario.problem import problem
from game.words import say

DEEPEST: Final = 8
"""Folders and file of a path."""
LONGEST: Final = 160
"""Letters of a path: Windows has 260 for the folder of the library and this together."""
LONGEST_PART: Final = 80
"""Letters of one name: 255 bytes is the end on Linux, and a letter may have four, or three UTF-16 units."""

_NOT_ON_WINDOWS: Final = '<>:"|?*'
_DEVICES: Final = frozenset(
    ["con", "prn", "aux", "nul", "conin$", "conout$"]
    + [f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"]
)
_OUTSIDE = re.compile(r"[/~]|[A-Za-z]:|.*\\|(?:.*/)?\.{1,2}(?:/|$)|.*//", re.DOTALL)


def name_problem(name: str) -> FileProblem | None:
    """What is wrong with a path of a pack, written with `/`; a folder's ends with one."""
    plain = name.removesuffix("/")
    if not plain or _OUTSIDE.match(name):
        return problem("E502", entry=name)
    why = _unfit(plain)
    return problem("E506", entry=name, why=why) if why else None


def _unfit(path: str) -> str:
    parts = path.split("/")
    if len(parts) > DEEPEST:
        return say("pack.name.deep", most=DEEPEST)
    if len(path) > LONGEST or any(len(part) > LONGEST_PART for part in parts):
        return say("pack.name.long", most=LONGEST, most_part=LONGEST_PART)
    return next(filter(None, map(_unfit_part, parts)), "")


def _unfit_part(part: str) -> str:
    if not part.isprintable():
        return say("pack.name.unprintable")
    if taken := [sign for sign in part if sign in _NOT_ON_WINDOWS]:
        return say("pack.name.sign", sign=taken[0])
    if part != part.strip(" ") or part.endswith("."):
        return say("pack.name.edge")
    if part.split(".")[0].rstrip(" ").lower() in _DEVICES:
        return say("pack.name.device", part=part)
    return ""


def clashes(names: Iterable[str]) -> Iterator[FileProblem]:
    """Paths that some computer takes for one another: the same but for case or accents, or file and folder."""
    seen: dict[str, tuple[str, bool]] = {}
    known: set[str] = set()
    for name in names:
        if name in known:
            yield problem("E507", entry=name, other=name)
            continue
        known.add(name)
        yield from _clash(name, seen)


def _clash(name: str, seen: dict[str, tuple[str, bool]]) -> Iterator[FileProblem]:
    steps = list(accumulate(name.removesuffix("/").split("/"), "{}/{}".format))
    for step in steps:
        is_folder = step != steps[-1] or name.endswith("/")
        other, was_folder = seen.setdefault(_folded(step), (step, is_folder))
        if (other, was_folder) != (step, is_folder):
            yield problem("E507", entry=name, other=other)
            return


def _folded(path: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", path).casefold())
