"""Buttons side by side at the foot of a place, as many in a row as their labels allow."""

from __future__ import annotations

import pygame

from game.window.lettering import STRONG
from game.window.page import Region
from game.window.widgets import Button, Canvas

_RING = 8
"""Room round a button for the ring of the focus."""

_GAP = 2


def abreast(canvas: Canvas, buttons: list[Button], width: int) -> int:
    """How many of the buttons stand side by side without breaking a label: all of them, two, or one."""
    widest = max(canvas.letters.width(button.label, STRONG) for button in buttons)
    wanted = widest + canvas.px(32) + 2 * canvas.px(_RING)
    return next((n for n in (len(buttons), 2) if _wide(canvas, width, n) >= wanted), 1)


def _wide(canvas: Canvas, width: int, count: int) -> int:
    return (width - canvas.px(_GAP) * (count - 1)) // count


def foot(canvas: Canvas, buttons: list[Button], place: pygame.Rect) -> list[Region]:
    """The buttons in rows that end at the bottom of a place, each a region of its own, top left one first."""
    across = abreast(canvas, buttons, place.width)
    wide, pad = _wide(canvas, place.width, across), canvas.px(_RING)
    rows = [buttons[at : at + across] for at in range(0, len(buttons), across)]
    heights = [max(button.height(canvas, wide - 2 * pad) for button in row) + 2 * pad for row in rows]
    placed, top = [], place.bottom - sum(heights)
    for row, high in zip(rows, heights, strict=True):
        for count, button in enumerate(row):
            rect = pygame.Rect(place.x + count * (wide + canvas.px(_GAP)), top, wide, high)
            placed.append(Region(f"button {button.key}", rect, [button], pad=_RING))
        top += high
    return placed
