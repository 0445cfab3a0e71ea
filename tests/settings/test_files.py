"""Files written whole, and settings that never keep anybody from starting."""

import os
from pathlib import Path

import pytest

from game.errors import CannotWrite
from game.settings.files import Cache, write_whole
from game.settings.preferences import Preferences, load_preferences, save_preferences


def test_a_file_is_replaced_whole_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    write_whole(path, "old")
    write_whole(path, "new\nlines ä")
    assert path.read_bytes() == "new\nlines ä".encode()
    assert [found.name for found in tmp_path.iterdir()] == ["a.txt"]


@pytest.mark.parametrize("name", ["missing/a.txt", "folder"])
def test_what_cannot_be_written_says_why_and_leaves_nothing_behind(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(CannotWrite, match="cannot be written: "):
        write_whole(tmp_path / name, "text")
    assert [found.name for found in tmp_path.iterdir()] == ["folder"]


def test_a_cache_forgets_what_it_cannot_keep(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    blocked, kept = Cache(tmp_path / "file" / "below"), Cache(tmp_path / "made" / "later")
    for cache in (blocked, kept):
        cache.put("key", "text")
    assert (blocked.get("key"), kept.get("key"), kept.get("other")) == (None, "text", None)


def test_settings_come_back_as_they_were_kept(tmp_path: Path) -> None:
    likes = Preferences(theme="dark", text=1.75, timers=False)
    assert save_preferences(likes, tmp_path / "new" / "settings.json")
    assert load_preferences(tmp_path / "new" / "settings.json") == (likes, True)


def test_without_settings_the_usual_ones_are_used(tmp_path: Path) -> None:
    assert load_preferences(tmp_path / "none.json") == (Preferences(), True)


@pytest.mark.parametrize(
    "damage", ["", "{", "[]", '{"text": 9}', '{"theme": "pink"}', "[" * 5000, "\x00", '{"text": NaN}', "null"]
)
def test_damaged_settings_are_replaced_by_the_usual_ones_and_it_is_said(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(damage, encoding="utf-8")
    assert load_preferences(path) == (Preferences(), False)


def test_settings_that_are_no_text_at_all_are_replaced_too(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(b"\xff\xfe{}")
    assert load_preferences(path) == (Preferences(), False)
    assert load_preferences(tmp_path) == (Preferences(), False)


def test_what_a_newer_game_has_kept_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"theme": "dark", "gamepad": true}', encoding="utf-8")
    assert load_preferences(path) == (Preferences(theme="dark"), True)


def test_settings_that_cannot_be_kept_stop_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert not save_preferences(Preferences(), tmp_path / "file" / "settings.json")


def test_a_cache_keeps_no_more_than_it_may_and_lets_the_oldest_go(tmp_path: Path) -> None:
    for number in range(12):
        Cache(tmp_path, most=5).put(f"{number:02}", "text")
        os.utime(tmp_path / f"{number:02}", (number, number))
    Cache(tmp_path, most=5).put("newest", "text")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["08", "09", "10", "11", "newest"]
