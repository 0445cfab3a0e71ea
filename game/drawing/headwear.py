"""What is worn on the head: scarves, turbans, caps."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeAlias

from game.drawing.palette import Tones
from game.drawing.skull import MIDDLE, SIDES, Skull
from game.drawing.svg import path, ring, stroke

Painter: TypeAlias = Callable[[Skull, Tones], str]
"""Draws one thing on a head in a person's colours."""


def scarf_behind(head: Skull, tones: Tones) -> str:
    """A headscarf where it falls behind the head and over the shoulders."""
    side = head.cheek + 24
    return path(
        f"M{MIDDLE:.2f} {head.crown - 26:.2f}"
        f"C{MIDDLE + side:.2f} {head.crown - 26:.2f} {MIDDLE + side + 6:.2f} {head.crown + 90:.2f}"
        f" {MIDDLE + side - 8:.2f} {head.eye_y + 60:.2f}"
        f"C{MIDDLE + side - 8:.2f} 360 {MIDDLE + side + 2:.2f} 380 {MIDDLE + side + 4:.2f} 424"
        f"L{MIDDLE - side - 4:.2f} 424C{MIDDLE - side - 2:.2f} 380 {MIDDLE - side + 8:.2f} 360"
        f" {MIDDLE - side + 8:.2f} {head.eye_y + 60:.2f}"
        f"C{MIDDLE - side - 6:.2f} {head.crown + 90:.2f} {MIDDLE - side:.2f} {head.crown - 26:.2f}"
        f" {MIDDLE:.2f} {head.crown - 26:.2f}Z",
        tones.second_shade,
    )


def _scarf(head: Skull, tones: Tones) -> str:
    side, hole, chin = head.cheek + 20, head.cheek - 7, head.chin + 6
    outer = (
        f"M{MIDDLE:.2f} {head.crown - 26:.2f}"
        f"C{MIDDLE + side:.2f} {head.crown - 26:.2f} {MIDDLE + side + 6:.2f} {head.crown + 90:.2f}"
        f" {MIDDLE + side - 12:.2f} {head.eye_y + 62:.2f}"
        f"C{MIDDLE + side - 24:.2f} {chin - 6:.2f} {MIDDLE + 56:.2f} {chin + 44:.2f} {MIDDLE:.2f}"
        f" {chin + 50:.2f}"
        f"C{MIDDLE - 56:.2f} {chin + 44:.2f} {MIDDLE - side + 24:.2f} {chin - 6:.2f}"
        f" {MIDDLE - side + 12:.2f} {head.eye_y + 62:.2f}"
        f"C{MIDDLE - side - 6:.2f} {head.crown + 90:.2f} {MIDDLE - side:.2f} {head.crown - 26:.2f}"
        f" {MIDDLE:.2f} {head.crown - 26:.2f}Z"
    )
    inner = (
        f"M{MIDDLE:.2f} {head.crown + 34:.2f}"
        f"C{MIDDLE - hole * 0.8:.2f} {head.crown + 34:.2f} {MIDDLE - hole - 4:.2f} {head.eye_y - 40:.2f}"
        f" {MIDDLE - hole:.2f} {head.eye_y + 20:.2f}"
        f"C{MIDDLE - hole + 2:.2f} {chin - 40:.2f} {MIDDLE - 34:.2f} {chin:.2f} {MIDDLE:.2f} {chin:.2f}"
        f"C{MIDDLE + 34:.2f} {chin:.2f} {MIDDLE + hole - 2:.2f} {chin - 40:.2f} {MIDDLE + hole:.2f}"
        f" {head.eye_y + 20:.2f}"
        f"C{MIDDLE + hole + 4:.2f} {head.eye_y - 40:.2f} {MIDDLE + hole * 0.8:.2f} {head.crown + 34:.2f}"
        f" {MIDDLE:.2f} {head.crown + 34:.2f}Z"
    )
    return ring(outer + inner, tones.second) + _scarf_folds(head, tones)


def _scarf_folds(head: Skull, tones: Tones) -> str:
    c, y = head.cheek, head.crown
    lines = (
        f"M{MIDDLE - c + 12:.2f} {y + 42:.2f}Q{MIDDLE:.2f} {y - 18:.2f} {MIDDLE + c - 10:.2f} {y + 44:.2f}",
        f"M{MIDDLE + c + 6:.2f} {head.eye_y + 30:.2f}Q{MIDDLE + c - 8:.2f} {head.chin:.2f}"
        f" {MIDDLE + 10:.2f} {head.chin + 30:.2f}",
        f"M{MIDDLE - c + 2:.2f} {head.eye_y + 60:.2f}Q{MIDDLE - 46:.2f} {head.chin + 14:.2f}"
        f" {MIDDLE + 4:.2f} {head.chin + 26:.2f}",
    )
    return "".join(stroke(line, tones.second_shade, 3.2) for line in lines)


