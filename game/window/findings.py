"""What was found: a share as a bar, and a label with its value."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.window import paint
from game.window.lettering import BODY, SMALL
from game.window.widgets import Canvas, Lit, Text, Widget
from game.words import say


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
        aside = round(214 * canvas.letters.scale)
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


@dataclass(slots=True)
class Beside(Widget):
    """A row of a comparison: a label, and two values in columns; below one another where that is too narrow.

    `head` sets it as the head of the table, quietly.
    """

    label: str = ""
    first: str = ""
    second: str = ""
    head: bool = False

    def _columns(self, canvas: Canvas, width: int) -> tuple[int, ...]:
        aside, gap = round(214 * canvas.letters.scale), canvas.px(16)
        each = (width - aside - gap) // 2
        return (aside, each, each) if each > 0.8 * aside else (width,) * 3

    def _texts(self) -> tuple[Text, Text, Text]:
        if self.head:
            return Text(), Text(self.first, SMALL, "quiet"), Text(self.second, SMALL, "quiet")
        return Text(self.label, BODY, "quiet"), Text(self.first), Text(self.second)

    def height(self, canvas: Canvas, width: int) -> int:
        """The highest of the three, or all of them."""
        columns = self._columns(canvas, width)
        heights = [text.height(canvas, wide) for text, wide in zip(self._texts(), columns, strict=True)]
        return sum(heights) if columns[0] == width else max(heights)

    def draw(self, canvas: Canvas, rect: pygame.Rect, lit: Lit) -> None:
        """Draw the label and both values."""
        columns, left, top = self._columns(canvas, rect.width), rect.x, rect.y
        for text, wide in zip(self._texts(), columns, strict=True):
            text.draw(canvas, pygame.Rect(left, top, wide, rect.height), lit)
            top += text.height(canvas, wide) if wide == rect.width else 0
            left += 0 if wide == rect.width else wide + (canvas.px(16) if left > rect.x else 0)

    @property
    def spoken(self) -> str:
        """The label and both values."""
        values = say("whatif.both", was=self.first, would_be=self.second)
        return "" if self.head else f"{self.label}: {values}"
