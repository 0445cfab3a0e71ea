"""Keys: what each does, and giving it to another."""

from __future__ import annotations

import pygame

from game.window.bindings import ACTIONS, FIXED
from game.window.controls import Toast
from game.window.lettering import BODY
from game.window.page import Region
from game.window.screens.screen import Screen, centred
from game.window.widgets import Button, Canvas, Choice, Space, Text, Widget, title
from game.words import say


class Keys(Screen):
    """Choose an action, then press the key it should have."""

    name = "keys"

    def __init__(self, come_from: Screen) -> None:
        """Change keys, and go back to where the player came from."""
        super().__init__(come_from.backstage)
        self._come_from = come_from
        self.stay(come_from)
        self._waiting = ""
        self._told = ""

    def regions(self, canvas: Canvas, size: tuple[int, int]) -> list[Region]:
        """One column of actions."""
        told: list[Widget] = [Toast(self._told)] if self._told else []
        widgets: list[Widget] = [
            title(say("keys.title")),
            Text(say("keys.how"), BODY, "quiet"),
            *told,
            *(self._row(action) for action in ACTIONS),
            Space(size=6),
            Button(say("keys.first"), key="first", act=self._first),
            Button(say("settings.done"), True, key="done", act=self.back),
        ]
        return [Region("keys", centred(canvas, size, 760), widgets, "panel", pad=28, gap=8, snug="middle")]

    def _row(self, action: str) -> Choice:
        label = say(f"keys.{action}")
        if action == self._waiting:
            return Choice(label, say("keys.press"), flush=True, key=action, act=lambda: self._wait(""))
        words = say("settings.row", label=label, value=self.backstage.bindings.name(action))
        return Choice(words, flush=True, key=action, act=lambda: self._wait(action))

    # What happens

    def _wait(self, action: str) -> None:
        self._waiting, self._told = action, ""

    def key(self, event: pygame.event.Event) -> bool:
        """While an action waits for its key, the next one pressed is it."""
        if not self._waiting or event.type != pygame.KEYDOWN:
            return False
        self._give(self._waiting, event.key)
        self._waiting = ""
        return True

    def _give(self, action: str, key: int) -> None:
        name = pygame.key.name(key).capitalize()
        if key in FIXED:
            self._told = say("keys.fixed", key=name)
            return
        keys, other = self.backstage.bindings.changed(action, key)
        self.backstage.prefer("keys", dict(keys))
        facts = {"key": name, "action": say(f"keys.{action}")}
        code = "keys.swapped" if other else "keys.given"
        swap = {"other": say(f"keys.{other}"), "old": self.backstage.bindings.name(other)} if other else {}
        self._told = say(code, **facts, **swap)

    def _first(self) -> None:
        self.backstage.prefer("keys", {})
        self._told = say("keys.back")

    def back(self) -> Screen | None:
        """Out of waiting, else to where the player came from."""
        if self._waiting:
            self._wait("")
            return self
        return self._come_from
