"""How long *what if* takes at every moment of a play: `python benchmarks/whatif.py [--all]`.

Every other choice that was offered at every moment of each shipped scenario's longest tested play, going on as well as
can be and as before. With `--all` instead: how often the best way on is worse than the best among all ways there are.
"""

from __future__ import annotations

import argparse
import platform
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from game.play import Session
    from game.scenario import Scenario

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
ALL_WAYS = 1_000_000


def scenarios() -> Iterator[Scenario]:
    """The scenarios that are shipped."""
    from game.scenario import load

    for path in sorted((ROOT / "scenarios").rglob("*.yaml")):
        if "\nbeats:" in path.read_text(encoding="utf-8"):
            yield load(path, use_house=False)


def played(scenario: Scenario) -> Session:
    """The longest play among a scenario's own tests."""
    from game.play import Session

    longest = max(scenario.tests, key=lambda test: len(test.choose))
    session = Session(scenario, need=0 if scenario.persona.hidden_need else None)
    for choice in longest.choose:
        session.choose(choice)
    return session


def measured(session: Session, moment: int) -> list[float]:
    """Milliseconds of every what if at a moment."""
    from game.coaching import what_if
    from game.vocabulary import Onward

    took = []
    for choice in session.moments[moment].offered:
        for onward in Onward:
            began = time.perf_counter()
            what_if(session, moment, choice, onward)
            took.append(1000 * (time.perf_counter() - began))
    return took


def merits(session: Session, moment: int, most: int) -> list[float]:
    """What the best way on earns after every choice at a moment, looked for among so many ways."""
    from game.coaching import judge, ranked, what_if, whatif

    whatif.SEARCHED = most  # type: ignore[misc]
    found = []
    for choice in session.moments[moment].offered:
        other = what_if(session, moment, choice).would_be
        earned = sum((judge(other.script, one.exchange) for one in other.moments), np.zeros((1, 1)))
        found.append(float(ranked(earned)[0, 0]))
    return found


def compare() -> None:
    """Print how often less was found than there is."""
    from game.coaching import whatif

    usual = whatif.SEARCHED
    gaps: list[float] = []
    for session in map(played, scenarios()):
        for moment in range(len(session.moments)):
            usually, there = (merits(session, moment, most) for most in (usual, ALL_WAYS))
            gaps += [best - found for found, best in zip(usually, there, strict=True)]
    worse = sum(gap > 1e-9 for gap in gaps)
    print(
        f"{len(gaps)} what ifs among {usual} ways: {worse} found less than among all, at most {max(gaps):.3f}"
    )


def main() -> None:
    """Measure, and print a line a moment."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", action="store_true")
    if parser.parse_args().all:
        compare()
        return
    print(f"Python {platform.python_version()}, numpy {np.__version__}; milliseconds a what if")
    for scenario in scenarios():
        session = played(scenario)
        measured(session, 0)
        for number in range(len(session.moments)):
            took = measured(session, number)
            print(
                f"{scenario.id:<20} moment {number + 1}: median {median(took):5.1f}, longest {max(took):5.1f}"
            )


if __name__ == "__main__":
    main()
