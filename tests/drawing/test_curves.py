from itertools import pairwise
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from game.drawing.bar import bar
from game.drawing.curves import Curve, feeling_curves, seen

FEELING = st.floats(-1, 1)
TURNS = st.lists(st.lists(FEELING, max_size=5), max_size=5)


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
    assert all(8 <= height <= 320 for height in heights)


def test_the_chart_is_as_high_as_it_must_be_and_says_so() -> None:
    assert ">+0.25<" in feeling_curves([curve([[0.1, -0.2]])])
    assert ">+0.5<" in feeling_curves([curve([[0.1, -0.2]], spread=0.1)])
    assert ">+1<" in feeling_curves([curve([[0.9]])])


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
