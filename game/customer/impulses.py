"""How a feeling moves, and the log of why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from game.customer import tuning as t
from game.customer.columns import Real, held
from game.customer.customers import Customers

Flags = NDArray[np.bool_]
Felt = tuple[Real, Real, Real]


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

    def note(
        self,
        who: Customers,
        code: str,
        experience: str,
        before: Felt,
        facts: dict[str, str],
        rows: Flags | None = None,
    ) -> None:
        """Write down how far their feelings have moved from what they were `before`, where they have."""
        here = np.ones(who.size, dtype=bool) if rows is None else rows
        change = [np.where(here, now - then, 0.0) for now, then in zip(felt_now(who), before, strict=True)]
        if any(part.any() for part in change):
            turn = int(who.turn[0]) if who.size else 0
            self.reasons.append(Reason(turn, code, experience, change[0], change[1], change[2], facts))


def felt_now(who: Customers) -> Felt:
    """Pleasure, arousal and control as they are, to be compared with later."""
    return who.pleasure.copy(), who.arousal.copy(), who.control.copy()


def moved(now: Real, by: Real) -> Real:
    """A quantity in [-1, 1] after an impulse; the nearer to an end, the less it moves, so it keeps its range."""
    step = held(by, -1.0, 1.0)
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
        instead: Mapping[str, Flags] | None = None,
    ) -> None:
        """Push the feeling: gains and losses by temperament, a share of it into the mood, and log the reason.

        `instead` names those of them for whom the reason is another one; the first that fits is theirs.
        """
        who = self.customers
        before = felt_now(who) if self.log is not None else None
        push = np.broadcast_to(np.asarray(pleasure, dtype=np.float64), who.pleasure.shape)
        felt = np.where(push >= 0, push * who.gains, push * who.losses)
        who.pleasure = moved(who.pleasure, felt)
        who.arousal = moved(who.arousal, arousal * who.arousing)
        who.control = moved(who.control, np.broadcast_to(np.asarray(control, dtype=np.float64), push.shape))
        who.mood = moved(who.mood, t.MOOD_SHARE.value * felt)
        if self.log is not None and before is not None:
            for reason, rows in _shares(code, instead or {}, who.size):
                self.log.note(who, reason, self.experience, before, facts or {}, rows)


def _shares(code: str, instead: Mapping[str, Flags], size: int) -> Iterator[tuple[str, Flags]]:
    left = np.ones(size, dtype=bool)
    for other, where in instead.items():
        yield other, left & where
        left = left & ~where
    yield code, left


def value(gap: Real) -> Real:
    """What a gain or a loss feels like: concave in gains, and losses twice as large (Tversky & Kahneman)."""
    gain = np.maximum(gap, 0.0) ** t.VALUE_POWER.value
    hurt = np.maximum(-gap, 0.0) ** t.VALUE_POWER.value
    return gain - t.LOSS_WEIGHT.value * hurt
