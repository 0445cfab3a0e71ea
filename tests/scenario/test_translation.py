"""Reading a translation: words change and nothing else, and whatever is wrong with one is told with its place."""

import contextlib
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.errors import ScenarioError
from game.play import Session, resume, save
from game.play.saving import parse_save
from game.scenario import load, read
from game.scenario.po import Entry, written
from game.scenario.retelling import context_of, texts_of
from game.scenario.translation import (
    as_written,
    entries_in,
    languages_of,
    load_in,
    translation_path,
    translation_problems,
    translations_of,
)
from game.words import codes
from tests.making import SHIPPED
from tests.scenario.shelf import write

ROOT = Path(__file__).parents[2]
HOTEL = ROOT / "scenarios" / "hotel" / "hotel-no-room.yaml"
PAGE = (ROOT / "docs" / "problems.md").read_text(encoding="utf-8")
CHAPTER = PAGE[PAGE.index("## E7 and W7") : PAGE.index("## W: warnings")]
SECTION = re.compile(r"^### ([EW]\d{3}): .*?(?=^##|\Z)", re.MULTILINE | re.DOTALL)
EXAMPLE = re.search(r"^```yaml\n(.*?)^```", CHAPTER, re.MULTILINE | re.DOTALL)
BLOCKS = {s[1]: re.findall(r"^```po\n(.*?)^```", s[0], re.M | re.S) for s in SECTION.finditer(CHAPTER)}
SHOWN = {code: blocks for code, blocks in BLOCKS.items() if blocks}
ENTRY = 'msgctxt "start.wait.say"\nmsgid "One moment, please."\n'


def late_room(root: Path, po: str | bytes = "", language: str = "de") -> Path:
    """The scenario of the page, with a translation."""
    assert EXAMPLE
    path = write(root / "scenarios", "hotel/late-room.yaml", EXAMPLE[1])
    raw = po if isinstance(po, bytes) else po.encode("utf-8")
    translation_path(path, language).write_bytes(raw)
    return path


def problems(path: Path) -> list[tuple[str, int, int]]:
    found = translation_problems(read(path))
    assert all(problem.path == translation_path(path, "de") for problem in found)
    return [(problem.code, problem.line, problem.column) for problem in found]


def said(path: Path, language: str = "de", house: Path | None = None) -> str:
    told = load_in(path, language, house=house).scenario
    return told.beats[0].choices[0].say.variants[0].lines[0]


# The shipped translation


def test_the_hotel_is_whole_in_german() -> None:
    entries = {entry.context: entry for entry in entries_in(translation_path(HOTEL, "de"))[1:]}
    texts = {context_of(address): text for address, text in as_written(HOTEL)[1].items()}
    assert entries.keys() == texts.keys()
    assert [context for context, entry in entries.items() if not entry.ready] == []
    assert [context for context, text in texts.items() if entries[context].source != text] == []
    assert load_in(HOTEL, "de").left == 0


def test_nothing_is_wrong_with_the_shipped_translation() -> None:
    assert translation_problems(read(HOTEL, use_house=False)) == ()


def test_no_text_of_the_hotel_is_left_in_english() -> None:
    english, german = texts_of(load(HOTEL)), texts_of(load_in(HOTEL, "de").scenario)
    same = {german[address] for address in english if german.get(address) == english[address]}
    assert same == set()


# Words change, and nothing else


def test_the_hash_and_the_skeleton_of_the_scenario_stay() -> None:
    english, german = load(HOTEL), load_in(HOTEL, "de").scenario
    assert german.content_hash == english.content_hash
    assert german.language == "de"
    assert [beat.id for beat in german.beats] == [beat.id for beat in english.beats]
    assert [c.does for b in german.beats for c in b.choices] == [
        c.does for b in english.beats for c in b.choices
    ]


@pytest.mark.parametrize("seed", range(5))
def test_the_same_choices_are_felt_the_same(seed: int) -> None:
    sessions = [Session(scenario, seed) for scenario in (load(HOTEL), load_in(HOTEL, "de").scenario)]
    for choice in ("own_it", "hear_her", "both", "say_what_i_see", "two_ways", "side_door", "follow_up"):
        if choice in [offer.id for offer in sessions[0].scene.offers]:
            for session in sessions:
                session.choose(choice)
    english, german = sessions
    assert english.state.fingerprint() == german.state.fingerprint()
    assert english.moments[0].said != german.moments[0].said


