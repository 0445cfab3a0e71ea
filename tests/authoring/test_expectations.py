"""What an experiment expects: read exactly, worked out exactly, and never run as code."""

from __future__ import annotations

import ast
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.authoring.lab.expectations import (
    DEEPEST,
    FUNCTIONS,
    LONGEST,
    READINGS,
    NotAnExpectation,
    parse,
)
from game.words import codes

GIVEN = {
    ("calm", None, "trust"): 0.75,
    ("calm", 1, "trust"): 0.5,
    ("calm", 2, "trust"): 0.75,
    ("angry_2", None, "remembered"): -0.25,
    ("angry_2", None, "shame"): 0.0,
}


def lookup(condition: str, visit: int | None, reading: str) -> float:
    return GIVEN[condition, visit, reading]


def left(text: str) -> float | None:
    return parse(f"{text} < 0").judge(lookup)[1]


def fault(text: str) -> NotAnExpectation:
    with pytest.raises(NotAnExpectation) as caught:
        parse(text)
    assert caught.value.why in codes()
    return caught.value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1 + 2 * 3", 7),
        ("(1 + 2) * 3", 9),
        ("8 - 4 - 2", 2),
        ("8 / 4 / 2", 1),
        ("2 - -3", 5),
        ("--2", 2),
        ("-2 * -3", 6),
        ("-(1 + 1)", -2),
        (".02", 0.02),
        ("2.", 2),
        ("1e-3", 0.001),
        ("1.5E2", 150),
        ("abs(-2)", 2),
        ("max(1, 3, 2)", 3),
        ("min(1, 3, -2)", -2),
        ("exp(0)", 1),
        ("log(exp(2))", 2),
        ("max(abs(-1), min(5, 2)) + 1", 3),
        ("calm.trust", 0.75),
        ("calm.visit1.trust", 0.5),
        ("calm.trust*2+1", 2.5),
        ("\u00a01 +\u20032", 3),
        ("-angry_2.remembered", 0.25),
        ("   calm.visit2.trust\t", 0.75),
    ],
)
def test_arithmetic_is_worked_out_as_it_is_written(text: str, value: float) -> None:
    assert left(text) == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("1 < 2", True),
        ("2 < 2", False),
        ("2 <= 2", True),
        ("2 > 1", True),
        ("2 > 2", False),
        ("2 >= 2", True),
        ("1 >= 2", False),
        ("calm.trust > angry_2.remembered + 0.02", True),
        ("calm.trust>calm.visit1.trust", True),
    ],
)
def test_a_comparison_holds_or_does_not(text: str, holds: bool) -> None:
    assert parse(text).judge(lookup)[0] is holds


@pytest.mark.parametrize(
    "side",
    [
        "1 / 0",
        "1 / angry_2.shame",
        "log(0)",
        "log(-1)",
        "exp(1000)",
        "log(angry_2.remembered)",
        "1e300 * 1e300",
        "1e300 * 1e300 - 1e300 * 1e300",
    ],
)
def test_a_side_without_a_value_is_none_and_does_not_hold(side: str) -> None:
    assert parse(f"{side} < 5").judge(lookup) == (False, None, 5)
    assert parse(f"5 >= {side}").judge(lookup) == (False, 5, None)


def test_an_expectation_keeps_its_text_and_the_readings_it_names() -> None:
    found = parse("calm.trust > abs(angry_2.visit3.remembered) - calm.trust")
    named = [(one.condition, one.visit, one.reading, one.place) for one in found.references]
    assert found.text == "calm.trust > abs(angry_2.visit3.remembered) - calm.trust"
    assert named == [
        ("calm", None, "trust", 0),
        ("angry_2", 3, "remembered", 17),
        ("calm", None, "trust", 46),
    ]


def test_there_are_the_readings_and_functions_of_the_format() -> None:
    assert len(READINGS) == len(set(READINGS)) == 25
    assert set(FUNCTIONS) == {"abs", "max", "min", "exp", "log"}


