"""What a group's attempts come to, and when they come to nothing that may be shown."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from game.groups import TooFew, group_figures, mean_between, share_between
from game.records.attempt import Attempt
from game.vocabulary import Outcome
from tests.groups.groups import TRAINS, attempts_of, group_in


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> tuple[Attempt, ...]:
    path = tmp_path_factory.mktemp("group") / "records.db"
    group_in(path, 6, 4)
    return attempts_of(path)


def test_skills_are_shown_first_and_now_with_how_many_and_how_sure(played: tuple[Attempt, ...]) -> None:
    figures = group_figures(played, TRAINS)
    assert (figures.learners, figures.attempts) == (6, 24)
    assert {one.skill for one in figures.skills} == {skill for skills in TRAINS.values() for skill in skills}
    for one in figures.skills:
        for interval in (one.first, one.latest):
            assert interval.n == 6
            assert 0 <= interval.low <= interval.value <= interval.high <= 1
        assert one.change is not None
        assert one.change.value == pytest.approx(one.latest.value - one.first.value)


def test_learners_who_get_better_are_seen_to(played: tuple[Attempt, ...]) -> None:
    change = group_figures(played, TRAINS).change
    assert change is not None
    assert change.value > 0
    assert change.n == 6


def test_every_ending_is_counted_in_first_and_later_attempts(played: tuple[Attempt, ...]) -> None:
    endings = group_figures(played, TRAINS).endings
    assert list(endings) == [ending.value for ending in reversed(Outcome)]
    assert sum(first for first, _ in endings.values()) == 12
    assert sum(later for _, later in endings.values()) == 12


def test_the_hardest_moments_come_first_with_the_lines_that_were_taken(played: tuple[Attempt, ...]) -> None:
    hardest = group_figures(played, TRAINS).hardest
    assert 1 <= len(hardest) <= 5
    assert [one.earned for one in hardest] == sorted(one.earned for one in hardest)
    for moment in hardest:
        assert moment.n >= 5
        assert sum(line.share.value for line in moment.lines) == pytest.approx(1)
        earned = sum(line.share.value * line.share.n for line in moment.lines)
        assert earned == pytest.approx(moment.n)


@pytest.mark.parametrize("people", [1, 4])
def test_fewer_than_five_people_are_hidden(played: tuple[Attempt, ...], people: int) -> None:
    some = sorted({str(attempt.learner) for attempt in played})[:people]
    with pytest.raises(TooFew, match=f"{people} people"):
        group_figures([one for one in played if str(one.learner) in some], TRAINS)


def test_an_anonymous_group_is_hidden_below_five_attempts_and_shown_from_there(tmp_path: Path) -> None:
    group_in(tmp_path / "records.db", 5, 1, anonymous=True)
    attempts = attempts_of(tmp_path / "records.db")
    assert group_figures(attempts, TRAINS).learners == 0
    with pytest.raises(TooFew):
        group_figures(attempts[:4], TRAINS)


def test_a_skill_that_fewer_than_five_people_have_practised_is_not_shown(played: tuple[Attempt, ...]) -> None:
    people = sorted({str(attempt.learner) for attempt in played})
    some = [one for one in played if one.scenario == "hotel-no-room" or str(one.learner) in people[:4]]
    shown = {one.skill for one in group_figures(some, TRAINS).skills}
    assert shown == set(TRAINS["hotel-no-room"])


def test_a_mean_lies_in_its_range_and_more_people_make_it_narrower() -> None:
    few, many = mean_between([0.0, 1.0] * 3), mean_between([0.0, 1.0] * 60)
    assert few is not None
    assert many is not None
    assert (few.value, many.value) == (0.5, 0.5)
    assert many.high - many.low < 0.5 * (few.high - few.low)
    assert mean_between([]) is None


def test_seven_who_are_all_alike_do_not_prove_that_everybody_is() -> None:
    best, same = mean_between([1.0] * 7), mean_between([0.0] * 7, (-1.0, 1.0))
    assert best is not None
    assert same is not None
    assert (round(best.low, 2), best.value, best.high) == (0.65, 1.0, 1.0)
    assert (round(same.low, 2), same.value, round(same.high, 2)) == (-0.35, 0.0, 0.35)


def test_the_range_of_a_mean_takes_in_the_truth_about_as_often_as_it_says() -> None:
    luck = np.random.default_rng(3)
    ranges = [mean_between(list(luck.normal(0, 1, 30)), seed=seed) for seed in range(300)]
    held = sum(one is not None and one.could_be_nothing for one in ranges)
    assert 0.90 <= held / 300 <= 0.98


@pytest.mark.parametrize(
    ("count", "n", "low", "high"), [(0, 10, 0.0, 0.278), (5, 10, 0.237, 0.763), (10, 10, 0.722, 1.0)]
)
def test_a_share_has_the_range_of_wilson_s_score(count: int, n: int, low: float, high: float) -> None:
    found = share_between(count, n)
    assert (round(found.low, 3), round(found.high, 3)) == (low, high)
