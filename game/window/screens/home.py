"""Home: the break room, with the people one could meet on the shelf."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.errors import EmptyChairError
from game.stage import Face, HomeView, Person, ScenarioCard
from game.window import paint
from game.window.lettering import BODY, HEADING, SMALL, STRONG
from game.window.page import Region
from game.window.screens.screen import Backstage, Screen, margin
from game.window.widgets import Button, Canvas, Lit, Rule, Space, Text, Widget, ring, title
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


class Home(Screen):
    """The library, and the way to the settings."""

    name = "home"

    def __init__(self, backstage: Backstage) -> None:
        """Look at the shelf."""
        super().__init__(backstage)
        self._view: HomeView = self.backstage.library.home()
        self._trouble = ""

    def regions(self, canvas: Canvas, size: tuple[int, int]) -> list[Region]:
        """The welcome at the left, the shelf at the right; below one another where the window is narrow."""
        edge = margin(canvas, size)
        aside = round(330 * (0.6 + 0.4 * canvas.letters.scale))
        if size[0] < 2.4 * aside:
            whole = pygame.Rect(edge, edge, size[0] - 2 * edge, size[1] - 2 * edge)
            return [Region("shelf", whole, [*self._shelf(), Rule(), *self._welcome()], "panel", gap=12)]
        left = pygame.Rect(edge, edge, aside, size[1] - 2 * edge)
        right = pygame.Rect(left.right + edge, edge, size[0] - aside - 3 * edge, left.height)
        shelf = Region("shelf", right, self._shelf(), "panel", gap=14, snug="top")
        return [shelf, Region("welcome", left, self._welcome(), "panel", gap=10, snug="top")]

    def _welcome(self) -> list[Widget]:
        return [
            title(self._view.title),
            Text(say("home.line"), BODY, "quiet"),
            Space(size=12),
            Text(self._view.welcome, STRONG),
            Space(size=12),
            Button(say("home.settings"), key="settings", act=self._settings),
            Button(say("home.help"), key="help", act=self._help),
            Button(say("home.quit"), key="quit", act=self._leave),
            Text(self._trouble, BODY, "bad"),
        ]

    def _shelf(self) -> list[Widget]:
        tiles: list[Widget] = [
            self._tile(number, card) for number, card in enumerate(self._view.scenarios, start=1)
        ]
        told = [Text(f"{path}: {why}", SMALL, "bad") for path, why in self._view.problems]
        empty: list[Widget] = [] if tiles else [Text(say("home.empty"), BODY)]
        return [*tiles, *empty, *told]

    def _tile(self, number: int, card: ScenarioCard) -> Tile:
        minutes = say("home.minutes", minutes=card.minutes)
        facts = [card.channel.value, card.industry, minutes, card.difficulty.value, *card.content]
        return Tile(
            heading=card.title,
            setting=card.setting,
            facts="  ·  ".join(facts),
            person=card.person,
            key=f"scenario {card.id}",
            number=number if number <= 9 else 0,
            act=lambda: self._open(card.id),
        )

    def _open(self, scenario: str) -> Screen | None:
        from game.window.screens.briefing import Briefing

        try:
            return Briefing(self.backstage, self.backstage.library.open(scenario))
        except EmptyChairError as error:
            self._trouble = str(error)
            return None

    def _settings(self) -> Screen:
        from game.window.screens.settings import Settings

        return Settings(self.backstage, self)

    def _help(self) -> Screen:
        from game.window.screens.help import Help

        return Help(self.backstage, self)

    def _leave(self) -> Screen:
        return Leaving(self.backstage)


class Leaving(Screen):
    """The way out of the game."""

    name = "leaving"
