"""A play as it is printed by `play --json`, stored and exported: plain data, numbers to four decimals."""

from __future__ import annotations

from typing import Any

from game import __version__
from game.coaching.debrief import Debrief, Decision
from game.coaching.scoring import Fired, ReadingScore, Score
from game.coaching.sentences import (
    felt_sentence,
    guard_sentence,
    main_reason,
    needed_sentence,
    next_step_sentence,
    reason_sentence,
    spoken,
    strength_sentence,
    why_sentence,
)
from game.play import Moment
from game.vocabulary import Dimension

_CUSTOMER = (
    "remembered", "satisfaction", "trust", "return_chance", "recommend", "csat", "effort",
    "told", "told_positive", "told_negative",
)  # fmt: skip
_STATE = ("pleasure", "arousal", "control", "surprise", "heard", "trust")


def record(debrief: Debrief) -> dict[str, Any]:
    """The whole play with its debrief, in the shape of the command line's contract."""
    session = debrief.session
    return {
        "scenario": session.scenario.id,
        "scenario_hash": session.scenario.content_hash,
        "engine": __version__,
        "seed": session.seed,
        "temperament": session.temperament.value,
        "finished": session.finished,
        "walked_out": bool(session.state.walked_out[0]),
        "ending": debrief.ending.value if debrief.ending else None,
        "minutes": _short(float(session.state.minutes[0])),
        "spent": _short(float(session.state.spent[0])),
        "hidden_need": debrief.need.value if debrief.need else None,
        "wow": bool(session.state.wow[0]),
        "helped": session.helped,
        "moments": [_moment(debrief, moment) for moment in session.moments],
        "customer": _customer(debrief),
        "scores": _scores(debrief),
        "guards": [_guard(debrief, fired) for fired in debrief.guards],
        "debrief": _debrief(debrief),
    }


def _moment(debrief: Debrief, moment: Moment) -> dict[str, Any]:
    earned = debrief.points[moment.number]
    return {
        "beat": moment.beat,
        "customer_said": moment.customer_said,
        "choice": moment.choice,
        "said": moment.said,
        "acts": [act.value for act in moment.acts],
        "reply": moment.reply,
        "feeling": moment.felt.feeling.value,
        "strength": moment.felt.strength.value if moment.felt.strength else None,
        **{name: _short(moment.state(name)) for name in _STATE},
        "minute": _short(moment.minute),
        "offered": list(moment.offered),
        "reasons": [
            {
                "code": reason.code,
                "sentence": reason_sentence(debrief.session, reason, moment),
                "pleasure": _short(float(reason.pleasure[0])),
                "arousal": _short(float(reason.arousal[0])),
                "control": _short(float(reason.control[0])),
            }
            for reason in moment.reasons
        ],
        "earned": {
            criterion.value: [points.earned, points.available] for criterion, points in earned.items()
        },
        "coach": moment.coach,
    }


def _customer(debrief: Debrief) -> dict[str, Any]:
    happiness = debrief.happiness
    readings = {name: _short(happiness.readings[name]) for name in _CUSTOMER}
    return {
        **readings,
        "easy": happiness.easy,
        "special": happiness.special,
        "felt_good": happiness.felt_good,
    }


def _scores(debrief: Debrief) -> dict[str, Any]:
    scores: dict[str, Any] = {dimension.value: _score(debrief.scores[dimension]) for dimension in Dimension}
    return {**scores, "reading_people": _reading(debrief.reading)}


def _score(score: Score) -> dict[str, Any]:
    return {
        "score": score.score,
        "band": score.band.value if score.band else None,
        "raw": _short(score.raw),
        "earned": score.points.earned,
        "available": score.points.available,
        "random": _short(score.reach.random),
        "best": _short(score.reach.best),
        "criteria": {
            criterion.value: {"earned": points.earned, "available": points.available}
            for criterion, points in score.criteria.items()
        },
    }


def _reading(reading: ReadingScore | None) -> dict[str, Any] | None:
    if reading is None:
        return None
    answers = [
        {
            "moment": answer.reading.moment,
            "feeling": answer.reading.feeling.value if answer.reading.feeling else None,
            "strength": answer.reading.strength.value if answer.reading.strength else None,
            "was": answer.reading.was.feeling.value,
            "was_strength": answer.reading.was.strength.value if answer.reading.was.strength else None,
            "distance": _short(answer.distance),
        }
        for answer in reading.answers
    ]
    return {"score": reading.score, "band": reading.band.value, "answers": answers}


def _guard(debrief: Debrief, fired: Fired) -> dict[str, Any]:
    return {"kind": fired.kind.value, "moment": fired.moment, "sentence": guard_sentence(debrief, fired)}


def _debrief(debrief: Debrief) -> dict[str, Any]:
    return {
        "voice": spoken(debrief.voice),
        "why": why_sentence(debrief),
        "strength": strength_sentence(debrief),
        "next_step": next_step_sentence(debrief),
        "decisive": debrief.decisive,
        "moments": [_decision(debrief, decision) for decision in debrief.decisions],
        "chair": {"picked": spoken(debrief.picked) or None, "says": spoken(debrief.chair) or None},
    }


def _decision(debrief: Debrief, decision: Decision) -> dict[str, Any]:
    stronger = decision.stronger
    return {
        "moment": decision.moment.number,
        "good": decision.good,
        "said": decision.moment.said,
        "felt": felt_sentence(
            debrief.session, decision.moment, main_reason(debrief.session, decision.moment, decision.good)[1]
        ),
        "needed": needed_sentence(debrief.session, decision),
        "stronger": {"choice": stronger.choice, "said": stronger.said} if stronger else None,
    }


def _short(number: float | None) -> float | None:
    """At most four decimals, and never minus nought."""
    return None if number is None else round(number, 4) + 0.0
