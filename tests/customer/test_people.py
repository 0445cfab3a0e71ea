"""Who the customer is: the same words land differently by temperament, by style and by what matters to them."""

from dataclasses import replace
from typing import Final

import numpy as np
import pytest

from game.customer import Brought, Customers, Log, Multipliers, Profile, Reason, appraise, close_turn
from game.customer import experience as e
from game.customer.temperament import NAMED, PARAMETERS
from game.vocabulary import Feeling, Strength, Style, Temperament, Value
from tests.customer.living import turn

HURT: Final = Profile(
    opens={Feeling.ANXIOUS: Strength.SOME}, brought=Brought(0.55, worth=100), trust=0.6, satisfaction=0.2
)
"""Somebody worried over a problem of ours, easygoing unless said."""

LISTENED: Final = e.Empathise("attentive")
MIDDLE: Final = Multipliers(np.ones((len(PARAMETERS), 1)))


def met(profile: Profile, *done: e.Experience) -> tuple[Customers, list[Reason]]:
    """A customer after these experiences, felt one after another, and the reasons that were written down."""
    who, log = Customers.meet(profile), Log()
    for experience in done:
        appraise(who, experience, log)
    return who, log.reasons


def change(quantity: str, profile: Profile, *done: e.Experience) -> float:
    """How far the last of these experiences moves one quantity."""
    before, after = met(profile, *done[:-1])[0], met(profile, *done)[0]
    return float(getattr(after, quantity)[0] - getattr(before, quantity)[0])


def person(temperament: Temperament, profile: Profile = HURT) -> Profile:
    return replace(profile, temperament=temperament)


def with_value(value: Value | None) -> Profile:
    return replace(HURT, values=(value,) if value else ())


def sizes(profile: Profile, code: str, *done: e.Experience) -> list[float]:
    """How large the reasons of this code are, as the sum of what they moved."""
    reasons = [reason for reason in met(profile, *done)[1] if reason.code == code]
    return [float(abs(r.pleasure[0]) + abs(r.arousal[0]) + abs(r.control[0])) for r in reasons]


# Temperament: every multiplier does what it says, and only that


def with_more(parameter: str) -> Customers:
    values = MIDDLE.values.copy()
    values[PARAMETERS.index(parameter)] = 1.4
    return Customers.meet(HURT, 1, Multipliers(values))


def step(who: Customers, quantity: str, done: e.Experience) -> float:
    before = float(getattr(who, quantity)[0])
    appraise(who, done)
    return float(getattr(who, quantity)[0]) - before


MULTIPLIERS: Final = [
    ("gains", "pleasure", e.Reassured(), 1),
    ("losses", "pleasure", e.Transfer(), -1),
    ("arousal", "arousal", e.Transfer(), 1),
    ("arousal", "arousal", e.Reassured(), -1),
    ("warmth", "pleasure", LISTENED, 1),
    ("warmth", "pleasure", e.Welcomed(), 1),
    ("respect", "pleasure", e.Slighted("patronise"), -1),
    ("respect", "shame", e.Slighted("patronise"), 1),
    ("worry", "uncertainty", e.Transfer(), 1),
    ("worry", "pleasure", e.Informed(plain=False), -1),
]
"""A parameter, what it acts on, an experience, and whether it adds or takes away there."""


@pytest.mark.parametrize(("parameter", "quantity", "done", "sign"), MULTIPLIERS)
def test_a_multiplier_makes_larger_what_it_says(
    parameter: str, quantity: str, done: e.Experience, sign: int
) -> None:
    usual = step(Customers.meet(HURT, 1, MIDDLE), quantity, done)
    more = step(with_more(parameter), quantity, done)
    assert sign * more > sign * usual * 1.15 > 0


def test_trust_rises_faster_in_who_trusts_readily_and_patience_lasts_longer_in_who_has_more() -> None:
    def risen(who: Customers) -> float:
        before = float(who.trust[0])
        who.pleasure, who.heard = 0.3, 0.8
        close_turn(who)
        return float(who.trust[0]) - before

    assert risen(with_more("trusting")) > 1.2 * risen(Customers.meet(HURT, 1, MIDDLE)) > 0
    assert with_more("patience").patience[0] > 1.2 * Customers.meet(HURT, 1, MIDDLE).patience[0]


def test_every_parameter_of_a_temperament_is_tested_here() -> None:
    assert {row[0] for row in MULTIPLIERS} | {"trusting", "patience"} == set(PARAMETERS)


