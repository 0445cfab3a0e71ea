"""What a choice does, as it reaches the customer."""

import pytest

from game.customer.experience import (
    Apologise,
    Asked,
    Compensate,
    Display,
    Empathise,
    Experience,
    Fix,
    Gesture,
    Ignored,
    Informed,
    MeetHiddenNeed,
    Outcome,
    PromiseBroken,
    Promised,
    PromiseKept,
    SalesOffer,
    Slighted,
    Touched,
    Wait,
    WaitTold,
    Welcomed,
)
from game.play.acts import Circumstances, experiences, value_of
from game.scenario import Choice, Scenario
from game.vocabulary import Act, Feeling
from tests.making import scenario_from

FILE = """
id: one
title: One
customer:
  name: Ada
  touchy_about: [{{when: quote-policy, feels: angry, because: twice before}}]
  warms_to: [{{when: repeat-back, because: nobody listens}}]
{problem}
beats:
  only:
    customer: Well?
    choices: [{{id: it, say: This., {choice}}}]
tuning: {{only.it: {tuned}}}
"""
PROBLEM = "problem: {what: Lost, worth: 100}"


def made(choice: str, problem: str = PROBLEM, tuned: str = "{}") -> Scenario:
    return scenario_from(FILE.format(choice=choice, problem=problem, tuned=tuned))


def felt(choice: str, problem: str = PROBLEM, tuned: str = "{}", **now: bool) -> list[Experience]:
    scenario = made(choice, problem, tuned)
    return list(experiences(scenario, scenario.beats[0].choices[0], Circumstances(**now)))


@pytest.mark.parametrize("act", list(Act))
def test_every_act_reaches_the_customer(act: Act) -> None:
    assert felt(f"does: [{act}]")


def test_acts_are_felt_in_the_order_written() -> None:
    kinds = [type(one) for one in felt("does: [inform, apologise, explore]")]
    assert kinds == [Informed, Apologise, Asked]


def test_silence_is_being_ignored() -> None:
    assert list(experiences(made("does: []"), None, Circumstances())) == [Ignored()]


def test_personal_colours_what_it_can_and_is_felt_alone_where_it_cannot() -> None:
    personal, routine = felt("does: [gesture, personal]"), felt("does: [gesture]")
    assert isinstance(personal[0], Gesture)
    assert isinstance(routine[0], Gesture)
    assert personal[0].personal > routine[0].personal
    assert [type(one) for one in felt("does: [inform, personal]")] == [Informed, Welcomed]


def test_a_hint_makes_a_question_a_better_one() -> None:
    assert felt("does: [notice, explore]") == [Asked(noticed=True)]
    assert felt("does: [explore]", refused=True) == [Asked(welcome=False)]


def test_naming_a_feeling_that_is_not_there_is_half_an_ear() -> None:
    (right,) = felt("does: [acknowledge], names: angry")
    (wrong,) = felt("does: [acknowledge], names: angry", named=False)
    assert isinstance(right, Empathise)
    assert isinstance(wrong, Empathise)
    assert wrong.accuracy < 0.5 < right.accuracy


@pytest.mark.parametrize(("word", "accuracy"), [("right", 1.0), ("partly", 0.5), ("wrong", 0.0)])
def test_a_repeat_back_is_as_good_as_it_is_accurate(word: str, accuracy: float) -> None:
    heard = felt(f"does: [repeat-back], accuracy: {word}")[0]
    assert isinstance(heard, Empathise)
    assert (heard.kind, heard.accuracy) == ("cognitive", accuracy)


def test_money_is_set_against_the_loss() -> None:
    assert felt("does: [compensate], costs: 40, worth: 75") == [Compensate(ratio=0.75)]
    (gift,) = felt("does: [compensate], costs: 40", problem="")
    assert isinstance(gift, Gesture)


def test_a_fix_repairs_where_something_went_wrong_and_else_is_simply_a_result() -> None:
    assert felt("does: [fix]") == [Fix(quality=1.0)]
    assert felt("does: [fix], quality: partly", problem="") == [Outcome(performance=0.5)]
    assert felt("does: [fix]", solved=True) == []


def test_an_offer_to_sell_knows_whether_the_problem_is_solved() -> None:
    assert felt("does: [upsell]") == [SalesOffer(solved=False)]
    assert (
        felt("does: [upsell]", solved=True) == felt("does: [upsell]", problem="") == [SalesOffer(solved=True)]
    )


def test_what_is_told_about_a_wait_belongs_to_the_wait() -> None:
    assert felt("does: [stall, estimate-wait, explain-wait], takes: 4 min") == [
        Wait(minutes=4, explained=True, estimate=4.0)
    ]
    assert felt("does: [estimate-wait, explain-wait]") == [WaitTold(estimated=True, explained=True)]


def test_promises_are_made_kept_broken_and_hollow() -> None:
    assert felt("does: [promise]") == [Promised()]
    assert felt("does: [promise, overpromise]") == [Promised(hollow=True)]
    assert felt("does: [], keeps: x") == [PromiseKept()]
    assert felt("does: [], breaks: x") == [PromiseBroken()]


def test_how_it_is_said_is_felt_first() -> None:
    assert isinstance(felt("does: [inform], manner: warm")[0], Display)
    assert felt("does: [inform], manner: cold")[0] == Slighted("cold")
    forced, warm = felt("does: [apologise], manner: forced")[-1], felt("does: [apologise], manner: warm")[-1]
    assert isinstance(forced, Apologise)
    assert isinstance(warm, Apologise)
    assert forced.sincerity < warm.sincerity


def test_sore_points_and_soft_spots_are_touched() -> None:
    sore = felt("does: [quote-policy]")[-1]
    soft = felt("does: [repeat-back]")[-1]
    assert isinstance(sore, Touched)
    assert isinstance(soft, Touched)
    assert (sore.feels, sore.because) == (Feeling.ANGRY, "twice before")
    assert (soft.code, soft.because) == ("warms", "nobody listens")


def test_the_authors_own_steps_come_last() -> None:
    assert felt("does: [inform]", tuned="{angry: +2, calm: -1}")[-2:] == [
        Touched(Feeling.ANGRY, steps=2.0, code="tuned"),
        Touched(Feeling.CALM, steps=-1.0, code="tuned"),
    ]


def test_a_need_that_was_found_is_met() -> None:
    assert isinstance(felt("does: [fix]", meets_need=True)[-1], MeetHiddenNeed)


def test_a_gesture_is_worth_what_it_is_to_this_customer_not_what_it_costs() -> None:
    def value(costs: int, worth: int) -> float:
        scenario = made(f"does: [gesture], costs: {costs}, worth: {worth}")
        choice: Choice = scenario.beats[0].choices[0]
        return value_of(scenario, choice)

    assert value(4, 60) > value(60, 20)
    assert value(25, 25) == 0.5
    assert 0 < value(0, 0) < value(9, 900) < 1
