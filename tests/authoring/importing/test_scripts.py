"""Role-play scripts, as trainers have them."""

from __future__ import annotations

import codecs

import pytest

from game.authoring.importing.writing import TO_DO
from game.errors import ScenarioError
from tests.authoring.importing.shelf import SAMPLES, Brought, Shelf, play_through

SHORT = "Customer: I waited – “long”.\nAgent: I’m sorry.\nCustomer: Fine.\nAgent: Here.\n"


def spoken(brought: Brought) -> list[tuple[str, str, str]]:
    """What the customer says, what the player says, and the reply, beat by beat."""
    rows = []
    for beat in brought.scenario.beats:
        said = beat.customer.variants[0].lines[0] if beat.customer else ""
        for choice in beat.choices:
            reply = choice.reply.variants[0].lines[0] if choice.reply else ""
            rows.append((said, choice.say.variants[0].lines[0], reply))
    return rows


def test_a_script_becomes_one_good_path(shelf: Shelf) -> None:
    brought = shelf.bring_file(SAMPLES / "late-room.txt")
    heard = "I have waited “forty minutes” for a room. #tired And nobody says anything: nothing at all."
    assert spoken(brought) == [
        (
            heard,
            "That sounds exhausting. (turns the screen round) What do you need most, right now?",
            "(quietly) (sighs) A place to sit down. (The guest looks for a chair)",
        ),
        (
            "",
            "Then sit here, please. I will bring you the key.",
            "Thank you. (Porter: The lift is working again!)",
        ),
    ]
    assert brought.scenario.title == "The late room"
    assert [beat.id for beat in brought.scenario.beats] == ["scene_1_at_the_desk", "beat"]


def test_setting_background_and_tips_find_their_places(shelf: Shelf) -> None:
    text = shelf.bring_file(SAMPLES / "late-room.txt").imported.text
    assert "\nsetting: A hotel desk, three in the afternoon\n" in text
    assert "\n  Background: The room is not ready." in text or "Background: The room is not ready." in text
    assert "        coach: A question, not an excuse.\n" in text


def test_every_choice_asks_what_it_does_and_nothing_it_does(shelf: Shelf) -> None:
    brought = shelf.bring_file(SAMPLES / "late-room.txt")
    assert brought.imported.text.count(f"does: []  # {TO_DO}: what does this do? listen,") == 2
    assert all(choice.does == () for beat in brought.scenario.beats for choice in beat.choices)


def test_it_can_be_played_to_its_end(shelf: Shelf) -> None:
    assert play_through(shelf.bring_file(SAMPLES / "late-room.txt").scenario).finished


def test_the_same_file_gives_the_same_scenario(shelf: Shelf) -> None:
    file = SAMPLES / "late-room.txt"
    assert shelf.bring_file(file).imported == shelf.bring_file(file).imported


@pytest.mark.parametrize(
    "raw",
    [
        SHORT.encode(),
        codecs.BOM_UTF8 + SHORT.encode(),
        SHORT.encode("utf-16"),
        SHORT.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + SHORT.encode("utf-16-be"),
        SHORT.replace("\n", "\r\n").encode(),
        SHORT.replace("\n", "\r").encode(),
        SHORT.encode("cp1252"),
    ],
    ids=[
        "utf-8",
        "with a mark",
        "utf-16",
        "utf-16 without a mark",
        "big end first",
        "Windows",
        "Mac",
        "cp1252",
    ],
)
def test_it_may_be_saved_in_any_way(shelf: Shelf, raw: bytes) -> None:
    expected = [("I waited – “long”.", "I’m sorry.", ""), ("Fine.", "Here.", "")]
    assert spoken(shelf.bring("a.txt", raw)) == expected


def test_only_a_guessed_encoding_is_told(shelf: Shelf) -> None:
    assert shelf.bring("a.txt", SHORT).told == []
    assert "Windows-1252" in shelf.bring("a.txt", SHORT.encode("cp1252")).told[0]


@pytest.mark.parametrize(
    ("customer", "agent"),
    [
        ("Customer: ", "Agent: "),
        ("CUSTOMER: ", "ME: "),
        ("**Customer:** ", "**You:** "),
        ("**Customer**: ", "**Employee**: "),
        ("1. Customer: ", "2. Hotel receptionist: "),
        ("[10:05] Customer: ", "[10:06] Staff: "),
        ("- Caller: ", "- Support: "),
        ("Customer - ", "Agent - "),
        ("Customer – ", "Agent – "),
        ("Customer\t", "Clerk\t"),
        ("Guest : ", "Us : "),
        ("CUSTOMER\n", "AGENT\n"),
        ("Customer 1: ", "Rep (calm): "),
        ("Customer：", "Agent："),
        ("Kundin: ", "Mitarbeiter: "),
        ("Mary (customer): ", "Sarah (agent): "),
        ("Customer (00:12): ", "Agent [0:14]: "),
        ("00:12\nCustomer: ", "00:14\nAgent: "),
    ],
)
def test_speakers_may_be_written_in_many_ways(shelf: Shelf, customer: str, agent: str) -> None:
    brought = shelf.bring("a.txt", f"{customer}Hello.\n{agent}Good day.\n{customer}Bye.\n{agent}Bye bye.\n")
    heard = [(said, answer.removeprefix("(calm) ")) for said, answer, _ in spoken(brought)]
    assert heard == [("Hello.", "Good day."), ("Bye.", "Bye bye.")]