def test_what_was_saved_in_english_goes_on_in_german() -> None:
    english = Session(load(HOTEL), 3)
    english.choose("own_it")
    german = resume(load_in(HOTEL, "de").scenario, parse_save(save(english)))
    assert german.moments[0].said.startswith("Frau Okafor")


def test_every_text_of_every_shipped_scenario_has_a_context_of_its_own() -> None:
    for path in SHIPPED:
        texts = as_written(path)[1]
        assert len({context_of(address) for address in texts}) == len(texts)


def test_ids_that_are_words_of_the_format_keep_their_contexts_apart(tmp_path: Path) -> None:
    text = (
        "id: odd\ntitle: Odd\ncustomer: {name: Dana}\nbeats:\n  customer:\n    customer: {angry: A, otherwise: B}\n"
        "    if_silent: {reply: C}\n    choices:\n      - {id: customer, say: D, reply: {angry: E, otherwise: F}}\n"
        "      - {id: if_silent, say: G, reply: H}\n      - {id: choices, say: I, reply: [J, K]}\n"
    )
    texts = as_written(write(tmp_path / "scenarios", "a/odd.yaml", text))[1]
    assert len({context_of(address) for address in texts}) == len(texts) == 12


# What is shown


def test_a_ready_translation_is_shown(tmp_path: Path) -> None:
    assert said(late_room(tmp_path, ENTRY + 'msgstr "Einen Moment, bitte."\n')) == "Einen Moment, bitte."


@pytest.mark.parametrize(
    "po",
    [
        "",
        ENTRY + 'msgstr ""\n',
        "#, fuzzy\n" + ENTRY + 'msgstr "Moment."\n',
        ENTRY.replace("One moment", "A moment") + 'msgstr "Moment."\n',
        "".join(f"#~ {row}\n" for row in (ENTRY + 'msgstr "Moment."').split("\n")),
    ],
    ids=["no entry", "empty", "fuzzy", "of other words", "put aside"],
)
def test_what_is_not_ready_is_shown_as_it_was_written(tmp_path: Path, po: str) -> None:
    path = late_room(tmp_path, po)
    assert said(path) == "One moment, please."
    told = load_in(path, "de")
    assert (told.left, told.texts) == (4, 4)


def test_a_house_puts_its_name_into_the_translation(tmp_path: Path) -> None:
    house = write(tmp_path, "house.yaml", "business: Haus Linde\n")
    po = 'msgctxt "start.customer"\nmsgid "I have been waiting at {business} for an hour."\nmsgstr "In {business}!"\n'
    told = load_in(late_room(tmp_path, po), "de", house=house).scenario
    assert told.beats[0].customer is not None
    assert told.beats[0].customer.variants[0].lines == ("In Haus Linde!",)


def test_a_language_is_found_whatever_its_capitals(tmp_path: Path) -> None:
    path = late_room(tmp_path, ENTRY + 'msgstr "Um momento."\n', "pt-BR")
    assert said(path, "PT-br") == "Um momento."


def test_the_language_it_is_written_in_needs_no_file(tmp_path: Path) -> None:
    assert said(late_room(tmp_path), "en") == "One moment, please."


def test_a_language_that_is_not_there_names_those_that_are(tmp_path: Path) -> None:
    with pytest.raises(ScenarioError, match=r"^late-room is not there in `fr`; there are: en, de\.$"):
        load_in(late_room(tmp_path), "fr")


def test_files_that_are_no_translations_are_no_languages(tmp_path: Path) -> None:
    path = late_room(tmp_path)
    for name in ("late-room.po", "late-room.no language.po", "late-room.x1.po", "other.fr.po"):
        (path.parent / name).write_text("", encoding="utf-8")
    assert list(translations_of(path)) == ["de"]
    assert languages_of(load(path)) == ("en", "de")


def test_a_translation_through_a_broken_scenario_tells_what_is_wrong_with_the_scenario(
    tmp_path: Path,
) -> None:
    path = late_room(tmp_path)
    path.write_text("id: late-room\n", encoding="utf-8")
    with pytest.raises(ScenarioError, match="E202"):
        load_in(path, "de")
    assert translation_problems(read(path)) == ()


def test_what_a_house_says_in_a_scenario_s_place_is_not_translated(tmp_path: Path) -> None:
    house = write(tmp_path, "house.yaml", "facts: {full: We are never full}\nyou_can: {ask: the owner}\n")
    told = load_in(HOTEL, "de", house=house).scenario
    assert (told.facts["full"], told.you_can.ask) == ("We are never full", "the owner")
    assert told.you_can.never[0].startswith("Namen oder Zimmernummer")


