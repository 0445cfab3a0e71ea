"""`.ci/run` runs what README and CONTRIBUTING say, because it reads it there."""

import os
import re
import subprocess
from pathlib import Path

import pytest

from tests.house.repository import ROOT, fenced, table

SCRIPT = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
README = (ROOT / "README.md").read_text(encoding="utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")

pytestmark = pytest.mark.skipif(
    os.name == "nt", reason="CI runs on Linux, and Windows has no bash of its own"
)


def _says(function: str) -> str:
    """What one of the script's functions prints."""
    body = re.search(rf"^{function}\(\) {{\n.*?^}}\n", SCRIPT, re.MULTILINE | re.DOTALL)
    assert body
    run = subprocess.run(
        ["bash", "-c", f"{body[0]}\n{function}"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return run.stdout


def test_ci_runs_the_test_command_of_the_readme() -> None:
    marked = README.partition("<!-- test -->\n")[2]
    assert _says("test_command") == next(block for _, block in fenced(marked, "sh"))
    assert "pytest" in _says("test_command")


def test_ci_knows_the_programs_that_contributing_lists() -> None:
    listed = [f"{row[0].strip('`')} {row[1]}" for row in table(CONTRIBUTING, "program")]
    assert _says("required_programs").splitlines() == listed


def test_ci_knows_the_programs_that_come_by_npm() -> None:
    listed = [f"{row[0].strip('`')} {row[1]}" for row in table(CONTRIBUTING, "npm program")]
    assert listed
    assert _says("npm_programs").splitlines() == listed


def test_ci_knows_the_modules_that_come_by_npm() -> None:
    listed = [f"{row[0].strip('`')} {row[1]}" for row in table(CONTRIBUTING, "npm module")]
    assert listed
    assert _says("npm_modules").splitlines() == listed


@pytest.mark.parametrize("npm", ["exit 1", 'mkdir -p "$3/node_modules/@learninglocker/xapi-validation"'])
def test_ci_goes_on_where_npm_has_no_module_and_says_so(tmp_path: Path, npm: str) -> None:
    (tmp_path / "npm").write_text(f"#!/bin/sh\n{npm}\n", encoding="utf-8")
    (tmp_path / "npm").chmod(0o755)
    functions = "\n".join(re.findall(r"^\w+\(\) {\n.*?^}\n", SCRIPT, re.MULTILINE | re.DOTALL))
    script = f'set -euo pipefail\n{functions}\nfetch_npm_modules\necho "${{NODE_PATH:-none}}"'
    environment = {"PATH": f"{tmp_path}:{os.environ['PATH']}", "XDG_CACHE_HOME": str(tmp_path / "cache")}
    run = subprocess.run(
        ["bash", "-c", script], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0
    assert ("its tests will be skipped" in run.stderr) == (npm == "exit 1")
    assert (f"{tmp_path}/cache/" in run.stdout.splitlines()[-1]) == (npm != "exit 1")


@pytest.mark.parametrize(
    "npm", ["exit 1", 'mkdir -p "$3/node_modules/.bin" && touch "$3/node_modules/.bin/tool"']
)
def test_ci_goes_on_where_npm_has_nothing_and_says_so(tmp_path: Path, npm: str) -> None:
    """With an npm of the test's own, which fails, or writes where it is told to."""
    (tmp_path / "npm").write_text(f"#!/bin/sh\n{npm}\n", encoding="utf-8")
    (tmp_path / "npm").chmod(0o755)
    functions = "\n".join(re.findall(r"^\w+\(\) {\n.*?^}\n", SCRIPT, re.MULTILINE | re.DOTALL))
    script = f'set -euo pipefail\n{functions}\nfetch_npm_programs\necho "$PATH"'
    environment = {"PATH": f"{tmp_path}:{os.environ['PATH']}", "XDG_CACHE_HOME": str(tmp_path / "cache")}
    run = subprocess.run(
        ["bash", "-c", script], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0
    assert ("its tests will be skipped" in run.stderr) == (npm == "exit 1")
    assert (f"{tmp_path}/cache/" in run.stdout.splitlines()[-1]) == (npm != "exit 1")


@pytest.mark.parametrize(("skipped", "code"), [("xdotool", 1), ("node", 0)])
def test_ci_refuses_a_run_that_skipped_what_it_promised(tmp_path: Path, skipped: str, code: int) -> None:
    log = tmp_path / "log"
    log.write_text(f"not here: {skipped} (tests skipped: 2)\n", encoding="utf-8")
    functions = "\n".join(re.findall(r"^\w+\(\) {\n.*?^}\n", SCRIPT, re.MULTILINE | re.DOTALL))
    script = f"set -euo pipefail\n{functions}\nrefuse_skipped_programs {log}"
    run = subprocess.run(["bash", "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == code
    assert (skipped in run.stderr) == bool(code)


def test_readme_gives_each_of_its_two_commands_in_one_line_for_every_system() -> None:
    one_liners = [
        block for language in ("sh", "bat") for _, block in fenced(README, language) if "venv " in block
    ]
    assert len(one_liners) == 4
    assert all(block.count("\n") == 1 for block in one_liners)
