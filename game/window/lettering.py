"""Letters: the fonts, what to do where a font has no letter, and lines broken to a width."""

from __future__ import annotations

import importlib.metadata
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

import pygame

from game.window.scripts import from_the_right, in_sight, joins, script
from game.window.theme import Colour
from game.words.inert import inert

_PACKAGE: Final = "font-source-sans-pro"
_OTHERS: Final = (
    "notosans,notosansarabic,notosanshebrew,notosansdevanagari,notosansthai,dejavusans,segoeui,geezapro,arialhebrew,"
    "notosanscjksc,notosanscjkjp,notosanscjk,microsoftyahei,yugothic,malgungothic,pingfangsc,hiraginosans,"
    "arialunicodems,nirmalaui,leelawadeeui,droidsansfallback,segoeuisymbol,applesymbols,notosanssymbols2,symbola"
)
"""Where letters are looked for that the family lacks, the clearest first: whatever of these the system has."""

_NEVER: Final = "\uffff"
"""No font has this letter, by definition of Unicode."""

_LONGEST_LINE: Final = 4000


class Weight(StrEnum):
    """The three cuts of the one type family."""

    REGULAR = "Regular"
    BOLD = "Semibold"
    ITALIC = "It"


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set: its size in pixels at 100 %, its cut, and the space between its lines."""

    size: int
    weight: Weight = Weight.REGULAR
    leading: float = 1.32


TITLE: Final = Style(34, Weight.BOLD, 1.2)
HEADING: Final = Style(22, Weight.BOLD, 1.25)
SPEECH: Final = Style(22)
BODY: Final = Style(19)
ASIDE: Final = Style(18, Weight.ITALIC)
STRONG: Final = Style(19, Weight.BOLD)
SMALL: Final = Style(16)


@lru_cache(maxsize=1)
def _family() -> dict[str, Path]:
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
    path = _family().get(weight)
    return pygame.font.Font(str(path) if path else None, size)


@lru_cache(maxsize=1)
def _system_fonts() -> tuple[str, ...]:
    found = (pygame.font.match_font(name) for name in _OTHERS.split(","))
    return tuple(dict.fromkeys(path for path in found if path))


@lru_cache(maxsize=64)
def _other(path: str | None, size: int, script: str = "", turned: bool = False) -> pygame.font.Font:
    """A system's font, told once what it sets: fonts are shared, and what they were told stays."""
    face = pygame.font.Font(path, size)
    if script:
        face.set_script(script)
    if turned:
        face.set_direction(pygame.DIRECTION_RTL)
    return face


@lru_cache(maxsize=8192)
def _has(weight: Weight, letter: str) -> bool:
    return _drawable(font(weight, 16), letter)


def _drawable(face: pygame.font.Font, letter: str) -> bool:
    # The library draws an empty box for a letter it lacks, and measures that box as if it were the letter;
    # a letter without width (a joiner, a mark) it refuses to draw alone, and there is nothing to see of it.
    return not face.size(letter)[0] or _pixels(face, letter) != _pixels(face, _NEVER)


def _pixels(face: pygame.font.Font, letter: str) -> bytes:
    return pygame.image.tobytes(face.render(letter, True, (255, 255, 255)), "RGBA")


@lru_cache(maxsize=4096)
def _where_else(letter: str) -> str | None:
    return next((path for path in _system_fonts() if _drawable(_other(path, 16), letter)), None)


