"""What can arise in a scenario, before anybody has played it."""

from __future__ import annotations

import numpy as np

from game.coaching import judge, ranked
from game.coaching.opportunities import opportunities
from game.coaching.rubric import CRITERIA
from game.play import NO_NEED, Playthroughs, Script, walk_all
from game.scenario import load
from game.settings.folders import resource
from game.vocabulary import Criterion

HOTEL = load(resource("scenarios") / "hotel" / "hotel-no-room.yaml", use_house=False)


def test_what_arises_in_some_play_is_what_arises_on_some_path() -> None:
    script = Script(HOTEL)
    need = np.array([0 if script.needs else NO_NEED])
    paths = walk_all(script, Playthroughs.begin(script, need), judge, ranked)
    assert paths.exact
    expected = {CRITERIA[row] for row in np.flatnonzero(paths.tallies[len(CRITERIA) :].any(axis=1))}
    assert frozenset().union(*opportunities(HOTEL)) == expected


def test_each_beat_has_its_own() -> None:
    at = dict(zip((beat.id for beat in HOTEL.beats), opportunities(HOTEL), strict=True))
    assert Criterion.E4 in at["offer"]
    assert Criterion.E4 not in at["upset"]
    assert Criterion.W2 in at["suite_ready"]


def test_without_a_fault_nobody_is_watched_for_owning_it() -> None:
    assert HOTEL.problem
    fault = HOTEL.problem.model_copy(update={"our_fault": type(HOTEL.problem.our_fault)("no")})
    found = opportunities(HOTEL.model_copy(update={"problem": fault}))
    assert Criterion.E5 not in frozenset().union(*found)


def test_the_same_scenario_gives_the_same_answer() -> None:
    assert opportunities(HOTEL) == opportunities(HOTEL)
