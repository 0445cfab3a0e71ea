"""A scenario drawn: every beat, every way, nothing that could run."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from game.authoring.graph.mermaid import mermaid
from game.authoring.graph.picture import page, picture
from game.authoring.graph.story import Story, story
from game.authoring.graph.traffic import traffic
from game.scenario import Scenario, load
from tests.making import SHIPPED, scenario_from, small

HOSTILE = """
id: hostile
title: "<script>alert(1)</script> & \\"quotes\\""
customer: {name: Ada}
beats:
  start:
    customer: "`<img src=x onerror=alert(2)>` \\e[31m #1;"
    choices:
      - {id: one, say: "</text><script>3</script>", does: [listen]}
      - {id: two, say: "fine", does: [dismiss], go: end}
  after:
    choices:
      - {id: bye, say: Bye., does: [farewell]}
"""


def told(scenario: Scenario) -> Story:
    return story(scenario, traffic(scenario, plays=60))


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_beat_and_choice_of_a_shipped_scenario_is_in_the_picture(path: Path) -> None:
    scenario = load(path, use_house=False)
    drawn = picture(told(scenario))
    words = " ".join(
        text.text or "" for text in ET.fromstring(drawn).iter("{http://www.w3.org/2000/svg}text")
    )
    for beat in scenario.beats:
        assert beat.id in words
        assert all(choice.id[:25] in words for choice in beat.choices)


def test_no_box_lies_on_another() -> None:
    for path in SHIPPED:
        drawn = ET.fromstring(picture(told(load(path, use_house=False))))
        boxes = [box for box in drawn.iter("{http://www.w3.org/2000/svg}rect") if "rx" in box.attrib]
        spans = [tuple(float(box.attrib[key]) for key in ("x", "y", "width", "height")) for box in boxes]
        for number, (x, y, width, height) in enumerate(spans):
            for x1, y1, width1, height1 in spans[number + 1 :]:
                assert x + width <= x1 or x1 + width1 <= x or y + height <= y1 or y1 + height1 <= y


def test_a_choice_says_where_it_leads_where_they_differ() -> None:
    drawn = picture(told(scenario_from(HOSTILE)))
    assert "two → end" in drawn
    assert "bye →" not in drawn


def test_hostile_words_are_text_in_every_kind_of_picture() -> None:
    scenario = scenario_from(HOSTILE)
    shown = told(scenario)
    for drawn in (picture(shown), page(shown, scenario)):
        assert "<script" not in drawn
        assert "<img" not in drawn
        assert "\x1b" not in drawn
    ET.fromstring(picture(shown))
    chart = mermaid(shown)
    assert "<script" not in chart
    assert "<img" not in chart
    assert "\x1b" not in chart


def test_the_page_has_the_text_of_every_beat_a_click_away() -> None:
    scenario = small()
    made = page(told(scenario), scenario)
    targets = set(re.findall(r'href="#(beat-[^"]+)"', made))
    assert targets == {f"beat-{beat.id}" for beat in scenario.beats}
    assert all(f'<section id="{target}">' in made for target in targets)
    assert "My train goes at six." in made
    assert "<script" not in made


def test_mermaid_has_a_line_for_every_way() -> None:
    shown = told(small())
    chart = mermaid(shown)
    assert chart.startswith("flowchart TD\n")
    assert chart.count("-->") == len(shown.ways)
    assert chart.count("linkStyle") == len(shown.ways)
