"""What a simulation finds, by walking every path or by drawing some."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from game.authoring.simulate import Asked, Simulation, entry, running, sheet, simulate
from game.authoring.simulate.pasteable import pasteable
from game.coaching import Yardsticks, judge, ranked, unmet
from game.play import NO_NEED, Playthroughs, Script, TooManyPaths, estimate_paths, walk_all, walk_every
from tests.making import SMALL, scenario_from, small

MEASURES = Yardsticks()


def simulated(asked: Asked | None = None, **replaced: str) -> Simulation:
    return simulate(small(**replaced), MEASURES, asked or Asked())


def told(found: Simulation) -> dict[str, Any]:
    timed = {"seconds", "playthroughs_per_second"}
    return {key: value for key, value in entry(found).items() if key not in timed}


def test_where_paths_are_few_all_are_walked_and_nothing_is_left_to_luck() -> None:
    found = told(simulated())
    assert found["exact"]
    assert {found["policies"][name]["empathy"]["se"] for name in found["policies"]} == {0.0}
    assert found["choices"]["hear"]["taken"] == pytest.approx(1 / 3, abs=1e-4)
    assert found == told(simulated(Asked(seed=9)))


def test_drawn_plays_agree_with_all_of_them_within_their_error(monkeypatch: pytest.MonkeyPatch) -> None:
    exact = told(simulated())
    monkeypatch.setattr(running, "MOST_PATHS", 0)
    drawn = told(simulated(Asked(runs=4000)))
    assert not drawn["exact"]
    for dimension in ("empathy", "above_and_beyond", "judgement"):
        one, other = (found["policies"]["random"][dimension] for found in (exact, drawn))
        assert 0 < other["se"] < 1.5
        assert abs(one["mean"] - other["mean"]) < 4 * other["se"]
    assert drawn["best"] == exact["best"]
    assert drawn["worst"] == exact["worst"]


def test_best_play_beats_and_worst_play_loses_to_every_other_way() -> None:
    found = simulated()
    merit = {name: float(over.merit @ over.weight) for name, over in found.policies.items()}
    assert max(merit.values()) == merit["best"]
    assert min(merit.values()) == merit["worst"]
    assert found.best.choices == ("hear", "run", "write")


def test_shares_add_up_to_one() -> None:
    found = told(simulated(Asked(temperaments=7, runs=70)))
    for policy in found["policies"].values():
        assert sum(policy["endings"].values()) == pytest.approx(1, abs=1e-3)
        assert sum(policy["hidden_need"].values()) == pytest.approx(1, abs=1e-3)


@pytest.mark.parametrize("asked", [Asked(runs=25_000), Asked(runs=50, temperaments=3)])
def test_the_result_is_the_same_for_any_number_of_workers(
    monkeypatch: pytest.MonkeyPatch, asked: Asked
) -> None:
    monkeypatch.setattr(running, "MOST_PATHS", 0)
    monkeypatch.setattr(running, "STARTING", 0.0)
    one, two = (told(simulated(replace(asked, workers=workers))) for workers in (1, 2))
    assert one == two


def test_the_same_seed_gives_the_same_and_another_seed_another_result() -> None:
    first, again, other = (told(simulated(Asked(temperaments=5, runs=60, seed=s))) for s in (1, 1, 2))
    assert first == again
    assert first["policies"]["random"] != other["policies"]["random"]


def test_shares_of_all_paths_are_the_whole_without_anything_twice() -> None:
    script = Script(small())

    def walked(part: tuple[int, int]) -> Iterator[tuple[str, ...]]:
        for paths in walk_every(script, Playthroughs.begin(script, np.array([0])), judge, 100, part):
            yield from (paths.path(row).choices for row in range(paths.plays.size))

    whole = list(walked((0, 1)))
    assert len(set(whole)) == len(whole) == 18
    assert sorted(route for part in range(3) for route in walked((part, 3))) == sorted(whole)


def test_paths_are_estimated_and_too_many_are_not_walked() -> None:
    script = Script(small())
    start = Playthroughs.begin(script, np.zeros(100, dtype=int))
    assert estimate_paths(script, start) == pytest.approx(18)
    with pytest.raises(TooManyPaths):
        list(walk_every(script, Playthroughs.begin(script, np.array([0])), judge, 17))


def test_a_circle_without_end_is_drawn_from_and_told() -> None:
    circle = "does: [dismiss], reply: Oh.=>does: [listen], takes: 0 s, go: start, reply: Oh."
    found = told(simulated(Asked(runs=300), circle=circle))
    assert not found["exact"]
    assert found["policies"]["first"]["endings"]["unfinished"] == 1.0


def test_what_nobody_can_reach_is_named() -> None:
    text = SMALL.replace("{id: pay, ", "{id: pay, if: {knows: train, not_knows: train}, ")
    found = told(simulate(scenario_from(text), MEASURES, Asked()))
    assert found["unreached"] == ["pay"]
    assert found["choices"]["pay"] == {
        "offered": 0.0, "taken": 0.0, "mean_empathy": None, "mean_remembered": None,
    }  # fmt: skip


def test_a_choice_that_is_better_in_everything_is_named_beside_the_worse() -> None:
    found = simulated()
    assert "rule" in entry(found)["dominated"]
    assert "hear" not in entry(found)["dominated"]
    assert "run" not in entry(found)["dominated"]


def test_the_paths_to_paste_are_tests_that_hold() -> None:
    text = SMALL + pasteable(simulated()) + "\n"
    scenario = scenario_from(text)
    assert len(scenario.tests) == 2
    assert [unmet(scenario, test, MEASURES.of(scenario, 0)) for test in scenario.tests] == [(), ()]


def test_a_scenario_without_a_hidden_need_has_no_shares_of_it() -> None:
    need = "  hidden_need: {id: train, what: To catch her train, found_by: train, met_by: [run]}\n=>"
    found = told(simulated(Asked(runs=10), need=need))
    assert found["policies"]["random"]["hidden_need"] is None


@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
def test_the_sheet_can_be_said_in_the_encoding_and_fits(encoding: str) -> None:
    shown = sheet(simulated(Asked(temperaments=3, runs=30)), 80, encoding)
    shown.encode(encoding)
    before_paste = shown.partition("tests:")[0]
    assert max(len(line) for line in before_paste.split("\n")) <= 84


def test_plays_know_from_where_they_started() -> None:
    script = Script(small())
    paths = walk_all(script, Playthroughs.begin(script, np.array([0, NO_NEED])), judge, ranked)
    assert paths.plays.need[paths.starts == 1].tolist() == [NO_NEED] * 18
