"""`handout`: the sheets a trainer prints, and the page that tells trainers what to do with them."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.house.repository import DOCS, ROOT, fenced

PAGE = (DOCS / "trainers.md").read_text(encoding="utf-8")
SHOWN = [
    found
    for _, block in fenced(re.sub(r"^ +", "", PAGE, flags=re.MULTILINE), "sh")
    for found in re.findall(r"^python main\.py (.+)$", block, re.MULTILINE)
]


def test_the_handout_goes_where_it_was_told_to(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "handout.html"
    done = run("handout", "hotel-no-room", "-o", file)
    assert (done.code, done.out) == (0, "")
    assert str(file) in done.err
    assert "What would you want to know before you offer anything?" in file.read_text(encoding="utf-8")


def test_an_observer_gets_a_card(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "card.html"
    assert run("handout", "two-dinosaurs", "--observer", "-o", file).code == 0
    assert "Moments to listen for" in file.read_text(encoding="utf-8")


def test_all_of_them_at_once_are_two_sheets_a_scenario(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "not" / "there yet"
    done = run("handout", "--all", folder)
    assert done.code == 0
    assert {file.name for file in folder.iterdir()} >= {
        f"{scenario}-{sheet}.html"
        for scenario in ("hotel-no-room", "two-dinosaurs", "the-account-holder")
        for sheet in ("handout", "observer")
    }
    assert f"{len(list(folder.iterdir()))} sheets" in done.err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((), "Say which scenario"),
        (("hotel-no-room",), "-o FILE.html"),
        (("hotel-no-room", "--all", "sheets"), "leave the scenario"),
        (("--all", "sheets", "--observer"), "leave the scenario"),
        (("hotel-no-rom", "-o", "x.html"), "hotel-no-room"),
        (("hotel-no-room", "-o", "no such folder/x.html"), "there is no such folder"),
    ],
)
def test_what_cannot_be_printed_is_one_sentence_and_writes_nothing(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], told: str
) -> None:
    monkeypatch.chdir(tmp_path)
    done = run("handout", *arguments)
    assert done.code == 2
    assert told in done.err
    assert not list(tmp_path.glob("**/*.html"))


def test_a_folder_that_is_a_file_is_one_sentence(run: Run, tmp_path: Path) -> None:
    (tmp_path / "sheets").write_text("mine", encoding="utf-8")
    done = run("handout", "--all", tmp_path / "sheets")
    assert done.code == 2
    assert "cannot be written" in done.err
    assert (tmp_path / "sheets").read_text(encoding="utf-8") == "mine"


def test_the_page_for_trainers_shows_commands() -> None:
    assert len(SHOWN) >= 8
    assert len(SHOWN) == PAGE.count("python main.py ")


@pytest.mark.parametrize("shown", SHOWN)
def test_every_command_of_the_page_for_trainers_works(shown: str, tmp_path: Path) -> None:
    """Those that open a window are played in the terminal, where nobody answers."""
    words = shown.split()
    in_a_window = words[0] == "play" and not {"--terminal", "--choices"} & set(words)
    own = {f"XDG_{kind}_HOME": str(tmp_path / kind.lower()) for kind in ("CACHE", "CONFIG", "DATA")}
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *words, *(["--terminal"] if in_a_window else [])],
        cwd=tmp_path, env={**os.environ, **own}, stdin=subprocess.DEVNULL, capture_output=True, text=True,
        encoding="utf-8", check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert [file for file in re.findall(r"\S+\.html", shown) if not (tmp_path / file).is_file()] == []
