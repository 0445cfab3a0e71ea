"""From points to scores."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.coaching import Yardsticks, normalised
from game.coaching.scoring import band_of, guards_of, reading_score, scores_of
from game.coaching.yardstick import Reach
from game.play import Session
from game.vocabulary import Band, Dimension, Feeling, Guard, Strength
from tests.making import small

REACH = Reach(random=0.4, best=0.9)


@pytest.mark.parametrize(
    ("raw", "score"), [(0.4, 0), (0.9, 100), (0.65, 50), (0.0, 0), (1.0, 100), (None, None)]
)
def test_random_play_is_nought_and_best_play_a_hundred(raw: float | None, score: int | None) -> None:
    assert normalised(raw, REACH) == score


@pytest.mark.parametrize("reach", [Reach(None, None), Reach(0.5, 0.5)])
def test_where_there_is_nothing_to_measure_by_there_is_no_score(reach: Reach) -> None:
    assert normalised(0.5, reach) is None
    assert band_of(None) is None


@pytest.mark.parametrize(
    ("score", "band"),
    [(0, Band.FINDING), (34, Band.FINDING), (35, Band.PRACTISING), (59, Band.PRACTISING), (60, Band.CONFIDENT),
     (84, Band.CONFIDENT), (85, Band.WOW), (100, Band.WOW)],
)  # fmt: skip
def test_a_score_is_spoken_of_in_bands(score: int, band: Band) -> None:
    assert band_of(score) is band


@given(st.floats(0, 1), st.floats(0, 1))
def test_more_points_never_score_lower(one: float, two: float) -> None:
    low, high = sorted((normalised(one, REACH) or 0, normalised(two, REACH) or 0))
    assert (low, high) == tuple(normalised(raw, REACH) for raw in sorted((one, two)))


def played(*choices: str) -> Session:
    session = Session(small())
    for choice in choices:
        session.choose(choice)
    return session


@pytest.mark.parametrize(
    ("path", "kind"), [(("hear", "lie", "write"), Guard.LIE), (("hear", "pay", "write"), Guard.OVERSPENT)]
)
def test_a_guard_stops_every_score_at_forty(path: tuple[str, ...], kind: Guard) -> None:
    session = played(*path)
    assert [(fired.kind, fired.moment) for fired in guards_of(session)] == [(kind, 1)]
    scores = scores_of(session, Yardsticks().of(small(), 0))
    assert all(score.score is None or score.score <= 40 for score in scores.values())


def test_best_play_scores_a_hundred_and_a_rude_one_next_to_nothing() -> None:
    yardstick = Yardsticks().of(small(), 0)
    good = scores_of(played("hear", "run", "write"), yardstick)
    rude = scores_of(played("shrug", "lie", "bye"), yardstick)
    assert good[Dimension.EMPATHY].score == good[Dimension.ABOVE_AND_BEYOND].score == 100
    assert rude[Dimension.EMPATHY].score == 0


def test_points_add_up_to_the_raw_score() -> None:
    scores = scores_of(played("hear", "run", "write"), Yardsticks().of(small(), 0))
    for score in scores.values():
        assert score.points.earned == sum(points.earned for points in score.criteria.values())
        assert score.points.available == sum(points.available for points in score.criteria.values())
        assert score.raw == (score.points.earned / score.points.available if score.points.available else None)


def test_the_right_name_at_the_right_strength_is_no_distance_away() -> None:
    session = Session(small())
    was = session.feeling
    session.read(was.feeling, was.strength)
    found = reading_score(session)
    assert found is not None
    assert (found.score, found.answers[0].distance) == (100, 0.0)


def test_an_opposite_name_is_farther_off_than_a_neighbouring_one() -> None:
    def distance(feeling: Feeling) -> float:
        session = Session(small())
        session.read(feeling, Strength.STRONG)
        found = reading_score(session)
        assert found is not None
        return found.answers[0].distance

    assert distance(Feeling.DELIGHTED) > distance(Feeling.ANGRY)


def test_passing_is_not_scored() -> None:
    session = Session(small())
    session.read(None, None)
    assert reading_score(session) is None
