import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from game.drawing.scenery import CLOCK_REACH, CLOCKS, EVENING, SCENES, scene, scene_name

FOLDER = Path(__file__).parents[2] / "assets" / "scenes"


def test_every_scene_is_drawn_and_every_drawing_is_a_scene() -> None:
    assert {file.stem for file in FOLDER.glob("*.svg")} == set(SCENES) == set(CLOCKS)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("name", SCENES)
def test_scenes_are_made_only_of_what_sdl_renders(name: str, dark: bool) -> None:
    root = ElementTree.fromstring(scene(FOLDER, name, dark=dark))
    shapes = {element.tag.rpartition("}")[2] for element in root.iter()}
    assert shapes <= {"svg", "desc", "rect", "path", "ellipse"}
    assert root.get("viewBox") == "0 0 1280 720"


@pytest.mark.parametrize("name", SCENES)
def test_every_colour_of_a_scene_has_an_evening(name: str) -> None:
    assert set(re.findall("#[0-9a-f]{6}", scene(FOLDER, name))) <= EVENING.keys()


@pytest.mark.parametrize("name", SCENES)
def test_a_clock_face_is_where_the_hands_will_be(name: str) -> None:
    x, y = CLOCKS[name]
    faces = [
        element
        for element in ElementTree.fromstring(scene(FOLDER, name)).iter("{http://www.w3.org/2000/svg}ellipse")
        if (float(element.get("cx", "0")), float(element.get("cy", "0"))) == (x, y)
    ]
    assert min(float(face.get("rx", "0")) for face in faces) >= CLOCK_REACH


def test_the_evening_is_another_drawing() -> None:
    assert scene(FOLDER, "hotel", dark=True) != scene(FOLDER, "hotel")


def test_an_unknown_scene_is_the_service_counter() -> None:
    assert scene(FOLDER, "moon base") == scene(FOLDER, "counter")


@pytest.mark.parametrize(
    ("wanted", "industry", "channel", "name"),
    [
        ("Bank", "hotel", "phone", "bank"),
        (None, "hotel", "counter", "hotel"),
        ("moon base", "Health care", "counter", "clinic"),
        (None, "retail (clothes)", "chat", "shop"),
        (None, "general", "phone", "phone"),
        (None, "general", "email", "chat"),
        (None, "general", "counter", "counter"),
        (None, "", "smoke signals", "counter"),
    ],
)
def test_a_backdrop_is_named_or_follows_from_the_industry_or_the_channel(
    wanted: str | None, industry: str, channel: str, name: str
) -> None:
    assert scene_name(wanted, industry, channel) == name
