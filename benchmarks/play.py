"""How many playthroughs a second, with the whole customer and all scoring: `python benchmarks/play.py`.

Random play in one process, from meeting the customer to scores and endings, in interleaved rounds: on the shipped
scenarios, and on a story made for this, of 30 beats x 3 choices. Beside it, all paths of a scenario, one play after
another as a player would have them, and how long a player waits for one choice of such a play. Other makers' engines
are measured by `benchmarks/run.py`.
"""

from __future__ import annotations

import os
import platform
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
ROUNDS = 5
RUNS = 20_000
ALONE = 10
ACTS = (
    "listen, acknowledge",
    "quote-policy",
    "explain",
    "fix",
    "apologise",
    "explore",
    "inform",
    "gesture",
    "promise",
)


def story() -> str:
    """A scenario of 30 beats x 3 choices; a third of the choices skip three beats, so a play has about 15."""
    lines = [
        "id: thirty",
        "title: Thirty beats",
        "customer: {name: Ada}",
        "problem: {what: It is late, worth: 40}",
    ]
    lines.append("beats:")
    for beat in range(30):
        lines += [f"  b{beat}:", "    customer: And now?", "    choices:"]
        for choice in range(3):
            does = ACTS[(beat + 2 * choice) % len(ACTS)]
            onward = f", go: b{beat + 4}" if choice == 2 and beat < 26 else ""
            lines.append(f"      - {{id: c{beat}_{choice}, say: So., does: [{does}], reply: Oh.{onward}}}")
    return "\n".join(lines) + "\n"


def scenarios(folder: Path) -> Iterator[Path]:
    """The shipped scenarios, and the story."""
    for path in sorted((ROOT / "scenarios").rglob("*.yaml")):
        if "\nbeats:" in path.read_text(encoding="utf-8"):
            yield path
    made = folder / "thirty.yaml"
    made.write_text(story(), encoding="utf-8")
    yield made


def works(path: Path) -> dict[str, Callable[[], int]]:
    """What is measured on a scenario; each returns how many plays it was."""
    from game.authoring.simulate import Asked
    from game.authoring.simulate.jobs import Bench, Job
    from game.coaching import measure
    from game.play import NO_NEED, Script, Session
    from game.scenario import load

    scenario = load(path, use_house=False)
    needs = range(len(Script(scenario).needs)) or [NO_NEED]
    bench = Bench(scenario, Asked(runs=RUNS), [measure(scenario, need) for need in needs])

    def drawn() -> int:
        parts = [range(first, first + 10_000) for first in range(0, RUNS, 10_000)]
        return sum(bench.play(Job("random", part)).plays for part in parts)

    def every() -> int:
        return bench.every(Job("every", range(1))).plays

    def alone() -> int:
        for seed in range(ALONE):
            session = Session(scenario, seed, need=0 if scenario.persona.hidden_need else None)
            while not session.finished:
                offers = session.scene.offers
                session.choose(offers[(seed + len(session.moments)) % len(offers)].id)
        return ALONE

    measured = {"random plays": drawn, "one after another": alone}
    return measured if path.stem == "thirty" else {**measured, "all paths": every}


def choosing(path: Path) -> list[float]:
    """Milliseconds from a choice to the next moment with everything offered there, play after play."""
    from game.play import Session
    from game.scenario import load

    scenario, waits = load(path, use_house=False), []
    for seed in range(ALONE):
        session = Session(scenario, seed, need=0 if scenario.persona.hidden_need else None)
        offers = session.scene.offers
        while not session.finished:
            began = time.perf_counter()
            session.choose(offers[(seed + len(session.moments)) % len(offers)].id)
            offers = session.scene.offers
            waits.append(1_000 * (time.perf_counter() - began))
    return waits


def main() -> None:
    """Measure in interleaved rounds, and print."""
    versions = f"Python {platform.python_version()}, numpy {np.__version__}"
    load_now = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    print(f"{versions}, {os.cpu_count()} cores{load_now}, {time.strftime('%Y-%m-%d')}; playthroughs a second")
    with tempfile.TemporaryDirectory() as folder:
        paths = list(scenarios(Path(folder)))
        todo = {f"{path.stem}, {name}": work for path in paths for name, work in works(path).items()}
        waits = [wait for path in paths for wait in choosing(path)]
    rates: dict[str, list[float]] = {name: [] for name in todo}
    for _ in range(ROUNDS):
        for name, work in todo.items():
            began = time.perf_counter()
            plays = work()
            rates[name].append(plays / (time.perf_counter() - began))
    for name, found in rates.items():
        print(f"{name:<40} {median(found):>10,.0f} ({min(found):,.0f} to {max(found):,.0f})")
    told = f"{median(waits):.2f} ms, 99 of 100 within {np.quantile(waits, 0.99):.2f} ms"
    print(f"one choice in play, with the next moment and what is offered there: {told}")


if __name__ == "__main__":
    main()
