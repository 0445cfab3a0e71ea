"""The window itself: events in, pictures out, and nothing drawn when nothing has changed."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from typing import Final

import pygame

from game.errors import NoDisplay
from game.settings.preferences import Preferences
from game.window.fading import STEP, Fading
from game.window.gamepad import Gamepads
from game.window.keys import LARGER, PAGE, SMALLER, STEPS, TURNS, USE, Held
from game.window.lettering import Letters
from game.window.outlet import Outlet
from game.window.page import Page
from game.window.screens.home import Leaving
from game.window.screens.screen import Screen
from game.window.theme import THEMES
from game.window.widgets import Act, Canvas, Widget
from game.words import say

SIZE: Final = (1280, 720)
SMALLEST: Final = (480, 360)
"""What everything is laid out for at least; a smaller window shows a part of it."""

_ARROWS: Final = {
    "next": pygame.K_DOWN,
    "previous": pygame.K_UP,
    "left": pygame.K_LEFT,
    "right": pygame.K_RIGHT,
}
_SIDEWAYS: Final = {"left": -1, "right": 1}
_OWN: Final = ("card", "look", "whisper")


def open_window(size: tuple[int, int] = SIZE) -> pygame.Surface:
    """Open a window. Raises NoDisplay, saying what to do, where none can be opened."""
    if not getattr(pygame, "IS_CE", False):
        raise NoDisplay(say("window.not_ce"))
    try:
        pygame.display.init()
        pygame.font.init()
        _refuse_unseen(pygame.display.get_driver())
        surface = pygame.display.set_mode(size, pygame.RESIZABLE)
    except pygame.error as error:
        raise NoDisplay(say("window.no_display", why=str(error))) from error
    pygame.display.set_caption(say("home.title"))
    pygame.key.set_repeat(350, 40)
    return surface


def _refuse_unseen(driver: str) -> None:
    # Without a display the library may quietly choose a driver that nobody can see, and run for ever.
    if driver in ("offscreen", "dummy") and os.environ.get("SDL_VIDEODRIVER") != driver:
        pygame.display.quit()
        raise NoDisplay(say("window.no_display", why=say("window.unseen")))


class App:
    """The screen that is shown, its page, and what happens to it."""

    def __init__(self, surface: pygame.Surface, screen: Screen) -> None:
        """Show `screen` on `surface`."""
        self.surface = surface
        self.screen: Screen | None = screen
        self.dirty = True
        self.drawn = 0
        self._page: Page | None = None
        self._letters = Letters(self.preferences.text)
        self._pressed = ""
        self._pointer = (0, 0)
        self._held = Held()
        self._gamepads = Gamepads()
        self.outlet = Outlet()
        self.fading = Fading()

    @property
    def preferences(self) -> Preferences:
        """The player's settings as they are now."""
        assert self.screen is not None
        return self.screen.backstage.preferences

    @property
    def page(self) -> Page:
        """The screen laid out as it is now."""
        if self._page is None:
            self._page = self._laid_out()
        return self._page

    def _laid_out(self) -> Page:
        assert self.screen is not None
        likes = self.preferences
        if self._letters.scale != likes.text:
            self._letters = Letters(likes.text)
        canvas = Canvas(self.surface, THEMES[likes.theme], self._letters)
        width, height = self.surface.get_size()
        regions = self.screen.regions(canvas, (max(width, SMALLEST[0]), max(height, SMALLEST[1])))
        page = Page(canvas, regions, self.screen.focus, self.screen.scrolls)
        self.screen.focus = page.focus
        return page

    def draw(self) -> None:
        """Draw what is shown now."""
        assert self.screen is not None
        page = self.page
        self.screen.backdrop(page.canvas)
        self.screen.before(page.canvas)
        page.draw()
        self.outlet.lack(self._letters.missed)
        self.outlet.draw(page.canvas)
        self.fading.draw(self.surface)
        self.drawn += 1
        self.dirty = False

    def listen(self) -> None:
        """Let what the screen has to say in sounds be heard."""
        if self.screen is not None:
            self.dirty |= self.outlet.listen(self.screen, self.preferences)

    def read_aloud(self) -> None:
        """Let the voice say what is new, where the player wants that."""
        on = self.screen is not None and self.preferences.self_voicing
        self.outlet.read(self.screen, self.page if self.screen else None, on)

    def _renew(self) -> None:
        hovered = self._page.hovered if self._page else ""
        self._page = None
        self.dirty = True
        if self.screen is not None:
            self.page.hovered = hovered

    def go(self, screen: Screen | None) -> None:
        """Show another screen; the way out ends the game."""
        if self.drawn and self.screen is not None and not self.preferences.reduced_motion:
            self.fading.begin(self.surface)
        self.screen = None if isinstance(screen, Leaving) else screen
        self._page, self.dirty, self._pressed = None, True, ""

    def use(self, act: Act | None) -> None:
        """Do what a widget does, and go where it leads."""
        if act is None or self.screen is None:
            return
        onwards = act()
        if isinstance(onwards, Screen) and onwards is not self.screen:
            self.go(onwards)
        else:
            self._renew()

    # Events

    def take(self, event: pygame.event.Event) -> None:
        """Let one event happen."""
        if self.screen is None:
            return
        if event.type == pygame.QUIT:
            self.screen = None
        elif event.type in (pygame.VIDEORESIZE, pygame.WINDOWSIZECHANGED, pygame.WINDOWEXPOSED):
            self._resized()
        elif event.type in (pygame.MOUSEMOTION, pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
            self._point(event)
        elif event.type == pygame.MOUSEWHEEL:
            self.dirty |= self.page.wheel(self._pointer, event.y)
        elif action := self._gamepads.action(event):
            self._act(action)
        elif not self._held.again(event) and event.type in (pygame.KEYDOWN, pygame.TEXTINPUT):
            self._key(event)

    def _resized(self) -> None:
        surface = pygame.display.get_surface()
        if surface is not None:
            self.surface = surface
        self._renew()
        self.page.reveal()

    def _point(self, event: pygame.event.Event) -> None:
        self._pointer = event.pos
        if event.type == pygame.MOUSEMOTION:
            self.dirty |= self.page.hover(event.pos)
        else:
            self._button(event)

    def _button(self, event: pygame.event.Event) -> None:
        if event.button != 1:
            return
        found = self.page.hit(event.pos)
        key = found.key if found else ""
        if event.type == pygame.MOUSEBUTTONDOWN:
            self._pressed = key
            if found:
                self._focus(key)
        elif found and key == self._pressed:
            self._pressed = ""
            self._click(found)

    def _click(self, found: Widget) -> None:
        if found.pressed(*self.page.share(found, self._pointer)):
            self._renew()
        else:
            self.use(found.act)

    def _focus(self, key: str) -> None:
        assert self.screen is not None
        self.page.focus = self.screen.focus = key
        self.dirty = True

    def _key(self, event: pygame.event.Event) -> None:
        assert self.screen is not None
        if event.type == pygame.KEYDOWN and self._always(event):
            return
        if self.screen.key(event):
            self._renew()
        elif event.type == pygame.KEYDOWN:
            self._usual(event)

    def _always(self, event: pygame.event.Event) -> bool:
        """Keys that mean the same everywhere."""
        if event.key == pygame.K_ESCAPE:
            self._back()
        elif event.mod & pygame.KMOD_CTRL and event.key in (*LARGER, *SMALLER):
            self._scale(0.25 if event.key in LARGER else -0.25)
        else:
            return False
        return True

    def _act(self, action: str) -> None:
        """What a gamepad asks for: arrows and letters go to the screen first, as keys do."""
        assert self.screen is not None
        key = _ARROWS.get(action) or (self.screen.backstage.bindings.key(action) if action in _OWN else 0)
        if key and self.screen.key(pygame.event.Event(pygame.KEYDOWN, key=key, mod=0, unicode="")):
            self._renew()
        elif action == "back":
            self._back()
        elif action in _SIDEWAYS:
            self._step(_SIDEWAYS[action], reading=True)
        else:
            self._do(action)

    def _whole_screen(self) -> None:
        # Not every screen can be filled; then the window stays as it is.
        with contextlib.suppress(pygame.error):
            pygame.display.toggle_fullscreen()
        self._resized()

    def _back(self) -> None:
        assert self.screen is not None
        self.go(self.screen.back())

    def _scale(self, step: float) -> None:
        assert self.screen is not None
        text = min(2.0, max(1.0, self.preferences.text + step))
        self.screen.backstage.prefer("text", text)
        self._renew()
        self.page.reveal()

    def _usual(self, event: pygame.event.Event) -> None:
        assert self.screen is not None
        if event.key == pygame.K_TAB:
            self._step(-1 if event.mod & pygame.KMOD_SHIFT else 1)
        elif event.key in STEPS:
            self._step(STEPS[event.key], reading=True)
        elif event.key in USE:
            self._use_focused()
        elif event.key in TURNS:
            self.dirty |= self.page.turn(TURNS[event.key])
        elif action := self.screen.backstage.bindings.action(event.key):
            self._do(action)
        elif event.unicode == "?":
            self._help()
        elif event.unicode.isdecimal() and event.unicode.isascii():
            numbered = self.page.numbered(int(event.unicode))
            self.use(numbered.act if numbered else None)

    def _do(self, action: str) -> None:
        """What the actions do that are the same on every screen."""
        doings: dict[str, Callable[[], object]] = {
            "next": lambda: self._step(1, reading=True),
            "previous": lambda: self._step(-1, reading=True),
            "use": self._use_focused,
            "on": lambda: self._turn(PAGE),
            "up": lambda: self._turn(-PAGE),
            "help": self._help,
            "voice": self._turn_voice,
            "full": self._whole_screen,
        }
        if action in doings:
            doings[action]()

    def _turn_voice(self) -> None:
        assert self.screen is not None
        self.screen.backstage.prefer("self_voicing", not self.preferences.self_voicing)
        self._renew()

    def _use_focused(self) -> None:
        focused = self.page.focused()
        self.use(focused.act if focused else None)

    def _turn(self, share: float) -> None:
        self.dirty |= self.page.turn(share)

    def _step(self, step: int, reading: bool = False) -> None:
        if self.screen is None:
            return
        if reading and self.page.read_on(step):
            self.dirty = True
        elif self.page.move_focus(step):
            self.screen.focus, self.dirty = self.page.focus, True

    def _help(self) -> None:
        from game.window.screens.help import Help

        if self.screen is not None and not isinstance(self.screen, Help):
            self.go(Help(self.screen.backstage, self.screen))

    def tick(self, milliseconds: int) -> None:
        """Let time pass on the screen that is shown."""
        if self.fading.on:
            self.fading.pass_time(milliseconds)
            self.dirty = True
        if self.screen is not None and self.screen.pace is not None and self.screen.tick(milliseconds):
            self._renew()


def perform(app: App, before_each: Callable[[App], None] | None = None) -> None:
    """Run until the player leaves: wait for events, and for nothing else where nothing moves."""
    clock = pygame.time.Clock()
    while app.screen is not None:
        app.listen()
        if app.dirty:
            app.draw()
            pygame.display.flip()
            app.read_aloud()
        pace = STEP if app.fading.on else app.screen.pace
        first = pygame.event.wait(pace) if pace else pygame.event.wait()
        passed = clock.tick()
        for event in (first, *pygame.event.get()):
            if event.type != pygame.NOEVENT:
                app.take(event)
        app.tick(min(passed, 250))
        if before_each:
            before_each(app)
    app.read_aloud()
