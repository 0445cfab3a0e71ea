"""What an author sees who writes a scenario in an editor: the schema, in the language server that editors use."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from game.scenario import Kind, kind_of
from game.scenario.decoding import text_of
from game.vocabulary import Act, Feeling, Manner
from tests.authoring.schema_editor import Editor, editor_at
from tests.authoring.test_schema import NO_TREE, ONLY_THE_LOADER, SHIPPED, stem
from tests.problems.test_bad_inputs import ACCEPTED, FILES, REJECTED

pytestmark = pytest.mark.needs("yaml-language-server")

CHOICE: Final = """\
id: late-room
title: The late room
customer: {name: Dana}
beats:
  start:
    choices:
      - id: ask
        say: What do you need most?
"""
SCENARIOS: Final = [path for path in SHIPPED if kind_of(path) is Kind.SCENARIO]
NOTHING_TO_UNDERLINE: Final = {"03_empty", "04_only_comments"}
"""An editor does not scold an author for an empty page."""
SEEN: Final = [
    row for row in REJECTED if stem(row) not in NO_TREE | set(ONLY_THE_LOADER) | NOTHING_TO_UNDERLINE
]

WHERE: Final = {
    "05_top_level_list": (1, "scenario"),
    "14_missing_beats": (1, "beats"),
    "15_unknown_key": (25, "repply"),
    "19_unknown_act": (13, "explore"),
    "20_unknown_feeling": (6, "furious"),
    "21_nan": (4, "integer"),
    "22_out_of_range": (4, "240"),
    "23_word_for_number": (4, "whole number"),
    "27_null_choice": (15, "choice"),
    "28_newer_format": (1, "maximum"),
    "29_empty_say": (27, "text"),
    "30_id_path": (2, "small letters"),
    "37_text_map_without_otherwise": (20, "otherwise"),
    "39_negative_cost": (29, "minimum"),
}
"""The line that is underlined in each broken file, counted from 1, and a word of what is said of it."""


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    with editor_at(tmp_path_factory.mktemp("editor")) as made:
        yield made


def _labels(editor: Editor, text: str) -> set[str]:
    return {item["label"] for item in editor.complete(text)}


@pytest.mark.parametrize("path", SCENARIOS, ids=lambda path: path.stem)
def test_nothing_is_underlined_in_what_is_shipped(editor: Editor, path: Path) -> None:
    assert editor.diagnose(text_of(path), path.name) == []


@pytest.mark.parametrize("path", SCENARIOS, ids=lambda path: path.stem)
def test_what_is_shipped_says_itself_where_its_schema_is(path: Path, tmp_path: Path) -> None:
    first = path.read_text(encoding="utf-8").partition("\n")[0]
    named = path.parent / first.partition("$schema=")[2]
    assert named.resolve().name == "scenario-1.json"
    with editor_at(path.parent) as own:
        broken = path.read_text(encoding="utf-8") + "\nunheard_of: true\n"
        own.first = ""
        assert "unheard_of" in str(own.diagnose(broken, path.name))


@pytest.mark.parametrize("row", ACCEPTED, ids=stem)
def test_nothing_is_underlined_in_a_file_that_the_game_accepts(editor: Editor, row: dict[str, str]) -> None:
    assert editor.diagnose(text_of(FILES / row["file"]), row["file"]) == []


def test_a_line_is_promised_for_every_broken_file_that_a_schema_can_see() -> None:
    assert {stem(row) for row in SEEN} == set(WHERE)


@pytest.mark.parametrize("row", SEEN, ids=stem)
def test_the_mistake_in_a_broken_file_is_underlined(editor: Editor, row: dict[str, str]) -> None:
    line, word = WHERE[stem(row)]
    told = editor.diagnose(text_of(FILES / row["file"]), row["file"])
    found = [(d["range"]["start"]["line"] + 1 - editor.lines_before, d["message"]) for d in told]
    assert any(where == line and word in message for where, message in found), found


@pytest.mark.parametrize("typed", ["yes", "no", "true", "False", "YES"])
def test_yes_and_no_in_any_of_their_ways_are_fine(editor: Editor, typed: str) -> None:
    assert editor.diagnose(f"{CHOICE}        once: {typed}\n", "yes.yaml") == []


@pytest.mark.parametrize("typed", ["12", "true", "1:30", "0412", "30 s", "-", "2026-01-31"])
def test_a_text_may_look_like_something_else(editor: Editor, typed: str) -> None:
    typed = '"-"' if typed == "-" else typed
    assert editor.diagnose(f"{CHOICE}        reply: {typed}\n", "text.yaml") == []


@pytest.mark.parametrize("typed", ["30 s", "2min", "1.5 h", "3 d"])
def test_a_time_is_typed_with_its_unit(editor: Editor, typed: str) -> None:
    assert editor.diagnose(f"{CHOICE}        takes: {typed}\n", "time.yaml") == []
    assert editor.diagnose(f"{CHOICE}        takes: 30\n", "times.yaml") != []


@pytest.mark.parametrize("typed", ["exlore", "[exlore]", "[listen, exlore]"])
def test_a_wrong_act_is_told_with_the_acts_there_are(editor: Editor, typed: str) -> None:
    told = [found["message"] for found in editor.diagnose(f"{CHOICE}        does: {typed}\n", "act.yaml")]
    assert len(told) == 1
    assert all(f'"{act}"' in told[0] for act in Act)


def test_the_keys_that_are_not_there_yet_are_offered(editor: Editor) -> None:
    offered = _labels(editor, f"{CHOICE}        |\n")
    assert {"does", "reply", "go", "coach", "if"} <= offered
    assert not offered & {"id", "say", "beats"}


def test_an_offered_key_comes_with_its_colon_and_its_meaning(editor: Editor) -> None:
    offered = {item["label"]: item for item in editor.complete(f"{CHOICE}        |\n")}
    assert offered["manner"]["insertText"].startswith("manner:")
    assert "How it is said" in str(offered["manner"]["documentation"])


@pytest.mark.parametrize("typed", ["does: |", "does: [listen, |]", "does:\n          - |"])
def test_the_acts_are_offered_with_their_meanings(editor: Editor, typed: str) -> None:
    offered = {item["label"]: item for item in editor.complete(f"{CHOICE}        {typed}\n")}
    assert set(Act) <= set(offered)
    assert all(act.meaning in str(offered[act]["documentation"]) for act in Act)


def test_the_feelings_a_customer_can_open_with_are_offered(editor: Editor) -> None:
    assert set(Feeling) <= _labels(editor, "id: x\ncustomer:\n  name: Dana\n  opens:\n    |\n")


@pytest.mark.parametrize("typed", ["does: lis|ten", "does: [explore, lis|ten]", "does:\n          - lis|ten"])
def test_the_pointer_on_an_act_shows_what_it_means(editor: Editor, typed: str) -> None:
    assert Act.LISTEN.meaning in editor.hover(f"{CHOICE}        {typed}\n")


def test_the_pointer_on_a_word_shows_what_it_means(editor: Editor) -> None:
    assert Manner.PLAYFUL.meaning in editor.hover(f"{CHOICE}        manner: play|ful\n")


def test_the_pointer_on_a_key_shows_what_it_means(editor: Editor) -> None:
    assert "What the customer answers" in editor.hover(f"{CHOICE}        rep|ly: A chair.\n")
