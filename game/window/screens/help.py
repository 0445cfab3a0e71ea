"""Help: the keys, on one page."""

from __future__ import annotations

from game.window.bindings import ACTIONS
from game.window.lettering import BODY
from game.window.page import Region
from game.window.screens.screen import Backstage, Screen, centred
from game.window.widgets import Button, Canvas, Space, Text, Widget, title
from game.words import say

_FIXED = ("move", "use", "numbers", "back", "size", "point")


class Help(Screen):
    """Every key there is, and that a mouse does as well."""

    name = "help"

    def __init__(self, backstage: Backstage, come_from: Screen) -> None:
        """Show the keys, and go back to where the player came from."""
        super().__init__(backstage)
        self._come_from = come_from
        self.stay(come_from)

    def regions(self, canvas: Canvas, size: tuple[int, int]) -> list[Region]:
        """One column of sentences."""
        told: list[Widget] = [Text(say(f"help.key.{key}"), BODY) for key in _FIXED]
        told += [self._action(action) for action in ACTIONS if action not in ("next", "previous", "use")]
        done = Button(say("settings.done"), True, key="done", act=self.back)
        told.append(Text(say("help.pad"), BODY))
        keys = Button(say("settings.keys"), key="keys", act=self._keys)
        how = Text(say("help.how"), BODY, "quiet")
        widgets = [title(say("help.title")), how, *told, Space(size=6), keys, done]
        return [Region("help", centred(canvas, size, 760), widgets, "panel", pad=28, snug="middle")]

    def _action(self, action: str) -> Text:
        key = self.backstage.bindings.name(action)
        return Text(say("settings.row", label=key, value=say(f"keys.{action}")), BODY)

    def _keys(self) -> Screen:
        from game.window.screens.keys import Keys

        return Keys(self)

    def back(self) -> Screen | None:
        """To where the player came from."""
        return self._come_from
