import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.customer import Brought, Customers, Profile, can_open, feeling_point, named, strengths
from game.customer import experience as e
from game.customer.pairs import every_pair, opens_as_written
from game.vocabulary import UNPLEASANT, Feeling, Strength, Temperament, strength_word
from tests.customer.living import ORDINARY, Turn, talk, turn, visit

ALLOWED = [pair for pair in every_pair() if can_open(pair)]
FORBIDDEN = [pair for pair in every_pair() if not can_open(pair)]


def name_of(who: Customers) -> tuple[Feeling, Strength | None]:
    place, amount = named(who)
    return list(Feeling)[int(place[0])], strength_word(float(amount[0]))


def strength_of(who: Customers, feeling: Feeling) -> float:
    return float(strengths(who)[list(Feeling).index(feeling)][0])


@given(st.sampled_from(Feeling), st.sampled_from(Strength), st.sampled_from(Temperament), st.booleans())
def test_a_customer_opened_with_a_feeling_is_named_it_at_that_strength(
    feeling: Feeling, word: Strength, temperament: Temperament, troubled: bool
) -> None:
    brought = Brought(0.8, recurring=1.0) if troubled else None
    who = Customers.meet(Profile(temperament=temperament, opens={feeling: word}, brought=brought))
    assert name_of(who) == (feeling, word)


@given(st.sampled_from(ALLOWED), st.permutations(list(Strength)))
def test_a_pair_that_may_be_opened_shows_both_and_the_stronger_names_the_customer(
    pair: frozenset[Feeling], words: list[Strength]
) -> None:
    assert opens_as_written(dict(zip(sorted(pair), words, strict=False)))


@given(st.sampled_from(FORBIDDEN))
def test_a_pair_that_may_not_be_opened_fails_at_some_pair_of_strengths(pair: frozenset[Feeling]) -> None:
    one, other = sorted(pair)
    words = [(first, second) for first in Strength for second in Strength if first is not second]
    assert not all(opens_as_written({one: first, other: second}) for first, second in words)


@pytest.mark.parametrize(
    "pair",
    [
        {Feeling.ANXIOUS, Feeling.TIRED},
        {Feeling.ANGRY, Feeling.TIRED},
        {Feeling.ANGRY, Feeling.ANXIOUS},
        {Feeling.ANGRY, Feeling.DISAPPOINTED},
        {Feeling.SAD, Feeling.TIRED},
    ],
)
def test_what_people_often_feel_together_can_be_opened_together(pair: frozenset[Feeling]) -> None:
    assert can_open(pair)


@pytest.mark.parametrize("pair", [{Feeling.DELIGHTED, Feeling.SAD}, {Feeling.CALM, Feeling.ANGRY}])
def test_what_nobody_feels_together_cannot_be_opened_together(pair: frozenset[Feeling]) -> None:
    assert not can_open(pair)


def test_one_feeling_can_always_be_opened() -> None:
    assert all(can_open({feeling}) for feeling in Feeling)


def test_strengths_come_in_the_order_of_the_vocabulary() -> None:
    for place, feeling in enumerate(Feeling):
        who = Customers.meet(Profile(opens={feeling: Strength.STRONG}), 2)
        assert strengths(who).argmax(axis=0).tolist() == [place, place]


def test_somebody_with_nothing_on_their_mind_is_calm() -> None:
    assert name_of(Customers.meet(ORDINARY))[0] is Feeling.CALM


def test_unpleasant_feelings_lie_below_zero_and_pleasant_ones_do_not() -> None:
    for feeling in Feeling:
        pleasure, _ = feeling_point(feeling, Strength.STRONG)
        assert (pleasure < 0) == (feeling in UNPLEASANT), feeling


def after(*done: e.Experience) -> Customers:
    who = Customers.meet(ORDINARY)
    for experience in done:
        turn(who, experience)
    return who


def test_a_failure_that_is_our_fault_makes_angry_and_one_that_is_nobodys_makes_anxious() -> None:
    ours = after(e.Failure(0.8), e.Slighted("dismiss"))
    nobodys = after(e.Failure(0.8, responsible=0.0))
    assert strength_of(ours, Feeling.ANGRY) > strength_of(nobodys, Feeling.ANGRY)
    assert name_of(nobodys)[0] is Feeling.ANXIOUS


def test_anger_that_has_given_up_is_no_longer_anger() -> None:
    who = Customers.meet(Profile(opens={Feeling.ANGRY: Strength.STRONG}))
    who.control = -1.0
    assert strength_of(who, Feeling.ANGRY) == 0


def test_jargon_upon_jargon_confuses() -> None:
    assert name_of(after(*[e.Informed(plain=False)] * 3))[0] is Feeling.CONFUSED


def test_being_talked_down_to_embarrasses() -> None:
    assert strength_of(after(*[e.Slighted("patronise")] * 2), Feeling.EMBARRASSED) >= 0.3


def test_a_result_far_below_what_was_expected_disappoints() -> None:
    assert name_of(after(e.Outcome(0.0, expected=1.0)))[0] is Feeling.DISAPPOINTED


def test_steps_that_could_have_been_spared_tire() -> None:
    who = after(*[e.Effort(3)] * 3)
    assert strength_of(who, Feeling.TIRED) >= 0.3


def test_a_weight_that_goes_leaves_relief() -> None:
    troubled = Profile(opens={Feeling.ANXIOUS: Strength.STRONG}, brought=Brought(0.6))
    good: list[Turn] = [e.Empathise("cognitive"), [e.Owned(), e.Fix(1.0)], e.Informed()]
    _, moments = talk(troubled, good)
    assert Feeling.RELIEVED in [name_of(moment)[0] for moment in moments]


def test_a_say_that_comes_back_while_it_is_open_gives_hope() -> None:
    troubled = Profile(opens={Feeling.ANXIOUS: Strength.SOME}, brought=Brought(0.55))
    who, moments = talk(troubled, [[e.Owned(), e.Informed()], [e.Empathise("cognitive"), e.OfferChoice(3)]])
    assert strength_of(moments[-1], Feeling.HOPEFUL) >= 0.3
    assert who.size == 1


def test_a_personal_gesture_surprises_and_a_second_one_surprises_less() -> None:
    first = after(e.Gesture(0.8, personal=0.9))
    assert strength_of(first, Feeling.GRATEFUL) >= 0.3
    assert float(first.surprise[0]) >= 0.3
    visits = []
    twice = Customers.meet(ORDINARY)
    for _ in range(2):
        visit(twice, [e.Gesture(0.8, personal=0.9)], days=7)
        visits.append(float(twice.surprise[0]))
    assert visits[1] < visits[0] - 0.02


def test_names_are_derived_and_leave_the_state_alone() -> None:
    who = after(e.Failure(0.5))
    before = who.copy()
    strengths(who)
    named(who)
    assert np.array_equal(before.values, who.values)