def _turban(head: Skull, tones: Tones) -> str:
    c, y = head.cheek, head.crown
    body = path(
        f"M{MIDDLE - c - 8:.2f} {y + 84:.2f}C{MIDDLE - c - 30:.2f} {y + 8:.2f} {MIDDLE - 60:.2f}"
        f" {y - 46:.2f} {MIDDLE:.2f} {y - 46:.2f}"
        f"C{MIDDLE + 60:.2f} {y - 46:.2f} {MIDDLE + c + 30:.2f} {y + 8:.2f} {MIDDLE + c + 8:.2f}"
        f" {y + 84:.2f}"
        f"Q{MIDDLE + c - 20:.2f} {y + 52:.2f} {MIDDLE:.2f} {y + 36:.2f}"
        f"Q{MIDDLE - c + 20:.2f} {y + 52:.2f} {MIDDLE - c - 8:.2f} {y + 84:.2f}Z",
        tones.cloth_light if tones.second == tones.cloth else tones.second,
    )
    wraps = "".join(
        stroke(
            f"M{MIDDLE - side * (c + 8 - n * 3):.2f} {y + 70 - n * 24:.2f}"
            f"Q{MIDDLE - side * 20:.2f} {y + 26 - n * 22:.2f} {MIDDLE + side * (14 + n * 15):.2f}"
            f" {y + 24 - n * 24:.2f}",
            tones.second_shade,
            3.2,
        )
        for side in SIDES
        for n in range(3)
    )
    return body + wraps


def _kippah(head: Skull, tones: Tones) -> str:
    y = head.crown
    return path(
        f"M{MIDDLE - 46:.2f} {y - 3:.2f}Q{MIDDLE - 34:.2f} {y - 32:.2f} {MIDDLE + 4:.2f} {y - 32:.2f}"
        f"Q{MIDDLE + 42:.2f} {y - 31:.2f} {MIDDLE + 52:.2f} {y - 1:.2f}"
        f"Q{MIDDLE + 4:.2f} {y - 18:.2f} {MIDDLE - 46:.2f} {y - 3:.2f}Z",
        "#34405a",
    )


def _dome(head: Skull, fill: str, low: float) -> str:
    c, y = head.cheek + 8, head.crown
    return path(
        f"M{MIDDLE - c:.2f} {y + low:.2f}C{MIDDLE - c - 4:.2f} {y - 8:.2f} {MIDDLE - 56:.2f} {y - 32:.2f}"
        f" {MIDDLE:.2f} {y - 32:.2f}C{MIDDLE + 56:.2f} {y - 32:.2f} {MIDDLE + c + 4:.2f} {y - 8:.2f}"
        f" {MIDDLE + c:.2f} {y + low:.2f}Q{MIDDLE:.2f} {y + low - 20:.2f} {MIDDLE - c:.2f} {y + low:.2f}Z",
        fill,
    )


def _flat_cap(head: Skull, tones: Tones) -> str:
    c, y = head.cheek, head.crown
    peak = path(
        f"M{MIDDLE - c + 6:.2f} {y + 50:.2f}Q{MIDDLE:.2f} {y + 22:.2f} {MIDDLE + c - 6:.2f} {y + 50:.2f}"
        f"Q{MIDDLE:.2f} {y + 68:.2f} {MIDDLE - c + 6:.2f} {y + 50:.2f}Z",
        tones.second_shade,
    )
    return _dome(head, tones.second, 52) + peak


def _beanie(head: Skull, tones: Tones) -> str:
    c, y = head.cheek + 9, head.crown
    band = path(
        f"M{MIDDLE - c:.2f} {y + 62:.2f}L{MIDDLE - c - 1:.2f} {y + 34:.2f}"
        f"Q{MIDDLE:.2f} {y + 10:.2f} {MIDDLE + c + 1:.2f} {y + 34:.2f}L{MIDDLE + c:.2f} {y + 62:.2f}"
        f"Q{MIDDLE:.2f} {y + 38:.2f} {MIDDLE - c:.2f} {y + 62:.2f}Z",
        tones.second_shade,
    )
    return _dome(head, tones.second, 50) + band


COVERINGS: Final[dict[str, Painter]] = {
    "headscarf": _scarf, "turban": _turban, "kippah": _kippah, "cap": _flat_cap, "beanie": _beanie,
}  # fmt: skip
"""What draws each kind of headwear in front of the head."""
