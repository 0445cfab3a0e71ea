"""`pack` and `install`: from one library into another, and played there."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.making import SMALL

ROOT = Path(__file__).parents[2]
SCENARIOS = ROOT / "scenarios"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "ours"
    made.mkdir()
    (made / "small.yaml").write_text(SMALL, encoding="utf-8")
    (made / "pack.yaml").write_text("id: ours\ntitle: Ours\nversion: 1.0\n", encoding="utf-8")
    return made


@pytest.fixture
def packed(run: Run, folder: Path) -> Path:
    path = folder.with_name("ours.zip")
    assert run("pack", folder, "-o", path).code == 0
    return path


def test_an_installed_scenario_is_listed_and_played(run: Run, packed: Path) -> None:
    done = run("install", packed)
    assert done.code == 0
    assert "Installed Ours (ours), version 1.0: 1 scenario" in done.out
    assert "small" in {entry["id"] for entry in run("list", "--json").json()["scenarios"]}
    assert run("play", "small", "--choices", "hear,run,bye", "--json").json()["finished"]


def test_a_library_can_be_given_and_is_made(run: Run, packed: Path, tmp_path: Path) -> None:
    library = tmp_path / "new" / "library"
    assert run("install", packed, "--library", library).code == 0
    assert (library / "ours" / "small.yaml").is_file()
    listed = run("list", "--json", "--library", library).json()["scenarios"]
    assert str(library / "ours" / "small.yaml") in {entry["path"] for entry in listed}
    assert run("play", "small", "--choices", "hear,run,bye", "--library", library, "--json").code == 0
    assert run("check", library).code == 0


def test_the_shipped_library_goes_through_and_is_clean(run: Run, tmp_path: Path) -> None:
    assert run("pack", SCENARIOS, "-o", tmp_path / "shipped.zip").code == 0
    done = run("install", tmp_path / "shipped.zip", "--library", tmp_path / "library")
    assert done.code == 0
    assert "`hotel-no-room` means the scenario of this pack" in done.err
    assert run("check", tmp_path / "library", "--strict").code == 0


def test_a_newer_version_says_what_it_replaces_and_what_changed(run: Run, packed: Path, folder: Path) -> None:
    run("install", packed)
    (folder / "pack.yaml").write_text("id: ours\ntitle: Ours\nversion: 1.1\n", encoding="utf-8")
    (folder / "more.yaml").write_text(SMALL.replace("id: small", "id: more"), encoding="utf-8")
    run("pack", folder, "-o", packed)
    told = run("install", packed).out
    assert "It replaces version 1.0." in told
    assert "  new: more.yaml" in told
    assert "  changed: pack.yaml" in told
    assert "The same was installed already." in run("install", packed).out


def test_a_folder_with_a_mistake_is_not_packed_and_no_file_is_written(run: Run, folder: Path) -> None:
    (folder / "b.yaml").write_text("id: b\n", encoding="utf-8")
    out = folder.with_name("no.zip")
    done = run("pack", folder, "-o", out)
    assert done.code == 2
    assert f"{folder / 'b.yaml'}:1:1: E202" in done.err
    assert not out.exists()


def test_a_test_of_a_file_that_does_not_hold_is_no_reason_not_to_pack_and_check_is_named(
    run: Run, folder: Path
) -> None:
    promise = "tests:\n  - {name: too good, choose: [shrug, pay, bye], then: {ending: delighted}}\n"
    (folder / "small.yaml").write_text(SMALL + promise, encoding="utf-8")
    done = run("pack", folder, "-o", folder.with_name("a.zip"))
    assert done.code == 0
    assert f"check {folder}" in done.err
    assert "T101" in run("check", folder.with_name("a.zip")).out


def test_what_is_left_out_is_told_but_not_the_pack_itself(run: Run, folder: Path) -> None:
    for number in range(25):
        (folder / f"{number:02}.txt").write_text("x", encoding="utf-8")
    assert run("pack", folder, "-o", folder / "a.zip").code == 0
    told = run("pack", folder, "-o", folder / "a.zip").err
    assert "00.txt" in told
    assert "Left out besides: 5 more." in told
    assert "a.zip" not in told


def test_a_pack_that_cannot_be_written_is_one_sentence(run: Run, folder: Path) -> None:
    done = run("pack", folder, "-o", folder / "nowhere" / "a.zip")
    assert done.code == 2
    assert done.err.count("\n") == 1
    assert "cannot be written" in done.err


def test_a_title_is_shown_inert(run: Run, folder: Path, tmp_path: Path) -> None:
    (folder / "pack.yaml").write_text('id: ours\ntitle: "\\e[31m[bold]Ours"\n', encoding="utf-8")
    told = run("pack", folder, "-o", tmp_path / "a.zip").out + run("install", tmp_path / "a.zip").out
    assert "\x1b" not in told
    assert told.count("[bold]Ours") == 2


def test_a_pack_that_is_not_there_is_two(run: Run, tmp_path: Path) -> None:
    done = run("install", tmp_path / "nowhere.zip")
    assert done.code == 2
    assert "E100" in done.err


def test_the_locale_makes_no_difference(tmp_path: Path, folder: Path) -> None:
    (folder / "pack.yaml").unlink()
    (folder / "small.yaml").rename(folder / "größer.yaml")
    folder = folder.rename(folder.with_name("Öurs"))
    plain = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    packed = [_started(tmp_path, more, "pack", folder, "-o", tmp_path / "a.zip") for more in ({}, plain)]
    assert packed[0] == packed[1]
    installed = [
        _started(tmp_path, more, "install", tmp_path / "a.zip", "--library", tmp_path / "library")
        for more in ({}, plain)
    ]
    assert "The same was installed already." in installed[1].decode()
    assert (tmp_path / "library" / "ours" / "größer.yaml").is_file()


def _started(folder: Path, more: dict[str, str], *arguments: str | Path) -> bytes:
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *map(str, arguments)],
        capture_output=True,
        check=False,
        env={**os.environ, **more},
        cwd=folder,
    )
    assert done.returncode == 0, done.stderr
    assert b"Traceback" not in done.stderr
    return (folder / "a.zip").read_bytes() if arguments[0] == "pack" else done.stdout
