"""What each experience does, in the direction in which the literature says it does."""

from dataclasses import replace

import pytest

from game.customer import Brought, Customers, Profile, appraise, close_turn, leave, new_visit
from game.customer import experience as e
from game.customer.being_hurt import SLIGHTS
from game.vocabulary import Feeling, Style, Temperament, Value
from tests.customer.living import EVERY_KIND, ORDINARY, Turn, after, talk, turn

FAILED = e.Failure(0.5)
HEARD = e.Empathise("cognitive")


def kept(turns: list[Turn], profile: Profile = ORDINARY) -> float:
    return after(turns, profile)["remembered"]


def gained(done: e.Experience, before: list[Turn], profile: Profile = ORDINARY) -> float:
    """What one experience adds to the memory of a visit."""
    return kept([*before, [HEARD, done]], profile) - kept([*before, HEARD], profile)


@pytest.mark.parametrize("kind", SLIGHTS)
def test_every_slight_hurts_and_costs_patience(kind: str) -> None:
    who = Customers.meet(ORDINARY)
    before = who.copy()
    turn(who, e.Slighted(kind))
    assert who.pleasure[0] < before.pleasure[0] - 0.02
    assert who.patience[0] < before.patience[0]


def test_solving_after_listening_is_worth_more_than_solving_before() -> None:
    assert kept([FAILED, HEARD, e.Fix()]) - kept([FAILED, HEARD]) > kept([FAILED, e.Fix()]) - kept([FAILED])


def test_a_sorry_that_is_meant_helps_and_one_that_is_not_does_not() -> None:
    assert gained(e.Apologise(1.0), [FAILED]) > 0.01
    assert gained(e.Apologise(0.1), [FAILED]) < 0


def test_the_third_sorry_helps_less_than_the_first() -> None:
    assert (
        0
        < gained(e.Apologise(), [FAILED, e.Apologise(), e.Apologise()])
        < 0.6 * gained(e.Apologise(), [FAILED])
    )


def test_money_helps_by_a_concave_measure_of_the_loss() -> None:
    half, whole, twice = (gained(e.Compensate(ratio), [FAILED]) for ratio in (0.5, 1.0, 2.0))
    assert 0 < half < whole < twice
    assert whole - half < half
    assert twice - whole < whole - half


def test_being_offered_nothing_is_worse_than_no_word_of_money() -> None:
    assert gained(e.Compensate(0.0), [FAILED]) < 0


def test_money_works_where_the_house_is_to_blame() -> None:
    ours, nobodys = (gained(e.Compensate(), [e.Failure(0.5, responsible=share)]) for share in (1.0, 0.0))
    assert ours > nobodys + 0.01


def test_recovery_works_best_when_it_matches_the_failure() -> None:
    outcome, process = e.Failure(0.5, kind="outcome"), e.Failure(0.5, kind="process")
    assert gained(e.Compensate(), [outcome]) > gained(e.Compensate(), [process])
    assert gained(e.Apologise(), [process]) > gained(e.Apologise(), [outcome])


def test_the_kind_of_a_brought_problem_counts_like_one_that_happens_here() -> None:
    outcome, process = (
        talk(replace(ORDINARY, brought=Brought(0.5, kind=kind)), [e.Apologise()])[0].pleasure[0]
        for kind in ("outcome", "process")
    )
    assert process > outcome


def test_being_told_why_restores_fairness_and_clears_things_up() -> None:
    told = after([FAILED, e.Informed(plain=False), e.Explain()])
    untold = after([FAILED, e.Informed(plain=False)])
    assert told["procedural"] > untold["procedural"]
    assert told["uncertainty"] < untold["uncertainty"]
    assert told["remembered"] > untold["remembered"]


def test_a_smile_counts_as_far_as_it_is_meant() -> None:
    meant, put_on = (kept([e.Display(0.9, authenticity)]) for authenticity in (1.0, 0.1))
    assert meant > kept([e.Display(0.9, 0.5)]) - 0.001 > put_on


def test_a_cold_transfer_costs_what_a_warm_hand_off_gives() -> None:
    assert gained(e.Transfer(), [FAILED]) < -0.02 < 0.02 < gained(e.Handoff(), [FAILED])
    assert after([FAILED, e.Transfer()])["effort"] > after([FAILED, e.Handoff()])["effort"]


def test_selling_before_it_is_solved_costs_trust_and_afterwards_does_not() -> None:
    before, later, without = (after(turns)["trust"] for turns in (
        [FAILED, e.SalesOffer(False), e.Fix()], [FAILED, e.Fix(), e.SalesOffer(True)], [FAILED, e.Fix()]
    ))  # fmt: skip
    assert before < without - 0.02
    assert later >= without


def test_a_small_surprise_fee_hurts_more_than_a_larger_known_one() -> None:
    assert kept([e.Fee(0.1, surprise=True)]) < kept([e.Fee(0.2, surprise=False)]) - 0.01


def test_a_clear_kind_no_costs_less_than_quoting_the_policy() -> None:
    no, policy = after([HEARD, e.Boundary()]), after([HEARD, e.Slighted("quote-policy")])
    assert no["remembered"] > policy["remembered"] + 0.02
    assert no["control"] > policy["control"]
    assert no["trust"] > policy["trust"]


def test_personal_kindness_wears_out_more_slowly_than_routine() -> None:
    def share(personal: float) -> float:
        gains = []
        for visits in (1, 4):
            who = Customers.meet(ORDINARY)
            for _ in range(visits):
                new_visit(who, 7)
                before = float(who.pleasure[0])
                appraise(who, e.Gesture(0.6, personal))
                gains.append(float(who.pleasure[0]) - before)
                close_turn(who)
                leave(who)
        return gains[-1] / gains[0]

    assert share(0.1) < share(1.0) < 1