# What is wrong with one


def test_the_chapter_has_a_section_for_each_code() -> None:
    assert set(BLOCKS) == {code for code in codes() if re.fullmatch(r"[EW]7\d{2}", code)}
    assert set(BLOCKS) - set(SHOWN) == {"E703"}
    assert all(len(blocks) == 2 for blocks in SHOWN.values())


@pytest.mark.parametrize("code", SHOWN)
def test_the_wrong_example_has_just_this_problem(tmp_path: Path, code: str) -> None:
    assert [found[0] for found in problems(late_room(tmp_path, SHOWN[code][0]))] == [code]


@pytest.mark.parametrize("code", SHOWN)
def test_the_right_example_has_none(tmp_path: Path, code: str) -> None:
    assert problems(late_room(tmp_path, SHOWN[code][1])) == []


@pytest.mark.parametrize(
    ("po", "place"),
    [
        (ENTRY + 'msgstr "Einen\n', ("E701", 3, 8)),
        (ENTRY + 'msgstr "Ei\\x1bnen"\n', ("E701", 3, 11)),
        (ENTRY + 'msgstr "a" b\n', ("E701", 3, 8)),
        (ENTRY + 'msgid_plural "b"\n', ("E701", 3, 1)),
        (ENTRY + "  hello\n", ("E701", 3, 3)),
        (ENTRY + "\n", ("E701", 2, 1)),
        ('"a"\n', ("E701", 1, 1)),
        (ENTRY + f'msgstr "{"a" * 2001}"\n', ("E703", 3, 1)),
        ("\n" + ENTRY + 'msgstr "a"\n' + ENTRY + 'msgstr "b"\n', ("E704", 5, 1)),
        (b"\xff\xfe\x00\xd8", ("E102", 0, 0)),
        (b'msgid "\xe4"\n', ("E103", 1, 8)),
        (ENTRY + 'msgstr "\x1b[2J"\n', ("E120", 3, 9)),
        ("# a\n" * 300_000, ("E105", 0, 0)),
    ],
    ids=[
        "open quote", "escape", "text behind", "plural", "no keyword", "no msgstr", "no start", "too long",
        "twice", "half a letter", "not UTF-8", "control byte", "too large",
    ],
)  # fmt: skip
def test_each_fault_is_told_with_its_line_and_column(
    tmp_path: Path, po: str | bytes, place: tuple[str, int, int]
) -> None:
    path = late_room(tmp_path, po)
    assert problems(path) == [place]
    with pytest.raises(ScenarioError) as raised:
        load_in(path, "de")
    assert "\n" not in str(raised.value)
    assert "\x1b" not in str(raised.value)


def test_a_context_almost_right_is_named(tmp_path: Path) -> None:
    found = translation_problems(read(late_room(tmp_path, ENTRY.replace("wait", "weit") + 'msgstr "a"\n')))
    assert "start.wait.say" in found[0].help


def test_thousands_of_lost_translations_are_told_by_the_first_twenty(tmp_path: Path) -> None:
    po = "".join(f'msgctxt "x{n}"\nmsgid "a"\nmsgstr "b"\n\n' for n in range(20_000))
    assert len(problems(late_room(tmp_path, po))) == 20


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=300) | st.lists(st.sampled_from([
    b'msgid "a"', b"msgid", b"msgctxt", b'msgstr "', b"#~", b"#|", b'#| msgid "', b"#,", b"#", b'"', b"\\", b"\n", b" ",
    b"msgstr[0]", b'msgctxt "start.wait.say"', b"\xff", b"\x00", "\u2028".encode(),
])).map(b"".join))  # fmt: skip
def test_no_bytes_make_it_fall_over(tmp_path: Path, raw: bytes) -> None:
    path = late_room(tmp_path, raw)
    translation_problems(read(path))
    with contextlib.suppress(ScenarioError):
        load_in(path, "de")


def test_two_labels_of_the_card_that_would_be_the_same_keep_both_rows(tmp_path: Path) -> None:
    path = late_room(tmp_path)
    text = path.read_text(encoding="utf-8").replace(
        "{name: Dana}", "{name: Dana, card: {stays: 6, visits: 2}}"
    )
    path.write_text(text, encoding="utf-8")
    entries = [
        Entry(context=f"customer/card-label/{label}", source=label, text="Besuche")
        for label in ("stays", "visits")
    ]
    translation_path(path, "de").write_text(written(entries), encoding="utf-8")
    assert load_in(path, "de").scenario.persona.card == {"Besuche": "6", "visits": "2"}
