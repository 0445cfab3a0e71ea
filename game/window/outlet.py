"""What a screen has to say beyond its picture: sounds with their captions, and words read aloud."""

from __future__ import annotations

from typing import Final

import pygame

from game.settings.preferences import Preferences
from game.window import paint
from game.window.lettering import SMALL
from game.window.page import Page
from game.window.reading_aloud import Reader
from game.window.screens.screen import Screen
from game.window.sound import Player, Silence, Sound
from game.window.speaking import Voice, found_system
from game.window.widgets import Canvas
from game.words import say

_NAMED: Final = 4
_LINES: Final = 3


class Outlet:
    """Plays what the shown screen asks for, keeps the newest captions, and reads aloud what is new."""

    def __init__(self) -> None:
        """Begin in silence: whoever opens a window gives it a player."""
        self.player: Player = Silence()
        self.reader = Reader(Voice(found_system()))
        self.caption = ""
        self.notice = ""
        """A word in passing about the game itself; it stays until another screen is shown."""
        self._shown: Screen | None = None
        self._lacking: set[str] = set()
        self._voiceless = False

    def listen(self, screen: Screen, likes: Preferences) -> bool:
        """Let the screen's sounds be heard; True where there is a new caption to be shown."""
        news = self._want_of_a_voice(likes.self_voicing)
        if screen is not self._shown:
            self.notice = self.notice if news or self._shown is None else ""
            self._shown, self.caption = screen, ""
            self.player.play(Sound("page"), likes)
        self.player.room(screen.place, likes, screen.hushed)
        heard, screen.sounds = screen.sounds, []
        for sound in heard:
            self.player.play(sound, likes)
        captions = [sound.caption for sound in heard if sound.caption] if likes.captions else []
        self.caption = "  ·  ".join(captions) or self.caption
        return bool(captions) or news

    def _want_of_a_voice(self, on: bool) -> bool:
        """Say in the window that there is no voice, once each time one is wanted; True where that is news."""
        wanting = on and not self.reader.voice_found
        news, self._voiceless = wanting and not self._voiceless, wanting
        self.notice = say("voice.none") if news else self.notice
        return news

    def lack(self, letters: set[str]) -> None:
        """Say, once for each, which letters no font here can draw."""
        fresh = sorted(letters - self._lacking)
        self._lacking |= letters
        if fresh:
            codes = ", ".join(f"U+{ord(letter):04X}" for letter in fresh[:_NAMED])
            self.notice = say(
                "letters.lacking" if len(fresh) <= _NAMED else "letters.lacking.more", letters=codes
            )

    def read(self, screen: Screen | None, page: Page | None, on: bool) -> None:
        """Let the voice say what is new, where reading aloud is `on`."""
        self.reader.look(screen, page, on)

    def draw(self, canvas: Canvas) -> None:
        """Draw the notice, else what was heard last, in words, at the lower edge."""
        if not (words := self.notice or self.caption):
            return
        size = canvas.surface.get_size()
        lines = canvas.letters.lines(words, SMALL, size[0] - 40)[:_LINES]
        wide = max(canvas.letters.width(line, SMALL) for line in lines)
        box = pygame.Rect(0, 0, wide + 24, canvas.letters.line_height(SMALL) * len(lines) + 8)
        box.midbottom = (size[0] // 2, size[1] - 2)
        paint.panel(canvas.surface, box, canvas.theme.panel, 8, canvas.theme.quiet)
        canvas.text(lines, SMALL, canvas.theme.text, (box.x + 12, box.y + 4))
