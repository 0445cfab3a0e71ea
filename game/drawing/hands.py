"""Hands and forearms: on the heart, at the chin, under a cheek, at the brow, folded.

A hand waits below the sheet and rises by its share, so that it never appears from nowhere.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from game.drawing.expression import Expression
from game.drawing.palette import Tones
from game.drawing.svg import Point, ellipse, group, polyline, stroke


def hands(tones: Tones, pose: Expression) -> str:
    """Every gesture of this pose, as far up as it is meant; drawn in front of the person."""
    return "".join(
        group(f"translate(0 {rise * (1 - _held(getattr(pose, name))):.2f})", draw(tones))
        for name, (rise, draw) in _GESTURES.items()
    )


def _held(share: float) -> float:
    # A hand half way up means nothing, so it waits for most of a feeling and then comes soon.
    way = min(1.0, max(0.0, (share - 0.65) / 0.2))
    return way * way * (3 - 2 * way)


def _finger(points: tuple[Point, ...], width: float, tones: Tones, fill: str = "") -> str:
    return stroke(polyline(points), tones.deep_shade, width + 3.2) + stroke(
        polyline(points), fill or tones.skin, width
    )


def _arm(points: tuple[Point, ...], width: float, tones: Tones) -> str:
    """A sleeve with its cuff at the last point."""
    shade = stroke(polyline(points), tones.cloth_shade, width + 5)
    return shade + stroke(polyline(points), tones.cloth_light, width)


def _heart(tones: Tones) -> str:
    sleeve = _arm(((470, 590), (392, 520), (348, 480)), 56, tones)
    palm = ellipse((318, 462), 34, 31, tones.deep_shade) + ellipse((317, 461), 32, 29, tones.skin)
    thumb = _finger(((318, 446), (296, 420), (286, 404)), 17, tones)
    fingers = "".join(
        _finger(((308, 446 + n * 12), (262, 436 + n * 15), (230 + abs(n - 1) * 7, 434 + n * 16)), 16.5, tones)
        for n in range(4)
    )
    return sleeve + palm + thumb + fingers + ellipse((316, 462), 27, 25, tones.skin)


def _chin(tones: Tones) -> str:
    sleeve = _arm(((420, 596), (350, 506), (306, 426)), 54, tones)
    wrist = _finger(((300, 420), (284, 386)), 38, tones, tones.shade)
    index = _finger(((290, 372), (312, 344), (328, 300)), 16, tones)
    fist = ellipse((274, 376), 33, 28, tones.deep_shade) + ellipse((274, 375), 31, 26, tones.skin)
    curled = "".join(
        _finger(((280, 366 + n * 13), (250 + n * 3, 362 + n * 12)), 13.5, tones) for n in range(3)
    )
    thumb = _finger(((274, 360), (250, 346), (236, 342)), 15, tones)
    return sleeve + wrist + index + fist + curled + thumb


def _cheek(tones: Tones) -> str:
    sleeve = _arm(((90, 596), (112, 500), (134, 412)), 56, tones)
    wrist = _finger(((136, 404), (146, 366)), 40, tones, tones.shade)
    fist = ellipse((154, 332), 39, 36, tones.deep_shade) + ellipse((154, 331), 37, 34, tones.skin)
    knuckles = "".join(
        _finger(((132 + n * 3, 312 + n * 14), (166 + n * 4, 306 + n * 15)), 14, tones) for n in range(4)
    )
    return sleeve + wrist + fist + knuckles


def _brow(tones: Tones) -> str:
    sleeve = _arm(((430, 596), (468, 486), (470, 430), (422, 268)), 56, tones)
    wrist = _finger(((416, 246), (396, 196)), 37, tones, tones.shade)
    palm = ellipse((376, 168), 34, 27, tones.deep_shade) + ellipse((376, 167), 32, 25, tones.skin)
    fingers = "".join(
        _finger(((372, 152 + n * 10), (326, 128 + n * 12), (292 + n * 5, 124 + n * 13)), 13.5, tones)
        for n in range(4)
    )
    return sleeve + wrist + palm + fingers + ellipse((377, 167), 26, 20, tones.skin)


def _folded(tones: Tones) -> str:
    sleeves = _arm(((80, 596), (150, 540), (202, 492)), 54, tones) + _arm(
        ((432, 596), (362, 540), (310, 492)), 54, tones
    )
    backs = "".join(
        ellipse((256 + side * 24, 470), 36, 31, tones.deep_shade)
        + ellipse((256 + side * 24, 469), 34, 29, tones.skin if side < 0 else tones.shade)
        for side in (1, -1)
    )
    laced = "".join(
        _finger(
            ((256 + side * 25, 446 + n * 14), (256 - side * 9, 441 + n * 14)),
            13,
            tones,
            tones.skin if side < 0 else tones.shade,
        )
        for n in range(4)
        for side in (1, -1)
    )
    thumbs = "".join(_finger(((256 + side * 30, 448), (256 + side * 4, 428)), 15, tones) for side in (1, -1))
    return sleeves + backs + laced + thumbs


_GESTURES: Final[dict[str, tuple[float, Callable[[Tones], str]]]] = {
    "hand_heart": (150.0, _heart),
    "hand_chin": (240.0, _chin),
    "hand_cheek": (260.0, _cheek),
    "hand_brow": (420.0, _brow),
    "hands_folded": (130.0, _folded),
}
"""Each gesture of an expression: how far below its place it waits, and what draws it."""
