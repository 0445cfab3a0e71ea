"""Which moments decided a conversation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from game.play import Moment, Session
from game.vocabulary import Outcome

TRUST_SHARE: Final = 0.5
"""How much a change of trust counts beside a change of pleasure (calibrated: the two have equal spread)."""

_GLAD: Final = frozenset({Outcome.SATISFIED, Outcome.DELIGHTED})


def impact_of(session: Session, moment: Moment) -> float:
    """What a moment did to the customer: the change it made in pleasure, and half of that in trust.

    The fading between moments is not the player's doing, so it is left out.
    """
    felt = sum(float(reason.pleasure[0]) for reason in moment.because)
    before = session.moments[moment.number - 1].state("trust") if moment.number else _trust_at_start(session)
    return felt + TRUST_SHARE * (moment.state("trust") - before)


def _trust_at_start(session: Session) -> float:
    return float(session.opening.customers.trust[0])


DID_GOOD: Final = 0.05
"""The least impact that is called a help: less does not show in the feeling's name (calibrated)."""


def decisive_moment(
    impacts: Sequence[float], ending: Outcome | None, untrue: int | None = None
) -> int | None:
    """The moment that pushed hardest towards how it ended; the hardest of all while it is open.

    `untrue` is the moment at which something was said that they found out not to be so: it does its harm only
    afterwards, and where they are lost it is what lost them. Where nothing did harm and they still went, it is the
    moment they went at.
    """
    if not impacts:
        return None
    numbers = range(len(impacts))
    if ending in _GLAD:
        return max(numbers, key=lambda n: impacts[n])
    if ending in (Outcome.LOST, Outcome.DISAPPOINTED):
        worst = min(numbers, key=lambda n: impacts[n])
        return untrue if untrue is not None else worst if impacts[worst] < 0 else numbers[-1]
    return max(numbers, key=lambda n: abs(impacts[n]))


def three_moments(
    impacts: Sequence[float], decisive: int | None, shares: Sequence[float]
) -> list[tuple[int, bool]]:
    """Up to three moments in the order they were lived, each with whether it did the customer good.

    The decisive one, the best one, and the one that did most harm (or next most good). The best is in any case
    among them; where even that did no good to speak of, none is called good. `shares` are earned out of available.
    """
    if decisive is None:
        return []
    numbers = range(len(impacts))
    best = max(numbers, key=lambda n: (impacts[n] + shares[n], impacts[n]))
    by_weight = sorted(numbers, key=lambda n: -abs(impacts[n]))
    chosen = list(dict.fromkeys([decisive, best, *by_weight]))[:3]
    return [(n, impacts[n] > DID_GOOD) for n in sorted(chosen)]
