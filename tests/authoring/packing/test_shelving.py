"""A pack comes onto a shelf whole or not at all, and over nothing that somebody else put there."""

import os
from pathlib import Path

import pytest

from game.authoring.packing import shelving
from game.authoring.packing.reading import Pack, read_pack
from game.authoring.packing.shelving import Installed, install
from game.errors import CannotWrite, ScenarioError
from game.scenario import FileProblem, Library
from tests.authoring.packing.zips import SOUND, scenario, zip_of

NEWER = {
    "pack.yaml": b"id: ours\ntitle: Ours\nversion: 2\n",
    "hotel/small.yaml": scenario().replace(b"A small thing", b"A smaller thing"),
    "hotel/more.yaml": scenario("more"),
}


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "library"


def pack_of(files: dict[str, bytes], library: Path) -> Pack:
    path = library.with_name("pack.zip")
    path.write_bytes(zip_of(files))
    return read_pack(path)


def put(files: dict[str, bytes], library: Path) -> Installed:
    return install(pack_of(files, library), library, Path("pack.zip"))


def codes_of(files: dict[str, bytes], library: Path) -> list[str]:
    before = tree(library)
    with pytest.raises(ScenarioError) as refused:
        put(files, library)
    assert tree(library) == before
    return [found.code for found in refused.value.problems if isinstance(found, FileProblem)]


def tree(folder: Path) -> dict[str, bytes]:
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    return {name: path.read_bytes() for name, path in found.items()}


def ids(library: Path) -> list[str]:
    return sorted(reading.scenario.id for reading in Library([library]).readings() if reading.scenario)


def test_a_pack_lies_in_the_folder_of_its_id_and_nowhere_else(library: Path) -> None:
    done = put(dict(SOUND), library)
    assert done == Installed(library / "ours")
    assert set(tree(library)) == {"ours/pack.yaml", "ours/hotel/small.yaml", "ours/manifest.json"}
    assert ids(library) == ["small"]


def test_the_same_pack_again_replaces_itself(library: Path) -> None:
    put(dict(SOUND), library)
    before = tree(library)
    done = put(dict(SOUND), library)
    assert (done.before, done.new, done.changed, done.gone) == ("", (), (), ())
    assert tree(library) == before


def test_a_newer_version_says_what_changed_and_takes_away_what_is_gone(library: Path) -> None:
    put({**SOUND, "hotel/old.yaml": scenario("old")}, library)
    done = put(NEWER, library)
    assert done.new == ("hotel/more.yaml",)
    assert done.changed == ("hotel/small.yaml", "pack.yaml")
    assert done.gone == ("hotel/old.yaml",)
    assert ids(library) == ["more", "small"]
    assert put(dict(SOUND), library).before == "2"


def test_a_scenario_of_that_id_from_elsewhere_is_not_pushed_aside(library: Path) -> None:
    library.mkdir()
    (library / "mine.yaml").write_bytes(scenario())
    assert codes_of(dict(SOUND), library) == ["E511"]


def test_nor_is_one_of_another_pack(library: Path) -> None:
    put(dict(SOUND), library)
    assert codes_of({**SOUND, "pack.yaml": b"id: theirs\ntitle: T\n"}, library) == ["E511"]


def test_a_file_of_the_library_that_cannot_be_read_is_in_nobodys_way(library: Path) -> None:
    library.mkdir()
    (library / "broken.yaml").write_bytes(b"\xff\xfe\xff small")
    (library / "list.yaml").write_bytes(b"- small\n")
    assert put(dict(SOUND), library).home.is_dir()


def test_a_folder_of_that_name_that_is_no_pack_is_left_alone(library: Path) -> None:
    (library / "ours").mkdir(parents=True)
    (library / "ours" / "diary.txt").write_text("mine", encoding="utf-8")
    assert codes_of(dict(SOUND), library) == ["E513"]


@pytest.mark.skipif(os.name == "nt", reason="making a link needs a right of its own on Windows")
@pytest.mark.parametrize("target", ["nowhere", "elsewhere/ours"])
def test_a_link_of_that_name_is_left_alone(target: str, library: Path, tmp_path: Path) -> None:
    put(dict(SOUND), tmp_path / "elsewhere")
    library.mkdir()
    (library / "ours").symlink_to(tmp_path / target)
    assert codes_of(dict(SOUND), library) == ["E513"]


@pytest.mark.parametrize("name", ["hotel/small.yaml", "hotel/mine.yaml"])
def test_what_was_changed_or_added_by_hand_is_not_lost(name: str, library: Path) -> None:
    put(dict(SOUND), library)
    (library / "ours" / name).write_bytes(scenario("mine"))
    assert codes_of(NEWER, library) == ["E514"]


def test_a_disk_that_fills_up_leaves_what_was_there(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(dict(SOUND), library)
    before, pack = tree(library), pack_of(NEWER, library)

    def fill_up(files: dict[str, bytes], folder: Path) -> None:
        folder.mkdir(parents=True)
        (folder / "pack.yaml").write_bytes(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shelving, "write_all", fill_up)
    with pytest.raises(CannotWrite, match="no space left"):
        install(pack, library, Path("pack.zip"))
    assert tree(library) == before


def test_a_folder_that_cannot_be_exchanged_is_brought_back(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(dict(SOUND), library)
    before, pack, rename = tree(library), pack_of(NEWER, library), Path.rename

    def stuck(path: Path, target: Path) -> Path:
        if path.name.endswith(".part"):
            raise OSError(13, "Permission denied")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", stuck)
    with pytest.raises(CannotWrite):
        install(pack, library, Path("pack.zip"))
    assert tree(library) == before


def test_a_run_that_was_stopped_in_the_middle_is_mended_by_the_next(library: Path) -> None:
    put(dict(SOUND), library)
    (library / "ours").rename(library / ".ours.replaced")
    assert ids(library) == []
    assert put(NEWER, library).before == ""
    assert set(tree(library)) == {f"ours/{name}" for name in (*NEWER, "manifest.json")}


def test_a_library_that_is_a_file_is_one_sentence(library: Path) -> None:
    pack = pack_of(dict(SOUND), library)
    library.write_text("x", encoding="utf-8")
    with pytest.raises(CannotWrite):
        install(pack, library, Path("pack.zip"))
