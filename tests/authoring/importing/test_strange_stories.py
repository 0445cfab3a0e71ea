"""What stories of strangers do that no example did: each fault in small, in words of our own."""

from __future__ import annotations

import codecs

import pytest

from tests.authoring.importing.shelf import Brought, Shelf, play_through

HARLOWE = ':: StoryData\n{"format":"Harlowe"}\n'
SUGARCUBE = ':: StoryData\n{"format":"SugarCube"}\n'
CHAPBOOK = ':: StoryData\n{"format":"Chapbook"}\n'
SNOWMAN = ':: StoryData\n{"format":"Snowman"}\n'


def ways(brought: Brought, beat: str) -> list[tuple[str, str | None]]:
    """What can be said in a beat, and where it leads."""
    found = next(one for one in brought.scenario.beats if one.id == beat)
    return [(choice.say.variants[0].lines[0], choice.go) for choice in found.choices]


def heard(brought: Brought, beat: str) -> str:
    """What is said in a beat before anybody answers, in one line."""
    found = next(one for one in brought.scenario.beats if one.id == beat)
    return " ".join(found.customer.variants[0].lines[0].split()) if found.customer else ""


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ('Tea. (click-goto: ?page, "A")', ("Go on.", "a")),
        ('Tea. (click-goto:?Page,"A")', ("Go on.", "a")),
        ('Tea is served. (click-goto: "served", "A")', ("served", "a")),
        ('Tea. (mouseover-goto: "Tea", "A")', ("Tea", "a")),
        ('A |cup>[cup of tea]. (click-goto: ?cup, "A")', ("cup of tea", "a")),
        ('A [cup of tea]<cup|. (click: ?cup)[(go-to: "A")]', ("cup of tea", "a")),
        ('Tea. (click: "Tea")[(set: $x to 1)(goto: "A")]', ("Tea", "a")),
        ("Tea. (click: ?page)[(goto: 'A')]", ("Go on.", "a")),
    ],
)
def test_words_that_can_be_clicked_are_links(shelf: Shelf, written: str, expected: tuple[str, str]) -> None:
    brought = shelf.bring("a.twee", f"{HARLOWE}:: Start\n{written}\n:: A\nBye\n")
    assert ways(brought, "start") == [expected]
    assert "(" not in heard(brought, "start")
    assert "|" not in heard(brought, "start")


def test_a_click_that_leads_nowhere_shows_what_it_shows(shelf: Shelf) -> None:
    brought = shelf.bring("a.twee", f'{HARLOWE}:: Start\nTea. (click: "Tea")[It is cold.] [[A]]\n:: A\nBye\n')
    assert "It is cold." in heard(brought, "start")
    assert any('`(click: "Tea")`; what stands behind it is always there' in line for line in brought.told)


@pytest.mark.parametrize(
    ("head", "written", "text"),
    [
        (SUGARCUBE, "<<return>>", "Back."),
        (SUGARCUBE, "<<back>>", "Back."),
        (SUGARCUBE, '<<return "Never mind">>', "Never mind"),
        (HARLOWE, '(link-undo: "Never mind")', "Never mind"),
        (CHAPBOOK, "{back link}", "Back."),
        (CHAPBOOK, "{back link, label: 'Never mind'}", "Never mind"),
    ],
)
def test_the_way_back_leads_to_where_the_passage_is_first_reached_from(
    shelf: Shelf, head: str, written: str, text: str
) -> None:
    brought = shelf.bring(
        "a.twee", f"{head}:: Start\n[[Shelf]]\n[[Out]]\n:: Shelf\nCups. {written}\n:: Out\nBye\n"
    )
    assert ways(brought, "shelf") == [(text, "start")]
    assert any("the way back leads to `Start`" in line for line in brought.told)


def test_the_way_back_from_the_start_is_the_end(shelf: Shelf) -> None:
    brought = shelf.bring("a.twee", f"{SUGARCUBE}:: Start\nHello <<back>>\n")
    assert ways(brought, "start") == [("Back.", "end")]
    assert any("the way back from the start" in line for line in brought.told)


def test_the_way_back_may_name_its_passage(shelf: Shelf) -> None:
    brought = shelf.bring("a.twee", f'{SUGARCUBE}:: Start\n[[B]]\n:: B\n<<return "Out" "C">>\n:: C\nBye\n')
    assert ways(brought, "b") == [("Out", "c")]


