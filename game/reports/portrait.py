"""The customer's portrait for a report."""

from __future__ import annotations

from pathlib import Path

from game.drawing.expression import Face as DrawnFace
from game.drawing.look import Look, described, look_for
from game.drawing.portrait import portrait
from game.stage import Face, Person


def portrait_of(person: Person, face: Face) -> str:
    """The customer with this feeling, as SVG; "" where the author gave a picture of their own."""
    if isinstance(person.portrait, Path):
        return ""
    drawn = DrawnFace(
        pleasure=face.pleasure,
        arousal=face.arousal,
        control=face.control,
        surprise=face.surprise,
        patience=face.patience,
        trust=face.trust,
    )
    return portrait(_look(person), drawn)


def _look(person: Person) -> Look:
    authored = person.portrait
    if authored is None or isinstance(authored, Path):
        return look_for(person.name, person.age)
    return described(
        person.name,
        person.age,
        skin=authored.skin,
        hair_shape=authored.hair.shape,
        hair_colour=authored.hair.colour,
        glasses=authored.glasses,
        beard=authored.beard,
        clothes=authored.clothes,
        build=authored.build,
    )
