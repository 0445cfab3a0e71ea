"""The colours people are drawn in: skin, hair and clothes by word."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from typing import Final

from game.drawing.colour import mix

SKIN: Final = {
    "pale": "#f5dccb",
    "light": "#ecc3a3",
    "olive": "#cf9f75",
    "brown": "#a06b48",
    "deep": "#784c35",
}
"""Skin by the scenario format's word."""

HAIR: Final = {
    "black": "#2a2424",
    "brown": "#5d3f2e",
    "fair": "#d3a866",
    "red": "#a8512f",
    "grey": "#9a9692",
    "white": "#e6e1d9",
}
"""Hair by the scenario format's word."""

CLOTHES: Final = {
    "blue": "#4a6a8f",
    "navy": "#2f3f5c",
    "teal": "#3f7a78",
    "green": "#557a55",
    "olive": "#74754a",
    "yellow": "#d0a542",
    "gold": "#c49a3c",
    "orange": "#c97a45",
    "red": "#a8483f",
    "burgundy": "#74394a",
    "plum": "#6b4560",
    "pink": "#d394a0",
    "purple": "#6f5685",
    "brown": "#7d5c45",
    "beige": "#cdb899",
    "cream": "#e4d8bf",
    "white": "#eeebe4",
    "silver": "#b9bdc0",
    "grey": "#7c8288",
    "black": "#37373c",
}
"""Clothes by colour word; any other word gets one of these, always the same."""

_INK: Final = "#2b1d1a"
_LIPS: Final = {"brown": ("#d0686a", 0.55), "deep": ("#d97f7d", 0.58)}


@dataclass(frozen=True, slots=True)
class Tones:
    """Every colour in one person's portrait."""

    skin: str
    shade: str
    deep_shade: str
    blush: str
    lip: str
    mouth: str
    line: str
    hair: str
    hair_shade: str
    hair_light: str
    brow: str
    cloth: str
    cloth_shade: str
    cloth_light: str
    second: str
    second_shade: str


@lru_cache(maxsize=256)
def tones(skin: str, hair: str, clothes: str) -> Tones:
    """The colours for these words; unknown words are drawn as light, brown, and a colour of their own."""
    base, strand, cloth = SKIN.get(skin, SKIN["light"]), HAIR.get(hair, HAIR["brown"]), cloth_colour(clothes)
    second = _second(cloth)
    return Tones(
        skin=base,
        shade=mix(base, "#6b2f24", 0.16),
        deep_shade=mix(base, "#4a201c", 0.34),
        blush=mix(base, "#d04a44", 0.58),
        lip=mix(base, *_LIPS.get(skin, ("#9c3a3c", 0.44))),
        mouth=mix("#5a1f22", base, 0.06),
        line=mix(_INK, base, 0.08),
        hair=strand,
        hair_shade=mix(strand, "#1d1418", 0.24),
        hair_light=mix(strand, "#ffe9cf", 0.16),
        brow=mix(mix(strand, _INK, 0.5), base, 0.05),
        cloth=cloth,
        cloth_shade=mix(cloth, "#1c1a2e", 0.2),
        cloth_light=mix(cloth, "#fff4e2", 0.18),
        second=second,
        second_shade=mix(second, "#1c1a2e", 0.16),
    )


def cloth_colour(word: str) -> str:
    """The colour of clothes for any word; `dark blue` and `light-green` are understood too."""
    words = word.casefold().replace("-", " ").replace("gray", "grey").split()
    named = next((CLOTHES[part] for part in reversed(words) if part in CLOTHES), None)
    if named is None:
        drawn = sha256(word.casefold().encode("utf-8", "surrogatepass")).digest()[0]
        named = tuple(CLOTHES.values())[drawn % len(CLOTHES)]
    if "dark" in words:
        return mix(named, "#16161f", 0.35)
    return mix(named, "#fff8ec", 0.4) if {"light", "pale"} & set(words) else named


def _second(cloth: str) -> str:
    """A quiet second colour beside the first: light beside dark, and dark beside light."""
    light = int(cloth[1:3], 16) + int(cloth[3:5], 16) + int(cloth[5:7], 16) > 430
    return mix(cloth, "#2f3a4c", 0.72) if light else mix(cloth, "#f4ead8", 0.78)
