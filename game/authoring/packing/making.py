"""Making a pack of a folder: the same bytes on every machine, and only what installs again."""

from __future__ import annotations

import io
import os
import stat
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from game.authoring.packing.contents import belongs, is_hidden, is_picture
from game.authoring.packing.limits import refusal, refuse, too_much
from game.authoring.packing.manifest import MANIFEST, manifest_of
from game.authoring.packing.names import clashes, name_problem
from game.authoring.packing.places import name_in
from game.authoring.packing.reading import Pack, Watching, look_through
from game.scenario import FileProblem
from game.scenario.opened import open_file
from game.scenario.places import ENDINGS, PACK, named_picture
from game.scenario.problem import problem
from game.scenario.tree import Scalar, Table
from game.words import say

_LONG_AGO: Final = (1980, 1, 1, 0, 0, 0)
_ON_UNIX: Final = 3
_PLAIN_FILE: Final = (stat.S_IFREG | 0o644) << 16


def gather(folder: Path, watching: Watching = iter) -> Pack:
    """The pack that this folder makes, as `install` would find it.

    Raises ScenarioError with all that keeps it from being one; `left_out` of the pack are files that none holds.
    """
    if not folder.is_dir():
        raise refusal(
            folder, "E100" if not folder.exists() else "E101", name=folder, why=say("pack.no_folder")
        )
    found = {name: path for name, path in _walk(folder) if not is_hidden(name) and name != MANIFEST}
    refuse(folder, _wrong(found))
    pictures = _pictures(found)
    taken = [name for name in found if belongs(name) and (not is_picture(name) or name in pictures)]
    refuse(folder, _too_much({name: found[name] for name in taken}))
    files = {name: _bytes_of(folder, name, found[name]) for name in taken}
    left_out = tuple(sorted(set(found) - set(taken)))
    pack = look_through(files, folder, watching=watching)
    return Pack(pack.called, pack.files, pack.scenarios, left_out, pack.problems)


def zipped(pack: Pack) -> bytes:
    """The zip of a pack with its manifest: sorted, stored as it is, every time and attribute the same.

    Nothing is compressed, because each release of a compressing library may do it otherwise.
    """
    written = io.BytesIO()
    with ZipFile(written, "w") as archive:
        for name, raw in sorted({**pack.files, MANIFEST: manifest_of(pack.files)}.items()):
            entry = ZipInfo(name, _LONG_AGO)
            entry.create_system = _ON_UNIX
            entry.external_attr = _PLAIN_FILE
            archive.writestr(entry, raw, ZIP_STORED)
    return written.getvalue()


def _walk(folder: Path) -> Iterator[tuple[str, Path]]:
    """Every file and every link by its path in the pack, hidden folders left out."""

    def cannot(fault: OSError) -> None:
        raise refusal(folder, "E101", name=fault.filename, why=fault.strerror or fault)

    for place, folders, files in os.walk(folder, onerror=cannot):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        links = [name for name in folders if Path(place, name).is_symlink()]
        for name in (*links, *sorted(files)):
            path = Path(place, name)
            yield unicodedata.normalize("NFC", name_in(folder, path)), path


def _wrong(found: Mapping[str, Path]) -> Iterator[FileProblem]:
    for name, path in found.items():
        if path.is_symlink():
            yield problem("E503", entry=name, what=say("pack.link"))
        elif belongs(name) and (wrong := name_problem(name)):
            yield wrong
        elif belongs(name) and not path.is_file():
            yield problem("E503", entry=name, what=say("pack.device"))
    yield from clashes(name for name in found if belongs(name))


def _too_much(taken: Mapping[str, Path]) -> Iterator[FileProblem]:
    written = [] if PACK in taken else [0]
    return too_much([*written, *(path.stat().st_size for path in taken.values())])


def _bytes_of(folder: Path, name: str, path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as fault:
        raise refusal(folder, "E101", name=name, why=fault.strerror or fault) from fault


def _pictures(found: Mapping[str, Path]) -> set[str]:
    """The pictures that scenarios and personas name."""
    by_place = {path.resolve(): name for name, path in found.items() if is_picture(name)}
    if not by_place:
        return set()
    written = [path for name, path in found.items() if belongs(name) and path.suffix.lower() in ENDINGS]
    return {by_place[place] for path in written for place in _named(path) if place in by_place}


def _named(file: Path) -> Iterator[Path]:
    root = open_file(file).root
    for table in (root, root.get("customer") if root else None):
        drawn = table.get("portrait") if isinstance(table, Table) else None
        if isinstance(drawn, Scalar) and not drawn.empty:
            picture = named_picture(drawn, "portrait", file)
            if isinstance(picture, Path):
                yield picture
