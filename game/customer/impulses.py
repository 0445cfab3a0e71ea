"""How a feeling moves, and the log of why."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from game.customer import tuning as t
from game.customer.columns import Real
from game.customer.customers import Customers


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a feeling moved: a code of `words` with its facts, and the change it made, arrays of shape (N,)."""

    turn: int
    code: str
    experience: str
    pleasure: Real
    arousal: Real
    control: Real
    facts: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Log:
    """Everything that moved a feeling, in the order in which it was felt."""

    reasons: list[Reason] = field(default_factory=list)


def moved(now: Real, by: Real) -> Real:
    """A quantity in [-1, 1] after an impulse; the nearer to an end, the less it moves, so it keeps its range."""
    step = np.clip(by, -1.0, 1.0)
    return now + step * (1.0 - now * np.sign(step))


class Pushing:
    """One experience on its way into N customers: collects what it does, and says why."""

    def __init__(self, customers: Customers, experience: str, log: Log | None) -> None:
        """Move these customers; write reasons into `log` where one is given."""
        self.customers = customers
        self.experience = experience
        self.log = log

    def move(
        self,
        code: str,
        pleasure: Real | float = 0.0,
        arousal: Real | float = 0.0,
        control: Real | float = 0.0,
        facts: dict[str, str] | None = None,
    ) -> None:
        """Push the feeling: gains and losses by temperament, a share of it into the mood, and log the reason."""
        who = self.customers
        before = (who.pleasure.copy(), who.arousal.copy(), who.control.copy())
        push = np.broadcast_to(np.asarray(pleasure, dtype=np.float64), who.pleasure.shape)
        felt = np.where(push >= 0, push * who.gains, push * who.losses)
        who.pleasure = moved(who.pleasure, felt)
        who.arousal = moved(who.arousal, arousal * who.arousing)
        who.control = moved(who.control, np.broadcast_to(np.asarray(control, dtype=np.float64), push.shape))
        who.mood = moved(who.mood, t.MOOD_SHARE.value * felt)
        self._log(code, before, facts)

    def _log(self, code: str, before: tuple[Real, Real, Real], facts: dict[str, str] | None) -> None:
        if self.log is None:
            return
        who = self.customers
        change = (who.pleasure - before[0], who.arousal - before[1], who.control - before[2])
        if not any(part.any() for part in change):
            return
        self.log.reasons.append(
            Reason(int(who.turn[0]) if who.size else 0, code, self.experience, *change, facts or {})
        )


def value(gap: Real) -> Real:
    """What a gain or a loss feels like: concave in gains, and losses twice as large (Tversky & Kahneman)."""
    gain = np.maximum(gap, 0.0) ** t.GAIN_POWER.value
    hurt = np.maximum(-gap, 0.0) ** t.LOSS_POWER.value
    return gain - t.LOSS_WEIGHT.value * hurt
