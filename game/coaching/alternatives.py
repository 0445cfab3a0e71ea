"""What else could have been said at a moment, and what it would have done at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from game.coaching.rubric import CRITERIA, judge, rows_of
from game.play import Moment, Offer, Session, advance, rewound
from game.vocabulary import Act, Dimension

_NEVER: Final = frozenset({Act.MISLEAD, Act.OVERPROMISE, Act.BREAK_BOUNDARY})
"""Acts that are never held up as the better way."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """A choice at a moment: its points by criterion of empathy and going beyond, and the pleasure it would leave.

    `learned` says whether it brings out what the customer had not told before.
    """

    choice: str
    said: str
    points: tuple[int, ...]
    pleasure: float
    learned: bool = False

    @property
    def strength(self) -> tuple[int, float]:
        """More points first, then how the customer would have felt."""
        return sum(self.points), self.pleasure

    def keeps(self, taken: Alternative) -> bool:
        """Whether it earns everything that was earned by what was said, and brings out what that brought out."""
        earned = all(mine >= theirs for mine, theirs in zip(self.points, taken.points, strict=True))
        return earned and self.learned >= taken.learned


def alternatives(session: Session, moment: Moment) -> tuple[Alternative, ...]:
    """Every honest, affordable choice of that moment, each tried on the customer as they were then."""
    earlier = rewound(session, moment.number)
    return tuple(_tried(earlier, offer) for offer in earlier.scene.offers if _decent(earlier, offer))


def stronger(session: Session, moment: Moment, good: bool = False) -> Alternative | None:
    """The best of them, where it is better than what was said; where that did good, all of it has to be kept."""
    tried = alternatives(session, moment)
    taken = next((one for one in tried if one.choice == moment.choice), None)
    if taken is None:
        return max(tried, key=lambda one: one.strength, default=None)
    better = [one for one in tried if one.strength > taken.strength and (one.keeps(taken) or not good)]
    return max(better, key=lambda one: one.strength, default=None)


def _decent(session: Session, offer: Offer) -> bool:
    move = session.script.moves[session.script.move_index[offer.id]]
    return not offer.over and not move.acts & _NEVER


def _tried(session: Session, offer: Offer) -> Alternative:
    move = session.script.moves[session.script.move_index[offer.id]]
    plays = session.state.take(session.state.beat >= 0)
    exchange = advance(session.script, plays, move, session.before)
    tally = judge(session.script, exchange)[: len(CRITERIA), 0]
    rows = rows_of(Dimension.EMPATHY) + rows_of(Dimension.ABOVE_AND_BEYOND)
    points = tuple(int(earned) for earned in tally[rows])
    learned = bool((plays.known & ~session.state.known).any())
    return Alternative(offer.id, offer.said, points, float(exchange.after.pleasure[0]), learned)