def test_meeting_a_need_nobody_spoke_of_moves_more_than_a_gift() -> None:
    assert gained(e.MeetHiddenNeed(0.8, 1.0), [FAILED]) > gained(e.Gesture(0.8, 1.0), [FAILED])


def test_a_promise_that_cannot_be_kept_pleases_now_and_costs_trust_when_it_breaks() -> None:
    hollow, honest = Customers.meet(ORDINARY), Customers.meet(ORDINARY)
    turn(hollow, e.Promised(hollow=True))
    turn(honest, e.Promised())
    assert hollow.pleasure[0] > honest.pleasure[0]
    appraise(hollow, e.PromiseBroken())
    assert hollow.trust[0] < honest.trust[0] - 0.1


def test_a_follow_up_that_does_not_come_is_a_broken_promise() -> None:
    assert (
        after([e.FollowUp()])["trust"] > after([])["trust"] > after([e.FollowUp(kept=False)])["trust"] + 0.05
    )


def test_each_wait_shrinks_the_next_that_is_acceptable() -> None:
    who = Customers.meet(ORDINARY)
    turn(who, e.Wait(4.0))
    assert who.acceptable_wait[0] < who.acceptable_full[0]
    assert kept([e.Wait(4.0), e.Wait(4.0)]) < kept([e.Wait(4.0)]) - 0.02


def test_a_blank_minute_feels_a_third_longer() -> None:
    assert after([e.Wait(1.0)])["felt_minutes"] == pytest.approx(1.36)
    assert after([e.Wait(1.0, True, True, True, 1.0)])["felt_minutes"] == pytest.approx(1.0)


def test_who_expects_care_is_hurt_more_by_its_absence_and_moved_less_by_it() -> None:
    spoilt, wary = (replace(ORDINARY, expectations=(0.6, care, 0.5)) for care in (0.9, 0.1))
    assert kept([e.Slighted("dismiss")], spoilt) < kept([e.Slighted("dismiss")], wary)
    assert kept([e.Empathise("attentive")], spoilt) < kept([e.Empathise("attentive")], wary)


def test_who_came_prepared_for_effort_is_hurt_less_by_it() -> None:
    ready, unready = (replace(ORDINARY, expectations=(0.6, 0.5, effort)) for effort in (0.9, 0.1))
    assert kept([e.Effort(3)], ready) > kept([e.Effort(3)], unready) + 0.01


def test_a_warm_style_wants_the_phrase_and_a_direct_one_the_facts() -> None:
    warm, direct = (replace(ORDINARY, style=style) for style in Style)
    assert gained(e.Empathise("affective"), [FAILED], warm) > gained(
        e.Empathise("affective"), [FAILED], direct
    )
    assert gained(e.Informed(), [FAILED], direct) > gained(e.Informed(), [FAILED], warm)


@pytest.mark.parametrize(
    ("value", "turns"),
    [
        (Value.TIME, [e.Wait(12.0)]),
        (Value.RESPECT, [e.Slighted("patronise")]),
        (Value.PRICE, [e.Fee(0.2)]),
        (Value.CERTAINTY, [e.Wait(9.0, estimate=3.0)]),
    ],
)
def test_what_matters_to_a_person_hurts_more_when_it_is_trodden_on(value: Value, turns: list[Turn]) -> None:
    assert kept(turns, replace(ORDINARY, values=(value,))) < kept(turns) - 0.01


@pytest.mark.parametrize(
    ("value", "turns"),
    [
        (Value.BELONGING, [e.Welcomed()]),
        (Value.STATUS, [e.OfferChoice(3)]),
        (Value.PRICE, [FAILED, e.Compensate()]),
    ],
)
def test_what_matters_to_a_person_pleases_more_when_it_is_met(value: Value, turns: list[Turn]) -> None:
    who, other = (after(turns, profile) for profile in (replace(ORDINARY, values=(value,)), ORDINARY))
    assert who["remembered"] + who["control"] > other["remembered"] + other["control"] + 0.001


def test_the_same_words_land_differently_by_temperament() -> None:
    def hurt(temperament: Temperament) -> float:
        return kept([e.Slighted("patronise")], replace(ORDINARY, temperament=temperament))

    assert hurt(Temperament.PROUD) < hurt(Temperament.EASYGOING)
    assert hurt(Temperament.FIERY) < hurt(Temperament.GUARDED)
    unsure = [after([e.Informed(plain=False)], replace(ORDINARY, temperament=kind))["uncertainty"] for kind in (
        Temperament.ANXIOUS, Temperament.EASYGOING)]  # fmt: skip
    assert unsure[0] > unsure[1]


def test_a_sore_point_pushes_towards_its_feeling_by_steps() -> None:
    one, two = Customers.meet(ORDINARY), Customers.meet(ORDINARY)
    turn(one, e.Touched(Feeling.ANGRY, 1.0))
    turn(two, e.Touched(Feeling.ANGRY, 2.0))
    assert two.blame[0] > one.blame[0] > 0
    assert two.pleasure[0] < one.pleasure[0] < Customers.meet(ORDINARY).pleasure[0]


def test_no_experience_is_without_an_appraisal() -> None:
    assert len(EVERY_KIND) >= 39
    for kind in EVERY_KIND:
        required = {
            "Outcome": (0.5,),
            "Wait": (3.0,),
            "Justice": ("procedural", 0.5),
            "Empathise": ("attentive",),
        }
        given = {"Slighted": ("cold",), "Touched": (Feeling.SAD,)} | required
        appraise(Customers.meet(ORDINARY), kind(*given.get(kind.__name__, ())))
