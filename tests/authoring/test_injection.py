"""An expectation is parsed and never run: nothing but arithmetic is understood in it."""

from __future__ import annotations

import pytest

from game.authoring.lab.expectations import NotAnExpectation, parse


@pytest.mark.parametrize(
    "text",
    [
        "__import__('os').system('id') > 0",
        "__builtins__.open > 0",
        "().__class__.__bases__ > 0",
        "calm.__class__ > 0",
        "calm.trust.__class__ > 0",
        "(lambda: 1)() > 0",
        "[x for x in calm] > 0",
        "{calm.trust} > 0",
        "calm.trust if 1 else 2 > 0",
        "(x := 1) > 0",
        "eval(1) > 0",
        "exp.__call__(1) > 0",
        "abs(abs) > 0",
        "max(*calm) > 0",
        "1 > 0; 2 > 1",
        "1 > 0 # and more",
        "`id` > 0",
        "$HOME > 0",
        "0x10 > 0",
        "1_000 > 0",
        "1j > 0",
        "inf > 0",
        "nan > 0",
        "\u0661 > 0",
        "\u212aelvin.trust > 0",
    ],
)
def test_nothing_but_arithmetic_is_understood(text: str) -> None:
    try:
        named = [(one.condition, one.reading) for one in parse(text).references]
    except NotAnExpectation:
        return
    assert named in ([("calm", "__class__")], [("__builtins__", "open")])


def test_what_is_no_reading_is_only_ever_looked_up_by_name() -> None:
    asked: list[tuple[str, int | None, str]] = []

    def remembering(condition: str, visit: int | None, reading: str) -> float:
        asked.append((condition, visit, reading))
        return 1.0

    assert parse("calm.__class__ > 0").judge(remembering) == (True, 1.0, 0.0)
    assert asked == [("calm", None, "__class__")]
