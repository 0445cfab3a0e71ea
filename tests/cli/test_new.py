"""`new`: a scenario that works, where it was asked for, and nothing written over."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.scenario import load
from game.vocabulary import Channel
from tests.cli.conftest import Run

CHANNELS = [channel.value for channel in Channel]


@pytest.mark.parametrize("channel", CHANNELS)
def test_a_new_scenario_of_each_channel_has_nothing_wrong(channel: str, tmp_path: Path, run: Run) -> None:
    made = run("new", "late-parcel", "--channel", channel, "--library", str(tmp_path / "mine"))
    path = tmp_path / "mine" / "late-parcel.yaml"
    assert (made.code, made.out.strip()) == (0, f"{path} is written.")
    assert f"play {path} --watch" in made.err
    assert run("check", str(tmp_path / "mine"), "--strict").code == 0
    scenario = load(path)
    assert (scenario.id, scenario.title, scenario.channel.value) == ("late-parcel", "Late parcel", channel)
    assert len(scenario.tests) >= 2


def test_editors_find_what_they_need_beside_it(tmp_path: Path, run: Run) -> None:
    run("new", "a", "--library", str(tmp_path))
    first = (tmp_path / "a.yaml").read_text(encoding="utf-8").splitlines()[0]
    assert first.startswith("# yaml-language-server: $schema=")
    assert (tmp_path / first.partition("=")[2]).is_file()


def test_a_file_that_is_there_is_never_touched(tmp_path: Path, run: Run) -> None:
    (tmp_path / "a.yaml").write_text("mine", encoding="utf-8")
    made = run("new", "a", "--library", str(tmp_path))
    assert made.code == 2
    assert "left alone" in made.err
    assert (tmp_path / "a.yaml").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("name", ["A b", "end", "house", "pack", "con", "lpt1", "ä", "../x", "", "a.b", "-"])
def test_what_cannot_be_an_id_is_one_sentence_and_writes_nothing(name: str, tmp_path: Path, run: Run) -> None:
    made = run("new", "--library", str(tmp_path / "mine"), "--", name)
    assert made.code == 2
    assert len(made.err.strip().splitlines()) == 1
    assert not (tmp_path / "mine").exists()


@pytest.mark.parametrize("name", ["12", "no", "0x1f", "1-2", "null", "_"])
def test_an_id_that_yaml_might_take_for_something_else_stays_a_text(
    name: str, tmp_path: Path, run: Run
) -> None:
    made = run("new", "--library", str(tmp_path), "--", name)
    assert made.code == 0, made.err
    assert load(tmp_path / f"{name}.yaml").id == name
    assert run("check", str(tmp_path), "--strict").code == 0


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path, run: Run) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    made = run("new", "a", "--library", str(tmp_path / "file" / "deeper"))
    assert made.code == 2
    assert len(made.err.strip().splitlines()) == 1


def test_without_a_folder_it_goes_into_the_players_own_library(run: Run) -> None:
    made = run("new", "my-own")
    assert made.code == 0
    assert "my-own" in run("list").out
