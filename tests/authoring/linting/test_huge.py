"""Scenarios as large as a file may be, and written to be hard: they are looked at as far as is said."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from game.authoring.linting import lint, moods, sampling, walking
from game.scenario import Reading, read
from tests.authoring.linting.faults import GOOD

ACTS = ["listen", "acknowledge", "explore", "own-it", "fix", "quote-policy", "dismiss", "inform", "gesture"]
FEELINGS = ["angry", "tired", "disappointed", "embarrassed", "confused", "anxious"]


def reading(folder: Path, text: str) -> Reading:
    path = folder / "huge.yaml"
    path.write_text(text, encoding="utf-8")
    found = read(path, use_house=False)
    assert found.scenario, [problem.sentence for problem in found.errors][:5]
    return found


def told(found: Reading) -> dict[str, str]:
    return {problem.code: problem.message for problem in lint(found)}


def tangle(beats: int, choices: int) -> str:
    """Every choice of every beat does something else and leads anywhere; much depends on facts and on what was done."""
    draw = random.Random(1)
    facts = "".join(f"    f{n}: Something {n}\n" for n in range(40))
    rows = [f"id: huge\ntitle: Huge\ncustomer:\n  name: Dana\n  facts:\n{facts}beats:\n"]
    for beat in range(beats):
        rows.append(f"  b{beat}:\n    customer: Well?\n    choices:\n")
        for choice in range(choices):
            go = f"        go: b{draw.randrange(beats)}\n" if choice else ""
            asks = f"        if: {{knows: f{draw.randrange(40)}}}\n" if choice and draw.random() < 0.3 else ""
            learns = f"        learn: f{draw.randrange(40)}\n" if draw.random() < 0.3 else ""
            once = "        once: true\n" if draw.random() < 0.3 else ""
            does = ", ".join(draw.sample(ACTS, 2))
            rows.append(
                f"      - id: b{beat}c{choice}\n        say: Yes.\n        does: [{does}]\n{go}{asks}{learns}{once}"
            )
    every = ", ".join(f"f{n}" for n in range(40))
    return "".join(rows) + f"      - {{id: every, say: All of it., learn: [{every}]}}\n"


def test_five_hundred_beats_of_nine_choices_are_looked_at_as_far_as_is_said(tmp_path: Path) -> None:
    found = told(reading(tmp_path, tangle(500, 8)))
    assert f"{walking.MOST_STATES} states" in found["I510"]
    assert str(sampling.MOST_TRIED) in found["I515"]
    assert str(sampling.MOST_STEPS) in found["I516"]
    assert "W411" not in found


def test_many_moods_in_every_if_are_compared_as_far_as_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(walking, "MOST_COMPARED", 500)
    draw, rows = random.Random(2), ["id: huge\ntitle: Huge\ncustomer: {name: Dana}\nbeats:\n"]
    for beat in range(60):
        rows.append(f"  b{beat}:\n    customer: Well?\n    go: b{(beat + 1) % 60}\n    choices:\n")
        for choice in range(9):
            feels = ", ".join(f"{feeling}: at least some" for feeling in draw.sample(FEELINGS, 3))
            go = "end" if draw.random() < 0.1 else f"b{draw.randrange(60)}"
            rows.append(
                f"      - {{id: b{beat}c{choice}, say: Yes., if: {{feels: {{{feels}}}}}, go: {go}}}\n"
            )
    found = told(reading(tmp_path, "".join(rows)))
    assert "comparisons" in found["I510"]


def test_a_round_of_beats_that_hang_on_moods_is_gone_through_once(tmp_path: Path) -> None:
    rows = ["id: huge\ntitle: Huge\ncustomer: {name: Dana}\nbeats:\n"]
    for beat in range(300):
        mood = "say: Yes., if: {feels: {angry: at least strong}}"
        choices = f"      - {{id: c{beat}, {mood}}}\n      - {{id: d{beat}, {mood}, go: end}}\n"
        rows.append(f"  b{beat}:\n    customer: Well?\n    go: b{(beat + 1) % 300}\n    choices:\n{choices}")
    assert "I510" not in told(reading(tmp_path, "".join(rows)))


def test_the_best_play_is_looked_for_as_long_as_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = reading(tmp_path, GOOD)
    monkeypatch.setattr(sampling, "MOST_STEPS", 5)
    assert set(told(found)) == {"I516"}


def test_beats_are_looked_at_as_far_as_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = reading(tmp_path, GOOD)
    monkeypatch.setattr(sampling, "MOST_TRIED", 5)
    assert "only 2 of 5 beats" in told(found)["I515"]


def test_a_good_scenario_is_far_below_every_limit(tmp_path: Path) -> None:
    assert not {"I510", "I515", "I516"} & set(told(reading(tmp_path, GOOD)))
    assert moods.MOST_COMPARED > walking.MOST_STATES
