"""The proportions of one head: where everything sits before any feeling moves it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from game.drawing.look import Look

MIDDLE: Final = 256.0
"""The middle of the drawing, from left to right."""

SIDES: Final = (-1.0, 1.0)
"""The picture's left and right, as factors."""


@dataclass(frozen=True, slots=True)
class Skull:
    """Half widths from the middle, and heights on the drawing, of one person's head."""

    cheek: float
    jaw: float
    chin_width: float
    crown: float
    brow_y: float
    eye_y: float
    eye_x: float
    nose_y: float
    mouth_y: float
    chin: float
    years: float

    @property
    def ageing(self) -> float:
        """0 up to the age of 40, 1 from the age of 80: lines and hollows."""
        return min(1.0, max(0.0, (self.years - 40) / 40))


def skull(look: Look) -> Skull:
    """The head of a person with this look."""
    own, wide = look.features, {"slight": -5.0, "broad": 8.0}.get(look.build, 0.0)
    years = 35.0 if look.age is None else float(look.age)
    young = max(0.0, min(1.0, (20 - years) / 12))
    return Skull(
        cheek=81 + wide - 2 * own.long_face + 2 * young,
        jaw=60 + wide * 1.2 + 7 * own.jaw - 3 * young,
        chin_width=25 + 6 * own.jaw + wide * 0.5,
        crown=92 - 4 * own.long_face + 6 * young,
        brow_y=186 + 4 * young,
        eye_y=214 + 5 * young,
        eye_x=39 + 2.5 * own.eyes + wide * 0.2,
        nose_y=254 + 2 * own.long_face + 2 * young,
        mouth_y=284 + 3 * own.long_face,
        chin=324 + 6 * own.long_face - 6 * young + wide * 0.3,
        years=years,
    )
