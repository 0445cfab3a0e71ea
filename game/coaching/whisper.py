"""Sam at the next desk: what somebody beside you would whisper now, out of what is so, and never the answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np

from game.coaching.rubric import CRITERIA, judge
from game.coaching.voice import Spoken, facts_of
from game.play import Session, advance
from game.scenario import TouchyPoint
from game.vocabulary import Act, Criterion, Feeling

MOST: Final = 3
"""Whispers in one conversation; each counts as help."""

_NEEDS: Final = (Criterion.E1, Criterion.E2, Criterion.E4, Criterion.E5, Criterion.E6)
"""What the customer may need now, the most pressing first; each has its whisper."""

_HURTS: Final = (
    Act.BLAME, Act.PATRONISE, Act.DISMISS, Act.QUOTE_POLICY, Act.MAKE_REPEAT, Act.TRANSFER, Act.STALL, Act.JARGON,
    Act.UPSELL, Act.INTERRUPT, Act.MISLEAD, Act.OVERPROMISE, Act.BREAK_BOUNDARY,
)  # fmt: skip


def whisper_of(session: Session) -> Spoken | None:
    """The next whisper: what they need now, what was not asked, what would hurt; None where Sam knows nothing.

    The first to be said that has not been said in this conversation, in the order that fits the moment.
    """
    if session.finished or len(session.whispers) >= MOST:
        return None
    said = {spoken for _, spoken in session.whispers}
    code = next((code for code in _whispers(session) if code not in said), None)
    return Spoken((code,), facts_of(session)) if code else None


def _whispers(session: Session) -> Iterator[str]:
    yield from _would_hurt_most(session)
    yield from _not_asked(session)
    yield from _needed(session)
    yield from _would_hurt(session)


def _would_hurt_most(session: Session) -> Iterator[str]:
    """What this customer is touchy about comes first where it lies on the tongue."""
    touchy: Sequence[TouchyPoint] = session.scenario.persona.touchy_about
    offered = _acts_offered(session)
    yield from (f"whisper.hurts.{one.when}" for one in touchy if one.when in offered and one.when in _HURTS)


def _would_hurt(session: Session) -> Iterator[str]:
    offered = _acts_offered(session)
    yield from (f"whisper.hurts.{act}" for act in _HURTS if act in offered)


def _not_asked(session: Session) -> Iterator[str]:
    if session.script.needs and not session.state.found[0] and Act.EXPLORE in _acts_offered(session):
        yield "whisper.ask"


def _needed(session: Session) -> Iterator[str]:
    """What could be earned now, the feeling that nobody has named before all else."""
    due = _earnable(session)
    for criterion in _NEEDS:
        if criterion in due:
            unnamed = criterion is Criterion.E1 and session.feeling.feeling is not Feeling.CALM
            yield (
                f"whisper.needs.{criterion}"
                if criterion is not Criterion.E1 or unnamed
                else "whisper.needs.E2"
            )


def _earnable(session: Session) -> frozenset[Criterion]:
    """What some offered choice would earn in full now."""
    best = np.zeros(len(CRITERIA))
    for offer in session.scene.offers:
        move = session.script.moves[session.script.move_index[offer.id]]
        exchange = advance(session.script, session.state.take(np.array([0])), move, session.before)
        best = np.maximum(best, judge(session.script, exchange)[: len(CRITERIA), 0])
    return frozenset(criterion for criterion, level in zip(CRITERIA, best, strict=True) if level >= 2)


def _acts_offered(session: Session) -> frozenset[Act]:
    moves = (session.script.moves[session.script.move_index[offer.id]] for offer in session.scene.offers)
    return frozenset(act for move in moves for act in move.acts)
