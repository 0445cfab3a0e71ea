"""Many playthroughs are the same as one, many times."""

import numpy as np
import pytest

from game.coaching import judge, ranked
from game.play import NO_NEED, Playthroughs, Script, Session, at_random, best_path, play_out, walk_all
from game.play.front import Paths
from tests.making import small


def every_path() -> Paths:
    script = Script(small())
    return walk_all(script, Playthroughs.begin(script, np.array([0])), judge, ranked)


def test_every_path_is_walked_once_and_their_chances_sum_to_one() -> None:
    paths = every_path()
    routes = [paths.path(row).choices for row in range(paths.plays.size)]
    assert paths.exact
    assert len(set(routes)) == len(routes) == 3 * 3 * 2
    assert paths.chances.sum() == pytest.approx(1)


def test_every_path_of_the_batch_is_bit_for_bit_the_play_of_one() -> None:
    paths = every_path()
    for row in range(paths.plays.size):
        session = Session(small(), need=0)
        for choice in paths.path(row).choices:
            session.choose(choice)
        assert (session.state.customers.values[:, 0] == paths.plays.customers.values[:, row]).all()
        tallies = np.array([judge(session.script, moment.exchange)[:, 0] for moment in session.moments])
        assert (tallies.sum(axis=0) == paths.tallies[:, row]).all()


@pytest.mark.parametrize("split", [1, 7, 40])
def test_lock_step_does_not_depend_on_who_plays_beside(split: int) -> None:
    script = Script(small())
    whole = play_out(script, Playthroughs.begin(script, np.zeros(80, dtype=int)), at_random(5), judge)
    part = play_out(script, Playthroughs.begin(script, np.zeros(split, dtype=int)), at_random(5), judge)
    assert (whole.routes[:split] == part.routes).all()
    assert (whole.plays.customers.values[:, :split] == part.plays.customers.values).all()
    assert (whole.tallies[:, :split] == part.tallies).all()


def test_random_play_takes_the_paths_as_often_as_their_chances_say() -> None:
    script, paths = Script(small()), every_path()
    drawn = play_out(script, Playthroughs.begin(script, np.zeros(4000, dtype=int)), at_random(0), judge)
    width = paths.routes.shape[1]
    for row in range(paths.plays.size):
        share = (drawn.routes[:, :width] == paths.routes[row]).all(axis=1).mean()
        assert share == pytest.approx(paths.chances[row], abs=0.02)


def test_the_best_path_listens_runs_and_writes() -> None:
    assert best_path(Script(small()), 0, judge, ranked).choices == ("hear", "run", "write")


def test_with_too_many_paths_the_best_is_still_found_and_it_says_it_is_not_exact() -> None:
    script = Script(small())
    paths = walk_all(script, Playthroughs.begin(script, np.array([0])), judge, ranked, most=4)
    assert not paths.exact
    best = paths.path(int(ranked(paths.tallies)[0].argmax()))
    assert best.choices == ("hear", "run", "write")


def test_a_circle_without_end_is_given_up() -> None:
    scenario = small(circle="does: [dismiss], reply: Oh.=>does: [listen], takes: 0 s, go: start, reply: Oh.")
    script = Script(scenario)
    paths = walk_all(script, Playthroughs.begin(script, np.array([NO_NEED])), judge, ranked, most=50)
    assert not paths.exact
    assert paths.plays.finished.all()
