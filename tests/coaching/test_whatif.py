"""What if: another choice, same luck, everything else equal."""

import pytest

from game.coaching import judge, ranked, what_if
from game.errors import ImpossibleChoice
from game.play import Real, Session
from game.vocabulary import Onward
from tests.making import scenario_from, small

LOST = ("shrug", "pay", "bye")
FOUND = ("hear", "run", "write")


def played(*choices: str, seed: int = 3) -> Session:
    session = Session(small(), seed, need=0)
    for choice in choices:
        session.choose(choice)
    return session


def choices_of(session: Session) -> list[str]:
    return [moment.choice for moment in session.moments]


def merit(session: Session) -> float:
    tallies: list[Real] = [judge(session.script, moment.exchange) for moment in session.moments]
    return float(ranked(sum(tallies[1:], tallies[0]))[0, 0])


@pytest.mark.parametrize("moment", range(3))
def test_the_choice_that_was_made_and_the_same_afterwards_is_the_same_play_to_the_last_bit(
    moment: int,
) -> None:
    session = played(*LOST)
    again = what_if(session, moment, LOST[moment], Onward.SAME).would_be
    assert choices_of(again) == list(LOST)
    assert again.state.customers.values.tobytes() == session.state.customers.values.tobytes()
    assert [m.reply for m in again.moments] == [m.reply for m in session.moments]


def test_what_was_said_before_stays_as_it_was() -> None:
    session = played(*LOST)
    other = what_if(session, 1, "run").would_be
    assert choices_of(other)[:2] == ["shrug", "run"]
    assert other.moments[0].state("pleasure") == session.moments[0].state("pleasure")
    assert choices_of(session) == list(LOST)


def test_the_best_way_on_is_the_best_of_all_ways_from_there() -> None:
    session = played(*LOST)
    found = what_if(session, 0, "hear").would_be
    every = [("hear", offer, close) for offer in ("run", "pay", "lie") for close in ("bye", "write")]
    honest = [played(*choices) for choices in every if "lie" not in choices]
    assert found.finished
    assert merit(found) == max(merit(one) for one in honest)


def test_the_same_afterwards_goes_on_as_long_as_it_is_offered_and_then_as_well_as_can_be() -> None:
    session = Session(BRANCHING)
    for choice in ("long", "chat", "bye"):
        session.choose(choice)
    found = what_if(session, 0, "short", Onward.SAME)
    assert (choices_of(found.would_be), found.followed) == (["short", "bye"], 0)
    found = what_if(session, 1, "tea", Onward.SAME)
    assert (choices_of(found.would_be), found.followed) == (["long", "tea", "bye"], 1)


def test_a_conversation_that_is_not_over_can_be_asked_too() -> None:
    found = what_if(played("shrug"), 0, "hear")
    assert found.would_be.finished
    assert not found.was.finished


def test_what_was_not_offered_is_refused_by_name() -> None:
    with pytest.raises(ImpossibleChoice, match="shrug, hear, rule"):
        what_if(played(*LOST), 0, "run")


BRANCHING = scenario_from(
    """
    id: branching
    title: Two ways
    customer: {name: Ada}
    beats:
      start:
        customer: Hello?
        choices: [{id: long, say: Come in.}, {id: short, say: We are closing., go: close}]
      middle:
        customer: Nice here.
        choices: [{id: chat, say: Isn't it.}, {id: tea, say: Tea?, does: [gesture]}]
      close:
        customer: Well then.
        choices: [{id: bye, say: Goodbye., does: [farewell]}]
    """
)
