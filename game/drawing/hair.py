"""Hair: one part behind the head, one in front of it."""

from __future__ import annotations

from math import cos, pi, sin
from typing import Final

from game.drawing.headwear import COVERINGS, Painter, scarf_behind
from game.drawing.look import Look
from game.drawing.palette import Tones
from game.drawing.skull import MIDDLE, SIDES, Skull
from game.drawing.svg import circle, ellipse, path, stroke


def hair_behind(look: Look, head: Skull, tones: Tones) -> str:
    """What hangs or stands behind the head, drawn first."""
    if look.covering == "headscarf":
        return scarf_behind(head, tones)
    painter = _BEHIND.get(look.hair_shape)
    return painter(head, tones) if painter and look.covering != "turban" else ""


def hair_before(look: Look, head: Skull, tones: Tones) -> str:
    """What lies on the head and the forehead, drawn after the face."""
    if look.covering in ("headscarf", "turban"):
        return COVERINGS[look.covering](head, tones)
    shape = look.hair_shape if look.hair_shape in _BEFORE else "short"
    hat = COVERINGS.get(look.covering)
    return _BEFORE[shape](head, tones) + (hat(head, tones) if hat else "")


def hair_over_shoulders(look: Look, head: Skull, tones: Tones) -> str:
    """Braids hang in front of the clothes; nothing else does."""
    if look.hair_shape != "braids" or look.covering in ("headscarf", "turban"):
        return ""
    return "".join(_braid(side, head, tones) for side in SIDES)


def _cap(head: Skull, rise: float, line: str) -> str:
    """Hair over the skull from ear to ear, `rise` above the crown, with `line` its edge on the forehead."""
    side, top, ear = head.cheek + 5, head.crown - rise, head.eye_y - 2
    return (
        f"M{MIDDLE - side:.2f} {ear:.2f}"
        f"C{MIDDLE - side - 10:.2f} {head.crown + 44:.2f} {MIDDLE - side * 0.72:.2f} {top:.2f}"
        f" {MIDDLE:.2f} {top:.2f}"
        f"C{MIDDLE + side * 0.72:.2f} {top:.2f} {MIDDLE + side + 10:.2f} {head.crown + 44:.2f}"
        f" {MIDDLE + side:.2f} {ear:.2f}{line}Z"
    )


def _short(head: Skull, tones: Tones) -> str:
    c, y = head.cheek, head.crown
    line = (
        f"L{MIDDLE + c - 4:.2f} {head.eye_y - 8:.2f}Q{MIDDLE + c - 6:.2f} {y + 78:.2f}"
        f" {MIDDLE + c - 17:.2f} {y + 55:.2f}"
        f"C{MIDDLE + 30:.2f} {y + 60:.2f} {MIDDLE - 10:.2f} {y + 54:.2f} {MIDDLE - 36:.2f} {y + 34:.2f}"
        f"Q{MIDDLE - 52:.2f} {y + 58:.2f} {MIDDLE - c + 9:.2f} {y + 68:.2f}"
        f"Q{MIDDLE - c + 5:.2f} {y + 84:.2f} {MIDDLE - c + 4:.2f} {head.eye_y - 8:.2f}"
    )
    sweep = stroke(
        f"M{MIDDLE - 34:.2f} {y + 30:.2f}C{MIDDLE - 8:.2f} {y + 6:.2f} {MIDDLE + 36:.2f} {y + 4:.2f}"
        f" {MIDDLE + 58:.2f} {y + 26:.2f}",
        tones.hair_light,
        5,
        0.7,
    )
    return path(_cap(head, 22, line), tones.hair) + sweep


def _bald(head: Skull, tones: Tones) -> str:
    fringe = (
        path(
            f"M{MIDDLE + side * (head.cheek + 2):.2f} {head.eye_y + 2:.2f}"
            f"Q{MIDDLE + side * (head.cheek + 9):.2f} {head.eye_y - 34:.2f}"
            f" {MIDDLE + side * (head.cheek - 4):.2f} {head.crown + 62:.2f}"
            f"Q{MIDDLE + side * (head.cheek - 8):.2f} {head.eye_y - 26:.2f}"
            f" {MIDDLE + side * (head.cheek - 7):.2f} {head.eye_y - 6:.2f}Z",
            tones.hair,
            0.85,
        )
        for side in SIDES
    )
    shine = ellipse((MIDDLE - 26, head.crown + 26), 22, 9, "#ffffff", 0.16)
    return "".join(fringe) + shine


