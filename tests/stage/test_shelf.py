"""What lies on the shelf, in which order, and what is suggested to somebody nobody knows."""

from __future__ import annotations

from game.scenario import Scenario
from game.stage import Shelf
from tests.making import scenario_from, small
from tests.window.playing import rehearsed


def returning() -> Scenario:
    """A scenario in which Ada comes back: short and easy, and one line of it recalls the first visit."""
    return scenario_from(
        """
        id: again
        title: Ada again
        minutes: 1
        difficulty: easy
        customer: {name: Ada}
        beats:
          start:
            customer: It is me again.
            choices:
              - {id: ran, if: {before: small.run}, say: Shall I run?, does: [welcome], reply: "No, no."}
              - {id: hello, say: Hello., does: [welcome], reply: Hello.}
        """
    )


def test_who_comes_back_stands_behind_those_who_were_not_met_yet_and_is_suggested_last() -> None:
    view = Shelf({one.id: one for one in (returning(), small())}, rehearsed).home()
    assert [(card.id, card.after) for card in view.scenarios] == [("small", ()), ("again", ("small",))]
    assert [one.scenario for one in view.rota] == ["small", "again"]


def one(id_: str, industry: str, minutes: int, *content: str) -> Scenario:
    told = {"id": id_, "industry": industry, "minutes": minutes, "content": content}
    return small().model_copy(update=told)


def rota(*scenarios: Scenario) -> list[str]:
    view = Shelf({each.id: each for each in scenarios}, rehearsed).home()
    return [each.scenario for each in view.rota]


def test_a_newcomer_is_offered_one_of_each_trade_before_a_second_of_any() -> None:
    shelf = [one("a", "hotel", 3), one("b", "hotel", 4), one("c", "bank", 8), one("d", "hotel", 5)]
    assert rota(*shelf) == ["a", "c", "b"]


def test_a_newcomer_is_offered_first_what_needs_no_warning() -> None:
    assert rota(one("a", "hotel", 3, "grief"), one("b", "hotel", 8)) == ["b", "a"]
