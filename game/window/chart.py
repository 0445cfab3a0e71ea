"""The feeling line in the window: one point a moment, peaks, end and memory marked by shape and word."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise

import pygame

from game.drawing.geometry import LineGeometry, Marks, line_geometry
from game.stage import LineView
from game.window import paint
from game.window.lettering import SMALL
from game.window.theme import Colour
from game.window.widgets import Canvas, Lit, Widget, ring
from game.words import say

Point = tuple[float, float]


@dataclass(slots=True)
class FeelingLine(Widget):
    """What was felt, moment by moment, and what is remembered as a dashed line beside it.

    With `choose` each moment can be chosen, by a click or by arrow keys while the line has the focus; `chosen` is the
    one that is, counted from 0.
    """

    line: LineView = field(kw_only=True)
    tall: int = 210
    chosen: int | None = None
    choose: Callable[[int], None] | None = None

    def height(self, canvas: Canvas, width: int) -> int:
        """A chart, and its words below."""
        return canvas.px(self.tall) + canvas.letters.line_height(SMALL)

    def draw(self, canvas: Canvas, rect: pygame.Rect, lit: Lit) -> None:
        """Draw the field, the line, the marks, and the words."""
        laid = self._laid(rect.width, rect.height - _small(canvas), _margin(canvas))
        self._field(canvas, rect, laid)
        self._choice(canvas, rect, laid)
        drawn_curve(canvas.surface, canvas.theme.accent, [_moved(rect, point) for point in laid.points], 3)
        for point in laid.points:
            pygame.draw.circle(canvas.surface, canvas.theme.accent, _whole(_moved(rect, point)), canvas.px(5))
        self._marks(canvas, rect, laid)
        ring(canvas, rect, lit)

    def _choice(self, canvas: Canvas, rect: pygame.Rect, laid: LineGeometry) -> None:
        """A band behind the chosen moment, from the top of the field to its bottom."""
        if self.chosen is None:
            return
        x = rect.x + laid.points[self.chosen + 1][0]
        wide, top = canvas.px(30), rect.y + _small(canvas)
        band = pygame.Rect(round(x) - wide // 2, top, wide, rect.y + round(laid.height) - top)
        paint.panel(canvas.surface, band, canvas.theme.chosen, 8, canvas.theme.quiet)

    def pressed(self, across: float, down: float) -> bool:
        """Choose the moment nearest to the place."""
        if self.choose is None:
            return False
        self.choose(min(max(0, round(across * len(self.line.points)) - 1), len(self.line.points) - 1))
        return True

    def _laid(self, width: int, height: int, margin: int) -> LineGeometry:
        felt = (self.line.opening, *self.line.points)
        marks = Marks(_after(self.line.highest), _after(self.line.lowest), _after(self.line.decisive))
        return line_geometry(felt, width, height, remembered=self.line.remembered, marks=marks, margin=margin)

    def _field(self, canvas: Canvas, rect: pygame.Rect, laid: LineGeometry) -> None:
        theme, surface = canvas.theme, canvas.surface
        pygame.draw.line(
            surface, theme.line, (rect.x, rect.y + laid.zero), (rect.right, rect.y + laid.zero), 2
        )
        if self.line.points and laid.remembered is not None:
            height = rect.y + laid.remembered
            for left in range(rect.x, rect.right, 14):
                pygame.draw.line(surface, theme.good, (left, height), (min(left + 8, rect.right), height), 2)
            self._remembered(canvas, rect, laid, laid.remembered)
        canvas.letters.draw(surface, say("line.good"), SMALL, theme.quiet, (rect.x, rect.y))
        bottom = rect.y + round(laid.height) - canvas.letters.line_height(SMALL)
        canvas.letters.draw(surface, say("line.bad"), SMALL, theme.quiet, (rect.x, bottom))

    def _remembered(self, canvas: Canvas, rect: pygame.Rect, laid: LineGeometry, height: float) -> None:
        """Name the dashed line where the line itself is farthest from it, on the side that is free."""
        gaps = [((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) for a, b in pairwise(laid.points)]
        x, y = max(gaps, key=lambda gap: abs(gap[1] - height))
        word, high = say("line.remembered"), canvas.letters.line_height(SMALL)
        wide = canvas.letters.width(word, SMALL)
        left = min(max(rect.x, round(rect.x + x - wide / 2)), rect.right - wide)
        top = rect.y + round(height + 4 if y < height else height - high - 2)
        canvas.surface.fill(canvas.theme.panel, (left - 3, top + 2, wide + 6, high - 4))
        canvas.letters.draw(canvas.surface, word, SMALL, canvas.theme.good, (left, top))

    def _marks(self, canvas: Canvas, rect: pygame.Rect, laid: LineGeometry) -> None:
        words: dict[Point, list[str]] = {}
        if laid.points:
            words.setdefault(laid.points[0], []).append(say("line.start"))
        for code, point in (
            ("high", laid.high),
            ("low", laid.low),
            ("decisive", laid.decisive),
            ("end", laid.end),
        ):
            if point is not None and self.line.points:
                words.setdefault(point, []).append(
                    say(f"line.{code if code != 'end' or self.line.ended else 'so_far'}")
                )
                self._sign(canvas, _moved(rect, point), code)
        for point, told in words.items():
            self._label(canvas, rect, point, ", ".join(dict.fromkeys(told)))

    def _sign(self, canvas: Canvas, at: Point, code: str) -> None:
        x, y = at
        reach, theme = canvas.px(8), canvas.theme
        if code == "decisive":
            pygame.draw.circle(canvas.surface, theme.text, _whole(at), reach + canvas.px(5), 3)
        elif code == "end":
            _shape(
                canvas.surface, theme.text, [(x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y)]
            )
        else:
            up = -reach if code == "high" else reach
            tone = theme.good if code == "high" else theme.bad
            _shape(canvas.surface, tone, [(x, y + up), (x + reach, y - up * 0.7), (x - reach, y - up * 0.7)])

    def _label(self, canvas: Canvas, rect: pygame.Rect, point: Point, word: str) -> None:
        x, y = _moved(rect, point)
        wide, high = canvas.letters.width(word, SMALL), canvas.letters.line_height(SMALL)
        left = min(max(rect.x, round(x - wide / 2)), rect.right - wide)
        above = y - rect.y > high + canvas.px(22)
        top = y - canvas.px(16) - high if above else y + canvas.px(14)
        canvas.surface.fill(canvas.theme.panel, (left - 3, round(top) + 2, wide + 6, high - 4))
        canvas.letters.draw(canvas.surface, word, SMALL, canvas.theme.text, (left, round(top)))

    @property
    def spoken(self) -> str:
        """The line in words, and the moment that is chosen."""
        if self.chosen is None:
            return self.line.description
        return say("line.chosen", line=self.line.description, moment=self.chosen + 1, said=self._said)

    @property
    def _said(self) -> str:
        return self.line.labels[self.chosen or 0]


def _small(canvas: Canvas) -> int:
    return canvas.letters.line_height(SMALL)


def _margin(canvas: Canvas) -> int:
    return _small(canvas) + canvas.px(16)


def _after(moment: int | None) -> int | None:
    return None if moment is None else moment + 1


def _moved(rect: pygame.Rect, point: Point) -> Point:
    return rect.x + point[0], rect.y + point[1]


def _whole(point: Point) -> tuple[int, int]:
    return round(point[0]), round(point[1])


def drawn_curve(surface: pygame.Surface, colour: Colour, points: list[Point], thick: int) -> None:
    """Draw a line through the points."""
    for start, end in pairwise(points):
        pygame.draw.aaline(surface, colour, start, end, thick)


def _shape(surface: pygame.Surface, colour: Colour, corners: list[Point]) -> None:
    pygame.draw.polygon(surface, colour, corners)
    pygame.draw.aalines(surface, colour, True, corners)
