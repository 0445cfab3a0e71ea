"""Who is playing: a guest plays at once; a name is only for finding one's own progress again."""

from __future__ import annotations

import pygame

from game.window.field import Field, typed
from game.window.lettering import BODY, SMALL
from game.window.page import Region
from game.window.screens.home import Home
from game.window.screens.screen import Screen, centred
from game.window.widgets import Button, Canvas, Choice, Rule, Text, Widget, title
from game.words import say

LONGEST_NAME = 40


class WhoIsPlaying(Screen):
    """Everybody who is known here, a field for somebody new, and the guest."""

    name = "who"

    def __init__(self, come_from: Home) -> None:
        """Ask, and lead back to the break room."""
        super().__init__(come_from.backstage)
        self._come_from = come_from
        self._typed, self._trouble = "", ""
        self._names = self.backstage.library.learning.names()

    def regions(self, canvas: Canvas, size: tuple[int, int]) -> list[Region]:
        """One column: what is asked and why, who there is, and what is kept of them."""
        now = self._come_from.view.who
        known = [
            self._somebody(name, name == now, number) for number, name in enumerate(self._names, start=1)
        ]
        trouble = [Text(self._trouble, BODY, "bad")] if self._trouble else []
        widgets: list[Widget] = [
            title(say("who.title")),
            Text(say("who.line"), BODY),
            *trouble,
            *known,
            Button(say("who.guest"), key="guest", act=lambda: self._play_as("")),
            Field(say("who.name"), self._typed, say("who.name.hint"), key="name", act=self._add),
            Rule(),
            Text(say("who.notice"), SMALL, "quiet"),
            Button(say("who.trainer"), key="trainer", act=self._train),
            Button(say("briefing.back"), key="back", act=self.back),
        ]
        return [Region("who", centred(canvas, size, 720), widgets, "panel", pad=28, gap=10, snug="middle")]

    def _somebody(self, name: str, now: bool, number: int) -> Choice:
        words = say("who.now", name=name) if now else name
        return Choice(
            words,
            key=f"name {name}",
            number=number if number <= 9 else 0,
            act=lambda: self._play_as(name),
        )

    def _train(self) -> Screen:
        from game.window.screens.trainer import TrainersTable

        return TrainersTable(self._come_from)

    def _add(self) -> Screen | None:
        return self._play_as(self._typed) if self._typed.strip() else None

    def _play_as(self, name: str) -> Screen | None:
        self._trouble = self.backstage.library.learning.play_as(" ".join(name.split()))
        if self._trouble:
            return None
        self.backstage.prefer("player", " ".join(name.split()))
        return Home(self.backstage)

    def key(self, event: pygame.event.Event) -> bool:
        """Letters go into the field while it has the focus."""
        written = typed(self._typed, event, LONGEST_NAME) if self.focus == "name" else None
        if written is None:
            return False
        self._typed = written
        return True

    def back(self) -> Screen | None:
        """To the break room."""
        return self._come_from
