"""Each finding holds as shipped, fails without its mechanism, and mostly holds whatever the coefficients are."""

import numpy as np
import pytest

from game.customer.altering import altered
from game.customer.effects import COEFFICIENTS, REPAIR
from game.customer.tuning import FEELING_HALF_LIFE
from tests.findings.suite import HERE, Finding, drawn, fails_without, findings, lines, register
from tests.findings.table import DETAILS, MODEL, details, with_summary

EACH = pytest.mark.parametrize("finding", findings(), ids=lambda finding: finding.id)
LEAST_SHARE = 0.75


@EACH
def test_a_finding_holds_with_what_is_shipped(finding: Finding) -> None:
    assert finding.lab.expect
    assert [line for line in lines(finding) if not line.holds] == []


@EACH
def test_a_finding_fails_when_its_mechanism_is_switched_off(finding: Finding) -> None:
    assert set(finding.without) <= set(COEFFICIENTS)
    assert fails_without(finding) >= 1


@EACH
def test_a_finding_does_not_hang_on_the_exact_coefficients(finding: Finding) -> None:
    assert [(line.text, line.share) for line in lines(finding) if line.share < LEAST_SHARE] == []


@EACH
def test_a_finding_says_what_it_rests_on(finding: Finding) -> None:
    grades = ("established", "supported", "contested", "practitioner", "by design")
    assert finding.grade in grades
    assert finding.title
    assert len(finding.cite) > 20


def test_the_twelve_findings_of_the_design_and_every_experiment_are_in_the_register() -> None:
    ids = [row["id"] for row in register()]
    assert ids == sorted(set(ids), key=ids.index)
    assert {f"G{number:02}" for number in range(1, 13)} <= set(ids)
    assert {path.stem for path in HERE.glob("[A-Z]*.yaml")} == set(ids)


def test_the_pages_show_the_results_as_they_are() -> None:
    again = "write them anew with: python -m tests.findings"
    assert details() == DETAILS.read_text(encoding="utf-8"), again
    assert with_summary(page := MODEL.read_text(encoding="utf-8")) == page, again


def test_altered_coefficients_are_put_back_even_after_a_fault() -> None:
    def changed_and_failing() -> None:
        with altered({"FEELING_HALF_LIFE": 1.0, "REPAIR.arousal": 0.5}):
            assert (FEELING_HALF_LIFE.value, REPAIR.arousal) == (1.0, 0.5)
            raise ZeroDivisionError

    before = FEELING_HALF_LIFE.value, REPAIR.arousal
    with pytest.raises(ZeroDivisionError):
        changed_and_failing()
    assert (FEELING_HALF_LIFE.value, REPAIR.arousal) == before


def test_draws_differ_from_one_another_and_stay_within_a_fifth() -> None:
    for name, values in drawn().items():
        shipped = COEFFICIENTS[name].value
        if shipped:
            assert np.abs(values / shipped - 1).max() <= 0.2 + 1e-9, name
            assert np.ptp(values) > 0, name