@pytest.mark.parametrize(
    ("text", "why", "place"),
    [
        ("", "expect.ends", 0),
        ("calm.trust", "expect.none", 10),
        ("1 + 1", "expect.none", 5),
        ("0 < calm.trust < 1", "expect.two", 15),
        ("1 >= 2 <= 3", "expect.two", 7),
        ("calm.trust ≥ 1", "expect.letter", 11),
        ("calm.trust = 1", "expect.letter", 11),
        ("calm.trust == 1", "expect.letter", 11),
        ("calm.trust != 1", "expect.letter", 11),
        ("calm.trust > 1 % 2", "expect.letter", 15),
        ("calm.trust > 'a'", "expect.letter", 13),
        ("__import__('os') > 1", "expect.letter", 11),
        ("2 ** 3 > 1", "expect.lost", 3),
        ("1 2 > 1", "expect.lost", 2),
        ("calm.trust > 1 and 2", "expect.lost", 15),
        ("(1 > 2)", "expect.bracket", 3),
        ("(1 + 2 > 1", "expect.bracket", 7),
        ("1) > 2", "expect.lost", 1),
        ("1 > ", "expect.ends", 4),
        ("> 1", "expect.lost", 0),
        ("1 > -", "expect.ends", 5),
        ("sqrt(4) > 1", "expect.function", 0),
        ("open(calm.trust) > 1", "expect.function", 0),
        ("abs(1, 2) > 1", "expect.one", 0),
        ("exp() > 1", "expect.lost", 4),
        ("max() > 1", "expect.lost", 4),
        ("abs(1 > 1", "expect.bracket", 6),
        ("trust > 1", "expect.reading", 0),
        ("calm.a.trust > 1", "expect.reading", 0),
        ("calm.visit0.trust > 1", "expect.reading", 0),
        ("calm.visit1.visit2.trust > 1", "expect.reading", 0),
        ("1e999 > 1", "expect.large", 0),
    ],
)
def test_what_is_no_expectation_is_told_with_its_place(text: str, why: str, place: int) -> None:
    assert (fault(text).why, fault(text).place) == (why, place)


@pytest.mark.parametrize("opening", ["(", "-", "abs(", "max(1, ", "1 + ("])
def test_ten_thousand_brackets_are_one_fault(opening: str) -> None:
    assert fault(opening * 10_000 + "1 > 0").why == "expect.long"
    assert fault(opening * (LONGEST // len(opening) - 5) + "1 > 0").why == "expect.deep"


def test_brackets_may_be_as_deep_as_anybody_needs() -> None:
    deep = DEEPEST - 1
    assert left("(" * deep + "2" + ")" * deep) == 2


@pytest.mark.parametrize("sign", ["+", "-", "*", "/"])
def test_a_long_chain_is_worked_out_however_long(sign: str) -> None:
    assert left("0" + f"{sign}1" * 900) == {"+": 900, "-": -900}.get(sign, 0)


numbers = st.integers(0, 9).map(str) | st.floats(0, 100).map(lambda x: f"{x:.3f}")


def sums(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    joined = st.tuples(inner, st.sampled_from(["+", "-", "*", "/"]), inner).map(" ".join)
    bracketed = inner.map(lambda text: f"({text})")
    called = st.tuples(st.sampled_from(["abs", "exp", "log"]), inner).map(
        lambda part: f"{part[0]}({part[1]})"
    )
    chosen = st.tuples(st.sampled_from(["max", "min"]), inner, inner).map(
        lambda part: f"{part[0]}({part[1]}, {part[2]})"
    )
    return joined | bracketed | inner.map(lambda text: f"-{text}") | called | chosen


BY_PYTHON = {"abs": abs, "max": max, "min": min, "exp": math.exp, "log": math.log}


def by_python(text: str) -> float | None:
    """The value of trusted arithmetic, as Python has it."""
    try:
        value = eval(compile(ast.parse(text, mode="eval"), "", "eval"), dict(BY_PYTHON))
    except (ZeroDivisionError, ValueError, OverflowError):
        return None
    return float(value) if math.isfinite(value) else None


@given(st.recursive(numbers, sums, max_leaves=12))
def test_any_arithmetic_is_what_python_makes_of_it(text: str) -> None:
    if len(text) < LONGEST - 10:
        assert left(text) == by_python(text)


def fault_of(text: str) -> NotAnExpectation | None:
    try:
        parse(text)
    except NotAnExpectation as found:
        return found
    return None


@given(st.text(max_size=60) | st.text("ab.1 ()<>=+-*/,exvisit\n", max_size=60))
def test_any_text_is_an_expectation_or_a_fault_with_its_place_in_it(text: str) -> None:
    found = fault_of(text)
    assert found is None or (0 <= found.place <= len(text) and found.why in codes())
