"""The trainer's table on real records and files."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.cli.recording import Records, open_store
from game.cli.training import Trainer
from game.records.enrolment import add_cohort
from game.scenario import Library
from game.settings.folders import resource
from tests.practice.life import Clock, live
from tests.window.playing import HOTEL, rehearsed

OWN = """
id: late-room
title: The late room
customer: {name: Ada}
beats:
  start:
    customer: It is late.
    choices:
      - {id: sorry, say: Sorry., does: [apologize], reply: Hm.}
      - {id: look, say: I look., does: [own-it], reply: Good.}
"""


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("platformdirs.user_documents_dir", lambda: str(tmp_path / "Documents"))
    return tmp_path / "Documents" / "Empty Chair"


@pytest.fixture
def records(tmp_path: Path) -> Records:
    return Records("window", str(tmp_path / "records.db"))


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "own"
    folder.mkdir()
    (folder / "late-room.yaml").write_text(OWN, encoding="utf-8")
    return folder


def trainer(records: Records, *folders: Path) -> Trainer:
    return Trainer(records, Library([*folders, resource("scenarios") / "hotel"]))


def test_a_group_is_added_once_and_told_with_what_is_in_it(records: Records) -> None:
    one = trainer(records)
    assert one.table().groups == ()
    assert "Monday is there." in one.add(" Monday ")
    assert one.add("monday") == "There is a group called monday already."
    assert [(group.name, group.about) for group in one.table().groups] == [
        ("Monday", "Without names; 0 conversations")
    ]
    assert one.add("  ") != ""
    records.close()


def test_what_is_played_in_a_session_counts_for_the_group_and_is_nobody_s(records: Records) -> None:
    records.play_as("Ada")
    one = trainer(records)
    one.add("Monday")
    assert "has begun" in one.begin("Monday")
    assert (one.running, records.name) == ("Monday", "")
    played = rehearsed(HOTEL)
    records.follow(played)
    for choice in ("own_it", "repeat", "ask_why", "suite", "walk", "follow_up"):
        played.choose(choice)
    assert one.table().groups[0].about == "Without names; one conversation"
    assert "over" in one.begin("")
    assert one.running == ""
    store = records.store()
    assert store is not None
    assert [(attempt.learner, attempt.cohort is not None) for attempt in store.attempts().attempts] == [
        (None, True)
    ]
    records.close()


def test_a_session_of_nobody_knows_whom_is_refused_in_a_sentence(records: Records) -> None:
    assert "nobody" in trainer(records).begin("nobody")
    assert trainer(records).running == ""
    records.close()


def test_pages_are_written_among_the_documents_or_it_is_said_why_not(
    records: Records, documents: Path
) -> None:
    clock = Clock()
    with open_store(records.database) as store:
        group = add_cohort(store, "Desk / Night").id
        store.now = clock
        live(store, clock, None, [HOTEL], 6, cohort=group)
        add_cohort(store, "Few")
    one = trainer(records)
    told = one.page("Desk / Night")
    assert str(documents / "desk-night-group.html") in told
    assert "Desk / Night" in (documents / "desk-night-group.html").read_text(encoding="utf-8")
    assert "five" in one.page("Few").lower() or "5" in one.page("Few")
    assert one.worth("Few") == one.worth("Few") != ""
    assert [path.name for path in documents.iterdir()] == ["desk-night-group.html"]
    records.close()


def test_sheets_of_everything_are_written(records: Records, documents: Path) -> None:
    told = trainer(records).sheets()
    names = sorted(path.name for path in (documents / "sheets").iterdir())
    assert names == ["hotel-no-room-handout.html", "hotel-no-room-observer.html"]
    assert told.startswith("2 sheets are in")


def test_a_file_that_is_mended_is_read_again(records: Records, own: Path) -> None:
    one = trainer(records, own)
    found = one.files()
    assert (found.count, found.folder) == (2, str(own))
    assert [(wrong.where, wrong.heavy) for wrong in found.mistakes] == [("late-room.yaml, line 9", True)]
    assert "apologise" in found.mistakes[0].help
    (own / "late-room.yaml").write_text(OWN.replace("apologize", "apologise"), encoding="utf-8")
    assert not any(wrong.heavy for wrong in one.files().mistakes)


def test_records_that_cannot_be_opened_are_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "records.db").write_bytes(b"no database at all" * 99)
    one = trainer(Records("window", str(tmp_path / "records.db")))
    trouble = one.table().trouble
    assert "records.db" in trouble
    assert one.add("Monday") == one.begin("Monday") == one.page("Monday") == trouble
