"""A pack that is not as it should be is refused as a whole, for the right reason, and nothing is written."""

import csv
import re
import tempfile
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.authoring.packing.archive import unpacked
from game.authoring.packing.reading import read_pack
from game.cli import main
from game.errors import EmptyChairError, ScenarioError
from game.scenario import FileProblem
from game.words import codes
from tests.authoring.packing.zips import (
    ESCAPE,
    FILES,
    HOSTILE,
    SOUND,
    scenario,
    with_manifest,
    with_name,
    zip_of,
)

ROWS = list(csv.DictReader((FILES / "manifest.csv").read_text(encoding="utf-8").splitlines()))
TOLD_OF_A_LIBRARY = {"E511", "E513", "E514"}
"""test_shelving.py has them."""


@pytest.fixture
def passing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for passing files, watched."""
    folder = tmp_path / "passing"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def library(tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    folder.mkdir()
    (folder / "mine.yaml").write_bytes(scenario("mine"))
    return folder


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() if path.is_file() else b"" for path in folder.rglob("*")}


def codes_of(pack: Path) -> list[str]:
    with pytest.raises(ScenarioError) as refused:
        read_pack(pack)
    return [found.code for found in refused.value.problems if isinstance(found, FileProblem)]


@pytest.mark.parametrize("what", HOSTILE)
@pytest.mark.usefixtures("passing")
def test_a_hostile_pack_is_refused_for_what_it_is_and_nothing_is_written(
    what: str, tmp_path: Path, library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, make = HOSTILE[what]
    pack = tmp_path / "pack.zip"
    pack.write_bytes(make())
    before = tree(tmp_path)
    assert main(["install", str(pack), "--library", str(library)]) == 2
    told = capsys.readouterr()
    assert tree(tmp_path) == before
    assert told.out == ""
    assert f" {code} " in told.err
    assert "Traceback" not in told.err
    assert all(letter == "\n" or unicodedata.category(letter) not in {"Cc", "Cf"} for letter in told.err)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["file"])
@pytest.mark.usefixtures("passing")
def test_a_bad_pack_is_refused_in_the_words_promised(
    row: dict[str, str], tmp_path: Path, library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = tree(tmp_path)
    assert main(["install", str(FILES / row["file"]), "--library", str(library)]) == 2
    assert tree(tmp_path) == before
    sentences = [line for line in capsys.readouterr().err.lower().splitlines() if ": e5" in line]
    messages = " ".join(line.partition(": e5")[2] for line in sentences)
    assert any(word in messages for word in row["says"].split("|"))


def test_a_library_that_is_not_there_is_not_made_for_a_pack_that_is_refused(tmp_path: Path) -> None:
    assert main(["install", str(FILES / "50_zip_slip.zip"), "--library", str(tmp_path / "new")]) == 2
    assert not list(tmp_path.iterdir())


def test_all_that_is_wrong_with_names_is_told_at_once(tmp_path: Path) -> None:
    pack = tmp_path / "pack.zip"
    pack.write_bytes(with_name("CON.yaml", "why?.yaml", "../up.yaml"))
    assert sorted(codes_of(pack)) == ["E502", "E506", "E506"]


def test_a_problem_inside_is_told_with_its_place_in_the_pack(tmp_path: Path) -> None:
    pack = tmp_path / "pack.zip"
    pack.write_bytes(zip_of({**SOUND, "hotel/b.yaml": b"id: b\ntitle: B\nbeets: x\n"}))
    with pytest.raises(ScenarioError) as refused:
        read_pack(pack)
    first = str(refused.value.problems[0])
    assert first.startswith(f"{pack / 'hotel' / 'b.yaml'}:")
    assert tempfile.gettempdir() + "/empty-chair-" not in "".join(map(str, refused.value.problems))


def test_a_name_is_told_without_what_it_would_do_to_a_terminal(tmp_path: Path) -> None:
    pack = tmp_path / "pack.zip"
    pack.write_bytes(with_name(ESCAPE))
    with pytest.raises(ScenarioError) as refused:
        read_pack(pack)
    assert "\\x1b" in str(refused.value.problems[0])


@pytest.mark.parametrize("what", ["a folder", "nothing"])
def test_what_is_no_file_is_one_sentence(what: str, tmp_path: Path) -> None:
    path = tmp_path / "pack.zip"
    if what == "a folder":
        path.mkdir()
    assert codes_of(path) == ["E101" if what == "a folder" else "E100"]


def test_a_zip_cut_off_anywhere_is_refused(tmp_path: Path) -> None:
    whole = zip_of(SOUND)
    pack = tmp_path / "pack.zip"
    for length in range(len(whole)):
        pack.write_bytes(whole[:length])
        with pytest.raises(ScenarioError):
            unpacked(pack)


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_bytes_that_fell_over_never_raise_anything_else_and_never_read_too_much(data: st.DataObject) -> None:
    raw = bytearray(zip_of(SOUND))
    for _ in range(data.draw(st.integers(1, 4))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    with tempfile.TemporaryDirectory() as folder:
        pack = Path(folder) / "pack.zip"
        pack.write_bytes(raw)
        try:
            files = unpacked(pack)
        except EmptyChairError:
            return
    assert sum(map(len, files.values())) < 100_000


def test_a_newer_manifest_is_told_from_a_broken_one(tmp_path: Path) -> None:
    pack = tmp_path / "pack.zip"
    pack.write_bytes(with_manifest(format=2))
    with pytest.raises(ScenarioError, match="newer format"):
        read_pack(pack)


def test_every_code_about_packs_has_a_pack_that_is_refused_for_it() -> None:
    told = {code for code in codes() if re.fullmatch(r"E5\d{2}", code)}
    assert told - {code for code, _ in HOSTILE.values()} == TOLD_OF_A_LIBRARY
