"""The head itself: skull, ears, nose, cheeks, and what age writes on them."""

from __future__ import annotations

from typing import Final

from game.drawing.expression import Expression
from game.drawing.look import Look
from game.drawing.palette import Tones
from game.drawing.skull import MIDDLE, SIDES, Skull
from game.drawing.svg import circle, ellipse, path, stroke


def outline(head: Skull, drop: float = 0.0) -> str:
    """The steps around the face; `drop` lowers the chin with an open mouth."""
    chin = head.chin + drop
    right = _half(head, chin, 1.0)
    left = _half(head, chin, -1.0)
    return f"M{MIDDLE:.2f} {head.crown:.2f}{right[0]}L{left[1]}{left[2]}Z"


def _half(head: Skull, chin: float, side: float) -> tuple[str, str, str]:
    def x(away: float) -> str:
        return f"{MIDDLE + side * away:.2f}"

    cheek, jaw, tip = head.cheek, head.jaw, head.chin_width
    down = (
        f"C{x(cheek * 0.7)} {head.crown:.2f} {x(cheek + 4)} {head.crown + 52:.2f} {x(cheek)}"
        f" {head.eye_y - 6:.2f}"
        f"C{x(cheek - 1)} {head.eye_y + 34:.2f} {x(jaw + 9)} {chin - 54:.2f} {x(jaw)} {chin - 36:.2f}"
        f"C{x(jaw - 8)} {chin - 18:.2f} {x(tip + 12)} {chin:.2f} {x(tip * 0.55)} {chin:.2f}"
    )
    up = (
        f"C{x(tip + 12)} {chin:.2f} {x(jaw - 8)} {chin - 18:.2f} {x(jaw)} {chin - 36:.2f}"
        f"C{x(jaw + 9)} {chin - 54:.2f} {x(cheek - 1)} {head.eye_y + 34:.2f} {x(cheek)}"
        f" {head.eye_y - 6:.2f}"
        f"C{x(cheek + 4)} {head.crown + 52:.2f} {x(cheek * 0.7)} {head.crown:.2f} {MIDDLE:.2f}"
        f" {head.crown:.2f}"
    )
    return down, f"{x(tip * 0.55)} {chin:.2f}", up


def head_shape(look: Look, head: Skull, tones: Tones, pose: Expression) -> str:
    """Ears, face, and a soft shade along one side."""
    drop = 0.35 * max(0.0, pose.gape)
    ears = "".join(_ear(side, look, head, tones) for side in SIDES)
    return ears + path(outline(head, drop), tones.skin) + _side_shade(head, tones, drop)


def _ear(side: float, look: Look, head: Skull, tones: Tones) -> str:
    at = MIDDLE + side * (head.cheek + 3), head.eye_y + 12
    drawn = ellipse(at, 12, 20, tones.skin if side < 0 else tones.shade)
    drawn += ellipse((at[0] + side * 1.5, at[1]), 6, 12, tones.deep_shade, 0.5)
    return drawn + (_hearing_aid(at[0], at[1]) if look.hearing_aid and side < 0 else "")


def _hearing_aid(x: float, y: float) -> str:
    hook = stroke(
        f"M{x - 8:.2f} {y - 12:.2f}Q{x - 14:.2f} {y - 22:.2f} {x + 2:.2f} {y - 20:.2f}", "#f1ede6", 6
    )
    return (
        hook
        + stroke(f"M{x + 2:.2f} {y - 18:.2f}L{x + 4:.2f} {y + 2:.2f}", "#cfd6da", 2.5)
        + circle((x + 4, y + 3), 4, "#e8e4dd")
    )


def _side_shade(head: Skull, tones: Tones, drop: float) -> str:
    chin, cheek, jaw = head.chin + drop, head.cheek, head.jaw
    return path(
        f"M{MIDDLE + cheek * 0.95:.2f} {head.eye_y - 50:.2f}"
        f"Q{MIDDLE + cheek + 2:.2f} {head.eye_y - 30:.2f} {MIDDLE + cheek:.2f} {head.eye_y - 6:.2f}"
        f"C{MIDDLE + cheek - 1:.2f} {head.eye_y + 34:.2f} {MIDDLE + jaw + 9:.2f} {chin - 54:.2f}"
        f" {MIDDLE + jaw:.2f} {chin - 36:.2f}"
        f"C{MIDDLE + jaw - 8:.2f} {chin - 18:.2f} {MIDDLE + head.chin_width + 12:.2f} {chin:.2f}"
        f" {MIDDLE + head.chin_width * 0.55:.2f} {chin:.2f}"
        f"C{MIDDLE + jaw - 14:.2f} {chin - 14:.2f} {MIDDLE + cheek - 14:.2f} {chin - 60:.2f}"
        f" {MIDDLE + cheek - 10:.2f} {head.eye_y + 8:.2f}Z",
        tones.shade,
        0.75,
    )


