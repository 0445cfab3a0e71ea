"""Playing without anybody at the window: for pictures of every screen, and for a demonstration."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

import pygame

from game.errors import CannotWrite
from game.settings.preferences import Preferences
from game.stage import Library, Rehearsal
from game.vocabulary import SILENCE, Feeling, Onward, Strength
from game.window.app import SIZE, App, open_window, perform
from game.window.screens.briefing import Briefing
from game.window.screens.conversation import Conversation
from game.window.screens.days import Days
from game.window.screens.debrief import Debrief
from game.window.screens.help import Help
from game.window.screens.home import Home
from game.window.screens.keys import Keys
from game.window.screens.library import Shelves
from game.window.screens.pause import Pause
from game.window.screens.progress import Progress
from game.window.screens.screen import Backstage, Screen
from game.window.screens.settings import Settings
from game.window.screens.their_chair import TheirChair
from game.window.screens.trainer import TrainersTable
from game.window.screens.whatif import WhatIf
from game.window.screens.who import WhoIsPlaying
from game.window.screens.you_first import YouFirst
from game.words import say

Reading = tuple[Feeling, Strength] | None

_READ_MS: Final = 2600
"""How long a demonstration leaves each screen to be read."""


def photograph(
    library: Library,
    rehearsal: Rehearsal,
    choices: Sequence[str],
    readings: Sequence[Reading],
    folder: Path,
    preferences: Preferences | None = None,
    size: tuple[int, int] = SIZE,
) -> list[Path]:
    """Play these choices without a display, and write a PNG of every screen passed.

    Returns the pictures in order. Raises ImpossibleChoice as a player would meet it, and CannotWrite.
    """
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    likes = preferences or Preferences(reduced_motion=True, instant_text=True)
    backstage = Backstage(library, likes)
    camera = _Camera(open_window(size), folder)
    try:
        for screen in _passed(backstage, rehearsal, choices, readings):
            camera.take(screen)
    finally:
        pygame.display.quit()
    return camera.pictures


class _Camera:
    def __init__(self, surface: pygame.Surface, folder: Path) -> None:
        self._surface = surface
        self._folder = folder
        self.pictures: list[Path] = []

    def take(self, screen: Screen) -> None:
        app = App(self._surface, screen)
        app.draw()
        path = self._folder / f"{len(self.pictures) + 1:02d}-{screen.name}.png"
        framed(self._surface, path)
        self.pictures.append(path)


def framed(surface: pygame.Surface, path: Path) -> None:
    """Write a picture as PNG, making its folder. Raises CannotWrite."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        pygame.image.save(surface, path)
    except (OSError, pygame.error) as error:
        raise CannotWrite(say("cannot_write", path=path, why=str(error))) from error


def _passed(
    backstage: Backstage, rehearsal: Rehearsal, choices: Sequence[str], readings: Sequence[Reading]
) -> Iterator[Screen]:
    home = Home(backstage)
    yield home
    yield Shelves(home, backstage.library.home())
    yield Briefing(backstage, rehearsal)
    answers = iter(readings)
    for choice in choices:
        if rehearsal.finished:
            break
        yield Conversation(backstage, rehearsal)
        if rehearsal.conversation().reading:
            feeling, strength = next(answers, None) or (None, None)
            rehearsal.answer_reading(feeling, strength)
            yield Conversation(backstage, rehearsal)
        _answer(rehearsal, choice)
    talk = Conversation(backstage, rehearsal)
    yield talk
    look_back = Debrief(backstage, rehearsal)
    yield look_back
    yield YouFirst(look_back, rehearsal, rehearsal.debrief())
    yield Debrief(backstage, rehearsal, whole=True)
    yield from _looking_closer(look_back, rehearsal)
    yield Pause(backstage, talk, rehearsal)
    yield from _around(home)


def _around(home: Home) -> Iterator[Screen]:
    """What else there is about the break room."""
    settings = Settings(home.backstage, home)
    yield settings
    yield Keys(settings)
    yield Help(home.backstage, home)
    yield WhoIsPlaying(home)
    yield Progress(home)
    yield TrainersTable(home)
    for campaign in home.backstage.library.campaigns.cards():
        yield Days(home, campaign.id)


def _looking_closer(look_back: Debrief, rehearsal: Rehearsal) -> Iterator[Screen]:
    """What if, at the moment that decided it, and the customer's chair; nothing where nothing was said."""
    moment = rehearsal.debrief().line.decisive
    if moment is None:
        return
    asked = rehearsal.what_else(moment)
    question = WhatIf(look_back.backstage, rehearsal, moment, look_back)
    yield question
    if other := next((choice.id for choice in asked.choices if choice.id != asked.taken), None):
        question.show(other, Onward.BEST)
        yield question
    chair = TheirChair(look_back, rehearsal)
    yield chair
    chair.mark(None)
    yield chair


def _answer(rehearsal: Rehearsal, choice: str) -> None:
    if choice == SILENCE:
        rehearsal.stay_silent()
    else:
        rehearsal.choose(choice)


def watch(library: Library, rehearsal: Rehearsal, choices: Sequence[str], preferences: Preferences) -> None:
    """Show a conversation that plays itself in a window; the player may take over or leave at any time."""
    backstage = Backstage(library, preferences)
    app = App(open_window(), Briefing(backstage, rehearsal))
    perform(app, _leading(backstage, rehearsal, list(choices)))


def _leading(backstage: Backstage, rehearsal: Rehearsal, choices: list[str]) -> Callable[[App], None]:
    due = pygame.time.get_ticks() + _READ_MS
    pygame.time.set_timer(pygame.USEREVENT, 200)

    def lead(app: App) -> None:
        nonlocal due
        if pygame.time.get_ticks() < due or not isinstance(app.screen, Briefing | Conversation):
            return
        due = pygame.time.get_ticks() + _READ_MS
        app.go(_next(backstage, rehearsal, choices, app.screen))

    return lead


def _next(backstage: Backstage, rehearsal: Rehearsal, choices: list[str], screen: Screen) -> Screen:
    if isinstance(screen, Briefing):
        return Conversation(backstage, rehearsal)
    if rehearsal.conversation().reading:
        rehearsal.answer_reading(None, None)
    elif choices and not rehearsal.finished:
        _answer(rehearsal, choices.pop(0))
    else:
        return Debrief(backstage, rehearsal)
    return Conversation(backstage, rehearsal)
