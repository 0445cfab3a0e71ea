"""What random and best play reach."""

import json
from pathlib import Path

import numpy as np
import pytest

from game.coaching import Yardsticks, judge, measure, raw
from game.coaching.scoring import scores_of
from game.play import Playthroughs, Script, Session, at_random, play_out
from game.settings.files import Cache
from game.vocabulary import Dimension
from tests.making import scenario_from, small


def test_the_mean_of_random_play_agrees_with_playing_at_random() -> None:
    script = Script(small())
    drawn = play_out(script, Playthroughs.begin(script, np.zeros(6000, dtype=int)), at_random(1), judge)
    exact = measure(small(), 0)
    assert exact.exact
    for dimension in Dimension:
        sampled = np.nanmean(raw(drawn.tallies, dimension))
        assert exact.reach[dimension].random == pytest.approx(sampled, abs=0.02)
        assert exact.reach[dimension].best == pytest.approx(np.nanmax(raw(drawn.tallies, dimension)))


def test_a_yardstick_kept_in_a_folder_is_read_again(tmp_path: Path) -> None:
    first = Yardsticks(Cache(tmp_path)).of(small(), 0)
    assert len(list(tmp_path.glob("*.json"))) == 1
    assert Yardsticks(Cache(tmp_path)).of(small(), 0) == first


@pytest.mark.parametrize(
    "damage", ["", "{", "[]", '{"reach": {}}', '{"exact": true, "reach": {"empathy": 3}}']
)
def test_a_damaged_yardstick_is_worked_out_again(tmp_path: Path, damage: str) -> None:
    first = Yardsticks(Cache(tmp_path)).of(small(), 0)
    next(tmp_path.glob("*.json")).write_text(damage, encoding="utf-8")
    assert Yardsticks(Cache(tmp_path)).of(small(), 0) == first


def test_a_folder_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    assert Yardsticks(Cache(blocked / "below")).of(small(), 0).exact


def test_what_is_kept_is_plain_data(tmp_path: Path) -> None:
    Yardsticks(Cache(tmp_path)).of(small(), 0)
    data = json.loads(next(tmp_path.glob("*.json")).read_text(encoding="utf-8"))
    assert set(data) == {"exact", "reach"}


LIAR = """
id: liar
title: Liar
customer: {name: Ada, opens: {anxious: strong}}
problem: {what: Lost}
beats:
  one:
    customer: Well?
    choices:
      - {id: lie, say: Of course., does: [acknowledge, own-it, fix, overpromise]}
      - {id: good, say: I will try., does: [acknowledge, own-it]}
      - {id: bad, say: No., does: [dismiss]}
"""


def test_best_play_does_not_lie() -> None:
    scenario = scenario_from(LIAR)
    session = Session(scenario)
    session.choose("good")
    assert scores_of(session, measure(scenario))[Dimension.EMPATHY].score == 100


def test_a_scenario_without_a_choice_has_nothing_to_measure_by() -> None:
    scenario = scenario_from("{id: mute, title: Mute, customer: {name: Bo}, beats: {a: {customer: Hello.}}}")
    assert Session(scenario).finished
    assert all(reach.best is None for reach in measure(scenario).reach.values())
