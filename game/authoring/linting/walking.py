"""Every state a conversation can be in, as far as facts, choices done and promises go.

What the customer feels, how far they trust and how much money is left are taken as free: each may be anything
an `if` asks about. So what is offered in no state here is offered to nobody, whoever the customer is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import product
from typing import Final

from game.play import Move, Script
from game.play.script import NOWHERE
from game.scenario import Condition, FeelingBound, TrustBound
from game.vocabulary import Level, Strength

MOST_STATES: Final = 20_000
"""States after which the walk gives up, and says so."""

_MOST_VARIABLES: Final = 5
_FEELING_STEPS: Final = range(len(Strength) + 1)
_TRUST_STEPS: Final = range(len(Level) + 1)
_STRENGTHS: Final = list(Strength)
_LEVELS: Final = list(Level)

State = tuple[int, int, int]
"""The beat, the facts known and the choices done, the last two as bits."""

Bound = tuple[str, tuple[int, ...], frozenset[int]]
"""Something nobody knows here, the steps it may be at, and those that satisfy one condition."""


@dataclass(slots=True)
class Walk:
    """What was found on the way, in sets of indices of moves, beats and needs.

    `known_at` has the facts that can be known at a beat, as bits; `complete` is False where there were too many
    states to go through all. `stuck` are beats where nothing may be offered and nothing follows.
    """

    reached: set[int] = field(default_factory=set)
    offered: set[int] = field(default_factory=set)
    known_at: dict[int, int] = field(default_factory=dict)
    found: set[int] = field(default_factory=set)
    met: set[tuple[int, int]] = field(default_factory=set)
    settled: set[int] = field(default_factory=set)
    stuck: set[int] = field(default_factory=set)
    complete: bool = True


def walk(script: Script, most: int = MOST_STATES) -> Walk:
    """Go through every state of a script, from its first beat, until nothing new is found."""
    return _Walker(script).walk(most)


class _Walker:
    def __init__(self, script: Script) -> None:
        self.script = script
        self.found = Walk()
        self.needs = [_bits(script.found_by(need)) for need in range(len(script.needs))]
        self.asked = self._asked_facts()
        self.kept = self._kept_moves()
        self.promises = {name: self._promising(name) for name in script.promises}
        self.moves = [script.moves_at(beat) for beat in range(len(script.beats))]
        self.silences = [script.silence_at(beat) for beat in range(len(script.beats))]
        self.free = {move.index: unknowns(script, move) for move in script.moves if move.choice}

    def walk(self, most: int) -> Walk:
        known = _bits(range(len(self.script.scenario.facts))) & self.asked
        waiting: list[State] = [(0, known, 0)] if self.script.beats else []
        seen = set(waiting)
        while waiting:
            if len(seen) > most:
                self.found.complete = False
                break
            for state in self._onwards(waiting.pop()):
                if state[0] != NOWHERE and state not in seen:
                    seen.add(state)
                    waiting.append(state)
        return self.found

    def _asked_facts(self) -> int:
        """Facts that anything offered or found depends on; the others do not tell states apart."""
        asked = 0
        for need in self.needs:
            asked |= need
        for move in self.script.moves:
            if move.choice:
                names = (*move.choice.condition.knows, *move.choice.condition.not_knows)
                asked |= _bits(self.script.fact_index[name] for name in names)
        return asked

    def _kept_moves(self) -> int:
        """Choices that anything later looks back at."""
        kept = 0
        settling = {name for m in self.script.moves if m.choice for name in (m.choice.keeps, m.choice.breaks)}
        for move in self.script.moves:
            if move.choice:
                condition = move.choice.condition
                kept |= _bits(self.script.move_index[name] for name in (*condition.done, *condition.not_done))
                if move.choice.once or (move.choice.promise and move.choice.promise in settling):
                    kept |= 1 << move.index
        return kept

    def _promising(self, name: str) -> int:
        return _bits(m.index for m in self.script.moves if m.choice and m.choice.promise == name)

    def _onwards(self, state: State) -> Iterator[State]:
        beat, known, done = state
        self.found.reached.add(beat)
        self.found.known_at[beat] = self.found.known_at.get(beat, 0) | known
        self._find(known)
        open_moves = [move for move in self.moves[beat] if self._may_be(move, known, done)]
        for move in open_moves:
            self._note(move, known, done)
            yield from self._after(move, known, done)
        silence = self.silences[beat]
        if silence and open_moves:
            yield (silence.then, known, done)
        if self._may_all_be_missing(open_moves):
            yield from self._passed(state, open_moves)

    def _find(self, known: int) -> None:
        self.found.found |= {need for need, facts in enumerate(self.needs) if facts & known == facts}

    def _may_be(self, move: Move, known: int, done: int) -> bool:
        assert move.choice is not None
        if move.choice.once and done >> move.index & 1:
            return False
        return self._facts_hold(move.choice.condition, known, done) and satisfiable(self.free[move.index])

    def _facts_hold(self, condition: Condition, known: int, done: int) -> bool:
        facts, moves = self.script.fact_index, self.script.move_index
        return (
            all(known >> facts[name] & 1 for name in condition.knows)
            and not any(known >> facts[name] & 1 for name in condition.not_knows)
            and all(done >> moves[name] & 1 for name in condition.done)
            and not any(done >> moves[name] & 1 for name in condition.not_done)
        )

    def _note(self, move: Move, known: int, done: int) -> None:
        assert move.choice is not None
        self.found.offered.add(move.index)
        for need, facts in enumerate(self.needs):
            if facts & known == facts and move.id in self.script.needs[need].met_by:
                self.found.met.add((need, move.index))
        for name in (move.choice.keeps, move.choice.breaks):
            if name and self.promises[name] & (done | 1 << move.index):
                self.found.settled.add(move.index)

    def _after(self, move: Move, known: int, done: int) -> Iterator[State]:
        done |= 1 << move.index & self.kept
        learnt = _bits(move.learns) & self.asked
        self._find(known | learnt)
        yield (move.then, known | learnt, done)
        guarded = any(
            need.needs_trust and learnt & facts & ~known
            for need, facts in zip(self.script.needs, self.needs, strict=True)
        )
        if guarded:
            yield (move.then, known, done)

    def _may_all_be_missing(self, moves: Sequence[Move]) -> bool:
        bounds = [self.free[move.index] for move in moves]
        return all(bounds) and missing_together(bounds)

    def _passed(self, state: State, moves: list[Move]) -> Iterator[State]:
        """Go past a beat where nothing is offered; a beat with choices that leads nowhere then is a trap."""
        beat, known, done = state
        then = self.script.passes_to(beat)
        if self.moves[beat] and self.script.beats[beat].go is None and then == NOWHERE:
            self.found.stuck.add(beat)
        if self._circles(beat, known, done):
            self.found.stuck.add(beat)
        yield (then, known, done)

    def _circles(self, beat: int, known: int, done: int) -> bool:
        """Whether passing over what offers nothing comes back here, for one and the same customer."""
        at, around = beat, list[tuple[Bound, ...]]()
        for _ in self.moves:
            moves = [move for move in self.moves[at] if self._may_be(move, known, done)]
            around += [self.free[move.index] for move in moves]
            if not all(around) or (around and not missing_together(around)):
                return False
            at = self.script.passes_to(at)
            if at in (beat, NOWHERE):
                return at == beat
        return False


def _bits(places: Iterable[int]) -> int:
    bits = 0
    for place in places:
        bits |= 1 << place
    return bits


def unknowns(script: Script, move: Move) -> tuple[Bound, ...]:
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


def satisfiable(bounds: tuple[Bound, ...]) -> bool:
    """Whether some customer satisfies all of these at once."""
    allowed: dict[str, frozenset[int]] = {}
    for name, steps, satisfying in bounds:
        allowed[name] = allowed.get(name, frozenset(steps)) & satisfying
    return all(allowed.values())


def missing_together(asked: Sequence[tuple[Bound, ...]]) -> bool:
    """Whether there is a customer for whom none of several choices holds; False where there are too many unknowns."""
    variables = {name: steps for bounds in asked for name, steps, _ in bounds}
    if len(variables) > _MOST_VARIABLES:
        return False
    for steps in product(*variables.values()):
        customer = dict(zip(variables, steps, strict=True))
        if not any(all(customer[name] in fine for name, _, fine in bounds) for bounds in asked):
            return True
    return False
