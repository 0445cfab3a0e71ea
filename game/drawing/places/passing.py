"""Somebody passing: people far behind the customer, and a tug on the apron. Quiet shapes without faces."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from game.drawing.colour import mix
from game.drawing.places.marks import FRAMES_A_SECOND, Mark, Pane, drawn, tone
from game.drawing.svg import ellipse, path, stroke

_CLOTHES: Final = ("#8d9a9c", "#a99484", "#94a08c", "#9c8d9a")
_HAIR: Final = ("#6b5d52", "#8a7a68", "#54504e", "#a39a90")
_SKIN: Final = ("#c99a7a", "#8a604a", "#e0b89c", "#b07d5c", "#6f4a38")
_LEGS: Final = ("#5f5a58", "#6d6a72", "#57606a")
_HAZE: Final = "#dcd6cc"
"""What lies between them and us: those who pass are paler than the customer."""
_STRIDE: Final = 8


@dataclass(frozen=True, slots=True)
class Way:
    """A way people take: from one x to another, feet on `ground`, so `tall`; one every so many seconds."""

    start: float
    end: float
    ground: float
    tall: int
    every: float
    panes: Sequence[Pane] = ()
    pace: float = 4.0


def passers(way: Way, step: int, dark: bool) -> tuple[Mark, ...]:
    """Whoever is on this way now; nobody at the first step. They go to and fro by turns."""
    number, into = divmod(step, round(way.every * FRAMES_A_SECOND))
    gone = into * way.pace
    if not gone or gone > abs(way.end - way.start):
        return ()
    onwards = number % 2 == 0
    x = way.start + gone if onwards else way.end - gone
    return _through(_person(way, number, into, onwards, dark), x, way)


def _through(figure: str, x: float, way: Way) -> tuple[Mark, ...]:
    wide = way.tall // 2
    at, size = (x - wide / 2, way.ground - way.tall), (wide, way.tall)
    if not way.panes:
        return (Mark(figure, size, at),)
    return tuple(Mark(figure, size, at, pane=pane) for pane in way.panes if _meets(at[0], wide, pane))


def _meets(left: float, wide: float, pane: Pane) -> bool:
    return left < pane[0] + pane[2] and left + wide > pane[0]


def _person(way: Way, number: int, into: int, onwards: bool, dark: bool) -> str:
    """One of a few people in mid-stride, drawn on 80 x 160."""
    swing = math.sin(2 * math.pi * (into % _STRIDE + 0.5) / _STRIDE)
    cloth, hair, skin, leg = (
        tone(mix(kinds[number % len(kinds)], _HAZE, 0.3), dark) for kinds in (_CLOTHES, _HAIR, _SKIN, _LEGS)
    )
    under = mix(cloth, leg, 0.35)
    shapes = (
        _arm(-swing, under),
        _leg(-swing, mix(leg, "#000000", 0.12)),
        _leg(swing, leg),
        ellipse((42, 25), 9, 11.5, skin),
        path("M30 26Q28 11 42 11Q52 12 51 21Q45 18 40 20Q39 30 34 35Q30 32 30 26Z", hair),
        path("M29 48Q31 40 41 39Q51 40 53 48L55 98Q41 104 26 98Z", cloth),
        _arm(swing, under),
    )
    turn = "" if onwards else "translate(80 0) scale(-1 1)"
    scale = way.tall / 160
    return drawn((way.tall // 2, way.tall), f'<g transform="scale({scale:.4f}) {turn}">{"".join(shapes)}</g>')


def _leg(swing: float, colour: str) -> str:
    """A leg from the hip over the knee to a foot that points onwards."""
    knee, heel = 42 + 9 * swing, 39 + 16 * swing
    lifted = 152 - 5 * max(0.0, -swing)
    steps = f"M40 94L{knee:.1f} 122L{heel:.1f} {lifted:.1f}L{heel + 8:.1f} {lifted + 1:.1f}"
    return stroke(steps, colour, 8.5)


def _arm(swing: float, colour: str) -> str:
    return stroke(f"M40 50L{38 - 7 * swing:.1f} 74L{42 - 15 * swing:.1f} 94", colour, 7.5)


def tug(panes: Sequence[Pane], step: int, dark: bool) -> tuple[Mark, ...]:
    """A tug with two trolleys that crosses the apron from time to time."""
    gone = step % (34 * FRAMES_A_SECOND) * 5.0
    if not gone or gone > 900:
        return ()
    at = (700 - gone, 484.0)
    return tuple(Mark(_tug(dark), (180, 40), at, 0.9, pane) for pane in panes if _meets(at[0], 180, pane))


def _tug(dark: bool) -> str:
    body, load, wheel = tone("#c79a5a", dark), tone("#8f7d6c", dark), tone("#45423f", dark)
    cabin = path("M2 30V20H18L22 8H40V30Z", body) + path("M24 11H37V19H21Z", "#e8eef0", 0.6)
    carts = "".join(
        path(f"M{x} 30V27H{x + 52}V30ZM{x + 4} 26V12H{x + 24}V26ZM{x + 26} 26V16H{x + 48}V26Z", load)
        for x in (54, 118)
    )
    bars = stroke("M40 29H54M106 29H118", wheel, 2)
    wheels = "".join(ellipse((x, 33), 5, 5, wheel) for x in (11, 33, 64, 96, 128, 160))
    return drawn((180, 40), cabin, carts, bars, wheels)
