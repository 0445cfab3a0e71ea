"""Which of everything that was found is worth telling: one strength, one next step, what it meant to them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from game.coaching.judgement import DISHONEST
from game.coaching.scoring import Points, guards_of
from game.customer import FURIOUS_TURNS
from game.play import Moment, Session
from game.vocabulary import Act, Criterion, Dimension, Value

Earned = Mapping[Criterion, Points]

_WORTH_TELLING: Final = 2
"""Points missed at one moment from which on it is worth a next step."""

FOR_NOTHING: Final = {Criterion.E6: 2}
"""Points that doing nothing in particular earns, so that nobody is praised for them."""

_HONOURED: Final[dict[Value, frozenset[str]]] = {
    Value.PRICE: frozenset({"compensated_price"}),
    Value.TIME: frozenset({"spared"}),
    Value.RESPECT: frozenset({"listened_to", "understood"}),
    Value.CERTAINTY: frozenset({"informed_certainty", "promised_certainty"}),
    Value.BELONGING: frozenset({"welcomed_belonging"}),
    Value.STATUS: frozenset({"given_a_choice_status"}),
}
_HURT: Final[dict[Value, frozenset[str]]] = {
    Value.PRICE: frozenset({"surprise_fee_price"}),
    Value.TIME: frozenset({"waited_time", "made_to_repeat_time"}),
    Value.RESPECT: frozenset({"slight_respect"}),
    Value.CERTAINTY: frozenset({"waited_blank", "jargon"}),
    Value.BELONGING: frozenset({"transferred", "ignored"}),
    Value.STATUS: frozenset({"transferred", "fobbed_off"}),
}
"""The reasons, by code, that say a value was honoured or hurt."""

_ALL_OR_NOTHING: Final = frozenset({Criterion.E4})
"""Praised only in full: one other way is an answer, two are a say."""

_FOUND_OUT: Final = ("lied_to", "promise_broken")


@dataclass(frozen=True, slots=True)
class Told:
    """A strength or a next step: a criterion, and the moment it shows in."""

    criterion: Criterion
    moment: Moment


def strength_of(session: Session, points: Sequence[Earned], impacts: Sequence[float]) -> Told | None:
    """The criterion that stood out most, shown at its best moment; None where nothing did.

    Only what was done is praised, not what was left undone, and only where it did the customer good and no
    guard fired. After something untrue nothing is praised: it rests on that.
    """
    fired = {guard.moment for guard in guards_of(session)}
    sound = _first_untrue(session)
    good = [
        earned if impacts[n] > 0 and n not in fired and n < sound else {} for n, earned in enumerate(points)
    ]
    done = _totals(good, _deserved)
    told = {c: n for c, n in done.items() if n > 0 and c.dimension is not Dimension.JUDGEMENT}
    best = max(told, key=lambda c: told[c], default=None)
    return _shown(session, good, best, _deserved)


def next_step_of(session: Session, points: Sequence[Earned]) -> Told | None:
    """The criterion with the smallest share of its points, shown where most was missed; None at full marks.

    What was done in full somewhere needs no advice, unless nothing else was missed; nor does one point missed at a
    moment that was otherwise good, nor the naming of feelings with somebody who did not care for it.
    """
    every = {c: n for c, n in _totals(points, _to_learn).items() if n > 0 and not _unwanted(session, c)}
    shown = {c for earned in points for c, found in earned.items() if found.earned == found.available}
    missed = {c: n for c, n in every.items() if c not in shown} or every
    available = _totals(points, lambda _c, found: found.available)
    worst = max(missed, key=lambda c: (missed[c] / available[c], missed[c]), default=None)
    return _shown(session, points, worst, _to_learn)


def _first_untrue(session: Session) -> int:
    """The first moment something dishonest was said; beyond the last where nothing was."""
    return next((m.number for m in session.moments if DISHONEST.intersection(m.acts)), len(session.moments))


def _unwanted(session: Session, criterion: Criterion) -> bool:
    felt = {reason.code for moment in session.moments for reason in moment.because}
    return criterion is Criterion.E1 and "felt_with_direct" in felt


def _deserved(criterion: Criterion, found: Points) -> int:
    if criterion in _ALL_OR_NOTHING and found.earned < found.available:
        return 0
    return found.earned - FOR_NOTHING.get(criterion, 0)


def _to_learn(_criterion: Criterion, found: Points) -> int:
    missed = found.available - found.earned
    return missed if missed >= _WORTH_TELLING else 0


def _totals(points: Sequence[Earned], worth: Callable[[Criterion, Points], int]) -> dict[Criterion, int]:
    totals: dict[Criterion, int] = {}
    for earned in points:
        for criterion, found in earned.items():
            totals[criterion] = totals.get(criterion, 0) + worth(criterion, found)
    return totals


def _shown(
    session: Session,
    points: Sequence[Earned],
    criterion: Criterion | None,
    worth: Callable[[Criterion, Points], int],
) -> Told | None:
    if criterion is None:
        return None
    due = (number for number, earned in enumerate(points) if criterion in earned)
    return Told(criterion, session.moments[max(due, key=lambda n: worth(criterion, points[n][criterion]))])


def found_out(session: Session) -> str:
    """What they found out once they had left: "lied_to", "promise_broken", or ""."""
    after = {reason.code for reason in session.parting if float(reason.pleasure[0]) < 0}
    return next((code for code in _FOUND_OUT if code in after), "")


def left_for(session: Session) -> str:
    """Why somebody left before the end: "temper", or "patience" that had run out."""
    return "temper" if session.state.customers.fury[0] >= FURIOUS_TURNS else "patience"


def untrue_of(session: Session) -> Moment | None:
    """The moment at which something was said that they later found out not to be so; None where nothing was."""
    act = {"lied_to": Act.MISLEAD, "promise_broken": Act.OVERPROMISE}.get(found_out(session))
    return next((moment for moment in reversed(session.moments) if act in moment.acts), None)


def matters_of(session: Session, good: bool) -> tuple[str, list[str]]:
    """What they found out afterwards, or "", and whatever else of what matters to them was touched.

    `good` says in which light they look back at it.
    """
    felt = {reason.code for moment in session.moments for reason in moment.because}
    kinds = [*_values(session, felt, good), *_need(session)]
    sore = "warms" if good else "touchy"
    return found_out(session), [*kinds, sore] if sore in felt else kinds


def _values(session: Session, felt: set[str], good: bool) -> list[str]:
    told, against = (_HONOURED, _HURT) if good else (_HURT, _HONOURED)
    touched = [v for v in session.scenario.persona.values if felt & told[v] and not felt & against[v]]
    return [f"value.{value}.{'good' if good else 'bad'}" for value in touched]


def _need(session: Session) -> list[str]:
    if not session.script.needs:
        return []
    state = session.state
    return ["need.met" if state.met[0] else "need.found" if state.found[0] else "need.missed"]
