"""Every code has a section in docs/problems.md: its wrong example has it, its right one has no error."""

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from game.scenario import Gravity
from game.words import codes
from tests.problems.shelf import make_library, read_part

PAGE = Path(__file__).parents[2] / "docs" / "problems.md"
SECTION = re.compile(r"^### ([EWIT]\d{3}): .*?(?=^##|\Z)", re.MULTILINE | re.DOTALL)
BLOCK = re.compile(r"^```yaml\n(.*?)^```", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"[EWI]\d{3}")
NOT_TO_BE_SHOWN_AS_TEXT = {"E100", "E101", "E102", "E103", "E105", "E120", "E124", "E212"}


@dataclass(frozen=True)
class Section:
    code: str
    wrong: str
    right: str


def sections() -> dict[str, list[str]]:
    page = PAGE.read_text(encoding="utf-8")
    return {found[1]: BLOCK.findall(found[0]) for found in SECTION.finditer(page)}


SHOWN = [Section(code, *blocks) for code, blocks in sections().items() if blocks]


def test_every_code_has_a_section_and_every_section_a_code() -> None:
    assert set(sections()) == {code for code in codes() if CODE.fullmatch(code)}


def test_every_section_shows_a_wrong_and_a_right_example_unless_no_page_can_show_it() -> None:
    assert {code for code, blocks in sections().items() if len(blocks) != 2} == NOT_TO_BE_SHOWN_AS_TEXT


@pytest.mark.parametrize("section", SHOWN, ids=lambda section: section.code)
def test_the_wrong_example_has_the_problem(section: Section, tmp_path: Path) -> None:
    reading = read_part(make_library(tmp_path), section.wrong)
    assert section.code in {problem.code for problem in reading.problems}


@pytest.mark.parametrize("section", SHOWN, ids=lambda section: section.code)
def test_the_wrong_example_has_no_other_error(section: Section, tmp_path: Path) -> None:
    root = make_library(tmp_path)
    own = [p for p in read_part(root, section.wrong).problems if p.path and p.path.name != "broken.yaml"]
    assert {p.code for p in own if p.severity is Gravity.ERROR} <= {section.code}


@pytest.mark.parametrize("section", SHOWN, ids=lambda section: section.code)
def test_the_right_example_is_free_of_it_and_of_every_error(section: Section, tmp_path: Path) -> None:
    reading = read_part(make_library(tmp_path), section.right)
    assert not reading.errors
    assert section.code not in {problem.code for problem in reading.problems}
