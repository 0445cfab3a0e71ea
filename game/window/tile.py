"""A scenario on the shelf: who it is, what it is about, how long it takes, and how it went so far."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.stage import Face, Person, ScenarioCard
from game.window import paint
from game.window.lettering import BODY, HEADING, SMALL
from game.window.widgets import Act, Canvas, Lit, Text, Widget, ring
from game.words import say


@dataclass(slots=True)
class Tile(Widget):
    """A scenario on the shelf: who it is, what it is about, how long it takes."""

    heading: str = ""
    setting: str = ""
    facts: str = ""
    person: Person | None = None

    def _picture(self, canvas: Canvas) -> int:
        return canvas.px(112)

    def _inside(self, canvas: Canvas, width: int) -> int:
        return width - self._picture(canvas) - canvas.px(44)

    def _parts(self) -> tuple[Text, ...]:
        return Text(self.heading, HEADING), Text(self.setting, BODY), Text(self.facts, SMALL, "quiet")

    def height(self, canvas: Canvas, width: int) -> int:
        """As high as its words, and its picture at least."""
        inside = self._inside(canvas, width)
        words = sum(part.height(canvas, inside) for part in self._parts())
        return max(words + canvas.px(32), self._picture(canvas) + canvas.px(20))

    def draw(self, canvas: Canvas, rect: pygame.Rect, lit: Lit) -> None:
        """Draw the card."""
        theme, size = canvas.theme, self._picture(canvas)
        fill = theme.chosen if lit.focused or lit.hovered else theme.raised
        paint.panel(canvas.surface, rect, fill, 14, theme.line, shadow=theme.shadow)
        if self.person:
            drawn = paint.face(self.person, Face(0.15, 0.0, 0.1), size)
            canvas.surface.blit(drawn, (rect.x + canvas.px(14), rect.bottom - size))
        self._words(canvas, rect, rect.x + size + canvas.px(28))
        ring(canvas, rect, lit, 14)

    def _words(self, canvas: Canvas, rect: pygame.Rect, left: int) -> None:
        top, inside = rect.y + canvas.px(16), self._inside(canvas, rect.width)
        for part in self._parts():
            height = part.height(canvas, inside)
            part.draw(canvas, pygame.Rect(left, top, inside, height), Lit())
            top += height

    @property
    def spoken(self) -> str:
        """Everything on the card."""
        return f"{self.heading}. {self.setting} {self.facts}"


def tile_of(card: ScenarioCard, number: int, act: Act, note: str = "") -> Tile:
    """The tile of a scenario; `note` stands where its setting would, `number` is its key where it has one."""
    minutes = say("home.minutes", minutes=card.minutes)
    facts = [
        say(f"channel.{card.channel}"),
        card.industry,
        minutes,
        say(f"difficulty.{card.difficulty}"),
        *([say("home.again")] if card.after else []),
        *card.content,
    ]
    return Tile(
        heading=card.title,
        setting=note or card.setting,
        facts="  ·  ".join([*facts, *([say("home.best", band=card.band)] if card.band else [])]),
        person=card.person,
        key=f"scenario {card.id}",
        number=number if number <= 9 else 0,
        act=act,
    )
