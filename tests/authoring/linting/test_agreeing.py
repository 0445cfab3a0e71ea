"""Figures that disagree: told once, of the later of the two; what other files say is compared as well."""

from __future__ import annotations

from pathlib import Path

from game.authoring.linting import lint
from game.scenario import read
from tests.problems.shelf import make_library, place

TALK = "beats:\n  start:\n    customer: {says}\n    choices:\n      - {{id: a, say: Hm.}}\n"


def told(folder: Path, text: str) -> list[tuple[str, int]]:
    reading = read(place(make_library(folder), text), use_house=False)
    assert reading.scenario, [problem.sentence for problem in reading.errors]
    return [(problem.code, problem.line) for problem in lint(reading)]


def test_of_two_that_are_settled_the_later_is_told(tmp_path: Path) -> None:
    text = "brief: Room 417 is cold.\ncustomer: {name: Dana, card: {room: room 471}}\n" + TALK.format(
        says="Well?"
    )
    assert told(tmp_path, text) == [("W611", 2)]


def test_what_is_said_is_told_and_not_what_it_differs_from(tmp_path: Path) -> None:
    text = "brief: Room 417 is cold.\n" + TALK.format(says="I have room 471.")
    assert told(tmp_path, text) == [("W611", 4)]


def test_a_fact_of_a_shared_file_is_settled_too(tmp_path: Path) -> None:
    text = "uses: ../shared/times.yaml\n" + TALK.format(says="The bus goes at 14:53.")
    shared = tmp_path / "scenarios" / "shared"
    shared.mkdir(parents=True)
    (shared / "times.yaml").write_text("facts: {bus: The bus goes at 14:35}\n", encoding="utf-8")
    reading = read(
        place(
            shared.parent,
            text.replace("uses", "# file: hotel/a.yaml\nid: a\ntitle: A\ncustomer: {name: Dana}\nuses"),
        )
    )
    assert reading.scenario, [problem.sentence for problem in reading.errors]
    (problem,) = lint(reading)
    assert problem.code == "W611"
    assert "card or facts" in problem.message
