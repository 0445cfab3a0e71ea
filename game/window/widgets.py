"""The few things screens are made of. Each knows its height for a width, its spoken text, and draws itself.

A widget with an `act` takes the focus: Enter, Space, its number or a click does what it says. Widgets hold no
state of their own; a screen makes them anew whenever something has changed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import pygame

from game.window import paint
from game.window.lettering import BODY, HEADING, SMALL, STRONG, TITLE, Letters, Style
from game.window.theme import Colour, Theme

Act = Callable[[], Any]
"""What happens when a widget is used; returns the next screen, or None to stay."""


@dataclass(frozen=True, slots=True)
class Canvas:
    """Where and how things are drawn now."""

    surface: pygame.Surface
    theme: Theme
    letters: Letters

    def px(self, size: int) -> int:
        """A distance at this text size: grows half as fast as the letters do."""
        return round(size * (0.5 + 0.5 * self.letters.scale))

    def text(self, lines: Sequence[str], style: Style, colour: Colour, at: tuple[int, int]) -> int:
        """Draw lines below one another inside what is visible; returns the height they take."""
        step, clip = self.letters.line_height(style), self.surface.get_clip()
        for row, line in enumerate(lines):
            top = at[1] + row * step
            if clip.top - step < top < clip.bottom:
                self.letters.draw(self.surface, line, style, colour, (at[0], top))
        return step * len(lines)


@dataclass(frozen=True, slots=True)
class Lit:
    """Whether the keyboard is on a widget, and whether the pointer is."""

    focused: bool = False
    hovered: bool = False


@dataclass(slots=True)
class Widget:
    """Something on a screen. `key` names it for focus; `number` is the key that uses it at once."""

    key: str = field(default="", kw_only=True)
    act: Act | None = field(default=None, kw_only=True)
    number: int = field(default=0, kw_only=True)
    ticking: bool = field(default=False, kw_only=True)
    """Changes by itself all the time: read aloud when it comes, and not again at each change."""

    def height(self, canvas: Canvas, width: int) -> int:
        """How high it is at this width."""
        raise TypeError(type(self))

    def draw(self, canvas: Canvas, rect: pygame.Rect, lit: Lit) -> None:
        """Draw it into its place."""
        raise TypeError(type(self))

    def pressed(self, across: float, down: float) -> bool:
        """Take a click at a share of its width and height; False where it does not matter where."""
        return False

    @property
    def spoken(self) -> str:
        """What is read aloud; "" for what is only for the eye."""
        return ""


@dataclass(slots=True)
class Text(Widget):
    """Words. `tone` names a colour of the theme."""

    words: str = ""
    style: Style = BODY
    tone: str = "text"

    def height(self, canvas: Canvas, width: int) -> int:
        """As many lines as it takes."""
        if not self.words:
            return 0
        return canvas.letters.line_height(self.style) * len(
            canvas.letters.lines(self.words, self.style, width)
        )

    def draw(self, canvas: Canvas, rect: pygame.Rect, lit: Lit) -> None:
        """Draw the lines."""
        colour: Colour = getattr(canvas.theme, self.tone)
        canvas.text(
            canvas.letters.lines(self.words, self.style, rect.width), self.style, colour, rect.topleft
        )

    @property
    def spoken(self) -> str:
        """The words."""
        return self.words


@dataclass(slots=True)
class Space(Widget):
    """Room between things."""

    size: int = 8

    def height(self, canvas: Canvas, width: int) -> int:
        """The room, at this text size."""
        return canvas.px(self.size)

    def draw(self, canvas: Canvas, rect: pygame.Rect, lit: Lit) -> None:
        """Nothing to draw."""


@dataclass(slots=True)
class Rule(Widget):
    """A thin line between two parts."""

    def height(self, canvas: Canvas, width: int) -> int:
        """A line and the room round it."""
        return canvas.px(16)

    def draw(self, canvas: Canvas, rect: pygame.Rect, lit: Lit) -> None:
        """Draw the line."""
        pygame.draw.line(canvas.surface, canvas.theme.line, rect.midleft, rect.midright)


def ring(canvas: Canvas, rect: pygame.Rect, lit: Lit, radius: int = 12) -> None:
    """The ring round what the keyboard is on, with a little air round it: it can be seen on any backdrop."""
    if lit.focused:
        paint.ring(canvas.surface, rect.inflate(12, 12), canvas.theme.panel, radius + 6, 6)
        paint.ring(canvas.surface, rect.inflate(10, 10), canvas.theme.focus, radius + 5, 3)


@dataclass(slots=True)
class Button(Widget):
    """Does one thing. A `primary` button is the one most players want now."""

    label: str = ""
    primary: bool = False

    def height(self, canvas: Canvas, width: int) -> int:
        """Its lines, and room for a finger."""
        lines = canvas.letters.lines(self.label, STRONG, width - canvas.px(32))
        return canvas.letters.line_height(STRONG) * len(lines) + canvas.px(20)

    def draw(self, canvas: Canvas, rect: pygame.Rect, lit: Lit) -> None:
        """Draw it, filled where it is the primary one."""
        theme = canvas.theme
        fill = (
            theme.accent if self.primary else (theme.chosen if lit.hovered or lit.focused else theme.raised)
        )
        colour = theme.on_accent if self.primary else theme.text
        edge = (theme.text if lit.hovered else None) if self.primary else theme.line
        thick = 2 if self.primary else 1
        paint.panel(canvas.surface, rect, fill, 10, edge, thick, shadow=theme.shadow)
        lines = canvas.letters.lines(self.label, STRONG, rect.width - canvas.px(32))
        for row, line in enumerate(lines):
            left = rect.x + (rect.width - canvas.letters.width(line, STRONG)) // 2
            top = rect.y + canvas.px(10) + row * canvas.letters.line_height(STRONG)
            canvas.letters.draw(canvas.surface, line, STRONG, colour, (left, top))
        ring(canvas, rect, lit, 10)

    @property
    def spoken(self) -> str:
        """The label."""
        return self.label


@dataclass(slots=True)
class Choice(Widget):
    """An answer in full, with its number before it and its money below it.

    `warns` says the note in the colour of warnings; `flush` leaves no room for a number.
    """

    words: str = ""
    note: str = ""
    warns: bool = False
    flush: bool = False

    def _inside(self, canvas: Canvas, width: int) -> int:
        return width - self._margin(canvas) - canvas.px(16)

    def _margin(self, canvas: Canvas) -> int:
        if self.flush:
            return canvas.px(20)
        return canvas.px(20) + canvas.letters.width("0", STRONG) + canvas.px(16)

    def height(self, canvas: Canvas, width: int) -> int:
        """Its lines, its note, and room round them."""
        inside = self._inside(canvas, width)
        lines = len(canvas.letters.lines(self.words, BODY, inside)) * canvas.letters.line_height(BODY)
        notes = len(canvas.letters.lines(self.note, SMALL, inside)) if self.note else 0
        return lines + notes * canvas.letters.line_height(SMALL) + canvas.px(20)

    def draw(self, canvas: Canvas, rect: pygame.Rect, lit: Lit) -> None:
        """Draw the number in a disc, the words, and the note."""
        theme, inside = canvas.theme, self._inside(canvas, rect.width)
        fill = theme.chosen if lit.focused or lit.hovered else theme.raised
        paint.panel(canvas.surface, rect, fill, 12, theme.line, shadow=theme.shadow)
        left, top = rect.x + self._margin(canvas), rect.y + canvas.px(10)
        if self.number:
            self._numbered(canvas, rect, top)
        top += canvas.text(canvas.letters.lines(self.words, BODY, inside), BODY, theme.text, (left, top))
        if self.note:
            tone = theme.bad if self.warns else theme.quiet
            canvas.text(canvas.letters.lines(self.note, SMALL, inside), SMALL, tone, (left, top))
        ring(canvas, rect, lit)

    def _numbered(self, canvas: Canvas, rect: pygame.Rect, top: int) -> None:
        label = str(self.number)
        across = canvas.letters.width(label, STRONG)
        middle = rect.x + canvas.px(14) + canvas.letters.width("0", STRONG) // 2 + canvas.px(4)
        canvas.letters.draw(canvas.surface, label, STRONG, canvas.theme.accent, (middle - across // 2, top))

    @property
    def spoken(self) -> str:
        """The number, the words and the note."""
        number = f"{self.number}. " if self.number else ""
        return f"{number}{self.words} {self.note}".strip()


def heading(words: str) -> Text:
    """The heading of a part."""
    return Text(words, HEADING)


def title(words: str) -> Text:
    """The title of a screen."""
    return Text(words, TITLE)
