"""`check --watch`: again after every save, until it is interrupted."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import pytest

from game.cli import checking
from game.cli.watching import EVERY_SECONDS, watch
from tests.cli.conftest import Run
from tests.making import SMALL

Step = Callable[[], object]


def nothing() -> None:
    """A pause in which nobody saves."""


class Desk:
    """An author's time: each pause of the watch is one step, and after the last comes Ctrl-C."""

    def __init__(self, steps: Sequence[Step]) -> None:
        self.steps = list(steps)
        self.paused: list[float] = []

    def pause(self, seconds: float) -> None:
        self.paused.append(seconds)
        if not self.steps:
            raise KeyboardInterrupt
        self.steps.pop(0)()


def checks(paths: Sequence[Path], steps: Sequence[Step]) -> int:
    """How often it checks while an author does these things."""
    desk, checked = Desk(steps), list[int]()
    with pytest.raises(KeyboardInterrupt):
        watch(paths, lambda: checked.append(1), desk.pause)
    assert set(desk.paused) == {EVERY_SECONDS}
    return len(checked)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "scenarios" / "small.yaml"
    path.parent.mkdir()
    path.write_text(SMALL, encoding="utf-8")
    return path


def saved(path: Path, text: str) -> Step:
    def save() -> None:
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")

    return save


def touched(path: Path) -> Step:
    return lambda: os.utime(path, ns=(1, path.stat().st_mtime_ns + 1_000))


def test_it_checks_once_at_the_start_and_not_again_while_nothing_is_saved(file: Path) -> None:
    assert checks([file], [nothing, nothing, nothing]) == 1


def test_it_checks_again_after_a_save(file: Path) -> None:
    assert checks([file], [saved(file, SMALL + "# more\n"), nothing, touched(file)]) == 3


def test_it_checks_again_when_the_file_goes_and_comes_back(file: Path) -> None:
    assert checks([file], [file.unlink, nothing, saved(file, SMALL)]) == 3


def test_a_new_file_in_a_watched_folder_counts(file: Path) -> None:
    assert checks([file.parent], [saved(file.parent / "other.yaml", SMALL)]) == 2


def test_a_persona_beside_a_watched_file_counts_and_another_scenario_does_not(file: Path) -> None:
    steps = [
        saved(file.parent / "personas" / "ada.yaml", "id: ada\nname: Ada\n"),
        saved(file.parent / "other.yaml", SMALL),
    ]
    assert checks([file], steps) == 2


def test_interrupting_it_is_130_and_every_check_was_printed(
    run: Run, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk([saved(file, SMALL.replace("beats:", "beets:"))])
    monkeypatch.setattr(checking, "watch", partial(watch, pause=desk.pause))
    watched = run("check", file, "--watch")
    assert watched.code == 130
    assert "E201" in watched.out
    assert watched.out.count("1 file: ") == 2
