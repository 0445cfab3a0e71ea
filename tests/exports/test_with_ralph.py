"""Sent to a real learning record store: Ralph, on this machine, with its statements in a file.

It is used where `ralph` is on the path with all that its store needs: ralph-malph[cli,lrs] 5.1.0 and requests.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest

from game.exports.keys import ADDRESS, KEY, Store, find_store
from game.exports.outbox import FileOutbox
from game.exports.posting import Meaning, Postman
from game.exports.sending import Sent, Statement, send
from game.exports.xapi import statements
from tests.exports.plays import KNOWN, everything

pytest.importorskip("httpx")

NAME: Final = "trainer"
SECRET: Final = "s3cr3t-h3r0n"
SERVE: Final = """
import json, os, pathlib, sys
import bcrypt, requests, uvicorn
port, name, secret = int(sys.argv[1]), sys.argv[2], sys.argv[3].encode()
user = {"agent": {"mbox": "mailto:trainer@example.org"}, "scopes": ["all"], "username": name}
user["hash"] = bcrypt.hashpw(secret, bcrypt.gensalt(4)).decode()
pathlib.Path(os.environ["RALPH_AUTH_FILE"]).write_text(json.dumps([user]))
from ralph.backends.data.base import BaseOperationType
from ralph.backends.lrs.fs import FSLRSBackend
FSLRSBackend.default_operation_type = BaseOperationType.APPEND  # every write but the first fails without it
from ralph.api import app
uvicorn.run(app, host="127.0.0.1", port=port, workers=1, log_level="critical")
"""
"""Ralph as it is meant to be served, with one user whose secret is the test's."""


def python_of_ralph() -> str | None:
    """The Python that `ralph` belongs to."""
    found = shutil.which("ralph")
    return shutil.which("python", path=str(Path(found).parent)) if found else None


@cache
def ralph_can_serve() -> bool:
    python = python_of_ralph()
    needed = "import bcrypt, fastapi, ralph, requests, uvicorn"
    return (
        bool(python)
        and not subprocess.run(
            [str(python), "-c", needed], capture_output=True, check=False, timeout=120
        ).returncode
    )


pytestmark = pytest.mark.skipif(
    not ralph_can_serve(), reason="needs the program ralph[lrs], which is not here"
)


@dataclass(frozen=True)
class Ralph:
    """A running Ralph."""

    folder: Path
    address: str

    def kept(self) -> list[dict[str, Any]]:
        """Every statement it has, each as often as it has it."""
        file = self.folder / "data" / "fs_lrs.jsonl"
        return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]

    def store(self, secret: str = SECRET) -> Store:
        return find_store({ADDRESS: self.address, KEY: f"{NAME}:{secret}"})


@contextmanager
def serving(folder: Path) -> Iterator[Ralph]:
    port = _free_port()
    environment = {
        **os.environ,
        "RALPH_AUTH_FILE": str(folder / "auth.json"),
        "RALPH_RUNSERVER_BACKEND": "fs",
        "RALPH_RUNSERVER_AUTH_BACKENDS": "basic",
        "RALPH_BACKENDS__LRS__FS__DEFAULT_DIRECTORY_PATH": str(folder / "data"),
    }
    process = subprocess.Popen(
        [str(python_of_ralph()), "-c", SERVE, str(port), NAME, SECRET],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    with process:
        try:
            _wait(process, port)
            yield Ralph(folder, f"http://127.0.0.1:{port}/xAPI")
        finally:
            process.kill()


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


def _wait(process: subprocess.Popen[bytes], port: int) -> None:
    for _ in range(600):
        assert process.poll() is None, "Ralph has stopped"
        with socket.socket() as knocking:
            if knocking.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise AssertionError("Ralph does not answer")


@pytest.fixture(scope="module")
def ralph(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ralph]:
    with serving(tmp_path_factory.mktemp("ralph")) as running:
        yield running


@pytest.fixture(scope="module")
def told() -> list[Statement]:
    return [one for attempt in everything() for one in statements(attempt, KNOWN)]


def sent(told: list[Statement], store: Store, outbox: Path) -> Sent:
    with Postman(store) as post:
        return send(told, FileOutbox(outbox), post, time.sleep)


def test_a_wrong_key_keeps_everything_waiting(ralph: Ralph, told: list[Statement], tmp_path: Path) -> None:
    done = sent(told, ralph.store("another"), tmp_path / "outbox.jsonl")
    assert done.stopped
    assert done.stopped.meaning is Meaning.NO_ENTRY
    assert (done.sent, done.waiting) == (0, len(told))


def test_every_statement_arrives_once_also_when_the_outbox_is_lost(
    ralph: Ralph, told: list[Statement], tmp_path: Path
) -> None:
    done = sent(told, ralph.store(), tmp_path / "outbox.jsonl")
    assert (done.sent, done.known, done.aside, done.waiting) == (len(told), 0, [], 0)
    sent(told, ralph.store(), tmp_path / "another-outbox.jsonl")
    kept = ralph.kept()
    assert [one["id"] for one in kept] == [one["id"] for one in told]
    for arrived, one in zip(kept, told, strict=True):
        assert {name: arrived[name] for name in one} == one
