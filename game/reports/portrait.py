"""The customer's portrait for a report."""

from __future__ import annotations

from pathlib import Path

from game.drawing.expression import Face as DrawnFace
from game.drawing.portrait import portrait
from game.drawing.wording import look_of
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
        shame=face.shame,
        uncertainty=face.uncertainty,
    )
    return portrait(look_of(person.name, person.age, person.pronoun, person.drawn_as), drawn)
