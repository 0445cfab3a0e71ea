"""A pack is the same bytes wherever it is made, and holds what a library has and nothing else."""

import hashlib
import io
import json
import os
from pathlib import Path
from zipfile import ZipFile

import pytest

from game.authoring.packing.limits import MOST_FILES
from game.authoring.packing.making import gather, zipped
from game.authoring.packing.reading import read_pack
from game.errors import ScenarioError
from game.scenario import FileProblem
from tests.authoring.packing.zips import PERSONA, scenario

WITH_PERSONA = scenario("visit").replace(
    b"customer:\n  name: Ada\n", b"uses: ../shared/desk.yaml\ncustomer:\n  from: ../personas/ada.yaml\n"
)

SHORTEST = b"""\
id: a
title: A
customer: {name: Ada}
beats: {start: {choices: [{id: wait, say: One moment.}]}}
"""
SAME_EVERYWHERE = "7df85e1a8e5bca395189309df88e52c41dbb46553e44f971e9fe6c01973085b2"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A library with all that one may have, and some that none does."""
    root = tmp_path / "Our Café"
    for name in ("hotel", "personas", "shared", ".git"):
        (root / name).mkdir(parents=True)
    (root / "hotel" / "visit.yaml").write_bytes(WITH_PERSONA)
    (root / "personas" / "ada.yaml").write_text(PERSONA + "portrait: ada.png\n", encoding="utf-8")
    (root / "personas" / "ada.png").write_bytes(b"\x89PNG")
    (root / "personas" / "nobody.png").write_bytes(b"\x89PNG")
    (root / "shared" / "desk.yaml").write_text("lines: {thanks: Thank you.}\n", encoding="utf-8")
    (root / "house.yaml").write_text("business: The Grand\n", encoding="utf-8")
    (root / "notes.txt").write_text("mine", encoding="utf-8")
    (root / ".git" / "config.yaml").write_text("secret: yes\n", encoding="utf-8")
    (root / "hotel" / ".draft.yaml").write_text("secret: yes\n", encoding="utf-8")
    return root


def codes_of(folder: Path) -> list[str]:
    with pytest.raises(ScenarioError) as refused:
        gather(folder)
    return [found.code for found in refused.value.problems if isinstance(found, FileProblem)]


def entries(raw: bytes) -> list[str]:
    return ZipFile(io.BytesIO(raw)).namelist()


def test_only_what_a_library_has_is_packed_and_the_rest_is_told(folder: Path) -> None:
    pack = gather(folder)
    assert list(pack.files) == [
        "hotel/visit.yaml",
        "pack.yaml",
        "personas/ada.png",
        "personas/ada.yaml",
        "shared/desk.yaml",
    ]
    assert pack.left_out == ("house.yaml", "notes.txt", "personas/nobody.png")
    assert {path: found.id for path, found in pack.scenarios.items()} == {"hotel/visit.yaml": "visit"}


def test_a_folder_that_does_not_say_what_it_is_called_is_called_by_its_name(folder: Path) -> None:
    called = gather(folder).called
    assert (called.id, called.title) == ("our-cafe", "Our Café")


def test_a_folder_that_says_so_is_called_that(folder: Path) -> None:
    (folder / "pack.yaml").write_text("id: nord\ntitle: Nord\nversion: 1.10\n", encoding="utf-8")
    called = gather(folder).called
    assert (called.id, called.title, called.version) == ("nord", "Nord", "1.10")


def test_a_pack_is_the_same_bytes_whatever_the_clock_and_the_order_of_making(folder: Path) -> None:
    first = zipped(gather(folder))
    for path in sorted(folder.rglob("*.yaml"), reverse=True):
        raw = path.read_bytes()
        path.unlink()
        path.write_bytes(raw)
        path.chmod(0o600)
        os.utime(path, (1_000_000_000, 1_000_000_000))
    assert zipped(gather(folder)) == first


def test_a_pack_is_these_very_bytes_on_every_machine(tmp_path: Path) -> None:
    root = tmp_path / "ours"
    root.mkdir()
    (root / "a.yaml").write_bytes(SHORTEST)
    assert hashlib.sha256(zipped(gather(root))).hexdigest() == SAME_EVERYWHERE


def test_the_manifest_has_the_hash_of_each_file_and_the_names_are_sorted(folder: Path) -> None:
    pack = gather(folder)
    raw = zipped(pack)
    manifest = json.loads(ZipFile(io.BytesIO(raw)).read("manifest.json"))
    assert entries(raw) == sorted({*pack.files, "manifest.json"})
    assert manifest["sha256"] == {name: hashlib.sha256(data).hexdigest() for name, data in pack.files.items()}


def test_what_is_packed_is_read_again_as_it_was(folder: Path, tmp_path: Path) -> None:
    pack = gather(folder)
    (tmp_path / "a.zip").write_bytes(zipped(pack))
    again = read_pack(tmp_path / "a.zip")
    assert again.files == pack.files
    assert again.called == pack.called
    assert again.left_out == ()


def test_a_mistake_is_told_with_its_place_in_the_folder(folder: Path) -> None:
    (folder / "hotel" / "b.yaml").write_text("id: b\ntitle: B\n", encoding="utf-8")
    with pytest.raises(ScenarioError) as refused:
        gather(folder)
    assert str(refused.value.problems[0]).startswith(f"{folder / 'hotel' / 'b.yaml'}:")


def test_a_shared_file_beside_the_folder_is_refused(folder: Path) -> None:
    assert codes_of(folder / "hotel") == ["E311", "E311"]


@pytest.mark.skipif(os.name == "nt", reason="making a link needs a right of its own on Windows")
@pytest.mark.parametrize("name", ["hotel/link.yaml", "hotel/link"])
def test_a_link_is_refused(name: str, folder: Path) -> None:
    target = folder / "notes.txt" if name.endswith(".yaml") else folder / "shared"
    (folder / name).symlink_to(target)
    assert codes_of(folder) == ["E503"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names in the first place")
@pytest.mark.parametrize(
    ("name", "code"), [("why?.yaml", "E506"), ("con.yaml", "E506"), ("hotel/VISIT.yaml", "E507")]
)
def test_a_name_that_not_every_computer_can_have_is_refused(name: str, code: str, folder: Path) -> None:
    (folder / name).write_bytes(scenario("b"))
    assert codes_of(folder) == [code]


def test_a_folder_without_a_scenario_makes_no_pack(folder: Path) -> None:
    (folder / "hotel" / "visit.yaml").unlink()
    assert codes_of(folder) == ["E509"]


def test_a_folder_that_is_not_there_and_a_file_make_no_pack(folder: Path) -> None:
    assert codes_of(folder / "nowhere") == ["E100"]
    assert codes_of(folder / "notes.txt") == ["E101"]


def test_too_many_files_make_no_pack(tmp_path: Path) -> None:
    for number in range(MOST_FILES):
        (tmp_path / f"{number}.yaml").write_bytes(b"")
    assert codes_of(tmp_path) == ["E504"]


def test_a_pack_that_was_unpacked_is_packed_to_the_same_bytes_again(folder: Path, tmp_path: Path) -> None:
    raw = zipped(gather(folder))
    with ZipFile(io.BytesIO(raw)) as packed:
        packed.extractall(tmp_path / "again")
    assert zipped(gather(tmp_path / "again")) == raw
