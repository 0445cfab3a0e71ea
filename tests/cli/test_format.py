"""`format`: ids, exit codes, and files that are left alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run

DRAFT = "id: a\ntitle: A\ncustomer: {name: Ada}\nbeats:\n  b:\n    choices:\n      - say: Come in, Ada.\n"


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "draft.yaml"
    path.write_text(DRAFT, encoding="utf-8")
    return path


def test_ids_are_added_and_told(draft: Path, run: Run) -> None:
    made = run("format", str(draft))
    assert (made.code, made.out.strip()) == (0, f"{draft}: 1 added: come_ada")
    assert "- id: come_ada\n        say: Come in, Ada.\n" in draft.read_text(encoding="utf-8")
    assert run("format", str(draft)).out.strip() == f"{draft}: nothing to add."


def test_with_check_nothing_is_written_and_it_exits_with_one(draft: Path, run: Run) -> None:
    made = run("format", "--check", str(draft))
    assert (made.code, "would be added" in made.out) == (1, True)
    assert draft.read_text(encoding="utf-8") == DRAFT


@pytest.mark.parametrize("wrong", ["colour: red\n", "beats: [", "id: a\n"])
def test_a_file_with_other_mistakes_is_left_alone_and_they_are_shown(
    wrong: str, draft: Path, run: Run
) -> None:
    draft.write_text(DRAFT + wrong, encoding="utf-8")
    made = run("format", str(draft))
    assert made.code == 2
    assert "E" in made.out
    assert "left alone" in made.out
    assert draft.read_text(encoding="utf-8") == DRAFT + wrong


def test_a_choice_that_lacks_more_than_its_id_is_shown(draft: Path, run: Run) -> None:
    draft.write_text(DRAFT + "      - does: [listen]\n", encoding="utf-8")
    made = run("format", str(draft))
    assert made.code == 2
    assert "`say` is missing" in made.out


def test_a_folder_is_formatted_file_by_file(draft: Path, run: Run) -> None:
    (draft.parent / "other.yaml").write_text(DRAFT.replace("id: a", "id: b", 1), encoding="utf-8")
    assert run("format", str(draft.parent)).out.count("1 added") == 2


def test_a_file_that_is_not_there_is_one_sentence(tmp_path: Path, run: Run) -> None:
    made = run("format", str(tmp_path / "nobody.yaml"))
    assert made.code == 2
    assert "nobody.yaml" in made.out + made.err
