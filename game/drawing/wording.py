"""What a few plain words say about somebody: `a green hijab, hearing aid`, `grey beard, turban`, `white cane`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from game.drawing.look import Look, described, look_for

_SAID: Final[tuple[tuple[str, dict[str, Any]], ...]] = (
    (r"hijab|head ?scarf|veil", {"headwear": "headscarf"}),
    (r"turban|dastar|patka", {"headwear": "turban"}),
    (r"kippah|yarmulke|skull ?cap", {"headwear": "kippah"}),
    (r"flat cap|cap", {"headwear": "cap"}),
    (r"beanie|woolly hat|bobble hat", {"headwear": "beanie"}),
    (r"wheel ?chair", {"wheelchair": True}),
    (r"hearing aids?|cochlear implant", {"hearing_aid": True}),
    (r"cane|walking stick|crutch(?:es)?", {"cane": True}),
    (r"(?:reading )?glasses|spectacles", {"glasses": True}),
    (r"beard|bearded|stubble", {"beard": True}),
    (r"bald|shaven", {"hair_shape": "bald"}),
    (r"curls|curly|afro", {"hair_shape": "curly"}),
    (r"braids|plaits|cornrows", {"hair_shape": "braids"}),
    (r"bun|top ?knot", {"hair_shape": "bun"}),
    (r"long hair", {"hair_shape": "long"}),
    (r"short hair|cropped hair", {"hair_shape": "short"}),
)
_HAIR: Final = re.compile(
    r"\b(black|brown|fair|blond|blonde|red|ginger|gr[ae]y|white) (?:hair|beard|curls|braids|bun)\b"
)
_NAMED: Final = {"blond": "fair", "blonde": "fair", "ginger": "red", "gray": "grey"}
_COLLARS: Final = (
    (r"cardigan|jacket|blazer", "cardigan"),
    (r"shirt|blouse|uniform", "shirt"),
    (r"roll ?neck|polo ?neck|turtle ?neck", "roll"),
    (r"scarf|shawl", "scarf"),
    (r"t-?shirt|jumper|sweater|dress", "round"),
)


def worded(look: Look, words: str) -> Look:
    """The look with everything that these words say in addition; `no` or `without` before a word unsays it.

    Words that say nothing about a look change nothing; a colour stays what it is, that of the clothes.
    """
    said = words.casefold()
    for pattern, change in _SAID:
        if _has(said, pattern):
            look = replace(look, **change)
    if found := _HAIR.search(said):
        look = replace(look, hair_colour=_NAMED.get(found[1], found[1]))
    collar = next((collar for pattern, collar in _COLLARS if _has(said, pattern)), look.features.collar)
    return replace(look, features=replace(look.features, collar=collar))


def look_of(name: str, age: int | None, pronoun: str, words: Mapping[str, Any] | None) -> Look:
    """How somebody looks: by the words of a scenario's `portrait` (with `hair` as a map), else by their name.

    The line about the clothes may say what else is worn or used: `green hijab, hearing aid`.
    """
    if words is None:
        return look_for(name, age, pronoun)
    hair = words.get("hair", {})
    plain = {word: value for word, value in words.items() if word != "hair"}
    described_hair = {f"hair_{part}": value for part, value in hair.items()}
    look = described(name, age, pronoun, **plain, **described_hair)
    return worded(look, str(plain.get("clothes", "")))


def _has(said: str, pattern: str) -> bool:
    return re.search(rf"(?<!no )(?<!without )(?<!without a )\b(?:{pattern})\b", said) is not None
