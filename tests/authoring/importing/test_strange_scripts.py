"""What scripts of strangers do that no example did: each fault in small, in words of our own."""

from __future__ import annotations

from tests.authoring.importing.shelf import Brought, Shelf


def spoken(brought: Brought) -> list[tuple[str, str]]:
    """What the customer says and what the player answers, beat by beat."""
    return [
        (beat.customer.variants[0].lines[0] if beat.customer else "", choice.say.variants[0].lines[0])
        for beat in brought.scenario.beats
        for choice in beat.choices
    ]


def test_whoever_is_called_you_is_the_player_under_every_name(shelf: Shelf) -> None:
    brought = shelf.bring(
        "a.txt",
        "Guest: My bag is gone.\nNight Clerk (You): Gone?\nGuest: Gone.\nYou: I will look.\n"
        "# Later\nGuest: And?\nDay Clerk (You): Here it is.\nGuest: Oh!\nYour answer: My pleasure.\n",
    )
    assert spoken(brought) == [
        ("My bag is gone.", "Gone?"),
        ("Gone.", "I will look."),
        ("And?", "Here it is."),
        ("Oh!", "My pleasure."),
    ]
    assert brought.told == []


def test_brackets_that_always_stand_behind_a_name_belong_to_it(shelf: Shelf) -> None:
    brought = shelf.bring(
        "a.txt", "Guest (judge): My bag.\nAgent: Yes?\nGuest (judge): Gone.\nAgent (sighs): Oh dear.\n"
    )
    assert spoken(brought) == [("My bag.", "Yes?"), ("Gone.", "(sighs) Oh dear.")]


def test_italics_around_quotes_are_speech_and_around_other_words_a_direction(shelf: Shelf) -> None:
    brought = shelf.bring(
        "a.md",
        '**Guest:** *"Where is the **bag**?"*\n**Agent:**\n*“I will look.”*\n*He looks.*\n'
        "**Guest:** _«And?»_\n**Agent:** *shrugs* Gone.\n",
    )
    assert spoken(brought) == [("Where is the bag?", "I will look."), ("And?", "(shrugs) Gone.")]
    assert "He looks" in brought.imported.text


def test_what_is_said_may_begin_after_an_empty_line(shelf: Shelf) -> None:
    brought = shelf.bring(
        "a.txt", "Guest:\n\nMy bag is gone.\n\nAgent [calm, slow]:\n\nI will look for it.\n\nIt rains.\n"
    )
    assert spoken(brought) == [("My bag is gone.", "(calm, slow) I will look for it.")]
    assert brought.told == ["9 this line belongs to nobody and became a note"]


def test_ruled_lines_between_all_turns_are_no_scenes(shelf: Shelf) -> None:
    turns = ["Guest: My bag.", "Agent: Yes?", "Guest: Gone.", "Agent: I look.", "Guest: Ah.", "Agent: Here."]
    brought = shelf.bring("a.md", "\n\n***\n\n".join(turns))
    assert spoken(brought) == [("My bag.", "Yes?"), ("Gone.", "I look."), ("Ah.", "Here.")]
    assert any("ruled lines" in line for line in brought.told)


def test_a_ruled_line_now_and_then_still_begins_a_scene(shelf: Shelf) -> None:
    brought = shelf.bring(
        "a.md", "Guest: My bag.\nAgent: Yes?\n\n---\n\nGuest: Gone.\nAgent: I look.\nGuest: Ah.\n"
    )
    assert not [line for line in brought.told if "ruled" in line]


def test_pictures_and_fences_of_a_page_are_not_said(shelf: Shelf) -> None:
    brought = shelf.bring(
        "a.md",
        '<img alt="desk" src="https://example.com/desk.png" />\n```text\nGuest: My bag.\nAgent: Yes?\n```\n',
    )
    assert spoken(brought) == [("My bag.", "Yes?")]
    assert "```" not in brought.imported.text
    assert [line.partition(" ")[0] for line in brought.told] == ["1"]
    assert "dropped: the picture" in brought.told[0]


def test_two_colons_and_long_names_that_come_again_are_labels(shelf: Shelf) -> None:
    brought = shelf.bring(
        "a.txt",
        "Kim acting as the clerk: Hello.\nGuest:: Hello.\nKim acting as the clerk: A room?\nGuest: Yes.\n",
    )
    assert spoken(brought) == [("", "Hello."), ("Hello.", "A room?")]


def test_headings_and_what_stands_before_lose_their_stars(shelf: Shelf) -> None:
    brought = shelf.bring(
        "a.md",
        "# **The bag**\n\nThis is a **short** one, so that it is easy.\n\nGuest: My bag.\nAgent: Yes?\n",
    )
    assert brought.scenario.title == "The bag"
    assert "This is a short one" in brought.imported.text
