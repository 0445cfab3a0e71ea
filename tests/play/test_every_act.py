"""Every act of the vocabulary reaches the customer, and does what it does by the state it meets.

What an act does is measured as a player does it: a scenario is played twice to the same moment, once with the act and
once with a choice that does nothing, and the two are compared. Of pleasure, arousal and control the push is compared,
not the step: the nearer a feeling is to its end the less it moves, and that alone is no difference between two acts.
"""

import re
from collections import Counter
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

import pytest

from game.customer import experience as e
from game.play import Session
from game.play.acts import Circumstances, experiences
from game.vocabulary import Act, Temperament
from tests.house.repository import DOCS
from tests.making import scenario_from

SIGNED: Final = ("pleasure", "arousal", "control")
FELT: Final = (*SIGNED, "heard", "trust", "uncertainty", "shame")
LEAST: Final = 0.004
"""Less than this is no difference that anybody could notice over a conversation."""


@dataclass(frozen=True)
class At:
    """A choice and the state it meets: who the customer is, what went wrong, and what was done before.

    `later` reads the customer once they have left and found out what was not so, instead of at that moment.
    """

    choice: str
    who: str = ""
    wrong: str = ""
    before: tuple[str, ...] = ()
    later: bool = False


@dataclass(frozen=True)
class Case:
    """An act, the experience it becomes, and two states: what it does to `measure` is greater at `more`."""

    act: Act
    becomes: type[e.Experience]
    measure: str
    more: At
    less: At
    margin: float = 0.02


WRONG: Final = "what: Lost, severity: serious, worth: 100"
SEVERE: Final = "what: Lost, severity: severe, worth: 100"
ANGRY: Final = "opens: {angry: strong}"
ANXIOUS: Final = "opens: {anxious: strong}"
CONFUSED: Final = "opens: {confused: strong}"
TIRED: Final = "opens: {tired: overwhelming}"
TRUSTING: Final = "history: {visits: 3, trust: high}"
WARY: Final = "history: {visits: 3, trust: low}"
NEED: Final = (
    "facts: {f: A train}, hidden_need: {id: n, what: A train, found_by: f, met_by: [it], needs_trust: medium}"
)


def does(act: Act | str, more: str = "") -> str:
    return f"does: [{act}]{more}"


HEARD: Final = (does("listen"), does("repeat-back"))


def heard(act: Act, becomes: type[e.Experience], margin: float = 0.02, extra: str = "") -> Case:
    """Worth more to somebody who was heard first."""
    choice = does(act, extra)
    return Case(
        act,
        becomes,
        "pleasure",
        At(choice, wrong=WRONG, before=(*HEARD, does("explore"))),
        At(choice, wrong=WRONG, before=(does("inform"),) * 3),
        margin,
    )


def needed(act: Act, becomes: type[e.Experience], margin: float = 0.01) -> Case:
    """Worth more where something is wrong than where nothing is."""
    return Case(act, becomes, "pleasure", At(does(act), wrong=WRONG), At(does(act)), margin)


def worn(act: Act, becomes: type[e.Experience], times: int = 3, measure: str = "pleasure") -> Case:
    """Worth more the first time than after so many."""
    return Case(
        act,
        becomes,
        measure,
        At(does(act), before=(does("promise"),) * times),
        At(does(act), before=(does(act),) * times),
    )


def met(
    act: Act,
    becomes: type[e.Experience],
    more: str,
    less: str,
    measure: str = "pleasure",
    margin: float = 0.02,
    wrong: str = WRONG,
    extra: str = "",
) -> Case:
    """The same words to two people."""
    choice = does(act, extra)
    return Case(
        act, becomes, measure, At(choice, who=more, wrong=wrong), At(choice, who=less, wrong=wrong), margin
    )


def slight(act: Act, margin: float = 0.01) -> Case:
    """Hurts somebody who is angry with the house more than somebody who is not."""
    return met(act, e.Slighted, "", ANGRY, margin=margin, wrong="")


def found_out(act: Act, becomes: type[e.Experience]) -> Case:
    """Costs nothing at the moment, and trust once it comes out."""
    now = At(does(act), who=TRUSTING, wrong=WRONG)
    return Case(act, becomes, "trust", now, replace(now, later=True), 0.15)


