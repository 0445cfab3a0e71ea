"""The debrief as data: what decided it, one strength, one next step, and what the customer says of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from game.coaching.alternatives import Alternative, stronger
from game.coaching.chair import chair_of, picked_of
from game.coaching.decisive import decisive_moment, impact_of, three_moments
from game.coaching.happiness import Happiness, happiness_of
from game.coaching.scoring import (
    Fired,
    Points,
    ReadingScore,
    Score,
    guards_of,
    points_of,
    reading_score,
    scores_of,
)
from game.coaching.telling import FOR_NOTHING, Told, next_step_of, strength_of, untrue_of
from game.coaching.voice import Spoken, voice_of
from game.coaching.yardstick import Yardstick
from game.customer import ending
from game.play import Moment, Playthroughs, Session, Whole
from game.scenario import Scenario
from game.vocabulary import Criterion, Dimension, NeedState, Outcome

Earned = Mapping[Criterion, Points]


@dataclass(frozen=True, slots=True)
class Decision:
    """A moment that decided it: what it did to the customer, the criterion it hung on, a stronger line if any."""

    moment: Moment
    good: bool
    needed: Criterion
    stronger: Alternative | None


@dataclass(frozen=True, slots=True)
class Debrief:
    """Everything there is to learn from a play; every carrier of a debrief is made from this one object.

    `points` and `impacts` have one entry a moment. `decisive` counts moments from 0, None before the first.
    `chair` is what the customer would say of the decision at the empty chair; None where it was not reached;
    `picked` what the player thought they would say.
    """

    session: Session
    ending: Outcome | None
    need: NeedState | None
    happiness: Happiness
    scores: Mapping[Dimension, Score]
    reading: ReadingScore | None
    guards: tuple[Fired, ...]
    points: tuple[Earned, ...]
    impacts: tuple[float, ...]
    decisive: int | None
    decisions: tuple[Decision, ...]
    strength: Told | None
    next_step: Told | None
    voice: Spoken | None
    chair: Spoken | None
    picked: Spoken | None = None


def debrief(session: Session, yardstick: Yardstick) -> Debrief:
    """What a play shows, finished or not."""
    points = tuple(points_of(session, moment) for moment in session.moments)
    impacts = tuple(impact_of(session, moment) for moment in session.moments)
    end = ending_of(session)
    untrue = untrue_of(session)
    decisive = decisive_moment(impacts, end, untrue.number if untrue else None)
    return Debrief(
        session=session,
        ending=end,
        need=need_of(session),
        happiness=happiness_of(session),
        scores=scores_of(session, yardstick),
        reading=reading_score(session),
        guards=guards_of(session),
        points=points,
        impacts=impacts,
        decisive=decisive,
        decisions=_decisions(session, points, impacts, decisive),
        strength=strength_of(session, points, impacts),
        next_step=next_step_of(session, points),
        voice=voice_of(session, decisive, impacts, end),
        chair=chair_of(session),
        picked=picked_of(session),
    )


def ending_of(session: Session) -> Outcome | None:
    """How it ended for the customer; None while it goes on."""
    if not session.finished:
        return None
    return list(Outcome)[int(endings(session.scenario, session.state)[0])]


def endings(scenario: Scenario, plays: Playthroughs) -> Whole:
    """How N plays that are over ended for the customer, as ranks of Outcome."""
    outstanding = plays.met & (plays.solved | (scenario.problem is None))
    return ending(plays.customers, plays.walked_out, plays.wow, outstanding)


def need_of(session: Session) -> NeedState | None:
    """How far the player got with the hidden need; None where there is none."""
    if not session.script.needs:
        return None
    if session.state.met[0]:
        return NeedState.MET
    return NeedState.FOUND if session.state.found[0] else NeedState.MISSED


def _decisions(
    session: Session, points: Sequence[Earned], impacts: Sequence[float], decisive: int | None
) -> tuple[Decision, ...]:
    chosen = three_moments(impacts, decisive, [_share(earned) for earned in points])
    lied = {fired.moment for fired in guards_of(session)}
    return tuple(_decision(session, n, good and n not in lied, points[n]) for n, good in chosen)


def _decision(session: Session, number: int, good: bool, earned: Earned) -> Decision:
    moment = session.moments[number]
    return Decision(moment, good, _hung_on(earned, good), stronger(session, moment, good))


def _hung_on(earned: Earned, good: bool) -> Criterion:
    """What was needed there: what was given where it went well, else what was missed most.

    Judgement is nothing a customer needs before it is missed, and what doing nothing earns was not given.
    """
    given = {
        c: p.earned - FOR_NOTHING.get(c, 0)
        for c, p in earned.items()
        if c.dimension is not Dimension.JUDGEMENT
    }
    missed = {c: p.available - p.earned for c, p in earned.items()}
    for weighed in (given, missed) if good else (missed, given):
        if max(weighed.values(), default=0) > 0:
            return max(weighed, key=lambda criterion: weighed[criterion])
    return Criterion.E2


def _share(earned: Earned) -> float:
    whole = sum(earned.values(), Points(0, 0))
    return whole.earned / whole.available if whole.available else 0.0
