"""Letters: lines broken to a width and set, each letter in a font that has it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import Any, Final

import pygame

from game.window.fonts import Weight, font, has, other, slanted, where_else
from game.window.scripts import from_the_right, in_sight, joins, script
from game.window.theme import Colour
from game.words.inert import inert

_LONGEST_LINE: Final = 4000
_MOST_WORDS: Final = 64
"""No more words than these are tried on one line at once."""


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
        lines: list[str] = []
        words = paragraph.lstrip(" ").split(" ")
        while words:
            count = self._fitting(words, style, width)
            if not count:
                *whole, words[0] = self._cut(words[0], style, width)
                lines += whole
                count = self._fitting(words, style, width) or 1
            lines.append(" ".join(words[:count]))
            left = " ".join(words[count:]).lstrip(" ")
            words = left.split(" ") if left else []
        return lines

    def _fitting(self, words: list[str], style: Style, width: int) -> int:
        """How many of these words stand on one line: halved towards, since measuring is what takes the time."""
        counts = range(1, min(len(words), _MOST_WORDS) + 1)
        return bisect_right(counts, width, key=lambda count: self.width(" ".join(words[:count]), style))

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
        if text.isascii() or all(has(style.weight, letter) for letter in text):
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
        if not turned and (letter.isascii() or has(style.weight, letter)):
            return self.face(style)
        if not turned and has(Weight.REGULAR, letter):
            return slanted(round(style.size * self.scale))
        elsewhere = where_else(letter)
        if elsewhere:
            return other(elsewhere, round(style.size * self.scale), script(letter), turned)
        self.missed.add(letter)
        return self.face(style)


def _make_room(cache: dict[Any, Any]) -> None:
    # Conversations are short; what does not fit any more is simply set again.
    if len(cache) > 4000:
        cache.clear()
