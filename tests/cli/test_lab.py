"""`lab`: exit codes and shapes of the contract."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from game.authoring.lab.expectations import READINGS
from tests.cli.conftest import Run

ROOT = Path(__file__).parents[2]
EXPERIMENTS = sorted((ROOT / "assets" / "experiments").glob("*.yaml"))
CHOICE = """
lab: 1
title: Two ways or one
conditions:
  two:
    - visit: {{days: 30}}
    - failure: {{severity: 0.5}}
    - offer_choice: {{options: 2}}
    - leave: {{}}
    - visit: {{days: 7}}
  as_they_come: []
expect:
  - two.visit1.control > as_they_come.control {more}
  - as_they_come.trust / (two.heard - two.heard) > 1
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "choice.yaml"
    path.write_text(CHOICE.format(more=""), encoding="utf-8")
    return path


def holding(path: Path) -> Path:
    """The same file with nothing in it that fails."""
    path.write_text(CHOICE.format(more="- 1").rpartition("\n  -")[0], encoding="utf-8")
    return path


@pytest.mark.parametrize("path", EXPERIMENTS, ids=lambda path: path.stem)
def test_every_shipped_experiment_holds(run: Run, path: Path) -> None:
    done = run("lab", path)
    assert (done.code, done.err) == (0, "")


def test_the_json_has_the_shape_of_the_contract(run: Run, file: Path) -> None:
    done = run("lab", file, "--json")
    assert done.code == 1
    found = done.json()
    assert set(found) == {"title", "conditions", "expectations"}
    assert [len(found["conditions"][name]["visits"]) for name in ("two", "as_they_come")] == [2, 1]
    for condition in found["conditions"].values():
        assert set(condition) == {"visits", "reasons"}
        assert all(set(visit) == set(READINGS) for visit in condition["visits"])
    reason = found["conditions"]["two"]["reasons"][0]
    assert (reason["code"], reason["visit"], reason["turn"]) == ("failed", 1, 0)
    assert found["expectations"][1] == {
        "text": "as_they_come.trust / (two.heard - two.heard) > 1", "holds": False, "left": None, "right": 1.0,
    }  # fmt: skip


def test_a_customer_to_whom_nothing_happens_is_read_as_they_come(run: Run, file: Path) -> None:
    read = run("lab", file, "--json").json()["conditions"]["as_they_come"]["visits"][0]
    assert (read["trust"], read["satisfaction"], read["remembered"]) == (0.6, 0.2, 0.2)


def test_where_all_hold_the_code_is_none(run: Run, file: Path) -> None:
    assert run("lab", holding(file)).code == 0


def test_a_bad_file_is_two_with_its_line_and_what_to_write(run: Run, file: Path) -> None:
    file.write_text(
        file.read_text(encoding="utf-8").replace("offer_choice", "offer_choise"), encoding="utf-8"
    )
    done = run("lab", file)
    assert (done.code, done.out) == (2, "")
    assert f"{file}:8:7: E405" in done.err
    assert "offer_choice" in done.err
    assert "Traceback" not in done.err


@pytest.mark.parametrize(
    "args", [("--customers", "0"), ("--vary", "-1"), ("--vary", "x"), ("--customers", "1e9")]
)
def test_numbers_that_cannot_be_are_two(run: Run, file: Path, args: tuple[str, str]) -> None:
    done = run("lab", file, *args)
    assert (done.code, done.out) == (2, "")


def test_a_file_that_is_not_there_is_two(run: Run, tmp_path: Path) -> None:
    done = run("lab", tmp_path / "nothing.yaml")
    assert done.code == 2
    assert "nothing.yaml" in done.err


def spread(run: Run, file: Path, *args: object) -> dict[str, Any]:
    found: dict[str, Any] = run("lab", file, "--json", *args).json()["conditions"]["two"]["spread"]
    return found


def test_many_customers_have_a_spread_and_alike_ones_none(run: Run, file: Path) -> None:
    assert set(spread(run, file, "--customers", 50).values()) == {0.0}
    differing = spread(run, file, "--customers", 50, "--vary", "0.2")
    assert set(differing) == set(READINGS)
    assert differing["trust"] > 0.01


def numbers(found: object) -> list[float]:
    if isinstance(found, dict):
        return [number for part in found.values() for number in numbers(part)]
    if isinstance(found, list):
        return [number for part in found for number in numbers(part)]
    return [found] if isinstance(found, float) else []


def test_numbers_have_four_decimals_and_what_holds_is_judged_before_they_are_cut(
    run: Run, file: Path
) -> None:
    text = holding(file).read_text(encoding="utf-8")
    file.write_text(text + "\n  - two.told * 1.00001 > two.told\n", encoding="utf-8")
    found = run("lab", file, "--json", "--customers", 9, "--vary", 0.3).json()
    assert [number for number in numbers(found) if round(number, 4) != number] == []
    last = found["expectations"][-1]
    assert last["holds"]
    assert last["left"] == last["right"]


def test_many_alike_read_like_one(run: Run, file: Path) -> None:
    one, many = run("lab", file, "--json").json(), run("lab", file, "--json", "--customers", 5).json()
    for name, condition in one["conditions"].items():
        assert many["conditions"][name].pop("spread").keys() == set(READINGS)
        assert many["conditions"][name] == condition
    assert one["expectations"] == many["expectations"]


def test_a_file_without_a_title_has_an_empty_one(run: Run, file: Path) -> None:
    file.write_text("lab: 1\nconditions: {alone: []}\n", encoding="utf-8")
    done = run("lab", file, "--json")
    assert (done.code, done.json()["title"], done.json()["expectations"]) == (0, "", [])


def test_the_same_seed_gives_the_same_customers(run: Run, file: Path) -> None:
    args = ("--customers", 20, "--vary", 0.2, "--seed")
    assert spread(run, file, *args, 1) == spread(run, file, *args, 1) != spread(run, file, *args, 2)


def test_the_sheet_names_what_is_missed_and_what_moved_them(run: Run, file: Path) -> None:
    shown = run("lab", file).out
    assert "Two ways or one" in shown
    assert "Visit 2 of 2" in shown
    assert "no value" in shown
    assert "Not so: 1 of 2 expectations." in shown
    assert "Something went wrong for the customer." in shown
    assert "Nothing happens; this is how they come in." in shown


def test_titles_and_names_are_shown_inert(run: Run, file: Path) -> None:
    text = file.read_text(encoding="utf-8").replace("Two ways or one", r'"\e[31mred [bold]x[/bold]"')
    file.write_text(text, encoding="utf-8")
    shown = run("lab", file).out
    assert "\x1b" not in shown
    assert "[bold]x[/bold]" in shown


def test_the_page_is_written_whole_and_said_where(run: Run, file: Path, tmp_path: Path) -> None:
    done = run("lab", file, "--html", tmp_path / "page.html")
    assert "page.html" in done.err
    assert (tmp_path / "page.html").read_text(encoding="utf-8").rstrip().endswith("</html>")


def test_a_page_that_cannot_be_written_is_one_sentence(run: Run, file: Path, tmp_path: Path) -> None:
    done = run("lab", file, "--html", tmp_path / "nowhere" / "page.html")
    assert done.code == 2
    assert "cannot be written" in done.err
