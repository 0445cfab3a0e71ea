"""What no paper is needed for: more of what is good is better, and people differ as they are said to."""

from pathlib import Path

import pytest

from game.authoring.lab.experiment import Lab
from game.authoring.lab.reader import read_lab
from game.customer.altering import altered
from tests.findings.suite import DRAWS, HERE, drawn, judged

FILES = sorted((HERE / "plain_sense").glob("*.yaml"))
EACH = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
LEAST_SHARE = 0.75


def read(path: Path) -> Lab:
    reading = read_lab(path)
    assert reading.lab is not None, [str(problem) for problem in reading.problems]
    assert len(reading.lab.expect) >= 25
    return reading.lab


@EACH
def test_plain_sense_holds(path: Path) -> None:
    lab = read(path)
    assert [line.text for line, rows in zip(lab.expect, judged(lab), strict=True) if not rows[0][0]] == []


@EACH
def test_plain_sense_does_not_hang_on_the_exact_coefficients(path: Path) -> None:
    lab = read(path)
    with altered(drawn()):
        held = [sum(holds for holds, _, _ in rows) / DRAWS for rows in judged(lab, DRAWS)]
    assert [
        (line.text, share) for line, share in zip(lab.expect, held, strict=True) if share < LEAST_SHARE
    ] == []
