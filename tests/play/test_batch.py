"""Many playthroughs are the same as one, many times."""

import numpy as np
import pytest

from game.coaching import judge, ranked
from game.customer import sample_temperaments
from game.play import (
    NO_NEED,
    Exchange,
    Playthroughs,
    Real,
    Script,
    Session,
    at_random,
    best_path,
    play_out,
    walk_all,
    walk_every,
)
from game.play.front import LONGEST, Paths
from tests.making import scenario_from, small


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


def test_plays_that_are_alike_so_far_are_worked_out_once() -> None:
    script, worked_out = Script(small()), []

    def counting(script: Script, exchange: Exchange) -> Real:
        worked_out.append(exchange.after.size)
        return judge(script, exchange)

    play_out(script, Playthroughs.begin(script, np.zeros(4000, dtype=int)), at_random(0), counting)
    assert sum(worked_out) == 3 + 3 * 3 + 3 * 3 * 2


def test_who_differs_from_the_beginning_is_never_taken_for_another() -> None:
    script = Script(small())
    tempers = sample_temperaments(20, np.random.default_rng(0))
    many = Playthroughs.begin(script, np.zeros(20, dtype=int), multipliers=tempers)
    paths = play_out(script, many, lambda now: np.zeros(len(now.whose), dtype=int), judge)
    assert len({column.tobytes() for column in paths.plays.customers.values.T}) == 20


CIRCLE = """
id: circle
title: Round and round
customer: {name: Ada}
beats:
  first:
    choices:
      - {id: on, say: On., go: third}
      - {id: back, say: Again., takes: 0 s}
  second:
    choices: [{id: round, say: Round., takes: 0 s, go: first}]
  third:
    choices: [{id: bye, say: Bye.}]
"""


def test_plays_that_go_back_are_played_to_their_end_all_the_same() -> None:
    scenario = scenario_from(CIRCLE)
    script = Script(scenario)
    paths = play_out(script, Playthroughs.begin(script, np.full(200, NO_NEED)), at_random(2), judge)
    assert paths.plays.finished.all()
    for row in (0, 50, int((paths.routes >= 0).sum(axis=1).argmax())):
        session = Session(scenario)
        for choice in paths.path(row).choices:
            session.choose(choice)
        assert session.finished
        assert (session.state.customers.values[:, 0] == paths.plays.customers.values[:, row]).all()


def test_a_play_that_goes_round_for_ever_is_given_up() -> None:
    script = Script(scenario_from(CIRCLE))
    paths = play_out(
        script,
        Playthroughs.begin(script, np.full(3, NO_NEED)),
        lambda now: np.full(len(now.whose), now.beat == 0),
        judge,
    )
    assert ((paths.routes >= 0).sum(axis=1) == LONGEST).all()
    assert not paths.plays.finished.any()


UNEVEN = """
id: uneven
title: Long ways and short ones
customer: {name: Ada}
beats:
  first:
    choices:
      - {id: long, say: On.}
      - {id: short, say: Skip., go: third}
      - {id: over, say: Bye., go: end}
  second:
    choices: [{id: more, say: More., once: yes, go: first}, {id: on, say: On.}]
  third:
    choices: [{id: thanks, say: Thanks.}, {id: bye, say: Bye.}]
"""


def test_paths_of_different_lengths_are_all_walked_whichever_way_they_are_taken_together() -> None:
    script = Script(scenario_from(UNEVEN))
    alone = walk_all(script, Playthroughs.begin(script, np.array([NO_NEED])), judge, ranked)
    every = list(walk_every(script, Playthroughs.begin(script, np.array([NO_NEED])), judge, 1_000))
    walked = {paths.path(row).choices for paths in every for row in range(paths.plays.size)}
    assert walked == {alone.path(row).choices for row in range(alone.plays.size)}
    assert ("long", "more", "long", "on", "bye") in walked
    assert sum(float(paths.chances.sum()) for paths in every) == pytest.approx(1)
