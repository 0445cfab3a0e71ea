import numpy as np
import pytest

from game.customer import Customers, leave, readings
from game.customer import experience as e
from game.vocabulary import Outcome
from tests.customer.living import ORDINARY, after, turn
from tests.customer.test_conversations import how


def logit(**state: float) -> float:
    """The log odds that somebody comes back who has lived no visit, and is otherwise as given."""
    who = Customers.meet(ORDINARY)
    for name, amount in state.items():
        setattr(who, name, amount)
    return float(readings(who)["return_logit"][0])


def test_somebody_without_an_opinion_of_us_comes_back_a_little_more_often_than_not() -> None:
    assert 0 < logit(satisfaction=0.0, trust=0.6) < 1


def test_trust_brings_people_back_and_failures_keep_them_away() -> None:
    assert logit(trust=0.9) > logit(trust=0.6) + 0.3
    assert logit(failure_load=0.5) < logit() - 0.3


def test_who_was_astonished_comes_back_sooner_than_who_was_merely_pleased() -> None:
    glad = Customers.meet(ORDINARY, 2)
    turn(glad, e.Feel(0.7))
    glad.astonishment = np.array([0.0, 0.8])
    plain, amazed = readings(glad)["return_logit"]
    assert amazed > plain + 0.3


@pytest.mark.parametrize("kind", ["distributive", "interactional", "procedural"])
def test_every_kind_of_fairness_leaves_something_for_the_long_run(kind: str) -> None:
    fair, plain = Customers.meet(ORDINARY), Customers.meet(ORDINARY)
    for who in (fair, plain):
        turn(who, e.Feel(0.2))
    setattr(fair, kind, 1.0)
    assert _satisfied_after(fair) > _satisfied_after(plain) + 0.01


def _satisfied_after(who: Customers) -> float:
    leave(who)
    return float(who.satisfaction[0])


def ended(pleasure: float, **state: float) -> Outcome:
    who = Customers.meet(ORDINARY)
    turn(who, e.Feel(pleasure))
    for name, amount in state.items():
        setattr(who, name, amount)
    return how(who, wow=True)


def test_a_wow_does_not_delight_where_little_of_it_is_left() -> None:
    assert ended(0.45, satisfaction=0.5) is Outcome.DELIGHTED
    assert ended(0.35, satisfaction=0.5) is Outcome.SATISFIED


def test_a_wow_does_not_delight_who_will_hardly_come_back() -> None:
    assert ended(0.6) is Outcome.DELIGHTED
    assert ended(0.6, failure_load=1.1) is Outcome.SATISFIED


def test_being_listened_to_is_being_heard_and_a_choice_is_fair_handling() -> None:
    assert after([e.Empathise("attentive")])["heard"] > after([e.Informed()])["heard"] + 0.2
    assert after([e.OfferChoice(2)])["procedural"] > after([])["procedural"] + 0.1


def test_money_that_is_not_owed_is_less_of_a_justice() -> None:
    owed, given = (
        after([e.Failure(0.5, responsible=share), e.Compensate()])["distributive"] for share in (1.0, 0.0)
    )
    assert given < owed - 0.05


def test_trust_rises_a_little_within_a_talk_where_people_are_heard() -> None:
    who = Customers.meet(ORDINARY)
    turn(who, e.Empathise("cognitive"))
    assert ORDINARY.trust < who.trust[0] < ORDINARY.trust + 0.05


def test_control_that_comes_back_while_the_matter_is_open_is_hope_and_once_settled_is_not() -> None:
    def hope(threat: float) -> float:
        who = Customers.meet(ORDINARY)
        who.threat = threat
        turn(who, e.Owned())
        return float(who.hope[0])

    assert hope(0.6) > 0.02
    assert hope(0.0) == 0


def test_a_weight_is_only_gone_where_pleasure_has_risen_far_enough_from_below() -> None:
    def relief(rise: float) -> float:
        who = Customers.meet(ORDINARY)
        turn(who, e.Feel(-0.15))
        turn(who, e.Feel(-0.15 + rise))
        return float(who.relief[0])

    assert relief(0.5) > 0.3
    assert relief(0.2) == 0
