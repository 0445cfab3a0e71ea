"""`handout`: the sheets a trainer prints."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from game.cli.output import complain
from game.cli.shelves import library, playable, unreadable
from game.cli.start import BAD_INPUT, FINE
from game.reports.handout import handout_html
from game.reports.observer import observer_html
from game.scenario import Scenario, load
from game.settings.files import make_folder, write_whole
from game.stage.handouts import handout, observers_card
from game.words import say


def print_sheet(
    scenario: str | None, output: Path | None, *, observer: bool, every: Path | None, folder: Path | None
) -> int:
    """Write one sheet, or with `every` both sheets of every scenario into that folder, and return the exit code."""
    if every is not None:
        if scenario or output or observer:
            complain(say("handout.only_all"))
            return BAD_INPUT
        return _print_all(every, folder)
    if scenario is None or output is None:
        complain(say("handout.which"))
        return BAD_INPUT
    loaded = load(library(folder).find(scenario))
    write_whole(output, _observer(loaded) if observer else _handout(loaded))
    complain(say("handout.written", path=output))
    return FINE


def _print_all(into: Path, folder: Path | None) -> int:
    shelved = library(folder)
    found = playable(shelved)
    for reading in unreadable(shelved):
        complain(*(problem.sentence for problem in reading.errors))
    if not found:
        complain(say("handout.none"))
        return BAD_INPUT
    complain(say("handout.written.all", count=write_sheets(found, into), path=into))
    return FINE


def write_sheets(scenarios: Sequence[Scenario], into: Path) -> int:
    """Write both sheets of each into a folder, made where it is not there; returns how many. Raises CannotWrite."""
    sheets = {}
    for scenario in scenarios:
        sheets[f"{scenario.id}-handout.html"] = _handout(scenario)
        sheets[f"{scenario.id}-observer.html"] = _observer(scenario)
    make_folder(into)
    for name, page in sheets.items():
        write_whole(into / name, page)
    return len(sheets)


def _handout(scenario: Scenario) -> str:
    return handout_html(handout(scenario), language=scenario.language)


def _observer(scenario: Scenario) -> str:
    return observer_html(observers_card(scenario), language=scenario.language)
