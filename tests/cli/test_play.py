"""`play` by a list of choices: the contract of the command line."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.making import SMALL

GOOD = "own_it,repeat,ask_why,suite,walk,follow_up"
POLICY = "straight,policy,partner,bye"
HOTEL = ("play", "hotel-no-room", "--choices")

TOP = {
    "scenario", "scenario_hash", "engine", "seed", "temperament", "finished", "walked_out", "ending", "minutes",
    "spent", "hidden_need", "wow", "helped", "moments", "customer", "scores", "guards", "debrief",
}  # fmt: skip
MOMENT = {
    "beat", "customer_said", "choice", "said", "acts", "reply", "feeling", "strength", "pleasure", "arousal",
    "control", "surprise", "heard", "trust", "minute", "offered", "reasons", "earned", "coach",
}  # fmt: skip
CUSTOMER = {
    "remembered", "satisfaction", "trust", "return_chance", "recommend", "csat", "effort", "told",
    "told_positive", "told_negative", "easy", "special", "felt_good",
}  # fmt: skip


@pytest.fixture
def scenario(tmp_path: Path) -> Path:
    path = tmp_path / "small.yaml"
    path.write_text(SMALL, encoding="utf-8")
    return path


def test_the_good_path_ends_delighted_with_the_need_met(run: Run) -> None:
    played = run(*HOTEL, GOOD, "--seed", "0", "--json")
    record = played.json()
    assert played.code == 0
    assert (record["ending"], record["hidden_need"], record["wow"]) == ("delighted", "met", True)
    assert record["scores"]["empathy"]["score"] >= 80
    assert record["guards"] == []


def test_the_policy_path_ends_lost(run: Run) -> None:
    record = run(*HOTEL, POLICY, "--seed", "0", "--json").json()
    assert (record["ending"], record["hidden_need"]) == ("lost", "missed")
    assert record["scores"]["empathy"]["score"] <= 20


def test_the_record_has_the_shape_of_the_contract(run: Run) -> None:
    record = run(*HOTEL, GOOD, "--json").json()
    assert set(record) == TOP
    assert all(set(moment) == MOMENT for moment in record["moments"])
    assert set(record["customer"]) == CUSTOMER
    assert set(record["scores"]) == {"empathy", "above_and_beyond", "judgement", "reading_people"}
    assert set(record["scores"]["empathy"]) == {
        "score", "band", "raw", "earned", "available", "random", "best", "criteria",
    }  # fmt: skip
    assert set(record["debrief"]) == {
        "voice", "why", "strength", "next_step", "decisive", "moments", "chair",
    }  # fmt: skip
    assert set(record["debrief"]["moments"][0]) == {"moment", "good", "said", "felt", "needed", "stronger"}
    assert set(record["moments"][0]["reasons"][0]) == {"code", "sentence", "pleasure", "arousal", "control"}
    assert record["moments"][0]["offered"] == ["check", "own_it", "straight", "seventh_stay"]


def test_the_same_call_prints_the_same_bytes(run: Run) -> None:
    assert run(*HOTEL, GOOD, "--seed", "5", "--json").out == run(*HOTEL, GOOD, "--seed", "5", "--json").out


def test_numbers_have_four_decimals_at_most(run: Run) -> None:
    def numbers(data: object) -> list[float]:
        if isinstance(data, dict):
            return [n for value in data.values() for n in numbers(value)]
        if isinstance(data, list):
            return [n for value in data for n in numbers(value)]
        return [data] if isinstance(data, float) else []

    found = numbers(run(*HOTEL, GOOD, "--json").json())
    assert found
    assert all(round(number, 4) == number for number in found)


@pytest.mark.parametrize("path", [GOOD, POLICY])
def test_saved_and_resumed_at_every_beat_it_prints_the_same_bytes(
    run: Run, tmp_path: Path, path: str
) -> None:
    whole = run(*HOTEL, path, "--seed", "3", "--json").out
    choices, saved = path.split(","), tmp_path / "saved.json"
    for pause in range(len(choices) + 1):
        first = run(*HOTEL, ",".join(choices[:pause]), "--seed", "3", "--save", saved)
        assert first.code == 0
        rest = run("play", "--resume", saved, "--choices", ",".join(choices[pause:]), "--json")
        assert rest.out == whole


def test_fewer_choices_are_fine_and_leave_it_unfinished(run: Run) -> None:
    played = run(*HOTEL, "own_it", "--json")
    record = played.json()
    assert played.code == 0
    assert (record["finished"], record["ending"]) == (False, None)


@pytest.mark.parametrize(
    ("choices", "says"),
    [
        ("fly", "'fly' is not offered at 'arrival'; offered are: check, own_it, straight, seventh_stay."),
        ("own_it,own_it", "'own_it' is not offered at 'upset'"),
        (POLICY + ",bye", "The conversation is over"),
    ],
)
def test_a_choice_that_cannot_be_made_is_named_with_what_is_offered(
    run: Run, choices: str, says: str
) -> None:
    played = run(*HOTEL, choices, "--json")
    assert played.code == 2
    assert played.out == ""
    assert says in played.err
    assert len(played.err.strip().splitlines()) == 1


def test_choices_after_the_customer_has_walked_out_are_left_alone(run: Run, tmp_path: Path) -> None:
    rude = SMALL.replace("does: [dismiss], reply: Oh.", "does: [dismiss, blame], takes: 30 min, reply: Oh.")
    path = tmp_path / "rude.yaml"
    path.write_text(rude, encoding="utf-8")
    record = run("play", path, "--choices", "shrug,run,bye", "--json").json()
    assert record["walked_out"]
    assert record["ending"] == "lost"
    assert len(record["moments"]) == 1


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("play", "hotel-no-roam", "--choices", "a"), "hotel-no-room"),
        (("play", "nowhere.yaml", "--choices", "a"), "nowhere.yaml"),
        (("play", "--choices", "a"), "which scenario"),
        (("play", "hotel-no-room", "--readings", "angry:some"), "--choices"),
        (("play", "hotel-no-room", "--screenshots", "x"), "--choices"),
        (("play", "hotel-no-room", "--choices", "own_it", "--readings", "angry:some"), "more --readings"),
        (("play", "hotel-no-room", "--choices", "own_it", "--readings", "furious:some"), "'furious'"),
        (("play", "hotel-no-room", "--choices", "own_it", "--seed", "-1"), "--seed"),
        (("play", "hotel-no-room", "--choices", "own_it", "--seed", "x"), "--seed"),
        (("play", "hotel-no-room", "--temperament", "bouncy"), "--temperament"),
        (("play", "hotel-no-room", "--house", "nowhere.yaml", "--choices", "own_it"), "nowhere.yaml"),
        (("play", "--resume", "nowhere.json", "--choices", ""), "nowhere.json"),
        (("play", "hotel-no-room", "--fly"), "--fly"),
        (("fly",), "fly"),
        (("play", "", "--choices", "a"), "which scenario to play"),
        (("list", "--library", "/no/such/folder"), "/no/such/folder"),
        (
            ("play", "hotel-no-room", "--choices", "own_it", "--report", "/no/such/folder/r.html"),
            "/no/such/folder",
        ),
    ],
)
def test_bad_use_is_one_clear_sentence(run: Run, arguments: tuple[str, ...], says: str) -> None:
    used = run(*arguments)
    assert used.code == 2
    assert says in used.err
    assert "Traceback" not in used.err
    assert len(used.err.strip().splitlines()) <= 4


def test_readings_are_scored_and_a_dash_passes(run: Run) -> None:
    record = run(*HOTEL, GOOD, "--readings", "anxious:some", "--json").json()
    reading = record["scores"]["reading_people"]
    assert len(reading["answers"]) == 1
    assert set(reading["answers"][0]) == {"moment", "feeling", "strength", "was", "was_strength", "distance"}
    assert reading["answers"][0]["moment"] == 2
    assert run(*HOTEL, GOOD, "--readings", "-", "--json").json()["scores"]["reading_people"] is None


def test_a_scenario_can_be_played_by_its_path(run: Run, scenario: Path) -> None:
    record = run("play", scenario, "--choices", "hear,run,write", "--json").json()
    assert (record["scenario"], record["finished"], record["hidden_need"]) == ("small", True, "met")


def test_another_folder_of_scenarios_can_be_played_from(run: Run, scenario: Path) -> None:
    record = run("play", "small", "--library", scenario.parent, "--choices", "hear", "--json").json()
    assert record["scenario"] == "small"


def test_without_json_it_prints_the_conversation_and_the_debrief(run: Run) -> None:
    played = run(*HOTEL, GOOD)
    assert "Okafor" in played.out
    assert "tells a friend tonight" in played.out
    assert "\x1b" not in played.out


def test_a_report_is_written_whole(run: Run, tmp_path: Path) -> None:
    report = tmp_path / "r.html"
    assert run(*HOTEL, GOOD, "--report", report).code == 0
    text = report.read_text(encoding="utf-8")
    assert text.startswith("<!DOCTYPE html>")
    assert "Okafor" in text
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".part"] == []


def test_a_house_renames_the_business_and_leaves_scores_as_they_are(
    run: Run, scenario: Path, tmp_path: Path
) -> None:
    house = tmp_path / "ours.yaml"
    house.write_text("business: The Lamp\ncurrency: kr\nyou_can: {spend: 99}\n", encoding="utf-8")
    scenario.write_text(SMALL.replace("What now?", "What now, {business}?"), encoding="utf-8")
    plain = run("play", scenario, "--choices", "rule,run,bye", "--json").json()
    housed = run("play", scenario, "--choices", "rule,run,bye", "--house", house, "--json").json()
    assert plain["moments"][1]["customer_said"] == "What now, our house?"
    assert housed["moments"][1]["customer_said"] == "What now, The Lamp?"
    assert housed["scenario_hash"] == plain["scenario_hash"]
    assert housed["scores"]["empathy"]["random"] == plain["scores"]["empathy"]["random"]


def test_text_out_of_a_file_is_inert(run: Run, scenario: Path) -> None:
    text = SMALL.replace("reply: Oh.", 'reply: "\\e[2J\\e[31mred [/b] [bold"')
    scenario.write_text(text, encoding="utf-8")
    for more in ((), ("--json",)):
        played = run("play", scenario, "--choices", "shrug", *more)
        assert played.code == 0
        assert "\x1b" not in played.out
        assert "[/b] [bold" in played.out


def test_the_json_is_readable_back_to_the_authors_text(run: Run, scenario: Path) -> None:
    scenario.write_text(SMALL.replace("reply: Oh.", 'reply: "Ωх\\u009b \\u202e!"'), encoding="utf-8")
    played = run("play", scenario, "--choices", "shrug", "--json")
    assert json.loads(played.out)["moments"][0]["reply"] == "Ωх\u009b \u202e!"
    assert "\u009b" not in played.out


def test_what_nobody_foresaw_is_one_sentence_and_a_log_without_anybodys_words(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def stumble(*_: object) -> None:
        raise RuntimeError("Mrs Okafor said a secret")

    monkeypatch.setattr("game.cli.meeting.begin", stumble)
    stumbled = run(*HOTEL, GOOD)
    assert stumbled.code == 2
    assert len(stumbled.err.strip().splitlines()) == 1
    (log,) = tmp_path.rglob("crash.txt")
    assert "stumble" in log.read_text(encoding="utf-8")
    assert "secret" not in log.read_text(encoding="utf-8") + stumbled.err


def test_without_any_standard_input_the_terminal_says_goodbye(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", None)
    left = run("play", "hotel-no-room", "--terminal", "--seed", "1")
    assert left.code == 0
    assert "Okafor" in left.out


def test_a_scenario_without_choices_is_heard_to_its_end(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "mute.yaml"
    path.write_text(
        "{id: mute, title: Mute, customer: {name: Bo}, beats: {a: {customer: Hello.}}}", encoding="utf-8"
    )
    record = run("play", path, "--choices", "", "--json").json()
    assert (record["finished"], record["moments"], record["debrief"]["decisive"]) == (True, [], None)


def test_json_without_choices_holds_the_conversation_on_stderr(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("\n1\nq\n"))
    played = run("play", "two-dinosaurs", "--seed", "1", "--json")
    assert len(played.json()["moments"]) == 1
    assert "Callum" in played.err


@pytest.mark.parametrize("scenario", ["hotel-no-room", "the-account-holder", "two-dinosaurs"])
def test_a_house_file_works_on_every_shipped_scenario(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, scenario: str
) -> None:
    house = tmp_path / "house.yaml"
    house.write_text("business: The Lamp\ncurrency: kr\nyou_can: {spend: 7}\n", encoding="utf-8")
    plain = run("play", scenario, "--choices", "", "--json").json()
    housed = run("play", scenario, "--choices", "", "--house", house, "--json").json()
    assert housed["scenario_hash"] == plain["scenario_hash"]
    monkeypatch.setattr("sys.stdin", io.StringIO("q\n"))
    left = run("play", scenario, "--terminal", "--seed", "0", "--house", house)
    assert "up to 7 kr" in left.out


def test_a_conversation_can_begin_at_a_beat_with_everything_that_led_there(run: Run) -> None:
    played = run("play", "hotel-no-room", "--from", "suite_ready", "--choices", "key", "--json")
    assert played.code == 0
    assert [moment["choice"] for moment in played.json()["moments"]] == [
        "own_it",
        "voucher",
        "two_ways",
        "key",
    ]


def test_a_beat_that_is_not_there_names_the_nearest(run: Run) -> None:
    played = run("play", "hotel-no-room", "--from", "suite_redy", "--choices", "key")
    assert played.code == 2
    assert "suite_ready" in played.err


def test_from_does_not_go_with_resume(run: Run, tmp_path: Path) -> None:
    played = run("play", "--resume", tmp_path / "x.json", "--from", "offer", "--choices", "key")
    assert (played.code, played.out) == (2, "")
    assert "--from" in played.err


@pytest.mark.parametrize("beside", [["--terminal"], ["--json"], ["--choices", "own_it"]])
def test_watching_needs_the_window(beside: list[str], run: Run) -> None:
    made = run("play", "hotel-no-room", "--watch", *beside)
    assert made.code == 2
    assert made.err.strip().startswith("--watch shows a file in the window")


def test_watching_needs_a_file(run: Run) -> None:
    assert "name a scenario" in run("play", "--watch").err
