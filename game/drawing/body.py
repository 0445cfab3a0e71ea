"""Neck, shoulders and clothes, and a chair's handles behind them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from game.drawing.expression import Expression
from game.drawing.look import Look
from game.drawing.palette import Tones
from game.drawing.skull import MIDDLE, SIDES
from game.drawing.svg import path, stroke


def wheelchair() -> str:
    """The back rest and handles of a wheelchair, behind the shoulders."""
    back = path("M150 462Q150 448 166 448L346 448Q362 448 362 462L362 512L150 512Z", "#3c4654")
    handles = (
        stroke(
            f"M{MIDDLE + side * 128:.2f} 512L{MIDDLE + side * 128:.2f} 436L{MIDDLE + side * 170:.2f} 430",
            "#59636f",
            9,
        )
        + stroke(f"M{MIDDLE + side * 148:.2f} 433L{MIDDLE + side * 176:.2f} 429", "#2b323b", 13)
        for side in SIDES
    )
    return back + "".join(handles)


def cane(tones: Tones) -> str:
    """A walking stick at the picture's left, with a hand on its crook."""
    stick = stroke("M74 512L74 420Q74 392 100 392Q124 392 124 414", "#6d4a33", 13)
    shine = stroke("M71 512L71 424", "#a37a58", 3, 0.7)
    hand = "".join(
        stroke(f"M{84 + n * 13:.2f} 384L{86 + n * 13:.2f} 404", fill, wide)
        for n in range(3)
        for fill, wide in ((tones.deep_shade, 16.0), (tones.skin, 13.0))
    )
    return stick + shine + hand


def neck(look: Look, tones: Tones, pose: Expression) -> str:
    """The neck, shaded under the chin; it stands still while the head moves."""
    half = {"slight": 31.0, "broad": 44.0}.get(look.build, 36.0) + 2 * look.features.jaw
    column = path(
        f"M{MIDDLE - half:.2f} 270L{MIDDLE - half:.2f} 356Q{MIDDLE - half:.2f} 384 {MIDDLE - half + 2:.2f}"
        f" 404"
        f"L{MIDDLE + half - 2:.2f} 404Q{MIDDLE + half:.2f} 384 {MIDDLE + half:.2f} 356"
        f"L{MIDDLE + half:.2f} 270Z",
        tones.shade,
    )
    y = 340 + 0.5 * pose.head_y
    shadow = path(
        f"M{MIDDLE - half:.2f} {y - 26:.2f}Q{MIDDLE:.2f} {y + 38:.2f} {MIDDLE + half:.2f} {y - 26:.2f}"
        f"L{MIDDLE + half:.2f} 290"
        f"L{MIDDLE - half:.2f} 290Z",
        tones.deep_shade,
        0.55,
    )
    return column + shadow


def clothes(look: Look, tones: Tones, pose: Expression) -> str:
    """Shoulders and what covers them; they rise when tense and sink when low."""
    wide = {"slight": 138.0, "broad": 188.0}.get(look.build, 160.0)
    half = {"slight": 31.0, "broad": 44.0}.get(look.build, 36.0) + 4
    lift = pose.shoulders
    body = path(_shoulders(wide, half, lift), tones.cloth)
    shade = path(_sleeve(wide, lift), tones.cloth_shade, 0.7)
    seam = stroke(
        f"M{MIDDLE - wide * 0.66:.2f} 512Q{MIDDLE - wide * 0.7:.2f} {470 - lift * 0.4:.2f}"
        f" {MIDDLE - wide * 0.66:.2f} {446 - lift * 0.6:.2f}",
        tones.cloth_shade,
        3,
        0.8,
    )
    worn = "round" if look.covering == "headscarf" else look.features.collar
    collar = _COLLARS.get(worn, _round)
    return body + shade + seam + collar(half, tones)


def _shoulders(wide: float, half: float, lift: float) -> str:
    top, tip = 366.0 - 0.15 * lift, 432.0 - lift

    def slope(side: float) -> tuple[str, str]:
        inner, outer = MIDDLE + side * half, MIDDLE + side * wide
        down = (
            f"C{inner + side * 14:.2f} {top + 22 - 0.25 * lift:.2f} {outer - side * 46:.2f} {tip - 28:.2f}"
            f" {outer - side * 14:.2f} {tip:.2f}"
            f"Q{outer + side * 6:.2f} {tip + 18:.2f} {outer + side * 16:.2f} 520"
        )
        up = (
            f"Q{outer + side * 6:.2f} {tip + 18:.2f} {outer - side * 14:.2f} {tip:.2f}"
            f"C{outer - side * 46:.2f} {tip - 28:.2f} {inner + side * 14:.2f} {top + 22 - 0.25 * lift:.2f}"
            f" {inner:.2f} {top:.2f}"
        )
        return down, up

    return (
        f"M{MIDDLE + half:.2f} {top:.2f}{slope(1)[0]}L{MIDDLE - wide - 16:.2f} 520{slope(-1)[1]}"
        f"Q{MIDDLE:.2f} {top + 62:.2f} {MIDDLE + half:.2f} {top:.2f}Z"
    )


