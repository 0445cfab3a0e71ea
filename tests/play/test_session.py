"""A playthrough, choice by choice."""

import pytest

from game.errors import ImpossibleChoice
from game.play import Session
from tests.making import scenario_from, small

GOOD = ["hear", "run", "write"]


def played(session: Session, choices: list[str]) -> Session:
    for choice in choices:
        session.choose(choice)
    return session


def test_four_words_are_enough_to_play() -> None:
    session = Session(small())
    said = []
    while not session.finished:
        said.append(session.scene.lines[-1])
        session.choose(session.scene.offers[-1].id)
    assert said == ["Is it here?", "What now?", "Well."]
    assert [moment.choice for moment in session.moments] == ["rule", "lie", "write"]


def test_a_choice_that_is_not_offered_names_what_is() -> None:
    with pytest.raises(
        ImpossibleChoice, match="'fly' is not offered at 'start'; offered are: shrug, hear, rule"
    ):
        Session(small()).choose("fly")


def test_after_the_end_nothing_can_be_chosen() -> None:
    session = played(Session(small()), GOOD)
    with pytest.raises(ImpossibleChoice, match="over"):
        session.choose("bye")


def test_the_need_is_found_by_its_facts_and_met_by_what_comes_after() -> None:
    session = played(Session(small()), GOOD)
    assert session.state.found[0]
    assert session.state.met[0]
    assert session.known() == {"train"}


def test_what_would_meet_a_need_does_not_while_nobody_knows_it() -> None:
    session = played(Session(small()), ["rule", "run", "write"])
    assert not session.state.found[0]
    assert not session.state.met[0]


def test_below_the_trust_a_need_asks_for_nothing_is_learnt_and_it_is_refused() -> None:
    scenario = small(
        trust="met_by: [run]}=>met_by: [run], needs_trust: high}",
        reply="reply: My train goes at six.=>reply: {refused: That is my business., otherwise: My train.}",
    )
    session = Session(scenario)
    assert session.choose("hear").reply == "That is my business."
    assert session.known() == frozenset()


def test_money_without_approval_beyond_what_is_left_is_offered_marked_and_fires_the_guard() -> None:
    session = played(Session(small()), ["rule"])
    offers = {offer.id: offer for offer in session.scene.offers}
    assert offers["pay"].over
    assert not offers["run"].over
    session.choose("pay")
    assert session.state.spent[0] == 20
    assert session.money_left == -10
    assert session.state.guards[:, 0].tolist() == [False, False, True]


def test_approved_money_counts_as_spent_and_not_as_ones_own() -> None:
    session = played(Session(small(approval="costs: 20=>costs: 20, needs: approval")), ["rule", "pay"])
    assert session.state.spent[0] == 20
    assert session.money_left == 10
    assert not session.state.guards.any()


def test_a_choice_that_may_be_taken_once_is_gone_afterwards() -> None:
    scenario = small(once="does: [dismiss], reply: Oh.=>does: [dismiss], go: start, once: yes, reply: Oh.")
    session = played(Session(scenario), ["shrug"])
    assert [offer.id for offer in session.scene.offers] == ["hear", "rule"]


def test_silence_is_possible_only_where_the_author_allows_it() -> None:
    with pytest.raises(ImpossibleChoice):
        Session(small()).choose("silence")


SILENT = """
id: quiet
title: Quiet
customer: {name: Bo}
beats:
  ask:
    customer: Hello?
    pressure: low
    if_silent: {reply: Anybody?, go: end}
    choices:
      - {id: hi, say: Hello., does: [welcome]}
"""


def test_silence_is_a_moment_of_its_own_and_lasts_as_long_as_the_pressure() -> None:
    session = Session(scenario_from(SILENT))
    moment = session.choose("silence")
    assert (moment.choice, moment.said, moment.acts, moment.reply) == ("silence", "", (), "Anybody?")
    assert moment.offered == ("hi",)
    assert moment.minute == pytest.approx(40 / 60)
    assert session.finished


HOPS = """
id: hops
title: Hops
customer: {name: Bo}
beats:
  one: {customer: First.}
  two:
    customer: Second.
    choices:
      - {id: hi, say: Hello., does: [welcome], reply: Hm.}
      - {id: never, say: Never., does: [welcome], if: {done: hi}}
  three: {customer: Third.}
  four: {customer: Fourth.}
"""


def test_beats_without_choices_are_said_and_gone_past() -> None:
    session = Session(scenario_from(HOPS))
    assert session.scene.lines == ("First.", "Second.")
    assert session.moments == ()
    moment = session.choose("hi")
    assert moment.customer_said == "First.\nSecond."
    assert session.finished
    assert session.scene.lines == ("Third.", "Fourth.")


def test_rudeness_without_end_makes_the_customer_walk_out() -> None:
    rude = small(
        loop="does: [dismiss], reply: Oh.=>does: [dismiss, blame, interrupt], takes: 3 min, go: start, reply: Oh.",
    )
    session = Session(rude)
    for _ in range(9):
        if session.finished:
            break
        session.choose("shrug")
    assert session.finished
    assert session.state.walked_out[0]


def test_a_reading_is_kept_with_how_it_was() -> None:
    session = Session(small())
    reading = session.read(None, None)
    assert reading.moment == 0
    assert reading.was.feeling == "anxious"
    assert reading.was.strength == "some"


def test_another_temperament_feels_the_same_words_differently() -> None:
    from game.vocabulary import Temperament

    felt = {
        t: played(Session(small(), temperament=t), ["shrug"]).moments[0].state("pleasure")
        for t in Temperament
    }
    assert len(set(felt.values())) >= 4


def test_pence_add_up_and_what_is_free_is_never_too_dear() -> None:
    scenario = small(
        pence="costs: 20, reply: Keep it.=>costs: 0.1, go: offer, reply: Keep it.",
        own="spend: 10=>spend: 0.3",
    )
    session = played(Session(scenario), ["rule", "pay", "pay", "pay"])
    assert not session.state.guards.any()
    session.choose("pay")
    assert session.state.guards[2, 0]
    assert not next(offer for offer in session.scene.offers if offer.id == "run").over
    assert session.choose("run").exchange.over.tolist() == [False]


def test_what_they_find_out_once_it_is_over_is_kept_apart_from_the_moments() -> None:
    session = Session(small(), seed=0)
    for choice in ("hear", "lie", "bye"):
        session.choose(choice)
    assert "promise_broken" in [reason.code for reason in session.parting]
    assert "promise_broken" not in [reason.code for moment in session.moments for reason in moment.reasons]


def test_the_reasons_of_a_moment_add_up_to_the_change_since_the_one_before() -> None:
    session = Session(small(), seed=0)
    for choice in ("hear", "run", "write"):
        session.choose(choice)
    for before, after in zip(session.moments, session.moments[1:], strict=False):
        moved = sum(float(reason.pleasure[0]) for reason in after.reasons)
        assert after.state("pleasure") - before.state("pleasure") == pytest.approx(moved, abs=1e-9)
