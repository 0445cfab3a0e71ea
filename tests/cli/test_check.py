"""`check`: exit codes and shapes of the contract."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.cli.conftest import Run
from tests.making import SMALL

PROMISE = """
tests:
  - name: a good one
    choose: [hear, run, write]
    then: {{empathy: at least {least}, hidden_need: met, finished: yes}}
"""
BROKEN = Path(__file__).parent.parent / "problems" / "files" / "19_unknown_act.yaml"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "small.yaml"


def written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_the_shipped_scenarios_are_clean(run: Run) -> None:
    checked = run("check", Path(__file__).parents[2] / "scenarios", "--strict", "--json")
    assert checked.code == 0
    files = checked.json()["files"]
    assert len(files) >= 6
    assert all(file["ok"] and file["problems"] == [] for file in files)


def test_an_error_is_two_with_its_place_and_its_help(run: Run) -> None:
    checked = run("check", BROKEN, "--json")
    (file,) = checked.json()["files"]
    assert checked.code == 2
    assert not file["ok"]
    (problem,) = file["problems"]
    assert set(problem) == {"code", "severity", "line", "column", "message", "help"}
    assert (problem["severity"], problem["line"]) == ("error", 13)
    assert "explore" in problem["help"] + problem["message"]


def test_as_text_a_problem_is_path_line_column_and_code(run: Run) -> None:
    checked = run("check", BROKEN)
    assert checked.code == 2
    assert checked.out.startswith(f"{BROKEN}:13:")
    assert "^" in checked.out
    assert checked.out.rstrip().endswith("1 file: 1 to mend.")


def test_a_files_own_test_that_holds_is_fine(run: Run, file: Path) -> None:
    assert run("check", written(file, SMALL + PROMISE.format(least=90))).code == 0


@pytest.mark.parametrize(
    ("then", "says"),
    [
        ("{empathy: at most 5}", "empathy should be at most 5, and is 100"),
        ("{ending: lost}", "ending should be lost"),
        ("{hidden_need: found}", "hidden_need should be found, and is met"),
        ("{spent: at least 4}", "spent should be at least 4, and is 0"),
        ("{walked_out: yes}", "walked_out should be yes, and is no"),
        ("{remembers: negative}", "remembers should be negative, and is positive"),
    ],
)
def test_a_files_own_test_that_does_not_hold_is_one_and_says_what_came(
    run: Run, file: Path, then: str, says: str
) -> None:
    text = SMALL + f"tests:\n  - name: wrong\n    choose: [hear, run, write]\n    then: {then}\n"
    checked = run("check", written(file, text), "--json")
    (problem,) = checked.json()["files"][0]["problems"]
    assert checked.code == 1
    assert not checked.json()["files"][0]["ok"]
    assert problem["severity"] == "test"
    assert problem["code"].startswith("T")
    assert says in problem["message"]
    assert problem["line"] > 0


def test_a_test_that_chooses_what_is_not_offered_fails_and_names_what_is(run: Run, file: Path) -> None:
    text = SMALL + "tests:\n  - name: odd\n    choose: [hear, bye]\n    then: {finished: yes}\n"
    checked = run("check", written(file, text), "--json")
    (problem,) = checked.json()["files"][0]["problems"]
    assert checked.code == 1
    assert "offered are: run, pay, lie" in problem["message"]


def test_a_test_over_many_temperaments_says_how_many_hold(run: Run, file: Path) -> None:
    text = (
        SMALL
        + "tests:\n  - {name: all, choose: [hear, run, write], temperaments: all, then: {ending: lost}}\n"
    )
    checked = run("check", written(file, text), "--json")
    assert checked.code == 1
    assert "of 30 temperaments" in checked.json()["files"][0]["problems"][0]["message"]


def test_a_warning_counts_only_where_it_is_strict(run: Run, file: Path) -> None:
    cut = SMALL.replace("customer: Well.", "customer: Well, you are number #1 today")
    path = written(file, cut)
    assert run("check", path).code == 0
    strict = run("check", path, "--strict", "--json")
    assert strict.code == 1
    assert strict.json()["files"][0]["problems"][0]["severity"] == "warning"


def test_a_place_that_is_not_there_is_named(run: Run, tmp_path: Path) -> None:
    checked = run("check", tmp_path / "nowhere")
    assert checked.code == 2
    assert "nowhere" in checked.out + checked.err


def test_a_folder_is_checked_whole(run: Run, tmp_path: Path) -> None:
    written(tmp_path / "a.yaml", SMALL)
    written(tmp_path / "b.yml", SMALL.replace("id: small", "id: other"))
    written(tmp_path / "c.txt", "not looked at")
    checked = run("check", tmp_path, "--json")
    assert [Path(file["path"]).name for file in checked.json()["files"]] == ["a.yaml", "b.yml"]


def test_a_pack_is_checked_file_by_file_and_nothing_of_it_stays(tmp_path: Path, run: Run) -> None:
    (tmp_path / "ours").mkdir()
    (tmp_path / "ours" / "small.yaml").write_text(SMALL, encoding="utf-8")
    pack = tmp_path / "ours.zip"
    assert run("pack", str(tmp_path / "ours"), "-o", str(pack)).code == 0
    before = sorted(tmp_path.rglob("*"))
    made = run("check", "--json", str(pack)).json()
    assert [one["path"] for one in made["files"]] == [str(pack / "pack.yaml"), str(pack / "small.yaml")]
    assert sorted(path for path in tmp_path.rglob("*") if "of-the-player" not in str(path)) == [
        path for path in before if "of-the-player" not in str(path)
    ]


def test_a_mistake_in_a_pack_is_named_with_its_place_in_the_pack(tmp_path: Path, run: Run) -> None:
    pack = tmp_path / "broken.zip"
    with ZipFile(pack, "w") as archive:
        archive.writestr("small.yaml", SMALL.replace("does: [dismiss]", "does: [dismis]"))
    made = run("check", str(pack))
    assert made.code == 2
    assert f"{pack / 'small.yaml'}:15:" in made.out
    assert "E205" in made.out


@pytest.mark.parametrize("raw", [b"", b"hello", b"PK\x03\x04", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_pack_is_one_sentence(raw: bytes, tmp_path: Path, run: Run) -> None:
    pack = tmp_path / "no.zip"
    pack.write_bytes(raw)
    made = run("check", str(pack))
    assert made.code == 2
    assert "E5" in made.out + made.err
    assert "Traceback" not in made.err


def test_what_nothing_in_a_library_uses_is_said_of_folders_only(tmp_path: Path, run: Run) -> None:
    library = tmp_path / "scenarios"
    (library / "personas").mkdir(parents=True)
    persona = written(library / "personas" / "bo.yaml", "id: bo\nname: Bo\n")
    written(library / "small.yaml", SMALL)
    assert "I513" in run("check", library).out
    assert "I513" in run("check", library / "personas").out
    assert "I513" not in run("check", persona).out
