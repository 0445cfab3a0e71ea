"""Killed while sending, at every place where it could matter: nothing is lost, and nothing is doubled."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from game.exports.keys import ADDRESS, KEY
from game.exports.xapi import Statement, as_lines
from tests.exports import stub as stubs
from tests.exports.plays import KNOWN, shipped
from tests.exports.stub import Stub, stub
from tests.house.repository import ROOT
from tests.making import SHIPPED

pytest.importorskip("httpx")

TIMES = (1, 2, 3)


class Sender:
    """Starts processes that send the plays of a shipped scenario to a store."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        lines = as_lines(shipped(SHIPPED[0]), KNOWN)
        (folder / "statements.jsonl").write_text(lines, encoding="utf-8")
        self.told: list[Statement] = [json.loads(line) for line in lines.splitlines()]

    def start(self, store: Stub, where: str = "never") -> subprocess.Popen[str]:
        files = [str(self.folder / name) for name in ("statements.jsonl", "outbox.jsonl")]
        return subprocess.Popen(
            [sys.executable, "-m", "tests.exports.dying", *files, where],
            cwd=ROOT,
            env={**os.environ, ADDRESS: store.address, KEY: stubs.KEY},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def finish(self, store: Stub) -> None:
        """One run that nobody disturbs; then the store has everything, once and unchanged."""
        with self.start(store) as process:
            told, _ = process.communicate(timeout=120)
        assert process.returncode == 0
        assert told.split()[2] == "0"
        assert store.kept == {one["id"]: one for one in self.told}
        assert store.other_content == 0


@pytest.fixture
def sender(tmp_path: Path) -> Sender:
    return Sender(tmp_path)


@pytest.mark.parametrize("place", ["settling", "writing"])
@pytest.mark.parametrize("known", [200, 409])
def test_killed_by_itself_between_the_answer_and_the_note_of_it(
    sender: Sender, place: str, known: int
) -> None:
    with stub(known=known) as store:
        for number in TIMES[:2]:
            with sender.start(store, f"{place}:{number}") as process:
                process.communicate(timeout=120)
            assert process.returncode != 0
        sender.finish(store)


@pytest.mark.parametrize("hook", ["on_arrival", "on_keeping"])
@pytest.mark.parametrize("known", [204, 409])
def test_killed_from_outside_before_and_after_the_store_has_kept_it(
    sender: Sender, hook: str, known: int
) -> None:
    with stub(known=known) as store:
        for number in TIMES[:2]:
            began = store.posts
            with sender.start(store) as process:
                setattr(store, hook, _at(store, began + number, process.kill))
                process.communicate(timeout=120)
            assert process.returncode != 0
        setattr(store, hook, lambda: None)
        sender.finish(store)


def _at(store: Stub, post: int, act: Callable[[], None]) -> Callable[[], None]:
    return lambda: act() if store.posts == post else None
