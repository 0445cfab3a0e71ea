"""The pages of a group, of the business case and of a learner: whole, escaped, and honest at the top."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from game.groups import business_case, group_figures, shipped_assumptions
from game.groups.business import assumptions_in
from game.groups.figures import GroupFigures, Words
from game.records.attempt import Attempt
from game.reports.business import business_html
from game.reports.cohort import Sharing, cohort_html
from game.reports.learner import learner_html
from game.words import say
from tests.groups.groups import SCENARIOS, TRAINS, attempts_of, group_in
from tests.reports.sheets import pages_of
from tests.reports.test_debrief import HOSTILE, Page
from tests.terminal.fakes import a_card
from tests.window.remembered import Remembered

TITLES = {one.id: one.title for one in SCENARIOS}
QUESTIONS = {one.id: one.trainer.ask_after for one in SCENARIOS}


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> tuple[Attempt, ...]:
    path = tmp_path_factory.mktemp("group") / "records.db"
    group_in(path, 5, 4)
    return attempts_of(path)


@pytest.fixture(scope="module")
def figures(played: tuple[Attempt, ...]) -> GroupFigures:
    return group_figures(played, TRAINS)


def words(html: str) -> str:
    return " ".join(Page(html).words.split())


def test_a_group_s_page_has_every_skill_moment_and_ending_and_says_how_sure_it_is(
    figures: GroupFigures,
) -> None:
    told = words(cohort_html("Monday", figures, TITLES, QUESTIONS))
    assert "5 people, 20 conversations." in told
    assert "not for appraisal" in told
    for one in figures.skills:
        assert one.skill.value.replace("-", " ") in told
        assert f"({round(100 * one.first.low)} to {round(100 * one.first.high)})" in told
    for moment in figures.hardest:
        assert " ".join(moment.customer_said.split()) in told
    assert any(question in told for questions in QUESTIONS.values() for question in questions)


@pytest.mark.parametrize(("name", "shown"), [("Ada", True), ("", False)])
def test_single_people_are_on_it_only_where_they_share(figures: GroupFigures, name: str, shown: bool) -> None:
    sharing = [Sharing(name, 4, "31", "70")] if name else []
    told = words(cohort_html("Monday", figures, TITLES, QUESTIONS, sharing))
    assert ("Those who share" in told) == shown


def test_the_business_case_says_first_what_it_does_not_prove(played: tuple[Attempt, ...]) -> None:
    taken = assumptions_in(shipped_assumptions())
    told = words(business_html("Monday", business_case(played, taken)))
    places = [told.index(say(f"business.unproven.{number}")) for number in (1, 2, 3)]
    assert max(places) < told.index(say("business.seen"))
    for one in taken.values():
        assert " ".join(one.source.split()) in told
    assert "promise" not in told


def test_a_learner_s_page_has_what_the_screen_of_progress_has() -> None:
    cards = (a_card(1), a_card(2))
    view = Remembered().progress(cards)
    assert view is not None
    told = words(learner_html(view, {card.id: card.title for card in cards}))
    for line in (view.reading, view.judged, view.town, *view.words, *view.meant):
        assert line in told


def test_every_text_is_escaped(figures: GroupFigures, played: tuple[Attempt, ...]) -> None:
    hard = replace(figures.hardest[0], customer_said=HOSTILE, scenario=HOSTILE)
    hostile = replace(figures, hardest=(hard,), words=(Words("x", HOSTILE),))
    case = business_case(played, assumptions_in(shipped_assumptions()))
    for html in (
        cohort_html(
            HOSTILE, hostile, {HOSTILE: HOSTILE}, {HOSTILE: [HOSTILE]}, [Sharing(HOSTILE, 1, "1", "2")]
        ),
        business_html(HOSTILE, case),
    ):
        assert not Page(html).named("script")
        assert not Page(html).named("img")
        assert "\x1b" not in html


@pytest.mark.parametrize("theme", ["auto", "light", "dark"])
def test_pages_need_no_script_and_nothing_from_elsewhere(figures: GroupFigures, theme: str) -> None:
    html = cohort_html("Monday", figures, TITLES, QUESTIONS, theme=theme)
    assert "default-src 'none'" in html
    assert "http" not in html.replace("http://www.w3.org/2000/svg", "").replace('http-equiv="Content', "")


def test_the_page_of_a_group_too_small_is_not_made(tmp_path: Path) -> None:
    from game.groups import TooFew

    group_in(tmp_path / "records.db", 2, 1)
    with pytest.raises(TooFew):
        group_figures(attempts_of(tmp_path / "records.db"), TRAINS)


@pytest.mark.needs("chromium")
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_the_business_case_prints_on_one_page(
    played: tuple[Attempt, ...], paper: str, tmp_path: Path
) -> None:
    case = business_case(played, assumptions_in(shipped_assumptions()))
    assert (
        pages_of(business_html("A group with a rather long name, as groups have", case), paper, tmp_path) == 1
    )
