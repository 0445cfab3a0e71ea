"""What is read aloud: what has come onto the screen since the last time, and then what has the focus."""

from __future__ import annotations

from typing import Final

from game.window.lettering import HEADING, STRONG, TITLE
from game.window.page import Page, Placed
from game.window.screens.screen import Screen
from game.window.speaking import Voice
from game.window.widgets import Text
from game.words import say

_HEADINGS: Final = (TITLE, HEADING, STRONG)


class Reader:
    """Follows the page and says what is new: the customer's line, a reply, an aside; never the whole page again."""

    def __init__(self, voice: Voice) -> None:
        """Read with this voice."""
        self._voice = voice
        self._screen: Screen | None = None
        self._heard: tuple[str, ...] = ()
        self._focus = ""
        self._on = False

    @property
    def voice_found(self) -> bool:
        """Whether there is a voice to read with."""
        return self._voice.voice_found

    def look(self, screen: Screen | None, page: Page | None, on: bool) -> list[str]:
        """Say what is new on this page, where reading aloud is `on`; returns it."""
        if not on or screen is None or page is None:
            self._fall_silent()
            return []
        words = self._new(screen, page)
        self._screen, self._heard, self._focus, self._on = screen, tuple(_told(page)), page.focus, True
        if words:
            self._voice.say(words)
        return words

    def _fall_silent(self) -> None:
        if self._on:
            self._voice.hush()
        self._screen, self._heard, self._focus, self._on = None, (), "", False

    def _new(self, screen: Screen, page: Page) -> list[str]:
        before = self._heard if screen is self._screen else ()
        fresh = [words for name, words in _told(page).items() if name not in before]
        moved = page.focus != self._focus or screen is not self._screen or bool(fresh)
        first = [] if self._on or self._voice.voice_found else [say("voice.none")]
        return [*first, *fresh, *(in_focus(page) if moved else [])]


def _told(page: Page) -> dict[str, str]:
    """What is on the page to be read and not to be used: the talk first, then headings and findings.

    By what they are told apart by: their words, or for what changes all the time its place.
    """
    plain = [placed for placed in page.placed if placed.widget.spoken and not placed.widget.act]
    told = sorted(plain, key=lambda placed: not placed.region.bottom)
    return {_name(placed): placed.widget.spoken for placed in told}


def _name(placed: Placed) -> str:
    return f"ticking {placed.region.name}" if placed.widget.ticking else placed.widget.spoken


def in_focus(page: Page) -> list[str]:
    """What has the focus, and where it stands among what can be used: "… 2 of 4."."""
    able = [placed.widget for placed in page.placed if placed.widget.act]
    keys = [widget.key for widget in able]
    if page.focus not in keys:
        return []
    place = keys.index(page.focus)
    words = _ended(able[place].spoken)
    alike = sum(1 for widget in able if widget.spoken == able[place].spoken) > 1
    told = f"{words} {_ended(_above(page))}" if alike and _above(page) else words
    return [say("voice.focus", words=told, number=place + 1, count=len(able))]


def _above(page: Page) -> str:
    """The nearest heading above what has the focus, for where several things have the same name."""
    found = ""
    for placed in page.placed:
        if placed.widget.act and placed.widget.key == page.focus:
            return found
        if isinstance(placed.widget, Text) and placed.widget.style in _HEADINGS:
            found = placed.widget.words
    return found


def _ended(words: str) -> str:
    # Without a stop a label and its place would be read as one: "begin one of two".
    return words if words.rstrip("”’\"')").endswith((".", "?", "!", "…", ":")) else f"{words}."
