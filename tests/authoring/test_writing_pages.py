"""The pages on writing: every example can be read, whole ones play and get no advice, and all advice is spoken of."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from game.authoring.linting import lint
from game.coaching import Yardsticks, unmet
from game.scenario import Reading, read
from game.words import linting
from tests.problems.shelf import make_library, place

DOCS = Path(__file__).parents[2] / "docs"
BLOCK = re.compile(r"^```yaml\n(.*?)^```", re.MULTILINE | re.DOTALL)
EXAMPLES = [
    pytest.param(block, id=f"{page}-{number}")
    for page in ("writing.md", "writing-well.md")
    for number, block in enumerate(BLOCK.findall((DOCS / page).read_text(encoding="utf-8")))
]
WHOLE = [example for example in EXAMPLES if str(example.values[0]).startswith("id:")]
ADVICE = {code for code in linting.SENTENCES if re.fullmatch(r"W[56]\d\d|I\d{3}", code)} | {"I501"}


def reading(folder: Path, example: str) -> Reading:
    return read(place(make_library(folder), example), use_house=False)


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_can_be_read(example: str, tmp_path: Path) -> None:
    assert reading(tmp_path, example).errors == ()


@pytest.mark.parametrize("example", WHOLE)
def test_a_whole_example_gets_no_advice(example: str, tmp_path: Path) -> None:
    found = reading(tmp_path, example)
    assert [str(one) for one in (*found.problems, *lint(found))] == []


@pytest.mark.parametrize("example", WHOLE)
def test_the_tests_of_a_whole_example_hold(example: str, tmp_path: Path) -> None:
    scenario = reading(tmp_path, example).scenario
    assert scenario
    need = 0 if scenario.persona.hidden_need else -1
    for test in scenario.tests:
        assert [one.sentence for one in unmet(scenario, test, Yardsticks().of(scenario, need))] == []


def test_every_piece_of_advice_is_spoken_of() -> None:
    page = (DOCS / "writing-well.md").read_text(encoding="utf-8")
    assert set(re.findall(r"\b[WI]\d{3}\b", page)) == ADVICE
