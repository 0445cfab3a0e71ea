"""What conversations come to: the calibration that a coefficient's source points to."""

import numpy as np
import pytest

from game.customer import (
    Brought,
    Customers,
    Profile,
    ending,
    readings,
    return_chance,
    sample_temperaments,
    walked_out,
)
from game.customer import experience as e
from game.vocabulary import Feeling, Level, Outcome, Strength, Style, Temperament
from tests.customer.living import talk, turn

SEVERE = Brought(0.8, responsible=1.0, worth=200)
ANXIOUS = {Feeling.ANXIOUS: Strength.STRONG}
PROUD = Profile(
    temperament=Temperament.PROUD, patience=Level.LOW, style=Style.DIRECT, opens=ANXIOUS, brought=SEVERE
)
TOUCHED = e.Touched(Feeling.ANGRY, because="rules were quoted at her before")

GOOD: list[list[e.Experience]] = [
    [e.Owned(), e.Informed()],
    [e.Empathise("cognitive", concrete=0.8), e.Empathise("affective", concrete=0.8)],
    [e.Asked(noticed=True)],
    [e.Alternative(), e.Owned(), e.Handoff(), e.Fix(1.0)],
    [e.Gesture(0.75, personal=0.9), e.Promised()],
    [e.FollowUp()],
]
COLD: list[list[e.Experience]] = [
    [e.Informed(), e.Slighted("dismiss")],
    [e.Slighted("quote-policy"), TOUCHED],
    [e.Alternative(), e.Compensate(0.5)],
    [e.Farewell()],
]
POLITE: list[list[e.Experience]] = [
    [e.Welcomed(), e.Informed()],
    [e.Apologise(0.8), e.Explain()],
    [e.Asked()],
    [e.Alternative(), e.Fix(0.6)],
    [e.Informed()],
    [e.Farewell()],
]


def how(who: Customers, wow: bool = False) -> Outcome:
    rank = ending(who, walked_out(who), np.array([wow] * who.size), np.array([False] * who.size))
    return list(Outcome)[int(rank[0])]


def test_owning_hearing_asking_solving_and_a_personal_kindness_delight_even_after_a_severe_failure() -> None:
    who, moments = talk(PROUD, GOOD)
    found = readings(who)
    assert found["remembered"][0] >= 0.4
    assert found["return_chance"][0] >= 0.65
    assert moments[4].surprise[0] >= 0.3
    assert how(who, wow=True) is Outcome.DELIGHTED


def test_waving_away_and_quoting_a_rule_loses_them() -> None:
    who, _ = talk(PROUD, COLD)
    assert return_chance(who)[0] < 0.35
    assert how(who) is Outcome.LOST


def test_correct_and_polite_is_remembered_as_neither_a_wonder_nor_a_wound() -> None:
    serious = Profile(opens={Feeling.ANXIOUS: Strength.SOME}, brought=Brought(0.55), trust=0.6)
    who, _ = talk(serious, POLITE)
    assert how(who) in (Outcome.NEUTRAL, Outcome.SATISFIED)


def test_good_beats_polite_beats_cold_with_every_temperament() -> None:
    for temperament in Temperament:
        profile = Profile(temperament=temperament, opens=ANXIOUS, brought=SEVERE)
        kept = [float(readings(talk(profile, path)[0])["remembered"][0]) for path in (GOOD, POLITE, COLD)]
        assert kept[0] > kept[1] + 0.1 > kept[2] + 0.2, temperament


def test_the_good_way_delights_nine_in_ten_of_sampled_temperaments() -> None:
    n = 1000
    who = Customers.meet(PROUD, n, sample_temperaments(n, np.random.default_rng(0)))
    for done in GOOD:
        turn(who, done, minutes=0.5)
    assert (who.pleasure > 0.4).mean() >= 0.9


@pytest.mark.parametrize("temperament", Temperament)
def test_nine_polite_half_minutes_are_borne_even_with_little_patience(temperament: Temperament) -> None:
    profile = Profile(temperament=temperament, patience=Level.LOW, brought=Brought(0.55))
    who, moments = talk(profile, [[e.Informed()]] * 9)
    assert len(moments) == 9
    assert not walked_out(who).any()


def test_two_stalls_and_talk_of_policy_use_up_little_patience() -> None:
    profile = Profile(temperament=Temperament.PROUD, patience=Level.LOW, brought=SEVERE)
    who = Customers.meet(profile)
    for _ in range(2):
        turn(who, e.Slighted("quote-policy"), minutes=0.5)
        turn(who, e.Wait(2.0), minutes=2.0)
    assert walked_out(who).all()


def test_patience_goes_by_temperament_and_level() -> None:
    full = {level: float(Customers.meet(Profile(patience=level)).patience_full[0]) for level in (*Level,)}
    assert full[Level.LOW] < full[Level.MEDIUM] < full[Level.HIGH]
    fiery = Customers.meet(Profile(temperament=Temperament.FIERY))
    assert fiery.patience_full[0] < full[Level.MEDIUM]


def test_overwhelming_anger_twice_running_is_walking_out() -> None:
    profile = Profile(opens={Feeling.ANGRY: Strength.OVERWHELMING}, brought=SEVERE, patience=Level.HIGH)
    who = Customers.meet(profile)
    turn(who, e.Slighted("dismiss"))
    assert not walked_out(who).any()
    turn(who, e.Slighted("blame"))
    assert walked_out(who).all()


def test_always_saying_sorry_is_not_a_way_to_anything() -> None:
    who, _ = talk(PROUD, [[e.Apologise()]] * 6)
    assert how(who) not in (Outcome.DELIGHTED, Outcome.SATISFIED)


def test_always_paying_does_not_buy_delight() -> None:
    who, _ = talk(PROUD, [[e.Compensate(1.0)]] * 6)
    assert how(who, wow=True) is not Outcome.DELIGHTED


def test_being_asked_again_and_again_wears_thin() -> None:
    asked, _ = talk(PROUD, [[e.Asked()]] * 6)
    assert how(asked) not in (Outcome.DELIGHTED, Outcome.SATISFIED)
