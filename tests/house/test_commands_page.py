"""docs/commands.md and the program say the same."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer
from _pytest.mark.structures import ParameterSet

from game.cli import commands, office, workbench
from game.cli.program import app
from game.vocabulary import Criterion
from tests.house.repository import DOCS, ROOT, fenced, name, pages

PAGE = (DOCS / "commands.md").read_text(encoding="utf-8")
assert commands
assert office
assert workbench
GROUP: Any = typer.main.get_command(app)  # the class of a group is private to typer
COMMANDS: dict[str, Any] = GROUP.commands
STARTS = re.compile(r"^(?:\.venv/bin/)?python main\.py (?P<rest>.+)$", re.MULTILINE)
WITHOUT_A_WINDOW = {
    "--choices",
    "--headless",
    "--terminal",
    "list",
    "check",
    "lab",
    "simulate",
    "graph",
    "handout",
    "--version",
}


def _section(command: str) -> str:
    return re.split(r"^## ", PAGE.partition(f"\n## {command}\n")[2], maxsplit=1, flags=re.MULTILINE)[0]


def _options(command: Any) -> set[str]:
    long = {option for parameter in command.params for option in parameter.opts if option.startswith("--")}
    return long - {"--help"}


def _told(text: str) -> set[str]:
    return set(re.findall(r"^\| `(--[a-z-]+)", text, re.MULTILINE))


def _examples() -> list[ParameterSet]:
    return [
        pytest.param(found["rest"], id=f"{name(page)}:{line} {found['rest'][:40]}")
        for page in pages()
        if page.name != "authoring.md"  # followed step by step in tests/authoring
        for line, block in fenced(page.read_text(encoding="utf-8"), "sh")
        for found in STARTS.finditer(block)
        if set(found["rest"].split()) & WITHOUT_A_WINDOW
    ]


def test_every_command_has_a_section_and_every_section_a_command() -> None:
    assert set(re.findall(r"^## ([a-z]+)$", PAGE, re.MULTILINE)) == set(COMMANDS)


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_every_option_of_a_command_is_told_and_every_told_option_exists(command: str) -> None:
    assert _told(_section(command)) == _options(COMMANDS[command])


def test_the_options_of_the_program_itself_are_told() -> None:
    assert {option for option in _options(GROUP) if f"| `{option}`" not in PAGE} == set()


def test_every_command_shows_an_example_in_its_help() -> None:
    assert [command for command, made in COMMANDS.items() if "main.py" not in (made.epilog or "")] == []


def _sections_with_example() -> list[str]:
    return [command for command in COMMANDS if any(True for _ in fenced(_section(command), "sh"))]


def test_every_command_shows_an_example_in_the_page() -> None:
    assert _sections_with_example() == list(COMMANDS)


def _run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *arguments],
        cwd=folder,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )


def _keys(told: object) -> Iterator[str]:
    if isinstance(told, list):
        yield from (key for item in told for key in _keys(item))
    elif isinstance(told, dict):
        yield from told
        yield from (key for item in told.values() for key in _keys(item))


def _first_experiment(file: Path) -> None:
    """The file that the page of the lab asks its reader to write."""
    page = (DOCS / "lab.md").read_text(encoding="utf-8")
    file.write_text(next(block for _, block in fenced(page, "yaml")), encoding="utf-8")


@pytest.mark.parametrize("example", _examples())
def test_a_command_shown_in_a_page_works(example: str, tmp_path: Path) -> None:
    _first_experiment(tmp_path / "first.yaml")
    shipped = ("scenarios", "assets")
    arguments = [str(ROOT / word) if word.startswith(shipped) else word for word in example.split()]
    run = _run(tmp_path, *arguments)
    assert run.returncode == 0, run.stderr
    assert "Traceback" not in run.stderr


def test_every_key_of_a_playthrough_as_json_is_told(tmp_path: Path) -> None:
    choices = "own_it,repeat,ask_why,suite,walk,follow_up"
    run = _run(tmp_path, "play", "hotel-no-room", "--choices", choices, "--json")
    assert run.returncode == 0, run.stderr
    keys = {key for key in _keys(json.loads(run.stdout)) if key not in set(Criterion)}
    assert keys - set(re.findall(r"[a-z_]+", _section("play"))) == set()


def test_main_py_hands_on_the_exit_code(tmp_path: Path) -> None:
    assert _run(tmp_path, "check", "missing.yaml").returncode == 2
