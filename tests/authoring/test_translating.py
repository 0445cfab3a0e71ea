"""Making and updating translations: nothing translated is lost, and nothing changes without need."""

from dataclasses import replace
from pathlib import Path

import pytest

from game.authoring.linting import lint
from game.authoring.translating import Made, translation_of
from game.scenario import load, read
from game.scenario.po import Entry, entries_of
from game.scenario.retelling import context_of, texts_of
from game.scenario.translation import load_in
from tests.making import SHIPPED

ROOT = Path(__file__).parents[2]
SCENARIO = """\
id: late-room
title: The late room
uses: [../shared/desk.yaml]
customer:
  from: ../personas/ada.yaml
  card: {last_stay: Too loud, stays: 6}
  facts: {train: Her train leaves at six}
  hidden_need: {id: train, what: To catch it, found_by: train, met_by: [run], hints: [a ticket]}
beats:
  start:
    customer: {knows train: My train!, angry: [At last., Well.], otherwise: I am waiting.}
    note: She has a ticket.
    if_silent: {reply: Hello?}
    choices:
      - id: run
        say: I will run.
        does: [own-it, personal]
        manner: rushed
        learn: train
        reply: {line: thanks}
        coach: You ran.
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A scenario with a persona and a shared file."""
    root = tmp_path / "scenarios"
    for name, text in {
        "hotel/late-room.yaml": SCENARIO,
        "personas/ada.yaml": "id: ada\nname: Ada\nvoice: Quick\n",
        "shared/desk.yaml": "lines:\n  thanks: Thank you.\n",
    }.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    return root / "hotel" / "late-room.yaml"


def by_context(made: Made) -> dict[str, Entry]:
    return {entry.context or "": entry for entry in entries_of(made.text)}


def filled(path: Path) -> list[Entry]:
    """A translation with every text translated."""
    entries = entries_of(translation_of(path, "de").text)
    for entry in entries[1:]:
        entry.text = f"de: {entry.source}"
    return entries


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_every_text_is_there_with_its_place_in_the_order_of_the_file(path: Path) -> None:
    found = [(e.context, e.source, e.references) for e in entries_of(translation_of(path, "de").text)[1:]]
    hotel = "hotel/late-room.yaml"
    assert found == [
        ("title", "The late room", [f"{hotel}:2"]),
        ("customer/card-label/last_stay", "last stay", [f"{hotel}:6"]),
        ("customer/card/last_stay", "Too loud", [f"{hotel}:6"]),
        ("customer/card-label/stays", "stays", [f"{hotel}:6"]),
        ("customer/facts/train", "Her train leaves at six", [f"{hotel}:7"]),
        ("customer/hidden_need/train/what", "To catch it", [f"{hotel}:8"]),
        ("customer/hidden_need/train/hints/1", "a ticket", [f"{hotel}:8"]),
        ("start.customer.knows train", "My train!", [f"{hotel}:11"]),
        ("start.customer.angry.1", "At last.", [f"{hotel}:11"]),
        ("start.customer.angry.2", "Well.", [f"{hotel}:11"]),
        ("start.customer.otherwise", "I am waiting.", [f"{hotel}:11"]),
        ("start.note", "She has a ticket.", [f"{hotel}:12"]),
        ("start.silence.reply", "Hello?", [f"{hotel}:13"]),
        ("start.run.say", "I will run.", [f"{hotel}:16"]),
        ("start.run.coach", "You ran.", [f"{hotel}:21"]),
        ("customer/voice", "Quick", ["personas/ada.yaml:3"]),
        ("start.run.reply", "Thank you.", ["shared/desk.yaml:2"]),
    ]


def test_the_notes_say_who_speaks_to_whom_and_what_it_does(path: Path) -> None:
    entries = by_context(translation_of(path, "de"))
    assert entries["start.run.say"].hints == [
        "The player says this to Ada.",
        "It does: own-it, personal.",
        "In a manner that is rushed.",
    ]
    assert entries["start.customer.knows train"].hints == [
        "Ada says this to the player.",
        "When the player knows: Her train leaves at six",
        "Ada's way of speaking: Quick",
    ]
    assert entries["start.note"].hints == ["What is to be seen; nobody says it."]
    assert all(entry.hints for context, entry in entries.items() if context)


