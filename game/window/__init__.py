"""The pygame front end: a window, its screens, and the few widgets they are made of."""

from __future__ import annotations

import os
from pathlib import Path

os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

from game.settings.preferences import Preferences, load_preferences, save_preferences
from game.stage import Library, Rehearsal
from game.window.album import photograph, watch
from game.window.app import App, open_window, perform
from game.window.screens.briefing import Briefing
from game.window.screens.home import Home
from game.window.screens.screen import Backstage, Screen

__all__ = ["App", "photograph", "run", "watch"]


def run(library: Library, rehearsal: Rehearsal | None, settings: Path) -> bool:
    """Open the game in a window, at its library or at a rehearsal, until the player leaves.

    Settings are read from and kept in the file `settings`; returns whether it was sound. Raises NoDisplay where
    no window can be opened.
    """
    likes, sound = load_preferences(settings)
    surface = open_window()
    backstage = Backstage(library, likes, lambda changed: _keep(changed, settings))
    first: Screen = Briefing(backstage, rehearsal) if rehearsal else Home(backstage)
    perform(App(surface, first))
    return sound


def _keep(changed: Preferences, settings: Path) -> None:
    save_preferences(changed, settings)
