"""Cheating strategies must not win: no bot scores more than 15 above random play on a shipped scenario."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest

from game.coaching import Yardsticks, judge, normalised, ranked, raw
from game.coaching.scoring import scores_of
from game.coaching.yardstick import Reach
from game.play import Move, Offer, Paths, Playthroughs, Script, Session, walk_all
from game.scenario import Scenario, load
from game.vocabulary import Act, Dimension
from tests.making import SHIPPED

SCORED = (Dimension.EMPATHY, Dimension.ABOVE_AND_BEYOND)
MARGIN = 15


def _acts(session: Session, offer: Offer) -> frozenset[Act]:
    return session.script.moves[session.script.move_index[offer.id]].acts


Taste = Callable[[Session, Offer], float]
BOTS: dict[str, Taste] = {
    "longest": lambda _s, offer: len(offer.said),
    "shortest": lambda _s, offer: -len(offer.said),
    "first": lambda _s, _o: 0,
    "last": lambda session, offer: [o.id for o in session.scene.offers].index(offer.id),
    "sorry": lambda session, offer: Act.APOLOGISE in _acts(session, offer),
    "pays": lambda _s, offer: offer.costs,
    "questions": lambda _s, offer: offer.said.count("?"),
    "stingy": lambda _s, offer: -offer.costs,
}


def played_by(bot: str, scenario: Scenario) -> Session:
    session = Session(scenario, need=0)
    while not session.finished:
        offers: Sequence[Offer] = session.scene.offers
        session.choose(max(offers, key=lambda offer: BOTS[bot](session, offer)).id)
    return session


def random_means(scenario: Scenario) -> dict[Dimension, float]:
    """The mean score of random play, each path weighted by its chance."""
    script = Script(scenario)
    paths = walk_all(script, Playthroughs.begin(script, np.array([0])), judge, ranked)
    reach = Yardsticks().of(scenario, 0).reach
    return {dimension: _mean_score(paths, dimension, reach[dimension]) for dimension in SCORED}


def _mean_score(paths: Paths, dimension: Dimension, reach: Reach) -> float:
    scores = np.array([normalised(float(found), reach) for found in raw(paths.tallies, dimension)])
    return float((scores * paths.chances).sum())


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_no_bot_beats_random_play_by_more_than_the_margin(path: Path) -> None:
    scenario = load(path, use_house=False)
    yardstick = Yardsticks().of(scenario, 0)
    means = random_means(scenario)
    for bot in BOTS:
        scores = scores_of(played_by(bot, scenario), yardstick)
        for dimension in SCORED:
            score = scores[dimension].score
            assert score is not None
            assert score <= means[dimension] + MARGIN, (
                f"{bot}: {dimension} {score}, random {means[dimension]:.0f}"
            )


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_the_longest_line_of_a_beat_is_seldom_one_that_the_author_holds_up(path: Path) -> None:
    script = Script(load(path, use_house=False))
    held_up = {choice for test in script.scenario.tests[:2] for choice in test.choose}
    beats = [moves for beat in range(len(script.beats)) if len(moves := script.moves_at(beat)) > 1]
    longest = [max(moves, key=lambda move: len(_said(move).split())).id for moves in beats]
    assert sum(choice in held_up for choice in longest) <= 0.4 * len(beats)


def _said(move: Move) -> str:
    return move.choice.say.variants[0].lines[0] if move.choice else ""