@pytest.mark.parametrize(
    ("temperament", "parameter", "extreme"),
    [
        (Temperament.ANXIOUS, "worry", max),
        (Temperament.PROUD, "respect", max),
        (Temperament.WARM, "warmth", max),
        (Temperament.WARM, "gains", max),
        (Temperament.GUARDED, "trusting", min),
        (Temperament.GUARDED, "warmth", min),
        (Temperament.GUARDED, "arousal", min),
        (Temperament.FIERY, "arousal", max),
        (Temperament.FIERY, "losses", max),
        (Temperament.FIERY, "patience", min),
        (Temperament.EASYGOING, "losses", min),
        (Temperament.EASYGOING, "patience", max),
    ],
)
def test_a_temperament_is_the_furthest_in_what_it_is_named_for(
    temperament: Temperament, parameter: str, extreme: type
) -> None:
    column = {kind: row[PARAMETERS.index(parameter)] for kind, row in NAMED.items()}
    assert extreme(column, key=column.__getitem__) is temperament
    assert sorted(column.values()).count(column[temperament]) == 1


# The six, living through the same thing


def test_the_anxious_are_unsettled_and_stirred_most_by_not_knowing() -> None:
    cold = {kind: change("uncertainty", person(kind), e.Transfer()) for kind in Temperament}
    assert max(cold, key=cold.__getitem__) is Temperament.ANXIOUS
    assert change("arousal", person(Temperament.ANXIOUS), e.Transfer()) > 1.15 * change(
        "arousal", person(Temperament.EASYGOING), e.Transfer()
    )


def test_the_anxious_are_calmed_most_by_reassurance() -> None:
    calmed = {kind: change("arousal", person(kind), e.Reassured()) for kind in Temperament}
    assert min(calmed, key=calmed.__getitem__) is Temperament.ANXIOUS


@pytest.mark.parametrize("kind", ["patronise", "dismiss", "interrupt", "quote-policy"])
def test_the_proud_take_a_slight_harder_than_all_but_the_fiery(kind: str) -> None:
    hurt = {temper: change("pleasure", person(temper), e.Slighted(kind)) for temper in Temperament}
    assert sorted(hurt, key=hurt.__getitem__)[:2] == [Temperament.PROUD, Temperament.FIERY]
    shame = {temper: change("shame", person(temper), e.Slighted(kind)) for temper in Temperament}
    assert max(shame, key=shame.__getitem__) is Temperament.PROUD


@pytest.mark.parametrize("kind", ["attentive", "affective", "cognitive"])
def test_the_warm_are_moved_most_by_empathy_and_the_guarded_least(kind: str) -> None:
    moved = {temper: change("pleasure", person(temper), e.Empathise(kind)) for temper in Temperament}
    assert max(moved, key=moved.__getitem__) is Temperament.WARM
    assert min(moved, key=moved.__getitem__) is Temperament.GUARDED


def test_the_guarded_trust_more_slowly_than_anybody() -> None:
    risen = {}
    for temper in Temperament:
        who = Customers.meet(replace(person(temper), opens={}))
        for _ in range(4):
            turn(who, [LISTENED, e.Empathise("cognitive"), e.Reassured()])
        risen[temper] = float(who.trust[0]) - HURT.trust
    assert min(risen, key=risen.__getitem__) is Temperament.GUARDED
    assert 0 < risen[Temperament.GUARDED] < 0.85 * risen[Temperament.EASYGOING]


def test_the_guarded_are_stirred_least_by_what_was_not_meant_against_them() -> None:
    stirred = {temper: change("arousal", person(temper), e.Transfer()) for temper in Temperament}
    assert min(stirred, key=stirred.__getitem__) is Temperament.GUARDED


def test_the_fiery_are_up_quickest_and_have_the_least_patience() -> None:
    stirred = {temper: change("arousal", person(temper), e.Slighted("dismiss")) for temper in Temperament}
    assert max(stirred, key=stirred.__getitem__) is Temperament.FIERY
    patience = {temper: Customers.meet(person(temper)).patience[0] for temper in Temperament}
    assert min(patience, key=patience.__getitem__) is Temperament.FIERY


def test_the_fiery_come_down_quickest_too() -> None:
    calmed = {temper: change("arousal", person(temper), e.Fix()) for temper in Temperament}
    assert min(calmed, key=calmed.__getitem__) is Temperament.FIERY


def test_the_easygoing_are_hurt_least_by_a_blank_wait() -> None:
    hurt = {temper: change("pleasure", person(temper), e.Wait(8.0)) for temper in Temperament}
    assert max(hurt, key=hurt.__getitem__) is Temperament.EASYGOING


# Style


@pytest.mark.parametrize("done", [e.Informed(), e.Owned()])
def test_who_is_direct_is_given_more_by_the_matter(done: e.Experience) -> None:
    direct, warm = (
        change("pleasure", replace(HURT, style=style), done) for style in (Style.DIRECT, Style.WARM)
    )
    assert direct > warm * 1.1 > 0


@pytest.mark.parametrize("done", [e.Empathise("affective"), e.Welcomed()])
def test_who_likes_it_warm_is_given_more_by_kind_words(done: e.Experience) -> None:
    direct, warm = (
        change("pleasure", replace(HURT, style=style), done) for style in (Style.DIRECT, Style.WARM)
    )
    assert warm > direct * 1.2 > 0


