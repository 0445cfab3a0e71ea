"""`check --watch`: the same check again, whenever a file has been saved."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, NoReturn

from game.scenario import files_under, library_of
from game.scenario.translation import translations_of

EVERY_SECONDS: Final = 0.5
"""How often the files are looked at: a save is noticed before the hand has left the keyboard."""

Stamp = tuple[int, int]
"""When a file was last written, in nanoseconds, and its size in bytes; zeros where it is gone."""


def watch(
    paths: Sequence[Path], check: Callable[[], object], pause: Callable[[float], None] = time.sleep
) -> NoReturn:
    """Check at once, and then after every save, until it is interrupted.

    `pause` waits for a number of seconds; what it raises (KeyboardInterrupt, as a rule) ends the watch.
    """
    seen: Mapping[Path, Stamp] | None = None
    while True:
        now = stamps(paths)
        if now != seen:
            check()
            seen = now
        pause(EVERY_SECONDS)


def stamps(paths: Sequence[Path]) -> dict[Path, Stamp]:
    """When each watched file was last written: those under the paths, and those they take from."""
    return {file: _stamp(file) for path in paths for file in _watched(path)}


def _watched(path: Path) -> Iterator[Path]:
    files = files_under(path)
    yield from files
    yield from (file for scenario in files for file in translations_of(scenario).values())
    library = library_of(path / "any.yaml" if path.is_dir() else path)
    yield library / "house.yaml"
    for folder in ("personas", "shared"):
        if (library / folder).is_dir():
            yield from files_under(library / folder)


def _stamp(file: Path) -> Stamp:
    try:
        found = file.stat()
    except OSError:
        return (0, 0)
    return (found.st_mtime_ns, found.st_size)
