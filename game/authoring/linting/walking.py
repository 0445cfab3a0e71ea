"""Every state a conversation can be in, as far as facts, choices done and promises go.

What the customer feels, how far they trust and how much money is left are taken as free: each may be anything
an `if` asks about. So what is offered in no state here is offered to nobody, whoever the customer is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from game.authoring.linting.moods import MOST_COMPARED, Moods
from game.play import Move, Script
from game.play.script import NOWHERE
from game.scenario import Condition

MOST_STATES: Final = 20_000
"""States after which the walk gives up, and says so."""

_LONGEST_ROUND: Final = 40
"""Beats in a round that offers nothing, beyond which none is looked for."""

State = tuple[int, int, int]
"""The beat, the facts known and the choices done, the last two as bits."""


@dataclass(slots=True)
class Walk:
    """What was found on the way, in sets of indices of moves, beats and needs.

    `known_at` has the facts that can be known at a beat, as bits. `stuck` are beats where nothing may be offered and
    nothing follows; `fulfilled` are choices whose promise something after them keeps or breaks. `beyond` says of what
    there was too much to go through all: "states" or "ifs", and "" where there was not.
    """

    reached: set[int] = field(default_factory=set)
    offered: set[int] = field(default_factory=set)
    known_at: dict[int, int] = field(default_factory=dict)
    found: set[int] = field(default_factory=set)
    met: set[tuple[int, int]] = field(default_factory=set)
    settled: set[int] = field(default_factory=set)
    stuck: set[int] = field(default_factory=set)
    fulfilled: set[int] = field(default_factory=set)
    beyond: str = ""

    @property
    def complete(self) -> bool:
        """Whether nothing was left out, so that what was not found is not there."""
        return not self.beyond


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
        self.moods = Moods(script)

    def walk(self, most: int) -> Walk:
        known = _bits(range(len(self.script.scenario.facts))) & self.asked
        waiting: list[State] = [(0, known, 0)] if self.script.beats else []
        seen = set(waiting)
        while waiting:
            if len(seen) > most or self.moods.compared > MOST_COMPARED:
                self.found.beyond = "states" if len(seen) > most else "ifs"
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
        if self.moods.may_all_be_missing(move.index for move in open_moves):
            yield from self._passed(state, open_moves)

    def _find(self, known: int) -> None:
        self.found.found |= {need for need, facts in enumerate(self.needs) if facts & known == facts}

    def _may_be(self, move: Move, known: int, done: int) -> bool:
        assert move.choice is not None
        if (move.choice.once and done >> move.index & 1) or not self.moods.possible[move.index]:
            return False
        return self._facts_hold(move.choice.condition, known, done)

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
            if name and (made := self.promises[name] & (done | 1 << move.index)):
                self.found.settled.add(move.index)
                self.found.fulfilled |= _places(made)

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

    def _passed(self, state: State, moves: list[Move]) -> Iterator[State]:
        """Go past a beat where nothing is offered; a beat with choices that leads nowhere then is a trap."""
        beat, known, done = state
        then = self.script.passes_to(beat)
        if self.moves[beat] and self.script.beats[beat].go is None and then == NOWHERE:
            self.found.stuck.add(beat)
        if beat not in self.found.stuck and self._circles(beat, known, done):
            self.found.stuck.add(beat)
        yield (then, known, done)

    def _circles(self, beat: int, known: int, done: int) -> bool:
        """Whether passing over what offers nothing comes back here, for one and the same customer."""
        at, around = beat, list[int]()
        for _ in range(_LONGEST_ROUND):
            around += [move.index for move in self.moves[at] if self._may_be(move, known, done)]
            self.moods.compared += len(self.moves[at])
            if around and not self.moods.may_all_be_missing(around):
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


def _places(bits: int) -> set[int]:
    return {place for place in range(bits.bit_length()) if bits >> place & 1}
