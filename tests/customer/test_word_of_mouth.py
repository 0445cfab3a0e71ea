import pytest

from game.customer import Customers, readings, told
from game.customer import experience as e
from tests.customer.living import ORDINARY, after, turn


def lived(pleasure: float, **state: float) -> Customers:
    """Somebody who has lived a visit at this level, and is otherwise as given."""
    who = Customers.meet(ORDINARY)
    turn(who, e.Feel(pleasure))
    for name, amount in state.items():
        setattr(who, name, amount)
    return who


def good(**state: float) -> float:
    return float(told(lived(0.7, **state))[0][0])


def bad(**state: float) -> float:
    return float(told(lived(-0.7, **state))[1][0])


def test_even_what_was_neither_good_nor_bad_is_told_now_and_then() -> None:
    assert after([e.Feel(0.0)])["told"] == pytest.approx(0.3)


def test_all_that_is_told_is_the_good_and_the_bad_and_a_little_more() -> None:
    found = after([e.Feel(0.7)])
    assert found["told"] == pytest.approx(0.3 + found["told_positive"] + found["told_negative"])


@pytest.mark.parametrize("level", [-0.9, -0.3, 0.3, 0.9])
def test_nobody_tells_good_and_bad_of_the_same_visit(level: float) -> None:
    found = after([e.Feel(level)])
    assert (found["told_positive"] > 0) is (level > 0)
    assert (found["told_negative"] > 0) is (level < 0)


def test_a_surprise_is_the_story() -> None:
    assert good(astonishment=0.6) > good() + 0.3


def test_being_stirred_up_makes_people_tell_more_of_either_kind() -> None:
    assert good(excitement=0.8) > 1.2 * good()
    assert bad(excitement=0.8) > 1.2 * bad()


def test_being_quiet_does_not_make_them_tell_less_than_being_even() -> None:
    assert bad(excitement=-0.8) == bad()


def test_good_is_told_of_those_one_trusts_and_less_of_those_who_have_failed_before() -> None:
    assert good(trust=0.9) > good(trust=0.3) + 0.1
    assert good(failure_load=1.0) < good() - 0.1


def test_what_was_merely_put_right_is_hardly_told() -> None:
    assert good(severity=0.5, responsible=1.0) < 0.3 * good()


def test_how_many_hear_of_it_is_never_below_nothing() -> None:
    found = readings(Customers.meet(ORDINARY))
    assert min(float(found[name][0]) for name in ("told", "told_positive", "told_negative")) >= 0
