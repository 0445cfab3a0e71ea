"""Whatever anybody may press, on every screen: `python -m tests.window.storm [--events 10000]`.

Each screen is met as a player meets it and gets random keys, letters, clicks, wheels and window events, in three sizes
of letters. Nothing may be raised, and something must always have the focus. Where the game is left, it begins anew on
the same screen.
"""

from __future__ import annotations

import argparse
import os
import random
import time

import pygame

from game.settings.preferences import Preferences
from game.window.app import App
from tests.window.playing import every_screen

TEXTS = (1.0, 1.5, 2.0)
SIZES = ((1280, 720), (640, 480), (1920, 1080))


def anything(luck: random.Random) -> pygame.event.Event:
    """One event of those a keyboard, a mouse and a window can send, likely and unlikely ones alike."""
    place = (luck.randrange(-5, 1300), luck.randrange(-5, 740))
    key = luck.choice([*range(8, 128), *range(pygame.K_F1, pygame.K_F12), pygame.K_PAGEUP, pygame.K_UP])
    return luck.choice([
        pygame.event.Event(pygame.KEYDOWN, key=key, mod=luck.choice([0, pygame.KMOD_SHIFT, pygame.KMOD_CTRL]),
                           unicode=luck.choice(["", chr(key) if key < 128 else "", "²", "٣", "\x00"])),
        pygame.event.Event(pygame.KEYUP, key=key, mod=0),
        pygame.event.Event(pygame.TEXTINPUT, text=luck.choice(["a", "é", "日本", "\u202e", "\x00", "\ud800", ""])),
        pygame.event.Event(pygame.MOUSEMOTION, pos=place, rel=(0, 0), buttons=(0, 0, 0)),
        pygame.event.Event(pygame.MOUSEWHEEL, x=0, y=luck.choice([-9, 0, 1])),
        pygame.event.Event(pygame.MOUSEBUTTONDOWN, button=luck.choice([1, 2, 3]), pos=place),
        pygame.event.Event(pygame.MOUSEBUTTONUP, button=1, pos=place),
        pygame.event.Event(luck.choice([pygame.VIDEORESIZE, pygame.WINDOWEXPOSED, pygame.WINDOWFOCUSLOST,
                                        pygame.ACTIVEEVENT, pygame.USEREVENT])),
    ])  # fmt: skip


def storm(name: str, events: int, luck: random.Random) -> int:
    """Let so many events happen, beginning on that screen; returns how often it had to begin anew."""
    likes = Preferences(theme=luck.choice(["light", "dark"]), text=luck.choice(TEXTS))
    app, left = _met(name, likes, luck), 0
    for step in range(events):
        app.take(anything(luck))
        app.tick(luck.randrange(400))
        if app.screen is None or step % 400 == 399:
            left += app.screen is None
            app = _met(name, likes, luck)
        assert app.page.focused() is not None, (name, step)
        if step % 20 == 0:
            app.draw()
    return left


def _met(name: str, likes: Preferences, luck: random.Random) -> App:
    screen = next(screen for found, screen in every_screen(likes) if found == name)
    return App(pygame.Surface(luck.choice(SIZES)), screen)


def main() -> None:
    """Storm every screen, and say how long it took."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=10_000)
    events = parser.parse_args().events
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    pygame.display.init()
    pygame.font.init()
    pygame.display.set_mode((1, 1))
    for name, _ in every_screen():
        began = time.perf_counter()
        left = storm(name, events, random.Random(name))
        print(f"{name:36} {events} events, left {left} times, {time.perf_counter() - began:.1f} s")


if __name__ == "__main__":
    main()
