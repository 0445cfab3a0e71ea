"""Role plays in tables."""

from __future__ import annotations

import pytest

from game.errors import ScenarioError
from tests.authoring.importing.shelf import SAMPLES, Shelf, play_through
from tests.authoring.importing.test_scripts import spoken


def test_rows_with_different_choices_are_alternatives_with_their_replies(shelf: Shelf) -> None:
    brought = shelf.bring_file(SAMPLES / "complaint.csv")
    assert spoken(brought) == [
        ("I have waited forty minutes.", "That sounds exhausting.", "It is."),
        (
            "I have waited forty minutes.",
            'Rooms are ready at three; those are the "rules". No exceptions.',
            "",
        ),
        ("So what now?", "Please sit down here.", "Thank you."),
    ]
    assert brought.told == ["1 left out: the column `Source`"]
    assert "coach: A rule is no answer." in brought.imported.text
    assert "# -------------------- Arrival\n  arrival:" in brought.imported.text
    assert play_through(brought.scenario).finished


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
@pytest.mark.parametrize(
    "head", ["speaker{}text", "TEXT{}Speaker", "\ufeffWho{}Says", "sep={0}\nRole{0}Line"]
)
def test_any_delimiter_and_any_case_is_read(shelf: Shelf, sign: str, head: str) -> None:
    cells = (
        ("Hello", "Customer", "Yes", "Agent")
        if head.startswith("TEXT")
        else ("Customer", "Hello", "Agent", "Yes")
    )
    rows = f"{head.format(sign)}\r\n{cells[0]}{sign}{cells[1]}\r\n{cells[2]}{sign}{cells[3]}\r\n"
    assert spoken(shelf.bring("a.csv", rows)) == [("Hello", "Yes", "")]


def test_a_tenth_alternative_is_left_out_and_told(shelf: Shelf) -> None:
    rows = "".join(f"Agent,line {number},c{number}\n" for number in range(10))
    brought = shelf.bring("a.csv", f"speaker,text,choice\nCustomer,Hi,\n{rows}")
    assert len(brought.scenario.beats[0].choices) == 9
    assert brought.told == ["12 left out: `beat` has nine choices already"]


def test_the_same_choices_again_after_the_customer_are_the_next_beat(shelf: Shelf) -> None:
    rows = "Customer,One,\nAgent,a,good\nAgent,b,bad\nCustomer,Two,\nAgent,c,good\nAgent,d,bad\n"
    brought = shelf.bring("a.csv", f"speaker,text,choice\n{rows}")
    assert [len(beat.choices) for beat in brought.scenario.beats] == [2, 2]


@pytest.mark.parametrize(
    ("written", "word"),
    [
        ("a,b\n1,2\n", "no columns"),
        ("speaker,text\n", "who speak"),
        ('speaker,text\nAgent,"' + "x" * 140_000, "cannot be read"),
    ],
)
def test_what_is_no_such_table_is_refused_in_one_sentence(shelf: Shelf, written: str, word: str) -> None:
    with pytest.raises(ScenarioError, match=word):
        shelf.bring("a.csv", written)
