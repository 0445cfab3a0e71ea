"""Twelve people of many kinds, as their authors would describe them: name, age, pronoun and look."""

from __future__ import annotations

from typing import Any, Final

from game.drawing.look import Look, described
from game.drawing.wording import worded

DESCRIBED: Final[tuple[tuple[str, int, str, str, dict[str, Any]], ...]] = (
    ("Margaret Okafor", 67, "she", "glasses, grey bun, burgundy cardigan", {"skin": "deep", "clothes": "burgundy"}),
    ("Tom Birch", 24, "he", "short hair, green jumper", {"skin": "pale", "hair_colour": "red", "clothes": "green"}),
    ("Aiko Tanaka", 41, "she", "long hair, navy blazer", {"skin": "light", "hair_colour": "black", "clothes": "navy"}),
    ("Yusuf Demir", 36, "he", "black beard, shirt", {"skin": "olive", "hair_colour": "black", "clothes": "teal"}),
    ("Priya Nair", 29, "she", "braids, mustard shirt", {"skin": "brown", "hair_colour": "black", "clothes": "yellow"}),
    ("Lars Holm", 73, "he", "bald, white hair, hearing aid, walking stick", {"skin": "pale", "clothes": "blue"}),
    ("Amara Diallo", 19, "she", "afro, roll neck", {"skin": "deep", "hair_colour": "black", "clothes": "orange"}),
    ("Harjit Singh", 58, "he", "turban, grey beard, shirt", {"skin": "brown", "clothes": "beige"}),
    ("Ruth Adler", 82, "she", "curls, white hair, glasses, shawl", {"skin": "light", "clothes": "plum"}),
    ("Dov Levin", 45, "he", "kippah, brown beard, glasses, jumper", {"skin": "light", "clothes": "grey"}),
    ("Leila Haddad", 34, "she", "green hijab, dress", {"skin": "olive", "clothes": "green"}),
    ("Sam Reyes", 33, "they", "short hair, wheelchair", {"skin": "olive", "hair_colour": "brown", "clothes": "red"}),
)  # fmt: skip


def people() -> dict[str, Look]:
    """Their looks, by name."""
    return {
        name: worded(described(name, age, pronoun, **words), said)
        for name, age, pronoun, said, words in DESCRIBED
    }
