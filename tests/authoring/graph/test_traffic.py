"""How chance goes through a scenario."""

from __future__ import annotations

import pytest

from game.authoring.graph.traffic import traffic
from tests.making import scenario_from, small

SPOKEN = """
id: spoken
title: A beat that only speaks
customer: {name: Ada}
beats:
  start:
    choices:
      - {id: here, say: Here., does: [inform]}
      - {id: past, say: Past., does: [inform], go: last}
  only_words:
    customer: I thought so.
  last:
    choices:
      - {id: bye, say: Bye., does: [farewell]}
"""


def test_everybody_begins_at_the_first_beat_and_its_choices_share_them() -> None:
    found = traffic(small(), plays=600)
    assert found.beats["start"] == pytest.approx(1.0)
    assert sum(found.choices[choice] for choice in ("shrug", "hear", "rule")) == pytest.approx(1.0)
    assert all(0.25 < found.choices[choice] < 0.42 for choice in ("shrug", "hear", "rule"))


def test_what_is_left_on_the_way_has_walked_out() -> None:
    found = traffic(small(), plays=600)
    assert found.beats["close"] <= found.beats["offer"] <= 1.0
    assert found.walked_out >= 1.0 - sum(found.choices[choice] for choice in ("bye", "write")) - 1e-9


def test_a_beat_that_offers_nothing_is_counted_by_who_is_sent_there() -> None:
    found = traffic(scenario_from(SPOKEN), plays=400)
    assert found.beats["only_words"] == pytest.approx(found.choices["here"])
    assert "only_words" not in found.pleasure
    assert found.beats["last"] == pytest.approx(1.0)


def test_the_same_seed_counts_the_same() -> None:
    assert traffic(small(), 100, seed=3) == traffic(small(), 100, seed=3) != traffic(small(), 100, seed=4)
