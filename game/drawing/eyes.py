"""Eyes and brows.

SDL's renderer cannot clip, and lids painted over the eye leave patches. So the iris is cut exactly: every
point of its circle is held between the curve of the upper lid and that of the lower one.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, pi, sin
from typing import Final

from game.drawing.colour import mix
from game.drawing.expression import Expression
from game.drawing.look import Look
from game.drawing.palette import Tones
from game.drawing.skull import MIDDLE, SIDES, Skull
from game.drawing.svg import Point, circle, path, polygon, polyline, stroke

_ROUND: Final = tuple((cos(turn * pi / 12), sin(turn * pi / 12)) for turn in range(24))
_DARKER: Final = {"olive": 0.45, "brown": 0.8, "deep": 0.85}
_ALONG: Final = tuple(step / 5 - 1 for step in range(11))


@dataclass(frozen=True, slots=True)
class Eye:
    """One eye's opening: its middle, half width, and lids as curves over its width.

    `side` is -1 on the picture's left and 1 on its right. Places along the eye run from -1 (nose) to 1
    (temple).
    """

    side: float
    x: float
    y: float
    half: float
    upper: float
    lower: float
    slant: float
    blink: float

    def place(self, along: float, down: float) -> Point:
        """A point on the drawing from a place along the eye and a distance below its middle."""
        return self.x + self.side * along * self.half, self.y + down

    def low_lid(self, along: float) -> float:
        """How far below the middle the lower lid is."""
        return self.lower * (1 - along * along) - 1.5 * along

    def high_lid(self, along: float) -> float:
        """How far below the middle the upper lid is (above is negative); never under the lower lid."""
        low = self.low_lid(along)
        lift = self.upper * (1 - along * along * (0.55 + 0.45 * along * along)) * (1 + self.slant * along)
        open_lid = min(low, -lift - 1.5 * along)
        return open_lid + (low - open_lid) * self.blink

    def held(self, spot: Point) -> Point:
        """The nearest point, straight up or down, that lies between the lids."""
        along = max(-1.0, min(1.0, self.side * (spot[0] - self.x) / self.half))
        return spot[0], self.y + max(self.high_lid(along), min(self.low_lid(along), spot[1] - self.y))


def eyes(look: Look, head: Skull, tones: Tones, pose: Expression) -> str:
    """Both eyes with their lids."""
    return "".join(_eye(_opening(side, look, head, pose), look, head, tones, pose) for side in SIDES)


def _opening(side: float, look: Look, head: Skull, pose: Expression) -> Eye:
    size = 1 + 0.1 * look.features.eye_size
    return Eye(
        side=side,
        x=MIDDLE + side * head.eye_x,
        y=head.eye_y,
        half=23.5 * size,
        upper=max(1.6, 14 * size + pose.lid - 1.5 * head.ageing),
        lower=7.8 * size - pose.low_lid,
        slant=max(-0.6, min(0.6, pose.slant)),
        blink=pose.blink,
    )


def _eye(eye: Eye, look: Look, head: Skull, tones: Tones, pose: Expression) -> str:
    upper = [eye.place(along, eye.high_lid(along)) for along in _ALONG]
    lower = [eye.place(along, eye.low_lid(along)) for along in _ALONG]
    return "".join(
        (
            path(polygon(upper + lower[::-1]), "#fbf6ee"),
            _iris(eye, look, tones, pose),
            stroke(polyline(lower), tones.deep_shade, 1.6, 0.75),
            _bag(eye, head, tones, pose),
            stroke(polyline(upper), tones.line, 3.6 + 1.4 * look.features.lashes),
            _lash(eye, look, tones),
            _crease(eye, tones),
        )
    )


def _iris(eye: Eye, look: Look, tones: Tones, pose: Expression) -> str:
    middle = eye.x + pose.gaze_x, eye.y - 2.5 + pose.gaze_y - 0.3 * pose.lid
    shine = eye.held((middle[0] - 3.2, middle[1] - 3.6))
    open_share = max(0.0, min(1.0, (eye.low_lid(0) - eye.high_lid(0) - 4) / 10))
    return (
        path(_cut(eye, middle, 10.8), mix(look.features.eye_colour, "#38231a", _DARKER.get(look.skin, 0.0)))
        + path(_cut(eye, middle, 5.6), tones.line)
        + circle(shine, 2.3 * open_share, "#ffffff", 0.95)
    )


def _cut(eye: Eye, middle: Point, radius: float) -> str:
    return polygon(eye.held((middle[0] + radius * x, middle[1] + radius * y)) for x, y in _ROUND)


def _lash(eye: Eye, look: Look, tones: Tones) -> str:
    start, reach = eye.place(1.0, eye.high_lid(1.0)), look.features.lashes
    end = start[0] + eye.side * (2 + 5 * reach), start[1] - (1 + 3.5 * reach) * (1 - eye.blink)
    return stroke(polyline((start, end)), tones.line, 1.5 + 1.5 * reach)


def _crease(eye: Eye, tones: Tones) -> str:
    fold = [eye.place(along, eye.high_lid(along) * 0.85 - 6.5) for along in _ALONG[1:-1]]
    return stroke(polyline(fold), tones.deep_shade, 2.0, 0.6)


def _bag(eye: Eye, head: Skull, tones: Tones, pose: Expression) -> str:
    weight = min(1.0, 0.8 * pose.bags + 0.55 * head.ageing + 0.5 * pose.cheek)
    fold = [eye.place(along, eye.low_lid(along) + 7 - 2 * along) for along in _ALONG[1:-2]]
    return stroke(polyline(fold), tones.deep_shade, 2.2, 0.75 * weight)


def brows(look: Look, head: Skull, tones: Tones, pose: Expression) -> str:
    """Both brows, and the furrow between them."""
    drawn = "".join(_brow(side, look, head, tones, pose) for side in SIDES)
    return drawn + _furrow(head, tones, pose)


def _brow(side: float, look: Look, head: Skull, tones: Tones, pose: Expression) -> str:
    base, thick = head.brow_y - side * pose.brow_skew, 5.8 + 1.9 * look.features.brow
    inner = head.eye_x - 22 - 0.75 * max(-6.0, pose.pinch), base - pose.brow_inner + 1
    arch = head.eye_x + 7, base - 7 - 0.42 * (pose.brow_inner + pose.brow_outer)
    outer = head.eye_x + 28, base + 2 - pose.brow_outer
    outline = (
        f"M{_at(side, inner[0])} {inner[1] - thick:.2f}"
        f"Q{_at(side, arch[0])} {arch[1] - thick:.2f} {_at(side, outer[0])} {outer[1]:.2f}"
        f"Q{_at(side, arch[0] - 2)} {arch[1] + thick * 0.75:.2f} {_at(side, inner[0])}"
        f" {inner[1] + thick:.2f}"
        f"Q{_at(side, inner[0] - 3)} {inner[1]:.2f} {_at(side, inner[0])} {inner[1] - thick:.2f}Z"
    )
    return path(outline, tones.brow)


def _furrow(head: Skull, tones: Tones, pose: Expression) -> str:
    weight = max(0.0, min(1.0, pose.pinch / 8))
    lines = (
        stroke(
            f"M{_at(side, 5.5)} {head.brow_y - 9:.2f}Q{_at(side, 3.5)} {head.brow_y:.2f}"
            f" {_at(side, 5.5)} {head.brow_y + 8:.2f}",
            tones.deep_shade,
            2.2,
            0.85 * weight,
        )
        for side in SIDES
    )
    return "".join(lines)


def _at(side: float, away: float) -> str:
    return f"{MIDDLE + side * away:.2f}"
