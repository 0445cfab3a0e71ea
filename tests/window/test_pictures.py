"""Pictures of every screen, and the sentence where no window can be opened."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pygame
import pytest

from game.errors import CannotWrite, ImpossibleChoice
from game.window.album import photograph
from game.window.theme import LIGHT
from tests.window.playing import STILL, backstage, rehearsed

ROOT = Path(__file__).parents[2]
PASSED = [
    "01-home", "02-library", "03-briefing", "04-conversation", "05-conversation", "06-conversation", "07-debrief",
    "08-you first", "09-debrief", "10-what if", "11-what if", "12-their chair", "13-their chair", "14-pause",
    "15-settings", "16-keys", "17-help", "18-who", "19-progress", "20-trainer",
]  # fmt: skip


@pytest.mark.parametrize("size", [(1280, 720), (480, 360)])
def test_one_picture_is_taken_of_every_screen_passed(tmp_path: Path, size: tuple[int, int]) -> None:
    folder = tmp_path / "made" / "now"
    pictures = photograph(backstage().library, rehearsed(), ["own_it", "repeat"], [], folder, STILL, size)
    assert [path.stem for path in pictures] == PASSED
    assert sorted(folder.iterdir()) == pictures
    for path in pictures:
        picture = pygame.image.load(path)
        assert picture.get_size() == size
        assert picture.get_at((2, 2))[:3] != (0, 0, 0)
        dark = pygame.mask.from_threshold(picture, LIGHT.text, (12, 12, 12, 255))
        assert dark.count() > 200, path.name


def test_what_is_felt_may_be_answered_on_the_way(tmp_path: Path) -> None:
    readings = [None, None]
    pictures = photograph(
        backstage().library, rehearsed(), ["own_it", "repeat", "ask_why"], readings, tmp_path
    )
    assert len([path for path in pictures if "conversation" in path.name]) == 5


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(CannotWrite, match="cannot be written"):
        photograph(backstage().library, rehearsed(), ["own_it"], [], tmp_path / "file")
    assert not pygame.display.get_init()


def test_a_choice_that_is_not_offered_is_met_as_a_player_would_meet_it(tmp_path: Path) -> None:
    with pytest.raises(ImpossibleChoice, match="fly"):
        photograph(backstage().library, rehearsed(), ["fly"], [], tmp_path)


@pytest.mark.parametrize("driver", ["bogus", "x11"])
def test_without_a_display_one_sentence_says_what_to_do(driver: str, tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY",)}
    environment |= {"SDL_VIDEODRIVER": driver, "SDL_AUDIODRIVER": "dummy"}
    environment |= {name: str(tmp_path) for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME")}
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "play", "hotel-no-room"],
        env=environment, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 2
    assert "--terminal" in done.stderr
    assert "Traceback" not in done.stdout + done.stderr
