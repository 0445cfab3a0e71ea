"""Reading a lab file: what happens in it, to whom, and what is expected."""

from __future__ import annotations

import pytest

from game.authoring.lab.acting import STALLED_MINUTES, lived
from game.authoring.lab.experiment import Leave, Turn, Visit
from game.authoring.lab.parameters import KINDS
from game.customer import Profile
from game.customer import experience as e
from game.vocabulary import Act, Level, Manner, Style, Temperament, Value
from tests.authoring.desk import Desk

OWN = {"visit", "leave", "repeat", "act"}
"""Experiences that are no single thing felt."""


def test_the_example_of_the_contract_is_read(desk: Desk) -> None:
    lab = desk.lab(
        """\
        lab: 1
        title: Restoring control
        source: Guo, Lotz, Tang & Gruen 2016
        customer: {trust: 0.6, satisfaction: 0.2, visits: 0, competition: 1.0}   # where they start
        conditions:
          two_real_options:
            - visit: {days: 30}
            - failure: {severity: 0.5}
            - offer_choice: {options: 2, real: 1}
            - fix: {quality: 0.8}
            - leave: {}
          imposed:
            - visit: {days: 30}
            - failure: {severity: 0.5}
            - offer_choice: {options: 1}
            - fix: {quality: 0.8}
            - leave: {}
        expect:
          - two_real_options.remembered > imposed.remembered + 0.02
          - two_real_options.control > imposed.control
        """
    )
    assert (lab.title, lab.source) == ("Restoring control", "Guo, Lotz, Tang & Gruen 2016")
    assert [condition.name for condition in lab.conditions] == ["two_real_options", "imposed"]
    assert [expectation.text for expectation in lab.expect] == [
        "two_real_options.remembered > imposed.remembered + 0.02",
        "two_real_options.control > imposed.control",
    ]
    assert lab.conditions[1].visits == 1
    assert lab.conditions[1].steps == (
        Visit(30.0),
        Turn((e.Failure(severity=0.5),)),
        Turn((e.OfferChoice(options=1),)),
        Turn((e.Fix(quality=0.8),)),
        Leave(),
    )


def test_title_source_and_expectations_may_be_missing(desk: Desk) -> None:
    lab = desk.lab("lab: 1\nconditions: {a: []}\n")
    assert (lab.title, lab.source, lab.expect) == ("", "", ())


def test_a_customer_of_whom_nothing_is_said_is_the_usual_one(desk: Desk) -> None:
    assert desk.lab("lab: 1\nconditions: {a: []}\n").conditions[0].customer == Profile(
        temperament=Temperament.EASYGOING,
        trust=0.6,
        satisfaction=0.2,
        visits=0,
        competition=1.0,
        expectations=(0.6, 0.5, 0.5),
        acceptable_wait=5.0,
    )


def test_a_conditions_customer_goes_over_the_files_over_the_usual_key_by_key(desk: Desk) -> None:
    lab = desk.lab(
        """\
        lab: 1
        customer: {trust: .9, satisfaction: -1, expectations: {outcome: .1, care: .2}, values: price}
        conditions:
          a:
            customer: {trust: 0, expectations: {care: .3}, values: [time, status], temperament: proud,
              style: direct, patience: high, acceptable_wait: 20, visits: 7, competition: .5}
            do: [{fix: {}}]
          b: {do: []}
        """
    )
    own, other = (condition.customer for condition in lab.conditions)
    assert (own.trust, own.satisfaction, own.expectations) == (0.0, -1.0, (0.1, 0.3, 0.5))
    assert own.values == (Value.TIME, Value.STATUS)
    assert (own.temperament, own.style, own.patience) == (Temperament.PROUD, Style.DIRECT, Level.HIGH)
    assert (own.acceptable_wait, own.visits, own.competition) == (20.0, 7, 0.5)
    assert (other.trust, other.expectations, other.values) == (0.9, (0.1, 0.2, 0.5), (Value.PRICE,))


