import io
import re
from pathlib import Path
from xml.etree import ElementTree

import pygame
import pytest

from game.drawing.places.clock import CLOCK_REACH, CLOCKS
from game.drawing.places.light import PAINTS, dusk
from game.drawing.scenery import BREAK_ROOM, FRONT_TOP, SCENES, front, scene

FOLDER = Path(__file__).parents[2] / "assets" / "scenes"
SHAPES = {"svg", "desc", "defs", "linearGradient", "radialGradient", "stop", "g", "rect", "path", "ellipse"}
"""What SDL renders: no text, no use, no clipping, masks or filters."""

ATTRIBUTES = {
    *PAINTS,
    *(
        "id",
        "class",
        "transform",
        "opacity",
        "stop-opacity",
        "stroke-width",
        "stroke-linecap",
        "stroke-linejoin",
    ),
    *("x", "y", "width", "height", "rx", "ry", "cx", "cy", "d", "r", "x1", "y1", "x2", "y2", "offset"),
    *("gradientUnits", "viewBox"),
}
AT_A_COUNTER = [name for name in CLOCKS if name not in ("phone", "chat", "email")]


def shapes(svg: str) -> list[ElementTree.Element]:
    return list(ElementTree.fromstring(svg).iter())


def kind(shape: ElementTree.Element) -> str:
    return shape.tag.rpartition("}")[2]


def painted(svg: str, size: tuple[int, int] = (320, 180)) -> pygame.Surface:
    return pygame.image.load_sized_svg(io.BytesIO(svg.encode()), size)


def light(surface: pygame.Surface) -> float:
    return sum(pygame.transform.average_color(surface)[:3]) / 3


def test_every_scene_is_drawn_and_every_drawing_is_a_scene() -> None:
    assert {file.stem for file in FOLDER.glob("*.svg")} == set(SCENES) == {*CLOCKS, BREAK_ROOM}


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("name", SCENES)
def test_scenes_are_made_only_of_what_sdl_renders(name: str, dark: bool) -> None:
    drawn = shapes(scene(FOLDER, name, dark=dark))
    assert {kind(shape) for shape in drawn} <= SHAPES
    assert {attribute for shape in drawn for attribute in shape.attrib} <= ATTRIBUTES
    assert drawn[0].get("viewBox") == "0 0 1280 720"


@pytest.mark.parametrize("name", SCENES)
def test_every_gradient_that_is_used_is_drawn(name: str) -> None:
    svg = scene(FOLDER, name)
    made = {shape.get("id") for shape in shapes(svg) if kind(shape).endswith("Gradient")}
    assert set(re.findall(r"url\(#(\w+)\)", svg)) <= made


@pytest.mark.parametrize("name", SCENES)
def test_a_scene_says_what_it_shows(name: str) -> None:
    assert [kind(shape) for shape in shapes(scene(FOLDER, name))][1] == "desc"


@pytest.mark.parametrize("name", SCENES)
def test_the_evening_has_colours_of_its_own_and_is_much_darker(name: str) -> None:
    day, evening = (scene(FOLDER, name, dark=dark) for dark in (False, True))
    colours = [set(re.findall("#[0-9a-f]{6}", svg)) for svg in (day, evening)]
    assert len(colours[0] & colours[1]) < 0.25 * len(colours[0])
    assert light(painted(evening)) < 0.45 * light(painted(day))


@pytest.mark.parametrize("name", SCENES)
def test_lamps_are_lit_in_the_evening_only(name: str) -> None:
    day, evening = (
        {shape.get("class") for shape in shapes(scene(FOLDER, name, dark=d))} for d in (False, True)
    )
    assert "evening" not in day
    assert "day" not in evening
    assert "evening" in evening


@pytest.mark.parametrize("name", CLOCKS)
def test_a_clock_face_is_where_the_hands_will_be(name: str) -> None:
    x, y = CLOCKS[name]
    faces = [
        shape
        for shape in shapes(scene(FOLDER, name))
        if kind(shape) == "ellipse" and (float(shape.get("cx", "0")), float(shape.get("cy", "0"))) == (x, y)
    ]
    assert min(float(face.get("rx", "0")) for face in faces) >= CLOCK_REACH


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("name", AT_A_COUNTER)
def test_a_desk_stands_before_the_customer_and_leaves_the_rest_clear(name: str, dark: bool) -> None:
    drawn = painted(front(FOLDER, name, dark=dark), (1280, 720 - FRONT_TOP))
    assert all(drawn.get_at((x, 178)).a == 255 for x in (2, 256, 1277))
    assert all(drawn.get_at((x, 2)).a == 0 for x in (2, 256, 1277))


@pytest.mark.parametrize("name", AT_A_COUNTER)
def test_the_desk_lies_on_the_whole_drawing_where_it_lies_before_the_customer(name: str) -> None:
    whole, desk = painted(scene(FOLDER, name), (1280, 720)), painted(front(FOLDER, name), (1280, 180))
    assert all(whole.get_at((x, 712))[:3] == desk.get_at((x, 172))[:3] for x in (8, 640, 1270))


@pytest.mark.parametrize("name", ["phone", "chat", "email", BREAK_ROOM])
def test_nothing_stands_before_who_is_not_there(name: str) -> None:
    assert painted(front(FOLDER, name)).get_bounding_rect().size == (0, 0)


def test_an_unknown_scene_is_the_service_counter() -> None:
    assert scene(FOLDER, "moon base") == scene(FOLDER, "counter")


def test_dusk_leaves_a_little_of_every_colour() -> None:
    assert dusk("#000000") == "#07080d"
    assert dusk("#ffffff") == "#54525d"
