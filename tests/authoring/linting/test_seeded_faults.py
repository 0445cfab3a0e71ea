"""A good scenario, broken in one place at a time: each fault is found, by its code, in its line."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from game.authoring.linting import lint
from game.scenario import FileProblem, read
from game.words import linting
from tests.authoring.linting.faults import FAULTS, GOOD, Fault
from tests.authoring.linting.more_faults import MORE_FAULTS
from tests.authoring.linting.near_misses import NEAR_MISSES, NearMiss

OF_THE_READER = {"W401", "W402", "W403", "I501"}
"""Advice that comes with reading a file."""

OF_LIBRARIES = {"I513", "I514"}
OF_THE_HUGE = {"I515", "I516"}
"""What no single fault brings about: test_library.py and test_huge.py have them."""

EVERY = [*FAULTS, *MORE_FAULTS]

ADVICE = {code for code in linting.SENTENCES if re.fullmatch(r"[WI]\d{3}", code)} | OF_THE_READER


def advice_on(folder: Path, text: str) -> tuple[FileProblem, ...]:
    path = folder / "wet-bag.yaml"
    path.write_text(text, encoding="utf-8")
    reading = read(path, use_house=False)
    assert reading.scenario, [problem.sentence for problem in reading.errors]
    return (*reading.problems, *lint(reading))


def test_the_good_scenario_gets_no_advice(tmp_path: Path) -> None:
    assert advice_on(tmp_path, GOOD) == ()


def test_there_are_forty_faults_and_no_two_are_the_same() -> None:
    assert len({fault.name for fault in EVERY}) == len(EVERY) >= 40


def test_every_piece_of_advice_has_a_fault() -> None:
    assert {fault.code for fault in EVERY} == ADVICE - OF_LIBRARIES - OF_THE_HUGE


@pytest.mark.parametrize("fault", EVERY, ids=lambda fault: fault.name)
def test_a_fault_is_found_in_its_line(fault: Fault, tmp_path: Path) -> None:
    found = {(problem.code, problem.line) for problem in advice_on(tmp_path, fault.text)}
    lines = [number for number, row in enumerate(fault.text.split("\n"), 1) if row.startswith(fault.line)]
    assert found & {(fault.code, line) for line in lines}, found


def test_every_piece_of_advice_has_a_near_miss() -> None:
    assert {near.code for near in NEAR_MISSES} == ADVICE - OF_LIBRARIES - OF_THE_HUGE


@pytest.mark.parametrize("near", NEAR_MISSES, ids=lambda near: near.name)
def test_what_only_looks_like_a_fault_is_none(near: NearMiss, tmp_path: Path) -> None:
    found = {problem.code for problem in advice_on(tmp_path, near.text)}
    assert near.code not in found
