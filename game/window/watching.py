"""Writing with the window open: a quiet line below every screen, and what is wrong with the file."""

from __future__ import annotations

from typing import Final

import pygame

from game.stage.reloading import Mistake, News, Reloader
from game.window.app import App
from game.window.lettering import SMALL, STRONG
from game.window.page import Region
from game.window.screens.briefing import Briefing
from game.window.screens.conversation import Conversation
from game.window.screens.debrief import Debrief
from game.window.screens.screen import Screen
from game.window.widgets import Button, Canvas, Rule, Text, Widget
from game.words import say

EVERY_MS: Final = 300
"""How often the files are looked at; nothing is drawn unless something has changed."""

LOOK: Final = pygame.USEREVENT + 1


class Watching:
    """What is known of the file that is being written, and whether the list of mistakes is open."""

    def __init__(self, reloader: Reloader, name: str) -> None:
        """Watch with `reloader`; `name` is what the file is called."""
        self.reloader = reloader
        self.sentence = say("watch.watching", name=name)
        self.mistakes: tuple[Mistake, ...] = ()
        self.open = False

    def look(self, app: App) -> None:
        """Ask for news, and show them; to be called after every event."""
        if app.screen is None:
            return
        if not isinstance(app.screen, Watched):
            app.go(Watched(app.screen, self))
        if news := self.reloader.news():
            self.show(app, news)

    def show(self, app: App, news: News) -> None:
        """Take news up: the sentence, the mistakes, and the conversation to go on with."""
        self.sentence, self.mistakes = news.sentence, news.mistakes
        self.open = any(mistake.heavy for mistake in news.mistakes)
        assert isinstance(app.screen, Watched)
        app.go(Watched(_anew(app.screen.inner) if news.renewed else app.screen.inner, self))


def _anew(screen: Screen) -> Screen:
    """The screen that is shown, with the conversation as it is now; what was typed in it stays."""
    if isinstance(screen, Briefing | Conversation | Debrief):
        return screen.anew()
    return screen


class Watched(Screen):
    """A screen with a line below it that tells what has come of the last save."""

    def __init__(self, inner: Screen, watching: Watching) -> None:
        """Show `inner` above the line."""
        super().__init__(inner.backstage)
        self.inner, self._watching = inner, watching
        self.name, self.scrolls = inner.name, inner.scrolls
        self.stay(inner)
        self.focus = self._shared = inner.focus

    def regions(self, canvas: Canvas, size: tuple[int, int]) -> list[Region]:
        """The screen's own, in the room that the line leaves."""
        self._share_focus()
        column = size[0] - 2 * canvas.px(12)
        widgets = self._list() if self._watching.open else self._line()
        pad, gap = 10, 6
        wanted = sum(w.height(canvas, column - 2 * canvas.px(pad)) + canvas.px(gap) for w in widgets)
        high = min(wanted + 2 * canvas.px(pad), round(size[1] * 0.45))
        below = pygame.Rect(canvas.px(12), size[1] - high - canvas.px(8), column, high)
        told = Region("watching", below, widgets, "panel", pad=pad, gap=gap)
        return [*self.inner.regions(canvas, (size[0], below.top)), told]

    def _share_focus(self) -> None:
        """The window moves the focus, and so does the screen: whichever has moved it last is right."""
        if self.inner.focus == self._shared:
            self.inner.focus = self.focus
        self.focus = self._shared = self.inner.focus

    def _line(self) -> list[Widget]:
        mistakes = self._watching.mistakes
        line: list[Widget] = [Text(self._watching.sentence, SMALL, "quiet")]
        if mistakes:
            code = "watch.show.one" if len(mistakes) == 1 else "watch.show"
            line.append(Button(say(code, count=len(mistakes)), key="mistakes", act=self._turn))
        return line

    def _list(self) -> list[Widget]:
        told: list[Widget] = [Text(self._watching.sentence, SMALL, "quiet")]
        for mistake in self._watching.mistakes:
            where = f"{mistake.where}: " if mistake.where else ""
            told.append(Text(f"{where}{mistake.what}", STRONG, "bad" if mistake.heavy else "text"))
            told += [Text(mistake.help, SMALL, "quiet")] if mistake.help else []
            told.append(Rule())
        return [*told, Button(say("watch.hide"), key="mistakes", act=self._turn)]

    def _turn(self) -> None:
        self._watching.open = not self._watching.open
        self.scrolls.pop("watching", None)

    def key(self, event: pygame.event.Event) -> bool:
        """F5 begins again where the author wants to see it; F8 opens and closes the list."""
        if event.type == pygame.KEYDOWN and event.key == pygame.K_F8:
            self._turn()
            return True
        if event.type == pygame.KEYDOWN and event.key == pygame.K_F5:
            news = self._watching.reloader.again()
            self._watching.sentence, self._watching.mistakes = news.sentence, news.mistakes
            if news.renewed:
                self.inner = _anew(self.inner)
                self.scrolls = self.inner.scrolls
            return True
        return self.inner.key(event)

    def backdrop(self, canvas: Canvas) -> None:
        """The screen's own."""
        self.inner.backdrop(canvas)

    def before(self, canvas: Canvas) -> None:
        """The screen's own."""
        self.inner.before(canvas)

    def back(self) -> Screen | None:
        """Where the screen itself leads back to."""
        found = self.inner.back()
        return self if found is self.inner else found

    def tick(self, milliseconds: int) -> bool:
        """The screen's own time."""
        return self.inner.tick(milliseconds)

    @property
    def pace(self) -> int | None:
        """The screen's own."""
        return self.inner.pace
