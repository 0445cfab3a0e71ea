"""Settings: everything that makes the game fit its player, at once and for good."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import pygame

from game.window.controls import STEPS, Slider, Tabs, Toast, Toggle
from game.window.page import Region
from game.window.screens.screen import Backstage, Screen, centred
from game.window.speaking import found_system
from game.window.theme import THEMES
from game.window.widgets import Button, Canvas, Choice, Space, Widget, title
from game.words import say

SIZES: Final = (1.0, 1.25, 1.5, 1.75, 2.0)
LEVELS: Final = (0.0, 0.25, 0.5, 0.75, 1.0)
COACHINGS: Final = ("first", "whisper", "between", "after")
PARTS: Final = ("look", "play", "sound")
_SWITCHES: Final = {
    "look": ("reduced_motion", "instant_text"),
    "play": ("timers", "training_wheels"),
    "sound": ("captions", "self_voicing"),
}


class Settings(Screen):
    """What the game looks like, how it is played, and how it sounds, a part each."""

    name = "settings"

    def __init__(self, backstage: Backstage, come_from: Screen) -> None:
        """Change settings, and go back to where the player came from."""
        super().__init__(backstage)
        self._come_from = come_from
        self.stay(come_from)
        self._part = 0

    def regions(self, canvas: Canvas, size: tuple[int, int]) -> list[Region]:
        """One column: the parts, the controls of the one that is open, and the way out."""
        labels = tuple(say(f"settings.part.{part}") for part in PARTS)
        tabs = Tabs(labels, self._part, choose=self._open, key="parts", act=self._next_part)
        widgets: list[Widget] = [
            title(say("settings.title")),
            tabs,
            *self._controls(PARTS[self._part]),
            Space(size=6),
            Button(say("settings.done"), True, key="done", act=self.back),
        ]
        return [
            Region("settings", centred(canvas, size, 760), widgets, "panel", pad=28, gap=10, snug="middle")
        ]

    def _controls(self, part: str) -> list[Widget]:
        own = {"look": self._look, "play": self._play, "sound": self._sound}[part]()
        return [*own, *(self._switch(name) for name in _SWITCHES[part])]

    def _look(self) -> list[Widget]:
        likes = self.backstage.preferences
        themes = list(THEMES)
        return [
            self._slider("text", f"{round(100 * likes.text)} %", SIZES, likes.text),
            self._cycle("theme", say(f"settings.theme.{likes.theme}"), themes, likes.theme),
        ]

    def _play(self) -> list[Widget]:
        likes = self.backstage.preferences
        coaching = self._cycle(
            "coaching", say(f"settings.coaching.{likes.coaching}"), COACHINGS, likes.coaching
        )
        keys = Choice(say("settings.keys"), say("settings.keys.help"), flush=True, key="keys", act=self._keys)
        return [coaching, keys]

    def _sound(self) -> list[Widget]:
        likes = self.backstage.preferences
        silent = likes.self_voicing and found_system() is None
        told: list[Widget] = [Toast(say("voice.none"))] if silent else []
        return [*told, *(self._volume(name, getattr(likes, name)) for name in ("voices", "room", "signals"))]

    def _volume(self, name: str, level: float) -> Slider:
        value = f"{round(100 * level)} %" if level else say("settings.silent")
        return self._slider(name, value, LEVELS, level)

    def _slider(self, name: str, value: str, steps: tuple[float, ...], now: float) -> Slider:
        place = min(range(len(steps)), key=lambda step: abs(steps[step] - now))
        return Slider(
            say(f"settings.{name}"),
            value,
            say(f"settings.{name}.help"),
            place,
            len(steps),
            choose=lambda step: self._change(name, steps[step]),
            key=name,
            act=lambda: self._change(name, steps[(place + 1) % len(steps)]),
        )

    def _cycle(self, name: str, value: str, values: list[str] | tuple[str, ...], now: str) -> Choice:
        onward = values[(list(values).index(now) + 1) % len(values)]
        words = say("settings.row", label=say(f"settings.{name}"), value=value)
        return Choice(
            words, say(f"settings.{name}.help"), flush=True, key=name, act=lambda: self._change(name, onward)
        )

    def _switch(self, name: str) -> Toggle:
        on = bool(getattr(self.backstage.preferences, name))
        note = say(f"settings.{name}.help")
        return Toggle(say(f"settings.{name}"), note, on, key=name, act=lambda: self._change(name, not on))

    # What happens

    def key(self, event: pygame.event.Event) -> bool:
        """Left and right move the slider or turn the tabs that have the focus."""
        if event.type != pygame.KEYDOWN or event.key not in STEPS:
            return False
        step = self._stepping().get(self.focus)
        if step:
            step(STEPS[event.key])
        return step is not None

    def _stepping(self) -> dict[str, Callable[[int], None]]:
        likes, part = self.backstage.preferences, PARTS[self._part]
        sliders = {"look": {"text": SIZES}, "sound": dict.fromkeys(("voices", "room", "signals"), LEVELS)}
        found = {
            name: self._stepper(name, steps, getattr(likes, name))
            for name, steps in sliders.get(part, {}).items()
        }
        return {"parts": lambda step: self._open((self._part + step) % len(PARTS)), **found}

    def _stepper(self, name: str, steps: tuple[float, ...], now: float) -> Callable[[int], None]:
        place = min(range(len(steps)), key=lambda step: abs(steps[step] - now))
        return lambda step: self._change(name, steps[min(max(0, place + step), len(steps) - 1)])

    def _open(self, part: int) -> None:
        self._part = part
        self.scrolls.clear()

    def _next_part(self) -> None:
        self._open((self._part + 1) % len(PARTS))

    def _change(self, name: str, value: object) -> None:
        self.backstage.prefer(name, value)

    def _keys(self) -> Screen:
        from game.window.screens.keys import Keys

        return Keys(self)

    def back(self) -> Screen | None:
        """To where the player came from."""
        return self._come_from
