"""`schema`: the format as a JSON Schema, printed or in a file, for each kind of file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from game.authoring.schema import KINDS, schema_of, schema_text
from game.scenario import Kind
from tests.cli.conftest import Run


def test_the_schema_of_scenarios_is_printed_where_nothing_else_is_asked_for(run: Run) -> None:
    done = run("schema")
    assert (done.code, done.err) == (0, "")
    assert done.json() == schema_of(Kind.SCENARIO)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_file_has_its_own(run: Run, kind: Kind) -> None:
    assert run("schema", "--kind", kind).json() == schema_of(kind)


def test_it_is_written_to_a_file_and_nothing_is_printed(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "house-1.json"
    done = run("schema", "--kind", "house", "-o", file)
    assert (done.code, done.out) == (0, "")
    assert str(file) in done.err
    assert file.read_text(encoding="utf-8") == schema_text(Kind.HOUSE)
    assert "£" in json.loads(file.read_text(encoding="utf-8"))["properties"]["currency"]["description"]


@pytest.mark.parametrize("kind", ["personas", "lab", "", "\x1b[2J"])
def test_another_kind_is_one_sentence_that_names_those_there_are(run: Run, tmp_path: Path, kind: str) -> None:
    done = run("schema", "--kind", kind, "-o", tmp_path / "x.json")
    assert (done.code, done.out) == (2, "")
    assert "persona, shared, house" in done.err
    assert "\x1b" not in done.err
    assert not (tmp_path / "x.json").exists()


def test_a_kind_that_was_mistyped_is_met_with_the_nearest(run: Run) -> None:
    assert "Did you mean `persona`?" in run("schema", "--kind", "personas").err


def test_a_place_that_cannot_be_written_is_one_sentence(run: Run, tmp_path: Path) -> None:
    done = run("schema", "-o", tmp_path / "nowhere" / "x.json")
    assert done.code == 2
    assert "nowhere" in done.err
