"""The tables, read again as a program and as a spreadsheet would."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from game.exports.known import Known
from game.exports.table import (
    ATTEMPT_COLUMNS,
    SCORE_COLUMNS,
    as_csv,
    attempt_rows,
    beside,
    score_rows,
)
from game.exports.whole import as_json
from game.records.attempt import Attempt
from tests.exports.plays import KNOWN, LEARNER, badly, everything, well

MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"


def reread(text: str) -> list[dict[str, str]]:
    assert text.startswith(MARK)
    assert text.count(MARK) == 1
    return list(csv.DictReader(io.StringIO(text[1:], newline="")))


def table(*attempts: Attempt, known: Known = KNOWN) -> list[dict[str, str]]:
    return reread(as_csv(ATTEMPT_COLUMNS, attempt_rows(attempts, known)))


def scores(*attempts: Attempt) -> list[dict[str, str]]:
    return reread(as_csv(SCORE_COLUMNS, score_rows(attempts, KNOWN)))


def test_a_row_says_who_what_when_and_how_it_ended() -> None:
    (row,) = table(well())
    assert row["attempt"] == str(well().id)
    assert (row["learner"], row["cohort"]) == ("quiet-heron", "Spring, first week")
    assert (row["scenario"], row["mode"], row["turns"]) == ("small", "scripted", "3")
    assert row["started"] == "2026-03-02T09:00:00+00:00"
    assert row["ending"] == well().ending
    assert (float(row["empathy"]), row["empathy_band"]) == (well().score("empathy"), well().band("empathy"))
    assert row["guards"] == ""
    assert (row["wow"], row["walked_out"]) == ("yes" if well().result["wow"] else "no", "no")


def test_guards_that_fired_are_named_once_each() -> None:
    assert table(badly())[0]["guards"] == "lie"


def test_every_column_is_filled_from_every_play_of_the_shipped_scenarios() -> None:
    rows = table(*everything())
    assert len(rows) == len(everything())
    assert [column for column in ATTEMPT_COLUMNS if not any(row[column] for row in rows)] == []
    assert {row["walked_out"] for row in rows} == {"yes", "no"}


def test_the_long_table_has_a_row_a_score() -> None:
    rows = scores(well())
    told = well().result["scores"]
    dimensions = {row["dimension"]: row for row in rows if not row["criterion"]}
    assert {name: float(row["score"]) for name, row in dimensions.items()} == {
        name: told[name]["score"] for name in ("empathy", "above_and_beyond", "judgement")
    }
    for row in rows:
        if row["criterion"]:
            points = told[row["dimension"]]["criteria"][row["criterion"]]
            assert (int(row["earned"]), int(row["available"])) == (points["earned"], points["available"])


def test_an_unfinished_attempt_has_empty_cells_and_no_words_for_nothing() -> None:
    (row,) = table(replace(well(), finished=None, seconds=None))
    assert (row["finished"], row["seconds"]) == ("", "")
    assert "None" not in as_csv(ATTEMPT_COLUMNS, attempt_rows(everything(), Known()))


def test_a_guest_has_no_name_and_a_learner_without_a_pseudonym_an_id() -> None:
    assert table(replace(well(), learner=None, cohort=None))[0]["learner"] == ""
    assert table(well(), known=Known())[0]["learner"] == str(LEARNER)


@pytest.mark.parametrize("first", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_no_cell_is_a_formula(first: str) -> None:
    evil = f'{first}HYPERLINK("http://x.example";"look")'
    row = table(replace(well(), scenario=evil), known=Known({LEARNER: evil}))[0]
    assert (row["scenario"], row["learner"]) == (f"'{evil}", f"'{evil}")
    assert scores(replace(well(), scenario=evil))[0]["scenario"] == f"'{evil}"


def test_a_number_below_nought_stays_a_number() -> None:
    assert float(table(badly())[0]["remembered"]) == badly().result["customer"]["remembered"] < 0


@given(some.text(alphabet=some.characters(exclude_categories=["Cs"], exclude_characters=MARK)))
def test_any_text_comes_back_as_it_was_and_commands_nothing(text: str) -> None:
    (row,) = reread(as_csv(["a", "b"], [{"a": text, "b": "end"}]))
    assert row["a"] in (text, f"'{text}")
    assert not row["a"].startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert row["b"] == "end"


def test_the_scores_lie_beside_the_attempts() -> None:
    assert beside(Path("out") / "spring.csv") == Path("out") / "spring-scores.csv"


def test_json_holds_the_whole_record() -> None:
    told = json.loads(as_json([well(), replace(badly(), learner=None, finished=None)], KNOWN))
    first, second = told["attempts"]
    assert told["format"] == 1
    assert first["result"] == well().result
    assert (first["id"], first["learner"], first["finished"]) == (
        str(well().id),
        "quiet-heron",
        "2026-03-02T09:01:00.750000+00:00",
    )
    assert (second["learner"], second["finished"]) == (None, None)