HELPS: Final = [
    worn(Act.LISTEN, e.Empathise, measure="heard"),
    met(Act.ACKNOWLEDGE, e.Empathise, ANGRY, "", extra=", names: angry"),
    worn(Act.ACKNOWLEDGE, e.Empathise),
    worn(Act.REPEAT_BACK, e.Empathise),
    met(
        Act.EXPLORE,
        e.Asked,
        f"{NEED}, {TRUSTING}",
        f"{NEED}, {WARY}",
        extra=", learn: f, reply: {refused: No., otherwise: Yes.}",
    ),
    worn(Act.EXPLORE, e.Asked),
    worn(Act.NOTICE, e.Empathise),
    met(Act.PERSONAL, e.Welcomed, "", ANXIOUS, margin=0.008, wrong=""),
    worn(Act.THANK, e.Welcomed, times=4),
    met(Act.THANK, e.Welcomed, "", ANXIOUS, margin=0.008, wrong=""),
    worn(Act.WELCOME, e.Welcomed, times=4),
    met(Act.WELCOME, e.Welcomed, "", ANXIOUS, margin=0.008, wrong=""),
    met(Act.INFORM, e.Informed, CONFUSED, "", margin=0.015),
    needed(Act.EXPLAIN, e.Explain),
    needed(Act.APOLOGISE, e.Apologise),
    heard(Act.APOLOGISE, e.Apologise, 0.008),
    needed(Act.OWN_IT, e.Owned),
    heard(Act.FIX, e.Fix),
    heard(Act.ALTERNATIVE, e.Alternative),
    met(Act.GIVE_CONTROL, e.OfferChoice, ANXIOUS, "", measure="control", margin=0.015, extra=", options: 2"),
    heard(Act.SUGGEST, e.Suggested),
    heard(Act.COMPENSATE, e.Compensate, extra=", costs: 50, worth: 50"),
    met(Act.GESTURE, e.Gesture, "", ANXIOUS, wrong=""),
    worn(Act.GESTURE, e.Gesture),
    Case(Act.GESTURE, e.Gesture, "pleasure", At("does: [gesture, personal]"), At("does: [gesture]"), 0.05),
    met(Act.REASSURE, e.Reassured, ANXIOUS, "", wrong=""),
    *(
        met(act, e.WaitTold, CONFUSED, "", margin=0.015)
        for act in (Act.ESTIMATE_WAIT, Act.EXPLAIN_WAIT, Act.OCCUPY_WAIT)
    ),
    met(Act.REDUCE_EFFORT, e.EffortSpared, TIRED, ""),
    needed(Act.HANDOFF, e.Handoff),
    needed(Act.FOLLOW_UP, e.FollowUp),
    met(Act.PROMISE, e.Promised, TRUSTING, WARY, margin=0.01),
    met(Act.BOUNDARY, e.Boundary, ANGRY, ANXIOUS, measure="-arousal", margin=0.015, wrong=SEVERE),
    met(Act.FAREWELL, e.Farewell, "", ANXIOUS, wrong=""),
]

HURTS: Final = [
    Case(
        Act.UPSELL,
        e.SalesOffer,
        "pleasure",
        At(does(Act.UPSELL), wrong=SEVERE, before=(*HEARD, does("fix"))),
        At(does(Act.UPSELL), wrong=SEVERE, before=(*HEARD, does("inform"))),
        0.05,
    ),
    met(Act.BOUNDARY, e.Boundary, ANGRY, ANXIOUS, wrong=SEVERE),
    slight(Act.MOVE_ON, 0.004),
    Case(
        Act.STALL,
        e.Wait,
        "pleasure",
        At("does: [stall, explain-wait, occupy-wait], takes: 3 min", wrong=WRONG),
        At("does: [stall], takes: 3 min", wrong=WRONG),
        0.03,
    ),
    Case(
        Act.STALL,
        e.Wait,
        "pleasure",
        At("does: [stall], takes: 3 min", wrong=WRONG, before=(does("inform"),)),
        At("does: [stall], takes: 3 min", wrong=WRONG, before=("does: [stall], takes: 4 min",)),
        0.03,
    ),
    met(Act.TRANSFER, e.Transfer, "", TIRED, margin=0.03),
    met(Act.MAKE_REPEAT, e.Effort, "", TIRED, margin=0.012),
    *(slight(act) for act in (Act.QUOTE_POLICY, Act.DISMISS, Act.INTERRUPT, Act.BLAME, Act.PATRONISE)),
    met(Act.JARGON, e.Informed, "temperament: easygoing", "temperament: anxious"),
    found_out(Act.OVERPROMISE, e.Promised),
    found_out(Act.MISLEAD, e.Informed),
    met(Act.BREAK_BOUNDARY, e.OthersHarmed, ANGRY, "", wrong=""),
]

