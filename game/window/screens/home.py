"""Home: the break room. What to play today, the shelf, what customers said, and what they wrote."""

from __future__ import annotations

import pygame

from game.errors import EmptyChairError
from game.stage import HomeView
from game.stage.learning import course_line
from game.stage.views import CampaignCard
from game.window.lettering import ASIDE, BODY, SMALL, STRONG
from game.window.page import Region
from game.window.rows import foot
from game.window.screens.screen import Backstage, Screen, margin
from game.window.screens.standing import column_height
from game.window.tile import tile_of
from game.window.widgets import Button, Canvas, Choice, Rule, Text, Widget, heading, title
from game.words import say

_PINNED = 2
"""Words of wonder that hang on the board, and letters that lie in the pigeonhole, at once."""


class Home(Screen):
    """The break room: everything in it is a plain, labelled control as well."""

    name = "home"

    def __init__(self, backstage: Backstage) -> None:
        """Come in."""
        super().__init__(backstage)
        self.view: HomeView = self.backstage.library.home()
        self._trouble = ""

    def regions(self, canvas: Canvas, size: tuple[int, int]) -> list[Region]:
        """The rota at the left, the rest of the room at the right; below one another in a narrow window."""
        edge = margin(canvas, size)
        whole = pygame.Rect(edge, edge, size[0] - 2 * edge, size[1] - 2 * edge)
        if whole.width < 860 * (0.4 + 0.6 * canvas.letters.scale):
            return [Region("room", whole, self._everything(), "panel", gap=12)]
        ways = foot(canvas, self._ways(), whole)
        if ways[0].rect.top - whole.y < 0.55 * whole.height:
            return [Region("room", whole, self._everything(), "panel", gap=12)]
        return [*self._room(canvas, whole, ways[0].rect.top - canvas.px(4)), *ways]

    def _everything(self) -> list[Widget]:
        return [*self._rota(), Rule(), *self._shelf(), *self._board(), *self._post(), Rule(), *self._ways()]

    def _room(self, canvas: Canvas, whole: pygame.Rect, bottom: int) -> list[Region]:
        gap, high = canvas.px(16), bottom - whole.y
        wide = round(whole.width * 0.6)
        rota = pygame.Rect(whole.x, whole.y, wide, high)
        left, across = rota.right + gap, whole.width - wide - gap
        regions = [Region("rota", rota, self._rota(), "panel", pad=24, gap=12, snug="top")]
        top, parts = whole.y, (("shelf", self._shelf()), ("board", self._board()), ("post", self._post()))
        for count, (name, widgets) in enumerate(parts):
            rest = bottom - top - (len(parts) - 1 - count) * (gap + canvas.px(76))
            tall = min(column_height(canvas, widgets, across, 20, 8), max(rest, canvas.px(76)))
            regions.append(
                Region(name, pygame.Rect(left, top, across, tall), widgets, "panel", pad=20, gap=8)
            )
            top += tall + gap
        return regions

    def _rota(self) -> list[Widget]:
        view = self.view
        who = [Text(say("home.who", name=view.who), STRONG)] if view.who else self._invited()
        tiles = [self._tile(number, place) for number, place in enumerate(range(len(view.rota)), start=1)]
        empty = [] if view.scenarios else [Text(say("home.empty"), BODY)]
        told = [Text(f"{path}: {why}", SMALL, "bad") for path, why in view.problems]
        trouble = [Text(words, BODY, "bad") for words in (self._trouble, view.trouble) if words]
        asked = [Text(view.welcome, STRONG)] if view.scenarios else []
        session = [Text(say("home.session", group=view.session), STRONG, "accent")] if view.session else []
        return [
            title(view.title),
            Text(say("home.line"), BODY, "quiet"),
            *session,
            *who,
            *trouble,
            *self._resume(),
            *asked,
            *tiles,
            *(Text(course_line(course), BODY, "quiet") for course in view.courses),
            *empty,
            *told,
        ]

    def _invited(self) -> list[Text]:
        return [Text(say("home.keep"), BODY, "accent")] if self.backstage.attempts else []

    def _resume(self) -> list[Widget]:
        left = self.view.resume
        if left is None:
            return []
        return [Choice(say("resume.one"), left.reason, flush=True, key="resume", act=self._go_on)]

    def _tile(self, number: int, place: int) -> Widget:
        suggestion = self.view.rota[place]
        card = next(card for card in self.view.scenarios if card.id == suggestion.scenario)
        return tile_of(card, number, lambda: self.open(card.id), suggestion.reason)

    def _shelf(self) -> list[Widget]:
        count = len({card.person.name for card in self.view.scenarios})
        told = say("home.shelf.one" if count == 1 else "home.shelf.many", count=count)
        on = Button(say("home.library"), key="library", act=self._library)
        shelf = [heading(say("home.shelf")), Text(told, BODY, "quiet"), *([on] if count else [])]
        return [*shelf, *(self._campaign(one) for one in self.view.campaigns)]

    def _campaign(self, one: CampaignCard) -> Choice:
        return Choice(
            one.title, one.note, flush=True, key=f"campaign {one.id}", act=lambda: self._days(one.id)
        )

    def _days(self, campaign: str) -> Screen | None:
        from game.window.screens.days import Days

        try:
            return Days(self, campaign)
        except EmptyChairError as error:
            self._trouble = str(error)
            return None

    def _board(self) -> list[Widget]:
        pinned = [Text(words, ASIDE) for words in self.view.board[:_PINNED]]
        return [heading(say("home.board")), *(pinned or [Text(say("home.board.empty"), BODY, "quiet")])]

    def _post(self) -> list[Widget]:
        letters = [Text(words, BODY) for words in self.view.post[:_PINNED]]
        return [heading(say("home.post")), *(letters or [Text(say("home.post.empty"), BODY, "quiet")])]

    def _ways(self) -> list[Button]:
        progress = (
            [Button(say("progress.button"), key="progress", act=self._progress)] if self.view.who else []
        )
        return [
            Button(say("who.button"), key="who", act=self._who),
            *progress,
            Button(say("home.settings"), key="settings", act=self._settings),
            Button(say("home.help"), key="help", act=self._help),
            Button(say("home.quit"), key="quit", act=self._leave),
        ]

    # What happens

    def open(self, scenario: str) -> Screen | None:
        """Go to a scenario's briefing; where it cannot be read, stay and say why."""
        from game.window.screens.briefing import Briefing

        try:
            return Briefing(self.backstage, self.backstage.library.open(scenario))
        except EmptyChairError as error:
            self._trouble = str(error)
            return None

    def _go_on(self) -> Screen | None:
        from game.window.screens.conversation import Conversation

        try:
            return Conversation(self.backstage, self.backstage.library.learning.go_on())
        except EmptyChairError as error:
            self._trouble = str(error)
            return None

    def _who(self) -> Screen:
        from game.window.screens.who import WhoIsPlaying

        return WhoIsPlaying(self)

    def _progress(self) -> Screen:
        from game.window.screens.progress import Progress

        return Progress(self)

    @property
    def pace(self) -> int | None:
        """At once, while more is known of the player than is shown yet."""
        return 1 if self.view.waiting else None

    def tick(self, milliseconds: int) -> bool:
        """The room is on the screen; now look up who plays."""
        if not self.view.waiting:
            return False
        self.view = self.backstage.library.home(wake=True)
        return True

    def _library(self) -> Screen:
        from game.window.screens.library import Shelves

        return Shelves(self, self.view)

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