def test_what_is_not_said_is_as_in_the_table(desk: Desk) -> None:
    assert desk.felt(
        """\
        - feel: {pleasure: -1, arousal: 1, control: 0.25}
        - outcome: {performance: 0.7}
        - wait: {minutes: 8}
        - effort: {}
        - failure: {}
        - apologise: {}
        - explain: {}
        - compensate: {}
        - fix: {}
        - justice: {kind: procedural, amount: 0.5}
        - offer_choice: {}
        - empathise: {kind: cognitive}
        - display: {smile: 0.9, authenticity: 0.1}
        - gesture: {value: 0.4}
        - meet_hidden_need: {}
        - promise_kept: {}
        - promise_broken: {}
        - handoff: {}
        - transfer: {}
        - boundary: {}
        - farewell: {}
        - sales_offer: {}
        - fee: {}
        - follow_up: {}
        - lie: {}
        """
    ) == [
        e.Feel(-1.0, 1.0, 0.25),
        e.Outcome(0.7, None, "performance", 1.0, 0.0),
        e.Wait(8.0, occupied=False, explained=False, visible_work=False, estimate=None),
        e.Effort(1.0),
        e.Failure(0.5, "outcome", 1.0, 0.0, None),
        e.Apologise(1.0),
        e.Explain(),
        e.Compensate(1.0),
        e.Fix(1.0),
        e.Justice("procedural", 0.5),
        e.OfferChoice(2, 1.0),
        e.Empathise("cognitive", 1.0, 0.5),
        e.Display(0.9, 0.1),
        e.Gesture(0.4, 0.5, "gift"),
        e.MeetHiddenNeed(0.8, 1.0),
        e.PromiseKept(1.0),
        e.PromiseBroken(1.0),
        e.Handoff(),
        e.Transfer(),
        e.Boundary(),
        e.Farewell(),
        e.SalesOffer(solved=False),
        e.Fee(0.1, surprise=True),
        e.FollowUp(kept=True),
        e.Lie(),
    ]


def test_every_parameter_reaches_the_customer(desk: Desk) -> None:
    assert desk.felt(
        """\
        - outcome: {performance: .1, expected: .2, kano: must, importance: .3, surprise: .4}
        - wait: {minutes: 1.5, occupied: yes, explained: true, visible_work: Yes, estimate: 9}
        - failure: {severity: .1, kind: process, responsible: .2, recurring: .3, about: the parcel}
        - compensate: {ratio: 2.5}
        - empathise: {kind: affective, accuracy: 0, concrete: 1}
        - gesture: {value: .1, personal: .2, kind: tea}
        - sales_offer: {solved: yes}
        - fee: {amount: .3, surprise: no}
        - follow_up: {kept: false}
        """
    ) == [
        e.Outcome(0.1, 0.2, "must", 0.3, 0.4),
        e.Wait(1.5, occupied=True, explained=True, visible_work=True, estimate=9.0),
        e.Failure(0.1, "process", 0.2, 0.3, "the parcel"),
        e.Compensate(2.5),
        e.Empathise("affective", 0.0, 1.0),
        e.Gesture(0.1, 0.2, "tea"),
        e.SalesOffer(solved=True),
        e.Fee(0.3, surprise=False),
        e.FollowUp(kept=False),
    ]


def test_nothing_need_stand_behind_an_experience_that_needs_nothing(desk: Desk) -> None:
    assert desk.felt("- explain:\n- farewell:\n- fix:") == [e.Explain(), e.Farewell(), e.Fix()]


@pytest.mark.parametrize("leave", ["- leave", "- leave: {}", "- leave:"])
def test_leave_may_stand_alone(desk: Desk, leave: str) -> None:
    assert desk.steps(f"- explain:\n{leave}") == (Visit(30.0), Turn((e.Explain(),)), Leave())


