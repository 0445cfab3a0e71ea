"""Small scenarios on disk."""

from pathlib import Path

from game.scenario import Reading, Scenario, load, read

CHOICES = "    choices:\n      - id: wait\n        say: One moment, please.\n"
SCENARIO = f"""\
id: late-room
title: The late room
customer: {{name: Dana}}
beats:
  start:
    customer: I am waiting.
{CHOICES}"""


def write(root: Path, name: str, text: str) -> Path:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="")
    return path


def reading_of(root: Path, text: str) -> Reading:
    return read(write(root / "scenarios", "hotel/late-room.yaml", text))


def scenario_of(root: Path, text: str, house: Path | None = None) -> Scenario:
    return load(write(root / "scenarios", "hotel/late-room.yaml", text), house=house)


def codes_of(reading: Reading) -> list[tuple[int, str]]:
    return [(problem.line, problem.code) for problem in reading.problems]
