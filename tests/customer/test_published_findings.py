"""The findings that the customer must reproduce, on the room's own functions: one default set of coefficients."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from game.customer import Customers, Profile, begin_turn, close_turn, readings, remembered, told
from game.customer import experience as e
from game.customer.columns import Real
from game.vocabulary import Style
from tests.customer.living import ORDINARY, Turn, after, visit

MARGIN = 0.02
FAILED = e.Failure(0.5)
EXCELLENT: list[Turn] = [
    FAILED,
    e.Empathise("cognitive"),
    e.Apologise(),
    e.Explain(),
    e.Fix(),
    e.Compensate(),
]


def kept(turns: Sequence[Turn], profile: Profile = ORDINARY) -> float:
    return after(turns, profile)["remembered"]


def moved(performance: float, kano: str = "performance") -> float:
    """Pleasure moved by one result, from the level at which nothing moves it."""
    base = after([e.Outcome(0.6)])["pleasure"]
    return after([e.Outcome(performance, kano=kano)])["pleasure"] - base


def test_g01_the_same_result_is_remembered_better_where_less_was_promised() -> None:
    assert kept([e.Outcome(0.7, expected=0.5)]) > kept([e.Outcome(0.7, expected=0.9)]) + MARGIN


def test_g01_a_better_result_is_remembered_better() -> None:
    assert kept([e.Outcome(0.9)]) > kept([e.Outcome(0.7)]) + MARGIN


@pytest.mark.parametrize("step", [0.2, 0.4])
def test_g02_a_loss_weighs_one_to_three_times_a_gain(step: float) -> None:
    assert 1.3 < -moved(0.6 - step) / moved(0.6 + step) < 3.2


@pytest.mark.parametrize("way", [1, -1])
def test_g02_the_second_step_moves_less_than_the_first(way: int) -> None:
    first, both = abs(moved(0.6 + way * 0.2)), abs(moved(0.6 + way * 0.4))
    assert both - first < first - 0.001


def test_g03_a_must_hardly_pleases_and_hurts_when_missing() -> None:
    assert moved(0.9, "must") < 0.25 * -moved(0.3, "must")


def test_g03_what_attracts_is_not_missed_and_pleases_when_there() -> None:
    assert abs(after([e.Outcome(0.0, kano="attractive")])["pleasure"] - after([])["pleasure"]) < MARGIN
    assert kept([e.Outcome(0.5, kano="attractive")]) > kept([]) + MARGIN


def test_g03_performance_pleases_more_than_a_must() -> None:
    assert moved(0.9) > moved(0.9, "must") + MARGIN


BAD: list[Turn] = [e.Feel(-0.8, 0.3)] * 4


def test_g04_more_pain_with_a_milder_end_is_remembered_as_better() -> None:
    assert kept([*BAD, e.Feel(-0.3, 0.1), e.Feel(-0.3, 0.1)]) > kept(BAD) + MARGIN


def test_g04_three_times_as_long_is_remembered_the_same() -> None:
    profile: list[Turn] = [e.Feel(0.2), e.Feel(-0.6), e.Feel(0.4)]
    stretched = [moment for moment in profile for _ in range(3)]
    assert abs(kept(stretched) - kept(profile)) < 0.05


def traces(n: int = 3000) -> tuple[Customers, NDArray[np.int64], list[Real]]:
    """Random lives of random length, all at once: who lived them, how long, and each moment's pleasure."""
    rng = np.random.default_rng(0)
    lengths = rng.integers(3, 25, size=n)
    who = Customers.meet(ORDINARY, n)
    moments, level = [], rng.uniform(-0.5, 0.5, size=n)
    for now in range(int(lengths.max())):
        level = np.clip(0.7 * level + rng.normal(0, 0.35, size=n), -1, 1)
        here = now < lengths
        some = who.take(here)
        begin_turn(some)
        some.pleasure = level[here]
        close_turn(some)
        who.put(here, some)
        moments.append(np.where(here, level, np.nan))
    return who, lengths, moments


def test_g04_over_random_lives_peaks_and_end_are_kept_and_duration_is_not() -> None:
    who, lengths, moments = traces()
    lived = np.array(moments)
    last = lived[lengths - 1, np.arange(lengths.size)]
    high, low = np.nanmax(lived, axis=0), np.nanmin(lived, axis=0)
    peak_end = (np.where(high > -low, high, low) + last) / 2
    memory = remembered(who)

    def goes_with(other: NDArray[Any]) -> float:
        return float(np.corrcoef(memory, other)[0, 1])

    assert goes_with(peak_end) > 0.5
    assert abs(goes_with(lengths)) < 0.1
    assert goes_with(peak_end) >= max(goes_with(lived[0]), goes_with(last - lived[0]))


def test_g05_effort_drives_away_more_than_a_gift_binds() -> None:
    light = after([e.Fix(0.8), e.Effort(1)])
    heavy = after([e.Fix(0.8), e.Effort(5)])
    gift = after([e.Fix(0.8), e.Effort(1), e.Gesture(0.3, personal=0.3)])
    assert (1 - heavy["return_chance"]) / (1 - light["return_chance"]) > 1.5
    assert light["return_logit"] - heavy["return_logit"] > gift["return_logit"] - light["return_logit"] > 0


