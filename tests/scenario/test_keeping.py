import gc
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from game.scenario import Library, Reading, keeping, reader
from game.settings.files import Cache
from game.settings.folders import resource
from tests.scenario.shelf import SCENARIO, write

PERSONA = "id: ada\nname: Ada\n"
SHARED = "facts:\n  key: The key is in the safe.\n"
FULL = SCENARIO.replace("{name: Dana}", "{from: ../personas/ada.yaml}") + "uses: [../shared/facts.yaml]\n"
LATE = "scenarios/hotel/late-room.yaml"


def shelf(root: Path) -> Path:
    write(root, LATE, FULL)
    write(root, "scenarios/personas/ada.yaml", PERSONA)
    write(root, "scenarios/shared/facts.yaml", SHARED)
    return root


def readings(root: Path, *, use_house: bool = True) -> tuple[Reading, ...]:
    """As after a new start of the program."""
    kept = Cache(root / "kept")
    return Library([root / "scenarios"], kept=kept, use_house=use_house).readings()


def fresh(root: Path) -> tuple[Reading, ...]:
    return Library([root / "scenarios"]).readings()


@pytest.fixture
def count(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that were read rather than taken from what was kept."""
    seen: list[Path] = []
    real = reader.read

    def read(path: Path, *, house: Path | None, use_house: bool) -> Reading:
        seen.append(path)
        return real(path, house=house, use_house=use_house)

    monkeypatch.setattr("game.scenario.reader.read", read)
    return seen


def test_a_file_that_has_not_changed_is_not_read_again(tmp_path: Path, count: list[Path]) -> None:
    first = readings(shelf(tmp_path))
    assert len(count) == 1
    assert readings(tmp_path) == first
    assert len(count) == 1


def test_what_is_kept_comes_back_exactly_as_it_was_read(tmp_path: Path, count: list[Path]) -> None:
    shipped = [resource("scenarios")]
    read = Library(shipped, kept=Cache(tmp_path)).readings()
    before = len(count)
    again = Library(shipped, kept=Cache(tmp_path)).readings()
    assert len(count) == before
    assert [repr(reading.scenario) for reading in again] == [repr(reading.scenario) for reading in read]
    assert again == read


def test_a_warning_comes_back_with_its_place(tmp_path: Path, count: list[Path]) -> None:
    write(tmp_path, LATE, SCENARIO.replace("I am waiting.", "I am in room #12 and waiting."))
    first = readings(tmp_path)
    assert [found.code for found in first[0].problems] == ["W401"]
    assert [str(found) for found in readings(tmp_path)[0].problems] == [
        str(found) for found in first[0].problems
    ]
    assert len(count) == 1


CHANGES: dict[str, Callable[[Path], object]] = {
    "the file itself": lambda root: write(root, LATE, FULL.replace("One moment", "A moment")),
    "its persona": lambda root: write(root, "scenarios/personas/ada.yaml", PERSONA + "age: 70\n"),
    "a shared file": lambda root: write(
        root, "scenarios/shared/facts.yaml", SHARED.replace("safe", "drawer")
    ),
    "a persona that is gone": lambda root: (root / "scenarios/personas/ada.yaml").unlink(),
    "a house that has come": lambda root: write(root, "scenarios/house.yaml", "business: The Grand\n"),
    "a pack that has come": lambda root: write(root, "scenarios/hotel/pack.yaml", "id: p\ntitle: P\n"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_a_reading_rests_on_may_change(change: str, tmp_path: Path) -> None:
    before = readings(shelf(tmp_path))
    CHANGES[change](tmp_path)
    after = readings(tmp_path)
    assert after == fresh(tmp_path)
    assert after != before


def test_a_house_that_changes_or_goes_is_noticed(tmp_path: Path) -> None:
    house = write(shelf(tmp_path), "scenarios/house.yaml", "business: The Grand\n")
    assert "The Grand" in repr(readings(tmp_path)[0].scenario)
    house.write_text("business: The Old Mill\n", encoding="utf-8")
    assert readings(tmp_path) == fresh(tmp_path)
    assert readings(tmp_path, use_house=False) != fresh(tmp_path)
    house.unlink()
    assert readings(tmp_path) == fresh(tmp_path)


def test_a_persona_that_leads_elsewhere_is_noticed(tmp_path: Path) -> None:
    ada = shelf(tmp_path) / "scenarios/personas/ada.yaml"
    for folder in ("one", "two"):
        write(tmp_path, f"scenarios/personas/{folder}/ada.yaml", PERSONA + "portrait: ada.png\n")
        write(tmp_path, f"scenarios/personas/{folder}/ada.png", "")
        ada.unlink()
        try:
            ada.symlink_to(Path(folder) / "ada.yaml")
        except OSError:
            ada.write_text(PERSONA + f"portrait: {folder}/ada.png\n", encoding="utf-8")
        (reading,) = readings(tmp_path)
        assert Path(folder, "ada.png").as_posix() in repr(reading.scenario)


def test_a_picture_that_is_gone_is_noticed(tmp_path: Path) -> None:
    write(tmp_path, LATE, SCENARIO.replace("name: Dana", "name: Dana, portrait: dana.png"))
    picture = write(tmp_path, "scenarios/hotel/dana.png", "")
    assert not readings(tmp_path)[0].errors
    picture.unlink()
    assert [found.code for found in readings(tmp_path)[0].errors] == ["E313"]


def test_a_file_with_an_error_is_always_read_anew(tmp_path: Path, count: list[Path]) -> None:
    write(tmp_path, LATE, SCENARIO.replace("title", "titel"))
    assert readings(tmp_path) == readings(tmp_path)
    assert len(count) == 2
    assert not (tmp_path / "kept").exists()


DAMAGES: dict[str, Callable[[str], str]] = {
    "nothing": lambda _: "",
    "half of it": lambda text: text[: len(text) // 2],
    "other words": lambda text: text.replace("One moment", "Two moments"),
    "no lines": lambda _: "{}",
    "too many lines": lambda text: text + "\n\n",
    "not what it says": lambda _: "\n".join([keeping._hashed("{}[]"), "{}", "[]"]),
    "a list": lambda _: "\n".join([keeping._hashed("[]{}"), "[]", "{}"]),
    "a depth": lambda _: "\n".join([keeping._hashed("[" * 100_000), "[" * 100_000, ""]),
    "a scenario that is none": lambda text: _with_body(text, '{"id": 4}'),
}


def _with_body(text: str, body: str) -> str:
    head = text.split("\n")[1]
    return "\n".join([keeping._hashed(head + body), head, body])


@pytest.mark.parametrize("damage", DAMAGES)
def test_what_is_damaged_is_passed_over_and_written_again(damage: str, tmp_path: Path) -> None:
    expected = readings(shelf(tmp_path))
    (file,) = (tmp_path / "kept").iterdir()
    whole = file.read_text(encoding="utf-8")
    file.write_text(DAMAGES[damage](whole), encoding="utf-8")
    assert readings(tmp_path) == expected
    assert file.read_text(encoding="utf-8") == whole


def test_other_rules_of_reading_make_what_is_kept_worthless(
    tmp_path: Path, count: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    readings(shelf(tmp_path))
    monkeypatch.setattr(keeping, "rules", lambda: "others")
    readings(tmp_path)
    assert len(count) == 2


def test_what_is_kept_is_text_that_says_what_it_is(tmp_path: Path) -> None:
    readings(shelf(tmp_path))
    (file,) = (tmp_path / "kept").iterdir()
    _, head, body = file.read_text(encoding="utf-8").split("\n")
    assert set(json.loads(head)) == {"rules", "rests on", "warnings"}
    assert json.loads(body)["id"] == "late-room"


def _fail_among_many() -> None:
    with keeping.many_values(1_000):
        assert not gc.isenabled()
        raise ValueError("in between")


def test_the_search_for_cycles_goes_on_after_many_files_even_when_reading_fails() -> None:
    with pytest.raises(ValueError, match="in between"):
        _fail_among_many()
    assert gc.isenabled()
    gc.unfreeze()
