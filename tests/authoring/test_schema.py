"""The schema and the loader say the same, as far as a schema can see."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft7Validator
from yaml import YAMLError

from game.authoring.schema import KINDS, file_name, schema_of, schema_text
from game.scenario import Kind, kind_of, read
from game.scenario.decoding import text_of
from game.scenario.tree import Items, Refused, Scalar, Tree, grow
from game.vocabulary import Act, Feeling, Strength, Temperament
from tests.authoring.schema_reading import SCHEMAS, alarms
from tests.house.repository import ROOT, files
from tests.problems.shelf import make_library, place
from tests.problems.test_bad_inputs import ACCEPTED, FILES, REJECTED
from tests.problems.test_documented_problems import SHOWN, Section

SHIPPED: Final = files(ROOT / "scenarios", ".yaml")
WHOLE: Final = {path.stem: path for path in (FILES / "ok.yaml", *SHIPPED) if kind_of(path) is Kind.SCENARIO}

NO_TREE: Final = {
    "01_tab_indent", "02_unclosed_quote", "06_latin1", "07_utf16_no_bom", "08_binary", "09_two_documents",
    "10_python_tag", "11_alias_bomb", "12_deep_nesting", "31_unquoted_colon", "32_leading_star",
    "33_quote_then_text", "34_leading_brace", "35_nbsp_indent",
}  # fmt: skip
"""Files that are refused before there is anything to hold against a schema; most are no YAML at all."""

ONLY_THE_LOADER: Final = {
    "13_duplicate_key": "an editor tells of it without a schema",
    "16_dangling_go": "which beats there are",
    "17_unreachable_beat": "the ways through",
    "18_no_end": "the ways through",
    "24_duplicate_choice_id": "ids of other beats",
    "25_asset_traversal": "where the library ends",
    "26_asset_absolute": "where the library ends",
    "36_fact_never_learned": "what other choices teach",
    "38_uses_missing_file": "which files there are",
}
"""Files that only the loader can tell are wrong, each with what a schema would have to know."""

CODES_WITHOUT_TREE: Final = {
    "E104", "E108", "E109", "E110", "E111", "E112", "E114", "E115", "E116", "E117", "E121", "E122", "E123", "E125",
}  # fmt: skip
CODES_OF_THE_LOADER: Final = {"E113", "E220"} | {f"E3{number:02}" for number in range(1, 20)}
"""A key written twice, moods that exclude each other, and whether the parts of a file fit together."""


def stem(row: dict[str, str]) -> str:
    return row["file"].removesuffix(".yaml")


def _parts(schema: Any) -> Iterator[dict[str, Any]]:
    if isinstance(schema, dict):
        yield schema
        for part in schema.values():
            yield from _parts(part)
    elif isinstance(schema, list):
        for part in schema:
            yield from _parts(part)


def _meanings(schema: Any) -> dict[str, str]:
    return {part["const"]: part["description"] for part in schema["oneOf"]}


@pytest.mark.parametrize("kind", KINDS)
def test_the_shipped_schema_is_the_one_of_the_format_today(kind: Kind) -> None:
    """Mend it with: python main.py schema --kind KIND -o assets/schema/KIND-1.json."""
    assert (SCHEMAS / file_name(kind)).read_text(encoding="utf-8") == schema_text(kind)


def test_no_schema_is_shipped_for_a_kind_that_is_gone() -> None:
    assert {path.name for path in SCHEMAS.iterdir()} == {file_name(kind) for kind in KINDS}


@pytest.mark.parametrize("kind", KINDS)
def test_a_schema_is_a_sound_one_of_draft_seven(kind: Kind) -> None:
    made = schema_of(kind)
    Draft7Validator.check_schema(made)
    assert made["$schema"] == "http://json-schema.org/draft-07/schema#"


@pytest.mark.parametrize("kind", KINDS)
def test_every_key_is_described_and_no_other_key_is_allowed(kind: Kind) -> None:
    maps = [part for part in _parts(schema_of(kind)) if isinstance(part.get("properties"), dict)]
    assert maps
    assert [part for part in maps if part.get("additionalProperties") is not False] == []
    bare = [key for part in maps for key, inner in part["properties"].items() if not inner.get("description")]
    assert bare == []


@pytest.mark.parametrize("kind", KINDS)
def test_every_reference_leads_to_a_definition_that_is_there(kind: Kind) -> None:
    made = schema_of(kind)
    led = {part["$ref"] for part in _parts(made) if isinstance(part.get("$ref"), str)}
    assert led == {f"#/definitions/{name}" for name in made["definitions"]}


@pytest.mark.parametrize("word", [Act, Feeling, Temperament, Strength])
def test_every_word_stands_with_its_meaning(word: type[Act]) -> None:
    definition = schema_of(Kind.SCENARIO)["definitions"][word.__name__.lower()]
    assert _meanings(definition) == {member.value: member.meaning for member in word}


def test_a_default_is_told_as_an_author_would_type_it() -> None:
    choice = schema_of(Kind.SCENARIO)["definitions"]["choice"]["properties"]
    told = {key: choice[key]["description"].partition("If left out: ")[2] for key in choice}
    assert (told["manner"], told["once"], told["options"]) == ("plain.", "no.", "2.")
    assert (told["takes"], told["costs"], told["reply"]) == ("30 s.", "0.", "")


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_what_is_shipped_holds_against_its_schema(path: Path) -> None:
    assert alarms(text_of(path), kind_of(path)) == []


@pytest.mark.parametrize("row", ACCEPTED, ids=stem)
def test_a_file_that_the_loader_accepts_holds_against_the_schema(row: dict[str, str]) -> None:
    assert alarms(text_of(FILES / row["file"])) == []


@pytest.mark.parametrize("row", REJECTED, ids=stem)
def test_a_broken_file_is_seen_by_the_schema_or_is_on_a_list(row: dict[str, str]) -> None:
    if stem(row) in NO_TREE:
        with pytest.raises((Refused, YAMLError)):
            grow(text_of(FILES / row["file"]))
        return
    assert bool(alarms(text_of(FILES / row["file"]))) is (stem(row) not in ONLY_THE_LOADER)


@pytest.mark.parametrize("section", [s for s in SHOWN if s.code.startswith("E")], ids=lambda s: s.code)
def test_a_documented_mistake_is_seen_by_the_schema_or_is_on_a_list(section: Section, tmp_path: Path) -> None:
    path = place(make_library(tmp_path), section.wrong)
    if section.code in CODES_WITHOUT_TREE:
        with pytest.raises((Refused, YAMLError)):
            grow(text_of(path))
        return
    assert bool(alarms(text_of(path), kind_of(path))) is (section.code not in CODES_OF_THE_LOADER)


@pytest.mark.parametrize("section", SHOWN, ids=lambda section: section.code)
def test_the_mended_example_holds_against_the_schema(section: Section, tmp_path: Path) -> None:
    path = place(make_library(tmp_path), section.right)
    assert alarms(text_of(path), kind_of(path)) == []


AGREED: Final = {
    "does: []": True,
    "does: listen": True,
    "does: [listen, listens]": False,
    "does: {listen: explore}": False,
    "takes: 30s": True,
    "takes: 0.5 h": True,
    "takes: 30": False,
    "takes: 2 weeks": False,
    "costs: 1000000": True,
    "costs: '12.50'": True,
    "costs: 1000001": False,
    "costs: a lot": False,
    "options: 9": True,
    "options: 1": False,
    "options: 2.5": False,
    "once: YES": True,
    "once: 'no'": True,
    "once: 1": False,
    "manner: Warm": False,
    "needs: approval": True,
    "needs: permission": False,
    "names: angry": True,
    "names: [angry]": False,
    "reply: 12": True,
    "reply: [Yes., 12, true]": True,
    "reply: []": False,
    "reply: ' '": False,
    "reply: {otherwise: [Yes., No.], angry: true}": True,
    "reply: {otherwise: {otherwise: Yes.}}": False,
    "reply: {refused: No., otherwise: Yes.}": True,
    "coach: {refused: No., otherwise: Yes.}": False,
    "reply: {angry: No.}": False,
    "reply: {" + ", ".join(f"{feeling}: Yes." for feeling in Feeling) + "}": True,
    "promise: call_back": True,
    "promise: 12": True,
    "promise: Call back": False,
    "promise: end": False,
    "promise: silence": False,
    "promise: otherwise": False,
    "promise: refused": False,
    "if: {}": True,
    "if: {budget: enough}": True,
    "if: {budget: plenty}": False,
    "if: {trust: at least medium}": True,
    "if: {trust: medium}": False,
    "if: {trust: at least  medium}": False,
    "if: {feels: {angry: at most none, calm: at least strong}}": True,
    "if: {feels: {furious: at most none}}": False,
    "if: {feels: [angry]}": False,
}
"""Lines of a choice, and whether they may be typed."""


def _with(line: str) -> str:
    return f"""\
