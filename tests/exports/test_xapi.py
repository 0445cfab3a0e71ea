"""An attempt as statements: which there are, where cmi5 lets things stand, and that two validators take them all."""

from __future__ import annotations

import json
import math
import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any, Final
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as some

from game.exports.known import Known
from game.exports.xapi import PASS_MARK, Statement, as_lines, duration, statement_attempt, statements
from game.records.attempt import Attempt
from tests.exports.plays import KNOWN, badly, changed, everything, shipped, well
from tests.making import SHIPPED

CMI5_SAYS_MORE: Final = {"initialized", "completed", "passed", "failed", "terminated"}
ISO: Final = re.compile(r"PT(?:(\d+)H)?(?:(\d+)M)?(\d+(?:\.\d+)?)S")


def verb(statement: Statement) -> str:
    found: str = statement["verb"]["id"].rpartition("/")[2]
    return found


def verbs(attempt: Attempt) -> list[str]:
    return [verb(statement) for statement in statements(attempt, KNOWN)]


def only(attempt: Attempt, name: str) -> Statement:
    (found,) = [statement for statement in statements(attempt, KNOWN) if verb(statement) == name]
    return found


def test_a_conversation_that_went_well_is_told_from_initialized_to_terminated() -> None:
    assert verbs(well()) == [
        "initialized", "answered", "answered", "answered", "scored", "scored", "scored", "completed", "passed",
        "terminated",
    ]  # fmt: skip


def test_one_that_did_not_has_failed() -> None:
    assert verbs(badly())[-3:] == ["completed", "failed", "terminated"]
    assert only(badly(), "failed")["result"]["success"] is False


def test_passed_is_a_score_in_empathy_from_confident_on() -> None:
    told = []
    for score in (PASS_MARK - 1, PASS_MARK):
        scores = well().result["scores"]
        told.append(
            verbs(changed(well(), scores={**scores, "empathy": {**scores["empathy"], "score": score}}))[-2]
        )
    assert told == ["failed", "passed"]


def test_without_a_score_in_empathy_nothing_is_passed_or_failed() -> None:
    scores = well().result["scores"]
    none = {**scores["empathy"], "score": None, "band": None}
    told = verbs(changed(well(), scores={**scores, "empathy": none}))
    assert not {"passed", "failed"} & set(told)
    assert told.count("scored") == 2


def test_an_attempt_that_goes_on_is_not_told_yet() -> None:
    assert statements(replace(well(), finished=None, seconds=None), KNOWN) == []


def test_one_that_was_left_before_its_end_is_terminated_and_not_completed() -> None:
    told = verbs(changed(well(), finished=False, ending=None))
    assert told[-1] == "terminated"
    assert not {"completed", "passed", "failed"} & set(told)


def test_an_answer_is_a_choice_among_those_that_were_offered() -> None:
    answers = [statement for statement in statements(well(), KNOWN) if verb(statement) == "answered"]
    for statement, moment in zip(answers, well().result["moments"], strict=True):
        asked = statement["object"]["definition"]
        assert asked["interactionType"] == "choice"
        assert [choice["id"] for choice in asked["choices"]] == moment["offered"]
        assert statement["result"]["response"] == moment["choice"]
        assert statement["context"]["contextActivities"]["parent"][0]["id"].endswith("/scenarios/small")


def test_a_silence_is_among_the_choices_it_answers() -> None:
    silent = [
        statement
        for attempt in everything()
        for statement in statements(attempt, KNOWN)
        if statement.get("result", {}).get("response") == "silence"
    ]
    assert silent
    assert all({"id": "silence"} in statement["object"]["definition"]["choices"] for statement in silent)


def test_the_actor_is_an_account_by_pseudonym() -> None:
    actor = statements(well(), KNOWN, "https://training.example.org")[0]["actor"]
    assert actor["account"] == {"homePage": "https://training.example.org", "name": "quiet-heron"}


def test_two_attempts_of_guests_cannot_be_linked() -> None:
    guests = [replace(well(), id=uuid4(), learner=None) for _ in range(2)]
    assert len({statements(guest, KNOWN)[0]["actor"]["account"]["name"] for guest in guests}) == 2


def test_the_same_attempt_gives_the_same_statements_and_another_one_others() -> None:
    again = replace(well())
    assert statements(well(), KNOWN) == statements(again, KNOWN)
    other = statements(replace(well(), id=uuid4()), KNOWN)
    assert not {one["id"] for one in other} & {one["id"] for one in statements(well(), KNOWN)}


def test_a_learner_who_is_renamed_keeps_the_ids_of_statements() -> None:
    renamed = statements(well(), Known())
    assert [one["id"] for one in renamed] == [one["id"] for one in statements(well(), KNOWN)]


def test_a_clock_that_went_back_makes_no_length_below_nought() -> None:
    back = replace(well(), seconds=None, finished=well().started - timedelta(hours=1))
    assert only(back, "terminated")["result"]["duration"] == "PT0S"


@given(some.floats(min_value=0, max_value=1e6))
def test_a_duration_reads_back_as_the_seconds_it_was_made_of(seconds: float) -> None:
    found = ISO.fullmatch(duration(seconds))
    assert found
    hours, minutes, rest = (float(part or 0) for part in found.groups())
    assert math.isclose(hours * 3600 + minutes * 60 + rest, seconds, abs_tol=0.005001)
    assert minutes < 60
    assert rest < 60


def test_lines_hold_one_statement_each() -> None:
    lines = as_lines([well(), badly()], KNOWN).splitlines()
    assert [json.loads(line)["id"] for line in lines] == [
        one["id"] for attempt in (well(), badly()) for one in statements(attempt, KNOWN)
    ]


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_play_of_a_shipped_scenario_keeps_the_rules_of_cmi5(path: Path) -> None:
    for attempt in shipped(path):
        told = statements(attempt, KNOWN)
        names = [verb(statement) for statement in told]
        assert (names[0], names[-1]) == ("initialized", "terminated")
        assert all(names.count(name) <= 1 for name in CMI5_SAYS_MORE)
        assert not {"passed", "failed"} <= set(names)
        for statement in told:
            _keeps_the_rules(statement)
        stamps = [statement["timestamp"] for statement in told]
        assert stamps == sorted(stamps)


def _keeps_the_rules(statement: dict[str, Any]) -> None:
    """cmi5 9.5: score with passed and failed only, success with them, completion with completed, duration with four."""
    result, name = statement.get("result", {}), verb(statement)
    if name in CMI5_SAYS_MORE:
        assert ("score" in result) == (name in {"passed", "failed"})
        assert ("duration" in result) == (name != "initialized")
    assert result.get("success") == {"passed": True, "failed": False}.get(name)
    assert result.get("completion") == (True if name == "completed" else None)
    if "score" in result:
        assert 0 <= result["score"]["scaled"] <= 1
        assert result["score"]["min"] <= result["score"]["raw"] <= result["score"]["max"]
    assert "cmi5" not in json.dumps(statement)
    assert statement["version"] == "1.0.3"


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_statement_says_which_attempt_it_is_of_and_has_an_id_of_its_own(path: Path) -> None:
    told = [(attempt, one) for attempt in shipped(path) for one in statements(attempt, KNOWN)]
    assert len({one["id"] for _, one in told}) == len(told)
    assert all(UUID(one["id"]).version == 5 for _, one in told)
    assert all(statement_attempt(one) == attempt.id for attempt, one in told)
