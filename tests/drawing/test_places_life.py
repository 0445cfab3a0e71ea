import io
from xml.etree import ElementTree

import pygame
import pytest

from game.drawing.places.boards import CITIES
from game.drawing.places.letters import _LINES, letters, width
from game.drawing.places.life import life
from game.drawing.places.marks import Mark, drawn
from game.drawing.scenery import BREAK_ROOM, SCENES
from tests.drawing.test_scenery import ATTRIBUTES, SHAPES

STEPS = range(0, 700, 3)
QUIET = (BREAK_ROOM, "chat", "email")
MET = [name for name in SCENES if name not in QUIET]


def shown(name: str, dark: bool = False) -> list[Mark]:
    return [mark for step in STEPS for mark in life(name, step, dark=dark)]


@pytest.mark.parametrize("name", MET)
def test_something_moves_in_every_place_where_somebody_is_met(name: str) -> None:
    assert len({life(name, step) for step in STEPS}) > 8


@pytest.mark.parametrize("name", MET)
def test_life_is_the_same_at_the_same_step(name: str) -> None:
    assert [life(name, step) for step in (0, 57, 311)] == [life(name, step) for step in (0, 57, 311)]


@pytest.mark.parametrize("name", [*QUIET, "moon base"])
def test_nothing_moves_in_the_break_room_in_chats_and_in_letters(name: str) -> None:
    assert life(name, 40) == ()


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("name", MET)
def test_what_moves_is_made_only_of_what_sdl_renders(name: str, dark: bool) -> None:
    for svg in {mark.svg for mark in shown(name, dark)}:
        found = list(ElementTree.fromstring(svg).iter())
        assert {shape.tag.rpartition("}")[2] for shape in found} <= SHAPES
        assert {attribute for shape in found for attribute in shape.attrib} <= ATTRIBUTES


@pytest.mark.parametrize("name", MET)
def test_what_moves_is_small_and_can_be_kept(name: str) -> None:
    marks = shown(name)
    assert all(mark.size[0] * mark.size[1] <= 40_000 for mark in marks)
    assert len({mark.svg for mark in marks}) <= 110


@pytest.mark.parametrize("name", MET)
def test_what_moves_is_solid_between_nothing_and_wholly(name: str) -> None:
    assert all(0 <= mark.seen <= 1 for dark in (False, True) for mark in shown(name, dark))


@pytest.mark.parametrize("name", ["hotel", "bank", "cafe", "shop", "counter", "school", "garage", "gym"])
def test_somebody_passes_now_and_then_and_nobody_at_first(name: str) -> None:
    marks = [{mark.svg for mark in life(name, step)} for step in range(700)]
    people = {svg for svgs in marks for svg in svgs if svg.count("<ellipse") == 1 and svg.count("<path") == 6}
    there = [bool(svgs & people) for svgs in marks]
    assert not there[0]
    assert 0.1 < sum(there) / len(there) < 0.7


@pytest.mark.parametrize(
    ("minute", "first"),
    [(590, "10:00 OSLO"), (615, "10:20 LISBOA"), (1310, "22:00 LISBOA"), (1430, "00:00 PORTO")],
)
def test_departures_are_those_after_the_modelled_time(minute: int, first: str) -> None:
    board = life("gate", 0, minute)
    assert len(board) == 4
    assert letters(first, 1.5, 2, 10, "#e9cf8f", 1.5) in board[0].svg


def test_lines_of_the_board_turn_over_one_by_one() -> None:
    boards = [life("gate", step)[-4:] for step in range(290)]
    changed = [{row for row in range(4) if board[row] != boards[0][row]} for board in boards]
    assert max(len(rows) for rows in changed) == 1
    assert set().union(*changed) == {0, 1, 2, 3}


def test_every_city_can_be_written_and_fits_its_board() -> None:
    assert set("".join(CITIES)) | set("0123456789:") <= set(_LINES)
    assert max(width(f"00:00 {city}", 10) for city in CITIES) < 130


def test_letters_are_drawn_where_they_are_wanted() -> None:
    svg = drawn((60, 20), letters("ON", 10, 4, 12, "#ff0000", 2))
    seen = pygame.image.load_sized_svg(io.BytesIO(svg.encode()), (60, 20)).get_bounding_rect()
    assert abs(seen.left - 10) <= 2
    assert abs(seen.width - width("ON", 12)) <= 4