id: x
title: X
customer: {{name: Dana}}
beats:
  start:
    choices:
      - id: ask
        say: What do you need?
        {line}
"""


@pytest.mark.parametrize(("line", "fine"), AGREED.items())
def test_the_schema_and_the_loader_agree_on_what_may_be_typed(line: str, fine: bool, tmp_path: Path) -> None:
    path = tmp_path / "example.yaml"
    path.write_text(_with(line), encoding="utf-8")
    assert (not read(path).errors) is fine
    assert (not alarms(_with(line))) is fine


@pytest.mark.parametrize(("count", "fine"), [(500, True), (501, False)])
def test_a_conversation_of_more_than_five_hundred_beats_is_told(count: int, fine: bool) -> None:
    beats = "".join(f"  b{number}: {{customer: Yes.}}\n" for number in range(count))
    text = f"id: x\ntitle: X\ncustomer: {{name: Dana}}\nbeats:\n{beats}"
    assert (not alarms(text)) is fine


PLAIN: Final = [
    "yes", "No", "true", "False", "TRUE", "12", "-5", "+1", "007", "0x1F", "1e3", ".5", "5.", "1_000", ".inf", ".nan",
    "1:30", "2026-01-31", "0", "9", "10", "240", "241", "30 s", "30s", "1.5 min", "365 d", "3 weeks", "at least 80",
    "at most some", "at least medium", "listen", "angry", "strong", "none", "end", "silence", "otherwise", "refused",
    "enough", "approval", "all", "en", "pt-BR", "a_b-c", "A", "a.b", "=", "é", "knows x",
]  # fmt: skip
"""Words as typed without quotes. `null` and `~` are texts to the game and nothing to an editor: the page says so."""


def _written(tree: Tree, old: str, new: str) -> str:
    """The tree in brackets and braces, with every text `old`, keys included, written as `new`."""
    if isinstance(tree, Scalar):
        return new if tree.text == old else tree.text if _safe(tree) else json.dumps(tree.text)
    if isinstance(tree, Items):
        return f"[{', '.join(_written(item, old, new) for item in tree.items)}]"
    pairs = (f"{_written(key, old, new)}: {_written(value, old, new)}" for key, value in tree.pairs)
    return f"{{{', '.join(pairs)}}}"


def _safe(scalar: Scalar) -> bool:
    return scalar.plain and not set(scalar.text) & set("[]{},:#?&*!|>'\"%@`\n")


def _texts(tree: Tree | None) -> list[str]:
    found: list[str] = []
    waiting: list[Tree] = [tree] if tree else []
    while waiting:
        part = waiting.pop()
        if isinstance(part, Scalar):
            found.append(part.text)
        elif isinstance(part, Items):
            waiting += part.items
        else:
            waiting += [inner for pair in part.pairs for inner in pair]
    return sorted(set(found))


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("scratch") / "example.yaml"


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_nothing_that_the_loader_accepts_raises_a_false_alarm(data: st.DataObject, scratch: Path) -> None:
    tree = grow(text_of(WHOLE[data.draw(st.sampled_from(sorted(WHOLE)))]))
    assert tree
    old = data.draw(st.sampled_from(_texts(tree)))
    words = st.sampled_from(PLAIN)
    quoted = st.one_of(words, st.text(st.characters(codec="utf-8"), max_size=20))
    new = data.draw(st.one_of(words, quoted.map(json.dumps), st.just("[]"), words.map("[{}]".format)))
    text = _written(tree, old, new)
    scratch.write_text(text, encoding="utf-8")
    if not read(scratch, use_house=False).errors:
        assert alarms(text) == [], (old, new)
