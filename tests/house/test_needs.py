"""Tests that need a program: skipped where it is missing, and never in silence."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.repository import ROOT, TESTS, table

TRIAL = """
import pytest

@pytest.mark.needs("surely-no-such-program")
def test_with_a_program() -> None:
    raise AssertionError("this must not run")

@pytest.mark.needs("sh-or-cmd")
def test_with_what_is_here() -> None:
    pass
"""


@pytest.fixture
def trial(tmp_path: Path) -> str:
    """The end of a run of two tests: one whose program is missing, one whose program is on the path."""
    program = tmp_path / ("sh-or-cmd.exe" if os.name == "nt" else "sh-or-cmd")
    program.write_text("", encoding="utf-8")
    program.chmod(0o755)
    shutil.copy(TESTS / "conftest.py", tmp_path)
    (tmp_path / "test_trial.py").write_text(TRIAL, encoding="utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\nmarkers = needs(program)\n", encoding="utf-8")
    paths = os.pathsep.join([str(tmp_path), os.environ["PATH"]])
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-p", "no:hypothesispytest"],
        cwd=tmp_path,
        env={**os.environ, "PATH": paths},
        capture_output=True,
        text=True,
        check=False,
    )
    return run.stdout


def test_a_test_whose_program_is_missing_is_skipped_and_listed_at_the_end(trial: str) -> None:
    assert "not here: surely-no-such-program (tests skipped: 1)" in trial
    assert "1 passed, 1 skipped" in trial


def test_a_program_that_is_here_is_not_listed(trial: str) -> None:
    assert "not here: sh-or-cmd" not in trial


def test_every_program_a_test_needs_is_one_that_ci_installs() -> None:
    page = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    rows = [*table(page, "program"), *table(page, "npm program")]
    installed = {row[0].strip("`") for row in rows}
    needed = {
        program
        for path in TESTS.rglob("test_*.py")
        if path.name != "test_needs.py"
        for program in re.findall(r"mark\.needs\(\"([^\"]+)\"\)", path.read_text(encoding="utf-8"))
    }
    assert needed <= installed
