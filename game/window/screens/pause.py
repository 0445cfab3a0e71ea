"""Pause: a conversation can be left, and begun again, at any time."""

from __future__ import annotations

from game.stage import Rehearsal
from game.window.lettering import BODY
from game.window.page import Region
from game.window.screens.screen import Backstage, Screen, centred
from game.window.widgets import Button, Canvas, Text, Widget, title
from game.words import say


class Pause(Screen):
    """Go on, start over, see where it stands, or leave."""

    name = "pause"

    def __init__(self, backstage: Backstage, come_from: Screen, rehearsal: Rehearsal) -> None:
        """Pause this conversation."""
        super().__init__(backstage)
        self._come_from = come_from
        self._rehearsal = rehearsal
        self.stay(come_from)

    def regions(self, canvas: Canvas, size: tuple[int, int]) -> list[Region]:
        """One column of ways on."""
        widgets: list[Widget] = [
            title(say("pause.title")),
            Text(say("pause.how"), BODY, "quiet"),
            Button(say("pause.go_on"), True, key="go on", act=self.back),
            Button(say("pause.start_over"), key="start over", act=self._start_over),
            Button(say("pause.debrief"), key="debrief", act=self._debrief),
            Button(say("home.settings"), key="settings", act=self._settings),
            Button(say("home.help"), key="help", act=self._help),
            Button(say("pause.leave"), key="leave", act=self._leave),
        ]
        return [Region("pause", centred(canvas, size, 520), widgets, "panel", pad=28, gap=12, snug="middle")]

    def back(self) -> Screen | None:
        """On with the conversation, in the settings as they are now."""
        from game.window.screens.conversation import Conversation

        return Conversation(self.backstage, self._rehearsal)

    def _start_over(self) -> Screen | None:
        self._rehearsal.start_over()
        return self.back()

    def _debrief(self) -> Screen:
        from game.window.screens.debrief import Debrief

        return Debrief(self.backstage, self._rehearsal, come_from=self)

    def _settings(self) -> Screen:
        from game.window.screens.settings import Settings

        return Settings(self.backstage, self)

    def _help(self) -> Screen:
        from game.window.screens.help import Help

        return Help(self.backstage, self)

    def _leave(self) -> Screen:
        from game.window.screens.home import Home

        return Home(self.backstage)
