"""How far a learner has come in a course."""

from __future__ import annotations

from game.practice import course_progress
from game.scenario.kinds import CourseFile
from game.vocabulary import Band
from tests.practice.attempts import attempt

WEEK = CourseFile.model_validate(
    {
        "id": "first-week",
        "title": "First week",
        "goals": ["Hear people out"],
        "scenarios": [{"id": "hotel", "band": "Confident"}, {"id": "bank"}],
    }
)


def test_a_step_is_done_when_its_band_was_reached_once() -> None:
    attempts = [attempt(score=50), attempt(day=1, score=61), attempt(day=2, score=10)]
    progress = course_progress(WEEK, attempts)
    hotel, bank = progress.steps
    assert (hotel.done, hotel.best, hotel.attempts) == (True, Band.CONFIDENT, 3)
    assert (bank.done, bank.best, bank.attempts) == (False, None, 0)
    assert progress.next is bank
    assert not progress.done


def test_a_course_is_done_when_every_step_is() -> None:
    progress = course_progress(WEEK, [attempt(score=90), attempt("bank", 1, 40)])
    assert progress.done
    assert progress.next is None


def test_what_is_unfinished_is_no_step() -> None:
    assert not course_progress(WEEK, [attempt(score=90, finished=False)]).steps[0].done
