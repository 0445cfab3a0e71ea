"""A class on ten laptops becomes one store, as often as one likes."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session as Work

from game.records.database import StoreError
from game.records.enrolment import (
    SeveralPeople,
    add_cohort,
    add_learner,
    cohorts,
    erase,
    join,
    learner_called,
    learners,
)
from game.records.merging import Merged, merge
from game.records.people import Reflection
from game.records.spool import Spool
from game.records.store import Store
from game.records.tables import LearnerRow
from tests.records.databases import RESULT, beginning
from tests.records.test_spool import waits


def laptop(path: Path, name: str, group: str = "Monday", *, finished: bool = True) -> UUID:
    """A store in which one learner of a group has played once; the attempt's id."""
    with Store(path) as store:
        learner, cohort = add_learner(store, name).id, add_cohort(store, group).id
        join(store, cohort, learner)
        attempt = store.begin(beginning(learner, cohort), {"choices": []})
        store.turn(attempt, 0, "own_it", {"choices": ["own_it"]})
        if finished:
            store.finish(attempt, RESULT, 5.0, {"choices": ["own_it"]})
            store.reflect(attempt, Reflection(4, None, "Ask first"))
        return attempt


def test_everything_comes_in_once_however_often_it_is_merged(store: Store, tmp_path: Path) -> None:
    ids = {laptop(tmp_path / f"{n}.db", f"Learner {n}") for n in range(3)}
    for expected in (Merged(1, 0, 0), Merged(0, 1, 0)):
        assert [merge(store, tmp_path / f"{n}.db") for n in range(3)] == [expected] * 3
    found = store.attempts()
    assert {one.id for one in found.attempts} == ids
    assert found.damaged == ()
    assert len(learners(store)) == 3
    assert [(one.name, one.members) for one in cohorts(store)] == [("Monday", 3)]
    assert all(store.turns(attempt) == ["own_it"] for attempt in ids)
    assert len(store.reflections(ids)) == 3


def test_an_attempt_that_has_gone_on_replaces_the_one_that_is_there(store: Store, tmp_path: Path) -> None:
    attempt = laptop(tmp_path / "a.db", "Ada", finished=False)
    assert merge(store, tmp_path / "a.db").new == 1
    with Store(tmp_path / "a.db") as other:
        other.turn(attempt, 1, "repeat", {"choices": ["own_it", "repeat"]})
        other.finish(attempt, RESULT, 9.0, {"choices": ["own_it", "repeat"]})
    assert merge(store, tmp_path / "a.db").new == 1
    assert store.turns(attempt) == ["own_it", "repeat"]
    assert [one.id for one in store.attempts().attempts] == [attempt]


def test_two_people_of_one_pseudonym_stay_two(store: Store, tmp_path: Path) -> None:
    laptop(tmp_path / "a.db", "Ada")
    with Store(tmp_path / "a.db") as other:
        taken = learners(other)[0].pseudonym
    own = add_learner(store, "Bob")
    with Work(store.engine) as work, work.begin():
        work.get_one(LearnerRow, own.id).pseudonym = taken
    merge(store, tmp_path / "a.db")
    assert len({one.pseudonym for one in learners(store)}) == 2
    assert {one.name for one in learners(store)} == {"Bob", "Ada"}
    assert own.name == "Bob"


def test_a_damaged_attempt_stays_out_and_is_counted(store: Store, tmp_path: Path) -> None:
    laptop(tmp_path / "a.db", "Ada")
    with Store(tmp_path / "a.db") as other, other.engine.begin() as connection:
        connection.execute(text("UPDATE attempt SET seed = 8"))
    assert merge(store, tmp_path / "a.db") == Merged(0, 0, 1)
    assert store.attempts().attempts == ()


def test_an_attempt_that_is_damaged_here_comes_back_from_a_copy(store: Store, tmp_path: Path) -> None:
    attempt = laptop(tmp_path / "a.db", "Ada")
    merge(store, tmp_path / "a.db")
    with store.engine.begin() as connection:
        connection.execute(text("UPDATE attempt SET seed = 8"))
    assert store.attempts().damaged == (attempt,)
    assert merge(store, tmp_path / "a.db") == Merged(1, 0, 0)
    assert [one.seed for one in store.attempts().attempts] == [7]


def test_a_store_is_not_merged_into_itself_nor_out_of_nothing(tmp_path: Path) -> None:
    with Store(tmp_path / "own.db") as store:
        with pytest.raises(StoreError, match="itself"):
            merge(store, tmp_path / "own.db")
        with pytest.raises(StoreError, match="no store"):
            merge(store, tmp_path / "nowhere.db")
        assert not (tmp_path / "nowhere.db").exists()


def test_the_other_store_is_left_as_it_was(store: Store, tmp_path: Path) -> None:
    attempt = laptop(tmp_path / "a.db", "Ada")
    merge(store, tmp_path / "a.db")
    with Store(tmp_path / "a.db") as other:
        assert [one.id for one in other.attempts().attempts] == [attempt]


def test_of_two_people_of_one_name_nobody_is_taken_for_the_other(store: Store, tmp_path: Path) -> None:
    for number in range(2):
        laptop(tmp_path / f"{number}.db", "Ada")
        merge(store, tmp_path / f"{number}.db")
    both = [one.pseudonym for one in learners(store)]
    with pytest.raises(SeveralPeople, match=both[0]) as asked:
        learner_called(store, "ada")
    assert both[1] in str(asked.value)
    assert learner_called(store, both[1]).pseudonym == both[1]
    spool = Spool(tmp_path / "waiting")
    waits(spool, name="Ada")
    assert spool.bring(store) == 0
    erase(store, learner_called(store, both[0]).id)
    assert spool.bring(store) == 1
    assert len(store.attempts(learner=learner_called(store, "Ada").id).attempts) == 2
