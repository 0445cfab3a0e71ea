"""The few things screens are made of. Each knows its height for a width, its spoken text, and draws itself.

A widget with an `act` takes the focus: Enter, Space, its number or a click does what it says. Widgets hold no
state of their own; a screen makes them anew whenever something has changed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import pygame

from game.stage import Face, Person
from game.window import paint
from game.window.lettering import ASIDE, BODY, HEADING, SMALL, SPEECH, STRONG, TITLE, Letters, Style
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

    def height(self, canvas: Canvas, width: int) -> int:
        """How high it is at this width."""
        raise TypeError(type(self))

    def draw(self, canvas: Canvas, rect: pygame.Rect, lit: Lit) -> None:
        """Draw it into its place."""
        raise TypeError(type(self))

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
    """The ring round what the keyboard is on, with a little air between the two."""
    if lit.focused:
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
        paint.panel(canvas.surface, rect, fill, 10, None if self.primary else theme.line, shadow=theme.shadow)
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
class Meter(Widget):
    """A share in [0, 1] as a bar with its words: never by colour alone."""

    label: str = ""
    share: float = 0.0
    value: str = ""

    def height(self, canvas: Canvas, width: int) -> int:
        """A line of words and a bar."""
        return canvas.letters.line_height(SMALL) + canvas.px(14)

    def draw(self, canvas: Canvas, rect: pygame.Rect, lit: Lit) -> None:
        """Draw the label, the value at the right, and the bar below."""
        theme, letters = canvas.theme, canvas.letters
        letters.draw(canvas.surface, self.label, SMALL, theme.text, rect.topleft)
        right = rect.right - letters.width(self.value, SMALL)
        letters.draw(canvas.surface, self.value, SMALL, theme.quiet, (right, rect.y))
        bar = pygame.Rect(rect.x, rect.y + letters.line_height(SMALL) + 2, rect.width, canvas.px(7))
        paint.panel(canvas.surface, bar, theme.line, bar.height // 2)
        filled = pygame.Rect(bar.x, bar.y, round(bar.width * min(1.0, max(0.0, self.share))), bar.height)
        paint.panel(canvas.surface, filled, theme.accent, bar.height // 2)

    @property
    def spoken(self) -> str:
        """The label and the value."""
        return f"{self.label}: {self.value}"


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
        canvas.surface.blit(paint.face(self.person, self.face, size), (rect.x, rect.bottom - size))
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


def heading(words: str) -> Text:
    """The heading of a part."""
    return Text(words, HEADING)


def title(words: str) -> Text:
    """The title of a screen."""
    return Text(words, TITLE)
