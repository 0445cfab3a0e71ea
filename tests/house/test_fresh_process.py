"""The simulation stands without a window: seen from a process that has imported nothing else."""

import os
import subprocess
import sys

import pytest

from tests.house.repository import ROOT

NEVER_DRAWN = ["game.customer", "game.play", "game.coaching", "game.scenario", "game.stage", "game.terminal"]


def _imported_with(module: str) -> set[str]:
    code = f"import sys, {module}; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    return {name.partition(".")[0] for name in run.stdout.split()}


@pytest.mark.parametrize("module", NEVER_DRAWN)
def test_importing_a_room_of_the_simulation_leaves_pygame_out(module: str) -> None:
    assert not {"pygame", "tkinter", "matplotlib"} & _imported_with(module)


def test_a_module_that_is_imported_is_seen() -> None:
    assert "pygame" in _imported_with("pygame")


def test_the_command_line_starts_without_pygame_so_that_it_starts_at_once() -> None:
    assert "pygame" not in _imported_with("game.cli")


_BREAK_ROOM = """
import sys
import game.window.app
import game.window
game.window.perform = lambda app, _=None: sys.exit(0)
game.window.threading.Thread.start = lambda thread: None
from game.cli import main
main([])
"""
ENGINE = ["game.play", "game.coaching", "game.records", "game.scenario.reader"]
HEAVY = ["yaml", "numpy", "sqlalchemy", "typer", "jinja2", *ENGINE]


@pytest.fixture(scope="module")
def in_the_break_room(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """What is imported when the first picture stands, on a second start: the library was read on the first."""
    home = str(tmp_path_factory.mktemp("home"))
    places = dict.fromkeys(("HOME", "USERPROFILE", "LOCALAPPDATA", "XDG_CACHE_HOME", "XDG_DATA_HOME"), home)
    found = ""
    for _ in range(2):
        code = f"import atexit, sys; atexit.register(lambda: print(*sys.modules)){_BREAK_ROOM}"
        environment = os.environ | places | {"SDL_VIDEODRIVER": "dummy"}
        environment.pop("EMPTY_CHAIR_NO_CACHE", None)
        run = subprocess.run(
            [sys.executable, "-c", code],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
            env=environment,
        )
        assert run.returncode == 0, run.stderr
        found = run.stdout
    return set(found.split())


@pytest.mark.parametrize("module", HEAVY)
def test_the_first_picture_waits_for_nothing_that_it_does_not_show(
    in_the_break_room: set[str], module: str
) -> None:
    assert "game.window.screens.home" in in_the_break_room
    assert module not in in_the_break_room
