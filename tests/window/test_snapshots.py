"""Every screen says what it said when it was last looked at; where that is meant to change, write it down anew."""

from __future__ import annotations

import pytest

from tests.window.playing import every_screen
from tests.window.snapshots import FOLDER, as_text, file_of

NAMES = [name for name, _ in every_screen()]


@pytest.mark.parametrize("name", NAMES)
def test_a_screen_shows_and_says_what_is_set_down(name: str) -> None:
    screen = next(found for found_name, found in every_screen() if found_name == name)
    expected = file_of(name).read_text(encoding="utf-8")
    assert as_text(screen) == expected, "python -m tests.window.snapshots --write, and look at what changed"


def test_no_screen_is_set_down_that_is_gone() -> None:
    assert {path.name for path in FOLDER.glob("*.txt")} == {file_of(name).name for name in NAMES}
