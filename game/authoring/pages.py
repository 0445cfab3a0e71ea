"""Making the room's own HTML pages: templates with everything escaped and inert."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from game.words import say
from game.words.inert import inert


@cache
def templates(folder: Path) -> Environment:
    """The templates in a folder: every text put into one is escaped and inert, but drawings marked safe."""
    environment = Environment(
        loader=FileSystemLoader(folder, encoding="utf-8"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_harmless,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["say"] = say
    return environment


def _harmless(value: object) -> object:
    return inert(value) if isinstance(value, str) and not hasattr(value, "__html__") else value
