"""The player's own composure: worn by abuse, anger and haste, restored by a boundary, a breath or a colleague.

It is shown, and spoken of kindly; it changes nothing in what can be said, and no score.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from game.coaching.telling import left_for
from game.play import Moment, Session, feeling_row
from game.vocabulary import SILENCE, STARTS_AT, Act, Feeling, Manner, Pressure, Strength


@dataclass(frozen=True, slots=True)
class Wear:
    """A change of composure in [-1, 1], and where its size comes from."""

    change: float
    source: str


_EMOTIONAL_LABOUR: Final = (
    "adapted in direction: emotional labour wears (Hülsheger & Schewe 2011, not re-read); size calibrated"
)
_RECOVERY: Final = (
    "adapted in direction: control and support buffer strain (Karasek 1979, not re-read); size calibrated"
)
ABUSED: Final = Wear(-0.3, _EMOTIONAL_LABOUR)
SHOUTED_AT: Final = Wear(-0.12, _EMOTIONAL_LABOUR)
SCOLDED: Final = Wear(-0.06, _EMOTIONAL_LABOUR)
ACTED: Final = Wear(-0.05, _EMOTIONAL_LABOUR)
HURRIED: Final = {
    Pressure.NONE: Wear(0.0, _EMOTIONAL_LABOUR),
    Pressure.LOW: Wear(-0.03, _EMOTIONAL_LABOUR),
    Pressure.MEDIUM: Wear(-0.06, _EMOTIONAL_LABOUR),
    Pressure.HIGH: Wear(-0.12, _EMOTIONAL_LABOUR),
}
BOUNDARY: Final = Wear(0.25, _RECOVERY)
BREATH: Final = Wear(0.15, _RECOVERY)
COLLEAGUE: Final = Wear(0.15, _RECOVERY)

STEADY: Final = 0.75
THIN: Final = 0.45
"""From where on a player is steady, and below which worn thin (calibrated: one abuse wears, two wear thin)."""


def composure_of(session: Session) -> tuple[float, ...]:
    """How composed the player is, in [0, 1]: at the start, and after each moment."""
    levels = [1.0]
    for moment in session.moments:
        levels.append(min(1.0, max(0.0, levels[-1] + _change(session, moment))))
    return tuple(levels)


def composure_word(level: float) -> str:
    """ "steady", "worn" or "thin"."""
    return "steady" if level >= STEADY else "thin" if level < THIN else "worn"


def _change(session: Session, moment: Moment) -> float:
    return _worn(session, moment) + _restored(moment)


def _worn(session: Session, moment: Moment) -> float:
    beat = session.script.beats[moment.exchange.move.beat]
    acted = moment.exchange.move.manner in (Manner.FORCED, Manner.RUSHED)
    abused = ABUSED.change if beat.abuse else _anger(moment)
    return abused + HURRIED[beat.pressure].change + (ACTED.change if acted else 0.0)


def _anger(moment: Moment) -> float:
    angry = float(moment.exchange.felt_before[feeling_row(Feeling.ANGRY), 0])
    if angry >= STARTS_AT[Strength.OVERWHELMING]:
        return SHOUTED_AT.change
    return SCOLDED.change if angry >= STARTS_AT[Strength.STRONG] else 0.0


def _restored(moment: Moment) -> float:
    helped = Act.HANDOFF in moment.acts or moment.exchange.move.approved
    return (
        (BOUNDARY.change if Act.BOUNDARY in moment.acts else 0.0)
        + (BREATH.change if moment.choice == SILENCE else 0.0)
        + (COLLEAGUE.change if helped else 0.0)
    )


def kind_word(session: Session) -> tuple[str, Moment | None] | None:
    """What the debrief says of it, as a code and the moment it quotes; None where nothing wore on the player.

    Nor where the customer left for want of time: to be told to take one's time is no help then.
    """
    levels = composure_of(session)
    lowest = min(range(len(levels)), key=lambda place: levels[place])
    if levels[lowest] >= STEADY:
        return None
    restored = next((m for m in session.moments[lowest:] if _restored(m) > 0 and m.said), None)
    if restored:
        return "composure.debrief.held", restored
    if session.state.walked_out[0] and left_for(session) == "patience":
        return None
    abused = any(session.script.beats[m.exchange.move.beat].abuse for m in session.moments)
    return ("composure.debrief.abuse" if abused else "composure.debrief.haste"), None
