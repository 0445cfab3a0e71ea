"""Every sound of the game, made of numbers: soft, short, without clicks at either end.

A sound is an array of floats in [-1, 1], 22,050 a second. Nothing is loud: the highest peak is 0.5.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping
from typing import Final

import numpy as np
import numpy.typing as npt

RATE: Final = 22_050
"""Samples a second."""

PEAK: Final = 0.5
"""The highest value of any sound but the room's."""

ROOM_PEAK: Final = 0.12
"""The highest value of a room: it is there, and nobody notices."""

_HEARD: Final = 50.0
"""Hertz below which small loudspeakers only tremble."""

Wave = npt.NDArray[np.float64]


def _time(seconds: float) -> Wave:
    return np.arange(round(seconds * RATE)) / RATE


def _shaped(wave: Wave, rise: float, fall: float, peak: float = PEAK) -> Wave:
    """Rise and fall in so many seconds, and reach this peak."""
    count = len(wave)
    up, down = max(1, round(rise * RATE)), max(1, round(fall * RATE))
    shape = np.minimum(1.0, np.minimum(np.arange(count) / up, (count - 1 - np.arange(count)) / down))
    shaped = wave * np.sin(np.clip(shape, 0.0, 1.0) * np.pi / 2) ** 2
    return np.asarray(shaped * (peak / max(1e-9, float(np.abs(shaped).max()))))


def _tone(pitch: float, seconds: float, overtones: tuple[float, ...] = (1.0, 0.35, 0.12)) -> Wave:
    at = 2 * np.pi * pitch * _time(seconds)
    return np.asarray(sum(loud * np.sin(at * number) for number, loud in enumerate(overtones, start=1)))


def _noise(seconds: float, seed: int, smooth: int) -> Wave:
    """Noise without what hisses: the mean of so many neighbours."""
    raw = np.random.default_rng(seed).standard_normal(round(seconds * RATE) + smooth - 1)
    return np.convolve(raw, np.ones(smooth) / smooth, mode="valid")


def base_pitch(name: str, age: int | None, pronoun: str) -> float:
    """Somebody's own pitch in hertz: their name decides, a little lower with age; always the same for one person."""
    middle = {"she": 215.0, "he": 130.0}.get(pronoun, 170.0)
    own = zlib.crc32(name.encode("utf-8", "surrogatepass")) / 2**32 - 0.5
    older = 0.94 if age is not None and age >= 60 else 1.0
    return middle * 2 ** (own / 2) * older


def blip(pitch: float, arousal: float) -> Wave:
    """One syllable of somebody's voice, higher and shorter the more stirred they are; `arousal` in [-1, 1]."""
    seconds = 0.075 - 0.02 * arousal
    return _shaped(_tone(pitch * 2 ** (0.5 * arousal), seconds), 0.012, 0.04, 0.22)


def murmur(pitch: float, arousal: float) -> Wave:
    """A few syllables that fall towards the end, as a sentence does; quicker the more stirred somebody is."""
    gap = np.zeros(round((0.05 - 0.015 * arousal) * RATE))
    tune = (1.0, 1.07, 0.98, 0.9)
    return np.concatenate([part for step in tune for part in (blip(pitch * step, arousal), gap)])


def later(wave: Wave, seconds: float) -> Wave:
    """The same sound after so many seconds of silence."""
    return np.concatenate([np.zeros(round(seconds * RATE)), wave])


def breath() -> Wave:
    """A breath drawn and held, 300 ms."""
    return _shaped(_noise(0.3, 1, 9), 0.18, 0.06, 0.16)


def page() -> Wave:
    """A page that turns."""
    flutter = 0.6 + 0.4 * np.sin(2 * np.pi * 23 * _time(0.16))
    return _shaped(_noise(0.16, 2, 4) * flutter, 0.03, 0.09, 0.14)


def telephone() -> Wave:
    """A telephone that rings twice, softly."""
    ring = _shaped(_tone(440, 0.35) + _tone(480, 0.35), 0.02, 0.06, 0.3)
    return np.concatenate([ring, np.zeros(round(0.16 * RATE)), ring])


def message() -> Wave:
    """A message that comes in."""
    falling = np.cumsum(720 * 2 ** (-_time(0.09) * 6)) / RATE
    return _shaped(np.sin(2 * np.pi * falling), 0.004, 0.06, 0.26)


def receipt() -> Wave:
    """A receipt that prints: a row of ticks."""
    tick = _shaped(_noise(0.018, 3, 3), 0.002, 0.012, 0.2)
    gap = np.zeros(round(0.03 * RATE))
    return np.concatenate([part for _ in range(9) for part in (tick, gap)])


def chord() -> Wave:
    """A warm chord, for a wow."""
    voices = [_tone(pitch, 1.6, (1.0, 0.2, 0.05)) for pitch in (196.0, 246.9, 293.7, 392.0)]
    return _shaped(np.asarray(sum(voices)), 0.12, 1.1, 0.34)


SOUNDS: Final[Mapping[str, Callable[[], Wave]]] = {
    "breath": breath,
    "page": page,
    "telephone": telephone,
    "message": message,
    "receipt": receipt,
    "chord": chord,
}
"""Every sound that is the same for everybody, by name."""

_ROOMS: Final[Mapping[str, tuple[float, float]]] = {
    "cafe": (150.0, 900.0),
    "shop": (140.0, 700.0),
    "clinic": (90.0, 360.0),
    "hotel": (100.0, 420.0),
    "bank": (90.0, 320.0),
    "phone": (250.0, 900.0),
    "call-centre": (200.0, 850.0),
    "gate": (120.0, 950.0),
    "school": (180.0, 820.0),
    "gym": (130.0, 760.0),
    "garage": (80.0, 520.0),
    "counter": (110.0, 500.0),
    "pharmacy": (95.0, 380.0),
    "library": (85.0, 240.0),
    "break-room": (105.0, 300.0),
    "chat": (90.0, 260.0),
    "email": (90.0, 230.0),
}
"""Between which pitches, in hertz, a place murmurs (by design: many voices are wide and high, a quiet room low)."""
_ANYWHERE: Final = (110.0, 500.0)


def room(place: str) -> Wave:
    """Four seconds of what a place sounds like, which follow themselves without a seam."""
    low, high = _ROOMS.get(place, _ANYWHERE)
    count = 4 * RATE
    pitches = np.fft.rfftfreq(count, 1 / RATE)
    away = np.log2(np.maximum(pitches, 1.0) / np.sqrt(low * high)) / np.log2(high / low)
    turns = np.random.default_rng(zlib.crc32(place.encode("utf-8"))).uniform(0, 2 * np.pi, len(pitches))
    # Whole turns in four seconds: the end meets the beginning, and nothing below hearing wastes the loudness.
    strength = np.where(pitches > _HEARD, np.exp(-4 * away**2) / np.sqrt(np.maximum(pitches, 1.0)), 0.0)
    wave = np.fft.irfft(strength * np.exp(1j * turns), count)
    return np.asarray(wave * (ROOM_PEAK / float(np.abs(wave).max())))
