"""Buttons at the foot of a place: equal where they can be, else as wide as their labels, and never out of the place."""

from __future__ import annotations

import pygame
import pytest

from game.window.lettering import Letters
from game.window.rows import foot
from game.window.theme import LIGHT
from game.window.widgets import Button, Canvas

LONG, SHORT = "What is known of the customer", "Pause"


@pytest.fixture
def canvas(surface: pygame.Surface) -> Canvas:
    return Canvas(surface, LIGHT, Letters(1.0))


def laid(canvas: Canvas, labels: list[str], width: int) -> list[pygame.Rect]:
    buttons = [Button(label, key=label) for label in labels]
    return [region.rect for region in foot(canvas, buttons, pygame.Rect(10, 0, width, 900))]


def test_short_labels_share_the_row_equally(canvas: Canvas) -> None:
    rects = laid(canvas, [SHORT, SHORT, SHORT], 600)
    assert len({rect.y for rect in rects}) == len({rect.width for rect in rects}) == 1


def test_a_long_label_takes_from_the_short_ones_before_a_row_is_broken(canvas: Canvas) -> None:
    rects = laid(canvas, [LONG, SHORT, SHORT], 540)
    assert len({rect.y for rect in rects}) == 1
    assert rects[0].width > 2 * rects[1].width


@pytest.mark.parametrize("width", [90, 200, 300, 460, 900])
@pytest.mark.parametrize("labels", [[SHORT], [LONG, SHORT], [LONG, LONG, SHORT], [SHORT, LONG, LONG, SHORT]])
def test_nothing_stands_outside_the_place_or_on_another(
    canvas: Canvas, labels: list[str], width: int
) -> None:
    rects = laid(canvas, labels, width)
    assert all(pygame.Rect(10, 0, width, 900).contains(rect) for rect in rects)
    assert all(rect.collidelist(rects[:at]) == -1 for at, rect in enumerate(rects))
