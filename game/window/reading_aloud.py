"""What is read aloud: what has come onto the screen since the last time, and then what has the focus."""

from __future__ import annotations

from game.window.page import Page
from game.window.screens.screen import Screen
from game.window.speaking import Voice
from game.words import say


class Reader:
    """Follows the page and says what is new: the customer's line, a reply, an aside; never the whole page again."""

    def __init__(self, voice: Voice) -> None:
        """Read with this voice."""
        self._voice = voice
        self._screen: Screen | None = None
        self._heard: list[str] = []
        self._focus = ""
        self._on = False

    def look(self, screen: Screen | None, page: Page | None, on: bool) -> list[str]:
        """Say what is new on this page, where reading aloud is `on`; returns it."""
        if not on or screen is None or page is None:
            self._fall_silent()
            return []
        words = self._new(screen, page)
        self._screen, self._heard, self._focus, self._on = screen, _told(page), page.focus, True
        if words:
            self._voice.say(words)
        return words

    def _fall_silent(self) -> None:
        if self._on:
            self._voice.hush()
        self._screen, self._heard, self._focus, self._on = None, [], "", False

    def _new(self, screen: Screen, page: Page) -> list[str]:
        before = self._heard if screen is self._screen else []
        fresh = [words for words in _told(page) if words not in before]
        moved = page.focus != self._focus or screen is not self._screen or bool(fresh)
        first = [] if self._on or self._voice.voice_found else [say("voice.none")]
        return [*first, *fresh, *(in_focus(page) if moved else [])]


def _told(page: Page) -> list[str]:
    """What is on the page to be read and not to be used: the talk, headings, findings."""
    return [placed.widget.spoken for placed in page.placed if placed.widget.spoken and not placed.widget.act]


def in_focus(page: Page) -> list[str]:
    """What has the focus, and where it stands among what can be used: "… 2 of 4."."""
    able = [placed.widget for placed in page.placed if placed.widget.act]
    keys = [widget.key for widget in able]
    if page.focus not in keys:
        return []
    place = keys.index(page.focus)
    return [say("voice.focus", words=able[place].spoken, number=place + 1, count=len(able))]
