from pathlib import Path

import pytest

from game.settings.folders import cache_folder
from tests.cli.conftest import Run


def _kept() -> list[Path]:
    return list((cache_folder() / "readings").glob("*"))


def test_what_the_library_holds_is_kept_for_the_next_command_which_says_the_same(run: Run) -> None:
    first = run("list")
    assert _kept()
    assert run("list") == first


def test_a_damaged_folder_of_kept_readings_changes_nothing(run: Run) -> None:
    first = run("list", "--json")
    for file in _kept():
        file.write_bytes(b"\xff\x00{")
    assert run("list", "--json") == first


@pytest.mark.parametrize("kept_before", [False, True])
def test_it_does_without_where_that_is_asked_for(
    kept_before: bool, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    if kept_before:
        run("list")
        for file in _kept():
            file.write_text("damaged", encoding="utf-8")
    monkeypatch.setenv("EMPTY_CHAIR_NO_CACHE", "1")
    assert run("list").code == 0
    assert {file.read_text(encoding="utf-8") for file in _kept()} == ({"damaged"} if kept_before else set())
