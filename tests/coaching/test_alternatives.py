"""The stronger line: better than what was said, and, where that did good, without giving up any of it."""

from __future__ import annotations

from game.coaching.alternatives import alternatives, stronger
from game.play import Session
from tests.making import small


def after(*choices: str) -> Session:
    session = Session(small(), 0)
    for choice in choices:
        session.choose(choice)
    return session


def test_what_brings_something_out_is_known_from_what_does_not() -> None:
    session = after("hear")
    assert {one.choice: one.learned for one in alternatives(session, session.moments[0])} == {
        "shrug": False, "hear": True, "rule": False,
    }  # fmt: skip


def test_a_bad_line_has_a_stronger_one() -> None:
    session = after("shrug")
    better = stronger(session, session.moments[0])
    assert better is not None
    assert better.choice == "hear"


def test_after_a_good_line_nothing_is_held_up_that_would_give_up_what_was_earned() -> None:
    session = after("hear")
    kept = {one.choice: one for one in alternatives(session, session.moments[0])}
    assert kept["hear"].keeps(kept["shrug"])
    assert not kept["shrug"].keeps(kept["hear"])
    assert stronger(session, session.moments[0], good=True) is None


def test_what_brought_something_out_is_not_beaten_by_more_points_alone() -> None:
    scenario = small(
        one="does: [acknowledge, explore], names: anxious,\n         learn: train=>does: [explore], learn: train",
        two="{id: rule, say: Those are the rules., does: [quote-policy], reply: Rules.}=>"
        "{id: name, say: You are anxious. It is on me., does: [acknowledge, repeat-back, gesture, personal], "
        "names: anxious, worth: 10, reply: Yes.}",
    )
    session = Session(scenario, 0)
    session.choose("hear")
    assert stronger(session, session.moments[0], good=True) is None
    better = stronger(session, session.moments[0], good=False)
    assert better is not None
    assert better.choice == "name"
