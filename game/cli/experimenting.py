"""`lab`: experiments on the simulated customer."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from rich.console import Console
from rich.progress import Progress

from game.authoring.lab.experiment import Because, Course, Lab, Outcome
from game.authoring.lab.page import page
from game.authoring.lab.reader import read_lab
from game.authoring.lab.running import Ticking, run, turns_of
from game.authoring.lab.sheet import sheet
from game.cli.output import complain, tell, tell_json
from game.cli.start import BAD_INPUT, FAILED, FINE
from game.settings.files import write_whole
from game.words import say

_DIGITS: Final = 4
_WORTH_SHOWING: Final = 500_000
"""Customers times turns above which a run takes longer than about a second (calibrated: benchmarks/lab.py)."""


def experiment(
    file: Path, *, customers: int | None, vary: float, seed: int, as_json: bool, html: Path | None
) -> int:
    """Run an experiment, show what came of it, and return the exit code."""
    reading = read_lab(file)
    if reading.lab is None:
        complain(*(str(problem) for problem in reading.problems))
        return BAD_INPUT
    with _progress(reading.lab, customers or 1) as progress:
        outcome = run(reading.lab, customers or 1, vary, seed, progress)
    _show(outcome, with_spread=customers is not None, as_json=as_json)
    if html is not None:
        write_whole(html, page(outcome))
        complain(say("lab.written", path=html))
    return FINE if all(verdict.holds for verdict in outcome.verdicts) else FAILED


@contextmanager
def _progress(lab: Lab, customers: int) -> Iterator[Ticking | None]:
    console = Console(stderr=True)
    turns = turns_of(lab, customers)
    if not console.is_terminal or turns * min(customers, 8_192) < _WORTH_SHOWING:
        yield None
        return
    with Progress(console=console, transient=True) as shown:
        task = shown.add_task(say("lab.progress"), total=turns)
        yield lambda: shown.advance(task)


def _show(outcome: Outcome, *, with_spread: bool, as_json: bool) -> None:
    if as_json:
        tell_json(_entry(outcome, with_spread=with_spread))
    else:
        encoding = (sys.stdout.encoding or "ascii").lower()
        tell(sheet(outcome, width=shutil.get_terminal_size().columns, encoding=encoding))


def _entry(outcome: Outcome, *, with_spread: bool) -> dict[str, Any]:
    return {
        "title": outcome.lab.title,
        "conditions": {
            name: _condition(course, with_spread=with_spread) for name, course in outcome.courses.items()
        },
        "expectations": [
            {
                "text": verdict.text,
                "holds": verdict.holds,
                "left": _rounded(verdict.left),
                "right": _rounded(verdict.right),
            }
            for verdict in outcome.verdicts
        ],
    }


def _condition(course: Course, *, with_spread: bool) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "visits": [_readings(visit) for visit in course.visits],
        "reasons": [_reason(because) for because in course.reasons],
    }
    return entry | ({"spread": _readings(course.spreads[-1])} if with_spread else {})


def _readings(found: Mapping[str, float]) -> dict[str, float | None]:
    return {name: _rounded(value) for name, value in found.items()}


def _reason(because: Because) -> dict[str, Any]:
    return {
        "visit": because.visit,
        "turn": because.turn,
        "experience": because.experience,
        "code": because.code,
        "sentence": because.sentence,
        "pleasure": _rounded(because.pleasure),
        "arousal": _rounded(because.arousal),
        "control": _rounded(because.control),
    }


def _rounded(value: float | None) -> float | None:
    # Adding 0.0 makes of -0.0 what people write.
    return None if value is None else round(value, _DIGITS) + 0.0
