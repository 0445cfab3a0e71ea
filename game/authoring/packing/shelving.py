"""Putting a pack on a shelf: whole or not at all, over nothing that somebody else put there."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from game.authoring.packing.limits import refuse
from game.authoring.packing.manifest import MANIFEST, hashes_in, manifest_of
from game.authoring.packing.places import name_in
from game.authoring.packing.reading import Pack, write_all
from game.errors import CannotWrite
from game.scenario import FileProblem, Library
from game.scenario.decoding import text_of
from game.scenario.kinds import PackFile
from game.scenario.opened import open_file
from game.scenario.places import PACK
from game.scenario.problem import problem
from game.scenario.tree import Refused, Scalar
from game.words import say

LEFT_OVER: Final = 3600.0
"""Seconds after which a half-written folder is one that nobody writes any more; an install takes a few."""


@dataclass(frozen=True, slots=True)
class Installed:
    """A pack in its place. `before` is the version that was there, None where none was.

    `new`, `changed` and `gone` are paths in it, compared with what was there.
    """

    home: Path
    before: str | None = None
    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()


def install(pack: Pack, library: Path, shown: Path) -> Installed:
    """Puts a pack into the folder of its id in a library, in the place of what it brought before.

    Raises ScenarioError, told of `shown`, where a scenario of that id or a folder of that name is there from
    elsewhere or was changed by hand, and CannotWrite where the disk will not take it. Nothing is written then.
    """
    home = library / pack.called.id
    replaced = library / f".{pack.called.id}.replaced"
    _mend(home, replaced)
    before = _hashes_of(home, shown) if home.exists() or home.is_symlink() else None
    refuse(shown, _taken(pack, library, home))
    done = _compared(pack, home, before)
    try:
        _put(pack, home, replaced)
    except OSError as fault:
        why = (fault.strerror or str(fault)).lower()
        raise CannotWrite(say("cannot_write", path=home, why=why)) from fault
    return done


def _mend(home: Path, replaced: Path) -> None:
    """Brings back what was there if an earlier run was stopped between taking it away and putting anew."""
    if replaced.is_dir() and not home.exists():
        with contextlib.suppress(OSError):
            replaced.rename(home)


def _hashes_of(home: Path, shown: Path) -> Mapping[str, str]:
    """What was installed there, once it is sure that it is as it was installed."""
    manifest = home / MANIFEST
    hashes = None if home.is_symlink() or not manifest.is_file() else hashes_in(manifest.read_bytes())
    if not isinstance(hashes, dict) or not isinstance(open_file(home / PACK).shape, PackFile):
        refuse(shown, [problem("E513", folder=home)])
        return {}
    refuse(shown, _changed_by_hand(home, hashes))
    return hashes


def _changed_by_hand(home: Path, hashes: Mapping[str, str]) -> Iterator[FileProblem]:
    there = {name_in(home, path): path for path in home.rglob("*") if not path.is_dir()}
    for name, path in sorted(there.items()):
        known = hashes.get(name)
        if name != MANIFEST and known != hashlib.sha256(path.read_bytes()).hexdigest():
            yield problem("E514", entry=path)


def _taken(pack: Pack, library: Path, home: Path) -> Iterator[FileProblem]:
    """Scenarios whose id stands for another one in this library already."""
    ids = {scenario.id: path for path, scenario in pack.scenarios.items()}
    for path in Library([library]).paths() if library.is_dir() else ():
        if not path.is_relative_to(home) and (found := _id_of(path, ids)) in ids:
            yield problem("E511", id=found, path=path)


def _id_of(path: Path, wanted: Iterable[str]) -> str:
    """The id of a scenario that may be one of those wanted; a library is large, and reading takes its time."""
    with contextlib.suppress(Refused):
        text = text_of(path)
        root = open_file(path).root if any(name in text for name in wanted) else None
        written = root.get("id") if root else None
        return written.text if isinstance(written, Scalar) else ""
    return ""


def _compared(pack: Pack, home: Path, before: Mapping[str, str] | None) -> Installed:
    if before is None:
        return Installed(home)
    now = hashes_in(manifest_of(pack.files))
    after = now if isinstance(now, dict) else {}
    shape = open_file(home / PACK).shape
    return Installed(
        home,
        before=shape.version if isinstance(shape, PackFile) else "",
        new=tuple(sorted(after.keys() - before.keys())),
        changed=tuple(sorted(name for name in after.keys() & before.keys() if after[name] != before[name])),
        gone=tuple(sorted(before.keys() - after.keys())),
    )


def _put(pack: Pack, home: Path, replaced: Path) -> None:
    staging = home.with_name(f".{home.name}.{os.getpid()}.part")
    try:
        shutil.rmtree(staging, ignore_errors=True)
        write_all({**pack.files, MANIFEST: manifest_of(pack.files)}, staging)
        _sweep(home.parent, staging)
        if home.exists():
            _exchange(staging, home, replaced)
        else:
            staging.rename(home)
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def _sweep(library: Path, staging: Path) -> None:
    """Takes away what installs that were killed have left; one that is at work is younger than that."""
    now = staging.stat().st_mtime
    for left in library.glob(".*.part"):
        with contextlib.suppress(OSError):
            if now - left.stat().st_mtime > LEFT_OVER:
                shutil.rmtree(left, ignore_errors=True)


def _exchange(staging: Path, home: Path, replaced: Path) -> None:
    shutil.rmtree(replaced, ignore_errors=True)
    home.rename(replaced)
    try:
        staging.rename(home)
    except OSError:
        replaced.rename(home)
        raise
    shutil.rmtree(replaced, ignore_errors=True)
