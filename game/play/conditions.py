"""Whether an `if` holds: what can be offered to whom, in every playthrough at once."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from game.play.playthroughs import Flags, Playthroughs, Real, Whole
from game.play.profile import TRUST
from game.play.script import Move, Script
from game.scenario import Condition, FeelingBound, TrustBound
from game.vocabulary import STARTS_AT, Feeling, Level, Strength

_FEELINGS = list(Feeling)
_STRENGTHS = list(Strength)
_LEVELS = list(Level)


def offered(script: Script, plays: Playthroughs, beat: int, felt: Real, before: frozenset[str]) -> Flags:
    """Which choices of a beat are offered: shape (choices, N), in the written order.

    `felt` are the strengths of all feelings now, shape (13, N); `before` are "scenario.choice" of earlier visits.
    """
    moves = script.moves_at(beat)
    held = [_offered(script, plays, move, felt, before) for move in moves]
    return np.array(held, dtype=bool).reshape(len(moves), plays.size)


def _offered(script: Script, plays: Playthroughs, move: Move, felt: Real, before: frozenset[str]) -> Flags:
    assert move.choice is not None
    free = holds(script, plays, move.choice.condition, move, felt, before)
    return free & ~plays.done[move.index] if move.choice.once else free


def holds(
    script: Script, plays: Playthroughs, condition: Condition, move: Move, felt: Real, before: frozenset[str]
) -> Flags:
    """Whether everything in a condition holds, for each play."""
    known, done = plays.known, plays.done
    parts: list[Flags] = [known[script.fact_index[fact]] for fact in condition.knows]
    parts += [~known[script.fact_index[fact]] for fact in condition.not_knows]
    parts += [done[script.move_index[choice]] for choice in condition.done]
    parts += [~done[script.move_index[choice]] for choice in condition.not_done]
    parts += [_feels(bound, felt) for bound in condition.feels]
    parts += [np.full(plays.size, earlier in before) for earlier in condition.before]
    if condition.trust:
        parts.append(_trusts(condition.trust, plays.customers.trust))
    if condition.budget_enough:
        parts.append(affordable(script, plays, move))
    return all_of(parts, plays.size)


def all_of(parts: Iterable[Flags], n: int) -> Flags:
    """Where every part holds; everywhere, if there is none."""
    held = np.ones(n, dtype=bool)
    for part in parts:
        held &= part
    return held


def affordable(script: Script, plays: Playthroughs, move: Move) -> Flags:
    """Whether a move's money is approved, or within what is left to give away unasked."""
    if move.approved or move.costs <= 0:
        return np.ones(plays.size, dtype=bool)
    # Three times .1 is a little more than .3 in binary; nobody overspends by a millionth.
    return np.asarray(left_to_spend(script, plays) - move.costs > -1e-6, dtype=bool)


def left_to_spend(script: Script, plays: Playthroughs) -> Real:
    """What the player may still give away without asking anybody."""
    return script.scenario.you_can.spend - plays.unasked


def trusts_enough(level: Level | None, trust: Real) -> Flags:
    """Whether trust has reached a level's threshold; always, where none is asked."""
    return np.ones(len(trust), dtype=bool) if level is None else trust >= TRUST[level]


def feeling_row(feeling: Feeling) -> int:
    """Where a feeling stands in an array of strengths."""
    return _FEELINGS.index(feeling)


def knows_all(plays: Playthroughs, facts: Whole | list[int]) -> Flags:
    """Whether all these facts (by place) are known."""
    return np.asarray(plays.known[facts].all(axis=0), dtype=bool)


def _feels(bound: FeelingBound, felt: Real) -> Flags:
    strength: Real = felt[feeling_row(bound.feeling)]
    if bound.at_least:
        return strength >= (STARTS_AT[bound.strength] if bound.strength else 0.0)
    return strength < _above(bound.strength)


def _above(strength: Strength | None) -> float:
    if strength is None:
        return STARTS_AT[Strength.FAINT]
    higher = _STRENGTHS[_STRENGTHS.index(strength) + 1 :]
    return STARTS_AT[higher[0]] if higher else 2.0


def _trusts(bound: TrustBound, trust: Real) -> Flags:
    if bound.at_least:
        return trust >= TRUST[bound.level]
    higher = _LEVELS[_LEVELS.index(bound.level) + 1 :]
    return trust < (TRUST[higher[0]] if higher else 2.0)
