"""Rain at a window, steam over a cup, dust in the light, fish: what moves by itself."""

from __future__ import annotations

import math
from typing import Final

from game.drawing.places.marks import Mark, Pane, drawn, share, tone
from game.drawing.svg import Point, ellipse, path, stroke

_GOLDEN: Final = 0.618034
_OTHER: Final = 0.754878
"""Two steps that spread points evenly without chance."""


def rain(pane: Pane, step: int, drops: int) -> tuple[Mark, ...]:
    """Rain behind a pane, falling a little aslant."""
    left, top, wide, high = pane
    streak = drawn((6, 20), stroke("M5 1L1 19", "#f2f7f9", 1.3))
    return tuple(
        Mark(
            streak,
            (6, 20),
            (left + wide * share(n * _GOLDEN), top - 20 + (high + 20) * share(n * _OTHER + step * _fall(n))),
            0.22 + 0.2 * share(n * _GOLDEN * 3),
            pane,
        )
        for n in range(drops)
    )


def _fall(drop: int) -> float:
    return 0.10 + 0.05 * share(drop * _OTHER * 2)


def steam(at: Point, step: int) -> tuple[Mark, ...]:
    """Two wisps over a cup whose middle is `at`: they rise, sway and fade."""
    wisp = drawn((16, 34), stroke("M8 33C2 24 14 17 8 9Q6 5 9 1", "#fffaf0", 3.2))
    return tuple(_wisp(wisp, at, share(step / 46 + n / 2), n) for n in range(2))


def _wisp(wisp: str, at: Point, risen: float, number: int) -> Mark:
    sway = 3 * math.sin(2 * math.pi * (risen + number / 3))
    left, top = at[0] - 14 + number * 12 + sway, at[1] - 34 - 22 * risen
    return Mark(wisp, (16, 34), (left, top), round(0.5 * math.sin(math.pi * risen), 2))


def dust(pane: Pane, step: int, motes: int) -> tuple[Mark, ...]:
    """Dust that turns slowly in a beam of light."""
    left, top, wide, high = pane
    mote = drawn((4, 4), ellipse((2, 2), 1.9, 1.9, "#fff8e2"))
    return tuple(
        Mark(
            mote,
            (4, 4),
            (
                left + wide * share(n * _GOLDEN + 0.03 * math.sin(step / 40 + n)),
                top + high * share(n * _OTHER - step / 900),
            ),
            round(0.35 + 0.3 * math.sin(step / 17 + 2 * n), 2),
        )
        for n in range(motes)
    )


def fish(pane: Pane, step: int, dark: bool) -> tuple[Mark, ...]:
    """Three fish, each swimming to and fro at its own depth."""
    return tuple(_fish(pane, step, n, dark) for n in range(3))


def _fish(pane: Pane, step: int, number: int, dark: bool) -> Mark:
    left, top, wide, high = pane
    way = share(step / (150 + 40 * number) + number * _GOLDEN)
    along = 1 - abs(2 * way - 1)
    bob = 3 * math.sin(step / 9 + number)
    at = (left + 8 + (wide - 46) * along, top + high * (0.22 + 0.24 * number) + bob)
    return Mark(_fish_shape(number, way < 0.5, dark), (30, 18), at, 0.95, pane)


def _fish_shape(number: int, rightwards: bool, dark: bool) -> str:
    colour = tone(("#d98a5a", "#d9b45f", "#c7756a")[number], False)
    shapes = (
        path("M8 9L1 3Q4 9 1 15Z", colour),
        ellipse((17, 9), 10.5, 5.6, colour, 0.8 if dark else 1.0),
        path("M13 4Q17 0 21 4Z", colour),
        ellipse((23, 8), 1.2, 1.2, "#3c342c"),
    )
    turned = "".join(shapes)
    return drawn(
        (30, 18), turned if rightwards else f'<g transform="translate(30 0) scale(-1 1)">{turned}</g>'
    )
