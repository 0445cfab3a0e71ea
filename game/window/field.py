"""A field to type in, where the player's own words are wanted."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.window import paint
from game.window.lettering import BODY, SMALL
from game.window.widgets import Canvas, Lit, Text, Widget, ring

LONGEST = 300
"""Letters a field takes."""


def typed(text: str, event: pygame.event.Event, longest: int = LONGEST) -> str | None:
    """The text after an event of the keyboard; None where the event is not meant for a field."""
    if event.type == pygame.TEXTINPUT:
        return f"{text}{event.text}"[:longest]
    if event.type == pygame.KEYDOWN and event.key == pygame.K_BACKSPACE:
        return text[:-1]
    # The letter itself comes as an event of its own; as a key it must not mean anything else here.
    ordinary = event.type == pygame.KEYDOWN and event.unicode.isprintable() and event.unicode != ""
    return text if ordinary else None


@dataclass(slots=True)
class Field(Widget):
    """What has been typed below its label; `hint` stands there while nothing is."""

    label: str = ""
    words: str = ""
    hint: str = ""

    def _label(self) -> Text:
        return Text(self.label, SMALL, "quiet")

    def _words(self, focused: bool) -> Text:
        if self.words:
            return Text(f"{self.words}▏" if focused else self.words, BODY)
        return Text(self.hint, BODY, "quiet")

    def height(self, canvas: Canvas, width: int) -> int:
        """Its label, and a box as high as its words."""
        inside = width - 2 * canvas.px(14)
        return self._label().height(canvas, width) + self._words(True).height(canvas, inside) + canvas.px(24)

    def draw(self, canvas: Canvas, rect: pygame.Rect, lit: Lit) -> None:
        """Draw the label, the box, and the words in it."""
        high = self._label().height(canvas, rect.width)
        self._label().draw(canvas, rect, lit)
        box = pygame.Rect(rect.x, rect.y + high + canvas.px(4), rect.width, rect.height - high - canvas.px(4))
        paint.panel(canvas.surface, box, canvas.theme.raised, 10, canvas.theme.quiet)
        inside = box.inflate(-2 * canvas.px(14), -2 * canvas.px(10))
        self._words(lit.focused).draw(canvas, inside, lit)
        ring(canvas, box, lit, 10)

    @property
    def spoken(self) -> str:
        """The label, and what has been typed."""
        return f"{self.label} {self.words or self.hint}"
