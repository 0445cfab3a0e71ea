"""Attempts as a learner would have made them, with only what practice reads of them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

from game.records.attempt import Attempt
from game.vocabulary import Band, Dimension, Skill

MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
TRAINS = {
    "hotel": (Skill.EMPATHY, Skill.ABOVE_AND_BEYOND),
    "clinic": (Skill.LISTENING, Skill.RECOVERY),
    "bank": (Skill.BOUNDARIES, Skill.HONESTY),
}
_BANDS = ((85, Band.WOW), (60, Band.CONFIDENT), (35, Band.PRACTISING), (0, Band.FINDING))


def band_of(score: float) -> str:
    """The band of a score."""
    return next(band.value for least, band in _BANDS if score >= least)


def attempt(
    scenario: str = "hotel",
    day: float = 0,
    score: float | None = 70,
    *,
    guards: int = 0,
    helped: int = 0,
    finished: bool = True,
    number: int = 0,
) -> Attempt:
    """One play so many days after a Monday, with the same score in every dimension."""
    at = MONDAY + timedelta(days=day)
    band = None if score is None else band_of(score)
    scores = {dimension.value: {"score": score, "band": band} for dimension in Dimension}
    guard = {"kind": "lie", "moment": 0, "sentence": ""}
    result = {"scores": scores, "guards": [guard] * guards, "helped": helped, "ending": "satisfied"}
    return Attempt(
        UUID(int=round(day * 1000) * 100 + number), None, None, scenario, "hash", "1", 0, "window", at,
        at + timedelta(minutes=8) if finished else None, 480.0, result,
    )  # fmt: skip