def test_what_happens_outside_a_visit_opens_one_and_a_missing_leave_is_implied(desk: Desk) -> None:
    condition = desk.condition("- explain:\n- leave\n- farewell:\n- visit: {days: 4}\n- lie:\n- visit:")
    assert condition.visits == 4
    assert condition.steps == (
        *(Visit(30.0), Turn((e.Explain(),)), Leave()),
        *(Visit(0.0), Turn((e.Farewell(),)), Leave()),
        *(Visit(4.0), Turn((e.Lie(),)), Leave()),
        *(Visit(30.0), Leave()),
    )


@pytest.mark.parametrize("nothing", ["[]", "{do: []}", "[{repeat: {times: 3, do: []}}]"])
def test_where_nothing_happens_there_is_one_entry(desk: Desk, nothing: str) -> None:
    condition = desk.lab(f"lab: 1\nconditions: {{a: {nothing}}}\nexpect: [a.trust > 0]").conditions[0]
    assert (condition.steps, condition.visits) == ((), 1)


def test_repeats_are_unrolled_one_in_another_with_the_visits_in_them(desk: Desk) -> None:
    condition = desk.condition(
        """\
        - repeat:
            times: 2
            do:
              - visit: {days: 7}
              - repeat: {times: 3, do: [{effort: {steps: 2}}, {explain: {}}]}
              - leave
        """
    )
    once = [Visit(7.0), *[Turn((e.Effort(2.0),)), Turn((e.Explain(),))] * 3, Leave()]
    assert condition.visits == 2
    assert list(condition.steps) == once * 2


@pytest.mark.parametrize("act", Act)
def test_every_act_can_be_done_in_every_manner(desk: Desk, act: Act) -> None:
    items = "".join(f"- act: {{does: {act}, manner: {manner}}}\n- visit:\n" for manner in Manner)
    turns = [step for step in desk.steps(items) if isinstance(step, Turn)]
    assert [turn.felt for turn in turns] == [lived([act], manner) for manner in Manner]


def test_an_act_is_what_play_would_make_of_it(desk: Desk) -> None:
    assert desk.felt("- act: {does: compensate}") == [e.Compensate(1.0)]
    assert desk.felt("- act: {does: [fix]}") == [e.Fix(1.0)]
    assert desk.felt("- act: {does: stall}") == [e.Wait(STALLED_MINUTES)]
    assert desk.felt("- act: {does: [stall, explain-wait]}") == [e.Wait(STALLED_MINUTES, explained=True)]
    assert desk.felt("- act: {does: listen, manner: cold}")[-2:] == [
        e.Slighted("cold"),
        *lived([Act.LISTEN]),
    ]


@pytest.mark.parametrize(
    ("before", "solved"),
    [
        ("- fix: {quality: 0.8}", True),
        ("- fix: {quality: 0.79}", False),
        ("- act: {does: fix}", True),
        ("- explain:", False),
        ("- fix: {}\n- leave", False),
        ("- fix: {}\n- visit:", False),
        ("- repeat: {times: 2, do: [{fix: {}}]}", True),
    ],
)
def test_an_offer_comes_after_the_matter_is_solved_only_in_the_same_visit(
    desk: Desk, before: str, solved: bool
) -> None:
    assert desk.felt(f"{before}\n- act: {{does: upsell}}")[-1] == e.SalesOffer(solved=solved)


def test_an_expectation_may_be_quoted_or_folded(desk: Desk) -> None:
    lab = desk.lab(
        """\
        lab: 1
        conditions: {a: [], b: []}
        expect:
          - "a.trust >= b.trust"
          - 'a.trust >= b.trust'
          - a.trust
            >= b.trust
          - -a.trust < 0   # they trust us
        """
    )
    assert [expectation.text for expectation in lab.expect] == ["a.trust >= b.trust"] * 3 + ["-a.trust < 0"]


def test_every_experience_becomes_something_or_is_the_labs_own() -> None:
    assert {name for name, kind in KINDS.items() if kind.becomes is None} == OWN
