"""Feelings that one customer can have at once: whatever a customer feels is possible, opposites are not."""

from __future__ import annotations

import numpy as np
import pytest

from game.authoring.linting.together import feelable
from game.customer import Customers, Profile, strengths
from game.scenario import FeelingBound
from game.vocabulary import Feeling, Strength, strength_word

STATE = (
    "pleasure", "arousal", "control", "blame", "threat", "loss", "shortfall", "weariness", "thanks", "relief",
    "hope", "ease", "surprise", "shame", "uncertainty",
)  # fmt: skip


def at_least(feeling: Feeling, strength: Strength) -> FeelingBound:
    return FeelingBound(feeling=feeling, at_least=True, strength=strength)


def test_whatever_anybody_feels_at_once_can_be_felt_at_once() -> None:
    draw = np.random.default_rng(7)
    who = Customers.meet(Profile(), 3_000)
    for quantity in STATE:
        setattr(who, quantity, draw.uniform(-1, 1, 3_000))
        setattr(
            who,
            quantity,
            np.where(
                draw.random(3_000) < 0.3, draw.choice([-1.0, 0.0, 0.1, 1.0], 3_000), getattr(who, quantity)
            ),
        )
    told: set[frozenset[tuple[Feeling, Strength]]] = set()
    for felt in strengths(who).T:
        words = {feeling: strength_word(float(amount)) for feeling, amount in zip(Feeling, felt, strict=True)}
        told.add(frozenset((feeling, word) for feeling, word in words.items() if word))
    assert len(told) > 500
    assert all(feelable([at_least(*one) for one in sorted(felt)]) for felt in told)


@pytest.mark.parametrize(
    "pair",
    [
        (Feeling.ANGRY, Feeling.GRATEFUL), (Feeling.SAD, Feeling.DELIGHTED), (Feeling.CALM, Feeling.ANGRY),
        (Feeling.DISAPPOINTED, Feeling.DELIGHTED), (Feeling.ANXIOUS, Feeling.RELIEVED),
    ],
)  # fmt: skip
def test_opposites_cannot(pair: tuple[Feeling, Feeling]) -> None:
    assert not feelable([at_least(feeling, Strength.SOME) for feeling in pair])


def test_at_most_asks_for_nothing_to_be_felt() -> None:
    little = FeelingBound(feeling=Feeling.GRATEFUL, at_least=False, strength=Strength.SOME)
    assert feelable([at_least(Feeling.ANGRY, Strength.STRONG), little])


def test_at_least_none_is_everybody() -> None:
    anybody = FeelingBound(feeling=Feeling.GRATEFUL, at_least=True, strength=None)
    assert feelable([at_least(Feeling.ANGRY, Strength.STRONG), anybody])
