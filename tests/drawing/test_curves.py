import re
from itertools import pairwise
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from game.drawing.bar import bar
from game.drawing.curves import DASHES, HUES, Curve, feeling_curves, reach, seen
from game.drawing.spacing import every, spaced

FEELING = st.floats(-1, 1)
TURNS = st.lists(st.lists(FEELING, max_size=5), max_size=5)


def levels(curves: list[Curve], ends: tuple[float, float] | None = None) -> list[str]:
    return re.findall(r">([+−]?[0-9.]+)</text>", feeling_curves(curves, ends=ends).split(">turn<")[0])


def written_in(drawn: str, *names: str) -> list[str]:
    """What is written below the chart, from the first of these names on."""
    texts = re.findall(r">([^<>]+)</text>", drawn)
    first = min(texts.index(name) for name in names if name in texts)
    return [text for text in texts[first:] if text in names or text.isdigit()]


def curve(felt: list[list[float]], spread: float = 0.0, letter: str = "A") -> Curve:
    return Curve(
        letter, "a <b> & c", tuple(map(tuple, felt)), tuple(tuple(spread for _ in visit) for visit in felt)
    )


@given(st.lists(TURNS, max_size=4), st.floats(0, 1))
def test_any_curves_are_a_well_formed_chart_that_stays_on_its_sheet(
    lives: list[list[list[float]]], spread: float
) -> None:
    drawn = feeling_curves([curve(felt, spread) for felt in lives])
    root = ElementTree.fromstring(drawn)
    assert "nan" not in drawn
    heights = [float(text.attrib["y"]) for text in root.iter() if text.tag.endswith("}text")]
    assert all(8 <= height <= float(root.attrib["viewBox"].split()[3]) - 5 for height in heights)


def test_the_chart_is_as_high_as_it_must_be_and_says_so() -> None:
    assert levels([curve([[0.1, -0.2]])]) == ["−0.25", "0", "+0.25"]
    assert levels([curve([[0.1, -0.2]], spread=0.1)]) == ["−0.5", "−0.25", "0", "+0.25"]
    assert levels([curve([[0.9, -0.9]])]) == ["−1", "−0.5", "0", "+0.5", "+1"]


def test_several_charts_can_be_drawn_to_one_height() -> None:
    low, high = curve([[0.1, -0.7]]), curve([[0.4]])
    assert levels([high], reach([low, high])) == levels([low, high])


@given(st.lists(TURNS, max_size=4), st.floats(0, 3))
def test_the_ends_of_a_chart_hold_all_of_it_and_no_more_than_there_is(
    lives: list[list[list[float]]], spread: float
) -> None:
    low, high = reach([curve(felt, spread) for felt in lives])
    values = [value for felt in lives for visit in felt for value in visit]
    assert -1 <= low <= max(-1, min([0.0, *(value - spread for value in values)]))
    assert min(1, max([0.0, *(value + spread for value in values)])) <= high <= 1


def test_turns_and_visits_are_numbered_and_named_where_there_is_room() -> None:
    one, two = feeling_curves([curve([[0.1, 0.2, 0.3]])]), feeling_curves([curve([[0.1, 0.2], [0.3]])])
    assert written_in(one, "turn", "visit") == ["turn", "1", "2", "3"]
    assert written_in(two, "turn", "visit") == ["turn", "1", "2", "1", "visit", "1", "2"]
    long = feeling_curves([curve([[0.1] * 900])])
    assert written_in(long, "turn", "visit")[:3] == ["turn", "50", "100"]
    often = feeling_curves([curve([[0.1, 0.2]] * 200)])
    assert written_in(often, "turn", "visit")[:3] == ["visit", "10", "20"]


def test_every_curve_of_a_chart_can_be_told_without_its_colour() -> None:
    assert len(set(DASHES)) == len(DASHES) == len(HUES)


def test_letters_stand_in_the_order_of_the_ends_of_their_curves() -> None:
    ends = {"A": -0.1, "B": -0.15, "C": -0.06, "D": -0.44, "E": -0.059}
    root = ElementTree.fromstring(
        feeling_curves([curve([[0.0, end]], letter=letter) for letter, end in ends.items()])
    )
    heights = {text.text: float(text.attrib["y"]) for text in root.iter() if text.text in ends}
    assert sorted(ends, key=lambda letter: heights[letter]) == ["E", "C", "A", "B", "D"]


@given(st.lists(st.floats(0, 300), max_size=40), st.floats(1, 30))
def test_heights_that_are_spaced_keep_their_order_their_distance_and_the_sheet(
    heights: list[float], gap: float
) -> None:
    placed = spaced(sorted(heights), gap, 10, 290)
    apart = min(gap, 280 / max(1, len(heights) - 1))
    assert len(placed) == len(heights)
    assert all(after - before >= apart - 1e-6 for before, after in pairwise(placed))
    assert all(10 - 1e-6 <= height <= 290 + 1e-6 for height in placed)


def test_heights_that_are_far_enough_apart_stay_and_those_that_are_not_move_alike() -> None:
    assert spaced([20, 60, 100], 15, 0, 300) == [20, 60, 100]
    assert spaced([50, 50], 10, 0, 300) == [45, 55]


def test_of_crowded_numbers_every_second_fifth_or_tenth_is_written() -> None:
    assert [every(gap, 20) for gap in (20, 19, 9, 3, 1.9, 0.1)] == [1, 2, 5, 10, 20, 200]


def test_two_curves_that_end_alike_keep_their_letters_apart() -> None:
    drawn = feeling_curves([curve([[0.1, 0.3]], letter=letter) for letter in "ABC"])
    root = ElementTree.fromstring(drawn)
    heights = sorted(float(text.attrib["y"]) for text in root.iter() if text.text in set("ABC"))
    assert [round(after - before) for before, after in pairwise(heights)] == [15, 15]


def test_what_is_drawn_is_also_told() -> None:
    told = ElementTree.fromstring(feeling_curves([curve([[0.1, -0.2], [0.5]])]))
    assert told.findtext("{*}desc") == "A, a <b> & c: +0.10, -0.20; +0.50."


@given(st.lists(FEELING, max_size=400), st.integers(4, 50))
def test_a_thinned_curve_keeps_its_ends_its_lowest_and_its_highest(values: list[float], most: int) -> None:
    kept = seen(values, most)
    assert len(kept) <= most
    assert kept == sorted(set(kept))
    if values:
        shown = [values[place] for place in kept]
        assert (min(shown), max(shown)) == (min(values), max(values))
        assert (kept[0], kept[-1]) == (0, len(values) - 1)


@given(st.floats(-1e6, 1e6), st.floats(-10, 10), st.floats(0, 20), st.floats(0, 100))
def test_any_bar_stays_between_its_ends(value: float, low: float, reach: float, spread: float) -> None:
    root = ElementTree.fromstring(bar(value, low, low + reach, spread=spread))
    (rect,) = [element for element in root if element.tag.endswith("}rect")]
    start, wide = float(rect.attrib["x"]), float(rect.attrib["width"])
    assert start >= 1
    assert start + wide <= 160.3


def test_a_bar_begins_at_zero_where_zero_is_between_its_ends() -> None:
    assert '<rect x="40.5"' in bar(-0.5, -1, 1)
    assert '<rect x="80.0"' in bar(0.5, -1, 1)
    assert '<rect x="1.0"' in bar(3, 1, 5)
