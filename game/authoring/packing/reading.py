"""Reading a pack: everything that is wrong with it is known before anything is written where it stays."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

from game.authoring.packing.archive import unpacked
from game.authoring.packing.contents import contents, name_of
from game.authoring.packing.limits import refusal, refuse, refuse_for
from game.authoring.packing.manifest import not_as_packed
from game.authoring.packing.names import name_problem
from game.authoring.packing.places import name_in, path_in
from game.customer import can_open
from game.errors import CannotWrite
from game.scenario import FileProblem, Reading, files_under, read
from game.scenario.kinds import PackFile
from game.scenario.opened import open_file
from game.scenario.places import PACK, Kind
from game.scenario.problem import problem
from game.scenario.translation import translation_problems
from game.words import say

Checking: TypeAlias = Callable[[Path], tuple[Reading, Sequence[FileProblem]]]
"""Reads one file, and says what is wrong with it."""
Watching: TypeAlias = Callable[[Sequence[Path]], Iterable[Path]]
"""Hands files through one by one, and may show how far it is."""


@dataclass(frozen=True, slots=True)
class Named:
    """What a scenario is called: all that is kept of it while thousands are read."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack that is as it should be: `files` by path, `scenarios` by the path they lie in.

    `left_out` are files that no library has; `problems` has no error.
    """

    called: PackFile
    files: Mapping[str, bytes]
    scenarios: Mapping[str, Named]
    left_out: tuple[str, ...] = ()
    problems: tuple[FileProblem, ...] = ()


def checked(file: Path) -> tuple[Reading, Sequence[FileProblem]]:
    """Reads one file as `check` does, without the tests of its own."""
    reading = read(file, use_house=False, opens_allowed=can_open)
    return reading, (*reading.problems, *translation_problems(reading))


def read_pack(pack: Path, watching: Watching = iter) -> Pack:
    """The pack in this zip. Raises ScenarioError with all that is wrong, each place as `pack.zip/file:line`."""
    return look_through(_sound(pack), pack, watching=watching)


def check_pack(pack: Path, checking: Checking) -> list[tuple[Reading, Sequence[FileProblem]]]:
    """Every file of the pack in this zip with what `checking` says of it, each place as `pack.zip/file:line`.

    Nothing stays of what is unpacked for it. Raises ScenarioError where the zip itself is refused.
    """
    found = contents(_sound(pack), name_of(pack))
    results: list[tuple[Reading, Sequence[FileProblem]]] = []
    with _laid_out(found.files, pack) as (folder, _called_so):
        for file in files_under(folder):
            reading, told = checking(file)
            shown = replace(reading, path=pack / file.relative_to(folder))
            results.append((shown, [_shown(one, folder, pack) for one in told]))
        scenarios = {name_in(pack, r.path): Named(s.id, s.title) for r, _ in results if (s := r.scenario)}
    if not any(reading.errors for reading, _ in results):
        refuse(pack, _wrong_as_a_whole(scenarios))
    return results


def _sound(pack: Path) -> Mapping[str, bytes]:
    files = unpacked(pack)
    refuse(pack, not_as_packed(files))
    return files


def look_through(files: Mapping[str, bytes], shown: Path, watching: Watching = iter) -> Pack:
    """Reads files as the pack they would be. `shown` is what the places of problems begin with."""
    found = contents(files, name_of(shown))
    scenarios: dict[str, Named] = {}
    problems: list[FileProblem] = []
    with _laid_out(found.files, shown) as (folder, called):
        for file in watching(files_under(folder)):
            reading, told = checked(file)
            problems += [_shown(one, folder, shown) for one in told]
            if made := reading.scenario:
                scenarios[name_in(folder, file)] = Named(made.id, made.title)
    refuse_for(problems)
    refuse(shown, _wrong_as_a_whole(scenarios))
    return Pack(called, found.files, scenarios, found.left_out, tuple(problems))


def _wrong_as_a_whole(scenarios: Mapping[str, Named]) -> Iterator[FileProblem]:
    if not scenarios:
        yield problem("E509")
    first: dict[str, str] = {}
    for path, scenario in scenarios.items():
        other = first.setdefault(scenario.id, path)
        if other != path:
            yield problem("E512", id=scenario.id, entry=path, other=other)


@contextmanager
def _laid_out(files: Mapping[str, bytes], shown: Path) -> Iterator[tuple[Path, PackFile]]:
    """The files in a passing folder of the name they will have in a library: names say what a file is."""
    try:
        with tempfile.TemporaryDirectory(prefix="empty-chair-", ignore_cleanup_errors=True) as passing:
            called = _called(files[PACK], Path(passing).resolve(), shown)
            folder = Path(passing).resolve() / "pack" / called.id
            write_all(files, folder)
            yield folder, called
    except OSError as fault:
        why = (fault.strerror or str(fault)).lower()
        raise CannotWrite(say("cannot_write", path=tempfile.gettempdir(), why=why)) from fault


def _called(raw: bytes, passing: Path, shown: Path) -> PackFile:
    (passing / PACK).write_bytes(raw)
    opened = open_file(passing / PACK, Kind.PACK)
    refuse_for(tuple(_shown(one, passing, shown) for one in opened.problems))
    if not isinstance(opened.shape, PackFile):
        raise refusal(shown, "E101", name=PACK, why=say("pack.no_file"))
    if found := name_problem(opened.shape.id):
        refuse(shown / PACK, [found])
    return opened.shape


def _shown(found: FileProblem, folder: Path, shown: Path) -> FileProblem:
    """The problem with its place in the pack, and not in the passing folder."""
    path = found.path or folder
    where = shown / path.relative_to(folder) if path.is_relative_to(folder) else path
    here, there = str(folder), str(shown)
    return replace(
        found, path=where, message=found.message.replace(here, there), help=found.help.replace(here, there)
    )


def write_all(files: Mapping[str, bytes], folder: Path) -> None:
    """Writes files by their path into a folder that is not there yet. Raises OSError."""
    folder.mkdir(parents=True)
    for name, raw in files.items():
        path = path_in(folder, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(raw)
