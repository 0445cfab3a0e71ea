"""Learners and groups: added, found by whatever they are called, exported and erased."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import text

from game.records.database import StoreError
from game.records.enrolment import (
    UnknownPerson,
    add_cohort,
    add_learner,
    assign,
    cohort_called,
    cohorts,
    erase,
    everything_of,
    groups_of,
    join,
    learner_called,
    learners,
    named,
    purge,
)
from game.records.people import Reflection
from game.records.store import Store
from game.records.tables import Base
from tests.practice.life import Clock
from tests.records.databases import RESULT, beginning

HOSTILE = [
    "Robert'); DROP TABLE learner;--",
    "a" * 10_000,
    "李小龍",
    "\U0001f995",
    '"quoted"',
    "  two   words ",
    "%_",
]


@pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
def test_any_name_is_only_a_name(store: Store, name: str) -> None:
    learner = add_learner(store, name)
    assert learner.name == " ".join(name.split())[:80]
    assert learner_called(store, learner.name) == learner
    assert len(learners(store)) == 1


def test_what_no_database_takes_is_taken_out_of_a_name(store: Store) -> None:
    assert add_learner(store, "A\x00da\x1b[31m").name == "Ada[31m"
    assert learner_called(store, "a\x00da[31m").name == "Ada[31m"


def test_everybody_has_a_pseudonym_of_their_own_and_is_found_by_either(store: Store) -> None:
    people = [add_learner(store, f"Learner {n}") for n in range(40)]
    assert len({one.pseudonym for one in people}) == 40
    assert learner_called(store, people[3].pseudonym.upper()).name == "Learner 3"


def test_a_name_need_not_be_kept(store: Store) -> None:
    learner = add_learner(store, "Ada", keep_name=False)
    assert (learner.name, learner.called) == ("", learner.pseudonym)
    with pytest.raises(UnknownPerson, match="Ada"):
        learner_called(store, "Ada")


def test_nobody_is_there_twice_and_blanks_are_nobody(store: Store) -> None:
    add_learner(store, "Ada")
    for name in ("ada", "   "):
        with pytest.raises(StoreError):
            add_learner(store, name)
    assert named(store, "ADA").name == "Ada"
    assert len(learners(store)) == 1


def everything(store: Store) -> dict[str, int]:
    with store.engine.connect() as connection:
        return {
            table: connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one()
            for table in Base.metadata.tables
        }


def test_erasing_somebody_leaves_nothing_of_them_and_everything_of_others(store: Store) -> None:
    group = add_cohort(store, "Monday").id
    before = {}
    for name in ("Ada", "Bob"):
        before = everything(store)
        learner = add_learner(store, name).id
        join(store, group, learner)
        attempt = store.begin(beginning(learner, group), {})
        store.turn(attempt, 0, "a", {})
        store.finish(attempt, RESULT, 1, {})
        store.reflect(attempt, Reflection(3, None, "x"))
    assert erase(store, learner_called(store, "Bob").id) == 1
    assert everything(store) == before


def test_all_that_is_kept_of_somebody_can_be_had(store: Store) -> None:
    learner = add_learner(store, "Ada")
    join(store, add_cohort(store, "Monday").id, learner.id)
    attempt = store.begin(beginning(learner.id), {})
    store.turn(attempt, 0, "own_it", {})
    store.reflect(attempt, Reflection(3, "sad", "Ask first"))
    told = everything_of(store, learner)
    assert told["name"] == "Ada"
    assert told["groups"] == ["Monday"]
    assert [one["choice"] for one in told["turns"]] == ["own_it"]
    assert told["reflections"][0]["meant"] == "Ask first"


def test_groups_have_members_courses_and_days(store: Store) -> None:
    group = add_cohort(store, "Monday", retention_days=30, anonymous=False)
    learner = add_learner(store, "Ada").id
    for _ in range(2):
        join(store, group.id, learner)
        assign(store, group.id, "first-week")
    (found,) = cohorts(store)
    assert (found.members, found.courses, found.retention_days) == (1, ("first-week",), 30)
    assert groups_of(store, learner) == [group.id]
    assert cohort_called(store, " monday ").id == group.id
    with pytest.raises(StoreError):
        add_cohort(store, "MONDAY")
    with pytest.raises(UnknownPerson, match="Monday"):
        cohort_called(store, "Tuesday")


def test_what_a_group_keeps_no_longer_is_purged_and_nothing_else(where: str) -> None:
    clock = Clock()
    with Store(where, clock) as store:
        short, long = add_cohort(store, "Short", retention_days=7).id, add_cohort(store, "Long").id
        for group in (short, long, None):
            store.begin(beginning(None, group), {})
        clock.now += timedelta(days=8)
        kept = store.begin(beginning(None, short), {})
        assert purge(store) == 1
        assert purge(store) == 0
        assert everything(store)["attempt"] == 3
        assert store.turns(kept) == []
