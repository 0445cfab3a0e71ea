"""A simulation as a page: everything on it, nothing from elsewhere, nothing of an author's text alive."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import numpy as np
import pytest

from game.authoring.simulate import Asked, Simulation, simulate
from game.authoring.simulate.courses import course_along, random_courses
from game.authoring.simulate.page import page
from game.coaching import Yardsticks
from game.drawing.ranges import score_range
from tests.making import small

HOSTILE = "<script>alert(1)</script>&{{ 7*7 }}\u202e"


def played(**replaced: str) -> Simulation:
    return simulate(small(**replaced), Yardsticks(), Asked(runs=200))


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()
        self.words = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        if tag not in {"meta", "br", "rect", "path", "circle", "line", "polyline"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if self.open and self.open[-1] == tag:
            self.open.pop()

    def handle_data(self, data: str) -> None:
        self.words += data


def parsed(text: str) -> Tags:
    tags = Tags()
    tags.feed(text)
    return tags


def test_everything_is_on_the_page() -> None:
    shown = parsed(page(played()))
    for words in (
        "What to look at first",
        "Ways of playing",
        "How it ends",
        "Where random play goes",
        "Pleasure",
    ):
        assert words in shown.words
    for way in ("random", "longest", "shortest", "stingy", "best", "worst"):
        assert way in shown.words
    assert "tests:" in shown.words
    assert "choose: [hear, run, write]" in shown.words
    assert shown.open == []


def test_nothing_comes_from_elsewhere_and_nothing_runs() -> None:
    text = page(played())
    assert "script" not in parsed(text).seen
    assert not re.search(r"(src|href)=", text)
    assert "default-src 'none'" in text


def test_what_an_author_wrote_is_only_text() -> None:
    text = page(played(title=f"A small thing=>{HOSTILE}", say=f"say: No.,=>say: '{HOSTILE}',"))
    assert "<script>" not in text
    assert "49" not in re.findall(r"<h1>(.*?)</h1>", text)[0]
    assert "\u202e" not in text


def test_the_same_simulation_makes_the_same_page() -> None:
    assert page(played()) == page(played())


def test_a_cheap_way_that_wins_is_told_first() -> None:
    told = " ".join(parsed(page(played())).words.split())
    assert (
        "always plays “longest” reaches 100 in empathy, where random play has 20: a rule of thumb wins"
        in told
    )


def test_the_band_holds_what_random_play_feels_and_the_best_path_is_the_play_alone() -> None:
    found = played()
    courses = random_courses(found)
    for name in ("pleasure", "arousal", "control"):
        course = courses[name]
        assert all(
            low <= middle <= high
            for low, middle, high in zip(course.low, course.middle, course.high, strict=True)
        )
        assert np.abs([*course.low, *course.high]).max() <= 1
    best = course_along(found, found.best)["pleasure"]
    assert len(best.middle) == len(found.best.choices)
    assert best.low == best.high


@pytest.mark.parametrize("score", [-5.0, 0.0, 50.0, 100.0, 120.0])
def test_a_range_stays_on_its_row(score: float) -> None:
    drawn = score_range(score, score, score, score, usual=score)
    places = [float(x) for x in re.findall(r' c?x="([\d.]+)"', drawn)]
    assert all(4 <= x <= 236 for x in places)
