"""Playing in a window that nobody sees: keys, clicks, and every screen there is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pygame

from game.coaching import Yardsticks
from game.play import Session
from game.scenario import Scenario, load
from game.settings.preferences import Preferences
from game.stage import Performance, Shelf
from game.vocabulary import Coaching, Onward
from game.window.app import App
from game.window.page import Page
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
from tests.window.remembered import Fortnight, OnTheTable, Remembered

ROOT = Path(__file__).parents[2] / "scenarios"
HOTEL = load(ROOT / "hotel" / "hotel-no-room.yaml")
CHAT = load(ROOT / "retail" / "two-dinosaurs.yaml")
PHONE = load(ROOT / "telecoms" / "the-account-holder.yaml")
YARDSTICKS = Yardsticks()
STILL = Preferences(reduced_motion=True, instant_text=True)


def rehearsed(scenario: Scenario = HOTEL, say_first: bool = False) -> Performance:
    """A conversation on the real engine, before its first word."""
    return Performance(Session(scenario), scenario, YARDSTICKS, say_first)


def backstage(likes: Preferences = STILL, say_first: bool = False) -> Backstage:
    """Three scenarios on the shelf: at a counter, in a chat, on the phone."""
    shelf = {scenario.id: scenario for scenario in (HOTEL, CHAT, PHONE)}
    return Backstage(Shelf(shelf, lambda scenario: rehearsed(scenario, say_first)), likes.model_copy())


def remembered(likes: Preferences = STILL, left_open: bool = True) -> Home:
    """The break room of somebody who is known."""
    shelf = {scenario.id: scenario for scenario in (HOTEL, CHAT, PHONE)}
    learner = Remembered(answered("own_it") if left_open else None)
    return Home(
        Backstage(
            Shelf(shelf, rehearsed, (), learner, Fortnight(rehearsed), OnTheTable()), likes.model_copy()
        )
    )


def opened(surface: pygame.Surface, likes: Preferences = STILL, say_first: bool = False) -> App:
    """The game at its library."""
    return App(surface, Home(backstage(likes, say_first)))


def every_screen(likes: Preferences = STILL) -> Iterator[tuple[str, Screen]]:
    """Each kind of screen once, by name, as a player meets it."""
    shared = backstage(likes)
    home = Home(shared)
    yield "home", home
    yield "library", Shelves(home, shared.library.home())
    for scenario in (HOTEL, CHAT, PHONE):
        yield f"briefing {scenario.id}", Briefing(shared, rehearsed(scenario))
        yield f"conversation {scenario.id}", Conversation(shared, rehearsed(scenario))
    yield "covered", Conversation(shared, rehearsed(HOTEL, say_first=True))
    asked = answered("own_it", "repeat")
    talk = Conversation(shared, asked)
    yield "reading", talk
    yield "pause", Pause(shared, talk, asked)
    yield "debrief on the way", Debrief(shared, asked, come_from=talk)
    over = answered("own_it", "repeat", None, "ask_why", "suite", "walk", "follow_up")
    yield "over", Conversation(shared, over)
    yield "debrief", Debrief(shared, over)
    yield "whole debrief", Debrief(shared, over, whole=True)
    back = Debrief(shared, over)
    yield "you first", YouFirst(back, over, over.debrief())
    question = WhatIf(shared, over, 1, back)
    yield "what if", question
    told = WhatIf(shared, over, 1, back)
    told.show("policy", Onward.BEST)
    yield "what would have been", told
    yield "their chair", TheirChair(back, over)
    felt = TheirChair(back, over)
    felt.mark(None)
    yield "what they felt", felt
    yield "looking", looked_at(shared)
    yield "between", Conversation(shared, coached(Coaching.BETWEEN))
    yield "whispered", Conversation(shared, coached(Coaching.WHISPER))
    yield "settings", Settings(shared, home)
    for number, part in ((1, "play"), (2, "sound")):
        settings = Settings(shared, home)
        settings.focus = "parts"
        for _ in range(number):
            settings.key(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_RIGHT, mod=0, unicode=""))
        yield f"settings, {part}", settings
    yield "keys", Keys(Settings(shared, home))
    yield "help", Help(shared, home)
    known = remembered(likes)
    yield "home of somebody", known
    yield "progress", Progress(known)
    yield "who", WhoIsPlaying(known)
    yield "nobody's progress", Progress(home)
    yield "days", Days(known, "mill")
    table = TrainersTable(known)
    table.turn_to("Monday")
    yield "trainer", table


def answered(*choices: str | None) -> Performance:
    """The hotel after these choices; None passes when asked what is felt."""
    performance = rehearsed()
    for choice in choices:
        if choice is None:
            performance.answer_reading(None, None)
        else:
            performance.choose(choice)
    return performance


def coached(coaching: Coaching) -> Performance:
    """The hotel after two answers, coached so."""
    performance = answered("straight", "repeat")
    performance.coaching = coaching
    performance.answer_reading(None, None)
    return performance


def looked_at(shared: Backstage) -> Conversation:
    """The hotel with a reading the player has asked for."""
    talk = Conversation(shared, rehearsed())
    assert talk.key(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_f, mod=0, unicode="f"))
    return talk


def down(app: App, name: str, mod: int = 0) -> None:
    """Press a key by its name ("return", "tab", "1", "?") and keep it down."""
    letter = {"space": " "}.get(name, name if len(name) == 1 else "")
    app.take(pygame.event.Event(pygame.KEYDOWN, key=pygame.key.key_code(name), mod=mod, unicode=letter))


def press(app: App, *names: str, mod: int = 0) -> None:
    """Press keys and let them go."""
    for name in names:
        down(app, name, mod)
        app.take(pygame.event.Event(pygame.KEYUP, key=pygame.key.key_code(name), mod=mod))


def tab_to(app: App, key: str) -> None:
    """Go on by Tab until the focus is on a widget."""
    for _ in app.page.placed:
        if app.page.focus == key:
            return
        press(app, "tab")
    raise AssertionError(f"{key} cannot be reached")


def write(app: App, text: str) -> None:
    """Type a text as a keyboard does."""
    for letter in text:
        press(app, "space" if letter == " " else letter)
        app.take(pygame.event.Event(pygame.TEXTINPUT, text=letter))


def click(app: App, key: str) -> None:
    """Click in the middle of what is seen of a widget, after turning the wheel until it is seen."""
    placed = next(placed for placed in app.page.placed if placed.widget.key == key)
    region = placed.region.rect
    point(app, region.center)
    for _ in range(100):
        if region.contains(app.page.at(placed).inflate(0, -20)):
            break
        up = app.page.at(placed).top < region.top
        app.take(pygame.event.Event(pygame.MOUSEWHEEL, x=0, y=1 if up else -1))
    place = app.page.at(placed).clip(region).center
    app.take(pygame.event.Event(pygame.MOUSEBUTTONDOWN, button=1, pos=place))
    app.take(pygame.event.Event(pygame.MOUSEBUTTONUP, button=1, pos=place))


def point(app: App, place: tuple[int, int]) -> None:
    """Move the pointer."""
    app.take(pygame.event.Event(pygame.MOUSEMOTION, pos=place, rel=(0, 0), buttons=(0, 0, 0)))


def shown(app: App) -> str:
    """The name of the screen that is shown."""
    assert app.screen is not None
    return app.screen.name


def words(app: App) -> str:
    """Everything that would be read aloud."""
    return "\n".join(app.page.spoken())


def in_sight(page: Page) -> bool:
    """Whether what has the focus can be seen: wholly, or filling its region from the top."""
    placed = next(p for p in page.placed if p.widget.act and p.widget.key == page.focus)
    here, region = page.at(placed), placed.region.rect
    return here.top >= region.top and (here.bottom <= region.bottom or here.top <= region.top + 8)
