from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.drawing.colour import contrast
from game.drawing.geometry import Marks, line_geometry
from game.drawing.inks import DARK, LIGHT, Inks
from game.drawing.line import Labels, feeling_line

SVG = "{http://www.w3.org/2000/svg}"
FELT = (0.0, -0.4, -0.7, 0.1, 0.5)
MARKS = Marks(high=4, low=2, decisive=2)


def words(svg: str) -> list[str]:
    return [element.text or "" for element in ElementTree.fromstring(svg).iter(f"{SVG}text")]


@given(st.lists(st.floats(-2, 2), max_size=30), st.floats(-1, 1), st.floats(100, 900), st.floats(80, 500))
def test_every_point_lies_in_the_field(
    points: list[float], remembered: float, width: float, height: float
) -> None:
    laid = line_geometry(points, width, height, remembered=remembered)
    assert len(laid.points) == len(points)
    for x, y in laid.points:
        assert laid.left - 1e-6 <= x <= laid.right + 1e-6
        assert laid.top - 1e-6 <= y <= laid.bottom + 1e-6


def test_pleasant_is_up_and_zero_is_in_the_middle() -> None:
    laid = line_geometry((1.0, 0.0, -1.0), 200, 100, margin=10)
    assert laid.zero == 50
    assert list(laid.points) == [(10, 10), (100, 50), (190, 90)]


def test_marks_lie_on_their_points_and_the_end_on_the_last() -> None:
    laid = line_geometry(FELT, 300, 100, remembered=0.2, marks=MARKS)
    assert laid.high == laid.end == laid.points[4]
    assert laid.low == laid.decisive == laid.points[2]
    assert (laid.remembered or 999) < laid.zero


def test_a_single_moment_is_drawn_in_the_middle_and_none_leaves_the_field_empty() -> None:
    assert line_geometry((0.5,), 100, 100).points[0][0] == 50
    assert line_geometry((), 100, 100).end is None
    assert line_geometry((), 100, 100).nearest(40) is None


def test_the_nearest_moment_to_a_place_is_found() -> None:
    laid = line_geometry(FELT, 300, 100)
    assert laid.nearest(0) == 0
    assert laid.nearest(laid.points[3][0] + 3) == 3
    assert laid.nearest(999) == 4


def test_a_mark_on_a_moment_that_is_not_there_marks_nothing() -> None:
    laid = line_geometry(FELT, 300, 100, marks=Marks(high=9, low=-1))
    assert (laid.high, laid.low) == (None, None)


def test_the_chart_says_in_words_what_it_shows() -> None:
    drawn = feeling_line(FELT, 0.2, marks=MARKS)
    root = ElementTree.fromstring(drawn)
    assert root.findtext(f"{SVG}title") == "How it felt"
    assert "3: -0.7" in (root.findtext(f"{SVG}desc") or "")
    assert root.get("role") == "img"
    assert "what is remembered +0.2" in words(drawn)


def test_marks_on_one_point_share_one_label() -> None:
    assert "lowest, the moment that decided it" in words(feeling_line(FELT, None, marks=MARKS))


def test_labels_of_neighbouring_marks_do_not_cover_each_other() -> None:
    drawn = feeling_line(
        (0.1, 0.2, 0.1, 0.0, -0.5, -0.52, 0.4, 0.3, 0.4), 0.0, marks=Marks(low=5, decisive=4)
    )
    texts = ElementTree.fromstring(drawn).iter(f"{SVG}text")
    found = {text.text: float(text.get("y", "0")) for text in texts}
    assert abs(found["lowest"] - found["the moment that decided it"]) >= 15


def test_an_authors_words_are_escaped() -> None:
    drawn = feeling_line(FELT, 0.1, labels=Labels(title="<b>&", remembered='"kept" <i>'))
    assert "<b>" not in drawn
    assert 'kept" <i>' not in drawn


def test_a_second_line_shows_what_if() -> None:
    assert "··· with another choice" in words(feeling_line(FELT, 0.1, what_if=(0.1, 0.2)))
    assert "··· with another choice" not in words(feeling_line(FELT, 0.1))


@given(st.lists(st.floats(-1, 1), max_size=12), st.none() | st.floats(-1, 1))
def test_any_conversation_draws_a_well_formed_chart(points: list[float], remembered: float | None) -> None:
    places = range(len(points))
    marks = Marks(high=max(places, default=None), low=min(places, default=None))
    ElementTree.fromstring(feeling_line(points, remembered, marks=marks, inks=DARK))


@pytest.mark.parametrize("inks", [LIGHT, DARK])
@pytest.mark.parametrize("mark", ["line", "axis", "high", "low", "end", "remembered", "decisive", "track"])
def test_every_mark_stands_out_from_the_ground(inks: Inks, mark: str) -> None:
    assert contrast(getattr(inks, mark), inks.ground) >= 3


@pytest.mark.parametrize("inks", [LIGHT, DARK])
def test_text_is_easy_to_read(inks: Inks) -> None:
    assert contrast(inks.text, inks.ground) >= 4.5


def test_two_lines_of_different_length_are_compared_moment_by_moment() -> None:
    long, short = line_geometry(FELT, 300, 100), line_geometry(FELT[:2], 300, 100, moments=len(FELT))
    assert short.points == long.points[:2]