def _curly_behind(head: Skull, tones: Tones) -> str:
    curls = (circle(_around(head, turn, head.cheek + 18, 84), 31, tones.hair_shade) for turn in range(-7, 8))
    return "".join(curls)


def _curly(head: Skull, tones: Tones) -> str:
    crown = path(
        _cap(
            head,
            26,
            f"Q{MIDDLE + head.cheek - 8:.2f} {head.crown + 60:.2f} {MIDDLE:.2f} {head.crown + 40:.2f}"
            f"Q{MIDDLE - head.cheek + 8:.2f} {head.crown + 60:.2f} {MIDDLE - head.cheek - 5:.2f}"
            f" {head.eye_y - 2:.2f}",
        ),
        tones.hair,
    )
    rim = "".join(circle(_around(head, turn, head.cheek + 8, 70), 26, tones.hair) for turn in range(-6, 7))
    edge = "".join(
        circle((MIDDLE + x, head.crown + 38 + x * x / 130), 17, tones.hair)
        for x in (-62, -42, -20, 2, 24, 46, 64)
    )
    light = "".join(
        stroke(f"M{MIDDLE + x - 9:.2f} {head.crown + y:.2f}q9 -12 18 0", tones.hair_shade, 3.5, 0.6)
        for x, y in ((-52, 22), (-18, -2), (22, -4), (54, 20), (2, 20), (-36, -18), (42, -18))
    )
    return crown + rim + edge + light


def _around(head: Skull, turn: float, wide: float, high: float) -> tuple[float, float]:
    """A place on the arc over the head, `turn` in fifteenths of a half circle from the top."""
    angle = turn * pi / 13
    return MIDDLE + wide * sin(angle), head.crown + 72 - high * cos(angle)


def _long_behind(head: Skull, tones: Tones) -> str:
    side, low = head.cheek + 20, 402.0
    return path(
        f"M{MIDDLE:.2f} {head.crown - 24:.2f}"
        f"C{MIDDLE + side * 0.9:.2f} {head.crown - 24:.2f} {MIDDLE + side + 8:.2f} {head.crown + 60:.2f}"
        f" {MIDDLE + side - 2:.2f} {head.eye_y + 40:.2f}"
        f"C{MIDDLE + side - 6:.2f} {low - 60:.2f} {MIDDLE + side + 16:.2f} {low - 20:.2f}"
        f" {MIDDLE + side - 6:.2f} {low:.2f}"
        f"Q{MIDDLE:.2f} {low + 26:.2f} {MIDDLE - side + 6:.2f} {low:.2f}"
        f"C{MIDDLE - side - 16:.2f} {low - 20:.2f} {MIDDLE - side + 6:.2f} {low - 60:.2f}"
        f" {MIDDLE - side + 2:.2f} {head.eye_y + 40:.2f}"
        f"C{MIDDLE - side - 8:.2f} {head.crown + 60:.2f} {MIDDLE - side * 0.9:.2f} {head.crown - 24:.2f}"
        f" {MIDDLE:.2f} {head.crown - 24:.2f}Z",
        tones.hair_shade,
    )


def _long(head: Skull, tones: Tones) -> str:
    c, y = head.cheek, head.crown
    drawn = "".join(
        path(
            f"M{MIDDLE - 16:.2f} {y - 20:.2f}"
            f"C{MIDDLE + side * (c * 0.9):.2f} {y - 30:.2f} {MIDDLE + side * (c + 26):.2f} {y + 50:.2f}"
            f" {MIDDLE + side * (c + 16):.2f} {head.eye_y + 50:.2f}"
            f"Q{MIDDLE + side * (c + 10):.2f} {head.eye_y + 92:.2f} {MIDDLE + side * (c + 14):.2f}"
            f" {head.eye_y + 128:.2f}"
            f"C{MIDDLE + side * (c - 8):.2f} {head.eye_y + 100:.2f} {MIDDLE + side * (c - 2):.2f}"
            f" {head.eye_y + 30:.2f} {MIDDLE + side * (c - 7):.2f} {head.eye_y - 16:.2f}"
            f"C{MIDDLE + side * (c - 16):.2f} {y + 66:.2f} {MIDDLE + side * 40 - 8:.2f} {y + 52:.2f}"
            f" {MIDDLE - 16:.2f} {y + 26:.2f}Z",
            tones.hair,
        )
        for side in SIDES
    )
    light = stroke(
        f"M{MIDDLE + 8:.2f} {y - 2:.2f}C{MIDDLE + 46:.2f} {y + 2:.2f} {MIDDLE + 70:.2f} {y + 34:.2f}"
        f" {MIDDLE + 80:.2f} {y + 78:.2f}",
        tones.hair_light,
        5,
        0.6,
    )
    return drawn + light


