"""`simulate`: exit codes and shapes of the contract."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.authoring.simulate import POLICIES
from tests.cli.conftest import Run
from tests.making import SMALL


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "small.yaml"
    path.write_text(SMALL, encoding="utf-8")
    return path


def test_the_json_has_the_shape_of_the_contract(run: Run, file: Path) -> None:
    done = run("simulate", file, "--runs", 50, "--json")
    assert (done.code, done.err) == (0, "")
    found = done.json()
    assert set(found) == {
        "scenario", "runs", "exact", "seconds", "playthroughs_per_second", "policies", "beats", "choices", "best",
        "worst", "unreached", "dominated",
    }  # fmt: skip
    assert (found["scenario"], found["runs"], list(found["policies"])) == ("small", 50, list(POLICIES))
    for policy in found["policies"].values():
        scores = ("empathy", "above_and_beyond", "judgement")
        assert set(policy) == {*scores, "endings", "hidden_need", "walked_out"}
        assert all(set(policy[score]) == {"mean", "se", "p10", "p50", "p90"} for score in scores)
        assert set(policy["endings"]) == {"lost", "disappointed", "neutral", "satisfied", "delighted"}
        assert set(policy["hidden_need"]) == {"missed", "found", "met"}
    assert list(found["beats"]) == ["start", "offer", "close"]
    keys = {"offered", "taken", "mean_empathy", "mean_remembered"}
    assert all(set(choice) == keys for choice in found["choices"].values())
    assert set(found["best"]) == set(found["worst"]) == {"choices", "empathy", "remembered"}


def test_only_the_policies_asked_for_are_shown(run: Run, file: Path) -> None:
    done = run("simulate", file, "--policy", "worst", "--policy", "longest", "--json")
    assert list(done.json()["policies"]) == ["longest", "worst"]


def test_a_policy_that_is_none_is_two_with_what_there_is(run: Run, file: Path) -> None:
    done = run("simulate", file, "--policy", "longst")
    assert (done.code, done.out) == (2, "")
    assert "longest" in done.err


@pytest.mark.parametrize(
    "args", [("--runs", "0"), ("--temperaments", "0"), ("--workers", "0"), ("--seed", "x")]
)
def test_numbers_that_cannot_be_are_two(run: Run, file: Path, args: tuple[str, str]) -> None:
    done = run("simulate", file, *args)
    assert (done.code, done.out) == (2, "")


def test_a_scenario_that_is_not_there_is_two(run: Run) -> None:
    done = run("simulate", "hotel-no-rum")
    assert (done.code, done.out) == (2, "")
    assert "hotel-no-room" in done.err


def test_a_file_that_cannot_be_used_is_two(run: Run, file: Path) -> None:
    file.write_text("id: small\n", encoding="utf-8")
    done = run("simulate", file)
    assert done.code == 2
    assert "Traceback" not in done.err


def test_the_sheet_shows_ways_paths_and_what_to_paste(run: Run, file: Path) -> None:
    shown = run("simulate", file, "--temperaments", 2, "--runs", 20).out
    for words in (
        "20 random plays with seed 0",
        "2 temperaments drawn",
        "choose: [hear, run, write]",
        "stingy",
    ):
        assert words in shown


def test_titles_are_shown_inert(run: Run, file: Path) -> None:
    text = SMALL.replace("title: A small thing", r'title: "\e[31mred [bold]x[/bold]"')
    file.write_text(text, encoding="utf-8")
    shown = run("simulate", file).out
    assert "\x1b" not in shown
    assert "[bold]x[/bold]" in shown