def nose(look: Look, head: Skull, tones: Tones) -> str:
    """A nose in two strokes: the shaded side of the bridge, and the base."""
    wide, y = 13 + 3.5 * look.features.nose, head.nose_y
    bridge = path(
        f"M{MIDDLE + 5:.2f} {head.eye_y - 6:.2f}Q{MIDDLE + 6:.2f} {y - 22:.2f} {MIDDLE + wide:.2f}"
        f" {y - 5:.2f}"
        f"Q{MIDDLE + wide + 1:.2f} {y + 3:.2f} {MIDDLE + wide * 0.5:.2f} {y + 2:.2f}"
        f"Q{MIDDLE + 2:.2f} {y + 5:.2f} {MIDDLE:.2f} {y + 2:.2f}"
        f"Q{MIDDLE + 7:.2f} {y - 20:.2f} {MIDDLE + 5:.2f} {head.eye_y - 6:.2f}Z",
        tones.shade,
    )
    base = stroke(
        f"M{MIDDLE - wide:.2f} {y - 3:.2f}Q{MIDDLE - wide:.2f} {y + 3:.2f} {MIDDLE - wide * 0.45:.2f}"
        f" {y + 2:.2f}"
        f"Q{MIDDLE:.2f} {y + 7:.2f} {MIDDLE + wide * 0.45:.2f} {y + 2:.2f}"
        f"Q{MIDDLE + wide:.2f} {y + 3:.2f} {MIDDLE + wide:.2f} {y - 3:.2f}",
        tones.deep_shade,
        2.8,
    )
    return bridge + base


def cheeks(head: Skull, tones: Tones, pose: Expression) -> str:
    """Colour in the cheeks, soft at its edge, well below the lids."""
    weight = min(1.3, 0.12 + pose.blush)
    lift = 4 * pose.cheek
    layers = (
        ellipse(
            (MIDDLE + side * (head.cheek - 30), head.eye_y + 40 - lift),
            23 * size,
            14 * size,
            tones.blush,
            0.17 * weight,
        )
        for side in SIDES
        for size in (1.0, 0.85, 0.7, 0.5)
    )
    return "".join(layers)


def years_shown(head: Skull, tones: Tones) -> str:
    """Lines of the forehead and beside the eyes, from forty on."""
    weight = head.ageing
    brow_lines = (
        stroke(
            f"M{MIDDLE - 34 + n * 4:.2f} {head.brow_y - 26 - n * 12:.2f}"
            f"Q{MIDDLE:.2f} {head.brow_y - 32 - n * 12:.2f} {MIDDLE + 34 - n * 4:.2f}"
            f" {head.brow_y - 26 - n * 12:.2f}",
            tones.deep_shade,
            2.0,
            0.4 * weight,
        )
        for n in range(2)
    )
    crow = (
        stroke(
            f"M{MIDDLE + side * (head.eye_x + 27):.2f} {head.eye_y + 1 + n * 5:.2f}"
            f"L{MIDDLE + side * (head.eye_x + 34):.2f} {head.eye_y - 2 + n * 8:.2f}",
            tones.deep_shade,
            1.8,
            0.55 * weight,
        )
        for side in SIDES
        for n in range(2)
    )
    return "".join(brow_lines) + "".join(crow)


def drops(head: Skull, pose: Expression) -> str:
    """A tear below one eye, and sweat at the temple; both grow from nothing."""
    tear = _drop(MIDDLE - head.eye_x - 6, head.eye_y + 28, 8.5 * min(1.0, pose.tear))
    return tear + _drop(MIDDLE + head.cheek - 15, head.brow_y - 10, 9.5 * min(1.0, pose.sweat))


def _drop(x: float, y: float, size: float) -> str:
    shown = min(1.0, max(0.0, size / 3))
    body = path(
        f"M{x:.2f} {y - 2.1 * size:.2f}C{x + 0.4 * size:.2f} {y - size:.2f} {x + size:.2f}"
        f" {y - 0.5 * size:.2f}"
        f" {x + size:.2f} {y + 0.2 * size:.2f}C{x + size:.2f} {y + 1.3 * size:.2f} {x - size:.2f}"
        f" {y + 1.3 * size:.2f}"
        f" {x - size:.2f} {y + 0.2 * size:.2f}C{x - size:.2f} {y - 0.5 * size:.2f} {x - 0.4 * size:.2f}"
        f" {y - size:.2f}"
        f" {x:.2f} {y - 2.1 * size:.2f}Z",
        "#9cc7dd",
        0.95 * shown,
    )
    return body + circle((x - 0.35 * size, y + 0.15 * size), 0.28 * size, "#ffffff", 0.9 * shown)


