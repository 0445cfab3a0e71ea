"""From a feeling to the muscles of a face: brows, lids, gaze, mouth, colour and posture.

A face is a neutral one plus a share of every pose below. The shares are continuous in all inputs, so a face
eases from one feeling to the next without a jump. Which muscles belong to which feeling is common ground in
drawing handbooks; the sizes are calibrated by eye on a sheet of people and feelings.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from operator import attrgetter
from typing import Final


@dataclass(frozen=True, slots=True)
class Face:
    """What a customer feels, as far as a face can show it.

    Pleasure, arousal and control are in [-1, 1]; surprise, patience, trust, shame and uncertainty in [0, 1].
    `blink` is 0 for open and 1 for shut; `gaze` turns the eyes, -1 to the picture's left and 1 to its right.
    """

    pleasure: float = 0.0
    arousal: float = 0.0
    control: float = 0.0
    surprise: float = 0.0
    patience: float = 1.0
    trust: float = 0.5
    blink: float = 0.0
    gaze: float = 0.0
    shame: float = 0.0
    uncertainty: float = 0.0


@dataclass(frozen=True, slots=True)
class Expression:
    """How far each part of the face is from rest, in units of a 512 x 512 drawing unless said otherwise.

    Brow ends count upwards, `pinch` towards each other, `brow_skew` lifts one and lowers the other. `lid` and
    `low_lid` count upwards; `slant` is the share by which the outer half of the upper lid is more open. The
    mouth's `curve` lifts its corners. `tilt` is in degrees. `teeth`, `square`, `press`, `cheek`, `blush`,
    `bags`, `tear` and `sweat` are shares of 0 to 1.
    """

    brow_inner: float = 0.0
    brow_outer: float = 0.0
    pinch: float = 0.0
    brow_skew: float = 0.0
    lid: float = 0.0
    low_lid: float = 0.0
    slant: float = 0.0
    gaze_x: float = 0.0
    gaze_y: float = 0.0
    curve: float = 0.0
    width: float = 0.0
    gape: float = 0.0
    press: float = 0.0
    skew: float = 0.0
    teeth: float = 0.0
    square: float = 0.0
    cheek: float = 0.0
    blush: float = 0.0
    bags: float = 0.0
    tear: float = 0.0
    sweat: float = 0.0
    tilt: float = 0.0
    head_x: float = 0.0
    head_y: float = 0.0
    shoulders: float = 0.0
    blink: float = 0.0


POSES: Final[dict[str, Expression]] = {
    "anger": Expression(
        brow_inner=-15, brow_outer=5, pinch=9, lid=-2.5, low_lid=2.5, slant=0.55, curve=-10, width=-1, gape=7,
        press=0.5, teeth=1.0, square=0.9, blush=0.45, tilt=0, head_y=5, shoulders=9,
    ),
    "fear": Expression(
        brow_inner=15, brow_outer=-1, pinch=6, lid=4.5, low_lid=0.5, slant=-0.2, curve=-8, width=-1, gape=5,
        teeth=0.9, square=0.6, sweat=0.8, tilt=-2, head_y=-1, shoulders=20,
    ),
    "sadness": Expression(
        brow_inner=16, brow_outer=-8, pinch=4, lid=-4.5, low_lid=0.5, slant=-0.4, gaze_y=4.5, curve=-13,
        width=-4, tear=0.0, tilt=5, head_y=12, shoulders=-14,
    ),
    "letdown": Expression(
        brow_inner=-3, brow_outer=-4, pinch=3, lid=-4, low_lid=1, slant=-0.1, gaze_x=3.5, gaze_y=2.5,
        curve=-9, width=1, press=0.75, skew=3.5, tilt=-3.5, head_y=5, shoulders=-6,
    ),
    "fatigue": Expression(
        brow_inner=2, brow_outer=-5, lid=-9.5, slant=-0.2, gaze_y=2.5, curve=1, width=-4, gape=3.5, bags=1.0,
        tilt=6, head_y=9, shoulders=-15,
    ),
    "warmth": Expression(
        brow_inner=4, brow_outer=2, lid=-0.5, low_lid=2.6, curve=13, width=9, cheek=0.75, blush=0.3, tilt=-2,
        head_y=-1,
    ),
    "joy": Expression(
        brow_inner=5, brow_outer=6, lid=0.5, low_lid=3.4, curve=6, width=3, gape=19, teeth=1.0, cheek=0.5,
        blush=0.2, head_y=-7, shoulders=7,
    ),
    "gratitude": Expression(
        brow_inner=9, brow_outer=-2, lid=-1.5, low_lid=1.0, slant=-0.15, curve=1, cheek=0.1, blush=0.25,
        tilt=7, head_y=2,
    ),
    "surprise": Expression(
        brow_inner=19, brow_outer=17, lid=6.5, low_lid=-2, width=-11, gape=21, head_y=-6, shoulders=9,
    ),
    "puzzlement": Expression(
        brow_inner=-1, brow_outer=2, pinch=6, brow_skew=9, lid=-1, low_lid=1.5, gaze_x=-3, gaze_y=-2.5,
        curve=-3, width=-6, press=0.2, skew=-5, tilt=9, head_x=2,
    ),
    "shame": Expression(
        brow_inner=11, brow_outer=-2, pinch=3, lid=-5, low_lid=1.5, gaze_x=-4.5, gaze_y=6, curve=3, width=-2,
        press=0.7, skew=3, blush=1.0, tilt=-7, head_x=-3, head_y=13, shoulders=9,
    ),
    "impatience": Expression(
        brow_inner=-3, pinch=2, gaze_x=6, gaze_y=-1.5, press=0.3, skew=-2, tilt=3, head_x=4,
    ),
    "distrust": Expression(
        brow_inner=-3, lid=-1.5, low_lid=1.5, gaze_x=-4, curve=-1.5, press=0.2, head_x=-3,
    ),
    "hope": Expression(
        brow_inner=10, brow_outer=4, lid=2, gaze_y=-2, curve=1, gape=1.5, teeth=0.6, tilt=3, head_y=-3,
    ),
    "alertness": Expression(lid=1.0, brow_inner=2, brow_outer=2, shoulders=3),
    "grief": Expression(tear=1.0, blush=0.25, low_lid=1.0),
    "poise": Expression(head_y=-4, shoulders=-2, brow_inner=0.5),
}  # fmt: skip
"""What each ingredient does to a face when it is there in full."""

_PARTS: Final = tuple(field.name for field in fields(Expression))
_read = attrgetter(*_PARTS)
_TABLE: Final = {name: _read(pose) for name, pose in POSES.items()}


def expression(face: Face) -> Expression:
    """The face's muscles for a feeling; a small change of feeling is a small change of the face."""
    totals = [0.0] * len(_PARTS)
    for name, share in ingredients(face).items():
        totals = [total + share * part for total, part in zip(totals, _TABLE[name], strict=True)]
    parts = dict(zip(_PARTS, totals, strict=True))
    parts["gaze_x"] = _between(-8.5, parts["gaze_x"] + 8.5 * face.gaze, 8.5)
    parts["blink"] = _between(0.0, face.blink, 1.0)
    return Expression(**parts)


