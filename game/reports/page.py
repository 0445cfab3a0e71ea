"""Making a page: templates with everything escaped and inert."""

from __future__ import annotations

from dataclasses import asdict
from functools import lru_cache
from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from game.drawing.inks import DARK, LIGHT, Inks
from game.words import say
from game.words.inert import inert

_TEMPLATES: Final = Path(__file__).parent / "templates"

INKS: Final = Inks(**{name: f"var(--{name})" for name in asdict(LIGHT)})
"""The colours of a chart as names, which the page fills in: light, dark, or as printed."""


def filled(template: str, **facts: object) -> str:
    """The page of that name with `facts` in it: every text escaped and inert, but drawings marked safe."""
    return (
        _environment().get_template(template).render(say=say, light=asdict(LIGHT), dark=asdict(DARK), **facts)
    )


@lru_cache(maxsize=1)
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(_TEMPLATES, encoding="utf-8"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_harmless,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _harmless(value: object) -> object:
    return inert(value) if isinstance(value, str) and not hasattr(value, "__html__") else value
