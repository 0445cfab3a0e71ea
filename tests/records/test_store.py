"""Attempts as they are kept: written as they are played, read back only if they are as they were written."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from uuid import uuid4

import pytest
from sqlalchemy import text

from game.records.database import StoreError, address
from game.records.enrolment import add_cohort, add_learner, erase
from game.records.people import Reflection
from game.records.store import Store
from tests.practice.life import Clock
from tests.records.databases import RESULT, beginning


def test_what_is_kept_comes_back_letter_by_letter(store: Store) -> None:
    learner = add_learner(store, "Ada").id
    attempt = store.begin(beginning(learner), {"choices": []})
    store.turn(attempt, 0, "own_it", {"choices": ["own_it"]})
    store.finish(attempt, RESULT, 481.25, {"choices": ["own_it"]})
    (found,) = store.attempts(learner=learner).attempts
    assert found.result == RESULT
    assert (found.id, found.learner, found.seconds, found.seed) == (attempt, learner, 481.25, 7)
    assert found.started.tzinfo is UTC
    assert (found.ending, found.score("empathy"), found.band("empathy")) == ("delighted", 71.5, "Confident")


def test_whole_seconds_are_as_good_as_any(store: Store) -> None:
    store.finish(store.begin(beginning(), {}), RESULT, 540, {})
    assert store.attempts().damaged == ()


def test_an_attempt_is_unfinished_until_it_is_finished_and_only_once_something_was_said(store: Store) -> None:
    learner = add_learner(store, "Ada").id
    attempt = store.begin(beginning(learner), {})
    assert store.unfinished(learner) == []
    store.turn(attempt, 0, "own_it", {"choices": ["own_it"]})
    store.turn(attempt, 1, "repeat", {"choices": ["own_it", "repeat"]})
    (left,) = store.unfinished(learner)
    assert (left.id, left.turns, left.saved) == (attempt, 2, '{"choices":["own_it","repeat"]}')
    assert store.attempts().attempts == ()
    store.finish(attempt, RESULT, 1, {})
    assert store.unfinished(learner) == []


def test_the_newest_that_was_left_open_comes_first(where: str) -> None:
    clock = Clock()
    with Store(where, clock) as store:
        learner = add_learner(store, "Ada").id
        for scenario in ("first", "second"):
            store.turn(store.begin(beginning(learner, scenario=scenario), {}), 0, "a", {})
            clock.now += timedelta(hours=1)
        assert [one.scenario for one in store.unfinished(learner)] == ["second", "first"]


def test_an_answer_kept_twice_is_one_answer(store: Store) -> None:
    attempt = store.begin(beginning(), {})
    for choice in ("own_it", "repeat"):
        store.turn(attempt, 0, choice, {})
    assert store.turns(attempt) == ["repeat"]


def test_attempts_can_be_asked_for_by_learner_group_time_and_scenario(where: str) -> None:
    clock = Clock()
    with Store(where, clock) as store:
        ada, bob = add_learner(store, "Ada").id, add_learner(store, "Bob").id
        group = add_cohort(store, "Monday").id
        for learner, cohort, scenario in ((ada, None, "x"), (bob, group, "x"), (bob, None, "y")):
            store.finish(store.begin(beginning(learner, cohort, scenario), {}), RESULT, 1, {})
            clock.now += timedelta(days=1)
        assert len(store.attempts(learner=bob).attempts) == 2
        assert [one.learner for one in store.attempts(cohort=group).attempts] == [bob]
        assert len(store.attempts(scenario="x").attempts) == 2
        assert [one.scenario for one in store.attempts(since=clock.now - timedelta(days=1)).attempts] == ["y"]


def test_what_a_player_said_of_it_is_kept_and_said_anew(store: Store) -> None:
    attempt = store.begin(beginning(), {})
    store.reflect(attempt, Reflection(3, "sad", "Ask first"))
    store.reflect(attempt, Reflection(4, "sad", "Ask first"))
    assert store.reflections([attempt, uuid4()]) == {attempt: Reflection(4, "sad", "Ask first")}


def test_a_clock_that_jumps_back_ends_no_attempt_before_it_began(where: str) -> None:
    clock = Clock()
    with Store(where, clock) as store:
        attempt = store.begin(beginning(), {})
        clock.now -= timedelta(days=400)
        store.finish(attempt, RESULT, -3.0, {})
        (found,) = store.attempts().attempts
        assert found.finished == found.started
        assert found.seconds == 0.0


def test_a_time_without_a_zone_is_no_time(where: str) -> None:
    with Store(where, lambda: datetime(2026, 1, 1)) as store, pytest.raises(Exception, match="2026"):
        store.begin(beginning(), {})


@pytest.mark.parametrize(
    "change",
    [
        "result = replace(result, '71.5', '99.9')", "scenario = 'another'", "seed = seed + 1", "learner = null",
        "saved = saved || ' '", "seconds = seconds + 0.5",
    ],
)  # fmt: skip
def test_an_attempt_that_anything_else_has_changed_is_found_and_left_out(store: Store, change: str) -> None:
    learner = add_learner(store, "Ada").id
    whole, changed = (store.begin(beginning(learner), {}) for _ in range(2))
    for attempt in (whole, changed):
        store.finish(attempt, RESULT, 5.0, {})
    with store.engine.begin() as connection:
        own = str(changed).replace("-", "") if "sqlite" in str(store.url) else str(changed)
        connection.execute(text(f"UPDATE attempt SET {change} WHERE id = '{own}'"))
    found = store.attempts()
    assert [one.id for one in found.attempts] == [whole]
    assert found.damaged == (changed,)


@pytest.mark.parametrize("change", ["seed = seed + 1", "mode = 'scripted'", "saved = '{}'", "learner = null"])
def test_an_attempt_that_was_changed_is_not_written_on_and_so_never_sealed_anew(
    store: Store, change: str
) -> None:
    attempt = store.begin(beginning(add_learner(store, "Ada").id), {"choices": []})
    with store.engine.begin() as connection:
        connection.execute(text(f"UPDATE attempt SET {change}"))
    with pytest.raises(StoreError, match="not as it was written"):
        store.turn(attempt, 0, "a", {})
    with pytest.raises(StoreError, match="not as it was written"):
        store.finish(attempt, RESULT, 1.0, {})
    assert (store.turns(attempt), store.attempts().attempts) == ([], ())


def test_an_attempt_that_was_erased_while_it_was_played_is_said_to_be_gone(store: Store) -> None:
    learner = add_learner(store, "Ada").id
    attempt = store.begin(beginning(learner), {})
    erase(store, learner)
    with pytest.raises(StoreError, match="erased"):
        store.turn(attempt, 0, "a", {})
    with pytest.raises(StoreError, match="erased"):
        store.finish(attempt, RESULT, 1.0, {})
    with pytest.raises(StoreError, match="could not be used"):
        store.reflect(attempt, Reflection(3))


def test_times_are_utc_whatever_the_zone_of_the_clock(where: str) -> None:
    clock = Clock()
    clock.now = datetime(2026, 3, 29, 1, 30, tzinfo=timezone(timedelta(hours=5, minutes=30)))
    with Store(where, clock) as store:
        store.finish(store.begin(beginning(), {}), RESULT, 1.0, {})
        (found,) = store.attempts().attempts
    assert (found.started, found.started.utcoffset()) == (clock.now, timedelta(0))
    assert found.started.hour == 20


@pytest.mark.parametrize("wrong", ["mysql://a:secret@b/c", "postgresql://a:secret@:99999x/c"])
def test_an_address_of_something_else_is_refused_without_its_password(wrong: str) -> None:
    with pytest.raises(StoreError) as refused:
        address(wrong)
    assert "secret" not in str(refused.value)


def test_a_server_that_does_not_answer_is_said_so_without_its_password() -> None:
    with pytest.raises(StoreError, match="does not answer") as refused:
        Store("postgresql://ada:secret@127.0.0.1:9/chair?connect_timeout=2")
    assert "secret" not in str(refused.value)
