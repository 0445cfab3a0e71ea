"""The player's handout: everything one may know, nothing one should find out, on one page."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.reports.handout import handout_html
from game.stage.handouts import handout
from tests.reports.sheets import SHIPPED, a_handout, one_after_another, pages_of, sheets_of, shipped
from tests.reports.test_debrief import HOSTILE, Page


def test_a_handout_tells_the_place_what_one_may_do_and_asks_what_the_author_asks() -> None:
    scenario = shipped("hotel/hotel-no-room")
    words = " ".join(Page(sheets_of("hotel/hotel-no-room")[0]).words.split())
    told = [
        scenario.title, "Hotel front desk, 21:40.", "The hotel is overbooked by one room.", "up to £120",
        "the night manager",
        *scenario.you_can.never, scenario.trainer.ask_before, *scenario.trainer.ask_after, "What did Margaret need?",
        "What would you say, in your own words?", "illness in the family", "You meet Margaret Okafor, 67", "Fold here.",
    ]  # fmt: skip
    assert [part for part in told if part not in words] == []


@pytest.mark.parametrize("name", SHIPPED)
def test_neither_sheet_gives_an_answer_away(name: str) -> None:
    scenario = shipped(name)
    choices = [choice for beat in scenario.beats for choice in beat.choices]
    authored = [wording for one in choices for wording in (one.say, one.reply, one.coach) if wording]
    lines = [line for wording in authored for variant in wording.variants for line in variant.lines]
    needs = scenario.persona.hidden_need
    kept = [
        *scenario.persona.facts.values(),
        *(need.what for need in needs),
        *(one for n in needs for one in n.hints),
    ]
    kept += [scenario.trainer.watch_for, *(point.because for point in scenario.persona.touchy_about)]
    for sheet in sheets_of(name):
        words = " ".join(Page(sheet).words.split())
        assert [line for line in (*lines, *kept) if len(line) > 12 and line.strip() in words] == []


@pytest.mark.parametrize("name", SHIPPED)
def test_a_sheet_needs_nothing_from_elsewhere_and_every_tag_is_closed(name: str) -> None:
    for sheet in sheets_of(name):
        page = Page(sheet)
        assert page.open == []
        assert not {tag for tag, _ in page.tags} & {"script", "link", "iframe", "img", "object", "a", "form"}
        (policy,) = [meta["content"] for meta in page.named("meta") if "http-equiv" in meta]
        assert policy.startswith("default-src 'none'")


def test_every_text_of_a_handout_is_escaped() -> None:
    page = Page(handout_html(a_handout(HOSTILE, 2)))
    assert not page.named("script")
    assert not page.named("img")
    assert "<script>alert(1)</script>" in page.words
    assert "\x1b" not in handout_html(a_handout(HOSTILE, 2))


def test_what_an_author_left_out_leaves_no_empty_heading() -> None:
    scenario = shipped("hotel/hotel-no-room")
    bare = scenario.model_copy(
        update={
            "content": (),
            "setting": None,
            "brief": None,
            "trainer": type(scenario.trainer)(),
            "you_can": type(scenario.you_can)(),
        }
    )
    words = Page(handout_html(handout(bare))).words
    assert "What you never do" not in words
    assert "touches on" not in words
    assert "What would you want to know before you offer anything?" in words
    assert "What would Margaret say about it tonight?" in words


def test_rules_that_do_not_fit_are_counted() -> None:
    assert "And 3 more, which the game shows you." in handout_html(a_handout("Never.", 9))


def test_a_handout_has_no_colour_that_paper_could_lose() -> None:
    html = sheets_of("hotel/hotel-no-room")[0]
    assert "grayscale(1)" in html
    assert "prefers-color-scheme" not in html


@pytest.mark.needs("chromium")
@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("name", SHIPPED)
def test_both_sheets_of_a_shipped_scenario_print_on_one_page_each(
    name: str, paper: str, tmp_path: Path
) -> None:
    assert [pages_of(sheet, paper, tmp_path) for sheet in sheets_of(name)] == [1, 1]


@pytest.mark.needs("chromium")
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_a_handout_prints_on_one_page_however_much_was_written(paper: str, tmp_path: Path) -> None:
    lengths = (10, 20, 30, 40, 60, 80, 100, 140, 500)
    texts = [("Sentence " * 60)[:letters] for letters in lengths] + ["W" * 400, "長" * 400]
    sheets = [handout_html(a_handout(text, many)) for text in texts for many in (1, 3, 12)]
    assert pages_of(one_after_another(sheets), paper, tmp_path) == len(sheets)
