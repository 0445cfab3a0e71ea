"""The pygame front end: a window, its screens, and the few widgets they are made of."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

import pygame

from game.settings.preferences import Preferences, load_preferences, save_preferences
from game.stage import Library, Rehearsal
from game.stage.fetching import fetch
from game.stage.reloading import Reloader
from game.window.app import App, open_window, perform
from game.window.gamepad import listen
from game.window.screens.briefing import Briefing
from game.window.screens.home import Home
from game.window.screens.screen import Backstage, Screen
from game.window.sound import Speakers
from game.window.watching import EVERY_MS, LOOK, Watching
from game.words import say

__all__ = ["App", "run"]


def run(
    library: Library,
    rehearsal: Rehearsal | None,
    settings: Path,
    reloader: Reloader | None = None,
    name: str = "",
) -> bool:
    """Open the game in a window, at its library or at a rehearsal, until the player leaves.

    Settings are read from and kept in the file `settings`; returns whether it was sound. Raises NoDisplay where
    no window can be opened. With a `reloader` the window shows the file called `name` as it is saved.
    """
    likes, sound = load_preferences(settings)
    surface = open_window()
    backstage = Backstage(library, likes, lambda changed: _keep(changed, settings))
    first: Screen = Briefing(backstage, rehearsal) if rehearsal else Home(backstage)
    watching = Watching(reloader, name) if reloader else None
    if watching:
        pygame.time.set_timer(LOOK, EVERY_MS)
    app = App(surface, first)
    app.outlet.player = Speakers(lambda words: print(words, file=sys.stderr))
    app.outlet.notice = "" if sound else say("window.settings_damaged")
    app.draw()
    pygame.display.flip()
    # While the player looks round the break room, the engine is fetched: the first conversation opens at once.
    threading.Thread(target=fetch, daemon=True).start()
    listen()
    try:
        perform(app, watching.look if watching else None)
    finally:
        # However the game ends, nobody goes on talking.
        app.outlet.read(None, None, False)
    return sound


def _keep(changed: Preferences, settings: Path) -> None:
    save_preferences(changed, settings)
