"""The author's own playthroughs: replayed, and told where they come out differently."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from game.coaching.debrief import Debrief, debrief
from game.coaching.yardstick import Yardstick
from game.customer import Multipliers, sample_temperaments
from game.errors import ImpossibleChoice
from game.play import Session
from game.scenario import Bound, Expectation, Scenario
from game.vocabulary import Dimension, NeedState, Outcome
from game.words import say

TEMPERAMENTS: Final = 30
MUST_HOLD: Final = 27
"""With `temperaments: all`, in how many of how many sampled temperaments a test must hold (the format)."""

NEUTRAL: Final = 0.1
"""What is remembered counts as neutral within this of zero (the format)."""


@dataclass(frozen=True, slots=True)
class Unmet:
    """One thing an author expected that did not come: a sentence for the author."""

    test: str
    sentence: str


def unmet(scenario: Scenario, test: Expectation, yardstick: Yardstick) -> tuple[Unmet, ...]:
    """What of a test does not hold; empty where all of it does. `scenario` is read without any house."""
    if not test.every_temperament:
        return tuple(Unmet(test.name, sentence) for sentence in _failures(scenario, test, yardstick, None))
    sampled = sample_temperaments(TEMPERAMENTS, np.random.default_rng(0))
    failing = [
        sentences
        for row in range(TEMPERAMENTS)
        if (sentences := _failures(scenario, test, yardstick, sampled.take(np.array([row]))))
    ]
    held = TEMPERAMENTS - len(failing)
    if held >= MUST_HOLD:
        return ()
    return (Unmet(test.name, say("test.temperaments", held=held, of=TEMPERAMENTS, first=failing[0][0])),)


def _failures(
    scenario: Scenario, test: Expectation, yardstick: Yardstick, multipliers: Multipliers | None
) -> list[str]:
    session = Session(
        scenario, seed=0, need=0 if scenario.persona.hidden_need else None, multipliers=multipliers
    )
    for number, choice in enumerate(test.choose):
        if session.state.walked_out[0]:
            break
        if session.finished:
            return [say("test.over", left=", ".join(test.choose[number:]))]
        try:
            session.choose(choice)
        except ImpossibleChoice as error:
            return [str(error)]
    found = debrief(session, yardstick)
    return [told for key, bound in test.then.items() if (told := _compare(found, key, bound))]


def _compare(found: Debrief, key: str, bound: Bound) -> str:
    got = _found(found, key)
    if got is None:
        return say("test.nothing", key=key, wanted=_wanted(bound))
    if _holds(key, bound, got):
        return ""
    return say("test.differs", key=key, wanted=_wanted(bound), got=_shown(got))


def _found(found: Debrief, key: str) -> float | str | bool | None:
    plays = found.session.state
    match key:
        case "ending":
            return found.ending.value if found.ending else None
        case "hidden_need":
            return found.need.value if found.need else None
        case "spent" | "minutes":
            return float(getattr(plays, key)[0])
        case "remembers":
            return _tone(found.happiness.readings["remembered"])
        case "wow" | "walked_out" | "finished":
            return bool(getattr(plays, key)[0])
        case _:
            score = found.scores[Dimension(key)].score
            return None if score is None else float(score)


def _tone(remembered: float) -> str:
    if abs(remembered) <= NEUTRAL:
        return "neutral"
    return "positive" if remembered > 0 else "negative"


def _holds(key: str, bound: Bound, got: float | str | bool) -> bool:
    if bound.how == "exactly":
        return got == bound.value
    have, want = _rank(key, got), _rank(key, bound.value)
    return have >= want if bound.how == "at least" else have <= want


_WORDS: Final[dict[str, list[str]]] = {
    "ending": [str(outcome) for outcome in Outcome],
    "hidden_need": [str(state) for state in NeedState],
    "remembers": ["negative", "neutral", "positive"],
}
"""Words that stand in an order, from least to most."""


def _rank(key: str, value: float | str | bool) -> float:
    return float(_WORDS[key].index(str(value)) if key in _WORDS else value)


def _wanted(bound: Bound) -> str:
    value = _shown(bound.value)
    return value if bound.how == "exactly" else f"{bound.how} {value}"


def _shown(value: float | str | bool) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:g}" if isinstance(value, float) else str(value)
