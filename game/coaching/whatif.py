"""What if: a moment of a conversation with another choice, same luck, everything else equal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from game.coaching.rubric import judge, ranked
from game.coaching.yardstick import decent
from game.play import Paths, Real, Session, rewound, walk_all
from game.vocabulary import Onward

SEARCHED: Final = 700
"""Ways that may stand side by side while the best one from here is looked for.

Calibrated: about 50 ms, and nowhere in the library less found than among all ways (`benchmarks/whatif.py --all`).
"""


@dataclass(frozen=True, slots=True)
class WhatIf:
    """What was, and what would have been.

    `moment` counts from 0. `followed` tells how many of the player's own later choices were taken there too: only
    with Onward.SAME, and as long as they were offered; the rest is the best way on from there.
    """

    moment: int
    choice: str
    was: Session
    would_be: Session
    followed: int = 0


def what_if(session: Session, moment: int, choice: str, onward: Onward = Onward.BEST) -> WhatIf:
    """Another choice at a moment, played to its end. Raises ImpossibleChoice, naming what was offered there."""
    other = rewound(session, moment)
    other.choose(choice)
    followed = _follow(other, session, moment) if onward is Onward.SAME else 0
    for step in best_onward(other):
        other.choose(step)
    return WhatIf(moment, choice, session, other, followed)


def _follow(other: Session, session: Session, moment: int) -> int:
    """Take the player's own later choices while they are offered at the same place."""
    for count, later in enumerate(session.moments[moment + 1 :]):
        offered = {offer.id for offer in other.scene.offers}
        if other.finished or other.scene.beat != later.beat or later.choice not in offered:
            return count
        other.choose(later.choice)
    return len(session.moments) - moment - 1


def best_onward(session: Session) -> tuple[str, ...]:
    """The choices that lead from here to the most empathy and above-and-beyond, and what is best remembered.

    Everything the session has earned so far counts; ways that lie, break a boundary or lose the customer do not,
    unless nothing else is left. Empty where the conversation is over.
    """
    if session.finished:
        return ()
    earned = sum((judge(session.script, moment.exchange) for moment in session.moments), np.zeros((1, 1)))

    def rank(tallies: Real) -> Real:
        return ranked(tallies + earned)

    start = session.state.take(np.array([0]))
    paths = walk_all(session.script, start, judge, rank, SEARCHED, session.before)
    return paths.path(_best(paths, rank(paths.tallies)[0])).choices


def _best(paths: Paths, merit: Real) -> int:
    fair = decent(paths.plays)
    remembered = paths.plays.customers.remembered
    return int(np.lexsort((-remembered, -merit, ~fair))[0])
