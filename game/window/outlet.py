"""What a screen has to say beyond its picture: sounds with their captions, and words read aloud."""

from __future__ import annotations

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


class Outlet:
    """Plays what the shown screen asks for, keeps the newest captions, and reads aloud what is new."""

    def __init__(self) -> None:
        """Begin in silence: whoever opens a window gives it a player."""
        self.player: Player = Silence()
        self.reader = Reader(Voice(found_system()))
        self.caption = ""
        self._shown: Screen | None = None

    def listen(self, screen: Screen, likes: Preferences) -> bool:
        """Let the screen's sounds be heard; True where there is a new caption to be shown."""
        if screen is not self._shown:
            self._shown, self.caption = screen, ""
            self.player.play(Sound("page"), likes)
        self.player.room(screen.place, likes, screen.hushed)
        heard, screen.sounds = screen.sounds, []
        for sound in heard:
            self.player.play(sound, likes)
        captions = [sound.caption for sound in heard if sound.caption] if likes.captions else []
        self.caption = "  ·  ".join(captions) or self.caption
        return bool(captions)

    def read(self, screen: Screen | None, page: Page | None, on: bool) -> None:
        """Let the voice say what is new, where reading aloud is `on`."""
        self.reader.look(screen, page, on)

    def draw(self, canvas: Canvas) -> None:
        """Draw what was heard last, in words, at the lower edge."""
        if not self.caption:
            return
        size = canvas.surface.get_size()
        words = canvas.letters.lines(self.caption, SMALL, size[0] - 40)[0]
        box = pygame.Rect(
            0, 0, canvas.letters.width(words, SMALL) + 24, canvas.letters.line_height(SMALL) + 8
        )
        box.midbottom = (size[0] // 2, size[1] - 2)
        paint.panel(canvas.surface, box, canvas.theme.panel, 8, canvas.theme.quiet)
        canvas.letters.draw(canvas.surface, words, SMALL, canvas.theme.text, (box.x + 12, box.y + 4))