@pytest.mark.parametrize(
    ("done", "warm", "direct", "more"),
    [(e.Informed(), "informed", "informed", Style.DIRECT), (e.Owned(), "owned", "owned_direct", Style.DIRECT),
     (e.Empathise("affective"), "felt_with", "felt_with_direct", Style.WARM),
     (e.Welcomed(), "welcomed", "welcomed", Style.WARM)],
)  # fmt: skip
def test_the_reasons_carry_the_style_in_their_words_or_their_size(
    done: e.Experience, warm: str, direct: str, more: Style
) -> None:
    said = {Style.WARM: warm, Style.DIRECT: direct}
    size = {style: sum(sizes(replace(HURT, style=style), said[style], done)) for style in Style}
    assert max(size, key=size.__getitem__) is more
    assert min(size.values()) > 0


# Values

MATTERS: Final = [
    (Value.PRICE, "pleasure", (LISTENED, e.Compensate()), 1, "compensated", "compensated_price"),
    (Value.PRICE, "pleasure", (e.Fee(0.2),), -1, "surprise_fee", "surprise_fee_price"),
    (Value.TIME, "pleasure", (e.Wait(8.0),), -1, "waited_blank", "waited_time"),
    (Value.TIME, "pleasure", (e.Effort(2),), -1, "made_to_repeat", "made_to_repeat_time"),
    (Value.TIME, "pleasure", (e.Transfer(),), -1, "transferred", "transferred"),
    (Value.TIME, "pleasure", (e.EffortSpared(),), 1, "spared", "spared"),
    (Value.RESPECT, "pleasure", (e.Slighted("patronise"),), -1, "slight_patronise", "slight_respect"),
    (Value.RESPECT, "pleasure", (e.Slighted("interrupt"),), -1, "slight_interrupt", "slight_respect"),
    (Value.RESPECT, "pleasure", (e.SalesOffer(),), -1, "sold_to_too_soon", "sold_to_too_soon"),
    (Value.RESPECT, "pleasure", (e.Compensate(),), -1, "not_about_money", "not_about_money"),
    (Value.RESPECT, "control", (e.OfferChoice(3),), 1, "given_a_choice", "given_a_choice"),
    (Value.CERTAINTY, "pleasure", (e.Informed(),), 1, "informed", "informed_certainty"),
    (Value.CERTAINTY, "pleasure", (e.Promised(),), 1, "promised", "promised_certainty"),
    (Value.CERTAINTY, "pleasure", (e.WaitTold(estimated=True),), 1, "wait_told", "wait_told"),
    (Value.CERTAINTY, "control", (e.WaitTold(estimated=True),), 1, "wait_told", "wait_told"),
    (Value.CERTAINTY, "pleasure", (e.Wait(9.0, estimate=3.0),), -1, "longer_than_told", "longer_than_told"),
    (Value.BELONGING, "pleasure", (e.Welcomed(),), 1, "welcomed", "welcomed_belonging"),
    (Value.BELONGING, "pleasure", (e.Gesture(0.6, personal=1.0),), 1, "personal_gesture", "personal_gesture"),
    (Value.BELONGING, "pleasure", (e.OthersHarmed(),), -1, "others_harmed", "others_harmed"),
    (Value.STATUS, "control", (e.OfferChoice(3),), 1, "given_a_choice", "given_a_choice_status"),
    (Value.STATUS, "pleasure", (e.Gesture(0.6, personal=0.0),), 1, "routine_gesture", "routine_gesture"),
]
"""What matters, what it acts on, what happens, whether it adds or takes away, and the reason that
says so to most people and to somebody to whom it matters."""


@pytest.mark.parametrize(("value", "quantity", "done", "sign", "code", "own"), MATTERS)
def test_what_matters_to_a_person_weighs_more_to_them(
    value: Value, quantity: str, done: tuple[e.Experience, ...], sign: int, code: str, own: str
) -> None:
    cares, usual = (change(quantity, with_value(who), *done) for who in (value, None))
    assert sign * cares > sign * usual + 0.003
    assert sum(sizes(with_value(value), own, *done)) > sum(sizes(with_value(None), code, *done)) > 0


@pytest.mark.parametrize(("code", "done"), sorted({row[4]: row[2] for row in MATTERS}.items()))
def test_what_matters_to_one_person_leaves_the_others_nearly_as_they_are(
    code: str, done: tuple[e.Experience, ...]
) -> None:
    theirs = {row[0] for row in MATTERS if row[4] == code}
    usual = sum(sizes(with_value(None), code, *done))
    others = {value: sum(sizes(with_value(value), code, *done)) for value in set(Value) - theirs}
    assert others == pytest.approx(dict.fromkeys(others, usual), rel=0.08)


def test_every_value_has_something_that_weighs_more() -> None:
    assert {row[0] for row in MATTERS} == set(Value)
