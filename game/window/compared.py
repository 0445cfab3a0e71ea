"""Two feeling lines on one chart: what was as a solid line with discs, what would have been dotted with squares."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

import pygame

from game.drawing.geometry import LineGeometry, line_geometry
from game.stage import LineView
from game.window.chart import Point, drawn_curve
from game.window.lettering import SMALL
from game.window.theme import Colour
from game.window.widgets import Canvas, Lit, Widget
from game.words import say

_DOT: Final = 9
"""Pixels from dot to dot."""


@dataclass(slots=True)
class TwoLines(Widget):
    """What was beside what would have been, from the same start; they part at `moment`, counted from 0."""

    was: LineView = field(kw_only=True)
    would_be: LineView = field(kw_only=True)
    moment: int = 0
    described: str = ""
    tall: int = 230

    def height(self, canvas: Canvas, width: int) -> int:
        """A chart, and its legend below."""
        return canvas.px(self.tall) + self._legend_height(canvas, width)

    def draw(self, canvas: Canvas, rect: pygame.Rect, lit: Lit) -> None:
        """Draw the field, where they part, both lines, and what is which."""
        field_ = pygame.Rect(
            rect.x, rect.y, rect.width, rect.height - self._legend_height(canvas, rect.width)
        )
        was, would_be = (self._laid(canvas, field_, line) for line in (self.was, self.would_be))
        self._field(canvas, field_, was)
        theme = canvas.theme
        for start, end in list(pairwise(_at(field_, point) for point in would_be.points))[self.moment :]:
            _dots(canvas.surface, theme.good, start, end)
        drawn_curve(canvas.surface, theme.accent, [_at(field_, point) for point in was.points], 3)
        for point in would_be.points[self.moment + 1 :]:
            _square(canvas, theme.good, _at(field_, point))
        for point in was.points:
            _disc(canvas, theme.accent, _at(field_, point))
        self._legend(canvas, rect, field_.bottom)

    def _laid(self, canvas: Canvas, field_: pygame.Rect, line: LineView) -> LineGeometry:
        longest = max(len(self.was.points), len(self.would_be.points)) + 1
        margin = canvas.letters.line_height(SMALL) + canvas.px(6)
        felt = (line.opening, *line.points)
        return line_geometry(felt, field_.width, field_.height, margin=margin, moments=longest)

    def _field(self, canvas: Canvas, rect: pygame.Rect, laid: LineGeometry) -> None:
        theme, surface, letters = canvas.theme, canvas.surface, canvas.letters
        middle = rect.y + laid.zero
        pygame.draw.line(surface, theme.line, (rect.x, middle), (rect.right, middle), 2)
        letters.draw(surface, say("line.good"), SMALL, theme.quiet, rect.topleft)
        letters.draw(
            surface, say("line.bad"), SMALL, theme.quiet, (rect.x, rect.bottom - letters.line_height(SMALL))
        )
        self._parting(canvas, rect, rect.x + laid.points[min(self.moment, len(laid.points) - 1)][0])

    def _parting(self, canvas: Canvas, rect: pygame.Rect, x: float) -> None:
        """A dashed upright where the two part, with its word above it unless that has no room."""
        theme, high = canvas.theme, canvas.letters.line_height(SMALL)
        for top in range(rect.y + high, rect.bottom, 10):
            pygame.draw.line(canvas.surface, theme.line, (x, top), (x, min(top + 5, rect.bottom)), 2)
        wide = canvas.letters.width(say("whatif.parting"), SMALL)
        left = min(round(x - wide / 2), rect.right - wide)
        if left > rect.x + canvas.letters.width(say("line.good"), SMALL) + 8:
            canvas.letters.draw(canvas.surface, say("whatif.parting"), SMALL, theme.quiet, (left, rect.y))

    def _rows(self, canvas: Canvas, width: int) -> int:
        wide = sum(canvas.letters.width(say(code), SMALL) + canvas.px(60) for code in _LEGEND)
        return 1 if wide <= width else 2

    def _legend_height(self, canvas: Canvas, width: int) -> int:
        return self._rows(canvas, width) * canvas.letters.line_height(SMALL) + canvas.px(8)

    def _legend(self, canvas: Canvas, rect: pygame.Rect, top: int) -> None:
        left, below = rect.x, self._rows(canvas, rect.width) == 2
        for row, code in enumerate(_LEGEND):
            y = top + canvas.px(4) + (row * canvas.letters.line_height(SMALL) if below else 0)
            self._sample(canvas, code, (left, y + canvas.letters.line_height(SMALL) // 2))
            canvas.letters.draw(
                canvas.surface, say(code), SMALL, canvas.theme.text, (left + canvas.px(38), y)
            )
            left += 0 if below else canvas.letters.width(say(code), SMALL) + canvas.px(60)

    def _sample(self, canvas: Canvas, code: str, at: tuple[int, int]) -> None:
        theme, end = canvas.theme, (at[0] + canvas.px(30), at[1])
        middle = ((at[0] + end[0]) / 2, at[1])
        if code == "whatif.was":
            drawn_curve(canvas.surface, theme.accent, [at, end], 3)
            _disc(canvas, theme.accent, middle)
        else:
            _dots(canvas.surface, theme.good, at, end)
            _square(canvas, theme.good, middle)

    @property
    def spoken(self) -> str:
        """Both lines in words."""
        return self.described


_LEGEND: Final = ("whatif.was", "whatif.would_be")


def _at(rect: pygame.Rect, point: Point) -> Point:
    return rect.x + point[0], rect.y + point[1]


def _disc(canvas: Canvas, colour: Colour, at: Point) -> None:
    pygame.draw.aacircle(canvas.surface, colour, (round(at[0]), round(at[1])), canvas.px(5))


def _square(canvas: Canvas, colour: Colour, at: Point) -> None:
    reach = canvas.px(5)
    canvas.surface.fill(colour, (round(at[0]) - reach, round(at[1]) - reach, 2 * reach, 2 * reach))


def _dots(surface: pygame.Surface, colour: Colour, start: Point, end: Point) -> None:
    long = math.dist(start, end)
    for step in range(int(long // _DOT) + 1):
        share = step * _DOT / long if long else 0.0
        at = start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share
        pygame.draw.aacircle(surface, colour, (round(at[0]), round(at[1])), 2)
