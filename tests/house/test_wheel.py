"""What is shipped: the wheel, built from the checkout, put into an empty environment and played elsewhere."""

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from tests.house.repository import ROOT, files

GOOD_WAY = "own_it,repeat,ask_why,suite,walk,follow_up"


def _run(*command: object, cwd: Path) -> str:
    """Without the paths of this process, so that only the environment itself can provide the game."""
    environment = {
        key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "VIRTUAL"))
    }
    run = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    return run.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    _run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", out, ROOT, cwd=out)
    return next(out.glob("empty_chair-*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of programs of an environment with the wheel, and this environment's packages behind it."""
    home = tmp_path_factory.mktemp("installed")
    venv.create(home, with_pip=False, symlinks=os.name != "nt")
    here = Path(sysconfig.get_path("scripts", "venv", vars={"base": str(home)}))
    packages = Path(sysconfig.get_path("purelib", "venv", vars={"base": str(home)}))
    python = here / Path(sys.executable).name
    pip = [sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-deps", "--no-index"]
    _run(*pip, wheel, cwd=home)
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return here


def _play(installed: Path, *arguments: str, cwd: Path) -> str:
    return _run(next(installed.glob("empty-chair*")), *arguments, cwd=cwd)


def test_the_wheel_holds_all_that_is_shipped_and_nothing_else(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    shipped = [path for folder in ("scenarios", "assets") for path in files(ROOT / folder)]
    assert {f"game/shipped/{path.relative_to(ROOT).as_posix()}" for path in shipped} <= names
    assert {path.relative_to(ROOT).as_posix() for path in files(ROOT / "game")} <= names
    assert {name.partition("/")[0].partition("-")[0] for name in names} == {"game", "empty_chair"}


def test_the_installed_game_is_the_one_in_the_wheel(installed: Path, tmp_path: Path) -> None:
    python = installed / Path(sys.executable).name
    found = _run(python, "-c", "import game; print(game.__file__)", cwd=tmp_path)
    assert Path(found.strip()).is_relative_to(installed.parent)


def test_the_installed_game_tells_its_version(installed: Path, tmp_path: Path) -> None:
    assert _play(installed, "--version", cwd=tmp_path).split()[-1] in (ROOT / "game/__init__.py").read_text(
        encoding="utf-8"
    )


def test_the_installed_game_lists_the_shipped_library(installed: Path, tmp_path: Path) -> None:
    listed = json.loads(_play(installed, "list", "--json", cwd=tmp_path))["scenarios"]
    assert "hotel-no-room" in {scenario["id"] for scenario in listed}
    assert all(Path(scenario["path"]).is_relative_to(installed.parent) for scenario in listed)


def test_the_installed_game_plays_from_another_folder(installed: Path, tmp_path: Path) -> None:
    told = _play(
        installed, "play", "hotel-no-room", "--choices", GOOD_WAY, "--seed", "0", "--json", cwd=tmp_path
    )
    played = json.loads(told)
    assert (played["finished"], played["ending"]) == (True, "delighted")


def test_the_checkout_plays_what_the_wheel_plays(installed: Path, tmp_path: Path) -> None:
    arguments = ["play", "hotel-no-room", "--choices", "straight,policy,partner,bye", "--seed", "0", "--json"]
    here = _run(sys.executable, ROOT / "main.py", *arguments, cwd=tmp_path)
    assert here == _play(installed, *arguments, cwd=tmp_path)
