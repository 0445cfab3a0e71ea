"""`list`: the library."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rich.cells import cell_len

from game.cli.output import complain, tell, tell_json
from game.cli.shelves import library, playable, unreadable
from game.scenario import Scenario, inert
from game.scenario.translation import languages_of
from game.words import say


def list_library(*, as_json: bool, folder: Path | None) -> int:
    """Print every scenario that can be played; files that cannot be read are told on stderr."""
    shelved = library(folder)
    found = playable(shelved)
    if as_json:
        tell_json({"scenarios": [_entry(scenario) for scenario in found]})
    else:
        tell(_table(found) if found else say("list.empty"))
    for reading in unreadable(shelved):
        complain(*(problem.sentence for problem in reading.errors))
    return 0


def _entry(scenario: Scenario) -> dict[str, Any]:
    return {
        "id": scenario.id,
        "title": scenario.title,
        "path": str(scenario.path),
        "industry": scenario.industry,
        "channel": scenario.channel.value,
        "skills": [skill.value for skill in scenario.skills],
        "minutes": scenario.minutes,
        "languages": list(languages_of(scenario)),
    }


def _table(scenarios: list[Scenario]) -> str:
    rows = [say("list.head").split("|"), *(_cells(scenario) for scenario in scenarios)]
    widths = [max(cell_len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join(_row(row, widths) for row in rows)


def _cells(scenario: Scenario) -> list[str]:
    minutes = say("list.minutes", minutes=scenario.minutes)
    skills = ", ".join(skill.value for skill in scenario.skills)
    shown = (
        scenario.id,
        scenario.title,
        scenario.industry,
        scenario.channel.value,
        minutes,
        " ".join(languages_of(scenario)),
        skills,
    )
    return [inert(cell) for cell in shown]


def _row(cells: list[str], widths: list[int]) -> str:
    padded = (cell + " " * (width - cell_len(cell)) for cell, width in zip(cells, widths, strict=True))
    return "  ".join(padded).rstrip()
