"""Where every number ends, what is required, and what a customer can be."""

from __future__ import annotations

from typing import Final

import pytest

from game.authoring.lab.parameters import KINDS, REQUIRED, Parameter
from tests.authoring.desk import Desk


def codes_of(desk: Desk, text: str) -> set[str]:
    return {problem.code for problem in desk.read(text).problems}


def with_item(item: str) -> str:
    return f"lab: 1\nconditions:\n  a:\n    - {item}\n"


NUMBERS: Final = [
    (name, key, parameter)
    for name, kind in KINDS.items()
    for key, parameter in kind.parameters.items()
    if not (parameter.words or parameter.any_word or parameter.yes_no or key == "do")
]


def item(name: str, key: str, value: str) -> str:
    """The experience with this value ("" leaves it out), and something where it is required otherwise."""
    values = {
        other: sensible(other, parameter)
        for other, parameter in KINDS[name].parameters.items()
        if parameter.default is REQUIRED
    } | {key: value}
    return f"{name}: {{{', '.join(f'{other}: {written}' for other, written in values.items() if written)}}}"


def sensible(key: str, parameter: Parameter) -> str:
    if key == "do":
        return "[]"
    return parameter.words[0] if parameter.words else f"{max(parameter.least, 0):g}"


@pytest.mark.parametrize(("name", "key", "parameter"), NUMBERS, ids=[f"{n}-{k}" for n, k, _ in NUMBERS])
def test_every_number_ends_where_its_range_ends(
    desk: Desk, name: str, key: str, parameter: Parameter
) -> None:
    step = 1.0 if parameter.whole else 0.5
    for fine in (parameter.least, parameter.most):
        assert codes_of(desk, with_item(item(name, key, f"{fine:.0f}"))) == set()
    for off in (parameter.least - step, parameter.most + step):
        assert codes_of(desk, with_item(item(name, key, f"{off:.15g}"))) == {"E207"}


REQUIRED_ONES: Final = [
    (name, key)
    for name, kind in KINDS.items()
    for key, parameter in kind.parameters.items()
    if parameter.default is REQUIRED
]


@pytest.mark.parametrize(("name", "key"), REQUIRED_ONES)
def test_every_parameter_without_a_default_is_required_at_the_name_of_its_experience(
    desk: Desk, name: str, key: str
) -> None:
    found = desk.read(with_item(item(name, key, ""))).problems
    assert [(problem.code, problem.line, problem.column) for problem in found] == [("E202", 4, 7)]
    assert f"`{key}`" in found[0].message


@pytest.mark.parametrize(
    ("block", "code"),
    [
        ("{trust: 1.1}", "E207"),
        ("{trust: -0.1}", "E207"),
        ("{satisfaction: -1.1}", "E207"),
        ("{visits: 1.5}", "E206"),
        ("{visits: -1}", "E207"),
        ("{competition: 2}", "E207"),
        ("{acceptable_wait: -1}", "E207"),
        ("{temperament: sleepy}", "E205"),
        ("{style: cold}", "E205"),
        ("{values: [time, cake]}", "E205"),
        ("{patience: 5}", "E205"),
        ("{expectations: {outcome: 2}}", "E207"),
        ("{expectations: {outcomes: 1}}", "E201"),
        ("{expectations: 0.5}", "E203"),
        ("{trsut: 0.5}", "E201"),
        ("{trust: }", "E204"),
        ("[proud]", "E203"),
    ],
)
@pytest.mark.parametrize(
    "place", ["customer: {}\nconditions: {{a: []}}", "conditions: {{a: {{customer: {}, do: []}}}}"]
)
def test_a_customer_that_cannot_be_is_refused_wherever_it_is_said(
    desk: Desk, place: str, block: str, code: str
) -> None:
    assert codes_of(desk, "lab: 1\n" + place.format(block) + "\n") == {code}
