"""A customer as a drawing: head and shoulders of one person with one feeling."""

from __future__ import annotations

from typing import Final

from game.drawing.body import cane, clothes, neck, wheelchair
from game.drawing.expression import Expression, Face, expression
from game.drawing.eyes import brows, eyes
from game.drawing.hair import hair_before, hair_behind, hair_over_shoulders
from game.drawing.hands import hands
from game.drawing.head import beard, cheeks, drops, glasses, head_shape, nose, years_shown
from game.drawing.look import Look
from game.drawing.mouth import folds, mouth
from game.drawing.palette import Tones, tones
from game.drawing.skull import Skull, skull
from game.drawing.svg import group, sheet

SIZE: Final = 512
"""Width and height of a portrait, in its own units."""

_HEAD: Final = 1.16
"""Heads are drawn a little large, as picture books do, so that a small portrait still speaks."""


def portrait(look: Look, face: Face) -> str:
    """A 512 x 512 SVG of this person feeling this, on a transparent ground."""
    head, colours, pose = skull(look), tones(look.skin, look.hair_colour, look.clothes), expression(face)
    turn = (
        f"translate({256 + pose.head_x:.2f} {342 + pose.head_y:.2f}) rotate({pose.tilt:.2f}) scale({_HEAD})"
        " translate(-256 -330)"
    )
    sink = f"translate(0 {-0.2 * pose.shoulders:.2f})"
    return sheet(
        SIZE,
        SIZE,
        group(
            f"translate(256 512) scale({1 + 0.045 * pose.lean:.4f}) translate(-256 -512)",
            wheelchair() if look.wheelchair else "",
            group(turn, hair_behind(look, head, colours)),
            group(sink, neck(look, colours, pose)),
            clothes(look, colours, pose),
            group(turn, _head(look, head, colours, pose)),
            cane(colours) if look.cane else "",
            hands(colours, pose),
        ),
    )


def _head(look: Look, head: Skull, colours: Tones, pose: Expression) -> str:
    parts = (
        hair_over_shoulders(look, head, colours),
        head_shape(look, head, colours, pose),
        cheeks(head, colours, pose),
        years_shown(head, colours),
        beard(head, colours, pose) if look.beard else "",
        folds(head, colours, pose),
        nose(look, head, colours),
        mouth(look, head, colours, pose),
        eyes(look, head, colours, pose),
        hair_before(look, head, colours),
        glasses(look, head) if look.glasses else "",
        brows(look, head, colours, pose),
        drops(head, pose),
    )
    return "".join(parts)
