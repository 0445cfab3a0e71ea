"""Nobody earns by talking more: over the library, how many words a line has says nothing of what it earns."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np

from game.coaching.alternatives import Alternative, alternatives
from game.play import Session
from game.scenario import load
from tests.making import SHIPPED

PLAYS = 6
MOST = 0.2
"""Of a rank correlation (design page: not to be gamed)."""


def offered(seed: int, session: Session) -> Iterator[Alternative]:
    """Everything decent that was offered on the way of one random play."""
    luck = random.Random(seed)
    while not session.finished:
        session.choose(luck.choice([offer.id for offer in session.scene.offers]))
        yield from alternatives(session, session.moments[-1])


def ranks(values: Sequence[float]) -> list[float]:
    """Places in order, equals sharing theirs."""
    ordered = sorted(values)
    return [ordered.index(value) + (ordered.count(value) - 1) / 2 for value in values]


def rank_correlation(some: Sequence[float], others: Sequence[float]) -> float:
    """Spearman's."""
    return float(np.corrcoef(ranks(some), ranks(others))[0, 1])


def test_equals_share_their_rank() -> None:
    assert ranks([3, 1, 1, 2]) == [3, 0.5, 0.5, 2]
    assert rank_correlation([1, 2, 3], [10, 20, 30]) == 1


def test_words_and_points_do_not_go_together() -> None:
    words: dict[tuple[str, str], int] = {}
    points: dict[tuple[str, str], list[int]] = defaultdict(list)
    for scenario in map(load, SHIPPED):
        for seed in range(PLAYS):
            for one in offered(seed, Session(scenario, seed)):
                words[scenario.id, one.choice] = len(one.said.split())
                points[scenario.id, one.choice].append(sum(one.points))
    assert len(words) > 200
    means = [sum(points[choice]) / len(points[choice]) for choice in words]
    assert abs(rank_correlation(list(words.values()), means)) <= MOST
