"""The sheet of places by which the backdrops are judged: `python -m tests.window.places_sheet FILE`.

Every place by day and in the evening, as it is seen in a conversation: with one of twelve people before it, or a
voice, a chat or a letter. The break room is seen whole, without words before it.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

import pygame

from game.drawing.scenery import BREAK_ROOM, SCENES
from game.scenario import Scenario
from game.settings.preferences import Preferences
from game.stage import Person
from game.vocabulary import Channel
from game.window.app import SIZE, App, open_window
from game.window.lettering import SMALL, Letters
from game.window.screens.conversation import Conversation
from game.window.screens.screen import Screen
from tests.drawing.people import DESCRIBED
from tests.window.playing import CHAT, HOTEL, PHONE, backstage, rehearsed

STAGE: Final = (512, 720)
SMALL_SIZE: Final = (202, 284)
GAP: Final = 8
ACROSS: Final = 9
LABEL: Final = 26
TENTHS: Final = 88
"""How long a place lives before its picture is taken, so that somebody passes."""
PAPER, INK = (250, 247, 240), (40, 38, 34)

_LETTER: Final = CHAT.model_copy(update={"channel": Channel.EMAIL})
_SPOKEN: Final[dict[str, Scenario]] = {"phone": PHONE, "call-centre": PHONE, "chat": CHAT, "email": _LETTER}


def seen(surface: pygame.Surface, place: str, theme: str) -> pygame.Surface:
    """The left part of the window, with the customer in this place."""
    likes = Preferences.model_validate({"theme": theme, "instant_text": True})
    screen = _met(place, likes) if place != BREAK_ROOM else Screen(backstage(likes))
    app = App(surface, Conversation(backstage(likes), rehearsed(HOTEL)))
    if place == BREAK_ROOM:
        screen.backdrop(app.page.canvas)
        return surface.subsurface((740, 0, *STAGE)).copy()
    app.go(screen)
    for _ in range(TENTHS):
        app.tick(100)
    app.draw()
    return surface.subsurface((0, 0, *STAGE)).copy()


def _met(place: str, likes: Preferences) -> Conversation:
    talk = Conversation(backstage(likes), rehearsed(_SPOKEN.get(place, HOTEL)))
    talk.place = place
    name, age, pronoun, *_ = DESCRIBED[SCENES.index(place) % len(DESCRIBED)]
    if place not in _SPOKEN:
        talk._living.person = Person(name, age, None, pronoun)
    return talk


def sheet(surface: pygame.Surface) -> pygame.Surface:
    """Every place, day above evening, each pair with its name below."""
    letters, (wide, high) = Letters(1.0), SMALL_SIZE
    tall = 2 * (high + GAP) + LABEL
    paper = pygame.Surface((ACROSS * (wide + GAP) + GAP, -(-len(SCENES) // ACROSS) * tall + GAP))
    paper.fill(PAPER)
    for count, place in enumerate(SCENES):
        left, top = GAP + count % ACROSS * (wide + GAP), GAP + count // ACROSS * tall
        for row, theme in enumerate(("light", "dark")):
            small = pygame.transform.smoothscale(seen(surface, place, theme), SMALL_SIZE)
            paper.blit(small, (left, top + row * (high + GAP)))
        middle = left + (wide - letters.width(place, SMALL)) // 2
        letters.draw(paper, place, SMALL, INK, (middle, top + tall - LABEL - 2))
    return paper


def main(path: Path) -> None:
    """Draw and write."""
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    path.parent.mkdir(parents=True, exist_ok=True)
    pygame.image.save(sheet(open_window(SIZE)), path)
    pygame.display.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("places.png"))
