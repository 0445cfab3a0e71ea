"""`graph`: three kinds of picture, and one sentence for everything else."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.mark.parametrize(
    ("ending", "begins"), [("svg", "<svg "), ("html", "<!doctype html>"), ("mmd", "flowchart TD")]
)
def test_the_ending_of_the_name_says_what_is_drawn(
    run: Run, tmp_path: Path, ending: str, begins: str
) -> None:
    file = tmp_path / f"hotel.{ending}"
    done = run("graph", "hotel-no-room", "-o", file)
    assert (done.code, done.out) == (0, "")
    assert str(file) in done.err
    assert file.read_text(encoding="utf-8").startswith(begins)


def test_another_ending_is_one_sentence_and_writes_nothing(run: Run, tmp_path: Path) -> None:
    done = run("graph", "hotel-no-room", "-o", tmp_path / "hotel.png")
    assert done.code == 2
    assert ".svg, .html or .mmd" in done.err
    assert not (tmp_path / "hotel.png").exists()


def test_an_unknown_scenario_names_those_there_are(run: Run, tmp_path: Path) -> None:
    done = run("graph", "hotel-no-rom", "-o", tmp_path / "x.svg")
    assert done.code == 2
    assert "hotel-no-room" in done.err


def test_without_a_file_to_write_it_says_so(run: Run) -> None:
    assert run("graph", "hotel-no-room").code == 2
