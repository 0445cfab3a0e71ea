"""A good scenario, broken in one place at a time: each fault is found, by its code, in its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.authoring.linting import lint
from game.scenario import FileProblem, read
from tests.authoring.linting.faults import FAULTS, GOOD, Fault


def advice_on(folder: Path, text: str) -> tuple[FileProblem, ...]:
    path = folder / "wet-bag.yaml"
    path.write_text(text, encoding="utf-8")
    reading = read(path, use_house=False)
    assert reading.scenario, [problem.sentence for problem in reading.errors]
    return lint(reading)


def test_the_good_scenario_gets_no_advice(tmp_path: Path) -> None:
    assert advice_on(tmp_path, GOOD) == ()


def test_there_are_forty_faults_and_no_two_are_the_same() -> None:
    assert len({fault.name for fault in FAULTS}) == len(FAULTS) >= 40


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_fault_is_found_in_its_line(fault: Fault, tmp_path: Path) -> None:
    assert GOOD.count(fault.old) == 1, fault.old
    broken = GOOD.replace(fault.old, fault.new)
    found = {(problem.code, problem.line) for problem in advice_on(tmp_path, broken)}
    lines = [number for number, row in enumerate(broken.split("\n"), 1) if row.startswith(fault.line)]
    assert found & {(fault.code, line) for line in lines}, found
