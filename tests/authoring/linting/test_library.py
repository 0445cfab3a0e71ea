"""What nothing in a library uses, and what somebody does."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.authoring.linting import unused_files
from tests.problems.shelf import make_library

TALK = (
    "id: a\ntitle: A\n{uses}customer: {who}\nbeats:\n  start:\n    choices:\n      - {{id: x, say: {say}}}\n"
)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    root = make_library(tmp_path)
    (root / "personas" / "broken.yaml").unlink()
    return root


def write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def told(root: Path) -> set[tuple[str, str, int]]:
    found = unused_files(sorted(root.rglob("*.yaml")))
    return {
        (path.name, problem.code, problem.line) for path, problems in found.items() for problem in problems
    }


def test_a_persona_and_lines_that_nobody_uses_are_told_in_their_lines(library: Path) -> None:
    write(library / "hotel" / "a.yaml", TALK.format(uses="", who="{name: Bo}", say="Hm."))
    assert told(library) == {("ada.yaml", "I513", 1), ("desk.yaml", "I514", 2), ("desk.yaml", "I514", 3)}


def test_what_a_scenario_says_and_whom_it_meets_is_used(library: Path) -> None:
    uses = "uses: ../shared/desk.yaml\n"
    text = TALK.format(uses=uses, who="{from: ../personas/ada.yaml}", say="{line: thanks}")
    write(library / "hotel" / "a.yaml", text)
    assert told(library) == {("desk.yaml", "I514", 3)}


def test_a_line_inside_a_text_by_case_is_said(library: Path) -> None:
    uses = "uses: [../shared/desk.yaml]\n"
    text = TALK.format(uses=uses, who="{name: Bo}", say="{angry: {line: thanks}, otherwise: {line: by_mood}}")
    write(library / "hotel" / "a.yaml", text)
    assert ("desk.yaml", "I514", 2) not in told(library)


def test_a_line_of_the_same_name_in_another_file_is_another_line(library: Path) -> None:
    write(library / "shared" / "phone.yaml", "lines: {thanks: Thank you for calling.}\n")
    text = TALK.format(uses="uses: ../shared/phone.yaml\n", who="{name: Bo}", say="{line: thanks}")
    write(library / "hotel" / "a.yaml", text)
    assert ("desk.yaml", "I514", 2) in told(library)
    assert "phone.yaml" not in {name for name, _, _ in told(library)}


def test_people_of_a_campaign_are_used(library: Path) -> None:
    write(library / "hotel" / "a.yaml", TALK.format(uses="", who="{name: Bo}", say="Hm."))
    write(
        library / "campaigns" / "week.yaml",
        "id: week\ntitle: A week\npeople: {ada: ../personas/ada.yaml}\nvisits: []\n",
    )
    assert "ada.yaml" not in {name for name, _, _ in told(library)}


def test_a_library_without_a_scenario_is_told_nothing(library: Path) -> None:
    assert told(library) == set()


def test_scenarios_outside_what_is_checked_count(library: Path) -> None:
    write(library / "hotel" / "a.yaml", TALK.format(uses="", who="{from: ../personas/ada.yaml}", say="Hm."))
    found = unused_files(sorted((library / "personas").glob("*.yaml")))
    assert [problem for problems in found.values() for problem in problems] == []
