"""What an `if` asks beyond facts and choices done: what the customer feels, trust, money, earlier visits.

Nobody knows these beforehand, so each is taken as free to be at any of its steps.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from game.authoring.linting.together import feelable
from game.play import Move, Script
from game.scenario import FeelingBound, TrustBound
from game.vocabulary import Level, Strength

MOST_COMPARED: Final = 200_000
"""Conditions compared with one another after which the walk gives up, and says so."""

_MOST_VARIABLES: Final = 5
_FEELING_STEPS: Final = range(len(Strength) + 1)
_TRUST_STEPS: Final = range(len(Level) + 1)
_STRENGTHS: Final = list(Strength)
_LEVELS: Final = list(Level)

Bound = tuple[str, tuple[int, ...], frozenset[int]]
"""Something nobody knows here, the steps it may be at, and those that satisfy one condition."""

Bounds = tuple[Bound, ...]
"""All that one choice asks of this kind."""


class Moods:
    """What each choice of a script asks of the customer, and how much has been compared so far."""

    def __init__(self, script: Script) -> None:
        """Read every `if` once."""
        self.of = {move.index: unknowns(script, move) for move in script.moves if move.choice}
        self.possible = {
            move.index: satisfiable(self.of[move.index]) and feelable(move.choice.condition.feels)
            for move in script.moves
            if move.choice
        }
        self.compared = 0
        self._told: dict[frozenset[Bounds], bool] = {}

    def may_all_be_missing(self, moves: Iterable[int]) -> bool:
        """Whether there may be a customer for whom none of these choices holds."""
        asked = frozenset(self.of[move] for move in moves)
        self.compared += len(asked)
        if asked not in self._told:
            self.compared += sum(map(len, asked))
            self._told[asked] = all(asked) and missing_together(tuple(asked))
        return self._told[asked]


def unknowns(script: Script, move: Move) -> Bounds:
    """What an `if` asks beyond facts and choices done."""
    assert move.choice is not None
    condition = move.choice.condition
    bounds = [_feels(bound) for bound in condition.feels]
    bounds += [_trusts(condition.trust)] if condition.trust else []
    bounds += [(f"before {earlier}", (0, 1), frozenset({1})) for earlier in condition.before]
    if condition.budget_enough and not move.approved and move.costs > 0:
        affordable = move.costs <= script.scenario.you_can.spend
        bounds.append(("money", (0, 1), frozenset({1} if affordable else ())))
    return tuple(bounds)


def _feels(bound: FeelingBound) -> Bound:
    mark = _STRENGTHS.index(bound.strength) + 1 if bound.strength else 0
    return str(bound.feeling), tuple(_FEELING_STEPS), _on_side(_FEELING_STEPS, mark, bound.at_least)


def _trusts(bound: TrustBound) -> Bound:
    # Step 0 is trust below what counts as low.
    mark = _LEVELS.index(bound.level) + 1
    return "trust", tuple(_TRUST_STEPS), _on_side(_TRUST_STEPS, mark, bound.at_least)


def _on_side(steps: Iterable[int], mark: int, at_least: bool) -> frozenset[int]:
    return frozenset(step for step in steps if (step >= mark if at_least else step <= mark))


def satisfiable(bounds: Bounds) -> bool:
    """Whether some customer satisfies all of these at once."""
    allowed: dict[str, frozenset[int]] = {}
    for name, steps, satisfying in bounds:
        allowed[name] = allowed.get(name, frozenset(steps)) & satisfying
    return all(allowed.values())


def missing_together(asked: Sequence[Bounds]) -> bool:
    """Whether there is a customer for whom none of several choices holds; False where there are too many unknowns."""
    variables = {name: steps for bounds in asked for name, steps, _ in bounds}
    if len(variables) > _MOST_VARIABLES:
        return False
    shape, axes = [len(steps) for steps in variables.values()], list(variables)
    nobody = np.ones(shape, dtype=bool)
    for bounds in asked:
        holds = np.ones(shape, dtype=bool)
        for name, steps, fine in bounds:
            holds &= _along(axes.index(name), len(shape), steps, fine)
        nobody &= ~holds
    return bool(nobody.any())


def _along(axis: int, axes: int, steps: tuple[int, ...], fine: frozenset[int]) -> NDArray[np.bool_]:
    """Which steps of one unknown are fine, along its axis."""
    shape = [1] * axes
    shape[axis] = len(steps)
    return np.array([step in fine for step in steps]).reshape(shape)
