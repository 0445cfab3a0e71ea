"""Who may enter which room: ARCHITECTURE.md's table, held against every import there is."""

from pathlib import Path

import pytest

from tests.house.repository import GAME, files, name
from tests.house.rooms import Room, imports, room_of, rooms_that_exist, table_of_rooms, trespasses

ROOMS = table_of_rooms()
SOURCES = [path for path in files(GAME, ".py") if path != GAME / "__init__.py"]
PLAY = Room("play", frozenset({"customer"}), frozenset({"numpy"}))


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _package(path: Path) -> str:
    return ".".join(path.relative_to(GAME.parent).parent.parts)


@pytest.mark.parametrize("room", list(ROOMS.values()), ids=lambda room: room.name)
def test_a_room_imports_only_what_it_may(room: Room) -> None:
    sources = [path for path in SOURCES if room_of(path) == room.name]
    found = {name(path): trespasses(room, imports(_text(path), _package(path))) for path in sources}
    assert {path: told for path, told in found.items() if told} == {}


def test_every_room_is_in_the_table_and_every_row_has_a_room() -> None:
    assert rooms_that_exist() == set(ROOMS)


def test_a_row_names_only_rooms_of_the_table() -> None:
    strangers = {room.name: room.rooms - set(ROOMS) for room in ROOMS.values()}
    assert {row: names for row, names in strangers.items() if names} == {}


def test_no_two_rooms_may_import_each_other() -> None:
    inner = [room for room in ROOMS.values() if room.name != "cli"]
    assert [(a.name, b.name) for a in inner for b in inner if b.name in a.rooms and a.name in b.rooms] == []


@pytest.mark.parametrize(
    "source",
    [
        "import pygame",
        "import game.words",
        "from game import words",
        "from game.words import say",
        "from game.words.catalogue import say",
        "from ..words import say",
        "from .. import words",
        "def later():\n    import pygame.draw",
        "if __debug__:\n    from game.window import app",
        "import importlib\nimportlib.import_module('pygame')",
        "import importlib\nimportlib.import_module('..window', __package__)",
        "from importlib import import_module\nimport_module('game.window')",
        "__import__('pygame')",
        "import importlib\nimportlib.import_module('py' + 'game')",
    ],
)
def test_a_trespass_is_seen_however_it_is_written(source: str) -> None:
    assert len(trespasses(PLAY, imports(source, "game.play"))) == 1


@pytest.mark.parametrize(
    "source",
    [
        "import numpy as np",
        "import json, pathlib",
        "from game import __version__",
        "from game.errors import EmptyChairError",
        "from game.customer import appraise",
        "from game.play.luck import pick",
        "from .luck import pick",
        "from . import luck",
        "from ..customer import appraise",
    ],
)
def test_what_the_table_allows_is_allowed(source: str) -> None:
    assert trespasses(PLAY, imports(source, "game.play")) == []
