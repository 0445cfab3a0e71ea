"""Layers from the top down, with lanes for ways that go past them."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from game.authoring.graph.layout import layers

NAMES = [f"b{number}" for number in range(12)]
ANY_WAYS = st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)), max_size=40)


def test_a_line_of_beats_is_a_column() -> None:
    laid = layers(["a", "b", "c"], [("a", "b"), ("b", "c")])
    assert laid.rows == (("a",), ("b",), ("c",))
    assert laid.back == frozenset()


def test_a_beat_stands_below_the_longest_way_to_it_and_a_shortcut_gets_a_lane() -> None:
    laid = layers(["a", "b", "c"], [("a", "c"), ("a", "b"), ("b", "c")])
    assert [sorted(row)[-1] for row in laid.rows] == ["a", "b", "c"]
    (lane,) = laid.lanes[("a", "c")]
    assert lane in laid.rows[1]


def test_a_way_back_and_a_beat_that_leads_to_itself_do_not_push_anything_down() -> None:
    laid = layers(["a", "b"], [("a", "b"), ("b", "a"), ("b", "b")])
    assert laid.rows == (("a",), ("b",))
    assert laid.back == {("b", "a"), ("b", "b")}


def test_neighbours_stand_under_one_another_so_that_ways_do_not_cross() -> None:
    laid = layers(["s", "l", "r", "x", "y"], [("s", "l"), ("s", "r"), ("l", "y"), ("r", "x")])
    left, right = laid.rows[1]
    under = {"l": "y", "r": "x"}
    assert laid.rows[2] == (under[left], under[right])


@given(ANY_WAYS)
def test_every_beat_stands_once_and_every_way_leads_down_unless_it_leads_back(
    ways: list[tuple[str, str]],
) -> None:
    laid = layers(NAMES, ways)
    row_of = {name: number for number, row in enumerate(laid.rows) for name in row}
    assert sorted(name for row in laid.rows for name in row if name in NAMES) == sorted(NAMES)
    for start, to in set(ways) - laid.back:
        stops = [start, *laid.lanes[(start, to)], to]
        assert all(row_of[low] == row_of[high] + 1 for high, low in pairwise(stops))


def test_a_thousand_beats_in_a_row_need_no_deep_recursion() -> None:
    names = [f"b{number}" for number in range(1_000)]
    assert len(layers(names, list(pairwise(names))).rows) == 1_000
