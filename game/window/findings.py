"""What was found: a share as a bar, and a label with its value."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.window import paint
from game.window.lettering import BODY, SMALL
from game.window.widgets import Canvas, Lit, Text, Widget


@dataclass(slots=True)
class Meter(Widget):
    """A share in [0, 1] as a bar with its words: never by colour alone."""

    label: str = ""
    share: float = 0.0
    value: str = ""

    def _words(self) -> tuple[Text, Text]:
        return Text(self.label, SMALL), Text(self.value, SMALL, "quiet")

    def _abreast(self, canvas: Canvas, width: int) -> bool:
        letters = canvas.letters
        wanted = letters.width(self.label, SMALL) + letters.width(self.value, SMALL) + canvas.px(16)
        return wanted <= width

    def _told(self, canvas: Canvas, width: int) -> int:
        heights = [text.height(canvas, width) for text in self._words()]
        return max(heights) if self._abreast(canvas, width) else sum(heights)

    def height(self, canvas: Canvas, width: int) -> int:
        """A line of words and a bar; the value below the label where there is no room beside it."""
        return self._told(canvas, width) + canvas.px(14)

    def draw(self, canvas: Canvas, rect: pygame.Rect, lit: Lit) -> None:
        """Draw the label, the value at the right or below, and the bar."""
        theme, told = canvas.theme, self._told(canvas, rect.width)
        label, value = self._words()
        label.draw(canvas, rect, lit)
        if self._abreast(canvas, rect.width):
            wide = canvas.letters.width(self.value, SMALL)
            value.draw(canvas, pygame.Rect(rect.right - wide, rect.y, wide + 1, told), lit)
        else:
            value.draw(canvas, rect.move(0, label.height(canvas, rect.width)), lit)
        bar = pygame.Rect(rect.x, rect.y + told + 2, rect.width, canvas.px(7))
        paint.panel(canvas.surface, bar, theme.line, bar.height // 2)
        filled = pygame.Rect(bar.x, bar.y, round(bar.width * min(1.0, max(0.0, self.share))), bar.height)
        paint.panel(canvas.surface, filled, theme.accent, bar.height // 2)

    @property
    def spoken(self) -> str:
        """The label and the value."""
        return f"{self.label}: {self.value}" if self.value else self.label


@dataclass(slots=True)
class Fact(Widget):
    """A label and its value, side by side; one below the other where that is too narrow."""

    label: str = ""
    value: str = ""

    def _parts(self, canvas: Canvas, width: int) -> tuple[int, int]:
        aside = round(190 * canvas.letters.scale)
        return (aside, width - aside) if width > 2.2 * aside else (width, width)

    def height(self, canvas: Canvas, width: int) -> int:
        """The higher of the two, or both."""
        first, second = self._parts(canvas, width)
        high, low = Text(self.label).height(canvas, first), Text(self.value).height(canvas, second)
        return high + low if first == width else max(high, low)

    def draw(self, canvas: Canvas, rect: pygame.Rect, lit: Lit) -> None:
        """Draw the label quietly, and the value."""
        first, second = self._parts(canvas, rect.width)
        below = Text(self.label).height(canvas, first) if first == rect.width else 0
        left = rect.x + (0 if below else first)
        Text(self.label, BODY, "quiet").draw(canvas, pygame.Rect(rect.x, rect.y, first, rect.height), lit)
        Text(self.value, BODY).draw(canvas, pygame.Rect(left, rect.y + below, second, rect.height), lit)

    @property
    def spoken(self) -> str:
        """The label and the value."""
        return f"{self.label}: {self.value}"
