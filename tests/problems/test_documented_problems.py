"""Every code has a section in docs/problems.md: its wrong example has it, its right one has no error."""

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from game.authoring.lab.reader import read_lab
from game.authoring.linting import lint, unused_files
from game.scenario import FileProblem, Gravity, read
from game.words import codes, linting
from tests.problems.shelf import make_library, place, read_part

PAGE = Path(__file__).parents[2] / "docs" / "problems.md"
SECTION = re.compile(r"^### ([EWIT]\d{3}): .*?(?=^##|\Z)", re.MULTILINE | re.DOTALL)
BLOCK = re.compile(r"^```yaml\n(.*?)^```", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"[EWI]\d{3}")
NOT_TO_BE_SHOWN_AS_TEXT = {
    "E100",
    "E101",
    "E102",
    "E103",
    "E105",
    "E120",
    "E124",
    "E212",
    "I510",
    "I515",
    "I516",
}
ADVICE = {code for code in linting.SENTENCES if CODE.fullmatch(code)}
"""What is said only of scenarios that can be played; tests/authoring/linting holds its words and lines."""
ABOUT_LIBRARIES = {"I513", "I514"}
"""What is said of files because of the others around them."""
ABOUT_PACKS = {code for code in codes() if re.fullmatch(r"E5\d{2}", code)}
"""A zip cannot be shown as text: tests/authoring/packing has one for each."""


@dataclass(frozen=True)
class Section:
    code: str
    wrong: str
    right: str


ABOUT_TRANSLATIONS = {code for code in codes() if re.fullmatch(r"[EW]7\d{2}", code)}
"""Their examples are no YAML: tests/scenario/test_translation.py holds them."""


def sections() -> dict[str, list[str]]:
    page = PAGE.read_text(encoding="utf-8")
    return {found[1]: BLOCK.findall(found[0]) for found in SECTION.finditer(page)}


EVERY = [Section(code, *blocks) for code, blocks in sections().items() if blocks]
SHOWN = [section for section in EVERY if not section.code.startswith("E4") and section.code not in ADVICE]
"""Those about files of the library by themselves; the others are advice, or about experiments for the lab."""

GIVEN_TO_THE_LIBRARY = {"E410"}
"""What is said where an experiment is read as a scenario."""


def problems_in(root: Path, code: str, example: str) -> tuple[FileProblem, ...]:
    """What is wrong with an example; those about the lab are whole files."""
    if code in ABOUT_LIBRARIES:
        (root / "personas" / "broken.yaml").unlink()
        used = unused_files([place(root, example), *sorted(root.rglob("*.yaml"))])
        return tuple(found for problems in used.values() for found in problems)
    if code in ADVICE:
        reading = read(place(root, example), use_house=False)
        return (*reading.problems, *lint(reading))
    if not code.startswith("E4"):
        return read_part(root, example).problems
    path = root / "experiment.yaml"
    path.write_text(example, encoding="utf-8", newline="")
    return read(path).problems if code in GIVEN_TO_THE_LIBRARY else read_lab(path).problems


def test_every_code_has_a_section_and_every_section_a_code() -> None:
    assert set(sections()) == {code for code in codes() if CODE.fullmatch(code)}


def test_every_section_shows_a_wrong_and_a_right_example_unless_no_page_can_show_it() -> None:
    unshown = {code for code, blocks in sections().items() if len(blocks) != 2}
    assert unshown == NOT_TO_BE_SHOWN_AS_TEXT | ABOUT_PACKS | ABOUT_TRANSLATIONS


@pytest.mark.parametrize("section", EVERY, ids=lambda section: section.code)
def test_the_wrong_example_has_the_problem(section: Section, tmp_path: Path) -> None:
    found = problems_in(make_library(tmp_path), section.code, section.wrong)
    assert section.code in {problem.code for problem in found}


@pytest.mark.parametrize("section", EVERY, ids=lambda section: section.code)
def test_the_wrong_example_has_no_other_error(section: Section, tmp_path: Path) -> None:
    root = make_library(tmp_path)
    found = problems_in(root, section.code, section.wrong)
    own = [p for p in found if p.path and p.path.name != "broken.yaml"]
    assert {p.code for p in own if p.severity is Gravity.ERROR} <= {section.code}


@pytest.mark.parametrize("section", EVERY, ids=lambda section: section.code)
def test_the_right_example_is_free_of_it_and_of_every_error(section: Section, tmp_path: Path) -> None:
    found = problems_in(make_library(tmp_path), section.code, section.right)
    assert not [problem for problem in found if problem.severity is Gravity.ERROR]
    assert section.code not in {problem.code for problem in found}
