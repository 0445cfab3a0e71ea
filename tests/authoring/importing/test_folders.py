"""Stories that lie in several files."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.authoring.importing.reading import import_file
from game.errors import ScenarioError
from tests.authoring.importing.shelf import Shelf

FILES = {
    "00-head.twee": ':: StoryTitle\nTea\n:: StoryData\n{"start":"Door","format":"SugarCube"}\n',
    "rooms/door.twee": ":: Door\nHello $name\n[[Table]]\n[[Cellar]]",
    "rooms/table.TW": "\n:: Table\nSit down.\n",
    "rooms/empty.twee": "  \n",
    "notes.txt": "Customer: not a story",
    ".old/door.twee": ":: Door\nNever.\n",
}


@pytest.fixture
def story(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        place = tmp_path / "story" / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8", newline="\n")
    return tmp_path / "story"


def test_a_folder_of_twee_is_one_story(shelf: Shelf, story: Path) -> None:
    brought = shelf.bring_file(story)
    assert brought.scenario.title == "Tea"
    assert [beat.id for beat in brought.scenario.beats] == ["door", "table"]


def test_what_is_told_names_the_file_and_its_line(shelf: Shelf, story: Path) -> None:
    remarks = shelf.bring_file(story).imported.remarks
    assert [(remark.file, remark.line) for remark in remarks] == [
        ("rooms/door.twee", 2),
        ("rooms/door.twee", 4),
    ]


def test_a_file_of_several_tells_of_the_others_where_its_links_lead_to_none(
    shelf: Shelf, story: Path
) -> None:
    (story / "rooms" / "other.twee").write_text(":: Cellar\nDark.\n", encoding="utf-8")
    told = shelf.bring_file(story / "rooms" / "door.twee").told
    assert told[0].endswith(f"Are they one story? Import their folder: import {story / 'rooms'}")
    assert "story files beside it: 3." in told[0]


def test_a_whole_story_among_others_is_not_asked_about_them(shelf: Shelf, tmp_path: Path) -> None:
    (tmp_path / "other.twee").write_text(":: Cellar\nDark.\n", encoding="utf-8")
    assert shelf.bring("whole.twee", ":: Start\n[[A]]\n:: A\nBye\n").told == []


def test_a_folder_without_a_story_is_refused_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ScenarioError, match="folder without a story"):
        import_file(tmp_path, "a")
