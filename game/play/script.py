"""A scenario made ready for play: everything that is the same in every playthrough, looked up once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from game.scenario import Beat, Choice, Condition, HiddenNeed, Scenario
from game.vocabulary import SILENCE, Act, Manner

NOWHERE = -1
"""The beat after the last: the conversation is over."""

PAUSE_MINUTES = 0.5
"""How long a silence lasts where nothing presses."""


@dataclass(frozen=True, slots=True)
class Move:
    """One thing that can be done at a beat: an authored choice, or saying nothing at all.

    `index` counts the moves of the whole scenario; `place` is where it stands in its beat. `choice` is None
    for silence. `then` is the beat that follows, or NOWHERE.
    """

    index: int
    place: int
    beat: int
    choice: Choice | None
    acts: frozenset[Act]
    then: int
    minutes: float
    learns: tuple[int, ...] = ()

    @property
    def id(self) -> str:
        """The id an author and a record know it by."""
        return self.choice.id if self.choice else SILENCE

    @property
    def costs(self) -> float:
        """What it costs us, in money."""
        return self.choice.costs if self.choice else 0.0

    @property
    def worth(self) -> float:
        """What it is worth to this customer, in money."""
        return self.choice.worth if self.choice else 0.0

    @property
    def approved(self) -> bool:
        """Whether somebody else approves the money."""
        return bool(self.choice and self.choice.needs_approval)

    @property
    def manner(self) -> Manner:
        """How it is said."""
        return self.choice.manner if self.choice else Manner.PLAIN


class Script:
    """The static side of a play: beats and moves by number, facts and promises by place."""

    def __init__(self, scenario: Scenario) -> None:
        """Look everything up once; raises KeyError only for a scenario that `check` refuses."""
        self.scenario = scenario
        self.beats: tuple[Beat, ...] = scenario.beats
        self.beat_index = {beat.id: place for place, beat in enumerate(self.beats)}
        self.facts: tuple[str, ...] = tuple(dict.fromkeys([*scenario.facts, *scenario.persona.facts]))
        self.fact_index = {fact: place for place, fact in enumerate(self.facts)}
        self.needs: tuple[HiddenNeed, ...] = scenario.persona.hidden_need
        self.moves: tuple[Move, ...] = tuple(self._all_moves())
        self.move_index = {move.id: move.index for move in self.moves if move.choice}

    def _all_moves(self) -> list[Move]:
        moves: list[Move] = []
        for place, beat in enumerate(self.beats):
            for choice in beat.choices:
                moves.append(self._said(len(moves), place, beat, choice))
            if beat.if_silent:
                moves.append(self._unsaid(len(moves), place, beat))
        return moves

    def _said(self, index: int, place: int, beat: Beat, choice: Choice) -> Move:
        return Move(
            index=index,
            place=beat.choices.index(choice),
            beat=place,
            choice=choice,
            acts=frozenset(choice.does),
            then=self._follows(place, choice.go or beat.go),
            minutes=choice.takes,
            learns=tuple(self.fact_index[fact] for fact in choice.learn),
        )

    def _unsaid(self, index: int, place: int, beat: Beat) -> Move:
        go = beat.if_silent.go if beat.if_silent else None
        seconds = beat.pressure.seconds
        minutes = seconds / 60 if seconds else PAUSE_MINUTES
        then = self._follows(place, go or beat.go)
        return Move(index, len(beat.choices), place, None, frozenset(), then, minutes)

    def _follows(self, place: int, go: str | None) -> int:
        if go is None:
            return place + 1 if place + 1 < len(self.beats) else NOWHERE
        return self.beat_index.get(go, NOWHERE)

    def passes_to(self, beat: int) -> int:
        """Where the conversation goes from a beat that offers nothing."""
        return self._follows(beat, self.beats[beat].go)

    def stage_of(self, beat: int, turn: int) -> tuple[int, int]:
        """Sorts plays so that whoever is waited for at a beat has arrived when its turn comes: (place, turn).

        Beats that can be come back to have one place together, and there the turns count; elsewhere they do not.
        """
        place, circular = self._stages[beat]
        return place, turn if circular else 0

    @cached_property
    def _stages(self) -> tuple[tuple[int, bool], ...]:
        reach = self._reach
        closed = reach | np.eye(len(reach), dtype=bool)
        first = (closed & closed.T).argmax(axis=1)
        before = list(zip((-closed.sum(axis=1)).tolist(), first.tolist(), strict=True))
        circular = reach.diagonal().tolist()
        places = {key: place for place, key in enumerate(sorted(set(before)))}
        return tuple((places[key], again) for key, again in zip(before, circular, strict=True))

    @cached_property
    def _reach(self) -> NDArray[np.bool_]:
        """Which beats (columns) can come after each, in any number of steps: (beats, beats)."""
        steps = np.zeros((len(self.beats), len(self.beats)), dtype=bool)
        onwards = [(move.beat, move.then) for move in self.moves]
        onwards += [(beat, self.passes_to(beat)) for beat in range(len(self.beats))]
        for beat, then in onwards:
            if then != NOWHERE:
                steps[beat, then] = True
        for beat in range(len(self.beats)):
            steps |= steps[:, beat, None] & steps[beat]
        return steps

    @cached_property
    def _moves_by_beat(self) -> Mapping[int, tuple[Move, ...]]:
        places = range(len(self.beats))
        return {beat: tuple(m for m in self.moves if m.beat == beat and m.choice) for beat in places}

    def moves_at(self, beat: int) -> tuple[Move, ...]:
        """The authored choices of a beat, in the written order, none where all is over; silence is not one of them."""
        return self._moves_by_beat.get(beat, ())

    def always_answerable(self, beat: int) -> bool:
        """Whether a choice of this beat is offered whatever has happened."""
        return beat in self._always_answerable

    @cached_property
    def _always_answerable(self) -> frozenset[int]:
        free = Condition()
        return frozenset(
            m.beat for m in self.moves if m.choice and m.choice.condition == free and not m.choice.once
        )

    def silence_at(self, beat: int) -> Move | None:
        """Saying nothing at this beat, where the author allows it."""
        return next((m for m in self.moves if m.beat == beat and m.choice is None), None)

    @cached_property
    def promises(self) -> tuple[str, ...]:
        """Every promise of the scenario by name."""
        named = (
            p for m in self.moves if m.choice for p in (m.choice.promise, m.choice.keeps, m.choice.breaks)
        )
        return tuple(dict.fromkeys(p for p in named if p))

    def found_by(self, need: int) -> tuple[int, ...]:
        """The facts (by place) that reveal a need."""
        return tuple(self.fact_index[fact] for fact in self.needs[need].found_by)