@pytest.mark.parametrize("scenario", SHIPPED, ids=lambda path: path.stem)
def test_every_text_of_a_shipped_scenario_has_a_line_and_a_note(scenario: Path) -> None:
    entries = entries_of(translation_of(scenario, "fr").text)[1:]
    assert len(entries) == len(texts_of(load(scenario)))
    assert [entry.context for entry in entries if not entry.references or not entry.hints] == []


def test_an_update_without_a_change_is_the_same_byte_for_byte(path: Path) -> None:
    first = translation_of(path, "de", filled(path)).text
    assert translation_of(path, "de", entries_of(first)).text == first


def test_the_shipped_translation_is_up_to_date() -> None:
    scenario = ROOT / "scenarios" / "hotel" / "hotel-no-room.yaml"
    text = scenario.with_suffix(".de.po").read_text(encoding="utf-8")
    assert translation_of(scenario, "de", entries_of(text)).text == text


def test_a_text_that_changed_keeps_its_translation_as_fuzzy_with_what_it_was(path: Path) -> None:
    before = filled(path)
    change(path, "I will run.", "I am running.")
    made = translation_of(path, "de", before)
    entry = by_context(made)["start.run.say"]
    assert (entry.source, entry.text, entry.flags, entry.previous) == (
        "I am running.", "de: I will run.", ["fuzzy"], "I will run.",
    )  # fmt: skip
    assert (made.done, made.fuzzy, made.left) == (made.texts - 1, 1, 0)
    assert translation_of(path, "de", entries_of(made.text)).text == made.text


def test_a_text_that_changed_twice_keeps_the_words_it_was_translated_from(path: Path) -> None:
    before = filled(path)
    change(path, "I will run.", "I am running.")
    once = entries_of(translation_of(path, "de", before).text)
    change(path, "I am running.", "Running!")
    assert by_context(translation_of(path, "de", once))["start.run.say"].previous == "I will run."


def test_a_text_that_changed_untranslated_is_simply_new(path: Path) -> None:
    before = entries_of(translation_of(path, "de").text)
    change(path, "I will run.", "Running!")
    entry = by_context(translation_of(path, "de", before))["start.run.say"]
    assert (entry.source, entry.flags, entry.previous) == ("Running!", [], None)


def test_what_a_translator_has_agreed_to_forgets_what_it_was(path: Path) -> None:
    before = filled(path)
    change(path, "I will run.", "Running!")
    entries = entries_of(translation_of(path, "de", before).text)
    for entry in entries:
        entry.flags = []
    assert by_context(translation_of(path, "de", entries))["start.run.say"].previous is None


def test_what_is_gone_is_put_aside_and_comes_back(path: Path) -> None:
    before = filled(path)
    change(path, "    note: She has a ticket.\n", "")
    gone = translation_of(path, "de", before).text
    aside = entries_of(gone)[-1]
    assert (aside.context, aside.text, aside.obsolete) == ("start.note", "de: She has a ticket.", True)
    assert translation_of(path, "de", entries_of(gone)).text == gone
    change(path, "    if_silent", "    note: She has a ticket.\n    if_silent")
    assert by_context(translation_of(path, "de", entries_of(gone)))["start.note"].ready


def test_what_is_gone_and_was_never_translated_is_dropped(path: Path) -> None:
    before = entries_of(translation_of(path, "de").text)
    change(path, "    note: She has a ticket.\n", "")
    assert "She has a ticket" not in translation_of(path, "de", before).text


def test_the_header_and_the_translator_s_notes_are_kept(path: Path) -> None:
    before = filled(path)
    before[0].text += "X-Generator: Poedit 3.4\n"
    before[0].notes = ["By Ines"]
    before[1].notes = ["Is this the room or the hour?"]
    before[1].flags = ["no-wrap"]
    after = entries_of(translation_of(path, "de", before).text)
    assert (after[0].text, after[0].notes) == (before[0].text, ["By Ines"])
    assert (after[1].notes, after[1].flags) == (before[1].notes, ["no-wrap"])


def test_the_contexts_are_those_the_game_looks_for(path: Path) -> None:
    expected = {context_of(address) for address in texts_of(load(path))}
    assert set(by_context(translation_of(path, "de"))) - {""} == expected


def test_the_german_hotel_is_as_fair_as_the_english() -> None:
    """The right answer has not become the longest, nor one rule good enough."""
    scenario = ROOT / "scenarios" / "hotel" / "hotel-no-room.yaml"
    german = load_in(scenario, "de", use_house=False).scenario
    assert [found.sentence for found in lint(replace(read(scenario, use_house=False), scenario=german))] == []
