"""What is said: bubbles of a conversation, and the customer's words beside their face."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import pygame

from game.stage import Face, Person
from game.window import paint
from game.window.lettering import ASIDE, BODY, SMALL, SPEECH, Style
from game.window.widgets import Canvas, Lit, Text, Widget


@dataclass(slots=True)
class Bubble(Widget):
    """What somebody said. The customer's stand left, the player's right; a note stands free, in italics.

    `shown` is how many letters are typed out so far (None: all of them). `fresh` marks what is new.
    """

    who: str = "customer"
    words: str = ""
    name: str = ""
    fresh: bool = False
    shown: int | None = None

    def _style(self) -> Style:
        return ASIDE if self.who == "note" else SPEECH if self.fresh and self.who == "customer" else BODY

    def _wide(self, canvas: Canvas, width: int) -> int:
        if self.who == "note":
            return width - canvas.px(24)
        longest = min(
            width - canvas.px(72),
            max(canvas.letters.width(line, self._style()) for line in self._lines(canvas, width)),
        )
        return max(longest, canvas.px(24))

    def _lines(self, canvas: Canvas, width: int) -> tuple[str, ...]:
        room = width - (canvas.px(24) if self.who == "note" else canvas.px(72))
        return canvas.letters.lines(self.words, self._style(), room)

    def height(self, canvas: Canvas, width: int) -> int:
        """Its lines, and room round them."""
        pad = 0 if self.who == "note" else canvas.px(20)
        return canvas.letters.line_height(self._style()) * len(self._lines(canvas, width)) + pad

    def draw(self, canvas: Canvas, rect: pygame.Rect, lit: Lit) -> None:
        """Draw the bubble and as much of the words as has been said."""
        theme, lines = canvas.theme, self._lines(canvas, rect.width)
        if self.who == "note":
            canvas.text(lines, ASIDE, theme.quiet, (rect.x + canvas.px(12), rect.y))
            return
        wide = self._wide(canvas, rect.width) + canvas.px(36)
        own = self.who == "player"
        box = pygame.Rect(rect.right - wide if own else rect.x, rect.y, wide, rect.height)
        fill = theme.own if own else theme.raised if self.fresh else theme.panel
        paint.panel(canvas.surface, box, fill, 14, theme.line, shadow=theme.shadow if self.fresh else 0)
        at = (box.x + canvas.px(18), box.y + canvas.px(10))
        canvas.text(_so_far(lines, self.shown), self._style(), theme.text, at)

    @property
    def spoken(self) -> str:
        """Who says it, and what."""
        return self.words if self.who == "note" else f"{self.name}: {self.words}"


def _so_far(lines: Sequence[str], shown: int | None) -> Sequence[str]:
    if shown is None:
        return lines
    said, left = [], shown
    for line in lines:
        said.append(line[: max(0, left)])
        left -= len(line) + 1
    return said


@dataclass(slots=True)
class Saying(Widget):
    """What the customer says, in large letters beside their face."""

    person: Person = field(kw_only=True)
    face: Face = field(kw_only=True)
    label: str = ""
    words: str = ""

    def _picture(self, canvas: Canvas) -> int:
        return canvas.px(116)

    def _words(self) -> tuple[Text, Text]:
        return Text(self.label, SMALL, "quiet"), Text(self.words, SPEECH)

    def height(self, canvas: Canvas, width: int) -> int:
        """The face, or the words where they are higher."""
        inside = width - self._picture(canvas) - canvas.px(20)
        words = sum(text.height(canvas, inside) for text in self._words())
        return max(words + canvas.px(12), self._picture(canvas))

    def draw(self, canvas: Canvas, rect: pygame.Rect, lit: Lit) -> None:
        """Draw the face at the left, and the words in the middle of what is left."""
        size = self._picture(canvas)
        canvas.surface.blit(paint.face(self.person, self.face, size), rect.topleft)
        left, inside = rect.x + size + canvas.px(20), rect.width - size - canvas.px(20)
        heights = [text.height(canvas, inside) for text in self._words()]
        top = rect.y + (rect.height - sum(heights)) // 2
        for text, high in zip(self._words(), heights, strict=True):
            text.draw(canvas, pygame.Rect(left, top, inside, high), lit)
            top += high

    @property
    def spoken(self) -> str:
        """Whose words, and the words."""
        return f"{self.label}: {self.words}"


@dataclass(slots=True)
class Unseen(Widget):
    """Words for the ear alone, where eyes have a picture of the same."""

    words: str = ""

    def height(self, canvas: Canvas, width: int) -> int:
        """None: there is nothing to see."""
        return 0

    def draw(self, canvas: Canvas, rect: pygame.Rect, lit: Lit) -> None:
        """Nothing to draw."""

    @property
    def spoken(self) -> str:
        """The words."""
        return self.words
