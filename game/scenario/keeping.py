"""Readings kept from one start of the program to the next: data only, and never trusted beyond its checks.

A reading is kept while nothing it rests on has changed: the file, what it names, the house, where the paths lead,
and the rules by which files are read. Whatever is damaged, older or made by other rules is as good as not there.
"""

from __future__ import annotations

import gc
import hashlib
import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any, Final, Protocol

from game.scenario.model import Scenario
from game.scenario.places import ENDINGS, HOUSE, Kind, library_of
from game.scenario.problem import FileProblem
from game.scenario.reading import Reading

_ROOMS: Final = ("scenario", "vocabulary", "words")
_MANY: Final = 20


class Kept(Protocol):
    """Somewhere texts are kept by key between one start of the program and the next."""

    def get(self, key: str) -> str | None:
        """The text kept under a key, if there is one."""

    def put(self, key: str, text: str) -> None:
        """Keep a text under a key, if that is possible."""


class KeptReadings:
    """Readings of scenarios that have no error, each under its path and its house."""

    def __init__(self, kept: Kept, house: Path | None, use_house: bool) -> None:
        """Keep them in `kept`; `house` and `use_house` are those of `read`."""
        self._kept = kept
        self._house = (house, use_house)

    def get(self, path: Path) -> Reading | None:
        """What came of reading this file, if nothing it rests on has changed since."""
        text = self._kept.get(self._key(path))
        if not text:
            return None
        try:
            return _reading(path, *text.split("\n"))
        except (ValueError, TypeError, LookupError, OSError, RuntimeError):
            return None

    def put(self, path: Path, reading: Reading) -> None:
        """Keep what came of reading this file; a reading with an error is not kept."""
        if reading.scenario is None or reading.errors or reading.kind is not Kind.SCENARIO:
            return
        try:
            self._kept.put(self._key(path), _text(path, reading, reading.scenario))
        except (ValueError, OSError, RuntimeError):
            return

    def _key(self, path: Path) -> str:
        root = library_of(path)
        ours = (root / HOUSE).is_file()
        names = [str(name) for name in (path, path.absolute(), root, ours, *self._house)]
        return _hashed(json.dumps(names))[:40] + ".json"


def _text(path: Path, reading: Reading, scenario: Scenario) -> str:
    """Two lines: what the reading rests on, with its warnings; and the scenario."""
    body = scenario.model_dump_json(exclude_defaults=True)
    rests_on = {str(name): _mark(name) for name in (path.absolute(), *reading.rests_on)}
    warnings = [_told(found) for found in reading.problems]
    head = {"rules": rules(), "rests on": rests_on, "warnings": warnings}
    said = json.dumps(head)
    return f"{_hashed(said + body)}\n{said}\n{body}"


def _reading(path: Path, checked: str, said: str, body: str) -> Reading | None:
    """The reading these lines hold. Raises ValueError, TypeError or LookupError where they hold none."""
    if checked != _hashed(said + body):
        return None
    head: dict[str, Any] = json.loads(said)
    rests_on: dict[str, str] = head["rests on"]
    if head["rules"] != rules() or any(_mark(Path(name)) != mark for name, mark in rests_on.items()):
        return None
    problems = tuple(_found(told) for told in head["warnings"])
    return Reading(path, Kind.SCENARIO, Scenario.model_validate_json(body), problems)


def _told(found: FileProblem) -> list[str | int | None]:
    path = None if found.path is None else str(found.path)
    return [found.code, found.message, found.help, found.line, found.column, path, found.source]


def _found(told: Sequence[Any]) -> FileProblem:
    code, message, help_, line, column, path, source = told
    return FileProblem(code, message, help_, line, column, None if path is None else Path(path), source)


def _mark(path: Path) -> str:
    """What a path leads to and, where that is a file of the library, its content."""
    real = str(path.resolve())
    if path.suffix.lower() not in ENDINGS:
        return f"{real} {path.is_file()}"
    return f"{real} {hashlib.sha256(path.read_bytes()).hexdigest()}"


def _hashed(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


@cache
def rules() -> str:
    """A short word for the rules by which files are read: it changes with any change of them."""
    game = Path(__file__).resolve().parent.parent
    digest = hashlib.sha256()
    for room in _ROOMS:
        for file in sorted((game / room).rglob("*.py")):
            digest.update(file.read_bytes())
    return digest.hexdigest()[:16]


@contextmanager
def many_values(files: int) -> Iterator[None]:
    """Python's search for cycles put off while many files are read, and what was read left out of it after.

    A hundred scenarios are a million values that live as long as the program and hold no cycle; searching them
    again and again costs more than reading them.
    """
    if files < _MANY or not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
