"""What came of an experiment, as text."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.authoring.lab.reader import read_lab
from game.authoring.lab.running import run
from game.authoring.lab.sheet import sheet
from game.authoring.lab.showing import strongest

EXPERIMENTS = Path(__file__).parents[2] / "assets" / "experiments"


def shown(name: str, width: int = 80, encoding: str = "utf-8", customers: int = 1) -> str:
    reading = read_lab(EXPERIMENTS / f"{name}.yaml")
    assert reading.lab is not None
    return sheet(run(reading.lab, customers, vary=0.2), width, encoding)


@pytest.mark.parametrize("name", [path.stem for path in EXPERIMENTS.glob("*.yaml")])
@pytest.mark.parametrize("width", [60, 80, 120, 400])
@pytest.mark.parametrize("customers", [1, 5])
def test_no_line_is_longer_than_the_width(name: str, width: int, customers: int) -> None:
    assert max(len(line) for line in shown(name, width, customers=customers).splitlines()) <= min(width, 120)


def test_bars_are_drawn_with_what_the_encoding_has() -> None:
    assert "█" in shown("on-hold")
    plain = shown("on-hold", encoding="ascii")
    assert "█" not in plain
    assert "####" in plain
    plain.encode("ascii")
    shown("on-hold", encoding="cp437", customers=3).encode("cp437")


def test_a_reading_that_is_asked_about_has_its_row() -> None:
    assert "felt minutes" not in shown("on-hold")
    reading = read_lab(Path(__file__).parents[1] / "findings" / "G07.yaml")
    assert reading.lab is not None
    assert "felt minutes" in sheet(run(reading.lab))


def test_the_strongest_reasons_are_those_that_moved_most_and_none_that_only_wore_off() -> None:
    reading = read_lab(EXPERIMENTS / "two-in-one-year.yaml")
    assert reading.lab is not None
    for course in run(reading.lab).courses.values():
        first, second = strongest(course)
        assert abs(first.pleasure) >= abs(second.pleasure)
        assert {first.code, second.code}.isdisjoint({"faded", "set"})


def written(folder: Path, happens: str) -> str:
    (folder / "lab.yaml").write_text(
        f"lab: 1\nconditions:\n  all: [{happens}]\nexpect: [all.return_logit < 0]\n", "utf-8"
    )
    reading = read_lab(folder / "lab.yaml")
    assert reading.lab is not None
    return sheet(run(reading.lab))


def test_of_many_visits_only_those_that_matter_are_shown() -> None:
    text = shown("the-usual-cake")
    assert [line for line in text.splitlines() if line.startswith("Visit ")] == [
        "Visit 1 of 11", "Visit 10 of 11", "Visit 11 of 11"
    ]  # fmt: skip
    assert "8 more visits are left out here; --json has them all." in text


def test_the_same_reason_is_not_told_twice_and_one_that_moved_nothing_not_at_all() -> None:
    reading = read_lab(EXPERIMENTS / "two-in-one-year.yaml")
    assert reading.lab is not None
    for course in run(reading.lab).courses.values():
        told = [because.sentence for because in strongest(course, 100)]
        assert len(told) == len(set(told))
    assert "(+0.00)" not in shown("on-hold")


def test_figures_too_large_for_their_column_are_shortened(tmp_path: Path) -> None:
    text = written(tmp_path, "effort: {steps: 1000000}")
    (row,) = [line for line in text.splitlines() if line.startswith("return logit")]
    assert row.endswith(" -2e5") or row.endswith(" -3e5")
    assert len(row) <= 60
