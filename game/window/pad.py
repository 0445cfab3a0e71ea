"""The pad on which a player points where the customer is: pleasant or not, stirred or quiet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

import pygame

from game.window import paint
from game.window.lettering import SMALL
from game.window.widgets import Canvas, Lit, Widget, ring
from game.words import say

Aim = tuple[float, float]
"""Pleasure and arousal, each in [-1, 1]."""

STEP: Final = 0.2
"""How far a key moves the point."""

ARROWS: Final[dict[int, Aim]] = {
    pygame.K_LEFT: (-STEP, 0.0),
    pygame.K_RIGHT: (STEP, 0.0),
    pygame.K_UP: (0.0, STEP),
    pygame.K_DOWN: (0.0, -STEP),
}


def moved(aim: Aim | None, key: int) -> Aim:
    """The point after an arrow key, held inside the pad; the first key starts from the middle."""
    pleasure, arousal = aim or (0.0, 0.0)
    right, up = ARROWS[key]
    return _held(pleasure + right), _held(arousal + up)


def pointed(across: float, down: float) -> Aim:
    """The point at a share of the pad's width and height, from its top left corner."""
    return _held(2 * across - 1), _held(1 - 2 * down)


def _held(value: float) -> float:
    return round(min(1.0, max(-1.0, value)), 3)


def in_words(aim: Aim) -> str:
    """The point in words, such as "unpleasant, and very stirred"."""
    pleasure, arousal = (say(f"pad.{axis}.{_part(at)}") for axis, at in zip("pa", aim, strict=True))
    return say("pad.at", pleasure=pleasure, arousal=arousal)


def _part(at: float) -> int:
    """Which of five parts of an axis a value lies in, from -2 to 2."""
    return (at > 0.1) + (at > 0.55) - (at < -0.1) - (at < -0.55)


@dataclass(slots=True)
class Pad(Widget):
    """Two axes and a point. Arrow keys move it, a click puts it; using the pad says it."""

    aim_at: Aim | None = None
    tall: int = 200
    point: Callable[[float, float], None] = field(kw_only=True)

    def height(self, canvas: Canvas, width: int) -> int:
        """As high as it was asked to be, at this text size."""
        return canvas.px(self.tall) + canvas.letters.line_height(SMALL)

    def draw(self, canvas: Canvas, rect: pygame.Rect, lit: Lit) -> None:
        """Draw the field, its axes with their words, and the point."""
        theme = canvas.theme
        paint.panel(canvas.surface, rect, theme.raised, 12, theme.quiet)
        inside = rect.inflate(-16, -16)
        pygame.draw.line(canvas.surface, theme.line, inside.midleft, inside.midright, 2)
        pygame.draw.line(canvas.surface, theme.line, inside.midtop, inside.midbottom, 2)
        self._named(canvas, inside)
        if self.aim_at:
            self._mark(canvas, inside, self.aim_at)
        ring(canvas, rect, lit)

    def _named(self, canvas: Canvas, inside: pygame.Rect) -> None:
        high = canvas.letters.line_height(SMALL)
        self._word(canvas, "pad.up", (inside.centerx, inside.top))
        self._word(canvas, "pad.down", (inside.centerx, inside.bottom - high))
        for code, left in (("pad.left", True), ("pad.right", False)):
            wide = canvas.letters.width(say(code), SMALL)
            middle = inside.left + wide // 2 if left else inside.right - wide // 2
            self._word(canvas, code, (middle, inside.centery - high // 2))

    def _word(self, canvas: Canvas, code: str, at: tuple[int, int]) -> None:
        words, high = say(code), canvas.letters.line_height(SMALL)
        wide = canvas.letters.width(words, SMALL)
        left = at[0] - wide // 2
        canvas.surface.fill(canvas.theme.raised, (left - 4, at[1], wide + 8, high))
        canvas.letters.draw(canvas.surface, words, SMALL, canvas.theme.quiet, (left, at[1]))

    def _mark(self, canvas: Canvas, inside: pygame.Rect, aim: Aim) -> None:
        at = (
            inside.centerx + round(aim[0] * inside.width / 2),
            inside.centery - round(aim[1] * inside.height / 2),
        )
        for reach, colour in ((11, canvas.theme.raised), (9, canvas.theme.accent), (3, canvas.theme.raised)):
            pygame.draw.aacircle(canvas.surface, colour, at, canvas.px(reach))

    def pressed(self, across: float, down: float) -> bool:
        """Put the point at a share of the pad's width and height."""
        self.point(across, down)
        return True

    @property
    def spoken(self) -> str:
        """What the pad asks, and where the point is."""
        return say("pad.spoken", at=in_words(self.aim_at) if self.aim_at else say("pad.nowhere"))
