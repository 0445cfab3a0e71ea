"""`act` in the lab: what a player does, without a story around it."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.authoring.lab.acting import STALLED_MINUTES, lived
from game.authoring.lab.experiment import Leave, Turn
from game.authoring.lab.reader import read_lab
from game.customer import experience as e
from game.play import tuning
from game.play.acts import Circumstances, experiences
from game.vocabulary import Act, Manner
from tests.making import scenario_from

PLAYED = """
id: played
title: Played
customer: {{name: Ada}}
problem: {{what: The parcel is not here, worth: 80}}
beats:
  start:
    customer: Good morning.
    choices:
      - {{id: act, say: Well., does: [{acts}], manner: {manner}, worth: {worth}, takes: {takes:g} min}}
"""


def played(acts: list[Act], manner: Manner, *, solved: bool) -> tuple[e.Experience, ...]:
    """What play makes of this choice: money as much as the loss, time as much as the lab takes."""
    worth = 80 if Act.COMPENSATE in acts else 0
    scenario = scenario_from(
        PLAYED.format(acts=", ".join(acts), manner=manner, worth=worth, takes=STALLED_MINUTES)
    )
    choice = scenario.beats[0].choices[0]
    return tuple(experiences(scenario, choice, Circumstances(solved=solved)))


def found_out(items: str, folder: Path) -> list[tuple[e.Experience, ...]]:
    """What comes out as each visit ends."""
    path = folder / "lab.yaml"
    path.write_text(f"lab: 1\nconditions:\n  a: [{items}]\n", encoding="utf-8")
    lab = read_lab(path).lab
    assert lab is not None
    return [step.found_out for step in lab.conditions[0].steps if isinstance(step, Leave)]


@pytest.mark.parametrize("solved", [False, True], ids=["open", "solved"])
@pytest.mark.parametrize("act", Act)
def test_an_act_is_felt_as_it_is_in_play(act: Act, solved: bool) -> None:
    for manner in (Manner.PLAIN, Manner.COLD):
        assert lived([act], manner, solved=solved) == played([act], manner, solved=solved)


@pytest.mark.parametrize("act", Act)
def test_every_act_is_felt_by_somebody_with_a_problem(act: Act) -> None:
    assert lived([act])


def test_acts_are_felt_in_the_order_written() -> None:
    assert lived([Act.FIX, Act.LISTEN]) == (*lived([Act.FIX]), *lived([Act.LISTEN]))
    assert lived([Act.LISTEN, Act.FIX]) == (*lived([Act.LISTEN]), *lived([Act.FIX]))


def test_money_is_as_much_as_the_loss_and_a_gesture_costs_nothing() -> None:
    assert lived([Act.COMPENSATE]) == (e.Compensate(ratio=1.0),)
    (gesture,) = lived([Act.GESTURE])
    assert isinstance(gesture, e.Gesture)
    assert gesture.value == tuning.THOUGHT.value


def test_what_is_aimed_at_this_person_colours_the_others() -> None:
    (gesture,) = lived([Act.GESTURE, Act.PERSONAL])
    assert isinstance(gesture, e.Gesture)
    assert gesture.personal == tuning.PERSONAL.value


def test_an_estimate_of_a_stall_is_right() -> None:
    wait = e.Wait(STALLED_MINUTES, estimate=STALLED_MINUTES)
    assert lived([Act.STALL, Act.ESTIMATE_WAIT]) == (wait,)


def test_how_it_is_said_is_felt_first() -> None:
    first, *_ = lived([Act.FIX], Manner.WARM)
    assert isinstance(first, e.Display)
    assert not any(isinstance(felt, e.Display) for felt in lived([Act.FIX]))


def test_an_offer_is_another_one_once_the_matter_is_settled() -> None:
    assert lived([Act.UPSELL]) == (e.SalesOffer(solved=False),)
    assert lived([Act.UPSELL], solved=True) == (e.SalesOffer(solved=True),)


def test_a_lie_and_an_empty_promise_come_out_as_the_visit_ends_and_not_again(tmp_path: Path) -> None:
    ends = found_out("act: {does: [mislead, overpromise]}, visit: {}, fix: {}", tmp_path)
    assert ends == [(e.Lie(), e.PromiseBroken(size=tuning.HOLLOW_PROMISE.value)), ()]


def test_what_is_told_twice_comes_out_twice(tmp_path: Path) -> None:
    ends = found_out("act: {does: mislead}, act: {does: mislead}, leave, leave", tmp_path)
    assert ends == [(e.Lie(), e.Lie()), ()]


def test_acts_of_one_line_are_one_turn(tmp_path: Path) -> None:
    path = tmp_path / "lab.yaml"
    path.write_text("lab: 1\nconditions: {a: [act: {does: [listen, fix]}]}\n", encoding="utf-8")
    lab = read_lab(path).lab
    assert lab is not None
    turns = [step for step in lab.conditions[0].steps if isinstance(step, Turn)]
    assert [turn.felt for turn in turns] == [lived([Act.LISTEN, Act.FIX])]
