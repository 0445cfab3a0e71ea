"""The observer's card: what can be ticked is what can arise, and it all fits on one page."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.reports.observer import observer_html
from game.stage.handouts import observers_card
from tests.reports.sheets import SHIPPED, a_card, one_after_another, pages_of, sheets_of, shipped
from tests.reports.test_debrief import HOSTILE, Page


@pytest.mark.parametrize("name", SHIPPED)
def test_a_card_shows_everything_it_has_to_say(name: str) -> None:
    card = observers_card(shipped(name))
    words = " ".join(Page(sheets_of(name)[1]).words.split())
    told = [line for _, lines in card.watch for line in lines]
    told += [card.task, *card.talk, *(moment.listen_for for moment in card.moments)]
    assert [part for part in told if part not in words] == []
    assert len(card.talk) == 3


def test_there_is_a_box_for_everything_that_can_be_ticked() -> None:
    card = observers_card(shipped("hotel/hotel-no-room"))
    boxes = [tag for tag in Page(observer_html(card)).named("span") if tag.get("class") == "box"]
    assert len(boxes) == sum(len(lines) for _, lines in card.watch) == 13


def test_every_text_of_a_card_is_escaped() -> None:
    page = Page(observer_html(a_card(HOSTILE, 2)))
    assert not page.named("script")
    assert not page.named("img")
    assert "\x1b" not in observer_html(a_card(HOSTILE, 2))


@pytest.mark.needs("chromium")
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_a_card_prints_on_one_page_however_much_was_written(paper: str, tmp_path: Path) -> None:
    lengths = (10, 20, 30, 40, 60, 80, 100, 140, 500)
    texts = [("Sentence " * 60)[:letters] for letters in lengths] + ["W" * 400, "長" * 400]
    sheets = [observer_html(a_card(text, many)) for text in texts for many in (0, 4, 20)]
    assert pages_of(one_after_another(sheets), paper, tmp_path) == len(sheets)
