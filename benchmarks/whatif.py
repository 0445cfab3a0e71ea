"""How long *what if* takes at every moment of a play: `python benchmarks/whatif.py`.

Every other choice that was offered at every moment of each shipped scenario's longest tested play, going on as well as
can be and as before.
"""

from __future__ import annotations

import platform
import sys
import time
from pathlib import Path
from statistics import median

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))


def main() -> None:
    """Measure, and print a line a moment."""
    from game.coaching import what_if
    from game.play import Session
    from game.scenario import Scenario, load
    from game.vocabulary import Onward

    def played(scenario: Scenario) -> Session:
        longest = max(scenario.tests, key=lambda test: len(test.choose))
        session = Session(scenario, need=0 if scenario.persona.hidden_need else None)
        for choice in longest.choose:
            session.choose(choice)
        return session

    def measured(session: Session, moment: int) -> list[float]:
        took = []
        for choice in session.moments[moment].offered:
            for onward in Onward:
                began = time.perf_counter()
                what_if(session, moment, choice, onward)
                took.append(1000 * (time.perf_counter() - began))
        return took

    print(f"Python {platform.python_version()}, numpy {np.__version__}; milliseconds a what if")
    for path in sorted((ROOT / "scenarios").rglob("*.yaml")):
        if "\nbeats:" not in path.read_text(encoding="utf-8"):
            continue
        session = played(load(path, use_house=False))
        what_if(session, 0, session.moments[0].choice)
        for number in range(len(session.moments)):
            took = measured(session, number)
            print(
                f"{path.stem:<20} moment {number + 1}: median {median(took):5.1f}, longest {max(took):5.1f}"
            )


if __name__ == "__main__":
    main()
