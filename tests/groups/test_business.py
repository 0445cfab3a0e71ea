"""What it may be worth: ranges, what moves them, and assumptions that can be changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.groups import Business, TooFew, business_case, shipped_assumptions
from game.groups.business import BadAssumptions, assumptions_in
from game.records.attempt import Attempt
from tests.groups.groups import attempts_of, group_in


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> tuple[Attempt, ...]:
    path = tmp_path_factory.mktemp("group") / "records.db"
    group_in(path, 6, 4)
    return attempts_of(path)


@pytest.fixture(scope="module")
def case(played: tuple[Attempt, ...]) -> Business:
    return business_case(played, assumptions_in(shipped_assumptions()))


def test_every_shipped_assumption_says_where_it_comes_from() -> None:
    for one in assumptions_in(shipped_assumptions()).values():
        assert one.source
        assert one.least < one.usual < one.most


def test_ranges_rise_and_take_in_that_nothing_may_be_carried_over(case: Business) -> None:
    for low, middle, high in (case.kept, case.worth, case.cost):
        assert low <= middle <= high
    assert case.later > case.first
    assert case.worth[0] < 0.5 * case.worth[1]
    assert (case.n_first, case.n_later) == (12, 12)


def test_what_moves_it_most_comes_first_and_its_range_holds_the_usual_result(case: Business) -> None:
    spans = [swing.high - swing.low for swing in case.swings]
    assert spans == sorted(spans, reverse=True)
    assert {swing.name for swing in case.swings} == set(case.assumptions)
    lowest, highest = max(swing.low for swing in case.swings), min(swing.high for swing in case.swings)
    assert lowest <= highest


def test_where_nothing_is_carried_over_nothing_is_kept(played: tuple[Attempt, ...]) -> None:
    taken = dict(assumptions_in(shipped_assumptions()))
    taken["carried_over"] = taken["carried_over"].model_copy(update={"usual": 0.0, "most": 0.0})
    assert business_case(played, taken).worth == pytest.approx((0, 0, 0), abs=1e-9)


def test_figures_of_one_s_own_replace_those_shipped_and_the_others_stay(tmp_path: Path) -> None:
    own = tmp_path / "own.yaml"
    own.write_text("visits_a_year: {usual: 3, least: 1, most: 5, source: our till}\n", encoding="utf-8")
    found = assumptions_in(own)
    assert (found["visits_a_year"].usual, found["visits_a_year"].source) == (3, "our till")
    assert found["carried_over"] == assumptions_in(shipped_assumptions())["carried_over"]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("visits: {usual: 1, least: 1, most: 1, source: x}", "no assumption `visits`"),
        ("visits_a_year: {usual: 9, least: 1, most: 5, source: x}", "must rise"),
        ("visits_a_year: {usual: many, least: 1, most: 5, source: x}", "visits_a_year"),
        ("visits_a_year: {usual: -1, least: -2, most: 5, source: x}", "visits_a_year"),
        ("visits_a_year: {usual: .nan, least: 1, most: 5, source: x}", "visits_a_year"),
        ("visits_a_year: 4", "visits_a_year"),
        ("- 1", "by name"),
        ("a: [", "YAML"),
        ("\udcff", "YAML"),
    ],
)
def test_assumptions_that_cannot_be_used_are_said_in_a_sentence(tmp_path: Path, text: str, says: str) -> None:
    own = tmp_path / "own.yaml"
    own.write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(BadAssumptions) as refused:
        assumptions_in(own)
    assert says in str(refused.value)
    assert str(own) in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadAssumptions, match=r"gone\.yaml"):
        assumptions_in(tmp_path / "gone.yaml")


def test_a_group_too_small_or_without_later_attempts_has_no_case(played: tuple[Attempt, ...]) -> None:
    taken = assumptions_in(shipped_assumptions())
    one = [attempt for attempt in played if attempt.learner == played[0].learner]
    with pytest.raises(TooFew):
        business_case(one, taken)
    with pytest.raises(TooFew):
        business_case([attempt for attempt in played if attempt.scenario == "hotel-no-room"][:6], taken)
