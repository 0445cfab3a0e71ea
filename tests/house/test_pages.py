"""What the pages say is so: links lead somewhere, examples load, files named exist, nothing is foreign."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from _pytest.mark.structures import ParameterSet

from game.scenario.authored import (
    AuthoredBeat,
    AuthoredChoice,
    AuthoredCondition,
    AuthoredCustomer,
    AuthoredScenario,
    AuthoredTest,
    AuthoredThen,
)
from game.scenario.reader import read
from game.vocabulary import (
    Accuracy,
    Act,
    Channel,
    Feeling,
    Manner,
    Pressure,
    Quality,
    Skill,
    Stage,
    Strength,
    Temperament,
)
from tests.house.repository import DOCS, ROOT, fenced, name, pages, prose, table, texts

LINK = re.compile(r"\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
FOREIGN = re.compile(
    r"/(?:work|home|root|tmp|Users)/[a-z]"  # where somebody's machine keeps things
    r"|\bpypi\.org|\bregistry\.npmjs|\bfiles\.pythonhosted|--index-url|\bindex-url\b"
    r"|\bTO" + r"DO\b|\bFIX" + r"ME\b",
)
MEANT = {"tests/house/test_pages.py", "tests/house/test_wheel.py"}
TESTED_ELSEWHERE = {"authoring.md", "problems.md", "scenario-format.md", "lab.md", "writing-well.md"}
"""Pages with pieces and broken examples, which tests of their own hold to their word."""
SHAPES = (
    AuthoredScenario,
    AuthoredCustomer,
    AuthoredBeat,
    AuthoredChoice,
    AuthoredCondition,
    AuthoredTest,
    AuthoredThen,
)
PAGES = pages()


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _anchor(heading: str) -> str:
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def _broken_links(page: Path) -> Iterator[str]:
    for target, anchor in LINK.findall(prose(_text(page))):
        file = (page.parent / target) if target else page
        if not file.exists():
            yield target
        elif anchor and anchor not in {_anchor(heading) for heading in HEADING.findall(_text(file))}:
            yield f"{target}#{anchor}"


def _scenarios() -> list[ParameterSet]:
    return [
        pytest.param(block, id=f"{name(page)}:{line}")
        for page in PAGES
        if page.name not in TESTED_ELSEWHERE
        for line, block in fenced(_text(page), "yaml")
    ]


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_link_leads_somewhere(page: Path) -> None:
    assert list(_broken_links(page)) == []


def test_a_link_that_leads_nowhere_is_seen(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("# A heading\n[a](#a-heading) [b](#b) [c](c.md)", encoding="utf-8")
    assert list(_broken_links(page)) == ["#b", "c.md"]


@pytest.mark.parametrize("block", _scenarios())
def test_a_scenario_shown_in_a_page_has_no_mistakes(block: str, tmp_path: Path) -> None:
    if "beats:" not in block:
        pytest.fail("every YAML block in a page is a whole scenario, so that it can be tried")
    file = tmp_path / "shown.yaml"
    file.write_text(block, encoding="utf-8")
    assert [str(problem) for problem in read(file).errors] == []


def test_every_act_is_described_in_the_format() -> None:
    page = _text(DOCS / "scenario-format.md")
    assert [act.value for act in Act if f"`{act.value}`" not in page] == []


def test_every_other_word_of_the_vocabulary_is_in_the_format() -> None:
    """Feelings, temperaments, manners and the rest: whatever an author may write as a value."""
    vocabularies = (
        Feeling,
        Strength,
        Temperament,
        Manner,
        Accuracy,
        Quality,
        Channel,
        Stage,
        Skill,
        Pressure,
    )
    words = {word.value for vocabulary in vocabularies for word in vocabulary}
    assert words - set(re.findall(r"[a-z]+(?:-[a-z]+)*", _text(DOCS / "scenario-format.md"))) == set()


def test_every_key_an_author_may_write_is_in_the_format() -> None:
    keys = {field.alias or key for shape in SHAPES for key, field in shape.model_fields.items()}
    written = set(re.findall(r"`([a-z_]+)|\b([a-z_]+):", _text(DOCS / "scenario-format.md")))
    assert keys - {key for pair in written for key in pair} == set()


def test_every_page_is_in_the_index() -> None:
    index = _text(DOCS / "README.md")
    here = [page.relative_to(DOCS).as_posix() for page in PAGES if page.is_relative_to(DOCS)]
    assert [page for page in here if page != "README.md" and f"({page})" not in index] == []


def test_nothing_foreign_is_written_in_any_file() -> None:
    written = {name(path): FOREIGN.findall(_text(path)) for path in texts() if name(path) not in MEANT}
    assert {path: found for path, found in written.items() if found} == {}


def test_something_foreign_is_seen() -> None:
    assert FOREIGN.findall("see /work/x and /home/ada, pip install --index-url ...") != []


def test_people_are_called_what_they_are_here() -> None:
    said = {
        name(path): re.findall(r"(?i)\busers?\b", prose(_text(path)))
        for path in texts()
        if path.suffix in {".md", ".yaml"}
    }
    assert {path: found for path, found in said.items() if found} == {}


def test_every_file_the_architecture_names_exists() -> None:
    page = _text(ROOT / "ARCHITECTURE.md")
    rooms = re.findall(r"^- \*\*(\w+)\*\*(.*?)(?=^- |\Z|^$)", page, re.MULTILINE | re.DOTALL)
    named = [(room, file) for room, said in rooms for file in re.findall(r"`((?:\w+/)?\w+\.py)`", said)]
    assert named
    assert [(room, file) for room, file in named if not (ROOT / "game" / room / file).is_file()] == []


def test_every_place_the_principles_name_exists() -> None:
    rows = table(_text(DOCS / "principles.md"), "#")
    assert [row[0] for row in rows] == [str(number) for number in range(1, 32)]
    places = [place for row in rows for place in re.findall(r"`((?:game|scenarios|tests)/[^`]+)`", row[2])]
    assert [place for place in places if not (ROOT / place).exists()] == []
    assert [row[0] for row in rows if "`game/" not in row[2] and "not yet" not in row[2]] == []
