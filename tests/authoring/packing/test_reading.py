"""Zips that people make by hand, on any system, are packs too."""

from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED

import pytest

from game.authoring.packing.limits import MOST_FILES
from game.authoring.packing.reading import Pack, read_pack
from tests.authoring.packing.zips import PERSONA, SOUND, scenario, with_name, zip_of


def read_from(raw: bytes, folder: Path, name: str = "pack.zip") -> Pack:
    path = folder / name
    path.write_bytes(raw)
    return read_pack(path)


@pytest.mark.parametrize("method", [ZIP_STORED, ZIP_DEFLATED])
def test_a_sound_pack_is_read_however_it_is_compressed(method: int, tmp_path: Path) -> None:
    pack = read_from(zip_of(SOUND, method), tmp_path)
    assert dict(pack.files) == dict(sorted(SOUND.items()))
    assert [scenario.id for scenario in pack.scenarios.values()] == ["small"]


def test_a_zip_without_a_pack_yaml_is_called_by_its_name(tmp_path: Path) -> None:
    pack = read_from(zip_of({"a.yaml": scenario()}), tmp_path, "Hôtel du Nord (1).zip")
    assert (pack.called.id, pack.called.title) == ("hotel-du-nord-1", "Hôtel du Nord (1)")


def test_a_zip_whose_name_has_no_letter_of_an_id_is_called_scenarios(tmp_path: Path) -> None:
    assert read_from(zip_of({"a.yaml": scenario()}), tmp_path, "酒店.zip").called.id == "scenarios"


def test_a_folder_packed_as_a_whole_is_taken_out_of_its_folder(tmp_path: Path) -> None:
    files = {f"ours/{name}": raw for name, raw in SOUND.items()}
    mac = {"__MACOSX/ours/._pack.yaml": b"\0\5\x16\7", "ours/.DS_Store": b"\0"}
    pack = read_from(zip_of({"ours/": b"", **files, **mac}), tmp_path)
    assert set(pack.files) == set(SOUND)
    assert pack.left_out == ()


def test_what_no_library_has_is_left_out_and_told(tmp_path: Path) -> None:
    more = {
        "read me.txt": b"x",
        "run.sh": b"#!/bin/sh",
        ".ssh/keys": b"x",
        "hotel/.b.yaml": b"x",
        "house.yaml": b"business: Mine\n",
    }
    pack = read_from(zip_of({**SOUND, **more}), tmp_path)
    assert set(pack.files) == set(SOUND)
    assert pack.left_out == ("house.yaml", "read me.txt", "run.sh")


def test_a_name_in_utf8_that_does_not_say_so_is_read_as_such(tmp_path: Path) -> None:
    pack = read_from(with_name("café.png".encode()), tmp_path)
    assert "café.png" in pack.files


def test_a_pack_may_have_as_many_files_as_the_limit(tmp_path: Path) -> None:
    personas = {f"personas/{number}.yaml": PERSONA.encode() for number in range(20)}
    pictures = {f"{number}.png": b"x" for number in range(MOST_FILES - 22)}
    assert len(read_from(zip_of({**SOUND, **personas, **pictures}), tmp_path).files) == MOST_FILES


def test_warnings_are_no_reason_to_refuse_and_are_told(tmp_path: Path) -> None:
    idle = (
        scenario().replace(b"beats:\n", b"beats:\n  idle: {note: x}\n").replace(b"{note: x}", b"{go: start}")
    )
    pack = read_from(zip_of({"a.yaml": idle}), tmp_path)
    assert [found.code for found in pack.problems] == ["W402"]
