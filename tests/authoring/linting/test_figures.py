"""Figures: read alike in words and in digits; a slip of the finger is told from two that differ."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.authoring.linting.figures import Figure, figures, misread, slips


def values(text: str) -> set[tuple[str, str]]:
    return {(figure.kind, figure.value) for figure in figures(text)}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("at 05:30", "at half past five"),
        ("at 17:30", "at half past five"),
        ("at 18:00", "at six"),
        ("at 6", "six o'clock"),
        ("at 7 pm", "19:00"),
        ("at quarter to nine", "08:45"),
        ("a quarter past twelve", "00:15"),
        ("£1,200", "£1200.00"),
        ("{currency}42.50", "$42.50"),
        ("12 March", "March 12th"),
        ("the 3rd of May", "3 May"),
        ("room 417", "Room number 417"),
        ("flight sk417", "flight SK417"),
        ("on Friday", "two Fridays ago"),
    ],
)
def test_two_ways_to_write_it_are_the_same(one: str, other: str) -> None:
    assert values(one)
    assert values(one) == values(other)


@pytest.mark.parametrize(
    "text",
    [
        "at one point",
        "at six per cent",
        "two to five people",
        "five minutes",
        "room 7",
        "may",
        "1:234",
        "by 20 minutes",
    ],
)
def test_what_is_no_figure_is_left_alone(text: str) -> None:
    assert values(text) == set()


@pytest.mark.parametrize(
    ("one", "other", "settled", "same"),
    [
        ("room 417", "room 471", False, True),
        ("room 417", "room 418", False, False),
        ("room 417", "room 418", True, True),
        ("room 417", "room 4170", True, False),
        ("order 44817", "order 44871", False, True),
        ("order 44817", "order 44917", False, True),
        ("£40", "£45", False, False),
        ("£42.50", "£45.20", False, False),
        ("£42.50", "£24.50", False, True),
        ("at 14:35", "at 14:53", False, True),
        ("at 14:35", "at 14:45", True, False),
        ("at 14:35", "at five to three", True, False),
        ("12 March", "21 March", False, True),
        ("12 March", "21 May", False, False),
        ("12 March", "13 March", True, False),
        ("Friday", "Monday", True, False),
    ],
)
def test_a_slip_of_the_finger_is_told_from_two_that_differ(
    one: str, other: str, settled: bool, same: bool
) -> None:
    (first,), (second,) = figures(one), figures(other)
    assert misread(first, second, settled=settled) is same
    assert misread(second, first, settled=settled) is same


@given(st.text("0123456789", min_size=1, max_size=8), st.text("0123456789", min_size=1, max_size=8))
def test_whatever_may_be_misread_shares_a_form(one: str, other: str) -> None:
    first, second = Figure("number", one, one), Figure("number", other, other)
    if misread(first, second, settled=True):
        assert set(slips(first)) & set(slips(second))


@given(st.text(max_size=200))
def test_any_text_has_figures_or_none(text: str) -> None:
    assert all(figure.value and figure.text for figure in figures(text))
