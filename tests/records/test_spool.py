"""What could not be kept waits in a folder, and goes in when the store is back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

from game.records.enrolment import add_learner, erase, learners
from game.records.spool import Spool
from game.records.store import Store
from tests.records.databases import RESULT, beginning

BEGAN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def waits(spool: Spool, learner: UUID | None = None, name: str = "") -> UUID:
    id_ = uuid4()
    times = (BEGAN, BEGAN + timedelta(minutes=8), 480.0)
    spool.put(id_, beginning(learner), times, {"choices": ["own_it", "repeat"]}, RESULT, name)
    return id_


def test_what_waits_goes_in_whole_and_once(store: Store, tmp_path: Path) -> None:
    spool = Spool(tmp_path / "waiting")
    learner = add_learner(store, "Ada").id
    ids = {waits(spool, learner) for _ in range(3)}
    assert spool.bring(store) == 3
    assert spool.bring(store) == 0
    assert spool.waiting() == []
    found = store.attempts(learner=learner)
    assert {one.id for one in found.attempts} == ids
    assert (found.damaged, found.attempts[0].started, found.attempts[0].seconds) == ((), BEGAN, 480.0)
    assert store.turns(found.attempts[0].id) == ["own_it", "repeat"]


def test_an_attempt_brought_in_twice_is_one_attempt(store: Store, tmp_path: Path) -> None:
    spool = Spool(tmp_path / "waiting")
    waits(spool)
    again = spool.waiting()[0].read_bytes()
    path = spool.waiting()[0]
    spool.bring(store)
    path.write_bytes(again)
    spool.bring(store)
    assert len(store.attempts().attempts) == 1


def test_a_name_that_could_not_be_asked_for_is_found_or_added_then(store: Store, tmp_path: Path) -> None:
    spool = Spool(tmp_path / "waiting")
    waits(spool, name="Ada")
    waits(spool, name="ada")
    spool.bring(store)
    (ada,) = learners(store)
    assert len(store.attempts(learner=ada.id).attempts) == 2


def test_what_waits_of_somebody_who_was_erased_is_kept_as_nobody_s(store: Store, tmp_path: Path) -> None:
    spool = Spool(tmp_path / "waiting")
    learner = add_learner(store, "Ada").id
    waits(spool, learner)
    erase(store, learner)
    spool.bring(store)
    assert [one.learner for one in store.attempts().attempts] == [None]


def test_a_file_that_cannot_be_read_is_set_aside_and_keeps_none_of_the_others_back(
    store: Store, tmp_path: Path
) -> None:
    spool = Spool(tmp_path / "waiting")
    waits(spool)
    (tmp_path / "waiting" / "0.json").write_text("{", encoding="utf-8")
    (tmp_path / "waiting" / "1.json").write_text('{"id": "no"}', encoding="utf-8")
    assert spool.bring(store) == 1
    assert sorted(path.suffix for path in (tmp_path / "waiting").iterdir()) == [".unreadable"] * 2