@pytest.mark.parametrize("without", [[], [e.Outcome(0.6)], [e.Outcome(0.7)]])
def test_g06_an_excellent_recovery_is_remembered_better_and_neither_returned_for_nor_told_more(
    without: list[Turn],
) -> None:
    excellent, weak, none = after(EXCELLENT), after([FAILED, e.Fix(0.3)]), after(without)
    assert excellent["remembered"] > none["remembered"] + MARGIN
    assert none["remembered"] > weak["remembered"] + MARGIN
    assert excellent["return_chance"] <= none["return_chance"] + MARGIN
    net = [found["told_positive"] - found["told_negative"] for found in (excellent, none)]
    assert net[0] <= net[1] + MARGIN


@pytest.mark.parametrize("severity", [0.3, 0.5, 0.8])
def test_g06_holds_for_every_severity(severity: float) -> None:
    excellent = after([e.Failure(severity), *EXCELLENT[1:]])
    assert excellent["return_chance"] <= after([])["return_chance"] + MARGIN
    assert excellent["told_positive"] <= after([])["told_positive"] + MARGIN


def wait(**how: Any) -> dict[str, float]:
    return after([replace(e.Wait(8.0), **how)])


@pytest.mark.parametrize("how", [{"occupied": True}, {"explained": True}, {"estimate": 8.0}])
def test_g07_any_of_something_to_do_a_reason_and_an_estimate_beats_a_blank_wait(how: dict[str, Any]) -> None:
    assert wait(**how)["remembered"] > wait()["remembered"] + MARGIN


def test_g07_information_works_by_control_more_than_by_the_minutes_it_feels() -> None:
    told_why, occupied, blank = wait(explained=True), wait(occupied=True), wait()
    assert told_why["control"] > occupied["control"] + MARGIN
    assert told_why["felt_minutes"] == pytest.approx(occupied["felt_minutes"])
    assert blank["felt_minutes"] > occupied["felt_minutes"]
    assert told_why["remembered"] > occupied["remembered"] + MARGIN


def test_g07_sooner_than_told_beats_later_than_told() -> None:
    assert wait(estimate=12.0)["remembered"] > wait(estimate=5.0)["remembered"] + MARGIN


KINDS = ("distributive", "interactional", "procedural")


def test_g08_what_one_gets_is_felt_most_then_how_one_is_treated_then_how_it_is_handled() -> None:
    got = [kept([FAILED, e.Justice(kind, 0.5)]) for kind in KINDS]
    assert got[0] > got[1] + MARGIN > got[2] + 2 * MARGIN
    assert got[2] > kept([FAILED]) + MARGIN


@pytest.mark.parametrize("visits", [1, 5, 10])
def test_g08_in_the_long_run_how_one_is_treated_weighs_at_least_as_much_as_what_one_gets(visits: int) -> None:
    got = [after([FAILED, e.Justice(kind, 0.5)], visits=visits)["satisfaction"] for kind in KINDS]
    assert got[1] >= got[0] > got[2]


def odds(competition: float) -> tuple[float, float]:
    logits = [
        float(
            readings(Customers.meet(Profile(satisfaction=level, competition=competition)))["return_logit"][0]
        )
        for level in (0.0, 0.5, 1.0)
    ]
    return float(np.exp(logits[1] - logits[0])), float(np.exp(logits[2] - logits[1]))


def test_g09_the_last_step_of_satisfaction_binds_most_where_people_can_choose() -> None:
    first, last = odds(1.0)
    assert last > first
    assert 4 <= last <= 9


def test_g09_it_is_flatter_where_they_cannot() -> None:
    assert odds(0.1)[1] < odds(1.0)[1] - 1


def test_g10_word_of_mouth_is_an_asymmetric_u() -> None:
    bad, plain, good = (after([e.Feel(level, 0.4)] * 3)["told"] for level in (-0.8, 0.0, 0.8))
    assert bad > good > plain
    assert 1.05 < bad / good < 2.5


def test_g11_a_real_choice_gives_back_control_memory_and_return_and_a_sham_gives_nothing() -> None:
    chosen = after([FAILED, e.OfferChoice(2), e.Fix(0.8)])
    imposed = after([FAILED, e.OfferChoice(1), e.Fix(0.8)])
    sham = after([FAILED, e.OfferChoice(2, real=0.0), e.Fix(0.8)])
    for reading in ("control", "remembered", "return_chance"):
        assert chosen[reading] > imposed[reading] + MARGIN
        assert sham[reading] <= imposed[reading]


def test_g12_being_understood_and_attended_to_beat_a_feeling_phrase_and_a_wrong_echo_is_worse_than_none() -> (
    None
):
    heard = {
        kind: kept([FAILED, e.Empathise(kind), e.Fix(0.8)])
        for kind in ("cognitive", "attentive", "affective")
    }
    none = kept([FAILED, e.Fix(0.8)])
    wrong = kept([FAILED, e.Empathise("cognitive", accuracy=0.0), e.Fix(0.8)])
    assert min(heard["cognitive"], heard["attentive"]) > heard["affective"] + MARGIN > none + MARGIN
    assert wrong < none - MARGIN


def test_g12_what_is_needed_differs_by_person() -> None:
    warm, direct = (replace(ORDINARY, style=style) for style in Style)
    phrase = [FAILED, e.Empathise("affective"), e.Fix(0.8)]
    assert kept(phrase, warm) - kept([FAILED, e.Fix(0.8)], warm) > (
        kept(phrase, direct) - kept([FAILED, e.Fix(0.8)], direct)
    )


def test_telling_counts_the_good_and_the_bad_apart() -> None:
    who = Customers.meet(ORDINARY)
    visit(who, [e.Feel(-0.8, 0.4)])
    good, bad = told(who)
    assert good[0] == 0
    assert bad[0] > 1