CASES: Final = [*HELPS, *HURTS]


def _file(at: At) -> str:
    beats = [*at.before, at.choice]
    lines = ["id: every-act", "title: Every act", "you_can: {spend: 100}"]
    lines += [f"customer: {{{', '.join(part for part in ('name: Ada', at.who) if part)}}}"]
    lines += [f"problem: {{{at.wrong}}}"] if at.wrong else []
    lines += ["beats:"]
    for number, choice in enumerate(beats):
        taken = "it" if number == len(beats) - 1 else f"before-{number}"
        lines += [
            f"  b{number}:",
            "    customer: Well?",
            "    choices:",
            f"      - {{id: {taken}, say: This., {choice}}}",
        ]
    lines += ["      - {id: nothing, say: Hm., does: []}"]
    return "\n".join(lines)


@cache
def _played(at: At, choice: str, temperament: Temperament | None) -> dict[str, float]:
    session = Session(scenario_from(_file(at)), temperament=temperament)
    for number in range(len(at.before)):
        session.choose(f"before-{number}")
    moment = session.choose(choice)
    there = session.state.customers if at.later else moment.exchange.after
    return {name: float(getattr(there, name)[0]) for name in FELT}


def effect(at: At, measure: str, temperament: Temperament | None = None) -> float:
    """What the choice adds to one quantity, beside doing nothing; a measure with a minus is turned round."""
    name = measure.removeprefix("-")
    done, base = _played(at, "it", temperament)[name], _played(at, "nothing", temperament)[name]
    step = done - base
    if name in SIGNED:
        step /= 1 - base if step > 0 else 1 + base
    return -step if measure.startswith("-") else step


def named(case: Case) -> str:
    return f"{case.act}-{case.measure}"


def test_no_act_is_missing_and_none_is_here_that_is_not_an_act() -> None:
    assert {case.act for case in CASES} == set(Act)


@pytest.mark.parametrize("case", CASES, ids=named)
def test_an_act_becomes_its_experience(case: Case) -> None:
    scenario = scenario_from(_file(replace(case.more, before=())))
    felt = experiences(scenario, scenario.beats[0].choices[0], Circumstances())
    assert [type(one) for one in felt] == [case.becomes]


@pytest.mark.parametrize("case", CASES, ids=named)
def test_an_act_weighs_by_the_state_it_meets(case: Case) -> None:
    assert effect(case.more, case.measure) > effect(case.less, case.measure) + case.margin


@pytest.mark.parametrize("case", HELPS, ids=named)
def test_an_act_that_helps_helps_where_it_is_wanted(case: Case) -> None:
    assert effect(case.more, case.measure) > LEAST


@pytest.mark.parametrize("case", HURTS, ids=named)
def test_an_act_that_hurts_hurts_where_it_is_worst(case: Case) -> None:
    assert effect(case.less, case.measure) < -LEAST


@pytest.mark.parametrize("act", Act)
def test_no_act_leaves_the_customer_as_they_were(act: Act) -> None:
    reached = {name for name in FELT if abs(effect(At(does(act), wrong=WRONG), name)) > LEAST}
    assert reached & set(SIGNED), reached


@pytest.mark.parametrize("act", Act)
def test_the_same_act_lands_differently_on_two_temperaments(act: Act) -> None:
    at = At(does(act), who=ANXIOUS, wrong=WRONG)
    landed = {name: [effect(at, name, kind) for kind in Temperament] for name in FELT}
    assert max(max(found) - min(found) for found in landed.values()) > LEAST


def test_every_act_has_its_place_in_the_page_for_trainers() -> None:
    page = (DOCS / "acts.md").read_text(encoding="utf-8")
    rows = re.findall(
        r"^\| `([a-z-]+)` \| [^|]{8,} \| [^|]{8,} \| [^|]{8,} \| [^|]{8,} \|$", page, re.MULTILINE
    )
    assert Counter(rows) == Counter(act.value for act in Act)
