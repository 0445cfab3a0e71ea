"""docs/lab.md: everything it shows can be read, and everything that can be written stands in it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest

from game.authoring.lab.expectations import FUNCTIONS, READINGS
from game.authoring.lab.parameters import KINDS, REQUIRED, Parameter
from game.authoring.lab.people import EXPECTATIONS, PARTS
from game.authoring.lab.reader import read_lab
from game.authoring.lab.running import run
from game.authoring.lab.sheet import sheet
from game.authoring.lab.steps import MOST_TURNS

DOCS: Final = Path(__file__).parents[2] / "docs"
PAGE: Final = (DOCS / "lab.md").read_text(encoding="utf-8")
SHOWN: Final = re.findall(r"^```yaml\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
PRINTED: Final = re.findall(r"^```text\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
USUAL_WHERE_NONE: Final = {("outcome", "expected"): "their own"}


def rows(title: str) -> list[list[str]]:
    """The rows of the first table under a heading, cell by cell."""
    section = re.split(r"^#", PAGE.split(f"# {title}\n", 1)[1], flags=re.MULTILINE)[0]
    lines = [line for line in section.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def experiences() -> dict[str, dict[str, str]]:
    """For each experience of the table its parameters, each with what it is unless said."""
    found: dict[str, dict[str, str]] = {}
    name = ""
    for experience, parameter, usual, _ in rows("What can happen"):
        name = experience.strip("`") or name
        found.setdefault(name, {}).update({parameter.strip("`"): usual} if parameter else {})
    return found


def usually(experience: str, name: str, parameter: Parameter) -> str:
    """How the table says what a parameter is unless said."""
    if parameter.default is REQUIRED:
        return "required"
    if parameter.default is None:
        return USUAL_WHERE_NONE.get((experience, name), "none")
    if parameter.yes_no:
        return "yes" if parameter.default else "no"
    return f"{parameter.default:g}" if isinstance(parameter.default, float) else str(parameter.default)


@pytest.mark.parametrize("text", SHOWN, ids=lambda text: text.splitlines()[1][:40])
def test_every_experiment_shown_runs_and_what_it_expects_holds(text: str, tmp_path: Path) -> None:
    path = tmp_path / "shown.yaml"
    path.write_text(text, encoding="utf-8")
    reading = read_lab(path)
    assert reading.lab is not None, [str(problem) for problem in reading.problems]
    assert reading.problems == ()
    assert all(verdict.holds for verdict in run(reading.lab).verdicts)


def without_figures(text: str) -> list[str]:
    """The text with every figure and its bar made alike: they move whenever the model is improved."""
    return re.sub(r"[+-]?\d+\.\d+|[█▉▊▋▌▍▎▏·]+", "#", text).split()


def test_the_first_experiment_prints_what_is_shown(tmp_path: Path) -> None:
    path = tmp_path / "first.yaml"
    path.write_text(SHOWN[0], encoding="utf-8")
    lab = read_lab(path).lab
    assert lab is not None
    printed = sheet(run(lab), width=80, encoding="utf-8")
    assert without_figures(printed) == without_figures(PRINTED[0])


def test_every_experience_and_parameter_stands_in_the_table_with_what_it_is_unless_said() -> None:
    assert experiences() == {
        name: {key: usually(name, key, parameter) for key, parameter in kind.parameters.items()}
        for name, kind in KINDS.items()
    }


@pytest.mark.parametrize("name", [name for name, kind in KINDS.items() if kind.parameters])
def test_every_word_a_parameter_takes_is_named_beside_it(name: str) -> None:
    beside = {parameter.strip("`"): meaning for _, parameter, _, meaning in rows_of(name)}
    for key, parameter in KINDS[name].parameters.items():
        if not parameter.several:
            assert [word for word in parameter.words if word not in beside[key]] == []


def rows_of(name: str) -> list[list[str]]:
    """The rows of one experience."""
    table = rows("What can happen")
    first = next(number for number, row in enumerate(table) if row[0] == f"`{name}`")
    return table[first : first + max(1, len(KINDS[name].parameters))]


def test_every_reading_is_explained() -> None:
    explained = {reading.strip("`"): meaning for reading, meaning, _ in rows("What can be read")}
    assert tuple(explained) == READINGS
    assert all(explained.values())


def test_everything_that_can_be_said_of_a_customer_stands_in_its_table() -> None:
    told = {key.strip("`"): (usual, meaning) for key, usual, meaning in rows("The customer")}
    assert list(told) == [*PARTS, "expectations"]
    for key, part in PARTS.items():
        usual = f"{part.default:g}" if isinstance(part.default, float) else str(part.default or "none")
        assert told[key][0] == (usual if key != "visits" else "0")
        assert [word for word in part.words if word not in told[key][1]] == []
    assert all(key in told["expectations"][0] for key in EXPECTATIONS)


def test_the_functions_and_the_limit_are_named() -> None:
    written = PAGE.split("# What you expect\n", 1)[1]
    assert [name for name in FUNCTIONS if f"`{name}`" not in written] == []
    assert f"{MOST_TURNS:,}" in PAGE


@pytest.mark.parametrize("option", ["--json", "--customers N", "--vary 0.2", "--seed N", "--html FILE"])
def test_every_option_has_a_row(option: str) -> None:
    assert f"| `{option}` |" in PAGE
