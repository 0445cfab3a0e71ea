"""The pause in which the player says how the customer feels: by a name, or by a point; then what gave it away."""

from __future__ import annotations

from collections.abc import Callable

import pygame

from game.stage import FeelingLabel, ReadingView, Rehearsal
from game.stage.reflections import ReadView
from game.window.lettering import ASIDE, BODY, SMALL
from game.window.pad import ARROWS, Aim, Pad, moved, pointed
from game.window.page import Region
from game.window.screens.standing import column_height
from game.window.widgets import Button, Canvas, Choice, Text, Widget, heading
from game.words import say

_GAP = 10
_ROOMY = 560
"""Pixels from which on, at 100 % text, the pad stands beside the names."""


class Looking:
    """One reading: what is asked, where the player points, and how near it came once it is said."""

    def __init__(self, rehearsal: Rehearsal, asked: ReadingView, name: str, done: Callable[[], None]) -> None:
        """Ask how `name` feels; `done` is called once it is said or passed, and what gave it away was read."""
        self._rehearsal, self._asked, self._name, self._done = rehearsal, asked, name, done
        self._aim: Aim | None = None
        self._told: ReadView | None = None

    def wanted(self, canvas: Canvas, width: int, beside: list[Widget]) -> int:
        """The height of it at this width, with what stands below it."""
        if self._told or not _beside(canvas, width):
            return column_height(canvas, [*self._column(), *beside], width, 16, 8)
        names, pad = _shares(canvas, width)
        return max(
            column_height(canvas, [*self._names(), *beside], names, 16, 8),
            column_height(canvas, self._pointing(), pad, 16, 8),
        )

    def regions(self, canvas: Canvas, place: pygame.Rect, beside: list[Widget]) -> list[Region]:
        """The names at the left, the pad at the right; one column where that is too narrow, or once it is told."""
        if self._told or not _beside(canvas, place.width):
            return [Region("answers", place, [*self._column(), *beside], "panel", pad=16, gap=8)]
        names, pad = _shares(canvas, place.width)
        left = pygame.Rect(place.x, place.y, names, place.height)
        right = pygame.Rect(place.right - pad, place.y, pad, place.height)
        return [
            Region("answers", left, [*self._names(), *beside], "panel", pad=16, gap=8),
            Region("pad", right, self._pointing(), "panel", pad=16, gap=8),
        ]

    def _column(self) -> list[Widget]:
        return self._found(self._told) if self._told else [*self._names(), *self._pointing()]

    def _names(self) -> list[Widget]:
        options = [self._guess(number, label) for number, label in enumerate(self._asked.options, start=1)]
        skip = Choice(say("conversation.pass"), key="pass", act=self._pass)
        return [heading(self._asked.question), *options, skip]

    def _guess(self, number: int, label: FeelingLabel) -> Choice:
        return Choice(label.text, key=f"reading {number}", number=number, act=lambda: self._read(label))

    def _pointing(self) -> list[Widget]:
        asked = Text(say("pad.or", name=self._name), SMALL, "quiet")
        pad = Pad(self._aim, point=self._point, key="pad", act=self._say_so)
        said = Button(say("pad.say", name=self._name), True, key="say so", act=self._say_so)
        return [asked, pad, *([said] if self._aim else [])]

    def _found(self, told: ReadView) -> list[Widget]:
        on = Button(say("conversation.go_on"), True, key="go on", act=self._done)
        return [heading(told.sentence), Text(told.cue, ASIDE if told.cue else BODY), on]

    # What happens

    def key(self, event: pygame.event.Event, focus: str) -> bool:
        """Move the point while the keyboard is on the pad."""
        if event.type != pygame.KEYDOWN or focus != "pad" or event.key not in ARROWS:
            return False
        self._aim = moved(self._aim, event.key)
        return True

    def _point(self, across: float, down: float) -> None:
        self._aim = pointed(across, down)

    def _say_so(self) -> None:
        if self._aim:
            self._rehearsal.point_reading(*self._aim)
            self._told = self._rehearsal.how_it_was()

    def _read(self, label: FeelingLabel) -> None:
        self._rehearsal.answer_reading(label.feeling, label.strength)
        self._told = self._rehearsal.how_it_was()

    def _pass(self) -> None:
        if self._rehearsal.conversation().reading:
            self._rehearsal.answer_reading(None, None)
        self._done()


def _beside(canvas: Canvas, width: int) -> bool:
    return width >= _ROOMY * canvas.letters.scale


def _shares(canvas: Canvas, width: int) -> tuple[int, int]:
    room = width - canvas.px(_GAP)
    pad = round(room * 0.44)
    return room - pad, pad
