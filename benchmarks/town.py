"""How fast word of mouth goes through a town: `python benchmarks/town.py`.

A step is one hand-over of good and bad news for everybody (`spread` with one step more). Ratios hold within one run on
one machine. The peer is the same arithmetic as a loop over plain Python objects, at 100,000 people. Every figure comes
from a process of its own, in interleaved rounds: memory that another engine has already asked for makes a step faster.
Each does the work twice, for the first time in a process costs more. No ratio is given when the two do not agree.
Agent libraries are not measured: none is among the project's packages.
"""

from __future__ import annotations

import importlib.util
import json
import math
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402 - the project's folder has to be on the path first

from game.customer import tuning_town as tt  # noqa: E402
from game.customer.town import Town  # noqa: E402
from game.customer.word_of_mouth import spread  # noqa: E402

SIZES = (10_000, 100_000, 1_000_000)
BESIDE = 100_000
ROUNDS = 5
STEPS = 3
TELLERS = 200
TOLD_GOOD, TOLD_BAD = 2.0, 3.0


@dataclass(slots=True)
class Person:
    """One person of the plain loop."""

    contacts: list[Person] = field(default_factory=list)
    teller: bool = False
    heard: list[float] = field(default_factory=lambda: [0.0, 0.0])
    tells: list[float] = field(default_factory=lambda: [0.0, 0.0])


def plain_town(town: Town, tellers: np.ndarray) -> list[Person]:
    """The same town as objects."""
    people = [Person() for _ in range(town.people)]
    starts, contacts = town.starts.tolist(), town.contacts.tolist()
    for number, person in enumerate(people):
        person.contacts = [people[other] for other in contacts[starts[number] : starts[number + 1]]]
    for who in tellers.tolist():
        person = people[who]
        person.teller = True
        person.tells = [min(told / len(person.contacts), 1.0) for told in (TOLD_GOOD, TOLD_BAD)]
    return people


def plain_step(people: list[Person], step: int) -> None:
    """One hand-over, person by person."""
    number = tt.PASSED_ON.value * tt.PASSED_FURTHER.value**step
    for kind in (0, 1):
        now = [1.0 - math.prod(1.0 - other.tells[kind] for other in person.contacts) for person in people]
        for person, chance in zip(people, now, strict=True):
            if not person.teller:
                passes = min(number / len(person.contacts), 1.0)
                person.tells[kind] += (chance - person.heard[kind]) * passes
                person.heard[kind] = chance


def tellers_of(town: Town) -> np.ndarray:
    """People spread evenly over the town."""
    return np.arange(TELLERS) * (town.people // TELLERS)


def ours(people: int) -> dict[str, float]:
    """Arrays, in this process: seconds to settle, a step at first and again, how many heard, the most memory."""
    begun = time.perf_counter()
    town = Town.settle(people, 1)
    settle = time.perf_counter() - begun
    good, bad = np.full(TELLERS, TOLD_GOOD), np.full(TELLERS, TOLD_BAD)
    steps = []
    for _ in range(2):
        begun = time.perf_counter()
        found = spread(town, good, bad, STEPS, 0, tellers_of(town))
        steps.append((time.perf_counter() - begun) / STEPS)
    heard = float(found.heard_good[-1] + found.heard_bad[-1])
    return {"settle": settle, "first": steps[0], "again": steps[1], "heard": heard, "memory": memory()}


def plain(people: int) -> dict[str, float]:
    """Plain objects, in this process, at first and again; putting the objects together is not counted."""
    town = Town.settle(people, 1)
    steps = []
    for _ in range(2):
        folk = plain_town(town, tellers_of(town))
        begun = time.perf_counter()
        for step in range(STEPS):
            plain_step(folk, step)
        steps.append((time.perf_counter() - begun) / STEPS)
    heard = math.fsum(sum(person.heard) for person in folk)
    return {"first": steps[0], "again": steps[1], "heard": heard, "memory": memory()}


ENGINES = {"ours": ours, "plain": plain}


def memory() -> float:
    """The most memory this process has used, in MB; not a number where the system does not say."""
    if importlib.util.find_spec("resource") is None:
        return float("nan")
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used / (2**20 if sys.platform == "darwin" else 2**10)


def asked(engine: str, people: int) -> dict[str, float]:
    """What an engine finds in a process of its own."""
    call = [sys.executable, __file__, engine, str(people)]
    answer = subprocess.run(call, capture_output=True, text=True, check=True, cwd=ROOT)
    found: dict[str, float] = json.loads(answer.stdout)
    return found


def line(engine: str, people: int, rows: list[dict[str, float]]) -> str:
    """One engine at one size: a step at first and again, as median and range, and the rest."""
    said = [f"{engine:<6}{people:>10,}"]
    if "settle" in rows[0]:
        said.append(f"settling {median(row['settle'] for row in rows):.2f} s")
    for name in ("first", "again"):
        steps = [row[name] for row in rows]
        said.append(f"a step {name} {median(steps):.4f} s ({min(steps):.4f} to {max(steps):.4f})")
    said.append(f"{1e9 * median(row['again'] for row in rows) / people:.0f} ns a person")
    return "; ".join([*said, f"at most {max(row['memory'] for row in rows):.0f} MB"])


def ratio(name: str, fast: list[dict[str, float]], slow: list[dict[str, float]]) -> str:
    """How many times as fast, round by round; none when they do not agree."""
    if not math.isclose(fast[0]["heard"], slow[0]["heard"], rel_tol=1e-9):
        return f"no ratio: {fast[0]['heard']} heard in one and {slow[0]['heard']} in the other"
    times = [other[name] / one[name] for one, other in zip(fast, slow, strict=True)]
    return f"{median(times):.0f} times as fast {name} ({min(times):.0f} to {max(times):.0f})"


def main() -> None:
    """Interleaved rounds of every engine and size, then the lines."""
    print(
        f"Python {sys.version.split()[0]}, numpy {np.__version__}, {STEPS} steps, {TELLERS} tellers, {ROUNDS} rounds"
    )
    runs = [*(("ours", people) for people in SIZES), ("plain", BESIDE)]
    rows: dict[tuple[str, int], list[dict[str, float]]] = {run: [] for run in runs}
    for _ in range(ROUNDS):
        for run in runs:
            rows[run].append(asked(*run))
    for (engine, people), found in rows.items():
        print(line(engine, people, found))
    for name in ("first", "again"):
        print(
            f"beside plain objects at {BESIDE:,}: {ratio(name, rows['ours', BESIDE], rows['plain', BESIDE])}"
        )
    for peer in ("mesa", "agentpy"):
        there = importlib.util.find_spec(peer) is not None
        print(f"{peer}: {'installed, but no comparison is written for it' if there else 'not measured'}")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(ENGINES[sys.argv[1]](int(sys.argv[2]))))
    else:
        main()
