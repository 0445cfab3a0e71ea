"""The player's own composure: worn and restored, shown, and without any consequence."""

from game.coaching import composure_of, composure_word, kind_word
from game.play import Session
from tests.making import scenario_from

ROUGH = """
id: rough
title: A rough evening
customer: {name: Ada, opens: {angry: strong}, patience: high}
problem: {what: It is late}
you_can: {spend: 10, ask: the manager}
beats:
  first:
    customer: You useless lot!
    abuse: true
    choices:
      - {id: endure, say: I am sorry., does: [apologise]}
      - {id: stop, say: I want to help and I need you to stop shouting., does: [boundary]}
  second:
    customer: Well?
    pressure: high
    if_silent: {reply: Hello?}
    choices:
      - {id: rush, say: Coming!, manner: rushed}
      - {id: call, say: I am fetching my manager for you., does: [handoff]}
  third:
    customer: Still here.
    choices: [{id: bye, say: Goodbye., does: [farewell]}]
"""


def levels(*choices: str) -> tuple[float, ...]:
    return composure_of(played(*choices))


def played(*choices: str) -> Session:
    session = Session(scenario_from(ROUGH))
    for choice in choices:
        session.choose(choice)
    return session


def test_abuse_that_is_endured_wears_more_than_abuse_that_is_answered_with_a_boundary() -> None:
    assert levels() == (1.0,)
    assert levels("endure")[-1] < levels("stop")[-1] < 1.0


def test_haste_wears_and_a_breath_or_a_colleague_restores() -> None:
    hurried, breathing, helped = (levels("endure", second)[-1] for second in ("rush", "silence", "call"))
    assert hurried < levels("endure")[-1]
    assert breathing > hurried
    assert helped > hurried
    assert breathing > levels("endure")[-1]


def test_it_stays_between_nothing_and_whole() -> None:
    assert all(0.0 <= level <= 1.0 for level in levels("stop", "call", "bye"))


def test_worn_thin_is_said_in_words() -> None:
    words = [composure_word(level) for level in (1.0, 0.75, 0.6, 0.45, 0.2)]
    assert words == ["steady", "steady", "worn", "worn", "thin"]


def test_the_debrief_speaks_of_it_kindly_and_only_where_it_wore() -> None:
    worn, held = kind_word(played("endure", "rush")), kind_word(played("endure", "call"))
    assert worn == ("composure.debrief.abuse", None)
    assert held
    assert held[0] == "composure.debrief.held"
    assert held[1]
    assert held[1].choice == "call"
    assert kind_word(Session(scenario_from(ROUGH))) is None
