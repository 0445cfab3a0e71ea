"""Settings: everything that makes the game fit its player, at once and for good."""

from __future__ import annotations

from collections.abc import Callable

from game.window.page import Region
from game.window.screens.screen import Backstage, Screen, centred
from game.window.widgets import Button, Canvas, Choice, Space, Widget, title
from game.words import say

_SIZES = (1.0, 1.25, 1.5, 1.75, 2.0)
_SWITCHES = ("reduced_motion", "instant_text", "timers", "training_wheels")


class Settings(Screen):
    """Text size, theme, motion, timers and named feelings."""

    name = "settings"

    def __init__(self, backstage: Backstage, come_from: Screen) -> None:
        """Change settings, and go back to where the player came from."""
        super().__init__(backstage)
        self._come_from = come_from
        self.place = come_from.place

    def regions(self, canvas: Canvas, size: tuple[int, int]) -> list[Region]:
        """One column of switches."""
        likes = self.backstage.preferences
        text = say("settings.text", percent=round(100 * likes.text))
        widgets: list[Widget] = [
            title(say("settings.title")),
            self._row("text", text, say("settings.text.help"), self._larger),
            self._row(
                "theme", say(f"settings.theme.{likes.theme}"), say("settings.theme.help"), self._other_theme
            ),
            *(self._switch(name) for name in _SWITCHES),
            Space(size=6),
            Button(say("settings.done"), True, key="done", act=self.back),
        ]
        return [Region("settings", centred(canvas, size, 720), widgets, "panel", pad=28, snug="middle")]

    def _row(self, key: str, words: str, note: str, act: Callable[[], None]) -> Choice:
        return Choice(words, note, flush=True, key=key, act=act)

    def _switch(self, name: str) -> Choice:
        on = bool(getattr(self.backstage.preferences, name))
        state = say("settings.on" if on else "settings.off")
        words = say(f"settings.{name}", state=state)
        return self._row(name, words, say(f"settings.{name}.help"), lambda: self._change(name, not on))

    def _larger(self) -> None:
        now = self.backstage.preferences.text
        self._change("text", next((size for size in _SIZES if size > now + 0.01), _SIZES[0]))

    def _other_theme(self) -> None:
        self._change("theme", "dark" if self.backstage.preferences.theme == "light" else "light")

    def _change(self, name: str, value: object) -> None:
        likes = self.backstage.preferences
        self.backstage.preferences = likes.model_copy(update={name: value})
        self.backstage.keep(self.backstage.preferences)

    def back(self) -> Screen | None:
        """To where the player came from."""
        return self._come_from
