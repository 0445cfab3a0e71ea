"""What is heard: sounds asked for by screens, played softly, and said in words. Silent where there is no device."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Protocol

import pygame

from game.settings.preferences import Preferences

if TYPE_CHECKING:
    from game.window.synthesis import Wave

VOLUMES: Final = {"murmur": "voices", "room": "room"}
"""Which volume a sound has; every other one is a signal."""

QUIET: Final = 0.3
"""The share of itself to which a room drops at the empty chair."""


@dataclass(frozen=True, slots=True)
class Sound:
    """Something to be heard: its name, its caption ("" for what is only the voice of words that are shown anyway).

    A murmur has the `pitch` of a person in hertz, and how stirred they are. `after` is the silence before it, in
    seconds. A sound called "quiet" is only a caption.
    """

    name: str
    caption: str = ""
    pitch: float = 0.0
    arousal: float = 0.0
    after: float = 0.0


class Player(Protocol):
    """Plays sounds."""

    def play(self, sound: Sound, likes: Preferences) -> None:
        """Let a sound be heard at the volume the player likes."""

    def room(self, place: str, likes: Preferences, quiet: bool) -> None:
        """Let a place be heard, more softly where it is `quiet`."""


class Silence:
    """Plays nothing: for pictures, tests, and a game without a device."""

    def play(self, sound: Sound, likes: Preferences) -> None:
        """Nothing is heard."""

    def room(self, place: str, likes: Preferences, quiet: bool) -> None:
        """Nothing is heard."""


class Speakers:
    """Plays through the system's device, which is opened with the first sound that is not silent."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        """Say through `tell`, once, where there is no device."""
        self._tell = tell
        self._open: bool | None = None
        self._made: dict[Sound | str, pygame.mixer.Sound] = {}
        self._place = ""
        self._channel: pygame.mixer.Channel | None = None

    def play(self, sound: Sound, likes: Preferences) -> None:
        """Let a sound be heard."""
        volume = getattr(likes, VOLUMES.get(sound.name, "signals"))
        if volume and sound.name != "quiet" and self._opened():
            made = self._kept(replace(sound, caption="", arousal=round(sound.arousal, 1)))
            made.set_volume(volume)
            made.play()

    def room(self, place: str, likes: Preferences, quiet: bool) -> None:
        """Let a place be heard."""
        if not likes.room:
            self._leave()
        elif self._opened():
            if place != self._place or self._channel is None:
                self._leave()
                self._place, self._channel = place, self._looped(place)
            if self._channel:
                self._channel.set_volume(likes.room * (QUIET if quiet else 1.0))

    def _leave(self) -> None:
        if self._channel:
            self._channel.fadeout(200)
        self._place, self._channel = "", None

    def _looped(self, place: str) -> pygame.mixer.Channel | None:
        from game.window.synthesis import room

        if place not in self._made:
            self._made[place] = _sounded(room(place))
        return self._made[place].play(loops=-1, fade_ms=800)

    def _kept(self, sound: Sound) -> pygame.mixer.Sound:
        from game.window.synthesis import SOUNDS, later, murmur

        if sound not in self._made:
            wave = murmur(sound.pitch, sound.arousal) if sound.name == "murmur" else SOUNDS[sound.name]()
            self._made[sound] = _sounded(later(wave, sound.after))
        return self._made[sound]

    def _opened(self) -> bool:
        if self._open is None:
            self._open = self._try()
        return self._open

    def _try(self) -> bool:
        from game.window.synthesis import RATE
        from game.words import say

        try:
            pygame.mixer.init(RATE, -16, 1, 512)
        except pygame.error as error:
            self._tell(say("sound.none", why=str(error)))
            return False
        return True


def _sounded(wave: Wave) -> pygame.mixer.Sound:
    return pygame.mixer.Sound(buffer=(wave * 32_000).astype("<i2").tobytes())
