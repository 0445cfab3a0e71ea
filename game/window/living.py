"""The customer as they are seen: a face that eases from feeling to feeling, blinks and breathes; or a voice."""

from __future__ import annotations

import math
from dataclasses import fields
from typing import Final

import pygame

from game.stage import Face, Person
from game.vocabulary import Channel
from game.window import paint
from game.window.lettering import ASIDE, HEADING, TITLE
from game.window.widgets import Canvas

_EASE_MS: Final = 260.0
_BLINK_EVERY_MS: Final = 4200
_BLINK_MS: Final = 150
_BREATH_MS: Final = 4600
_SETTLED: Final = 0.012


class Living:
    """Follows what the customer feels, a little behind, as faces do."""

    def __init__(self, person: Person, channel: Channel, face: Face, still: bool) -> None:
        """Start with this face; `still` players see it change at once and nothing else move, nor do letters."""
        self.person = person
        self.channel = channel
        self.still = still or channel not in (Channel.COUNTER, Channel.PHONE)
        self._face = face
        self._goal = face
        self._age = 0

    def feel(self, face: Face) -> None:
        """Ease towards another face."""
        self._goal = face
        if self.still:
            self._face = face

    @property
    def settled(self) -> bool:
        """Whether the face has arrived."""
        return all(
            abs(getattr(self._goal, f.name) - getattr(self._face, f.name)) < _SETTLED for f in fields(Face)
        )

    def tick(self, milliseconds: int) -> bool:
        """Let time pass; True where it looks different now."""
        if self.still:
            return False
        before = self._blink(), self._breath()
        self._age += milliseconds
        if self.settled:
            return (self._blink(), self._breath()) != before
        share = min(1.0, milliseconds / _EASE_MS * 2.2)
        moved = {
            f.name: _towards(getattr(self._face, f.name), getattr(self._goal, f.name), share)
            for f in fields(Face)
        }
        self._face = Face(**moved)
        return True

    def _blink(self) -> float:
        into = self._age % _BLINK_EVERY_MS
        return 0.0 if self.still or into > _BLINK_MS else 1.0 if into > 40 else 0.5

    def _breath(self) -> int:
        return 0 if self.still else round(2 * math.sin(2 * math.pi * self._age / _BREATH_MS))

    def draw(self, canvas: Canvas, rect: pygame.Rect) -> None:
        """Draw the customer into a place: in person, as a voice, as a letter, or as a name in a chat."""
        if self.channel is Channel.COUNTER:
            self._in_person(canvas, rect)
        elif self.channel is Channel.PHONE:
            self._voice(canvas, rect)
        elif self.channel is Channel.EMAIL:
            self._letter(canvas, rect)
        else:
            self._initial(canvas, rect)

    def _in_person(self, canvas: Canvas, rect: pygame.Rect) -> None:
        size = min(rect.width, rect.height)
        drawn = paint.face(self.person, self._face, size, self._blink())
        canvas.surface.blit(drawn, (rect.centerx - size // 2, rect.bottom - size + self._breath()))

    def _voice(self, canvas: Canvas, rect: pygame.Rect) -> None:
        """A line whose swing and haste follow arousal, and which sinks with displeasure."""
        card = pygame.Rect(0, 0, min(rect.width - 24, round(420 * canvas.letters.scale**0.5)), canvas.px(178))
        card.center = rect.center
        paint.panel(
            canvas.surface, card, canvas.theme.panel, 18, canvas.theme.line, shadow=canvas.theme.shadow
        )
        self._named(canvas, card, card.y + canvas.px(18))
        middle, bars = card.bottom - canvas.px(62), 31
        for bar in range(bars):
            swing = self._swing(bar)
            left = card.x + canvas.px(24) + bar * (card.width - 2 * canvas.px(24)) // bars
            tall = max(4, round(swing * canvas.px(64)))
            paint.panel(
                canvas.surface, pygame.Rect(left, middle - tall // 2, 6, tall), canvas.theme.accent, 3
            )

    def _swing(self, bar: int) -> float:
        haste, loud = (
            0.35 + 0.5 * (self._face.arousal + 1) / 2,
            0.25 + 0.75 * max(0.0, (self._face.arousal + 0.6) / 1.6),
        )
        wave = math.sin(bar * haste * 2.1 + self._age / 900) * math.sin(bar * 0.7 + 1.3)
        return loud * (0.25 + 0.75 * abs(wave))

    def _named(self, canvas: Canvas, card: pygame.Rect, top: int) -> None:
        for line in canvas.letters.lines(self.person.name, HEADING, card.width - 24)[:2]:
            left = card.centerx - canvas.letters.width(line, HEADING) // 2
            canvas.letters.draw(canvas.surface, line, HEADING, canvas.theme.text, (left, top))
            top += canvas.letters.line_height(HEADING)

    def _initial(self, canvas: Canvas, rect: pygame.Rect) -> None:
        card = pygame.Rect(0, 0, min(rect.width - 24, round(360 * canvas.letters.scale**0.5)), canvas.px(188))
        card.center = rect.center
        paint.panel(
            canvas.surface, card, canvas.theme.panel, 18, canvas.theme.line, shadow=canvas.theme.shadow
        )
        disc = pygame.Rect(0, 0, canvas.px(84), canvas.px(84))
        disc.midtop = (card.centerx, card.y + canvas.px(24))
        paint.panel(canvas.surface, disc, canvas.theme.accent, disc.width // 2)
        letter = self.person.name[:1]
        left = disc.centerx - canvas.letters.width(letter, TITLE) // 2
        top = disc.centery - canvas.letters.line_height(TITLE) // 2
        canvas.letters.draw(canvas.surface, letter, TITLE, canvas.theme.on_accent, (left, top))
        self._named(canvas, card, disc.bottom + canvas.px(14))

    def _letter(self, canvas: Canvas, rect: pygame.Rect) -> None:
        """A sheet of paper with a stamp and lines of writing, signed with their name."""
        wide = min(rect.width - 24, round(300 * canvas.letters.scale**0.5))
        sheet = pygame.Rect(
            0, 0, wide, max(canvas.px(150), min(canvas.px(310), rect.height - canvas.px(104)))
        )
        sheet.center = rect.center
        paint.panel(
            canvas.surface, sheet, canvas.theme.raised, 4, canvas.theme.line, shadow=canvas.theme.shadow
        )
        stamp = pygame.Rect(
            sheet.right - canvas.px(62), sheet.y + canvas.px(18), canvas.px(42), canvas.px(50)
        )
        paint.panel(canvas.surface, stamp, canvas.theme.accent, 3)
        paint.panel(canvas.surface, stamp.inflate(-10, -10), canvas.theme.raised, 2)
        letter, style = self.person.name[:1], HEADING
        left = stamp.centerx - canvas.letters.width(letter, style) // 2
        top = stamp.centery - canvas.letters.line_height(style) // 2
        canvas.letters.draw(canvas.surface, letter, style, canvas.theme.accent, (left, top))
        signed = sheet.bottom - canvas.px(18) - canvas.letters.line_height(ASIDE)
        self._written(canvas, sheet, stamp.bottom, signed)
        name = canvas.letters.lines(self.person.name, ASIDE, wide - 2 * canvas.px(24))[0]
        canvas.letters.draw(canvas.surface, name, ASIDE, canvas.theme.text, (sheet.x + canvas.px(24), signed))

    def _written(self, canvas: Canvas, sheet: pygame.Rect, top: int, bottom: int) -> None:
        """Lines of writing; the last of every four is short, and a greeting stands beside the stamp."""
        left, wide, step = sheet.x + canvas.px(24), sheet.width - 2 * canvas.px(24), canvas.px(20)
        greeting = pygame.Rect(left, top - step, wide // 3, 3)
        paint.panel(canvas.surface, greeting, canvas.theme.line, 1)
        for row, y in enumerate(range(top + step, bottom - step // 2, step)):
            share = 0.55 if row % 4 == 3 else 1.0 - 0.06 * (row * 5 % 3)
            paint.panel(canvas.surface, pygame.Rect(left, y, round(wide * share), 3), canvas.theme.line, 1)


def _towards(now: float, goal: float, share: float) -> float:
    return goal if abs(goal - now) < _SETTLED else now + (goal - now) * share
