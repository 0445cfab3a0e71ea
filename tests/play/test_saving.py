"""Leaving and coming back."""

import json

import pytest

from game.coaching import Yardsticks, debrief, record
from game.errors import SaveError
from game.play import Session, parse_save, resume, rewound, save
from tests.making import small

PATHS = [["hear", "run", "write"], ["shrug", "lie", "bye"], ["rule", "pay", "write"]]


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("pause", [0, 1, 2, 3])
def test_a_conversation_left_at_any_moment_goes_on_to_the_same_record(path: list[str], pause: int) -> None:
    whole, first = Session(small(), seed=7), Session(small(), seed=7)
    for choice in path:
        whole.choose(choice)
    for choice in path[:pause]:
        first.choose(choice)
    saved = json.loads(json.dumps(save(first)))
    second = resume(small(), parse_save(saved))
    assert second.state.fingerprint() == first.state.fingerprint()
    for choice in path[pause:]:
        second.choose(choice)
    yardstick = Yardsticks().of(small(), 0)
    assert record(debrief(second, yardstick)) == record(debrief(whole, yardstick))


def test_a_scenario_that_has_changed_is_not_resumed() -> None:
    saved = parse_save(save(Session(small())))
    with pytest.raises(SaveError, match="has changed"):
        resume(small(word="Good morning.=>Good evening."), saved)


@pytest.mark.parametrize("data", [None, [], {}, {"save": 1}, "x", {"choices": 3}])
def test_anything_else_is_told_to_be_no_save(data: object) -> None:
    with pytest.raises(SaveError, match="not a saved session"):
        parse_save(data)


def test_a_save_whose_choices_do_not_fit_says_so() -> None:
    data = {**save(Session(small())), "choices": ["fly"]}
    with pytest.raises(SaveError, match="do not fit"):
        resume(small(), parse_save(data))


def test_a_state_that_comes_out_differently_is_noticed() -> None:
    data = {**save(Session(small())), "state": "0" * 16}
    with pytest.raises(SaveError, match="comes out differently"):
        resume(small(), parse_save(data))


def test_going_back_to_a_moment_brings_back_the_same_luck() -> None:
    session = Session(small(), seed=3)
    for choice in PATHS[0]:
        session.choose(choice)
    earlier = rewound(session, 1)
    assert [moment.choice for moment in earlier.moments] == ["hear"]
    assert earlier.choose("run").reply == session.moments[1].reply
    assert (
        earlier.state.customers.pleasure[0] == session.moments[1].exchange.after.pleasure[0]
        or not earlier.finished
    )
