"""What everything looks like: colours by what they mean, and sizes on a grid of four pixels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

Colour = tuple[int, int, int]


def _hex(code: str) -> Colour:
    return int(code[1:3], 16), int(code[3:5], 16), int(code[5:7], 16)


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by meaning. `ground` lies behind everything, `panel` carries text, `quiet` is secondary text.

    `own` is the bubble of what the player said, `focus` the ring round what the keyboard is on. Text keeps
    4.5:1 on what it stands on, marks and rings 3:1. `plain` themes show no drawn place behind the words.
    """

    name: str
    ground: Colour
    panel: Colour
    raised: Colour
    chosen: Colour
    own: Colour
    line: Colour
    text: Colour
    quiet: Colour
    accent: Colour
    on_accent: Colour
    focus: Colour
    good: Colour
    bad: Colour
    shadow: int
    plain: bool = False


LIGHT: Final = Theme(
    name="light",
    ground=_hex("#ede6d9"),
    panel=_hex("#fbf8f1"),
    raised=_hex("#ffffff"),
    chosen=_hex("#f4e9d8"),
    own=_hex("#e4ecea"),
    line=_hex("#d8cdb9"),
    text=_hex("#2b2723"),
    quiet=_hex("#655c50"),
    accent=_hex("#8a4b2a"),
    on_accent=_hex("#ffffff"),
    focus=_hex("#8a4b2a"),
    good=_hex("#2f6b57"),
    bad=_hex("#a13d2d"),
    shadow=26,
)

DARK: Final = Theme(
    name="dark",
    ground=_hex("#1c1e24"),
    panel=_hex("#262930"),
    raised=_hex("#2f333b"),
    chosen=_hex("#3a3a3c"),
    own=_hex("#2c3b3d"),
    line=_hex("#454a54"),
    text=_hex("#f1ece2"),
    quiet=_hex("#b9b2a5"),
    accent=_hex("#e0a274"),
    on_accent=_hex("#23180f"),
    focus=_hex("#f0b98d"),
    good=_hex("#86c9ae"),
    bad=_hex("#ef9a86"),
    shadow=70,
)

CONTRAST: Final = Theme(
    name="contrast",
    ground=_hex("#000000"),
    panel=_hex("#000000"),
    raised=_hex("#101010"),
    chosen=_hex("#002b4d"),
    own=_hex("#00331c"),
    line=_hex("#6e6e6e"),
    text=_hex("#ffffff"),
    quiet=_hex("#e6e6e6"),
    accent=_hex("#ffd34d"),
    on_accent=_hex("#000000"),
    focus=_hex("#4de1ff"),
    good=_hex("#7dffa8"),
    bad=_hex("#ffb3a6"),
    shadow=0,
    plain=True,
)
"""High contrast: text at 7:1 and more (WCAG 2, level AAA), edges that can be seen, nothing behind the words."""

THEMES: Final = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST)}

GRID: Final = 4
"""Everything lies on multiples of four pixels."""


def contrast(one: Colour, other: Colour) -> float:
    """The contrast of two colours, from 1 to 21 (WCAG 2)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: Colour) -> float:
    red, green, blue = (_linear(part / 255) for part in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
