"""Every statement of plays of every shipped scenario, looked at by two validators that are not ours."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest
from pydantic import ValidationError

from game.exports.xapi import Statement, statements
from tests.exports.plays import KNOWN, shipped, well
from tests.making import SHIPPED

PACKAGE: Final = "@learninglocker/xapi-validation"
LOOK: Final = f"""
const validate = require('{PACKAGE}').default;
const told = JSON.parse(require('fs').readFileSync(0, 'utf8'));
process.stdout.write(JSON.stringify(told.map((one) => validate(one).map(String))));
"""


def told(path: Path) -> list[Statement]:
    return [statement for attempt in shipped(path) for statement in statements(attempt, KNOWN)]


@cache
def node_has_it() -> bool:
    """Whether node is here and finds the package (CONTRIBUTING's table says where it comes from)."""
    if not shutil.which("node"):
        return False
    found = subprocess.run(
        ["node", "-e", f"require.resolve('{PACKAGE}')"], capture_output=True, check=False, timeout=60
    )
    return found.returncode == 0


needs_node = pytest.mark.skipif(not node_has_it(), reason=f"needs the program {PACKAGE}, which is not here")


def looked_at(told: Sequence[Statement]) -> list[list[str]]:
    """What the package of Learning Locker says of each statement."""
    run = subprocess.run(
        ["node", "-e", LOOK],
        input=json.dumps(told),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
        timeout=120,
    )
    found: list[list[str]] = json.loads(run.stdout)
    return found


def broken() -> list[dict[str, Any]]:
    """Statements that no validator may let through."""
    one = statements(well(), KNOWN)[-2]
    score = {**one["result"], "score": {"scaled": 7}}
    return [
        {**one, "id": "7"},
        {**one, "verb": {"id": "passed"}},
        {**one, "result": score},
        {**one, "result": {**one["result"], "duration": "two minutes"}},
        {**one, "actor": {"account": {"name": "quiet-heron"}}},
        {**one, "seen": True},
    ]


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_the_models_of_ralph_take_every_statement(path: Path) -> None:
    ralph = pytest.importorskip("ralph.models.xapi.base.statements")
    for statement in told(path):
        ralph.BaseXapiStatement.model_validate(statement)


@pytest.mark.parametrize("statement", broken())
def test_the_models_of_ralph_would_see_what_is_wrong(statement: Statement) -> None:
    ralph = pytest.importorskip("ralph.models.xapi.base.statements")
    with pytest.raises(ValidationError):
        ralph.BaseXapiStatement.model_validate(statement)


@needs_node
@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_the_validator_of_learning_locker_takes_every_statement(path: Path) -> None:
    statements_here = told(path)
    assert [wrong for wrong in looked_at(statements_here) if wrong] == []
    assert len(looked_at(statements_here)) == len(statements_here) > 50


@needs_node
def test_the_validator_of_learning_locker_would_see_what_is_wrong() -> None:
    assert all(looked_at(broken()))
