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
    mouth's `curve` lifts its corners. `tilt` is in degrees. `lean` is towards the one who looks, -1 to 1.
    `teeth`, `square`, `press`, `cheek`, `blush`, `bags`, `tear`, `sweat` and the hands (on the heart, at the
    chin, under a cheek, at the brow, folded before the chest) are shares of 0 to 1.
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
    lean: float = 0.0
    blink: float = 0.0
    hand_heart: float = 0.0
    hand_chin: float = 0.0
    hand_cheek: float = 0.0
    hand_brow: float = 0.0
    hands_folded: float = 0.0


POSES: Final[dict[str, Expression]] = {
    "anger": Expression(
        brow_inner=-20, brow_outer=7, pinch=12, lid=-2.5, low_lid=3, slant=0.6, curve=-10, width=1, gape=8,
        press=0.5, teeth=1.0, square=1.0, blush=0.15, tilt=0, head_y=7, shoulders=11, lean=0.5,
    ),
    "fear": Expression(
        brow_inner=21, brow_outer=-3, pinch=7, lid=5.5, low_lid=-1.5, slant=-0.3, gaze_y=1, curve=-7, width=-3,
        gape=4.5, teeth=0.9, square=0.5, sweat=1.0, tilt=-3, head_y=3, shoulders=25, lean=-0.6,
    ),
    "sadness": Expression(
        brow_inner=20, brow_outer=-9, pinch=4, lid=-5, low_lid=0.5, slant=-0.45, gaze_y=5.5, curve=-16,
        width=-5, tilt=6, head_y=15, shoulders=-18,
    ),
    "letdown": Expression(
        brow_inner=-2, brow_outer=-4, pinch=3, lid=-5, low_lid=1.5, slant=-0.15, gaze_x=7, gaze_y=3.5,
        curve=-11, width=4, press=0.8, skew=6, tilt=-7, head_x=4, head_y=7, shoulders=-9, lean=-0.4,
    ),
    "fatigue": Expression(
        brow_inner=3, brow_outer=-6, lid=-9.5, slant=-0.2, gaze_y=3, curve=-1, width=-6, gape=4.5, bags=1.0,
        tilt=-10, head_x=-4, head_y=12, shoulders=-17, hand_cheek=1.0,
    ),
    "warmth": Expression(
        brow_inner=4, brow_outer=2, lid=-0.5, low_lid=2.6, curve=13, width=9, cheek=0.75, blush=0.3, tilt=-2,
        head_y=-1,
    ),
    "joy": Expression(
        brow_inner=9, brow_outer=11, lid=1.5, low_lid=3.2, curve=7, width=4, gape=23, teeth=1.0, cheek=0.5,
        blush=0.15, head_y=-8, shoulders=9,
    ),
    "gratitude": Expression(
        brow_inner=11, brow_outer=-3, lid=-2, low_lid=1.0, slant=-0.15, curve=1, cheek=0.1, blush=0.2,
        tilt=10, head_y=3, hand_heart=1.0,
    ),
    "relief": Expression(
        brow_inner=12, brow_outer=1, lid=-6, low_lid=2, slant=-0.2, gaze_y=1, curve=2, width=-4, gape=7,
        tilt=-6, head_y=-2, shoulders=-16, sweat=0.7, hand_brow=1.0,
    ),
    "surprise": Expression(
        brow_inner=22, brow_outer=20, lid=7.5, low_lid=-3, width=-12, gape=25, head_y=-8, shoulders=10,
        lean=-0.5,
    ),
    "puzzlement": Expression(
        brow_inner=-2, brow_outer=2, pinch=7, brow_skew=12, lid=-1, low_lid=1.5, gaze_x=-5, gaze_y=-4.5,
        curve=-4, width=-6, press=0.3, skew=-6, tilt=10, head_x=2, hand_chin=1.0,
    ),
    "shame": Expression(
        brow_inner=14, brow_outer=-3, pinch=3, lid=-5.5, low_lid=1.5, gaze_x=-7, gaze_y=6.5, curve=4, width=-2,
        press=0.7, skew=4, blush=1.4, tilt=-11, head_x=-7, head_y=15, shoulders=14,
    ),
    "impatience": Expression(
        brow_inner=-4, brow_outer=3, pinch=3, lid=-2, gaze_x=8, gaze_y=-4.5, press=0.5, skew=-4, width=2,
        tilt=5, head_x=9, head_y=-2, shoulders=3,
    ),
    "distrust": Expression(
        brow_inner=-5, brow_outer=-1, brow_skew=-4, lid=-3.5, low_lid=3, gaze_x=-5, curve=-3, press=0.4,
        head_x=-6, lean=-1.0,
    ),
    "trusting": Expression(lean=0.8, brow_inner=2),
    "hope": Expression(
        brow_inner=15, brow_outer=8, lid=3.5, gaze_y=-4, curve=7, width=4, gape=4, teeth=0.8, cheek=0.3,
        tilt=4, head_y=-7, hands_folded=1.0,
    ),
    "alertness": Expression(lid=1.0, brow_inner=2, brow_outer=2, shoulders=3),
    "grief": Expression(tear=1.6, blush=0.25, low_lid=1.0),
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
    hurt = _gain(-1.35 * face.pleasure) * (1 - 0.8 * _ramp(face.shame, 0.1, 0.7))
    hurt *= 1 - 0.5 * _ramp(face.uncertainty, 0.2, 0.8)
    awake, low = _ramp(face.arousal, 0.0, 0.42), _ramp(-face.arousal, 0.02, 0.36)
    say = _ramp(face.control, -0.3, 0.12)
    return {
        "anger": hurt * awake * say,
        "fear": hurt * awake * (1 - say),
        "sadness": hurt * (low + 0.3 * (1 - awake) * (1 - low) * (1 - say)),
        "letdown": hurt * (1 - awake) * (1 - low),
        "grief": _ramp(-face.pleasure, 0.5, 0.68) * low
        + _ramp(-face.pleasure, 0.75, 1.0) * (1 - say * awake),
    }


def _pleasant(face: Face) -> dict[str, float]:
    pleased, wonder = _gain(face.pleasure), _ramp(face.surprise, 0.15, 0.6)
    lively = _ramp(face.arousal, 0.08, 0.34)
    # Hope lies close to calm, and is told from it by a little arousal and a little say.
    near = _ramp(face.pleasure, -0.12, 0.08) * _ramp(face.pleasure, 0.42, 0.2) * (1 - wonder)
    astir = _ramp(face.arousal, 0.02, 0.16) * _ramp(face.arousal, 0.6, 0.3) * _ramp(face.control, -0.05, 0.2)
    return {
        "warmth": pleased * (1 - 0.2 * wonder),
        "hope": near * astir * (1 - _ramp(face.uncertainty, 0.2, 0.6)) * (1 - _ramp(face.shame, 0.1, 0.5)),
        "joy": _ramp(face.pleasure, 0.3, 0.68) * lively,
        "gratitude": _ramp(face.pleasure, 0.28, 0.52)
        * (1 - lively)
        * (1 - wonder)
        * (1 - _ramp(-face.arousal, 0.02, 0.2)),
        "relief": _ramp(face.pleasure, 0.1, 0.28)
        * _ramp(face.pleasure, 0.5, 0.34)
        * _ramp(-face.arousal, -0.05, 0.21),
    }


def _beside_pleasure(face: Face) -> dict[str, float]:
    pleased, hurt = _gain(face.pleasure), _ramp(-face.pleasure, 0.12, 0.5)
    neither = 1 - pleased
    return {
        "fatigue": _ramp(-face.arousal, 0.05, 0.34) * _ramp(face.pleasure, 0.15, -0.05) * (1 - hurt),
        "surprise": _ramp(face.surprise, 0.1, 0.75) * (1 - 0.8 * _ramp(face.pleasure, 0.1, 0.6)),
        "puzzlement": _ramp(face.uncertainty, 0.15, 0.75) * (1 - 0.5 * pleased),
        "shame": _ramp(face.shame, 0.1, 0.75),
        "impatience": _ramp(face.patience, 0.5, 0.0) * neither,
        "distrust": _ramp(face.trust, 0.4, 0.0) * neither,
        "trusting": _ramp(face.trust, 0.6, 1.0),
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