def _bun_behind(head: Skull, tones: Tones) -> str:
    knot = circle((MIDDLE + 2, head.crown - 17), 31, tones.hair_shade)
    return knot + stroke(f"M{MIDDLE - 18:.2f} {head.crown - 27:.2f}q18 -17 38 -2", tones.hair_light, 4, 0.6)


def _bun(head: Skull, tones: Tones) -> str:
    c, y = head.cheek, head.crown
    line = (
        f"L{MIDDLE + c - 3:.2f} {head.eye_y - 8:.2f}Q{MIDDLE + c - 10:.2f} {y + 62:.2f} {MIDDLE + 42:.2f}"
        f" {y + 42:.2f}"
        f"Q{MIDDLE:.2f} {y + 30:.2f} {MIDDLE - 42:.2f} {y + 42:.2f}"
        f"Q{MIDDLE - c + 10:.2f} {y + 62:.2f} {MIDDLE - c + 3:.2f} {head.eye_y - 8:.2f}"
    )
    strands = "".join(
        stroke(
            f"M{MIDDLE + x:.2f} {y + 34 + abs(x) * 0.16:.2f}Q{MIDDLE + x * 0.8:.2f} {y:.2f}"
            f" {MIDDLE + x * 0.28:.2f} {y - 12:.2f}",
            tones.hair_shade,
            2.5,
            0.6,
        )
        for x in (-58, -30, 30, 58)
    )
    return path(_cap(head, 17, line), tones.hair) + strands


def _braids(head: Skull, tones: Tones) -> str:
    c, y = head.cheek, head.crown
    line = (
        f"L{MIDDLE + c - 3:.2f} {head.eye_y - 4:.2f}Q{MIDDLE + c - 8:.2f} {y + 66:.2f} {MIDDLE:.2f}"
        f" {y + 24:.2f}"
        f"Q{MIDDLE - c + 8:.2f} {y + 66:.2f} {MIDDLE - c + 3:.2f} {head.eye_y - 4:.2f}"
    )
    parting = stroke(f"M{MIDDLE:.2f} {y - 14:.2f}L{MIDDLE:.2f} {y + 24:.2f}", tones.hair_shade, 3, 0.9)
    rows = "".join(
        stroke(
            f"M{MIDDLE + side * x:.2f} {y - 12 + x * 0.26:.2f}Q{MIDDLE + side * (x + 22):.2f} {y + 18:.2f}"
            f" {MIDDLE + side * (x + 34):.2f} {y + 46 + x * 0.3:.2f}",
            tones.hair_shade,
            2.5,
            0.75,
        )
        for side in SIDES
        for x in (14, 32)
    )
    return path(_cap(head, 16, line), tones.hair) + parting + rows


def _braid(side: float, head: Skull, tones: Tones) -> str:
    x = MIDDLE + side * (head.cheek + 12)
    knots = "".join(
        ellipse(
            (x + side * (n % 2) * 3, head.eye_y + 28 + n * 21),
            14 - n * 0.5,
            14.5,
            tones.hair if n % 2 else tones.hair_shade,
        )
        for n in range(9)
    )
    return knots + ellipse((x, head.eye_y + 28 + 9 * 21 - 4), 10, 7, tones.second)


_BEHIND: Final[dict[str, Painter]] = {"curly": _curly_behind, "long": _long_behind, "bun": _bun_behind}
_BEFORE: Final[dict[str, Painter]] = {
    "bald": _bald, "short": _short, "curly": _curly, "long": _long, "bun": _bun, "braids": _braids,
}  # fmt: skip