def _sleeve(wide: float, lift: float) -> str:
    x, tip = MIDDLE + wide, 432.0 - lift
    return (
        f"M{x - 52:.2f} 520Q{x - 60:.2f} {tip + 40:.2f} {x - 40:.2f} {tip - 12:.2f}"
        f"Q{x - 22:.2f} {tip - 8:.2f} {x - 14:.2f} {tip:.2f}"
        f"Q{x + 6:.2f} {tip + 18:.2f} {x + 16:.2f} 520Z"
    )


def _round(half: float, tones: Tones) -> str:
    edge = f"M{MIDDLE - half:.2f} 368Q{MIDDLE:.2f} 428 {MIDDLE + half:.2f} 368"
    return stroke(edge, tones.cloth_shade, 9)


def _shirt(half: float, tones: Tones) -> str:
    placket = stroke(f"M{MIDDLE:.2f} 424L{MIDDLE:.2f} 512", tones.cloth_shade, 3)
    flaps = (
        path(
            f"M{MIDDLE + side * (half + 2):.2f} 358L{MIDDLE:.2f} 412L{MIDDLE + side * 36:.2f} 436"
            f"L{MIDDLE + side * (half + 22):.2f} 376Z",
            tones.cloth_light,
        )
        + stroke(
            f"M{MIDDLE:.2f} 412L{MIDDLE + side * 36:.2f} 436L{MIDDLE + side * (half + 22):.2f} 376",
            tones.cloth_shade,
            2.5,
            0.8,
        )
        for side in SIDES
    )
    return placket + "".join(flaps)


def _cardigan(half: float, tones: Tones) -> str:
    shirt = path(
        f"M{MIDDLE - half - 3:.2f} 366Q{MIDDLE:.2f} 424 {MIDDLE + half + 3:.2f} 366L{MIDDLE + 16:.2f} 520"
        f"L{MIDDLE - 16:.2f} 520Z",
        tones.second,
    )
    hems = (
        stroke(
            f"M{MIDDLE + side * (half + 5):.2f} 366Q{MIDDLE + side * 40:.2f} 440 {MIDDLE + side * 16:.2f}"
            f" 518",
            tones.cloth_shade,
            8,
        )
        for side in SIDES
    )
    return (
        shirt
        + stroke(f"M{MIDDLE - half:.2f} 370Q{MIDDLE:.2f} 426 {MIDDLE + half:.2f} 370", tones.second_shade, 4)
        + "".join(hems)
    )


def _roll(half: float, tones: Tones) -> str:
    band = path(
        f"M{MIDDLE - half - 4:.2f} 344Q{MIDDLE:.2f} 384 {MIDDLE + half + 4:.2f} 344"
        f"L{MIDDLE + half + 9:.2f} 380"
        f"Q{MIDDLE:.2f} 430 {MIDDLE - half - 9:.2f} 380Z",
        tones.cloth_light,
    )
    return band + stroke(
        f"M{MIDDLE - half - 8:.2f} 378Q{MIDDLE:.2f} 428 {MIDDLE + half + 8:.2f} 378", tones.cloth_shade, 3
    )


def _scarf(half: float, tones: Tones) -> str:
    tail = path(
        f"M{MIDDLE + 10:.2f} 400L{MIDDLE + 52:.2f} 392L{MIDDLE + 62:.2f} 512L{MIDDLE + 18:.2f} 512Z",
        tones.second_shade,
    )
    loop = path(
        f"M{MIDDLE - half - 12:.2f} 352Q{MIDDLE:.2f} 398 {MIDDLE + half + 12:.2f} 352"
        f"Q{MIDDLE + half + 24:.2f} 384 {MIDDLE + half + 8:.2f} 400"
        f"Q{MIDDLE:.2f} 442 {MIDDLE - half - 8:.2f} 400Q{MIDDLE - half - 24:.2f} 384"
        f" {MIDDLE - half - 12:.2f} 352Z",
        tones.second,
    )
    return (
        tail
        + loop
        + stroke(
            f"M{MIDDLE - half - 6:.2f} 374Q{MIDDLE:.2f} 414 {MIDDLE + half + 6:.2f} 376",
            tones.second_shade,
            3,
        )
    )


_COLLARS: Final[dict[str, Callable[[float, Tones], str]]] = {
    "round": _round,
    "shirt": _shirt,
    "cardigan": _cardigan,
    "roll": _roll,
    "scarf": _scarf,
}