def glasses(look: Look, head: Skull) -> str:
    """Round-cornered frames, thin and unlike the brows; the lenses are clear so that the eyes speak."""
    frame = _FRAMES.get(look.skin, "#5c6470")
    frames = "".join(_lens(side, head, frame) for side in SIDES)
    y, inner = head.eye_y - 4, head.eye_x - 29
    bridge = stroke(
        f"M{MIDDLE - inner:.2f} {y:.2f}Q{MIDDLE:.2f} {y - 8:.2f} {MIDDLE + inner:.2f} {y:.2f}", frame, 3.2
    )
    return frames + bridge


def _lens(side: float, head: Skull, frame: str) -> str:
    x, y = MIDDLE + side * head.eye_x, head.eye_y
    steps = (
        f"M{x - 29:.2f} {y - 6:.2f}Q{x - 29:.2f} {y - 19:.2f} {x - 12:.2f} {y - 19:.2f}"
        f"L{x + 12:.2f} {y - 19:.2f}"
        f"Q{x + 29:.2f} {y - 19:.2f} {x + 29:.2f} {y - 6:.2f}Q{x + 29:.2f} {y + 23:.2f} {x:.2f}"
        f" {y + 23:.2f}"
        f"Q{x - 29:.2f} {y + 23:.2f} {x - 29:.2f} {y - 6:.2f}Z"
    )
    arm = f"M{x + side * 29:.2f} {y - 9:.2f}L{MIDDLE + side * (head.cheek + 3):.2f} {y - 3:.2f}"
    return stroke(steps, frame, 3.2) + stroke(arm, frame, 3.2)


_FRAMES: Final = {"olive": "#4b3b32", "brown": "#e0bd7c", "deep": "#dcb878"}


def beard(head: Skull, tones: Tones, pose: Expression) -> str:
    """A trimmed beard along the jaw, joined to a moustache that leaves the mouth free."""
    chin, cheek, jaw = head.chin + 0.35 * max(0.0, pose.gape), head.cheek, head.jaw
    lift, wide = 0.4 * pose.curve, 42 + 0.6 * pose.width

    def side_out(side: float) -> str:
        return (
            f"C{MIDDLE + side * (cheek + 1):.2f} {head.eye_y + 40:.2f} {MIDDLE + side * (jaw + 13):.2f}"
            f" {chin - 48:.2f}"
            f" {MIDDLE + side * (jaw + 3):.2f} {chin - 30:.2f}"
        )

    steps = (
        f"M{MIDDLE - cheek:.2f} {head.eye_y + 8:.2f}{side_out(-1)}"
        f"C{MIDDLE - jaw + 8:.2f} {chin - 8:.2f} {MIDDLE - 30:.2f} {chin + 9:.2f} {MIDDLE:.2f}"
        f" {chin + 9:.2f}"
        f"C{MIDDLE + 30:.2f} {chin + 9:.2f} {MIDDLE + jaw - 8:.2f} {chin - 8:.2f} {MIDDLE + jaw + 3:.2f}"
        f" {chin - 30:.2f}"
        f"C{MIDDLE + jaw + 13:.2f} {chin - 48:.2f} {MIDDLE + cheek + 1:.2f} {head.eye_y + 40:.2f}"
        f" {MIDDLE + cheek:.2f} {head.eye_y + 8:.2f}"
        f"C{MIDDLE + cheek - 10:.2f} {head.eye_y + 40:.2f} {MIDDLE + wide + 14:.2f} {head.mouth_y - 14:.2f}"
        f" {MIDDLE + wide:.2f} {head.mouth_y - 8 - lift:.2f}"
        f"Q{MIDDLE + 22:.2f} {head.nose_y + 8:.2f} {MIDDLE:.2f} {head.nose_y + 13:.2f}"
        f"Q{MIDDLE - 22:.2f} {head.nose_y + 8:.2f} {MIDDLE - wide:.2f} {head.mouth_y - 8 - lift:.2f}"
        f"C{MIDDLE - wide - 14:.2f} {head.mouth_y - 14:.2f} {MIDDLE - cheek + 10:.2f} {head.eye_y + 40:.2f}"
        f" {MIDDLE - cheek:.2f} {head.eye_y + 8:.2f}Z"
    )
    return path(steps, tones.hair)
