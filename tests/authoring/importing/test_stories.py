"""Stories from Twine."""

from __future__ import annotations

import pytest

from game.errors import ScenarioError
from tests.authoring.importing.shelf import SAMPLES, Brought, Shelf, play_through


def ways(brought: Brought) -> dict[str, list[tuple[str, str | None]]]:
    """Every beat with what can be said in it and where that leads."""
    return {
        beat.id: [(choice.say.variants[0].lines[0], choice.go) for choice in beat.choices]
        for beat in brought.scenario.beats
    }


def test_a_sugarcube_story_keeps_its_links_and_tells_what_it_loses(shelf: Shelf) -> None:
    brought = shelf.bring_file(SAMPLES / "sugar.twee")
    assert brought.scenario.title == "The broken kettle"
    assert ways(brought) == {
        "at_the_counter": [
            ("Ask what happened", "ask"),
            ("Send him away", "door"),
            ("Fetch the manager", "end"),
            ("Offer tea", "ask"),
        ],
        "ask": [("ask", "at_the_counter"), ("Door", "door")],
        "door": [],
    }
    assert brought.told == [
        "12 dropped: the passage `StoryInit`, which belongs to the story format",
        "15 dropped: the passage `Looks`, which belongs to the story format",
        "18 dropped: the variable `$name`; `...` stands in its place",
        "19 dropped: `<<if $trust gte 0>>`; what stands behind it is always there",
        "22 dropped: what the link sets, `$trust to 1`",
        "23 dead link: there is no passage `Manager`; it leads to the end",
        "24 dropped: what the link sets, `<<set $tea to true>>`",
        "25 dropped: the picture `kettle.png`",
        '26 dropped: `<<link "Roll your eyes">>`',
        "27 dropped: the link out of the story, `https://example.com/kettles`",
        "30 dropped: the comment `/% he is angry %/`",
        "38 left out: the passage `Attic`; no link leads to it",
    ]


def test_text_is_read_without_its_markup(shelf: Shelf) -> None:
    text = shelf.bring_file(SAMPLES / "sugar.twee").imported.text
    assert 'A man puts a kettle on the counter. "It leaks," he says to ....' in text
    assert "he is angry" not in text
    assert "See our pages." in text


def test_a_published_harlowe_story_is_read_from_its_page(shelf: Shelf) -> None:
    brought = shelf.bring_file(SAMPLES / "harlowe.html")
    assert brought.scenario.title == "Wait & see"
    assert ways(brought) == {
        "queue": [("Offer a seat", "seat"), ("Show the chair", "seat")],
        "seat": [("Say goodbye", "bye"), ("Wait", "queue")],
        "bye": [],
    }
    assert brought.told == [
        "4 dropped: `(set: $calm to true)`",
        "5 dropped: `(if: $calm)`; what stands behind it is always there",
        '8 dropped: `(link-reveal: "Look closer")`; what stands behind it is always there',
        "9 dropped: another story, `Another`; export it by itself",
    ]
    assert play_through(brought.scenario).finished


@pytest.mark.parametrize(
    "link",
    [
        "[[A]]",
        "[[go->A]]",
        "[[a->b->A]]",
        "[[A<-go]]",
        "[[go|A]]",
        "[[ go | A ]]",
        "[[go|A][$x to 1]]",
        "[[go->A][$x to 1; $y to 2]]",
        '<<link "go" "A">><</link>>',
        "<<link 'go' 'A'>><</link>>",
        "<<link [[go|A]]>><</link>>",
        "<<link [[go|A]]>><<set $x to 1>><</link>>",
        '<<link "go">><<goto "A">><</link>>',
        "<<link `go`>><</link>>[[A]]",
        '<<button "go" "A">><</button>>',
        '<<choice "A" "go">>',
        '<<actions "A">>',
        '(link-goto: "go", "A")',
        "(if: $x)[[[A]]]",
        '(print: "[[go->A]]")',
        '<<include "Inside">>\n:: Inside\n[[A]]',
        '(display: "Inside")\n:: Inside\n[[A]] (display: "Start") (display: "Inside")',
        "(if: $x)[ [[go->A]] ]",
        '(linkgoto:"A")',
        '(link-reveal-goto: "go", "A")[(set: $x to 1)]',
        '(link: "go")[(goto: "A")]',
        '(Link: "go") [(go-to: "A")]',
        '<a data-passage="A">go</a>',
        "[img[x.png][A]]",
        "[[go->a]]",
    ],
)
def test_a_plain_link_is_followed_however_it_is_written(shelf: Shelf, link: str) -> None:
    brought = shelf.bring("a.twee", f":: Start\nText {link}\n\n:: A\nHere.\n")
    assert [go for _, go in ways(brought)["start"]] == ["a"]
    assert not [line for line in brought.told if "dead link" in line]


def test_a_jump_becomes_a_choice(shelf: Shelf) -> None:
    brought = shelf.bring("a.twee", ':: Start\nHello <<goto "A">>\n:: A\n[[Start]]\n')
    assert ways(brought)["start"][0] == ("Go on.", "a")


