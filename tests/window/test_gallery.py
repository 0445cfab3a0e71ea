"""The gallery: nothing that is drawn is missing from it, and each picture shows what it says."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from game.errors import CannotWrite
from game.window.gallery import SIZES, exhibits, hang, sheet
from game.window.lettering import Letters
from game.window.theme import THEMES, Theme
from game.window.widgets import Canvas, Lit, Widget
from tests.window.playing import backstage, rehearsed


def kinds(kind: type[Widget]) -> set[str]:
    return {name for below in kind.__subclasses__() for name in ({below.__name__} | kinds(below))}


def test_every_kind_of_widget_hangs_in_the_gallery() -> None:
    assert kinds(Widget) - {"Space", "Unseen"} <= {type(exhibit.widget).__name__ for exhibit in exhibits()}


def test_no_two_exhibits_have_the_same_name() -> None:
    names = [exhibit.name for exhibit in exhibits()]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
@pytest.mark.parametrize("text", [1.0, 2.0])
def test_every_exhibit_draws_inside_its_place(surface: pygame.Surface, theme: Theme, text: float) -> None:
    for exhibit in exhibits():
        room = pygame.Surface((500, 1600))
        ground = pygame.Color(1, 2, 3)
        room.fill(ground)
        canvas = Canvas(room, theme, Letters(text))
        place = pygame.Rect(40, 40, 420, exhibit.widget.height(canvas, 420))
        exhibit.widget.draw(canvas, place, Lit(focused=True))
        drawn = pygame.mask.from_threshold(room, ground, (1, 1, 1, 255))
        drawn.invert()
        near = place.inflate(24, 24)
        assert all(near.contains(rect) for rect in drawn.get_bounding_rects()), exhibit.name
        assert drawn.count(), exhibit.name


def test_a_sheet_is_as_wide_as_the_window_and_has_room_for_all(surface: pygame.Surface) -> None:
    small, large = (sheet(THEMES["light"], text) for text in (1.0, 2.0))
    assert small.get_width() == large.get_width() == 1280
    assert large.get_height() > 1.5 * small.get_height()


def test_a_picture_of_every_screen_is_taken_in_every_theme_and_size(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    made = hang(
        backstage().library, rehearsed, ["own_it", "repeat"], tmp_path, lambda *so_far: told.append(so_far)
    )
    folders = {path.parent.name for path in made}
    assert len(folders) == len(THEMES) * len(SIZES)
    assert all((tmp_path / folder / "widgets.png").is_file() for folder in folders)
    assert len(made) == len(list(tmp_path.rglob("*.png"))) == len(folders) * 21
    assert told[-1] == (len(folders), len(folders))


def test_a_folder_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(CannotWrite, match="cannot be written"):
        hang(backstage().library, rehearsed, [], tmp_path / "file", lambda *_: None)
