"""The mouth: lips, what shows between them, and the folds a smile makes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from game.drawing.expression import Expression
from game.drawing.look import Look
from game.drawing.palette import Tones
from game.drawing.skull import MIDDLE, SIDES, Skull
from game.drawing.svg import Point, path, polygon, polyline, stroke

_ALONG: Final = tuple(step / 7 - 1 for step in range(15))


@dataclass(frozen=True, slots=True)
class Mouth:
    """The line between the lips as curves over the mouth's width, from -1 (left) to 1 (right)."""

    y: float
    half: float
    curve: float
    gape: float
    skew: float
    square: float
    press: float

    def place(self, along: float, y: float) -> Point:
        """A point on the drawing."""
        return MIDDLE + along * self.half + self.skew * 0.5, y

    def _rest(self, along: float) -> float:
        flat = 1 - 0.35 * min(1.0, self.gape / 24)
        return self.y - self.curve * flat * (along * along - 0.35) + self.skew * along * 0.7

    def _opened(self, along: float) -> float:
        """How much of the gape is left at this place: round, or nearly square when teeth are bared."""
        inside = 1 - along * along
        return inside + self.square * (float(inside**0.4) - inside)

    def top(self, along: float) -> float:
        """The lower edge of the upper lip."""
        return self._rest(along) - 0.28 * self.gape * self._opened(along)

    def bottom(self, along: float) -> float:
        """The upper edge of the lower lip."""
        return self._rest(along) + 0.72 * self.gape * self._opened(along)


def mouth(look: Look, head: Skull, tones: Tones, pose: Expression) -> str:
    """The mouth of this face."""
    shape = _shape(look, head, pose)
    upper = [shape.place(along, shape.top(along)) for along in _ALONG]
    lower = [shape.place(along, shape.bottom(along)) for along in _ALONG]
    return "".join(
        (
            _free_of_beard(tones, upper, lower) if look.beard else "",
            _lips(shape, look, tones, upper, lower),
            path(polygon(upper + lower[::-1]), tones.mouth),
            _tongue(shape),
            _teeth(shape, pose, upper),
            stroke(polyline(upper), tones.line, 2.8 - 0.5 * min(1.0, shape.gape / 8), 0.92),
            _corners(shape, tones),
            _chin_shadow(shape, tones),
        )
    )


def _shape(look: Look, head: Skull, pose: Expression) -> Mouth:
    return Mouth(
        y=head.mouth_y,
        half=max(13.0, 30 + 2.5 * look.features.mouth + pose.width),
        curve=pose.curve,
        gape=max(0.0, pose.gape),
        skew=pose.skew,
        square=max(0.0, min(1.0, pose.square)),
        press=max(0.0, min(1.0, pose.press)),
    )


def _lips(shape: Mouth, look: Look, tones: Tones, upper: list[Point], lower: list[Point]) -> str:
    full = (1 + 0.35 * look.features.lips) * (1 - 0.6 * shape.press)
    above = [(x, y - 5.2 * full * _bow(along)) for along, (x, y) in zip(_ALONG, upper, strict=True)]
    below = [(x, y + 7.2 * full * (1 - along * along)) for along, (x, y) in zip(_ALONG, lower, strict=True)]
    return path(polygon(above + below[::-1]), tones.lip)


def _free_of_beard(tones: Tones, upper: list[Point], lower: list[Point]) -> str:
    """Bare skin around the lips, so that a dark beard does not swallow the mouth."""
    round_off = [1 - along**4 for along in _ALONG]
    above = [
        (MIDDLE + (x - MIDDLE) * 1.2, y - 6.5 * share) for share, (x, y) in zip(round_off, upper, strict=True)
    ]
    below = [
        (MIDDLE + (x - MIDDLE) * 1.2, y + 12.5 * share)
        for share, (x, y) in zip(round_off, lower, strict=True)
    ]
    return path(polygon(above + below[::-1]), tones.shade)


def _bow(along: float) -> float:
    """The outline of the upper lip: two gentle peaks with a dip between."""
    inside = 1 - along * along
    return inside * (0.72 + 1.3 * abs(along) * inside)


def _teeth(shape: Mouth, pose: Expression, upper: list[Point]) -> str:
    shown = max(0.0, min(1.0, pose.teeth)) * 8.5
    edge = [
        shape.place(along * 0.92, min(shape.top(along * 0.92) + shown, shape.bottom(along * 0.92)))
        for along in _ALONG
    ]
    start = [shape.place(along * 0.92, shape.top(along * 0.92)) for along in _ALONG]
    return path(polygon(start + edge[::-1]), "#fbf5ea")


def _tongue(shape: Mouth) -> str:
    depth = max(0.0, shape.gape - 8) * 0.45
    back = [
        shape.place(
            along * 0.7,
            max(shape.top(along * 0.7), shape.bottom(along * 0.7) - depth * (1 - along * along)),
        )
        for along in _ALONG
    ]
    front = [shape.place(along * 0.7, shape.bottom(along * 0.7)) for along in _ALONG]
    return path(polygon(back + front[::-1]), "#c4625f")


def _corners(shape: Mouth, tones: Tones) -> str:
    turn = 0.12 * shape.curve
    ends = (
        stroke(
            polyline(
                (
                    shape.place(side, shape.top(side)),
                    (shape.place(side, 0)[0] + side * 3.5, shape.top(side) - turn - 1),
                )
            ),
            tones.line,
            2.4,
            0.7,
        )
        for side in SIDES
    )
    return "".join(ends)


def _chin_shadow(shape: Mouth, tones: Tones) -> str:
    y = shape.bottom(0) + 15 - 0.25 * shape.curve
    return stroke(
        f"M{MIDDLE - 11:.2f} {y:.2f}Q{MIDDLE:.2f} {y + 4:.2f} {MIDDLE + 11:.2f} {y:.2f}",
        tones.deep_shade,
        2.4,
        0.35,
    )


def folds(head: Skull, tones: Tones, pose: Expression) -> str:
    """The folds from nose to mouth: faint with age, plain in a smile."""
    weight = min(1.0, 0.5 * head.ageing + 0.65 * pose.cheek + 0.25 * max(0.0, pose.square * 0.6))
    out, lift = 0.5 * pose.width, 0.3 * pose.curve
    lines = (
        stroke(
            f"M{MIDDLE + side * 23:.2f} {head.nose_y - 2:.2f}"
            f"Q{MIDDLE + side * (39 + out):.2f} {head.nose_y + 10 - lift:.2f}"
            f" {MIDDLE + side * (42 + out):.2f} {head.mouth_y - 3 - lift:.2f}",
            tones.deep_shade,
            2.4,
            0.7 * weight,
        )
        for side in SIDES
    )
    return "".join(lines)