def test_the_story_begins_where_it_says_else_at_start_else_with_its_first_passage(shelf: Shelf) -> None:
    two = ":: One\n[[Two]]\n:: Two\n[[One]]\n"
    for head, first in (
        ('{"start":"Two"}', "two"),
        ('{"start":"two"}', "two"),
        ("{}", "one"),
        ("not JSON", "one"),
        ('{"start":"Zero"}', "one"),
    ):
        assert shelf.bring("a.twee", f":: StoryData\n{head}\n{two}").scenario.beats[0].id == first
    assert shelf.bring("a.twee", f"{two}:: Start\n[[One]]\n").scenario.beats[0].id == "start"


def test_more_than_nine_links_go_on_in_a_beat_of_their_own(shelf: Shelf) -> None:
    links = "".join(f"[[l{number}->Start]]" for number in range(20))
    brought = shelf.bring("a.twee", f":: Start\n{links}\n")
    assert [len(beat.choices) for beat in brought.scenario.beats] == [9, 9, 5]
    assert any("`Start` has 21 links" in line for line in brought.told)
    assert play_through(brought.scenario).finished


def test_more_than_five_hundred_passages_are_cut_and_told(shelf: Shelf) -> None:
    story = "".join(f":: p{number}\n[[p{number + 1}]]\n" for number in range(700))
    brought = shelf.bring("a.twee", story)
    assert len(brought.scenario.beats) == 500
    assert sum("no room for more than 500 beats" in line for line in brought.told) == 200


def test_a_story_larger_than_a_scenario_file_is_cut_until_it_fits(shelf: Shelf) -> None:
    words = "äöü " * 400
    story = "".join(f":: p{number}\n{words}[[{words}->p{number + 1}]]\n" for number in range(400))
    brought = shelf.bring("a.twee", story)
    assert 100 < len(brought.scenario.beats) < 400
    assert any("left out" in line for line in brought.told)


def test_a_long_passage_becomes_several_beats(shelf: Shelf) -> None:
    brought = shelf.bring(
        "a.twee", f":: Start\n{'A long story. ' * 300}[[on->Start]][[out->End]]\n:: End\nBye\n"
    )
    assert [bool(beat.choices) for beat in brought.scenario.beats] == [False, False, True, False]
    assert "2 the text of `Start` is too long for one beat and became 3" in brought.told


def test_a_passage_shown_inside_another_is_not_missed_and_a_round_of_them_ends(shelf: Shelf) -> None:
    rounds = "".join(f':: p{number}\nn{number} <<include "p{(number + 1) % 50}">>\n' for number in range(50))
    brought = shelf.bring("a.twee", f':: Start\n[[go->p0]]<<include "p0">>\n{rounds}')
    assert "n0 n1 n2 n3" in " ".join(brought.imported.text.split())
    assert play_through(brought.scenario).finished


def test_a_link_inside_a_sentence_leaves_no_hole_and_a_row_of_links_no_text(shelf: Shelf) -> None:
    brought = shelf.bring(
        "a.twee", ":: Start\nYou look for the [[light switch->A]].\n* [[Leave->A]]\n[[A]]\n:: A\nBye\n"
    )
    assert "customer: You look for the light switch.\n" in brought.imported.text
    assert [text for text, _ in ways(brought)["start"]] == ["light switch", "Leave", "A"]


def test_names_that_mean_something_here_are_given_others(shelf: Shelf) -> None:
    brought = shelf.bring(
        "a.twee", ":: end\n[[silence]]\n:: silence\n[[終わり]]\n:: 終わり\n[[end]]\n[[x->otherwise]]\n"
    )
    assert [beat.id for beat in brought.scenario.beats] == ["end_2", "silence_2", "beat"]


def test_twine_1_is_read_too(shelf: Shelf) -> None:
    page = (
        '<div id="storeArea"><div tiddler="StoryTitle" tags="">Old</div><div tiddler="Start" tags="">Hi\\n[[A]]</div>'
        '<div tiddler="A" tags="">Bye &amp; thanks</div></div>'
    )
    brought = shelf.bring("a.html", page)
    assert brought.scenario.title == "Old"
    assert ways(brought) == {"start": [("A", "a")], "a": []}


def test_chapbook_variables_inserts_and_modifiers_are_told(shelf: Shelf) -> None:
    story = (
        ':: StoryData\n{"format":"Chapbook"}\n:: Start\nx: 1\n--\n[if x]\nHello {x} there [[A]]\n:: A\nBye\n'
    )
    brought = shelf.bring("a.twee", story)
    assert "Hello ... there" in brought.imported.text
    assert [line.partition(" ")[0] for line in brought.told] == ["4", "6", "7"]


@pytest.mark.parametrize(
    ("name", "written", "word"),
    [
        ("a.twee", "no passages here", "no passages"),
        ("a.twee", ":: Start\nNothing to do.", "no link"),
        ("a.twee", ":: Script [script]\n[[a]]", "no passages"),
        ("a.html", "<html><body>Hello</body></html>", "no passages"),
        ("a.html", "<tw-storydata></tw-storydata>", "no passages"),
        ("a.docx", "x", "cannot be imported"),
    ],
)
def test_what_is_no_story_is_refused_in_one_sentence(
    shelf: Shelf, name: str, written: str, word: str
) -> None:
    with pytest.raises(ScenarioError, match=word):
        shelf.bring(name, written)
