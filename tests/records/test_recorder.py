"""A play is never stopped by its records: what fails is said once, and everything is kept in the end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from game.cli.recording import Recorder, Records, open_store
from game.records.database import StoreError
from game.records.enrolment import erase
from game.records.spool import Spool
from game.records.store import Found, Store
from game.stage import Performance
from tests.records.played import CHOICES, performance


@pytest.fixture
def records(where: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Records]:
    """Records of Ada, whose attempts wait in a folder of the test's."""
    monkeypatch.setattr("game.cli.recording.spool", lambda: Spool(tmp_path / "waiting"))
    opened = Records("window", where)
    opened.play_as("Ada")
    yield opened
    opened.close()


def begun(records: Records) -> Performance:
    played = performance(7)
    records.follow(played)
    return played


def of(played: Performance) -> UUID:
    assert isinstance(played.journal, Recorder)
    assert played.journal.attempt is not None
    return played.journal.attempt


def kept(where: str) -> tuple[Found, list[str]]:
    with open_store(where) as store:
        found = store.attempts()
        return found, store.turns(found.attempts[0].id)


def test_a_disk_that_is_full_for_a_while_costs_nothing(
    records: Records, where: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    played = begun(records)
    played.choose(CHOICES[0])
    with monkeypatch.context() as full:
        full.setattr(Store, "turn", _refuses)
        for choice in CHOICES[1:3]:
            played.choose(choice)
    for choice in CHOICES[3:]:
        played.choose(choice)
    assert capsys.readouterr().err.count("full") == 1
    records.close()
    found, turns = kept(where)
    assert [one.id for one in found.attempts] == [of(played)]
    assert turns == list(CHOICES)
    assert capsys.readouterr().err == "", "nothing had to wait for the store to be opened again"


def _refuses(*_: object) -> None:
    raise StoreError("full")


def test_a_disk_that_is_full_at_the_end_keeps_the_attempt_beside_the_store(
    records: Records, where: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    played = begun(records)
    with monkeypatch.context() as full:
        full.setattr(Store, "finish", _refuses)
        for choice in CHOICES:
            played.choose(choice)
    records.close()
    capsys.readouterr()
    found, turns = kept(where)
    assert [one.id for one in found.attempts] == [of(played)]
    assert turns == list(CHOICES)
    assert "waited" in capsys.readouterr().err


def test_who_is_erased_while_they_play_plays_on_and_is_not_brought_back(
    records: Records, where: str, capsys: pytest.CaptureFixture[str]
) -> None:
    played = begun(records)
    played.choose(CHOICES[0])
    assert records.learner is not None
    with Store(where) as other:
        erase(other, records.learner.id)
    for choice in CHOICES[1:]:
        played.choose(choice)
    assert "erased" in capsys.readouterr().err
    records.close()
    found, _ = kept(where)
    assert [one.learner for one in found.attempts] == [None]
