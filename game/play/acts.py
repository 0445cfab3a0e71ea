"""What a choice does, as it reaches the customer: the one table from acts to experiences.

An author writes `does: [listen, explore]`; this room says what the customer lives through. Acts are felt in the
order written. A few acts colour the others instead of being felt alone: `personal` (aimed at this person),
`notice` (a hint was used) and the acts about a wait. How it is said (`manner`) is felt first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from game.customer.experience import (
    Alternative,
    Apologise,
    Asked,
    Boundary,
    Compensate,
    Display,
    Effort,
    EffortSpared,
    Empathise,
    Experience,
    Explain,
    Farewell,
    Fix,
    FollowUp,
    Gesture,
    Handoff,
    Ignored,
    Informed,
    MeetHiddenNeed,
    OfferChoice,
    OthersHarmed,
    Outcome,
    Owned,
    PromiseBroken,
    Promised,
    PromiseKept,
    Reassured,
    SalesOffer,
    Slighted,
    Suggested,
    Touched,
    Transfer,
    Wait,
    WaitTold,
    Welcomed,
)
from game.play import tuning
from game.scenario import Choice, Scenario
from game.vocabulary import Accuracy, Act, Feeling, Manner, Quality


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What decides how the same words land: shared by every play that hears them together.

    `named`: the feeling put into words is there. `refused`: they do not trust enough to answer. `meets_need`: it
    meets a need that was found. `solved`: the problem was solved before.
    """

    named: bool = True
    refused: bool = False
    meets_need: bool = False
    solved: bool = False


def experiences(scenario: Scenario, choice: Choice | None, now: Circumstances) -> Iterator[Experience]:
    """Everything one choice is to the customer, in the order in which it is felt. None stands for silence."""
    if choice is None:
        yield Ignored()
        return
    yield from _manner(choice)
    for act in _felt(choice):
        yield from _ACTS[act](scenario, choice, now)
    yield from _kept_and_broken(choice)
    if now.meets_need:
        yield MeetHiddenNeed(value=tuning.NEED_VALUE.value, personal=_personal(choice))
    yield from _personal_points(scenario, choice)
    yield from _author_steps(scenario, choice)


def _felt(choice: Choice) -> list[Act]:
    # Told how long and told why are felt together, at the first of the two.
    waits = [act for act in choice.does if act in _WAIT_ACTS]
    return [act for act in dict.fromkeys(choice.does) if act not in waits[1:]]


def _manner(choice: Choice) -> Iterator[Experience]:
    if choice.manner in tuning.DISPLAYS:
        smile, authenticity = tuning.DISPLAYS[choice.manner]
        yield Display(smile=smile, authenticity=authenticity)
    if choice.manner in (Manner.COLD, Manner.RUSHED):
        yield Slighted(choice.manner.value)


def _kept_and_broken(choice: Choice) -> Iterator[Experience]:
    if choice.keeps:
        yield PromiseKept()
    if choice.breaks:
        yield PromiseBroken()


def _personal_points(scenario: Scenario, choice: Choice) -> Iterator[Experience]:
    for sore in scenario.persona.touchy_about:
        if sore.when in choice.does:
            yield Touched(sore.feels, steps=tuning.TOUCHY_STEPS.value, because=sore.because)
    for soft in scenario.persona.warms_to:
        if soft.when in choice.does:
            yield Touched(Feeling.GRATEFUL, steps=tuning.WARM_STEPS.value, because=soft.because, code="warms")


def _author_steps(scenario: Scenario, choice: Choice) -> Iterator[Experience]:
    for feeling, steps in scenario.tuning.get(choice.id, {}).items():
        yield Touched(feeling, steps=float(steps), code="tuned")


def _personal(choice: Choice) -> float:
    return tuning.PERSONAL.value if Act.PERSONAL in choice.does else tuning.INSTITUTIONAL.value


def _concrete(choice: Choice) -> float:
    named = choice.names is not None or Act.PERSONAL in choice.does
    return tuning.CONCRETE.value if named else tuning.GENERAL.value


Felt = Iterator[Experience]
Meaning = Callable[[Scenario, Choice, Circumstances], Felt]


def _plainly(*felt: Experience) -> Meaning:
    return lambda _s, _c, _n: iter(felt)


def _listen(_s: Scenario, choice: Choice, _n: Circumstances) -> Felt:
    yield Empathise("attentive", concrete=_concrete(choice))


def _acknowledge(_s: Scenario, choice: Choice, now: Circumstances) -> Felt:
    accuracy = tuning.MISNAMED.value if choice.names and not now.named else 1.0
    yield Empathise("affective", accuracy=accuracy, concrete=_concrete(choice))


def _repeat_back(_s: Scenario, choice: Choice, _n: Circumstances) -> Felt:
    heard = {Accuracy.RIGHT: 1.0, Accuracy.PARTLY: 0.5, Accuracy.WRONG: 0.0}[choice.accuracy]
    yield Empathise("cognitive", accuracy=heard, concrete=_concrete(choice))


def _explore(_s: Scenario, choice: Choice, now: Circumstances) -> Felt:
    yield Asked(noticed=Act.NOTICE in choice.does, welcome=not now.refused)


def _notice(_s: Scenario, choice: Choice, _n: Circumstances) -> Felt:
    if Act.EXPLORE not in choice.does:
        yield Empathise("attentive", concrete=tuning.CONCRETE.value)


def _aimed(_s: Scenario, choice: Choice, _n: Circumstances) -> Felt:
    if not _COLOURED_BY_PERSONAL & set(choice.does):
        yield Welcomed()


def _inform(_s: Scenario, choice: Choice, _n: Circumstances) -> Felt:
    if Act.JARGON not in choice.does:
        yield Informed()