@pytest.mark.parametrize("macro", ["linkreplace", "linkappend", "linkprepend", "link", "button"])
def test_a_link_that_only_shows_more_keeps_its_words_and_what_it_shows(shelf: Shelf, macro: str) -> None:
    body = f'<<{macro} "Take the tray">>You take it.<</{macro}>> [[Bar->A]]'
    brought = shelf.bring("a.twee", f"{SUGARCUBE}:: Start\n{body}\n:: A\nBye\n")
    assert heard(brought, "start").startswith("Take the tray You take it.")
    assert ways(brought, "start") == [("Bar", "a")]
    assert any(f"<<{macro}" in line and "always there" in line for line in brought.told)


@pytest.mark.parametrize(
    ("head", "written"),
    [
        (SUGARCUBE, '<<linkreplace "Say sorry">>\nShe //nods//.\n\n[[On->A]]<</linkreplace>>'),
        (SUGARCUBE, '<<link "Say sorry">>She nods. <<link [[On|A]]>><</link>><</link>>'),
        (HARLOWE, '(link-reveal: "Say sorry")[\nShe nods. (set: $x to 1)\n[[On->A]]\n]'),
        (HARLOWE, '(link: "Say sorry")[She nods. (link-goto: "On", "A")]'),
        (CHAPBOOK, "{reveal link: 'Say sorry', text: 'She *nods*. > [[On->A]]'}"),
    ],
)
def test_a_link_that_shows_an_answer_and_one_way_on_is_a_choice_with_a_reply(
    shelf: Shelf, head: str, written: str
) -> None:
    brought = shelf.bring("a.twee", f"{head}:: Start\nA cup breaks.\n{written}\n:: A\nBye\n")
    assert ways(brought, "start") == [("Say sorry", "a")]
    reply = brought.scenario.beats[0].choices[0].reply
    assert reply is not None
    assert reply.variants[0].lines[0].startswith("She nods.")
    assert heard(brought, "start") == "A cup breaks."
    assert any("became a choice, what it shows its reply, and `On`" in line for line in brought.told)


def test_what_lies_too_deep_is_shown_as_it_stands(shelf: Shelf) -> None:
    deep = "".join(f'(link: "l{number}")[' for number in range(400)) + "[[A]]" + "]" * 400
    brought = shelf.bring("a.twee", f"{HARLOWE}:: Start\n{deep}\n:: A\nBye\n")
    assert [go for _, go in ways(brought, "start")] == ["a"]


def test_a_link_whose_words_are_a_variable_still_leads_on(shelf: Shelf) -> None:
    brought = shelf.bring("a.twee", f'{SUGARCUBE}:: Start\n<<link $x>><<goto "A">><</link>>\n:: A\nBye\n')
    assert ways(brought, "start") == [("...", "a")]
    assert any("the variable `<<link $x>>`" in line for line in brought.told)


@pytest.mark.parametrize("target", ["$next", "_next", "$rooms[1]", "visited() > 1"])
def test_a_link_that_is_worked_out_is_told_apart_from_a_dead_one(shelf: Shelf, target: str) -> None:
    brought = shelf.bring("a.twee", f"{SUGARCUBE}:: Start\nHi [[Go|{target}]]\n")
    assert any("is worked out while the story runs" in line for line in brought.told)


def test_several_jumps_say_where_they_lead_and_one_does_not(shelf: Shelf) -> None:
    jumps = '<<if $x>><<goto "Cold tea">><</if>><<goto "Hot tea">>'
    story = f'{SUGARCUBE}:: Start\nHi {jumps}\n:: Cold tea\n<<goto "Hot tea">>\n:: Hot tea\nBye\n'
    brought = shelf.bring("a.twee", story)
    assert ways(brought, "start") == [("Go on: Cold tea", "cold_tea"), ("Go on: Hot tea", "hot_tea")]
    assert ways(brought, "cold_tea") == [("Go on.", "hot_tea")]


def test_a_variable_of_one_passage_is_told_and_italics_are_none(shelf: Shelf) -> None:
    brought = shelf.bring(
        "a.twee", f"{SUGARCUBE}:: Start\nYou owe _sum to snake_case. __All__ [[A]]\n:: A\nBye\n"
    )
    assert "You owe ... to snake_case. All" in heard(brought, "start")
    assert any("the variable `_sum`" in line for line in brought.told)