class Letters:
    """Text set at one scale (1.0 to 2.0): measured, broken into lines, and drawn from a cache."""

    def __init__(self, scale: float) -> None:
        """Set every style at this scale."""
        self.scale = scale
        self.missed: set[str] = set()
        """Letters that no font here can draw; an empty box stands for each."""
        self._lines: dict[tuple[str, Style, int], tuple[str, ...]] = {}
        self._drawn: dict[tuple[str, Style, Colour], pygame.Surface] = {}

    def face(self, style: Style) -> pygame.font.Font:
        """The font of a style at this scale."""
        return font(style.weight, round(style.size * self.scale))

    def line_height(self, style: Style) -> int:
        """Pixels from one line to the next."""
        return round(style.size * self.scale * style.leading)

    def width(self, text: str, style: Style) -> int:
        """Pixels a line takes."""
        return sum(face.size(part)[0] for part, face in self._runs(text, style))

    def lines(self, text: str, style: Style, width: int) -> tuple[str, ...]:
        """A text broken between words so that no line is wider than `width`; a longer word is cut."""
        key = (text, style, width)
        if key not in self._lines:
            _make_room(self._lines)
            shown = inert(text).replace("\t", "    ")
            self._lines[key] = tuple(
                line
                for paragraph in shown.split("\n")
                for line in self._broken(paragraph, style, max(width, 24))
            )
        return self._lines[key]

    def _broken(self, paragraph: str, style: Style, width: int) -> list[str]:
        lines, line = [], ""
        for word in paragraph.split(" "):
            longer = f"{line} {word}" if line else word
            if self.width(longer, style) <= width:
                line = longer
                continue
            if line:
                lines.append(line)
            *whole, line = self._cut(word, style, width)
            lines += whole
        return [*lines, line]

    def _cut(self, word: str, style: Style, width: int) -> list[str]:
        if self.width(word[:200], style) <= width and len(word) <= 200:
            return [word]
        most = max(1, int(width / max(1, self.width("n", style))))
        pieces = []
        while word:
            count = most
            while count > 1 and self.width(word[:count], style) > width:
                count -= 1
            while 1 < count < len(word) and joins(word[count]):
                count -= 1
            pieces.append(word[:count])
            word = word[count:]
        return pieces

    def draw(
        self, surface: pygame.Surface, text: str, style: Style, colour: Colour, at: tuple[int, int]
    ) -> None:
        """Draw one line with its top left corner at a place."""
        if not text:
            return
        key = (text[:_LONGEST_LINE], style, colour)
        if key not in self._drawn:
            _make_room(self._drawn)
            self._drawn[key] = self._rendered(*key)
        surface.blit(self._drawn[key], at)

    def _rendered(self, text: str, style: Style, colour: Colour) -> pygame.Surface:
        runs = [(part, face) for part, face in self._runs(text, style) if face.size(part)[0]]
        parts = [face.render(part, True, colour) for part, face in runs]
        if len(parts) == 1:
            return parts[0]
        whole = pygame.Surface(
            (sum(p.width for p in parts) or 1, max((p.height for p in parts), default=1)), pygame.SRCALPHA
        )
        left = 0
        for part in parts:
            whole.blit(part, (left, whole.height - part.height))
            left += part.width
        return whole

    def _runs(self, text: str, style: Style) -> list[tuple[str, pygame.font.Font]]:
        """A line in parts from left to right, each with the font that sets it."""
        face, text = self.face(style), inert(text)
        if text.isascii() or all(_has(style.weight, letter) for letter in text):
            return [(text, face)]
        runs: list[tuple[str, pygame.font.Font]] = []
        for part, turned in in_sight(text) if from_the_right(text) else [(text, False)]:
            own = self._part(part, style, turned)
            runs += own[::-1] if turned else own
        return runs

    def _part(self, text: str, style: Style, turned: bool) -> list[tuple[str, pygame.font.Font]]:
        """A part of one direction, with a font for every stretch of it."""
        runs: list[tuple[str, pygame.font.Font]] = []
        for letter in text:
            here = runs[-1][1] if runs else None
            own = here if here and self._goes_on(letter, turned) else self._letter(letter, style, turned)
            if here is own:
                runs[-1] = (runs[-1][0] + letter, own)
            else:
                runs.append((letter, own))
        return runs

    def _goes_on(self, letter: str, turned: bool) -> bool:
        # An accent needs the font of its letter; words from the right keep their spaces and stops in their own.
        return joins(letter) or (turned and letter in " .,:;!?'-\"()")

    def _letter(self, letter: str, style: Style, turned: bool) -> pygame.font.Font:
        if not turned and (letter.isascii() or _has(style.weight, letter)):
            return self.face(style)
        elsewhere = _where_else(letter)
        if elsewhere:
            return _other(elsewhere, round(style.size * self.scale), script(letter), turned)
        self.missed.add(letter)
        return self.face(style)


def _make_room(cache: dict[Any, Any]) -> None:
    # Conversations are short; what does not fit any more is simply set again.
    if len(cache) > 4000:
        cache.clear()
