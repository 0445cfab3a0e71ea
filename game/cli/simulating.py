"""`simulate`: a scenario played many thousand times."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import Progress

from game.authoring.simulate import POLICIES, Asked, entry, sheet, simulate
from game.authoring.simulate.page import page
from game.authoring.simulate.running import Plan, Ticking
from game.cli.output import complain, tell, tell_json
from game.cli.shelves import Opened, library
from game.cli.start import BAD_INPUT, FINE
from game.scenario import Scenario, load
from game.scenario.problem import did_you_mean, inert
from game.settings.files import write_whole
from game.words import say


def play_many(
    name: str,
    *,
    runs: int,
    policies: Sequence[str],
    temperaments: int | None,
    seed: int,
    workers: int | None,
    as_json: bool,
    folder: Path | None,
    html: Path | None = None,
) -> int:
    """Play a scenario as asked, show what came of it, and return the exit code."""
    unknown = [word for word in policies if word not in POLICIES]
    if unknown:
        complain(
            *(say("simulate.policy", word=inert(w), hint=did_you_mean(w, list(POLICIES))) for w in unknown)
        )
        return BAD_INPUT
    scenario = load(library(folder).find(name), use_house=False)
    chosen = tuple(policy for policy in POLICIES if policy in policies or not policies)
    asked = Asked(runs, chosen, temperaments, seed, workers or os.cpu_count() or 1)
    with _progress(scenario, asked) as tick:
        found = simulate(scenario, Opened().yardsticks, asked, tick)
    if html:
        write_whole(html, page(found))
        complain(say("simulate.page.written", path=html))
    if as_json:
        tell_json(entry(found))
    else:
        encoding = (sys.stdout.encoding or "ascii").lower()
        tell(sheet(found, width=shutil.get_terminal_size().columns, encoding=encoding))
    return FINE


@contextmanager
def _progress(scenario: Scenario, asked: Asked) -> Iterator[Ticking | None]:
    console = Console(stderr=True)
    if not console.is_terminal or Plan(scenario, asked).seconds < 1:
        yield None
        return
    with Progress(console=console, transient=True) as shown:
        task = shown.add_task(say("simulate.progress"), total=1.0)
        yield lambda done: shown.update(task, completed=done)
