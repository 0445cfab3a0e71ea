"""`graph`: a scenario as a picture."""

from __future__ import annotations

from pathlib import Path

from game.authoring.graph.mermaid import mermaid
from game.authoring.graph.picture import page, picture
from game.authoring.graph.story import story
from game.authoring.graph.traffic import traffic
from game.cli.output import complain
from game.cli.shelves import library
from game.cli.start import BAD_INPUT, FINE
from game.scenario import load
from game.settings.files import write_whole
from game.words import say


def draw(scenario: str, output: Path, *, folder: Path | None) -> int:
    """Draw a scenario into a file, by the ending of its name, and return the exit code."""
    kind = output.suffix.lower()
    if kind not in (".svg", ".html", ".mmd"):
        complain(say("graph.kind", path=output))
        return BAD_INPUT
    loaded = load(library(folder).find(scenario), use_house=False)
    told = story(loaded, traffic(loaded))
    drawn = {
        ".svg": lambda: picture(told),
        ".html": lambda: page(told, loaded),
        ".mmd": lambda: mermaid(told),
    }
    write_whole(output, drawn[kind]())
    complain(say("graph.written", path=output))
    return FINE
