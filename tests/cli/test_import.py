"""`import`: exit codes, what is written, and what is said."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from tests.cli.conftest import Run

SAMPLES = Path(__file__).parents[1] / "authoring" / "importing" / "samples"


@pytest.mark.parametrize("sample", sorted(SAMPLES.iterdir()), ids=lambda path: path.name)
def test_what_is_imported_passes_check_and_can_be_played(run: Run, sample: Path, tmp_path: Path) -> None:
    made = tmp_path / "made.yaml"
    done = run("import", sample, "-o", made)
    assert (done.code, done.out) == (0, "")
    assert f"{made} is written:" in done.err
    assert run("check", made).code == 0
    assert run("play", made, "--choices", "", "--json").code == 0


def test_what_is_dropped_is_told_with_its_place(run: Run, tmp_path: Path) -> None:
    done = run("import", SAMPLES / "sugar.twee", "-o", tmp_path / "made.yaml")
    assert f"{SAMPLES / 'sugar.twee'}:18: dropped: the variable `$name`" in done.err


def test_a_story_in_a_folder_is_told_by_its_files(run: Run, tmp_path: Path) -> None:
    (tmp_path / "story").mkdir()
    (tmp_path / "story" / "a.twee").write_text(":: Start\nTea?\n[[Yes]]\n", encoding="utf-8")
    (tmp_path / "story" / "b.twee").write_text("\n:: Yes\n[[No]]\n", encoding="utf-8")
    done = run("import", tmp_path / "story", "-o", tmp_path / "made.yaml")
    assert done.code == 0
    assert f"{tmp_path / 'story' / 'b.twee'}:3: dead link: there is no passage `No`" in done.err


def test_the_scenario_is_called_after_its_file(run: Run, tmp_path: Path) -> None:
    for stem, scenario_id in (("Late Room!", "late-room"), ("end", "end-talk"), ("終", "imported")):
        assert run("import", SAMPLES / "late-room.txt", "-o", tmp_path / f"{stem}.yaml").code == 0
        assert f"\nid: {scenario_id}\n" in (tmp_path / f"{stem}.yaml").read_text(encoding="utf-8")


def test_nothing_is_written_over(run: Run, tmp_path: Path) -> None:
    made = tmp_path / "made.yaml"
    made.write_text("mine", encoding="utf-8")
    done = run("import", SAMPLES / "late-room.txt", "-o", made)
    assert (done.code, done.out) == (2, "")
    assert "is there already" in done.err
    assert made.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("place", ["made.txt", "personas/made.yaml", "house.yaml", "nowhere/made.yaml"])
def test_a_place_where_no_scenario_can_lie_is_two(run: Run, tmp_path: Path, place: str) -> None:
    (tmp_path / "personas").mkdir()
    (tmp_path / "pack.yaml").write_text("id: a\ntitle: A\n", encoding="utf-8")
    done = run("import", SAMPLES / "late-room.txt", "-o", tmp_path / place)
    assert (done.code, done.err.count("\n")) == (2, 1)
    assert not (tmp_path / place).exists()


@pytest.mark.parametrize("name", ["missing.txt", ".", "a.docx"])
def test_what_cannot_be_read_is_two_with_one_sentence(run: Run, tmp_path: Path, name: str) -> None:
    done = run("import", tmp_path / name, "-o", tmp_path / "made.yaml")
    assert (done.code, done.out, done.err.count("\n")) == (2, "", 1)
    assert not (tmp_path / "made.yaml").exists()


def test_a_file_in_which_nobody_speaks_writes_nothing(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A poem\n", encoding="utf-8")
    done = run("import", tmp_path / "a.txt", "-o", tmp_path / "made.yaml")
    assert (done.code, done.err.count("\n")) == (2, 1)
    assert [path.name for path in tmp_path.iterdir() if path.suffix] == ["a.txt"]


def test_without_a_place_to_write_it_is_two(run: Run) -> None:
    done = run("import", SAMPLES / "late-room.txt")
    assert done.code == 2
    assert "-o" in done.err


def test_the_same_file_gives_the_same_bytes(run: Run, tmp_path: Path) -> None:
    found = set()
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        run("import", SAMPLES / "harlowe.html", "-o", tmp_path / folder / "made.yaml")
        found.add(hashlib.sha256((tmp_path / folder / "made.yaml").read_bytes()).hexdigest())
    assert len(found) == 1


def test_of_very_many_remarks_the_rest_is_counted(run: Run, tmp_path: Path) -> None:
    passages = "".join(f":: p{number}\nx\n" for number in range(900))
    (tmp_path / "a.twee").write_text(f":: Start\n[[p1]]\n{passages}", encoding="utf-8")
    done = run("import", tmp_path / "a.twee", "-o", tmp_path / "made.yaml")
    assert done.code == 0
    assert "399 more such lines are not shown." in done.err


def test_what_a_file_says_is_told_inert(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.twee").write_text(":: Start\n[[a\x1b[31m]] [[b->Start]]\n", encoding="utf-8")
    done = run("import", tmp_path / "a.twee", "-o", tmp_path / "made.yaml")
    assert "\x1b" not in done.err
    assert "a␛[31m" in done.err
