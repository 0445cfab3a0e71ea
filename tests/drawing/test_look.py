from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.drawing.colour import contrast
from game.drawing.expression import Face
from game.drawing.look import HAIR_SHAPES, Features, Look, described, features_for, look_for
from game.drawing.palette import CLOTHES, HAIR, SKIN, cloth_colour, tones
from game.drawing.portrait import portrait
from game.drawing.wording import look_of, worded
from tests.drawing.people import people

NAMES = [f"{first} {last}" for first in ("Ada", "Ben", "Chi", "Dov", "Eve", "Fay") for last in "ABCDEFGHIJ"]


def test_a_name_always_has_the_same_look() -> None:
    assert look_for("Margaret Okafor", 64, "she") == look_for(" margaret  OKAFOR ", 64, "she")
    assert look_for("Margaret Okafor", 64).skin == "brown"


def test_people_without_a_description_vary_in_everything() -> None:
    looks = [look_for(name, 30) for name in NAMES]
    assert {look.skin for look in looks} == set(SKIN)
    assert len({look.hair_shape for look in looks}) >= 4
    assert len({look.clothes for look in looks}) >= 8
    assert {look.glasses for look in looks} == {True, False}


def test_faith_and_disability_are_among_them_but_are_not_the_rule() -> None:
    looks = [look_for(name, 40, "she") for name in NAMES] + [look_for(name, 40, "he") for name in NAMES]
    assert 0 < sum(look.covering == "headscarf" for look in looks) < len(looks) / 4
    assert 0 < sum(look.wheelchair or look.hearing_aid for look in looks) < len(looks) / 4
    assert any(look.headwear == "kippah" for look in looks)


def test_only_he_gets_a_beard_and_the_young_are_not_grey() -> None:
    assert not any(look_for(name, 40, "she").beard or look_for(name, 15, "he").beard for name in NAMES)
    assert not any(look_for(name, 30).hair_colour in ("grey", "white") for name in NAMES)
    assert any(look_for(name, 80).hair_colour in ("grey", "white") for name in NAMES)


@given(st.text(), st.none() | st.integers(0, 120), st.sampled_from(("he", "she", "they", "xe")))
def test_any_name_has_a_look_in_known_words(name: str, age: int | None, pronoun: str) -> None:
    look = look_for(name, age, pronoun)
    assert look.skin in SKIN
    assert look.hair_colour in HAIR
    assert look.hair_shape in HAIR_SHAPES
    assert look.clothes in CLOTHES


@given(st.text(), st.sampled_from(("he", "she", "they")))
def test_features_stay_within_their_range(name: str, pronoun: str) -> None:
    features = features_for(name, pronoun)
    numbers = [getattr(features, field.name) for field in fields(Features)]
    assert all(-1 <= number <= 1 for number in numbers if isinstance(number, float))


@given(st.text())
def test_any_word_is_a_colour_of_clothes_and_always_the_same(word: str) -> None:
    assert cloth_colour(word) == cloth_colour(word)
    assert len(cloth_colour(word)) == 7


def test_dark_light_and_grey_are_understood() -> None:
    assert cloth_colour("dark blue") != cloth_colour("blue") != cloth_colour("light-blue")
    assert cloth_colour("gray") == CLOTHES["grey"]


@pytest.mark.parametrize("skin", SKIN)
def test_eyes_and_mouth_stand_out_on_every_skin(skin: str) -> None:
    drawn = tones(skin, "black", "blue")
    assert contrast(drawn.line, "#fbf6ee") >= 7
    assert contrast(drawn.line, drawn.skin) >= 1.9


def test_what_an_author_described_is_kept_and_nothing_is_added_to_it() -> None:
    look = described("Yusuf", 30, "he", skin="deep", hair_shape="bun", clothes="dark red", glasses=True)
    assert (look.skin, look.hair_shape, look.clothes, look.glasses) == ("deep", "bun", "dark red", True)
    assert (look.headwear, look.beard, look.wheelchair, look.hearing_aid) == ("none", False, False, False)
    assert look.features == features_for("Yusuf", "he")


def test_an_authors_words_are_drawn_and_a_name_is_where_there_are_none() -> None:
    words = {"skin": "deep", "hair": {"shape": "bun", "colour": "grey"}, "glasses": True, "clothes": "plum"}
    look = look_of("Margaret", 67, "she", words)
    assert (look.skin, look.hair_shape, look.hair_colour, look.glasses) == ("deep", "bun", "grey", True)
    assert look_of("Margaret", 67, "she", None) == look_for("Margaret", 67, "she")


def test_half_a_letter_in_a_name_or_a_colour_is_drawn_all_the_same() -> None:
    look = look_of("A\ud800da", 40, "she", {"clothes": "\udc00"})
    assert look.clothes
    assert look_for("A\ud800da", 40) == look_for("A\ud800da", 40)


@pytest.mark.parametrize(
    ("words", "part", "drawn"),
    [
        ("green hijab", "headwear", "headscarf"),
        ("a Turban", "headwear", "turban"),
        ("kippah", "headwear", "kippah"),
        ("reading glasses on a cord", "glasses", True),
        ("no glasses", "glasses", False),
        ("grey beard", "beard", True),
        ("grey beard", "hair_colour", "grey"),
        ("power wheelchair", "wheelchair", True),
        ("hearing aids", "hearing_aid", True),
        ("white cane", "cane", True),
        ("a capable sort", "headwear", "none"),
        ("", "hair_shape", "short"),
    ],
)
def test_plain_words_about_somebody_are_drawn(words: str, part: str, drawn: object) -> None:
    assert getattr(worded(Look(), words), part) == drawn


def test_an_authors_words_for_the_clothes_may_say_what_else_is_worn() -> None:
    look = look_of("Leila", 34, "she", {"clothes": "green hijab, wheelchair"})
    assert (look.covering, look.wheelchair) == ("headscarf", True)
    assert cloth_colour("green hijab") == CLOTHES["green"]


def test_the_people_of_the_sheet_are_all_drawn_differently() -> None:
    assert len({portrait(look, Face()) for look in people().values()}) == 12
