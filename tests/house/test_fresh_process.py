"""The simulation stands without a window: seen from a process that has imported nothing else."""

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