def _apologise(_s: Scenario, choice: Choice, _n: Circumstances) -> Felt:
    yield Apologise(sincerity=tuning.SINCERITY[choice.manner])


def _fix(scenario: Scenario, choice: Choice, now: Circumstances) -> Felt:
    quality = 1.0 if choice.quality is Quality.FULL else tuning.PARTLY_FIXED.value
    if scenario.problem and not now.solved:
        yield Fix(quality=quality)
    elif not now.solved:
        yield Outcome(performance=quality)


def _give_control(_s: Scenario, choice: Choice, _n: Circumstances) -> Felt:
    yield OfferChoice(options=choice.options)


def _compensate(scenario: Scenario, choice: Choice, _n: Circumstances) -> Felt:
    if scenario.problem and scenario.problem.worth > 0:
        yield Compensate(ratio=choice.worth / scenario.problem.worth)
    else:
        yield Gesture(value=value_of(scenario, choice), personal=tuning.INSTITUTIONAL.value, kind="money")


def _gesture(scenario: Scenario, choice: Choice, _n: Circumstances) -> Felt:
    yield Gesture(value=value_of(scenario, choice), personal=_personal(choice))


def value_of(scenario: Scenario, choice: Choice) -> float:
    """How much a gesture is worth to this customer, in [0, 1): half where it is worth a quarter of the loss."""
    if choice.worth <= 0:
        return tuning.THOUGHT.value
    loss = scenario.problem.worth if scenario.problem else 0.0
    half = max(tuning.HALF_SHARE.value * loss, tuning.HALF_MONEY.value)
    return choice.worth / (choice.worth + half)


def _promise(_s: Scenario, choice: Choice, _n: Circumstances) -> Felt:
    if Act.OVERPROMISE not in choice.does:
        yield Promised()


def _upsell(scenario: Scenario, _c: Choice, now: Circumstances) -> Felt:
    yield SalesOffer(solved=now.solved or scenario.problem is None)


def _stall(_s: Scenario, choice: Choice, _n: Circumstances) -> Felt:
    yield Wait(
        minutes=min(choice.takes, tuning.LONG_TAKE.value),
        occupied=Act.OCCUPY_WAIT in choice.does,
        explained=Act.EXPLAIN_WAIT in choice.does,
        estimate=choice.takes if Act.ESTIMATE_WAIT in choice.does else None,
    )


def _wait_told(_s: Scenario, choice: Choice, _n: Circumstances) -> Felt:
    told = set(choice.does)
    if Act.STALL not in told:
        yield WaitTold(
            estimated=Act.ESTIMATE_WAIT in told,
            explained=Act.EXPLAIN_WAIT in told,
            occupied=Act.OCCUPY_WAIT in told,
        )


def _slight(act: Act) -> Meaning:
    return _plainly(Slighted(act.value))


_WAIT_ACTS: Final = frozenset({Act.ESTIMATE_WAIT, Act.EXPLAIN_WAIT, Act.OCCUPY_WAIT})
_COLOURED_BY_PERSONAL: Final = frozenset(
    {Act.ACKNOWLEDGE, Act.REPEAT_BACK, Act.LISTEN, Act.GESTURE, Act.WELCOME, Act.THANK}
)

_ACTS: Final[dict[Act, Meaning]] = {
    Act.LISTEN: _listen,
    Act.ACKNOWLEDGE: _acknowledge,
    Act.REPEAT_BACK: _repeat_back,
    Act.EXPLORE: _explore,
    Act.NOTICE: _notice,
    Act.PERSONAL: _aimed,
    Act.THANK: _plainly(Welcomed()),
    Act.WELCOME: _plainly(Welcomed()),
    Act.INFORM: _inform,
    Act.EXPLAIN: _plainly(Explain()),
    Act.APOLOGISE: _apologise,
    Act.OWN_IT: _plainly(Owned()),
    Act.FIX: _fix,
    Act.ALTERNATIVE: _plainly(Alternative()),
    Act.GIVE_CONTROL: _give_control,
    Act.SUGGEST: _plainly(Suggested()),
    Act.COMPENSATE: _compensate,
    Act.GESTURE: _gesture,
    Act.REASSURE: _plainly(Reassured()),
    Act.ESTIMATE_WAIT: _wait_told,
    Act.EXPLAIN_WAIT: _wait_told,
    Act.OCCUPY_WAIT: _wait_told,
    Act.REDUCE_EFFORT: _plainly(EffortSpared()),
    Act.HANDOFF: _plainly(Handoff()),
    Act.FOLLOW_UP: _plainly(FollowUp()),
    Act.PROMISE: _promise,
    Act.BOUNDARY: _plainly(Boundary()),
    Act.FAREWELL: _plainly(Farewell()),
    Act.UPSELL: _upsell,
    Act.MOVE_ON: _slight(Act.MOVE_ON),
    Act.STALL: _stall,
    Act.TRANSFER: _plainly(Transfer()),
    Act.MAKE_REPEAT: _plainly(Effort()),
    Act.QUOTE_POLICY: _slight(Act.QUOTE_POLICY),
    Act.DISMISS: _slight(Act.DISMISS),
    Act.INTERRUPT: _slight(Act.INTERRUPT),
    Act.BLAME: _slight(Act.BLAME),
    Act.PATRONISE: _slight(Act.PATRONISE),
    Act.JARGON: _plainly(Informed(plain=False)),
    Act.OVERPROMISE: _plainly(Promised(hollow=True)),
    Act.MISLEAD: _plainly(Informed()),
    Act.BREAK_BOUNDARY: _plainly(OthersHarmed()),
}
