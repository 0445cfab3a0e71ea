import io
from pathlib import Path

import pygame
import pytest

from game.drawing.colour import channels
from game.drawing.dial import dial
from game.drawing.expression import Face
from game.drawing.look import Look
from game.drawing.palette import SKIN
from game.drawing.portrait import portrait
from game.drawing.scenery import SCENES, scene

FOLDER = Path(__file__).parents[2] / "assets" / "scenes"


def rendered(svg: str, size: tuple[int, int]) -> pygame.Surface:
    return pygame.image.load_sized_svg(io.BytesIO(svg.encode()), size)


def near(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    return all(abs(a - b) <= 12 for a, b in zip(one, other, strict=False))


@pytest.mark.parametrize("skin", SKIN)
def test_sdl_draws_a_forehead_in_its_skin_on_a_transparent_ground(skin: str) -> None:
    drawn = rendered(portrait(Look(skin=skin, hair_shape="bald", build="medium"), Face()), (512, 512))
    assert near(tuple(drawn.get_at((256, 135)))[:3], channels(SKIN[skin]))
    assert drawn.get_at((4, 4)).a == 0


def test_sdl_shows_the_white_of_an_open_eye_and_skin_lids_on_a_shut_one() -> None:
    look = Look(skin="deep", hair_shape="bald")
    whites = [
        sum(
            min(tuple(drawn.get_at((x, y)))[:3]) > 215 for x in range(190, 322, 2) for y in range(185, 230, 2)
        )
        for drawn in (rendered(portrait(look, Face(blink=shut)), (512, 512)) for shut in (0.0, 1.0))
    ]
    assert whites[0] > 60
    assert whites[1] == 0


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("name", SCENES)
def test_sdl_draws_every_backdrop_to_its_edges(name: str, dark: bool) -> None:
    drawn = rendered(scene(FOLDER, name, dark=dark), (320, 180))
    assert all(drawn.get_at(corner).a == 255 for corner in ((2, 2), (317, 2), (2, 177), (317, 177)))
    assert (sum(drawn.get_at((2, 2))[:3]) < 300) is dark


def test_sdl_draws_a_dial() -> None:
    assert rendered(dial(0.7), (120, 72)).get_bounding_rect().width > 90
