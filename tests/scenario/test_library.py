import os
from pathlib import Path

import pytest

from game.errors import UnknownScenario
from game.scenario import Library, files_under, read
from tests.scenario.shelf import SCENARIO, write


def shelf(root: Path) -> Library:
    write(root, "scenarios/hotel/late-room.yaml", SCENARIO)
    write(root, "scenarios/bank/other.yaml", SCENARIO.replace("late-room", "the-loan"))
    write(root, "scenarios/bank/broken.yml", "id: broken\n")
    write(root, "scenarios/personas/ada.yaml", "id: ada\nname: Ada\n")
    write(root, "scenarios/.hidden/x.yaml", SCENARIO)
    return Library([root / "scenarios"])


def test_a_library_lists_its_scenarios_and_what_is_wrong_with_the_others(tmp_path: Path) -> None:
    readings = shelf(tmp_path).readings()
    assert [reading.path.name for reading in readings] == ["broken.yml", "other.yaml", "late-room.yaml"]
    assert [bool(reading.scenario) for reading in readings] == [False, True, True]
    assert readings[0].errors


def test_a_scenario_is_found_by_its_id_or_its_path(tmp_path: Path) -> None:
    library = shelf(tmp_path)
    path = tmp_path / "scenarios/bank/other.yaml"
    assert library.find("the-loan") == path
    assert library.find(str(path)) == path


def test_a_misspelt_id_names_the_nearest_and_all(tmp_path: Path) -> None:
    with pytest.raises(UnknownScenario, match=r"Did you mean `late-room`.*late-room, the-loan"):
        shelf(tmp_path).find("late-rom")


@pytest.mark.parametrize("name", ["nowhere.yaml", "no/where", "nul\0.yaml"])
def test_a_path_that_leads_nowhere_is_named_without_harm(name: str, tmp_path: Path) -> None:
    with pytest.raises(UnknownScenario, match="no file or folder"):
        shelf(tmp_path).find(name)


def test_a_file_is_read_again_only_when_it_has_changed(tmp_path: Path) -> None:
    library = shelf(tmp_path)
    first = library.readings()
    assert all(old is new for old, new in zip(first, library.readings(), strict=True))
    path = write(tmp_path, "scenarios/bank/broken.yml", SCENARIO)
    os.utime(path, (1, 1))
    assert library.readings()[0].scenario


def test_the_files_under_a_folder_are_of_all_kinds_and_sorted(tmp_path: Path) -> None:
    shelf(tmp_path)
    assert [path.name for path in files_under(tmp_path)] == [
        "broken.yml", "other.yaml", "late-room.yaml", "ada.yaml",
    ]  # fmt: skip


def test_a_path_that_is_not_there_stands_for_itself_and_is_told_when_read(tmp_path: Path) -> None:
    (path,) = files_under(tmp_path / "nowhere")
    assert [problem.code for problem in read(path).problems] == ["E100"]


def test_a_folder_without_scenarios_is_told(tmp_path: Path) -> None:
    (path,) = files_under(tmp_path)
    assert [problem.code for problem in read(path).problems] == ["E101"]


def test_a_link_out_of_the_library_is_refused(tmp_path: Path) -> None:
    secret = write(tmp_path, "outside/secret.png", "picture")
    (tmp_path / "scenarios").mkdir()
    link = tmp_path / "scenarios" / "ada.png"
    try:
        link.symlink_to(secret)
    except OSError:
        pytest.skip("this system lets nobody make links")
    text = SCENARIO.replace("name: Dana", "name: Dana, portrait: ada.png")
    path = write(tmp_path, "scenarios/a.yaml", text)
    assert [problem.code for problem in read(path).problems] == ["E311"]


def test_a_folder_holding_a_pack_is_a_library(tmp_path: Path) -> None:
    write(tmp_path, "mine/pack.yaml", "id: mine\ntitle: Mine\n")
    write(tmp_path, "mine/personas/ada.yaml", "id: ada\nname: Ada\n")
    text = SCENARIO.replace("{name: Dana}", "{from: ../personas/ada.yaml}")
    assert read(write(tmp_path, "mine/hotel/a.yaml", text)).scenario