@pytest.mark.parametrize("comment", ["/* cold */", "/% cold %/", "<!-- cold -->"])
def test_comments_are_told(shelf: Shelf, comment: str) -> None:
    brought = shelf.bring("a.twee", f"{SUGARCUBE}:: Start\nTea {comment}[[A]]\n:: A\nBye\n")
    assert f"4 dropped: the comment `{comment}`" in brought.told


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("{link to: 'A'}", ("A", "a")),
        ("{link to: 'A', label: 'It\\'s here'}", ("It's here", "a")),
        ('{link to: "A", label: "Go, now"}', ("Go, now", "a")),
        ("{reveal link: 'More', text: 'see [[this->A]]'}", ("More", "a")),
        ("{reveal link: 'More', passage: 'Part'}", ("More", "a")),
        ("{embed passage: 'Part'}", ("part", "a")),
        ("{embed passage named: 'Part'}", ("part", "a")),
        ("> [[fork->A]]", ("fork", "a")),
    ],
)
def test_chapbook_links_are_followed(shelf: Shelf, written: str, expected: tuple[str, str]) -> None:
    brought = shelf.bring("a.twee", f"{CHAPBOOK}:: Start\n{written}\n:: Part\n[[part->A]]\n:: A\nBye\n")
    assert ways(brought, "start") == [expected]
    assert "{" not in heard(brought, "start")
    assert not [line for line in brought.told if "dead link" in line]


def test_chapbook_code_and_notes_are_not_said_to_anybody(shelf: Shelf) -> None:
    story = (
        f"{CHAPBOOK}:: Start\ncups: 2\n--\n[note]\nmend this\n\n[continue]\nTea for {{cups}}.\n"
        "[JavaScript]\nalert(1)\n\n[continued]\n[[A]]\n{theme switcher: 'dark'}\n:: A\nBye\n"
    )
    brought = shelf.bring("a.twee", story)
    assert heard(brought, "start") == "Tea for ...."
    assert brought.told == [
        "4 dropped: code, `cups: 2`",
        "6 dropped with what stands behind it: `[note] mend this`",
        "9 dropped: `[continue]`; what stands behind it is always there",
        "10 dropped: the variable `{cups}`; `...` stands in its place",
        "11 dropped with what stands behind it: `[JavaScript] alert(1)`",
        "14 dropped: `[continued]`; what stands behind it is always there",
        "16 dropped: `{theme switcher: 'dark'}`",
    ]


def test_stars_and_underscores_of_markdown_go_and_sums_stay(shelf: Shelf) -> None:
    brought = shelf.bring("a.twee", f"{CHAPBOOK}:: Start\nA *cold* _cup_, 2 * 3 * 4 [[A]]\n:: A\nBye\n")
    assert heard(brought, "start").startswith("A cold cup, 2 * 3 * 4")


@pytest.mark.parametrize(
    "link",
    [
        '<button data-passage="A">go</button>',
        "<span class='x' data-passage='A'>go</span>",
        "<a href=\"javascript:window.story.show('A')\">go</a>",
        "<a href='javascript:story.show(&quot;A&quot;)'>go</a>",
        """<button onclick='story.show("A")'>go</button>""",
    ],
)
def test_buttons_and_scripts_of_a_page_are_links_too(shelf: Shelf, link: str) -> None:
    brought = shelf.bring("a.twee", f"{SNOWMAN}:: Start\nTea for <%= s.name %>. {link}\n:: A\nBye\n")
    assert ways(brought, "start") == [("go", "a")]
    assert "Tea for ...." in heard(brought, "start")
    assert any("the variable `<%= s.name %>`" in line for line in brought.told)


def test_twine_1_may_hide_its_texts(shelf: Shelf) -> None:
    hidden = {name: codecs.encode(text, "rot13") for name, text in {"a": "Hi [[Out]]", "b": "Bye"}.items()}
    page = (
        f'<div tiddler="Start" tags="">{hidden["a"]}</div><div tiddler="Out" tags="">{hidden["b"]}</div>'
        '<div tiddler="StoryTitle">Bcra</div><div tiddler="StorySettings">undo:off\\nobfuscate: rot13</div>'
    )
    brought = shelf.bring("a.html", page)
    assert brought.scenario.title == "Open"
    assert ways(brought, "start") == [("Out", "out")]
    assert heard(brought, "out") == "Bye"


def test_a_passage_of_one_line_shown_inside_a_sentence_stays_in_it(shelf: Shelf) -> None:
    story = (
        f'{SUGARCUBE}:: Start\nA cup of <<include "Drink">> is here. [[A]]\n:: Drink\ncold tea\n:: A\nBye\n'
    )
    brought = shelf.bring("a.twee", story)
    assert "A cup of cold tea is here." in heard(brought, "start")


@pytest.mark.parametrize("ends", ["\r\n", "\r", "\n"])
def test_names_in_any_script_and_any_line_ends_are_fine(shelf: Shelf, ends: str) -> None:
    story = ":: Начало\n[[Чай->茶 ☕]]\n:: 茶 ☕\n«Спасибо»\n:: StoryData\n{'start': 1}\n"
    brought = shelf.bring("a.twee", story.replace("\n", ends))
    assert [beat.id for beat in brought.scenario.beats] == ["beat", "beat_2"]
    assert ways(brought, "beat") == [("Чай", "beat_2")]
    assert play_through(brought.scenario).finished
