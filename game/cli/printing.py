"""`handout`: the sheets a trainer prints."""

from __future__ import annotations

from pathlib import Path

from game.cli.output import complain
from game.cli.shelves import library, playable, unreadable
from game.cli.start import BAD_INPUT, FINE
from game.errors import CannotWrite
from game.reports.handout import handout_html
from game.reports.observer import observer_html
from game.scenario import Scenario, load
from game.settings.files import reason, write_whole
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
    sheets = {}
    for scenario in found:
        sheets[f"{scenario.id}-handout.html"] = _handout(scenario)
        sheets[f"{scenario.id}-observer.html"] = _observer(scenario)
    _make(into)
    for name, page in sheets.items():
        write_whole(into / name, page)
    complain(say("handout.written.all", count=len(sheets), path=into))
    return FINE


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(say("cannot_write", path=folder, why=reason(error))) from error


def _handout(scenario: Scenario) -> str:
    return handout_html(handout(scenario), language=scenario.language)


def _observer(scenario: Scenario) -> str:
    return observer_html(observers_card(scenario), language=scenario.language)
