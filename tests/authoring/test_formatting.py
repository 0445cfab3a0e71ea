"""Ids for choices that lack them, and not a byte besides."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from game.authoring.formatting import formatted, id_of
from game.scenario import read
from game.scenario.tree import Refused
from tests.making import SHIPPED

ROOT = Path(__file__).parents[2]
FILES = sorted([*(ROOT / "scenarios").rglob("*.yaml"), *(ROOT / "assets" / "templates").glob("*.yaml")])
BROKEN = sorted((ROOT / "tests" / "problems" / "files").iterdir())

DRAFT = """# My first
id: draft
title: A draft      # with care
customer: {name: Ada}
beats:
  hello:
    choices:
      # the first is mine
      - say: That's twelve for the book.
        does: [inform]

      - {say: "Yes, and no", takes:   1 min}
      -
        does: listen
        say: [Mm-hm., Go on.]
      - id: kept
        say: >
          A long one,
          folded.
      - say: That's twelve for the book.
# the end
"""


def test_ids_are_made_of_what_is_said_and_nothing_else_changes() -> None:
    made = formatted(DRAFT.encode())
    assert made.added == ("twelve_book", "yes_and_no", "mm_hm", "twelve_book_2")
    text = made.content.decode()
    for name in made.added:
        text = text.replace(f"- id: {name}\n        ", "- ", 1).replace(f"id: {name}, ", "", 1)
        text = text.replace(f"        id: {name}\n", "", 1)
    assert text == DRAFT


def test_a_second_time_nothing_is_added(tmp_path: Path) -> None:
    once = formatted(DRAFT.encode())
    assert formatted(once.content) == type(once)(once.content, ())
    path = tmp_path / "draft.yaml"
    path.write_bytes(once.content)
    reading = read(path)
    assert reading.scenario
    assert len(reading.scenario.beats[0].choices) == len(once.added) + 1


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16"])
def test_line_ends_and_encoding_stay(codec: str, line_end: str) -> None:
    raw = DRAFT.replace("\n", line_end).encode(codec)
    made = formatted(raw)
    plain = formatted(DRAFT.encode()).content.decode().replace("\n", line_end)
    assert made.content == plain.encode(codec)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_what_has_ids_stays_as_it_is(path: Path) -> None:
    raw = path.read_bytes()
    assert formatted(raw).content == raw


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.name)
def test_a_scenario_that_has_lost_its_ids_gets_as_many_again(path: Path) -> None:
    raw = path.read_bytes()
    bare = b"".join(
        line for line in raw.splitlines(keepends=True) if not line.startswith(b"        id:")
    ).replace(b"      - id: ", b"      - note_to_self: ")
    made = formatted(bare)
    assert len(made.added) == bare.count(b"- note_to_self: ")
    assert len(set(made.added)) == len(made.added)


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.name)
def test_files_that_are_broken_are_never_changed_into_something_else(path: Path) -> None:
    raw = path.read_bytes()
    try:
        made = formatted(raw)
    except (Refused, yaml.YAMLError):
        return
    assert formatted(made.content).added == ()


def test_a_layout_that_ids_would_turn_into_something_else_is_left_alone() -> None:
    odd = DRAFT.replace(
        "- say: That's twelve for the book.\n        does: [inform]", "- ? say\n        : Hello there."
    )
    assert formatted(odd.encode()).content == odd.encode()


@pytest.mark.parametrize(
    ("said", "made"),
    [
        ("That's twelve for the book.", "twelve_book"),
        ("Crème brûlée, s'il vous plaît", "creme_brulee_sil"),
        ("No.", "no"),
        ("…", ""),
        ("Привет", ""),
    ],
)
def test_an_id_is_made_of_the_first_words_that_say_something(said: str, made: str) -> None:
    assert id_of(said) == made


@given(
    st.lists(
        st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "Zs")), min_size=1),
        min_size=1,
        max_size=6,
    )
)
def test_whatever_is_said_the_ids_differ_and_can_be_used(said: list[str]) -> None:
    quoted = [line.replace("'", "''") for line in said]
    choices = "\n".join(f"      - say: '{line}'" for line in quoted)
    raw = f"id: a\ntitle: A\ncustomer: {{name: A}}\nbeats:\n  b:\n    choices:\n{choices}\n".encode()
    made = formatted(raw)
    assert len(set(made.added)) == len(said)
    assert not {"end", "silence", "otherwise", "refused"} & set(made.added)


def test_what_comes_first_is_kept_where_the_mark_was() -> None:
    raw = codecs.BOM_UTF8 + DRAFT.encode()
    assert formatted(raw).content.startswith(codecs.BOM_UTF8 + b"# My first")
