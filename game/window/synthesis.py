"""Sounds made of numbers: short, soft, and beginning and ending in silence, so that nothing clicks.

Every sound is one channel of float32 samples in [-1, 1] at `RATE` a second, and the same each time it is made.
"""

from __future__ import annotations

import zlib
from typing import Final

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]

RATE: Final = 22_050
"""Samples a second."""

LOUDEST: Final = 0.5
"""No sound goes beyond this: there is room above for two at once."""

BREATH_MS: Final = 300
"""A held breath, when a feeling turns."""

_ROOM_SECONDS: Final = 4

ROOMS: Final[dict[str, tuple[float, float, float]]] = {
    "hotel": (220.0, 0.0, 0.10),
    "bank": (160.0, 0.0, 0.05),
    "cafe": (420.0, 0.0, 0.35),
    "clinic": (180.0, 100.0, 0.05),
    "counter": (300.0, 0.0, 0.15),
    "shop": (360.0, 60.0, 0.20),
}
"""What a place sounds like: where its murmur lies (hertz), a hum (hertz, 0 for none), how much it comes and goes."""


def _time(seconds: float) -> NDArray[np.float64]:
    return np.arange(round(seconds * RATE)) / RATE


def _shaped(wave: NDArray[np.float64], rise: float, fall: float, peak: float) -> Samples:
    """A wave that swells for `rise` seconds, dies for `fall`, and is nowhere louder than `peak`."""
    count = len(wave)
    up, down = max(1, min(count // 2, round(rise * RATE))), max(1, min(count // 2, round(fall * RATE)))
    envelope = np.ones(count)
    envelope[:up] = 0.5 - 0.5 * np.cos(np.pi * np.arange(up) / up)
    envelope[count - down :] = 0.5 + 0.5 * np.cos(np.pi * np.arange(1, down + 1) / down)
    shaped = wave * envelope
    loud = float(np.abs(shaped).max(initial=0.0))
    return (shaped * (peak / loud if loud else 0.0)).astype(np.float32)


def _noise(count: int, low: float, high: float, seed: int) -> NDArray[np.float64]:
    """Noise between two pitches. Its end meets its beginning, so that it can go round."""
    draw = np.random.default_rng(seed)
    pitches = np.fft.rfftfreq(count, 1 / RATE)
    strength = np.exp(-((np.log2(np.maximum(pitches, 1.0) / np.sqrt(low * high)) / np.log2(high / low)) ** 2))
    turns = draw.uniform(0, 2 * np.pi, len(pitches))
    wave = np.fft.irfft(strength * np.exp(1j * turns), count)
    return np.asarray(wave / np.abs(wave).max())


def _together(parts: list[tuple[float, Samples]]) -> Samples:
    """Sounds that begin at these seconds, as one."""
    end = max(round(at * RATE) + len(part) for at, part in parts)
    whole = np.zeros(end, dtype=np.float32)
    for at, part in parts:
        start = round(at * RATE)
        whole[start : start + len(part)] += part
    loud = float(np.abs(whole).max())
    return whole if loud <= LOUDEST else (whole * (LOUDEST / loud)).astype(np.float32)


def pitch(name: str, arousal: float) -> float:
    """How high somebody speaks, in hertz: their own voice, half an octave higher or lower with arousal in [-1, 1]."""
    own = 120.0 * 2 ** (zlib.crc32(name.encode("utf-8", "replace")) % 1000 / 1000)
    return float(own * 2 ** (0.5 * min(1.0, max(-1.0, arousal))))


def blips(name: str, arousal: float, letters: int) -> Samples:
    """Somebody saying so many letters: three to nine short tones about their pitch, quicker the more aroused."""
    base, haste = pitch(name, arousal), 1.0 - 0.3 * min(1.0, max(-1.0, arousal))
    draw = np.random.default_rng(zlib.crc32(name.encode("utf-8", "replace")) + letters)
    count = min(9, max(3, letters // 14))
    steps = draw.integers(-2, 3, count) / 12
    steps[-1] = -3 / 12
    return _together(
        [(place * 0.105 * haste, _blip(base * 2**step, 0.085 * haste)) for place, step in enumerate(steps)]
    )


def _blip(hertz: float, seconds: float) -> Samples:
    time = _time(seconds)
    wave = sum(np.sin(2 * np.pi * hertz * part * time) / part**1.7 for part in (1, 2, 3))
    return _shaped(np.asarray(wave), seconds * 0.3, seconds * 0.6, 0.22)


def breath() -> Samples:
    """A breath that is drawn and held."""
    return _shaped(_noise(RATE * BREATH_MS // 1000, 500, 1800, 3), 0.18, 0.10, 0.07)


def receipt() -> Samples:
    """A receipt that prints: nine short lines, and the tear."""
    lines = [(line * 0.055, _shaped(_noise(round(0.034 * RATE), 900, 2600, line), 0.006, 0.018, 0.12))
             for line in range(9)]  # fmt: skip
    return _together([*lines, (0.56, _shaped(_noise(round(0.16 * RATE), 1200, 4200, 77), 0.05, 0.1, 0.14))])


def rustle() -> Samples:
    """Paper that is turned."""
    lumps = [(0.0, 0.16, 0.16), (0.09, 0.20, 0.10), (0.2, 0.14, 0.13)]
    return _together(
        [
            (at, _shaped(_noise(round(long * RATE), 1500, 5200, number), long / 3, long / 2, loud))
            for number, (at, long, loud) in enumerate(lumps)
        ]
    )


def ring() -> Samples:
    """A telephone in the next room: twice two soft tones."""
    time = _time(0.42)
    tone = np.sin(2 * np.pi * 440 * time) + np.sin(2 * np.pi * 480 * time)
    once = _shaped(tone, 0.05, 0.12, 0.16)
    return _together([(0.0, once), (0.62, once)])


def pop() -> Samples:
    """A message that arrives."""
    time = _time(0.11)
    sweep = 2 * np.pi * (420 * time + 1400 * time**2)
    return _shaped(np.sin(sweep), 0.012, 0.085, 0.2)


def chord() -> Samples:
    """A warm chord, for something somebody will tell others about."""
    return _together(
        [
            (0.07 * place, _string(hertz, 2.4))
            for place, hertz in enumerate((130.81, 196.0, 261.63, 329.63, 392.0))
        ]
    )


def _string(hertz: float, seconds: float) -> Samples:
    time = _time(seconds)
    wave = sum(
        np.sin(2 * np.pi * hertz * part * time) * np.exp(-1.1 * part * time) / part**2 for part in (1, 2, 3)
    )
    return _shaped(np.asarray(wave), 0.06, 1.2, 0.14)


def room(place: str) -> Samples:
    """What a place sounds like while nobody speaks; its end meets its beginning. Unknown places sound like a counter."""
    middle, hum, lively = ROOMS.get(place, ROOMS["counter"])
    time, seed = _time(_ROOM_SECONDS), zlib.crc32(place.encode("utf-8", "replace"))
    murmur = _noise(len(time), middle / 2, middle * 2, seed)
    comes_and_goes = 1 + lively * np.sin(2 * np.pi * time * 3 / _ROOM_SECONDS) * np.cos(
        2 * np.pi * time / _ROOM_SECONDS
    )
    wave = murmur * comes_and_goes + (0.15 * np.sin(2 * np.pi * hum * time) if hum else 0.0)
    return (wave * (0.08 / np.abs(wave).max())).astype(np.float32)
