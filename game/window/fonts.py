"""Fonts: the one family of the game, and where letters are found that it lacks."""

from __future__ import annotations

import importlib.metadata
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Final

import pygame

_PACKAGE: Final = "font-source-sans-pro"
_OTHERS: Final = (
    "notosans,notosansarabic,notosanshebrew,notosansdevanagari,notosansthai,dejavusans,segoeui,geezapro,arialhebrew,"
    "notosanscjksc,notosanscjkjp,notosanscjk,microsoftyahei,yugothic,malgungothic,pingfangsc,hiraginosans,"
    "arialunicodems,nirmalaui,leelawadeeui,droidsansfallback,segoeuisymbol,applesymbols,notosanssymbols2,symbola"
)
"""Where letters are looked for that the family lacks, the clearest first: whatever of these the system has."""

_NEVER: Final = "\uffff"
"""No font has this letter, by definition of Unicode."""


class Weight(StrEnum):
    """The three cuts of the one type family."""

    REGULAR = "Regular"
    BOLD = "Semibold"
    ITALIC = "It"


@lru_cache(maxsize=1)
def family() -> dict[str, Path]:
    """The files of the family by cut; none where its package is missing."""
    try:
        files = importlib.metadata.distribution(_PACKAGE).files or []
    except importlib.metadata.PackageNotFoundError:
        return {}
    found = {Path(str(file)).name: Path(str(file.locate())) for file in files}
    return {
        weight: found[f"SourceSansPro-{weight}.ttf"]
        for weight in Weight
        if f"SourceSansPro-{weight}.ttf" in found
    }


@lru_cache(maxsize=64)
def font(weight: Weight, size: int) -> pygame.font.Font:
    """The family's font of this cut and size; the window library's own where the family is missing."""
    path = family().get(weight)
    return pygame.font.Font(str(path) if path else None, size)


@lru_cache(maxsize=16)
def slanted(size: int) -> pygame.font.Font:
    """The upright cut, leant over: the family's italics have no Greek and no Cyrillic."""
    path = family().get(Weight.REGULAR)
    face = pygame.font.Font(str(path) if path else None, size)
    face.set_italic(True)
    return face


@lru_cache(maxsize=1)
def _system_fonts() -> tuple[str, ...]:
    found = (pygame.font.match_font(name) for name in _OTHERS.split(","))
    return tuple(dict.fromkeys(path for path in found if path))


@lru_cache(maxsize=64)
def other(path: str | None, size: int, script: str = "", turned: bool = False) -> pygame.font.Font:
    """A system's font, told once what it sets: fonts are shared, and what they were told stays."""
    face = pygame.font.Font(path, size)
    if script:
        face.set_script(script)
    if turned:
        face.set_direction(pygame.DIRECTION_RTL)
    return face


@lru_cache(maxsize=8192)
def has(weight: Weight, letter: str) -> bool:
    """Whether the family's cut can draw a letter."""
    return _drawable(font(weight, 16), letter)


def _drawable(face: pygame.font.Font, letter: str) -> bool:
    # The library draws an empty box for a letter it lacks, and measures that box as if it were the letter;
    # a letter without width (a joiner, a mark) it refuses to draw alone, and there is nothing to see of it.
    return not face.size(letter)[0] or _pixels(face, letter) != _pixels(face, _NEVER)


def _pixels(face: pygame.font.Font, letter: str) -> bytes:
    return pygame.image.tobytes(face.render(letter, True, (255, 255, 255)), "RGBA")


@lru_cache(maxsize=4096)
def where_else(letter: str) -> str | None:
    """The file of the first font of the system that can draw a letter; None where there is none."""
    return next((path for path in _system_fonts() if _drawable(other(path, 16), letter)), None)
