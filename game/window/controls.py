"""Controls for settings and views: a switch, a slider, tabs, and a word that passes by."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

import pygame

from game.window import paint
from game.window.lettering import BODY, SMALL, STRONG
from game.window.widgets import Canvas, Lit, Text, Widget, ring
from game.words import say

STEPS: Final[dict[int, int]] = {pygame.K_LEFT: -1, pygame.K_RIGHT: 1}
"""Keys that move a slider or turn tabs while they have the focus."""


@dataclass(slots=True)
class Toggle(Widget):
    """A switch with its label and a note: on or off in words and by where its knob stands, never by colour alone."""

    label: str = ""
    note: str = ""
    on: bool = False

    def _aside(self, canvas: Canvas) -> int:
        words = max(canvas.letters.width(say(f"settings.{state}"), SMALL) for state in ("on", "off"))
        return canvas.px(52) + canvas.px(10) + words

    def _inside(self, canvas: Canvas, width: int) -> int:
        return width - self._aside(canvas) - canvas.px(52)

    def _texts(self) -> tuple[Text, Text]:
        return Text(self.label, BODY), Text(self.note, SMALL, "quiet")

    def height(self, canvas: Canvas, width: int) -> int:
        """Its label and note, and room for a finger."""
        inside = self._inside(canvas, width)
        return sum(text.height(canvas, inside) for text in self._texts()) + canvas.px(20)

    def draw(self, canvas: Canvas, rect: pygame.Rect, lit: Lit) -> None:
        """Draw the card, its words, and the switch at the right."""
        theme, inside = canvas.theme, self._inside(canvas, rect.width)
        fill = theme.chosen if lit.focused or lit.hovered else theme.raised
        paint.panel(canvas.surface, rect, fill, 12, theme.line, shadow=theme.shadow)
        top = rect.y + canvas.px(10)
        for text in self._texts():
            text.draw(canvas, pygame.Rect(rect.x + canvas.px(20), top, inside, rect.height), Lit())
            top += text.height(canvas, inside)
        self._switch(canvas, rect)
        ring(canvas, rect, lit)

    def _switch(self, canvas: Canvas, rect: pygame.Rect) -> None:
        theme, word = canvas.theme, say("settings.on" if self.on else "settings.off")
        track = pygame.Rect(0, 0, canvas.px(52), canvas.px(26))
        track.midleft = (rect.right - self._aside(canvas) - canvas.px(16), rect.centery)
        fill = theme.accent if self.on else theme.panel
        paint.panel(canvas.surface, track, fill, track.height // 2, theme.quiet, 2)
        reach = track.height // 2 - 5
        knob = (track.right - track.height // 2 if self.on else track.x + track.height // 2, track.centery)
        pygame.draw.aacircle(canvas.surface, theme.on_accent if self.on else theme.quiet, knob, reach)
        at = (track.right + canvas.px(10), rect.centery - canvas.letters.line_height(SMALL) // 2)
        canvas.letters.draw(canvas.surface, word, SMALL, theme.text, at)

    @property
    def spoken(self) -> str:
        """The label, whether it is on, and the note."""
        return f"{self.label}: {say('settings.on' if self.on else 'settings.off')}. {self.note}".strip()


@dataclass(slots=True)
class Slider(Widget):
    """A value in steps: left and right keys or a click set it, using it goes one step on and round.

    `place` is the step it stands on, from 0, of `count`; `value` says it in words.
    """

    label: str = ""
    value: str = ""
    note: str = ""
    place: int = 0
    count: int = 2
    choose: Callable[[int], None] = field(kw_only=True)

    def _told(self) -> tuple[Text, Text]:
        return Text(f"{self.label}: {self.value}", BODY), Text(self.note, SMALL, "quiet")

    def height(self, canvas: Canvas, width: int) -> int:
        """Its words, and the track below them."""
        inside = width - 2 * canvas.px(20)
        return sum(text.height(canvas, inside) for text in self._told()) + canvas.px(20) + canvas.px(26)

    def draw(self, canvas: Canvas, rect: pygame.Rect, lit: Lit) -> None:
        """Draw the card, its words, the track with a mark a step, and the knob."""
        theme, inside, top = canvas.theme, rect.width - 2 * canvas.px(20), rect.y + canvas.px(10)
        fill = theme.chosen if lit.focused or lit.hovered else theme.raised
        paint.panel(canvas.surface, rect, fill, 12, theme.line, shadow=theme.shadow)
        for text in self._told():
            text.draw(canvas, pygame.Rect(rect.x + canvas.px(20), top, inside, rect.height), Lit())
            top += text.height(canvas, inside)
        self._track(canvas, pygame.Rect(rect.x + canvas.px(28), top, inside - canvas.px(16), canvas.px(26)))
        ring(canvas, rect, lit)

    def _track(self, canvas: Canvas, track: pygame.Rect) -> None:
        theme, last = canvas.theme, max(1, self.count - 1)
        line = pygame.Rect(track.x, track.centery - 2, track.width, 4)
        paint.panel(canvas.surface, line, theme.quiet, 2)
        for step in range(self.count):
            x = track.x + step * track.width // last
            pygame.draw.line(canvas.surface, theme.quiet, (x, track.centery - 6), (x, track.centery + 6), 2)
        knob = (track.x + self.place * track.width // last, track.centery)
        pygame.draw.aacircle(canvas.surface, theme.accent, knob, canvas.px(9))

    def pressed(self, across: float, down: float) -> bool:
        """Go to the step nearest to the place."""
        self.choose(min(max(0, round(across * (self.count - 1))), self.count - 1))
        return True

    def stepped(self, key: int) -> int:
        """The step a key leads to, held at both ends."""
        return min(max(0, self.place + STEPS[key]), self.count - 1)

    @property
    def spoken(self) -> str:
        """The label, the value, and the note."""
        return f"{self.label}: {self.value}. {self.note}".strip()


@dataclass(slots=True)
class Tabs(Widget):
    """Parts of a screen side by side, one of them open: keys left and right turn them, and so does a click."""

    labels: Sequence[str] = ()
    place: int = 0
    choose: Callable[[int], None] = field(kw_only=True)
    _abreast: int = field(default=1, init=False)

    def _across(self, canvas: Canvas, width: int) -> int:
        widest = max(canvas.letters.width(label, STRONG) for label in self.labels) + canvas.px(24)
        return max(1, min(len(self.labels), width // widest))

    def _row(self, canvas: Canvas) -> int:
        return canvas.letters.line_height(STRONG) + canvas.px(16)

    def height(self, canvas: Canvas, width: int) -> int:
        """As many rows as the labels need."""
        self._abreast = self._across(canvas, width)
        return -(-len(self.labels) // self._abreast) * self._row(canvas)

    def draw(self, canvas: Canvas, rect: pygame.Rect, lit: Lit) -> None:
        """Draw the labels; the open one stands on a thick line."""
        theme, across = canvas.theme, self._across(canvas, rect.width)
        wide, high = rect.width // across, self._row(canvas)
        for place, label in enumerate(self.labels):
            here = pygame.Rect(rect.x + place % across * wide, rect.y + place // across * high, wide, high)
            is_open = place == self.place
            left = here.centerx - canvas.letters.width(label, STRONG) // 2
            tone = theme.text if is_open else theme.quiet
            canvas.letters.draw(canvas.surface, label, STRONG, tone, (left, here.y + canvas.px(6)))
            under = pygame.Rect(here.x + 4, here.bottom - 4, here.width - 8, 4 if is_open else 1)
            canvas.surface.fill(theme.accent if is_open else theme.line, under)
        ring(canvas, rect, lit)

    def pressed(self, across: float, down: float) -> bool:
        """Open the part that was pointed at."""
        rows = -(-len(self.labels) // self._abreast)
        row, column = min(int(down * rows), rows - 1), min(int(across * self._abreast), self._abreast - 1)
        self.choose(min(max(0, row * self._abreast + column), len(self.labels) - 1))
        return True

    def stepped(self, key: int) -> int:
        """The part a key leads to, round the end."""
        return (self.place + STEPS[key]) % len(self.labels)

    @property
    def spoken(self) -> str:
        """Which part is open, and of how many."""
        return say(
            "tabs.spoken", label=self.labels[self.place], number=self.place + 1, count=len(self.labels)
        )


@dataclass(slots=True)
class Toast(Widget):
    """A word in passing, such as that settings were damaged: with a sign before it, on a panel of its own."""

    words: str = ""

    def _inside(self, canvas: Canvas, width: int) -> int:
        return width - 3 * canvas.px(16) - canvas.px(20)

    def height(self, canvas: Canvas, width: int) -> int:
        """Its words, and room round them."""
        return (
            Text(self.words).height(canvas, self._inside(canvas, width)) + canvas.px(20) if self.words else 0
        )

    def draw(self, canvas: Canvas, rect: pygame.Rect, lit: Lit) -> None:
        """Draw the panel, the sign, and the words."""
        theme, left = canvas.theme, rect.x + 2 * canvas.px(16) + canvas.px(20)
        paint.panel(canvas.surface, rect, theme.chosen, 10, theme.quiet)
        at = (rect.x + canvas.px(26), rect.y + canvas.px(10) + canvas.letters.line_height(BODY) // 2)
        pygame.draw.aacircle(canvas.surface, theme.accent, at, canvas.px(10))
        mark = at[0] - canvas.letters.width("!", STRONG) // 2, at[1] - canvas.letters.line_height(STRONG) // 2
        canvas.letters.draw(canvas.surface, "!", STRONG, theme.on_accent, mark)
        inside = self._inside(canvas, rect.width)
        Text(self.words).draw(canvas, pygame.Rect(left, rect.y + canvas.px(10), inside, rect.height), lit)

    @property
    def spoken(self) -> str:
        """The words."""
        return self.words
