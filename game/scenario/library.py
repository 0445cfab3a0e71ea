"""The shelf: folders of scenarios, listed and looked up by id or by path."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from game.errors import UnknownScenario
from game.scenario.keeping import Kept, KeptReadings, many_values
from game.scenario.places import ENDINGS, Kind, kind_of
from game.scenario.problem import did_you_mean, inert
from game.scenario.reading import Reading
from game.words import say

Stamp = tuple[int, int]


class Library:
    """The scenarios under some folders, in the order of the folders and then of their paths.

    Nothing is read before it is asked for, and no file twice while it stays as it is. `house` and `use_house`
    are those of `read`. What was read stays in `kept`, where one is given, for the next start of the program.
    """

    def __init__(
        self,
        roots: Sequence[Path],
        *,
        house: Path | None = None,
        use_house: bool = True,
        kept: Kept | None = None,
    ) -> None:
        self.roots = tuple(roots)
        self._house = house
        self._use_house = use_house
        self._kept = KeptReadings(kept, house, use_house) if kept else None
        self._known: dict[Path, tuple[Stamp, Reading]] = {}

    def readings(self) -> tuple[Reading, ...]:
        """Every scenario file as read: those with a scenario, and those with problems instead."""
        paths = self.paths()
        with many_values(len(set(paths) - self._known.keys())):
            return tuple(self._read(path) for path in paths)

    def paths(self) -> tuple[Path, ...]:
        """The scenario files."""
        found = [path for root in self.roots if root.is_dir() for path in files_under(root)]
        return tuple(
            path for path in dict.fromkeys(found) if path.is_file() and kind_of(path) is Kind.SCENARIO
        )

    def find(self, name: str | Path) -> Path:
        """The file of a scenario, by its id or by its path. Raises `UnknownScenario`, which lists the ids."""
        as_path = Path(name)
        if as_path.suffix.lower() in ENDINGS or len(as_path.parts) > 1:
            return _existing(as_path)
        likely_first = sorted(self.paths(), key=lambda path: path.stem != str(name))
        for path in likely_first:
            scenario = self._read(path).scenario
            if scenario and scenario.id == str(name):
                return path
        raise UnknownScenario(self._unknown(str(name)))

    def _unknown(self, name: str) -> str:
        ids = [reading.scenario.id for reading in self.readings() if reading.scenario]
        return f"{say('unknown_scenario', name=inert(name))} {did_you_mean(name, sorted(ids))}".strip()

    def _read(self, path: Path) -> Reading:
        stamp = _stamp(path)
        known = self._known.get(path)
        if known and known[0] == stamp:
            return known[1]
        reading = self._kept_or_read(path)
        self._known[path] = (stamp, reading)
        return reading

    def _kept_or_read(self, path: Path) -> Reading:
        if self._kept and (known := self._kept.get(path)):
            return known
        from game.scenario.reader import read

        reading = read(path, house=self._house, use_house=self._use_house)
        if self._kept:
            self._kept.put(path, reading)
        return reading


def _existing(path: Path) -> Path:
    try:
        if path.is_file():
            return path
    except (OSError, ValueError):
        pass
    raise UnknownScenario(say("E100", name=inert(str(path))) + ". " + say("E100.help"))


def _stamp(path: Path) -> Stamp:
    try:
        status = path.stat()
    except OSError:
        return (0, 0)
    return (status.st_mtime_ns, status.st_size)


def files_under(path: Path) -> tuple[Path, ...]:
    """The file itself, or all files of the library in a folder and those below it, sorted.

    A path that is not there, and a folder that holds none or cannot be opened, stands for itself: reading it
    says what is wrong.
    """
    if not path.is_dir():
        return (path,)
    return tuple(sorted(_walk(path))) or (path,)


def _walk(folder: Path) -> Iterator[Path]:
    closed: list[Path] = []
    for place, folders, files in os.walk(
        folder, onerror=lambda fault: closed.append(Path(str(fault.filename)))
    ):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (Path(place, name) for name in files if Path(name).suffix.lower() in ENDINGS)
    yield from closed
