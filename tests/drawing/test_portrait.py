import re
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.drawing.expression import Face
from game.drawing.look import BUILDS, COLLARS, HAIR_SHAPES, HEADWEAR, Features, Look
from game.drawing.palette import CLOTHES, HAIR, SKIN
from game.drawing.portrait import portrait

SIGNED = st.floats(-1, 1)
SHARE = st.floats(0, 1)
FACES = st.builds(
    Face,
    pleasure=SIGNED, arousal=SIGNED, control=SIGNED, surprise=SHARE, patience=SHARE, trust=SHARE,
    blink=SHARE, gaze=SIGNED, shame=SHARE, uncertainty=SHARE,
)  # fmt: skip
LOOKS = st.builds(
    Look,
    skin=st.sampled_from(tuple(SKIN)),
    hair_shape=st.sampled_from(HAIR_SHAPES),
    hair_colour=st.sampled_from(tuple(HAIR)),
    glasses=st.booleans(),
    beard=st.booleans(),
    clothes=st.text(max_size=12),
    build=st.sampled_from(BUILDS),
    age=st.none() | st.integers(0, 120),
    headwear=st.sampled_from(HEADWEAR),
    hearing_aid=st.booleans(),
    wheelchair=st.booleans(),
    cane=st.booleans(),
    features=st.builds(Features, *[SIGNED] * 8, lashes=SHARE, collar=st.sampled_from(COLLARS)),
)
FELT = ("pleasure", "arousal", "control", "surprise", "trust", "patience", "shame", "uncertainty", "blink")
KNOWN_TO_SDL = {"svg", "g", "path", "ellipse"}
NUMBER = re.compile(r"-?\d+\.\d+")
RISEN = re.compile(r"translate\(0 -?\d+\.\d+\)")


def numbers(svg: str) -> list[float]:
    return [float(number) for number in NUMBER.findall(svg)]


def furthest(one: str, other: str) -> float:
    """How far the numbers of two drawings are from each other at most."""
    return max(abs(a - b) for a, b in zip(numbers(one), numbers(other), strict=True))


@given(LOOKS, FACES)
@settings(max_examples=60, deadline=None)
def test_every_person_with_every_feeling_is_well_formed_and_made_only_of_what_sdl_renders(
    look: Look, face: Face
) -> None:
    root = ElementTree.fromstring(portrait(look, face))
    assert {element.tag.rpartition("}")[2] for element in root.iter()} <= KNOWN_TO_SDL
    assert root.get("viewBox") == "0 0 512 512"
    assert "url(" not in portrait(look, face)


@given(LOOKS, FACES)
@settings(max_examples=40, deadline=None)
def test_nothing_is_drawn_far_outside_the_sheet_or_at_no_number(look: Look, face: Face) -> None:
    drawn = portrait(look, face)
    assert "nan" not in drawn
    assert "inf" not in drawn
    assert all(-120 < number < 620 for number in numbers(drawn))


@given(LOOKS, FACES, st.sampled_from(FELT))
@settings(max_examples=60, deadline=None)
def test_a_small_change_of_feeling_is_a_small_change_of_the_drawing(
    look: Look, face: Face, part: str
) -> None:
    step = 0.004
    held = getattr(face, part)
    near = replace(face, **{part: held - step if held > 0.5 else held + step})
    before, after = portrait(look, face), portrait(look, near)
    assert furthest(RISEN.sub("", before), RISEN.sub("", after)) < 2.0
    assert furthest(before, after) < 42.0


@given(LOOKS, FACES)
@settings(max_examples=10, deadline=None)
def test_the_same_person_with_the_same_feeling_is_the_same_drawing(look: Look, face: Face) -> None:
    assert portrait(look, face) == portrait(look, face)


@pytest.mark.parametrize(
    ("part", "words"),
    [
        ("skin", tuple(SKIN)),
        ("hair_shape", HAIR_SHAPES),
        ("hair_colour", tuple(HAIR)),
        ("clothes", tuple(CLOTHES)),
        ("build", BUILDS),
        ("headwear", HEADWEAR),
        ("glasses", (False, True)),
        ("beard", (False, True)),
        ("hearing_aid", (False, True)),
        ("wheelchair", (False, True)),
        ("cane", (False, True)),
        ("age", (12, 30, 50, 70)),
    ],
)
def test_every_word_for_a_look_is_drawn_differently(part: str, words: tuple[Any, ...]) -> None:
    drawn = {portrait(replace(Look(), **{part: word}), Face()) for word in words}
    assert len(drawn) == len(words)


def test_every_collar_is_drawn_differently() -> None:
    drawn = {portrait(Look(features=Features(collar=collar)), Face()) for collar in COLLARS}
    assert len(drawn) == len(COLLARS)


def test_unknown_words_are_drawn_as_the_defaults() -> None:
    strange = Look(skin="striped", hair_shape="mohican", hair_colour="rainbow", build="huge")
    plain = Look(skin="light", hair_shape="short", hair_colour="brown", build="medium")
    assert portrait(strange, Face()) == portrait(plain, Face())


def test_covered_hair_is_a_headscarf_and_above_a_beard_a_turban() -> None:
    assert Look(hair_shape="covered").covering == "headscarf"
    assert Look(hair_shape="covered", beard=True).covering == "turban"
    assert Look(hair_shape="covered", headwear="cap").covering == "cap"
