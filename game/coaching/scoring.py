"""From points to scores: earned out of available, held against random and best play."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from game.coaching.rubric import CRITERIA, judge, rows_of
from game.coaching.yardstick import Reach, Yardstick
from game.customer import feeling_point
from game.play import Flags, Moment, Reading, Real, Session
from game.vocabulary import Band, Criterion, Dimension, Guard

CAP: Final = 40
"""The highest score where a guard has fired."""

_BANDS: Final = ((35, Band.FINDING), (60, Band.PRACTISING), (85, Band.CONFIDENT))


@dataclass(frozen=True, slots=True)
class Points:
    """Points of a criterion: earned out of available."""

    earned: int
    available: int

    def __add__(self, other: Points) -> Points:
        return Points(self.earned + other.earned, self.available + other.available)


@dataclass(frozen=True, slots=True)
class Fired:
    """A guard that fired at a moment."""

    kind: Guard
    moment: int


@dataclass(frozen=True, slots=True)
class Score:
    """One dimension of a play. `score` (0 to 100) and `band` are None where there is nothing to measure by."""

    score: int | None
    band: Band | None
    raw: float | None
    points: Points
    reach: Reach
    criteria: Mapping[Criterion, Points]


@dataclass(frozen=True, slots=True)
class Answer:
    """A reading of the customer, and how far off it was: 0 right, 1 as wrong as can be."""

    reading: Reading
    distance: float


@dataclass(frozen=True, slots=True)
class ReadingScore:
    """How well the player read the customer."""

    score: int
    band: Band
    answers: tuple[Answer, ...]


def points_of(session: Session, moment: Moment) -> Mapping[Criterion, Points]:
    """What a moment earned, for every criterion that was due there."""
    tally = judge(session.script, moment.exchange)[:, 0]
    both = zip(CRITERIA, tally[: len(CRITERIA)], tally[len(CRITERIA) :], strict=True)
    return {c: Points(int(earned), int(available)) for c, earned, available in both if available}


def guards_of(session: Session) -> tuple[Fired, ...]:
    """Every guard, at the moment it fired first."""
    fired: list[Fired] = []
    for moment in session.moments:
        for kind in _guards_at(moment):
            if kind not in {earlier.kind for earlier in fired}:
                fired.append(Fired(kind, moment.number))
    return tuple(fired)


def _guards_at(moment: Moment) -> list[Guard]:
    acts = {act.value for act in moment.acts}
    kinds = [Guard.LIE] if acts & {"mislead", "overpromise"} else []
    kinds += [Guard.BOUNDARY] if "break-boundary" in acts else []
    return kinds + ([Guard.OVERSPENT] if moment.exchange.over[0] and moment.money[0] > 0 else [])


def scores_of(session: Session, yardstick: Yardstick) -> Mapping[Dimension, Score]:
    """The three scores of a play so far."""
    every = [points_of(session, moment) for moment in session.moments]
    capped = bool(guards_of(session))
    return {
        dimension: _score(dimension, every, yardstick.reach[dimension], capped) for dimension in Dimension
    }


def _score(
    dimension: Dimension, every: Sequence[Mapping[Criterion, Points]], reach: Reach, capped: bool
) -> Score:
    totals: dict[Criterion, Points] = {}
    for criterion in (CRITERIA[row] for row in rows_of(dimension)):
        found = [points[criterion] for points in every if criterion in points]
        if found:
            totals[criterion] = sum(found, Points(0, 0))
    whole = sum(totals.values(), Points(0, 0))
    raw = whole.earned / whole.available if whole.available else None
    score = normalised(raw, reach, capped)
    return Score(score, band_of(score), raw, whole, reach, totals)


def normalised(raw: float | None, reach: Reach, capped: bool = False) -> int | None:
    """A raw share of points on the scale from random play (0) to best play (100), to the nearest whole number."""
    if raw is None:
        return None
    score = scaled(np.array([raw]), reach, np.array([capped]))[0]
    return None if np.isnan(score) else int(score)


def scaled(raws: Real, reach: Reach, capped: Flags) -> Real:
    """The same for N plays at once, as whole numbers; nan where nothing tells plays apart."""
    if reach.random is None or reach.best is None or reach.best - reach.random < 1e-9:
        return np.full(len(raws), np.nan)
    share = (raws - reach.random) / (reach.best - reach.random)
    score = np.floor(100 * np.clip(share, 0.0, 1.0) + 0.5)
    return np.where(capped, np.minimum(score, CAP), score)


def band_of(score: int | None) -> Band | None:
    """A score in words."""
    if score is None:
        return None
    return next((band for below, band in _BANDS if score < below), Band.WOW)


def reading_score(session: Session) -> ReadingScore | None:
    """How well the customer was read; None where nothing was answered."""
    answers = tuple(Answer(r, _distance(r)) for r in session.readings if r.feeling)
    if not answers:
        return None
    mean = sum(answer.distance for answer in answers) / len(answers)
    score = int(np.floor(100 * max(0.0, 1 - 1.5 * mean) + 0.5))
    band = band_of(score)
    assert band is not None
    return ReadingScore(score, band, answers)


def _distance(reading: Reading) -> float:
    """How far the named feeling lies from how it was, on the two axes pleasant and aroused, in [0, 1]."""
    assert reading.feeling is not None
    if reading.point is None and (reading.feeling, reading.strength) == (
        reading.was.feeling,
        reading.was.strength,
    ):
        return 0.0
    pleasure, arousal = reading.point or feeling_point(reading.feeling, reading.strength)
    off = np.hypot(pleasure - reading.pleasure, arousal - reading.arousal)
    return float(min(1.0, off / 2))
