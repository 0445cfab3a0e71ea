"""Why it moved them, told over a whole debrief: no reason twice in the same words."""

from __future__ import annotations

from dataclasses import dataclass

from game.coaching.debrief import Debrief
from game.coaching.sentences import main_reason, ranked_reasons, strongest_reasons
from game.play import Session

SHOWN = 2
"""Reasons shown for a moment."""


@dataclass(frozen=True, slots=True)
class Because:
    """Why a moment moved them: at most two sentences, or the earlier moment (from 0) that has told it already."""

    reasons: tuple[str, ...]
    as_at: int | None


def reasons_told(session: Session) -> tuple[Because, ...]:
    """For each moment, the reasons not told by an earlier one."""
    first: dict[str, int] = {}
    told = []
    for moment in session.moments:
        codes = [code for code, _ in ranked_reasons(session, moment)[:SHOWN]]
        earlier = [first[code] for code in codes if code in first]
        new = strongest_reasons(session, moment, SHOWN, without=frozenset(first))
        told.append(Because(new, None if new or not earlier else earlier[0]))
        first |= {code: moment.number for code in codes if code not in first}
    return tuple(told)


def decisive_reasons(debrief: Debrief) -> dict[int, str]:
    """For each of the three moments its strongest reason of the same sign; "" for the one the first screen tells."""
    said: set[str] = set()
    found = {}
    by_weight = sorted(debrief.decisions, key=lambda one: one.moment.number != debrief.decisive)
    for decision in by_weight:
        number = decision.moment.number
        good = debrief.impacts[number] >= 0 if number == debrief.decisive else decision.good
        code, sentence = main_reason(debrief.session, decision.moment, good, said)
        found[number] = "" if number == debrief.decisive else sentence
        said.add(code)
    return found