def test_names_alone_are_told_apart_by_what_they_say(shelf: Shelf) -> None:
    script = "Ada: How can I help you?\nMrs Bell: My kettle leaks.\nAda: Let me see.\n"
    brought = shelf.bring("a.txt", script)
    assert brought.scenario.persona.name == "Mrs Bell"
    assert spoken(brought)[0][1] == "How can I help you?"
    assert "Ada was taken for the employee" in brought.told[0]


def test_where_one_is_the_customer_the_other_is_the_employee(shelf: Shelf) -> None:
    brought = shelf.bring("a.txt", "Patient: It hurts.\nDr Mill: Where?\n")
    assert spoken(brought) == [("It hurts.", "Where?", "")]
    assert brought.told == []


def test_a_second_role_play_has_players_of_its_own(shelf: Shelf) -> None:
    script = "Customer: Hi.\nAgent: Hello.\n\n## The bus\n\nBob: My bus?\n"
    script += "Sarah (clerk): Late.\nBob: Oh.\nSarah: Sorry.\n"
    assert [said for _, said, _ in spoken(shelf.bring("a.txt", script))] == ["Hello.", "Late.", "Sorry."]


def test_a_colon_inside_a_speech_makes_nobody_speak(shelf: Shelf) -> None:
    script = "Customer: I need three things\nRemember: a bed.\nAgent: Yes.\n"
    script += "at 10:30: sharp\nCustomer: Ok.\nAgent: Bye.\n"
    assert spoken(shelf.bring("a.txt", script))[0][:2] == (
        "I need three things Remember: a bed.",
        "Yes. at 10:30: sharp",
    )


def test_text_is_carried_to_the_letter_whatever_yaml_would_make_of_it(shelf: Shelf) -> None:
    words = [
        "*a",
        "&b",
        "!c d",
        "- e",
        "# f",
        "g: h #i",
        "{j}, k",
        "[l",
        "'m",
        '"n',
        "@o",
        "`p",
        "% q",
        "yes",
        "~",
        "\\n",
        "|",
    ]
    script = "".join(f"Customer: {word} x\nAgent: {word} y\n" for word in words)
    assert [said for said, _, _ in spoken(shelf.bring("a.txt", script))] == [f"{word} x" for word in words]


def test_what_could_steer_a_terminal_is_made_visible(shelf: Shelf) -> None:
    text = shelf.bring("a.txt", "Customer: \x1b[31mred \u202e\nAgent: ok\n").imported.text
    assert "␛[31mred ‹U+202E›" in text


def test_a_long_speech_becomes_several_beats_and_a_long_answer_is_cut(shelf: Shelf) -> None:
    brought = shelf.bring("a.txt", f"Customer: {'I waited. ' * 400}\nAgent: {'So sorry. ' * 400}\n")
    assert len(brought.scenario.beats) == 3
    assert brought.told == ["2 cut: a text of 3,999 letters; the first 1,799 are kept"]


def test_more_beats_than_a_scenario_holds_are_left_out_and_told(shelf: Shelf) -> None:
    brought = shelf.bring("a.txt", "Customer: Hello\nAgent: Yes\n" * 600)
    assert len(brought.scenario.beats) == 500
    assert brought.told == [
        "1002 left out from here on: a scenario holds no more than the 500 beats before it"
    ]


def test_a_paragraph_that_belongs_to_nobody_is_a_note_and_told(shelf: Shelf) -> None:
    brought = shelf.bring(
        "a.txt", "Customer: Hi.\nAgent: Hello.\n\nTime goes by.\n\nCustomer: Well?\nAgent: Yes.\n"
    )
    assert "note: Time goes by." in brought.imported.text
    assert brought.told == ["4 this line belongs to nobody and became a note"]


@pytest.mark.parametrize(
    ("raw", "word"),
    [
        (b"", "empty"),
        (b" \n ", "empty"),
        (b"\x00\x01\x02\x03" * 20, "text file"),
        (b"PK\x03\x04rest", "word processor"),
        (b"%PDF-1.7", "PDF"),
        (b"Just a story without anybody.", "who speak"),
        (b"Agent: Hello\nAgent: Anybody?", "who speak"),
    ],
)
def test_what_is_no_script_is_refused_in_one_sentence(shelf: Shelf, raw: bytes, word: str) -> None:
    with pytest.raises(ScenarioError, match=word):
        shelf.bring("a.txt", raw)
