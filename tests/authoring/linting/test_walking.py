"""The walk over states: it proves what it says, it allows whatever play allows, and it knows where to stop."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from game.authoring.linting import lint
from game.authoring.linting.page import Page
from game.authoring.linting.structure import unreachable
from game.authoring.linting.walking import walk
from game.coaching import judge
from game.play import NO_NEED, Playthroughs, Script, at_random, play_out
from game.scenario import Reading, load, read
from game.vocabulary import Temperament
from tests.making import SHIPPED, SMALL


def reading(folder: Path, text: str) -> Reading:
    path = folder / "made.yaml"
    path.write_text(text, encoding="utf-8")
    found = read(path, use_house=False)
    assert found.scenario, [problem.sentence for problem in found.errors]
    return found


def codes(folder: Path, beats: str) -> set[str]:
    text = f"id: made\ntitle: Made\ncustomer: {{name: Dana}}\nbeats:\n{beats}"
    return {problem.code for problem in lint(reading(folder, text)) if problem.code.startswith("W4")}


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
@pytest.mark.parametrize("temperament", list(Temperament))
def test_whatever_is_offered_in_play_is_offered_in_the_walk(path: Path, temperament: Temperament) -> None:
    script = Script(load(path, use_house=False))
    needs = np.full(200, 0 if script.needs else NO_NEED)
    paths = play_out(script, Playthroughs.begin(script, needs, temperament), at_random(1), judge)
    offered = {int(move) for move in np.flatnonzero(paths.seen.any(axis=1))}
    assert offered
    assert offered <= walk(script).offered


def test_two_answers_for_opposite_moods_leave_nobody_without_one(tmp_path: Path) -> None:
    whole = (
        "  start:\n    choices:\n"
        "      - {id: calm, say: Well., if: {feels: {angry: at most some}}}\n"
        "      - {id: hot, say: Oh., if: {feels: {angry: at least strong}}}\n"
    )
    assert codes(tmp_path, whole) == set()
    assert codes(tmp_path, whole.replace("at least strong", "at least overwhelming")) == {"W410"}


def test_trust_between_two_answers_is_a_dead_end(tmp_path: Path) -> None:
    gap = (
        "  start:\n    choices:\n"
        "      - {id: high, say: Well., if: {trust: at least high}}\n"
        "      - {id: low, say: Oh., if: {trust: at most low}}\n"
    )
    assert codes(tmp_path, gap) == {"W410"}
    assert codes(tmp_path, gap.replace("at most low", "at most medium")) == set()


def test_beats_that_pass_each_other_on_are_a_dead_end_only_where_one_customer_meets_both(
    tmp_path: Path,
) -> None:
    circle = (
        "  first:\n    go: second\n    choices:\n"
        "      - {id: hot, say: Oh., if: {feels: {angry: at least strong}}}\n"
        "  second:\n    go: first\n    choices:\n"
        "      - {id: calm, say: Well., if: {feels: {angry: at most some}}, go: end}\n"
    )
    assert codes(tmp_path, circle) == set()
    assert codes(tmp_path, circle.replace("at most some", "at most faint")) == {"W410"}


def test_what_is_told_only_to_the_trusted_may_stay_untold(tmp_path: Path) -> None:
    text = (
        "id: made\ntitle: Made\ncustomer:\n  name: Dana\n  facts: {train: At nine}\n"
        "  hidden_need: {id: hurry, what: To be there, found_by: train, met_by: lift%s}\n"
        "beats:\n  start:\n    choices:\n"
        "      - {id: ask, say: When?, learn: train, reply: {refused: No., otherwise: At nine.}}\n"
        "  later:\n    choices:\n      - {id: lift, say: Come., if: {knows: train}}\n"
    )
    told = {p.code for p in lint(reading(tmp_path, text % "")) if p.code.startswith("W4")}
    untold = {p.code for p in lint(reading(tmp_path, text % ", needs_trust: low")) if p.code.startswith("W4")}
    assert (told, untold) == (set(), {"W410"})


def test_a_choice_done_once_may_be_the_last_of_a_round(tmp_path: Path) -> None:
    beats = (
        "  start:\n    choices:\n      - {id: ask, say: And?, once: yes, go: start}\n"
        "      - {id: hot, say: Oh., if: {feels: {angry: at least strong}}, go: end}\n"
    )
    assert codes(tmp_path, beats) == {"W410"}


def test_where_there_are_too_many_states_that_is_said_and_nothing_is_claimed(tmp_path: Path) -> None:
    choices = "".join(f"      - {{id: c{n}, say: Well., go: b{n % 4}, once: yes}}\n" for n in range(4))
    beats = "".join(
        f"  b{beat}:\n    customer: Well?\n    choices:\n{choices.replace('id: c', f'id: b{beat}c')}"
        for beat in range(4)
    )
    last = "      - {id: never, say: No., if: {done: never}}\n"
    text = f"id: made\ntitle: Made\ncustomer: {{name: Dana}}\nbeats:\n{beats}{last}"
    found = reading(tmp_path, text)
    assert found.scenario
    page = Page(found, found.scenario)
    assert not walk(page.script, 100).complete
    told = {one.code for one in unreachable(page, 100)}
    assert "I510" in told
    assert "W411" not in told


def test_a_file_that_cannot_be_played_gets_no_advice(tmp_path: Path) -> None:
    path = tmp_path / "broken.yaml"
    path.write_text(SMALL.replace("go:", "goo:").replace("beats:", "beets:"), encoding="utf-8")
    assert lint(read(path)) == ()


def test_the_same_file_gets_the_same_advice_twice(tmp_path: Path) -> None:
    found = reading(tmp_path, SMALL)
    assert lint(found) == lint(found)
