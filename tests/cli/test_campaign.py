"""`campaign`: several visits by lists of choices or at the terminal, kept in a file, and what is refused."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from tests.campaign.campaigns import library_in
from tests.cli.conftest import Run

GOOD, BAD = "promise,fix,write", "shrug,bye"


@pytest.fixture
def library(tmp_path: Path) -> str:
    library_in(tmp_path)
    return str(tmp_path / "scenarios")


def test_campaigns_are_listed(run: Run, library: str) -> None:
    assert "A week: 2 people, 4 visits" in run("campaign", "--library", library).out


def test_a_whole_campaign_is_played_by_lists_of_choices(run: Run, library: str) -> None:
    played = run("campaign", "week", "--library", library, "--choices", ";".join([GOOD] * 4))
    assert played.code == 0
    assert "Day 9. Bob, “last”" in played.out
    assert "2 of 2 are still customers." in played.out


def test_its_data_has_every_visit_letter_and_person(run: Run, library: str) -> None:
    told = run("campaign", "week", "--library", library, "--choices", f"{GOOD};{BAD};{GOOD}", "--json").json()
    assert [one["day"] for one in told["visits"]] == [0, 1, 4]
    assert told["missed"] == [{"day": 9, "who": "bob", "lost": True}]
    assert (told["over"], told["stayed"]) == (True, 1)
    assert len(told["people"]) == 2
    assert told["post"]


def test_it_is_gone_on_with_from_its_file_to_the_same_end(run: Run, library: str, tmp_path: Path) -> None:
    kept = str(tmp_path / "kept.json")
    options = ("campaign", "week", "--library", library, "--json")
    whole = run(*options, "--choices", ";".join([GOOD] * 4)).json()
    for _ in range(4):
        last = run(*options, "--choices", GOOD, "--save", kept)
    assert last.json() == whole


def test_at_the_terminal_days_follow_one_another_and_what_was_played_is_kept(
    run: Run, library: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = tmp_path / "kept.json"
    monkeypatch.setattr("sys.stdin", io.StringIO("\n2\n1\n2\nq\n"))
    played = run("campaign", "week", "--library", library, "--save", str(kept))
    assert played.code == 0
    assert "Day 0. Ada comes in." in played.out
    assert "The pigeonhole" in played.out
    assert len(json.loads(kept.read_text(encoding="utf-8"))["visits"]) == 1


def test_who_leaves_in_the_first_visit_is_told_no_figures(
    run: Run, library: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("\nq\n"))
    assert run("campaign", "week", "--library", library).out.rstrip().endswith("No visit is over yet.")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("nobody",), "no campaign nobody"),
        (("week", "--choices", "fly"), "fly"),
        (("week", "--choices", "promise"), "Visit 1 is not over"),
        (("week", "--choices", ";".join([GOOD] * 5)), "visit 5"),
        (("/no/such.yaml",), "/no/such.yaml"),
    ],
)
def test_what_cannot_be_played_is_one_sentence(
    run: Run, library: str, arguments: tuple[str, ...], says: str
) -> None:
    refused = run("campaign", *arguments, "--library", library)
    assert refused.code == 2
    assert says in refused.err
    assert "Traceback" not in refused.err


def test_a_campaign_whose_scenario_is_not_there_is_refused_before_its_first_day(
    run: Run, library: str
) -> None:
    (Path(library) / "desk" / "last.yaml").unlink()
    refused = run("campaign", "week", "--library", library, "--choices", GOOD)
    assert (refused.code, "needs the scenario last" in refused.err) == (2, True)


@pytest.mark.parametrize("damage", ["{", "[]", '{"id": "other"}', '{"id": "week"}'])
def test_a_damaged_file_is_refused_and_left_as_it_is(
    run: Run, library: str, tmp_path: Path, damage: str
) -> None:
    kept = tmp_path / "kept.json"
    kept.write_text(damage, encoding="utf-8")
    refused = run("campaign", "week", "--library", library, "--choices", GOOD, "--save", str(kept))
    assert refused.code == 2
    assert len(refused.err.strip().splitlines()) == 1
    assert kept.read_text(encoding="utf-8") == damage
