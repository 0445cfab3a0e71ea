"""Each of the thirteen names of feelings is reached in an experiment that is shipped."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.authoring.lab.experiment import Condition, Turn, Visit
from game.authoring.lab.reader import read_lab
from game.customer import Customers, appraise, begin_turn, close_turn, named, new_visit
from game.vocabulary import Feeling

FILE = Path(__file__).parents[2] / "assets" / "experiments" / "thirteen-feelings.yaml"
READING = read_lab(FILE)


def felt(condition: Condition) -> set[Feeling]:
    """Every name the customer has at the end of a turn."""
    who = Customers.meet(condition.customer)
    names = set()
    for step in condition.steps:
        if isinstance(step, Visit):
            new_visit(who, step.days)
        elif isinstance(step, Turn):
            begin_turn(who)
            for experience in step.felt:
                appraise(who, experience)
            close_turn(who)
            names.add(list(Feeling)[int(named(who)[0][0])])
    return names


def test_there_is_a_condition_for_every_name() -> None:
    assert READING.lab is not None
    assert {condition.name for condition in READING.lab.conditions} == set(Feeling)


@pytest.mark.parametrize("condition", READING.lab.conditions if READING.lab else (), ids=lambda c: c.name)
def test_the_feeling_is_reached_on_the_way_shown(condition: Condition) -> None:
    assert Feeling(condition.name) in felt(condition)
