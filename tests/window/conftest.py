"""A window without a display."""

from __future__ import annotations

import os
from collections.abc import Iterator

os.environ["SDL_VIDEODRIVER"] = "dummy"
os.environ["SDL_AUDIODRIVER"] = "dummy"
os.environ["PYGAME_HIDE_SUPPORT_PROMPT"] = "1"

import pygame
import pytest

from game.window.app import open_window


@pytest.fixture(scope="module", autouse=True)
def surface() -> Iterator[pygame.Surface]:
    """One window for the tests of a file."""
    yield open_window()
    pygame.display.quit()
