import re
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from game.drawing.colour import contrast
from game.drawing.inks import DARK, LIGHT
from game.reports import debrief_html
from game.stage import DebriefView
from game.stage.reflections import WhatIfView
from tests.terminal.fakes import a_debrief

VOID = {"meta", "br", "link", "img", "input", "hr"}
HOSTILE = "<script>alert(1)</script><img src=https://x.example/y onerror=z>{{ 7*7 }}\x1b[31m"


class Page(HTMLParser):
    """What is on a page: its tags with their attributes, its words, and whether every tag is closed."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.words = ""
        self.open: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        self.open += [] if tag in VOID else [tag]

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data

    def named(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.tags if name == tag]


def page(view: DebriefView | None = None) -> Page:
    return Page(debrief_html(view or a_debrief()))


def test_every_tag_is_closed_where_it_belongs() -> None:
    assert page().open == []


def test_everything_of_a_debrief_is_on_the_page() -> None:
    view = a_debrief()
    words = " ".join(page(view).words.split())
    parts = [
        view.title, *view.guards, view.voice, view.why, view.ending_text, view.strength, view.next_step, view.chair,
        *view.trainer, *(row.value for row in (*view.outcome, *view.money)), *(one.felt for one in view.moments),
        *(traced.coach for traced in view.traced), *(score.sentence for score in view.scores),
        *(f"{dial.value} of 100" for dial in view.dials),
    ]  # fmt: skip
    assert [part for part in parts if part not in words] == []


def test_the_page_keeps_the_order_of_a_debrief() -> None:
    words = page().words
    parts = (
        "First of all", "tells a friend tonight", "How it felt", "It turned when", "What came of it", "Felt good",
        "Spent, and kept", "Felt, and remembered", "Moments that decided it", "One strength", "One next step",
        "The empty chair",
    )  # fmt: skip
    places = [words.rindex(part) if part == "The empty chair" else words.index(part) for part in parts]
    assert places == sorted(places)


def test_nothing_on_the_page_comes_from_elsewhere() -> None:
    for tag, attributes in page().tags:
        assert tag not in {"script", "link", "iframe", "img", "object", "embed", "base", "form"}
        assert all(
            value.startswith("#") for name, value in attributes.items() if name in {"href", "src", "action"}
        )
        assert not [name for name in attributes if name.startswith("on")]
    html = debrief_html(a_debrief()).replace("http://www.w3.org/2000/svg", "")
    assert not re.search(r"https?:|//[a-z]|url\(|@import", html)


def test_the_page_forbids_itself_scripts_and_the_network() -> None:
    (policy,) = [meta["content"] for meta in page().named("meta") if "http-equiv" in meta]
    assert policy.startswith("default-src 'none'")


def test_every_text_is_escaped() -> None:
    view = a_debrief(HOSTILE, HOSTILE)
    view = replace(
        view, title=HOSTILE, voice=HOSTILE, why=HOSTILE, guards=(HOSTILE,), chair=HOSTILE, trainer=(HOSTILE,)
    )
    shown = page(view)
    assert not shown.named("script")
    assert not shown.named("img")
    assert "<script>alert(1)</script>" in shown.words
    assert "{{ 7*7 }}␛[31m" in shown.words
    assert "\x1b" not in debrief_html(view)


def test_a_name_in_an_attribute_stays_there() -> None:
    view = a_debrief('Ada" onclick="alert(1)')
    assert not [attributes for _, attributes in page(view).tags if "onclick" in attributes]


def test_the_page_says_its_language_and_title() -> None:
    shown = Page(debrief_html(a_debrief(), language="de"))
    assert shown.named("html")[0]["lang"] == "de"
    assert "No room for Mrs Okafor: debrief" in shown.words


def test_headings_come_in_order() -> None:
    levels = [int(tag[1]) for tag, _ in page().tags if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_every_drawing_has_words_or_is_hidden_from_those_who_listen() -> None:
    shown = page()
    (chart,) = [svg for svg in shown.named("svg") if "role" in svg]
    assert chart["role"] == "img"
    labelled = [div["aria-label"] for div in shown.named("div") if div.get("role") == "img"]
    assert labelled == ["Margaret Okafor, at the end of the conversation"]
    assert len(shown.named("svg")) == 2 + len([span for span in shown.named("span") if "aria-hidden" in span])


def test_links_lead_to_moments_that_are_on_the_page() -> None:
    shown = page()
    ids = {f"#{attributes['id']}" for _, attributes in shown.tags if "id" in attributes}
    links = [link["href"] for link in shown.named("a")]
    assert len(links) == 3
    assert set(links) <= ids


def test_the_same_debrief_makes_the_same_page() -> None:
    assert debrief_html(a_debrief()) == debrief_html(a_debrief())


@pytest.mark.parametrize(("theme", "dark", "asks"), [("light", 0, 0), ("dark", 1, 0), ("auto", 1, 1)])
def test_a_page_is_light_dark_or_as_its_reader_likes(theme: str, dark: int, asks: int) -> None:
    html = debrief_html(a_debrief(), theme=theme)
    assert html.count(f"--ground: {DARK.ground}") == dark
    assert html.count("prefers-color-scheme: dark") == asks


@pytest.mark.parametrize(("theme", "inks"), [("light", LIGHT), ("dark", DARK)])
def test_every_text_can_be_read_on_its_ground(theme: str, inks: object) -> None:
    style = debrief_html(a_debrief(), theme=theme).split("</style>")[0]
    colours = dict(re.findall(r"--([a-z]+): (#[0-9a-f]{6})", style))
    for text in ("text", "quiet", "accent", "high", "low"):
        assert contrast(colours[text], colours["ground"]) >= 4.5, text
    assert contrast(colours["text"], colours["page"]) >= 4.5


def test_a_debrief_of_nothing_said_yet_is_still_a_page() -> None:
    view = a_debrief()
    line = replace(view.line, points=(), labels=(), highest=None, lowest=None, decisive=None)
    bare = replace(
        view, line=line, moments=(), traced=(), chair="", voice="", guards=(), trainer=(), try_again=None
    )
    shown = page(bare)
    assert "Moments that decided it" not in shown.words
    assert shown.open == []


def test_another_choice_is_drawn_beside_this_one() -> None:
    view = a_debrief()
    line = replace(view.line, points=(-0.6, 0.2, 0.8))
    told = WhatIfView(
        "What if", 0, "own_it", "<I'll> stay.", "and from there the best way on", view.line, line, (),
        "She would have <stayed>.", "Two lines.", (),
    )  # fmt: skip
    shown = debrief_html(view, what_ifs=[told])
    assert "with another choice" in shown
    assert "She would have &lt;stayed&gt;." in shown
    assert "with another choice" not in debrief_html(view)


def test_a_single_moment_is_neither_the_highest_nor_the_lowest() -> None:
    view = a_debrief()
    line = replace(view.line, points=(0.2,), labels=("Good evening.",), highest=0, lowest=0, decisive=None)
    assert "highest" not in page(replace(view, line=line)).words
