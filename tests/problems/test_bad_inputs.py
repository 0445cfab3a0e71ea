"""Each file of `files/` is read as `files/manifest.csv` promises."""

import csv
import os
import re
import subprocess
import sys
import unicodedata
from pathlib import Path
from typing import Final

import pytest
import yaml

from game.scenario import read, tree

FILES: Final = Path(__file__).parent / "files"
ROWS: Final = list(csv.DictReader((FILES / "manifest.csv").read_text(encoding="utf-8").splitlines()))
REJECTED: Final = [row for row in ROWS if row["promise"] == "reject"]
ACCEPTED: Final = [row for row in ROWS if row["promise"] == "accept"]
READ_OTHERWISE_IN_PYTHON: Final = {"37_text_map_without_otherwise.yaml"}
"""The parser in Python takes the `?,` of `{calm: So?, ...}` for a sign of YAML: refused, in other words."""
MOST_MEMORY: Final = 200_000_000
READ_IT: Final = (
    "import sys, pathlib; from game.scenario import read; "
    "print([p.code for p in read(pathlib.Path(sys.argv[1])).problems]); "
    "print(pathlib.Path('/proc/self/status').read_text())"
)


def name(row: dict[str, str]) -> str:
    return row["file"]


@pytest.fixture(params=["the fast parser", "the parser in Python"])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """PyYAML comes without its C parser on some systems; nothing may depend on which one reads."""
    if request.param == "the parser in Python":
        monkeypatch.setattr(tree, "_Loader", yaml.SafeLoader)
    return str(request.param)


def test_every_file_is_in_the_manifest_and_the_other_way_round() -> None:
    assert {path.name for path in FILES.glob("*.yaml")} == {row["file"] for row in ROWS}


@pytest.mark.parametrize("row", REJECTED, ids=name)
def test_a_bad_file_is_refused_at_the_line_and_in_the_words_promised(
    row: dict[str, str], parser: str
) -> None:
    reading = read(FILES / row["file"])
    told = [(problem.line, f"{problem.message} {problem.help}".lower()) for problem in reading.errors]
    assert reading.scenario is None
    assert not row["line"] or int(row["line"]) in {line for line, _ in told}
    if row["file"] in READ_OTHERWISE_IN_PYTHON and parser == "the parser in Python":
        return
    assert any(word in words for _, words in told for word in row["says"].lower().split("|"))


@pytest.mark.parametrize("row", ACCEPTED, ids=name)
@pytest.mark.usefixtures("parser")
def test_a_good_file_is_accepted_without_an_error(row: dict[str, str]) -> None:
    reading = read(FILES / row["file"])
    assert reading.scenario is not None
    assert not reading.errors


@pytest.mark.parametrize("row", ROWS, ids=name)
def test_nothing_that_is_told_can_move_a_cursor(row: dict[str, str]) -> None:
    told = "".join(str(problem) for problem in read(FILES / row["file"]).problems)
    assert all(letter == "\n" or unicodedata.category(letter) not in {"Cc", "Cf"} for letter in told)


def test_a_file_that_would_run_a_command_runs_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    read(FILES / "10_python_tag.yaml")
    assert not list(tmp_path.iterdir())


def huge_inputs(folder: Path) -> dict[str, Path]:
    """Files that would cost a careless reader its memory or its stack."""
    made = {
        "ten million brackets": "[" * 10_000_000,
        "a megabyte of brackets": "[" * 999_999,
        "a megabyte of items": "a: [" + "x," * 499_990 + "x]",
        "a megabyte of dashes": "- " * 499_999,
        "a megabyte of unknown keys": "".join(f"k{n}: x\n" for n in range(90_000)),
        "a megabyte of one line": "title: " + "x" * 999_000,
        "a megabyte of quotes": "title: " + "\"'" * 499_000,
        "a megabyte of spaces": "title:" + " " * 999_000 + "x: y: z",
    }
    for number, text in enumerate(made.values()):
        (folder / f"{number}.yaml").write_text(text, encoding="utf-8")
    written = {name: folder / f"{number}.yaml" for number, name in enumerate(made)}
    known = {row: FILES / row for row in ("11_alias_bomb.yaml", "12_deep_nesting.yaml")}
    return {**written, **known}


def test_a_bomb_is_refused_within_two_hundred_megabytes(tmp_path: Path) -> None:
    if not Path("/proc/self/status").exists():
        pytest.skip("this system does not tell a process's own peak of memory")
    here = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    for name_, path in huge_inputs(tmp_path).items():
        told = subprocess.run(
            [sys.executable, "-c", READ_IT, str(path)], capture_output=True, text=True, env=here, check=False
        )
        assert told.returncode == 0, f"{name_}: {told.stderr[-500:]}"
        assert told.stdout.startswith("['E"), name_
        peak = re.search(r"^VmHWM:\s+(\d+) kB$", told.stdout, re.MULTILINE)
        assert peak, told.stdout
        assert int(peak[1]) * 1024 < MOST_MEMORY, name_


def test_a_file_with_a_rude_name_is_named_without_harm() -> None:
    assert "\x1b" not in str(read(Path("\x1b[2Jred.yaml")).problems[0])
