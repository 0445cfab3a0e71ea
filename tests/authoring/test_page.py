"""What came of an experiment, as a page."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.authoring.lab.expectations import READINGS
from game.authoring.lab.experiment import Outcome
from game.authoring.lab.page import letter, page
from game.authoring.lab.reader import read_lab
from game.authoring.lab.running import run
from game.authoring.lab.showing import called
from game.drawing.colour import contrast
from game.drawing.curves import HUES, HUES_DARK
from game.drawing.inks import DARK, LIGHT
from tests.reports.test_debrief import HOSTILE, Page
from tests.reports.test_in_a_browser import QUIET

EXPERIMENTS = Path(__file__).parents[2] / "assets" / "experiments"
NAMES = [path.stem for path in sorted(EXPERIMENTS.glob("*.yaml"))]
FAILS = """
lab: 1
title: Two ways
conditions:
  once: [failure: {severity: 0.6}, wait: {minutes: 9}]
  not_at_all: []
expect:
  - once.trust > not_at_all.trust
  - once.trust / (once.heard - once.heard) > 1
  - once.felt_minutes > 0
"""


def lived(name: str, customers: int = 1) -> Outcome:
    reading = read_lab(EXPERIMENTS / f"{name}.yaml")
    assert reading.lab is not None
    return run(reading.lab, customers, vary=0.2)


def written(folder: Path, text: str = FAILS) -> Outcome:
    (folder / "lab.yaml").write_text(text, encoding="utf-8")
    reading = read_lab(folder / "lab.yaml")
    assert reading.lab is not None, [str(problem) for problem in reading.problems]
    return run(reading.lab)


def read(html: str) -> Page:
    """The page without the places where a long name may be broken."""
    return Page(html.replace("<wbr>", ""))


def words(outcome: Outcome) -> str:
    return " ".join(read(page(outcome)).words.split())


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("customers", [1, 4])
def test_every_shipped_experiment_is_a_page_with_every_tag_closed(name: str, customers: int) -> None:
    outcome = lived(name, customers)
    shown = read(page(outcome))
    assert shown.open == []
    for condition in outcome.courses:
        assert condition.replace("_", " ") in shown.words
    for verdict in outcome.verdicts:
        assert verdict.text in shown.words


def test_what_does_not_hold_says_by_how_much_and_what_has_no_value_says_so(tmp_path: Path) -> None:
    told = words(written(tmp_path))
    assert "Not so: 2 of 3 expectations." in told
    assert re.search(r"0\.\d{4} < 0\.6000✗ does not holdmissed by 0\.\d{4}", told)
    assert "no value beside 1.0000✗ does not hold" in told
    assert "✓ holds" in told
    assert "felt minutes" in told


def test_nothing_on_the_page_comes_from_elsewhere() -> None:
    html = page(lived("on-hold", 3))
    for tag, attributes in read(html).tags:
        assert tag not in {"script", "link", "iframe", "img", "object", "embed", "base", "form", "a"}
        assert not [name for name in attributes if name.startswith("on")]
    assert not re.search(r"https?:|//[a-z]|url\(|@import", html.replace("http://www.w3.org/2000/svg", ""))


def test_every_text_from_a_file_is_escaped_and_inert(tmp_path: Path) -> None:
    outcome = written(tmp_path)
    verdict = replace(outcome.verdicts[0], text=HOSTILE)
    hostile = replace(outcome, lab=replace(outcome.lab, title=HOSTILE, source=HOSTILE), verdicts=(verdict,))
    shown = read(page(hostile))
    assert not shown.named("script")
    assert not shown.named("img")
    assert shown.words.count("{{ 7*7 }}␛[31m") == 4
    assert "\x1b" not in page(hostile)


def test_every_name_and_reason_is_escaped_and_inert_in_drawings_too(tmp_path: Path) -> None:
    outcome = written(tmp_path)
    course = outcome.courses["once"]
    reasons = tuple(replace(because, sentence=HOSTILE) for because in course.reasons)
    courses = {HOSTILE: replace(course, reasons=reasons), "x'\"<b>": course}
    html = page(replace(outcome, courses=courses))
    for tag in ("script", "img", "b"):
        assert not read(html).named(tag)
    assert read(html).open == []
    assert "\x1b" not in html


def test_bands_and_spreads_are_there_for_many_customers_and_not_for_one() -> None:
    many, one = page(lived("on-hold", 20)), page(lived("on-hold"))
    assert "The band is one standard deviation" in many
    assert 'opacity="0.160"' in many
    assert "The band" not in one
    assert 'opacity="0.160"' not in one
    assert "±" not in one


def test_of_many_visits_the_first_the_last_and_those_asked_about_are_shown() -> None:
    headings = re.findall(r"<h3>(Visit [^<]+)</h3>", page(lived("the-usual-cake")))
    assert headings == ["Visit 1 of 11", "Visit 10 of 11", "Visit 11 of 11"] * 2
    assert "8 more visits are left out here" in page(lived("the-usual-cake"))


def test_a_page_of_nothing_that_happens_and_nothing_expected_is_still_a_page(tmp_path: Path) -> None:
    shown = read(page(written(tmp_path, "lab: 1\nconditions: {alone: []}\n")))
    assert shown.open == []
    assert "An experiment" in shown.words
    assert "Nothing happens; this is how they come in." in shown.words
    assert "Every turn" not in shown.words
    assert "how far it moved" not in shown.words
    assert "Expected" not in shown.words


def test_a_hundred_conditions_each_go_by_a_letter_of_their_own(tmp_path: Path) -> None:
    lines = "".join(f"  c{number}: [failure: {{}}]\n" for number in range(100))
    html = page(written(tmp_path, f"lab: 1\nconditions:\n{lines}"))
    assert html.count('role="img"') == 17
    assert len({letter(place) for place in range(1000)}) == 1000
    assert [letter(place) for place in (0, 25, 26, 52, 702)] == ["A", "Z", "AA", "BA", "AAA"]


def test_a_very_long_life_makes_a_page_that_can_be_sent(tmp_path: Path) -> None:
    text = "lab: 1\nconditions:\n  long:\n    - repeat: {times: 900, do: [failure: {}, fix: {}, leave: {}]}\n"
    html = page(written(tmp_path, text))
    assert len(html) < 300_000
    assert "more are left out here" in html


@pytest.mark.parametrize(("customers", "spreads"), [(1, 0), (4, len(READINGS) * 6)])
def test_every_reading_is_on_the_page_once_a_visit(customers: int, spreads: int) -> None:
    html = page(lived("on-hold", customers))
    cards = re.findall(r"<caption>([^<]+)<span>", html)
    rest = re.findall(r'<th scope="row">([^<]+)</th>', html)
    assert sorted([*cards, *rest]) == sorted(called(reading) for reading in READINGS)
    assert len(re.findall(r">± [0-9]", html)) == spreads


def test_many_conditions_have_tables_and_charts_of_six_each_with_its_own_key(tmp_path: Path) -> None:
    lines = "".join(f"  c{number}: [failure: {{}}]\n" for number in range(14))
    html = page(written(tmp_path, f"lab: 1\nconditions:\n{lines}"))
    assert [len(re.findall("<li>", key)) for key in html.split('<ul class="key">')[1:]][:3] == [6, 6, 2]
    assert [part.count('<th scope="col" class="number">') for part in html.split('class="rest"')[1:]][:2] == [
        6,
        6,
    ]


def test_no_condition_has_more_than_three_reasons(tmp_path: Path) -> None:
    text = (
        "lab: 1\nconditions:\n  a: [failure: {}, wait: {minutes: 9}, lie: {}, fee: {}, effort: {steps: 4}]\n"
    )
    listed = page(written(tmp_path, text)).split('class="why"')[1].split("</ul>")[0]
    assert listed.count("<li>") == 3


def test_the_page_says_how_many_customers_it_is_about_and_how_to_have_it_again() -> None:
    one, many = words(lived("on-hold")), words(lived("on-hold", 4))
    assert "One customer in each condition." in one
    assert "4 customers; figures are means" in many
    assert "python main.py lab FILE.yaml --customers 4 --html PAGE.html" in many
    assert "no forecast of what real people will do" in many


def test_figures_below_zero_have_the_sign_that_people_print_and_zero_has_none() -> None:
    outcome = lived("on-hold", 4)
    course = outcome.courses["nothing"]
    hardly = replace(course, visits=({**course.visits[0], "pleasure": -0.001, "arousal": -0.004},))
    html = page(replace(outcome, courses={**outcome.courses, "nothing": hardly}))
    figures = re.findall(r'<td class="number">([^<]+)', html)
    assert any(figure.startswith("−") for figure in figures)
    assert not [figure for figure in figures if "-" in figure or figure == "−0.00"]


def test_a_long_name_may_be_broken_between_its_words_and_is_copied_whole(tmp_path: Path) -> None:
    html = page(lived("on-hold"))
    assert (
        '<span class="word">told_<wbr>how_<wbr>long.remembered</span> <span class="word">&gt;</span>' in html
    )


@pytest.mark.parametrize(("hues", "ground"), [(HUES, LIGHT.ground), (HUES_DARK, DARK.ground)])
def test_letters_in_every_colour_can_be_read(hues: tuple[str, ...], ground: str) -> None:
    assert len(HUES) == len(HUES_DARK)
    assert [hue for hue in hues if contrast(hue, ground) < 4.5] == []


def test_the_same_outcome_makes_the_same_page() -> None:
    assert page(lived("on-hold", 3)) == page(lived("on-hold", 3))


@pytest.mark.needs("chromium")
def test_a_browser_draws_the_page(tmp_path: Path) -> None:
    file, picture = tmp_path / "page.html", tmp_path / "page.png"
    file.write_text(page(lived("on-hold", 50)), encoding="utf-8")
    command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-sync", *QUIET]
    command += [f"--user-data-dir={tmp_path / 'profile'}"]
    command += [f"--screenshot={picture}", "--window-size=900,1600", file.as_uri()]
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    drawn = pygame.image.load(picture)
    seen = {tuple(drawn.get_at((x, y)))[:3] for x in range(0, 900, 3) for y in range(0, 1600, 3)}
    for hue in HUES:
        assert tuple(int(hue[at : at + 2], 16) for at in (1, 3, 5)) in seen, hue
