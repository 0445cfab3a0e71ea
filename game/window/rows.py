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
    return next((n for n in (len(buttons), 2) if _in_rows_of(canvas, buttons, width, n)), 1)


def _in_rows_of(canvas: Canvas, buttons: list[Button], width: int, count: int) -> bool:
    rows = [buttons[at : at + count] for at in range(0, len(buttons), count)]
    return all(sum(_wanted(canvas, row)) <= _room(canvas, width, len(row)) for row in rows)


def _wanted(canvas: Canvas, buttons: list[Button]) -> list[int]:
    """Pixels each needs for its label in one line."""
    beside = canvas.px(32) + 2 * canvas.px(_RING)
    return [canvas.letters.width(button.label, STRONG) + beside for button in buttons]


def _room(canvas: Canvas, width: int, count: int) -> int:
    return width - canvas.px(_GAP) * (count - 1)


def _widths(canvas: Canvas, row: list[Button], width: int, count: int) -> list[int]:
    """Equal ones where the labels allow it, else what each needs and its part of what is left."""
    wanted, equal = _wanted(canvas, row), _room(canvas, width, count) // count
    spare = _room(canvas, width, len(row)) - sum(wanted)
    if max(wanted) <= equal or spare < 0:
        return [equal] * len(row)
    return [need + spare // len(row) for need in wanted]


def foot(canvas: Canvas, buttons: list[Button], place: pygame.Rect) -> list[Region]:
    """The buttons in rows that end at the bottom of a place, each a region of its own, top left one first."""
    across, pad = abreast(canvas, buttons, place.width), canvas.px(_RING)
    rows = [buttons[at : at + across] for at in range(0, len(buttons), across)]
    widths = [_widths(canvas, row, place.width, across) for row in rows]
    heights = [
        max(button.height(canvas, wide - 2 * pad) for button, wide in zip(row, wides, strict=True)) + 2 * pad
        for row, wides in zip(rows, widths, strict=True)
    ]
    placed, top = [], place.bottom - sum(heights)
    for row, wides, high in zip(rows, widths, heights, strict=True):
        placed += _row(canvas, row, wides, pygame.Rect(place.x, top, place.width, high))
        top += high
    return placed


def _row(canvas: Canvas, row: list[Button], widths: list[int], place: pygame.Rect) -> list[Region]:
    placed, left = [], place.x
    for button, wide in zip(row, widths, strict=True):
        rect = pygame.Rect(left, place.y, wide, place.height)
        placed.append(Region(f"button {button.key}", rect, [button], pad=_RING))
        left += wide + canvas.px(_GAP)
    return placed
