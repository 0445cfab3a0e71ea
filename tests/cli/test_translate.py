"""`translate`, and `--language`: what is written, what is shown, and one sentence for everything else."""

from __future__ import annotations

import io
import json
import shutil
from pathlib import Path

import pytest

from game.cli.watching import stamps
from game.settings.folders import resource
from tests.cli.conftest import Run

HOTEL = resource("scenarios") / "hotel" / "hotel-no-room.yaml"
GERMAN = HOTEL.with_suffix(".de.po")


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A copy of the shipped library, to write into."""
    return Path(shutil.copytree(resource("scenarios"), tmp_path / "own" / "scenarios"))


def spoil(library: Path, old: str, new: str) -> Path:
    file = library / "hotel" / GERMAN.name
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8", newline="\n")
    return file


def test_a_new_translation_lies_beside_the_scenario(run: Run, library: Path) -> None:
    done = run("translate", "two-dinosaurs", "fr", "--library", library)
    file = library / "retail" / "two-dinosaurs.fr.po"
    assert done.code == 0
    assert done.out.startswith(f"{file}: ")
    assert "--language fr" in done.err
    assert 'msgctxt "title"\nmsgid "Two dinosaurs by Saturday"\nmsgstr ""\n' in file.read_text(
        encoding="utf-8"
    )


def test_an_update_of_a_whole_translation_changes_no_byte(run: Run, library: Path) -> None:
    done = run("translate", "hotel-no-room", "de", "--library", library)
    assert "0 to look at again, 0 to translate" in done.out
    assert (library / "hotel" / GERMAN.name).read_bytes() == GERMAN.read_bytes()


def test_it_can_be_written_elsewhere(run: Run, tmp_path: Path) -> None:
    assert run("translate", HOTEL, "fr", "-o", tmp_path / "hotel.po").code == 0
    assert (tmp_path / "hotel.po").is_file()
    assert not HOTEL.with_suffix(".fr.po").exists()


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["hotel-no-room", "../x"], "no language tag"),
        (["hotel-no-room", "EN"], "is written in en already"),
        (["hotel-no-room", "fr", "-o", "x.txt"], "must end in .po"),
        (["hotel-no-rom", "fr"], "hotel-no-room"),
    ],
)
def test_what_cannot_be_is_one_sentence(
    run: Run, arguments: list[str], sentence: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = run("translate", *arguments)
    assert (done.code, done.out) == (2, "")
    assert sentence in done.err
    assert list(tmp_path.glob("x*")) == []


def test_a_file_that_cannot_be_read_is_left_as_it_is(run: Run, library: Path) -> None:
    file = spoil(library, "msgstr", "msgster")
    before = file.read_bytes()
    done = run("translate", "hotel-no-room", "de", "--library", library)
    assert done.code == 2
    assert "E701" in done.err
    assert file.read_bytes() == before


def test_play_speaks_the_language_and_comes_out_the_same(run: Run) -> None:
    choices = "own_it,repeat,ask_why,suite,walk,follow_up"
    german = run("play", "hotel-no-room", "--language", "de", "--choices", choices, "--json")
    english = run("play", "hotel-no-room", "--choices", choices, "--json").json()
    assert (german.code, german.err) == (0, "")
    told = german.json()
    assert told["moments"][0]["said"].startswith("Frau Okafor")
    assert [told[key] for key in ("scenario_hash", "ending", "customer")] == [
        english[key] for key in ("scenario_hash", "ending", "customer")
    ]
    assert told["scores"]["empathy"]["score"] == english["scores"]["empathy"]["score"]


def test_a_language_that_is_not_there_names_those_that_are(run: Run) -> None:
    done = run("play", "hotel-no-room", "--language", "fr", "--choices", "own_it")
    assert (done.code, done.out) == (2, "")
    assert done.err == "hotel-no-room is not there in `fr`; there are: en, de.\n"


def test_what_is_not_translated_is_said_once(run: Run, library: Path, tmp_path: Path) -> None:
    spoil(library, 'msgctxt "arrival.own_it.say"', '#, fuzzy\nmsgctxt "arrival.own_it.say"')
    pictures = tmp_path / "pictures"
    asked = ("--language", "de", "--choices", "own_it", "--library", library, "--screenshots", pictures)
    done = run("play", "hotel-no-room", *asked)
    assert done.code == 0
    assert done.err.count("1 of 168 texts are not translated yet") == 1
    assert "You: Mrs Okafor, we don't have the room" in done.out


def test_a_session_saved_in_one_language_goes_on_in_another(run: Run, tmp_path: Path) -> None:
    saved = tmp_path / "saved.json"
    run("play", "hotel-no-room", "--choices", "own_it", "--save", saved)
    done = run("play", "--resume", saved, "--language", "de", "--choices", "repeat")
    assert done.code == 0
    assert "You: Ihnen geht es um heute Nacht." in done.out


def test_a_report_holds_the_translated_texts(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "debrief.html"
    asked = ("--choices", "straight,policy,partner,bye", "--report", page)
    run("play", "hotel-no-room", "--language", "de", *asked)
    assert "Kein Zimmer für Frau Okafor" in page.read_text(encoding="utf-8")


def test_the_library_names_the_languages_its_own_first(run: Run) -> None:
    listed = {entry["id"]: entry["languages"] for entry in run("list", "--json").json()["scenarios"]}
    assert listed["hotel-no-room"] == ["en", "de"]
    assert listed["two-dinosaurs"] == ["en"]
    assert "en de" in run("list").out


def test_check_tells_of_a_broken_translation(run: Run, library: Path) -> None:
    file = spoil(library, "4 {currency}", "vier Pfund")
    done = run("check", library / "hotel", "--json")
    assert done.code == 2
    found = json.loads(done.out)["files"][0]["problems"]
    line = file.read_text(encoding="utf-8").split("vier Pfund")[0].count("\n") + 1
    assert [(problem["code"], problem["line"]) for problem in found] == [("E702", line)]
    assert f"{file}:{line}:1: E702" in run("check", library / "hotel").out
    assert f"{file}:{line}:1: E702" in run("check", file).out


def test_a_pack_takes_translations_along_and_refuses_broken_ones(
    run: Run, library: Path, tmp_path: Path
) -> None:
    pack, other = tmp_path / "pack.zip", tmp_path / "other"
    assert run("pack", library, "-o", pack).code == 0
    assert run("install", pack, "--library", other).code == 0
    assert [path.name for path in other.rglob("*.po")] == [GERMAN.name]
    spoil(library, "msgstr", "msgster")
    done = run("pack", library, "-o", tmp_path / "broken.zip")
    assert done.code == 2
    assert "E701" in done.err


def test_a_translation_is_watched_with_its_scenario(library: Path) -> None:
    assert library / "hotel" / GERMAN.name in stamps([library])


def test_the_terminal_speaks_it_too(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    done = run("play", "hotel-no-room", "--language", "de", "--terminal", "--seed", "1")
    assert "Kein Zimmer für Frau Okafor" in done.out
    assert "Letzter Aufenthalt" in done.out
