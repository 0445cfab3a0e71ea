"""A skill as a bar, with the attempts it rests on as dots: what it is now, and how it came to that."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.stage.learning import SkillLine, skill_line
from game.window.lettering import BODY
from game.window.widgets import Canvas, Lit, Text, Widget

SHOWN = 12
"""Attempts that are drawn, the latest ones."""

_BAR, _TRACE = 12, 34


@dataclass(slots=True)
class SkillBar(Widget):
    """Its words, its bar, and beside the bar its latest attempts from left to right, higher being better."""

    skill: SkillLine

    def _words(self) -> Text:
        return Text(skill_line(self.skill), BODY)

    def height(self, canvas: Canvas, width: int) -> int:
        """Its words, and the drawing below them."""
        return self._words().height(canvas, width) + canvas.px(_TRACE + 10)

    def draw(self, canvas: Canvas, rect: pygame.Rect, lit: Lit) -> None:
        """Draw it."""
        high = self._words().height(canvas, rect.width)
        self._words().draw(canvas, pygame.Rect(rect.x, rect.y, rect.width, high), lit)
        top = rect.y + high + canvas.px(4)
        trace = min(canvas.px(220), rect.width // 3)
        self._bar(canvas, pygame.Rect(rect.x, top, rect.width - trace - canvas.px(20), canvas.px(_TRACE)))
        self._trace(canvas, pygame.Rect(rect.right - trace, top, trace, canvas.px(_TRACE)))

    def _bar(self, canvas: Canvas, place: pygame.Rect) -> None:
        bar = pygame.Rect(place.x, 0, place.width, canvas.px(_BAR))
        bar.centery = place.centery
        radius = bar.height // 2
        pygame.draw.rect(canvas.surface, canvas.theme.line, bar, border_radius=radius)
        full = pygame.Rect(
            bar.x, bar.y, max(bar.height, round(bar.width * self.skill.mastery / 100)), bar.height
        )
        pygame.draw.rect(canvas.surface, canvas.theme.accent, full, border_radius=radius)
        pygame.draw.rect(canvas.surface, canvas.theme.quiet, bar, 1, border_radius=radius)

    def _trace(self, canvas: Canvas, place: pygame.Rect) -> None:
        values = self.skill.history[-SHOWN:]
        inner = place.inflate(-canvas.px(8), -canvas.px(8))
        step = inner.width / max(SHOWN - 1, 1)
        points = [
            (round(inner.x + step * at), round(inner.bottom - inner.height * value / 100))
            for at, value in enumerate(values)
        ]
        if len(points) > 1:
            pygame.draw.aalines(canvas.surface, canvas.theme.quiet, False, points)
        for point in points:
            pygame.draw.circle(canvas.surface, canvas.theme.accent, point, canvas.px(3))

    @property
    def spoken(self) -> str:
        """What the bar says."""
        return skill_line(self.skill)