def ingredients(face: Face) -> dict[str, float]:
    """How much of each pose is in a face, each share in [0, 1]."""
    shares = _unpleasant(face) | _pleasant(face) | _beside_pleasure(face)
    return {name: _between(0.0, share, 1.0) for name, share in shares.items()}


def _unpleasant(face: Face) -> dict[str, float]:
    hurt = _gain(-face.pleasure) * (1 - 0.75 * _between(0, face.shame, 1))
    awake, low = _gain(face.arousal + 0.05), _gain(-face.arousal)
    say = _ramp(face.control, -0.3, 0.25)
    quiet = 1 - awake
    return {
        "anger": hurt * awake * say * 1.25,
        "fear": hurt * awake * (1 - say) * 1.25,
        "sadness": hurt * (quiet * low * 1.2 + 0.35 * quiet * (1 - say)),
        "letdown": hurt * quiet * (1 - low) * 1.15,
        "grief": _ramp(-face.pleasure, 0.62, 1.0) * (1 - say * awake),
    }


def _pleasant(face: Face) -> dict[str, float]:
    pleased = _gain(face.pleasure)
    awake = _gain(face.arousal)
    return {
        "warmth": pleased,
        "hope": _ramp(face.pleasure, 0.0, 0.2) * _ramp(face.pleasure, 0.6, 0.3) * awake * 1.6,
        "joy": _ramp(face.pleasure, 0.3, 0.9) * _ramp(face.arousal, 0.1, 0.8) * 1.1,
        "gratitude": pleased * _ramp(face.trust, 0.5, 1.0) * (1 - awake),
    }


def _beside_pleasure(face: Face) -> dict[str, float]:
    pleased = _gain(face.pleasure)
    weary = _ramp(face.pleasure, 0.15, -0.1) * (1 - 0.7 * _gain(-face.pleasure - 0.1))
    return {
        "fatigue": _gain(-face.arousal) * weary * 1.2,
        "surprise": _ramp(face.surprise, 0.1, 0.9) * (1 - 0.45 * pleased),
        "puzzlement": _ramp(face.uncertainty, 0.15, 0.8) * (1 - 0.5 * pleased),
        "shame": _ramp(face.shame, 0.1, 0.8),
        "impatience": _ramp(face.patience, 0.5, 0.0) * (1 - pleased),
        "distrust": _ramp(face.trust, 0.4, 0.0) * (1 - pleased),
        "alertness": _gain(face.arousal),
        "poise": _gain(face.control),
    }


def _gain(value: float) -> float:
    """Steeper near zero, so that a faint feeling already shows: 0 -> 0, .3 -> .43, 1 -> 1."""
    held = _between(0.0, value, 1.0)
    return held * 1.7 / (1 + 0.7 * held)


def _ramp(value: float, start: float, end: float) -> float:
    """0 before `start`, 1 beyond `end`, and smooth between; `start` may be the larger."""
    way = _between(0.0, (value - start) / (end - start), 1.0)
    return way * way * (3 - 2 * way)


def _between(low: float, value: float, high: float) -> float:
    return min(high, max(low, value))
