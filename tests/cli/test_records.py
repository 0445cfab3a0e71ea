"""Recording plays, and the commands of those who keep records."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
GOOD = "own_it,repeat,ask_why,suite,walk,follow_up"


def run(home: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {name: str(home / name.lower()) for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")}
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *arguments],
        env=os.environ | kept | environment, cwd=home, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip


def play(
    home: Path, choices: str = GOOD, *arguments: str, **environment: str
) -> subprocess.CompletedProcess[str]:
    return run(home, "play", "hotel-no-room", "--choices", choices, *arguments, **environment)


def info(home: Path, **environment: str) -> dict[str, int]:
    told: dict[str, int] = json.loads(run(home, "store", "info", "--json", **environment).stdout)
    return told


def test_a_scripted_play_records_nothing_without_a_player_and_loads_no_database(tmp_path: Path) -> None:
    assert play(tmp_path).returncode == 0
    assert not (tmp_path / "xdg_data_home").exists()
    code = (
        "import sys; from game.cli import main; main(['play', 'hotel-no-room', '--choices', 'own_it']); "
        "sys.exit('sqlalchemy' in sys.modules)"
    )
    assert (
        subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=False).returncode
        == 0
    )


def test_a_play_is_recorded_whole_and_handed_over_as_it_is(tmp_path: Path) -> None:
    told = json.loads(play(tmp_path, GOOD, "--player", "Ada", "--json").stdout)
    assert run(tmp_path, "learners", "export", "ada", "-o", "ada.json").returncode == 0
    kept = json.loads((tmp_path / "ada.json").read_text(encoding="utf-8"))
    assert json.loads(kept["attempts"][0]["result"]) == told
    assert [turn["choice"] for turn in kept["turns"]] == GOOD.split(",")
    assert kept["name"] == "Ada"


def test_what_was_left_unfinished_is_gone_on_with_to_the_same_end(tmp_path: Path) -> None:
    whole = json.loads(play(tmp_path, GOOD, "--json").stdout)
    play(tmp_path, "own_it,repeat", "--player", "Ada")
    on = run(
        tmp_path,
        "play",
        "--continue",
        "--player",
        "Ada",
        "--choices",
        "ask_why,suite,walk,follow_up",
        "--json",
    )
    assert json.loads(on.stdout) == whole
    assert info(tmp_path)["attempts"] == 1
    again = run(tmp_path, "play", "--continue", "--player", "Ada", "--choices", "own_it")
    assert (again.returncode, again.stderr) == (2, "Ada has nothing to go on with.\n")


def test_a_group_records_without_names(tmp_path: Path) -> None:
    assert run(tmp_path, "cohort", "add", "Autumn").returncode == 0
    assert play(tmp_path, GOOD, "--cohort", "Autumn").returncode == 0
    assert info(tmp_path) | {"place": 0, "step": 0} == {
        "place": 0, "step": 0, "learners": 0, "cohorts": 1, "attempts": 1, "damaged": 0, "waiting": 0,
    }  # fmt: skip
    unknown = play(tmp_path, GOOD, "--cohort", "Winter")
    assert unknown.returncode == 2
    assert "no group called Winter. (Autumn)" in unknown.stderr


def test_erasing_needs_a_yes_and_leaves_nothing(tmp_path: Path) -> None:
    play(tmp_path, GOOD, "--player", "Ada Quillfeather")
    assert run(tmp_path, "learners", "erase", "Ada Quillfeather").returncode == 2
    assert info(tmp_path)["learners"] == 1
    assert run(tmp_path, "learners", "erase", "Ada Quillfeather", "--yes").returncode == 0
    assert info(tmp_path)["attempts"] == info(tmp_path)["learners"] == 0
    with closing(sqlite3.connect(tmp_path / "xdg_data_home/empty-chair/records.db")) as store:
        for table in ("attempt", "turn", "score", "reflection", "learner_name"):
            assert store.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)


def test_two_stores_become_one_and_merging_again_changes_nothing(tmp_path: Path) -> None:
    for laptop in ("one", "two"):
        play(tmp_path, GOOD, "--player", f"Ada {laptop}", EMPTY_CHAIR_DATABASE=f"{laptop}.db")
    for new in (1, 0):
        merged = run(tmp_path, "store", "merge", "two.db", "--database", "one.db")
        assert f"two.db: {new} attempts came in, {1 - new} were there already" in merged.stdout
    assert info(tmp_path, EMPTY_CHAIR_DATABASE="one.db")["attempts"] == 2
    itself = run(tmp_path, "store", "merge", "one.db", "--database", "one.db")
    assert (itself.returncode, "is the store itself" in itself.stderr) == (2, True)


def test_a_newer_store_is_refused_untouched_and_the_play_goes_on_and_waits(tmp_path: Path) -> None:
    play(tmp_path, GOOD, "--player", "Ada")
    file = tmp_path / "xdg_data_home/empty-chair/records.db"
    with closing(sqlite3.connect(file)) as store:
        store.execute("UPDATE alembic_version SET version_num = '9999'")
        store.commit()
    before = file.read_bytes()
    refused = run(tmp_path, "store", "info")
    assert refused.returncode == 2
    assert "written by a newer Empty Chair (step 9999" in refused.stderr
    played = play(tmp_path, GOOD, "--player", "Ada")
    assert played.returncode == 0
    assert played.stderr.count("newer Empty Chair") == 1
    assert file.read_bytes() == before
    with closing(sqlite3.connect(file)) as store:
        store.execute("UPDATE alembic_version SET version_num = '0002'")
        store.commit()
    back = run(tmp_path, "learners", "export", "Ada", "-o", "ada.json")
    assert "1 attempts that had waited are in the store now." in back.stderr
    kept = json.loads((tmp_path / "ada.json").read_text(encoding="utf-8"))
    assert len(kept["attempts"]) == 2
    assert info(tmp_path)["waiting"] == info(tmp_path)["damaged"] == 0


@pytest.mark.parametrize(
    "address", ["mysql://a:secret@b/c", "nonsense://", "postgresql://name:secret@127.0.0.1:1/none"]
)
def test_an_address_that_cannot_be_used_is_one_sentence_without_its_password(
    tmp_path: Path, address: str
) -> None:
    told = run(tmp_path, "store", "info", "--database", address)
    assert told.returncode == 2
    assert told.stderr.count("\n") == 1
    assert "secret" not in told.stderr
    assert "Traceback" not in told.stderr


def test_a_folder_that_cannot_be_written_does_not_stop_a_play(tmp_path: Path) -> None:
    (tmp_path / "xdg_data_home").write_text("", encoding="utf-8")
    played = play(tmp_path, GOOD, "--player", "Ada")
    assert played.returncode == 0
    assert "delighted" in played.stdout or "Delighted" in played.stdout
    assert "cannot be made" in played.stderr
    assert "Traceback" not in played.stderr


def test_a_file_that_is_no_database_is_set_aside_and_a_new_one_begun(tmp_path: Path) -> None:
    (tmp_path / "records.db").write_bytes(b"not a database, and long enough to look like one" * 100)
    checked = run(tmp_path, "store", "check", "--database", "records.db")
    assert checked.returncode == 1
    assert "A new store was begun" in checked.stdout
    assert len(list(tmp_path.glob("records-broken-*.db"))) == 1
    assert run(tmp_path, "store", "check", "--database", "records.db").returncode == 0


def test_the_commands_of_the_pages_for_operators_work_as_they_are_written(tmp_path: Path) -> None:
    for laptop in ("laptop-1", "laptop-2"):
        play(tmp_path, GOOD, "--player", laptop, EMPTY_CHAIR_DATABASE=f"{laptop}.db")
    page = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
    commands = [
        line.removeprefix("python main.py ")
        for line in page.splitlines()
        if line.startswith("python main.py ")
    ]
    assert len(commands) == 4
    for command in commands:
        done = run(tmp_path, *command.split())
        assert done.returncode == 0, (command, done.stderr)
