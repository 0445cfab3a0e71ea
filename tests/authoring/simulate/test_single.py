"""A play in the middle of many is the same play alone, to the last bit."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from game.authoring.simulate.asked import Asked, Cast
from game.authoring.simulate.ended import ENDINGS_BY_RANK, NEEDS_BY_RANK, Ended, ended
from game.coaching import Yardsticks, ending_of, judge, need_of
from game.coaching.scoring import scores_of
from game.customer import remembered
from game.play import TASTES, Paths, Playthroughs, Script, Session, at_random, by_taste, play_out
from game.scenario import Scenario, load
from game.vocabulary import Dimension, Temperament
from tests.making import SHIPPED, small

PLAYS = 30
MEASURES = Yardsticks()
Meet = Callable[[int], Session]


def differing(paths: Paths, over: Ended, meet: Meet) -> int:
    """In how many rows anything differs from the same choices played alone."""
    return sum(not same(paths, over, row, meet(row)) for row in range(over.size))


def same(paths: Paths, over: Ended, row: int, session: Session) -> bool:
    for choice in paths.path(row).choices:
        session.choose(choice)
    tallies = np.array([judge(session.script, moment.exchange)[:, 0] for moment in session.moments])
    scores = scores_of(session, MEASURES.of(session.scenario, int(session.state.need[0])))
    kept = [None if score != score else score for score in over.scores[:, row].tolist()]
    alone, need = session.state, need_of(session)
    return (
        session.finished
        and alone.customers.values[:, 0].tobytes() == paths.plays.customers.values[:, row].tobytes()
        and bool((tallies.sum(axis=0) == paths.tallies[:, row]).all())
        and [scores[dimension].score for dimension in Dimension] == kept
        and ending_of(session) is ENDINGS_BY_RANK[int(over.ending[row])]
        and (need is None or need is NEEDS_BY_RANK[int(over.need[row])])
        and float(over.remembered[row]) == float(remembered(alone.customers)[0])
        and [over.walked_out[row], over.spent[row], over.minutes[row]]
        == [alone.walked_out[0], alone.spent[0], alone.minutes[0]]
    )


def kept_of(scenario: Scenario, paths: Paths, asked: Asked) -> Ended:
    script, n = Script(scenario), paths.plays.size
    measures = [MEASURES.of(scenario, need) for need in range(len(script.needs))] or [MEASURES.of(scenario)]
    return ended(paths, np.arange(n), np.full(n, 1 / n), Cast(script, asked), measures)


@pytest.mark.parametrize("temperament", list(Temperament))
@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_no_row_of_random_play_differs_from_the_play_alone(path: Path, temperament: Temperament) -> None:
    scenario = load(path, use_house=False)
    script = Script(scenario)
    start = Playthroughs.begin(script, np.zeros(PLAYS, dtype=int), temperament)
    paths = play_out(script, start, at_random(3), judge)
    over = kept_of(scenario, paths, Asked())
    assert differing(paths, over, lambda _row: Session(scenario, 0, temperament, need=0)) == 0


def test_no_row_with_drawn_temperaments_differs_from_the_play_alone() -> None:
    asked = Asked(temperaments=40)
    scenario = small()
    cast = Cast(Script(scenario), asked)
    assert cast.drawn is not None
    drawn = cast.drawn
    paths = play_out(cast.script, cast.meet(np.arange(40)), at_random(1), judge)
    over = kept_of(scenario, paths, asked)

    def meet(row: int) -> Session:
        return Session(scenario, need=0, multipliers=drawn.take(np.array([row])))

    assert differing(paths, over, meet) == 0


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
@pytest.mark.parametrize("name", list(TASTES))
def test_a_rule_chooses_in_many_what_it_chooses_alone(path: Path, name: str) -> None:
    scenario = load(path, use_house=False)
    script = Script(scenario)
    start = Playthroughs.begin(script, np.zeros(3, dtype=int))
    paths = play_out(script, start, by_taste(TASTES[name], seed=4), judge)
    alone = Session(scenario, seed=4, need=0)
    while not alone.finished:
        moves = script.moves
        offers = alone.scene.offers
        liked = max(offers, key=lambda offer: TASTES[name](moves[script.move_index[offer.id]], offer.said))
        alone.choose(liked.id)
    assert {paths.path(row).choices for row in range(3)} == {tuple(m.choice for m in alone.moments)}
