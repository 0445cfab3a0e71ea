"""From attempts to reviews of skills."""

from __future__ import annotations

import pytest

from game.practice import reviews
from game.practice.reviews import SHOWN_IN, Rating
from game.vocabulary import Skill
from tests.practice.attempts import TRAINS, attempt


def test_every_skill_shows_in_some_dimension() -> None:
    assert set(SHOWN_IN) == set(Skill)
    assert all(SHOWN_IN.values())


@pytest.mark.parametrize(
    ("score", "guards", "helped", "rating"),
    [
        (49.9, 0, 0, Rating.AGAIN), (50, 0, 0, Rating.HARD), (69.9, 0, 0, Rating.HARD), (70, 0, 0, Rating.GOOD),
        (89.9, 0, 0, Rating.GOOD), (90, 0, 0, Rating.EASY), (100, 1, 0, Rating.AGAIN), (100, 0, 1, Rating.HARD),
    ],
)  # fmt: skip
def test_a_score_a_guard_and_help_make_the_rating(
    score: float, guards: int, helped: int, rating: Rating
) -> None:
    found = reviews([attempt(score=score, guards=guards, helped=helped)], TRAINS)
    assert [review.rating for review in found] == [rating] * 2
    assert [review.skill for review in found] == [Skill.EMPATHY, Skill.ABOVE_AND_BEYOND]


def test_what_is_unfinished_unscored_or_of_no_known_scenario_says_nothing() -> None:
    attempts = [attempt(finished=False), attempt(score=None), attempt("gone")]
    assert reviews(attempts, TRAINS) == []


def test_reviews_come_in_the_order_in_which_they_were_finished() -> None:
    found = reviews([attempt(day=3), attempt("bank", 1), attempt("clinic", 2)], TRAINS)
    assert [review.scenario for review in found] == ["bank", "bank", "clinic", "clinic", "hotel", "hotel"]
