"""Who is drawn: a person's look in the words of the scenario format, and a default one for every name."""

from __future__ import annotations

from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Final, TypeVar

from game.drawing.palette import CLOTHES, SKIN

HAIR_SHAPES: Final = ("bald", "short", "curly", "long", "bun", "braids", "covered")
"""How hair can be worn; `covered` is a headscarf, or a turban above a beard."""

HEADWEAR: Final = ("none", "headscarf", "turban", "kippah", "cap", "beanie")
"""What can be worn on the head, over the hair."""

BUILDS: Final = ("slight", "medium", "broad")
"""How somebody is built."""

COLLARS: Final = ("round", "shirt", "cardigan", "roll", "scarf")
"""How the clothes close at the neck."""

_Word = TypeVar("_Word")


@dataclass(frozen=True, slots=True)
class Features:
    """What makes two faces with the same look two people; each number in [-1, 1] but for the words.

    `jaw` narrow to square, `long_face` round to long, `eyes` close to wide apart, `eye_size`, `brow` thin to
    heavy, `nose` narrow to wide, `mouth` narrow to wide with `lips` thin to full, `lashes` 0 to 1.
    """

    jaw: float = 0.0
    long_face: float = 0.0
    eyes: float = 0.0
    eye_size: float = 0.0
    brow: float = 0.0
    nose: float = 0.0
    mouth: float = 0.0
    lips: float = 0.0
    lashes: float = 0.3
    eye_colour: str = "#5a3d2b"
    collar: str = "round"


@dataclass(frozen=True, slots=True)
class Look:
    """A person's look. Unknown words are drawn as the defaults; any word will do for the clothes' colour.

    `skin` pale, light, olive, brown, deep; `hair_shape` one of HAIR_SHAPES; `hair_colour` black, brown, fair,
    red, grey, white; `build` one of BUILDS; `headwear` one of HEADWEAR; `age` in years, None for grown up.
    """

    skin: str = "light"
    hair_shape: str = "short"
    hair_colour: str = "brown"
    glasses: bool = False
    beard: bool = False
    clothes: str = "blue"
    build: str = "medium"
    age: int | None = None
    headwear: str = "none"
    hearing_aid: bool = False
    wheelchair: bool = False
    cane: bool = False
    features: Features = Features()

    @property
    def covering(self) -> str:
        """What is on the head, with `covered` hair turned into a headscarf or, above a beard, a turban."""
        if self.headwear != "none" or self.hair_shape != "covered":
            return self.headwear
        return "turban" if self.beard else "headscarf"


class _Draw:
    """Numbers drawn from a name: the same on every machine and in every version of Python."""

    def __init__(self, name: str) -> None:
        self._name = " ".join(name.casefold().split())

    def number(self, trait: str) -> float:
        """A number in [0, 1) for one trait of this person."""
        digest = sha256(f"{self._name}/{trait}".encode("utf-8", "surrogatepass")).digest()
        return int.from_bytes(digest[:6], "big") / 2**48

    def around(self, trait: str) -> float:
        """A number in [-1, 1], more often near the middle."""
        return self.number(trait) + self.number(f"{trait}, again") - 1.0

    def chance(self, trait: str, share: float) -> bool:
        """Whether this person is among the given share of people."""
        return self.number(trait) < share

    def one_of(self, trait: str, words: tuple[_Word, ...]) -> _Word:
        """One of the words."""
        return words[int(self.number(trait) * len(words))]


def features_for(name: str, pronoun: str = "they") -> Features:
    """The features of a face, drawn from the name: the same name always has the same face."""
    draw = _Draw(name)
    softer = {"he": 0.45, "she": -0.45}.get(pronoun.casefold(), 0.0)
    return Features(
        jaw=_within(draw.around("jaw") * 0.6 + softer),
        long_face=draw.around("length"),
        eyes=draw.around("apart"),
        eye_size=_within(draw.around("eyes") * 0.7 - softer * 0.5),
        brow=_within(draw.around("brow") * 0.7 + softer),
        nose=_within(draw.around("nose") + softer * 0.3),
        mouth=draw.around("mouth"),
        lips=_within(draw.around("lips") * 0.7 - softer),
        lashes=_within(0.35 - softer * 1.3 + draw.around("lashes") * 0.2, 0.0),
        eye_colour=draw.one_of("iris", _EYES),
        collar=draw.one_of("collar", COLLARS),
    )


def described(
    name: str,
    age: int | None = None,
    pronoun: str = "they",
    *,
    skin: str = "light",
    hair_shape: str = "short",
    hair_colour: str = "brown",
    glasses: bool = False,
    beard: bool = False,
    clothes: str = "blue",
    build: str = "medium",
) -> Look:
    """A look as its author described it; only the features that no word describes come from the name."""
    return Look(
        skin,
        hair_shape,
        hair_colour,
        glasses,
        beard,
        clothes,
        build,
        age,
        features=features_for(name, pronoun),
    )


def look_for(name: str, age: int | None = None, pronoun: str = "they") -> Look:
    """A look for somebody whose author described none, drawn from the name and nothing else of theirs."""
    draw = _Draw(name)
    skin = draw.one_of("skin", tuple(SKIN))
    look = Look(
        skin=skin,
        hair_shape=draw.one_of("hair", _SHAPES.get(pronoun.casefold(), _ANY_SHAPE)),
        hair_colour=_hair_colour(draw, age, skin),
        glasses=draw.chance("glasses", 0.25 if (age or 40) < 50 else 0.5),
        beard=pronoun.casefold() == "he" and (age or 40) > 20 and draw.chance("beard", 0.4),
        clothes=draw.one_of("clothes", _DAILY),
        build=draw.one_of("build", BUILDS),
        age=age,
        hearing_aid=draw.chance("hearing", 0.08),
        wheelchair=draw.chance("wheels", 0.06),
        features=features_for(name, pronoun),
    )
    return replace(look, headwear=_headwear(draw, look))


def _hair_colour(draw: _Draw, age: int | None, skin: str) -> str:
    years = age or 40
    if draw.chance("greying", (years - 42) / 28):
        return "white" if draw.chance("whitening", (years - 58) / 28) else "grey"
    return draw.one_of("colour", _COLOURS.get(skin, ("black", "brown", "brown", "fair", "red")))


def _headwear(draw: _Draw, look: Look) -> str:
    fitting = ("kippah", "cap", "beanie") if look.hair_shape in ("short", "bald") else ()
    return draw.one_of("headwear", fitting) if fitting and draw.chance("hat", 0.15) else "none"


def _within(value: float, low: float = -1.0) -> float:
    return min(1.0, max(low, value))


_EYES: Final = ("#4a3022", "#4a3022", "#5b3d26", "#6b5a32", "#4c6b6e", "#49688a", "#5d6b4a")
_ANY_SHAPE: Final = ("short", "curly", "long", "bun", "short", "braids")
_SHAPES: Final = {
    "he": ("short", "short", "short", "curly", "bald", "bun"),
    "she": ("long", "bun", "curly", "short", "braids", "covered", "long"),
}
_COLOURS: Final = {"deep": ("black",), "brown": ("black", "black", "brown"), "olive": ("black", "brown")}
_DAILY: Final = tuple(word for word in CLOTHES if word not in ("white", "pink", "silver", "gold"))
