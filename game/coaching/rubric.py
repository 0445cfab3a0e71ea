"""The rubric: what each exchange could earn, and what it did earn.

Opportunity-based: a criterion counts at a moment only where its condition holds and at least one offered choice
would earn something; then 3 are available and the choice taken earns its level. An act of column 0 makes a
level 0, else the highest column that fits. `docs/scoring.md` has the table with examples.

All functions work on groups of plays at once; arrays have one column a play.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np

from game.coaching import above_and_beyond, empathy, judgement
from game.coaching.situation import Situation
from game.play import Exchange, Flags, Move, Real, Script
from game.vocabulary import Criterion, Dimension

AVAILABLE: Final = 3.0
"""Points to be earned wherever there is an opportunity."""

CRITERIA: Final = list(Criterion)


@dataclass(frozen=True, slots=True)
class Rule:
    """One criterion: when it is due, and the level (0 to 3) a move reaches.

    `tempting` rules ask the player to refrain: they are due whatever else is offered. `lost` says where a rule is
    due though nothing can be earned any more: nobody gains by driving the customer away.
    """

    due: Callable[[Situation], Flags]
    level: Callable[[Move, Situation], Real]
    tempting: bool = False
    lost: Callable[[Situation], Flags] | None = None


RULES: Final[dict[Criterion, Rule]] = {
    Criterion.E1: Rule(empathy.unpleasant_feeling, empathy.names_the_feeling),
    Criterion.E2: Rule(empathy.customer_spoke, empathy.understands),
    Criterion.E3: Rule(empathy.need_not_found, empathy.explores),
    Criterion.E4: Rule(empathy.decision_due, empathy.restores_control),
    Criterion.E5: Rule(empathy.our_fault, empathy.owns_and_repairs),
    Criterion.E6: Rule(empathy.effort_at_stake, empathy.spares_effort),
    Criterion.W1: Rule(above_and_beyond.need_settled, above_and_beyond.need_met, tempting=True),
    Criterion.W2: Rule(above_and_beyond.gift_possible, above_and_beyond.personal_not_institutional),
    Criterion.W3: Rule(above_and_beyond.kindness_possible, above_and_beyond.kind_unasked),
    Criterion.W4: Rule(
        above_and_beyond.closing, above_and_beyond.closes_well, lost=above_and_beyond.walked_out
    ),
    Criterion.J1: Rule(judgement.dishonesty_offered, judgement.honest, tempting=True),
    Criterion.J2: Rule(judgement.boundary_at_stake, judgement.inside_boundaries, tempting=True),
    Criterion.J3: Rule(judgement.money_at_stake, judgement.money_well_spent, tempting=True),
    Criterion.J4: Rule(judgement.fairness_at_stake, judgement.fair, tempting=True),
}


def judge(script: Script, exchange: Exchange) -> Real:
    """Points of one exchange: shape (28, N), what was earned by criterion and then what was available."""
    now = Situation(script, exchange)
    points = np.zeros((2 * len(CRITERIA), now.size))
    for row, criterion in enumerate(CRITERIA):
        due = _due(RULES[criterion], now)
        if due.any():
            points[row] = np.where(due, RULES[criterion].level(exchange.move, now), 0.0)
            points[len(CRITERIA) + row] = np.where(due, AVAILABLE, 0.0)
    return points


def _due(rule: Rule, now: Situation) -> Flags:
    due = rule.due(now)
    if rule.tempting or not due.any():
        return due
    earnable = _can_be_earned(rule, now, due)
    return earnable | (due & rule.lost(now)) if rule.lost else earnable


def _can_be_earned(rule: Rule, now: Situation, due: Flags) -> Flags:
    """Where it is due and at least one choice that was offered earns it; asked no further once that is settled."""
    settled = ~due
    for move, offered in now.offers():
        settled |= offered & (rule.level(move, now) > 0)
        if settled.all():
            break
    return settled & due


def rows_of(dimension: Dimension) -> list[int]:
    """Rows of earned points that count towards a dimension; the available ones stand 14 further on."""
    return [row for row, criterion in enumerate(CRITERIA) if criterion.dimension is dimension]


def raw(tallies: Real, dimension: Dimension) -> Real:
    """Earned out of available in [0, 1] for each play; nan where nothing was available."""
    rows = np.array(rows_of(dimension))
    earned, available = tallies[rows].sum(axis=0), tallies[rows + len(CRITERIA)].sum(axis=0)
    with np.errstate(invalid="ignore"):
        share: Real = earned / np.where(available > 0, available, np.nan)
    return share


def ranked(tallies: Real) -> Real:
    """What best play is sought in: empathy plus above-and-beyond first, then each dimension; (4, N)."""
    raws = np.array([np.nan_to_num(raw(tallies, dimension)) for dimension in Dimension])
    return np.vstack([raws[0] + raws[1], raws])
