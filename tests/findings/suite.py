"""Running the findings: as shipped, with their mechanism switched off, and with every coefficient drawn anew."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from game.authoring.lab.experiment import Lab
from game.authoring.lab.reader import read_lab
from game.authoring.lab.running import live
from game.customer import Customers
from game.customer.altering import altered
from game.customer.columns import Real
from game.customer.effects import COEFFICIENTS

HERE = Path(__file__).parent
DRAWS = 300
WITHIN = 0.2
"""Every coefficient is drawn between four fifths and six fifths of what it is."""


@dataclass(frozen=True, eq=False)
class Finding:
    """A finding of the register: what it rests on, how sure it is, and the mechanism that it needs."""

    id: str
    title: str
    cite: str
    grade: str
    caveat: str
    without: Mapping[str, float]
    lab: Lab


@dataclass(frozen=True)
class Line:
    """One expectation: its two sides as shipped, and the share of draws in which it holds."""

    text: str
    holds: bool
    left: float
    right: float
    share: float


def register() -> list[dict[str, Any]]:
    """What stands in the register, as written."""
    found: list[dict[str, Any]] = yaml.safe_load((HERE / "register.yaml").read_text(encoding="utf-8"))
    return found


@cache
def findings() -> tuple[Finding, ...]:
    """Every finding of the register, with its experiment."""
    return tuple(_finding(row) for row in register())


def _finding(row: dict[str, Any]) -> Finding:
    reading = read_lab(HERE / f"{row['id']}.yaml")
    assert reading.lab is not None, [str(problem) for problem in reading.problems]
    return Finding(
        row["id"],
        reading.lab.title,
        row["cite"],
        row["grade"],
        row.get("caveat", ""),
        row["without"],
        reading.lab,
    )


def judged(lab: Lab, n: int = 1) -> list[list[tuple[bool, float | None, float | None]]]:
    """Every expectation for each of n customers: whether it holds, and its two sides."""
    lived = {
        condition.name: live(condition, Customers.meet(condition.customer, n)) for condition in lab.conditions
    }
    return [
        [expectation.judge(lambda *of, row=row: _read(lived, row, *of)) for row in range(n)]
        for expectation in lab.expect
    ]


def _read(
    lived: Mapping[str, list[dict[str, Real]]], row: int, condition: str, visit: int | None, reading: str
) -> float:
    visits = lived[condition]
    return float(visits[-1 if visit is None else visit - 1][reading][row])


def drawn(seed: int = 1) -> dict[str, Real]:
    """Every coefficient of the model, drawn anew for each of the draws."""
    rng = np.random.default_rng(seed)
    return {
        name: coefficient.value * rng.uniform(1 - WITHIN, 1 + WITHIN, DRAWS)
        for name, coefficient in COEFFICIENTS.items()
    }


@cache
def lines(finding: Finding) -> tuple[Line, ...]:
    """Each expectation of a finding as shipped, and how often it holds when every coefficient varies."""
    shipped = judged(finding.lab)
    with altered(drawn()):
        varied = judged(finding.lab, DRAWS)
    return tuple(
        Line(expectation.text, one[0][0], one[0][1] or 0.0, one[0][2] or 0.0, _share(many))
        for expectation, one, many in zip(finding.lab.expect, shipped, varied, strict=True)
    )


def _share(many: list[tuple[bool, float | None, float | None]]) -> float:
    return sum(holds for holds, _, _ in many) / len(many)


@cache
def fails_without(finding: Finding) -> int:
    """How many expectations fail once the mechanism is switched off."""
    with altered(finding.without):
        return sum(not rows[0][0] for rows in judged(finding.lab))
