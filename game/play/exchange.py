"""One exchange: the player does something, the customer feels it, and the conversation moves on.

Every function takes a group of plays that stand at the same beat, one or a million, and does the same work in
the same order for each.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.customer import (
    Customers,
    Log,
    appraise,
    begin_turn,
    close_turn,
    leave,
    pass_time,
    strengths,
    walked_out,
)
from game.customer.experience import Lie, PromiseBroken
from game.play import tuning
from game.play.acts import Circumstances, experiences
from game.play.conditions import affordable, feeling_row, knows_all, offered, trusts_enough
from game.play.playthroughs import BROKEN, KEPT, OPEN, Flags, Playthroughs, Real, Whole, columns
from game.play.script import NOWHERE, Move, Script
from game.play.wonder import wonders
from game.vocabulary import STARTS_AT, Act, Channel, Guard, Strength

_GUARDS = list(Guard)


@dataclass(frozen=True, slots=True)
class Standing:
    """How plays stand at a beat when they are to be answered.

    `felt` are the strengths of all feelings, (13, N); `offered` tells which choices there are, (choices, N).
    """

    felt: Real
    offered: Flags

    def take(self, rows: Whole | NDArray[np.intp]) -> Standing:
        """The same for some of the plays."""
        return Standing(columns(self.felt, rows), columns(self.offered, rows))


def standing(
    script: Script, plays: Playthroughs, beat: int, before: frozenset[str] = frozenset()
) -> Standing:
    """How plays that are all at this beat stand there; `before` are "scenario.choice" of earlier visits."""
    felt = strengths(plays.customers)
    return Standing(felt, offered(script, plays, beat, felt, before))


@dataclass(frozen=True, slots=True)
class Exchange:
    """What happened in one exchange, as evidence: arrays with one column a play of the group.

    `felt_before` are the strengths of all feelings (13, N) when the player chose. `offered` is (choices of
    the beat, N). `teaches` says for each offered choice which facts it would have taught, (choices, facts,
    N). `over` marks money given away beyond what was left; `last` the end of the conversation. `after` is the
    customer once the choice was felt, before anything fades. `passed` are beats gone past afterwards because
    they offer nothing.
    """

    move: Move
    offered: Flags
    teaches: Flags
    refused: Flags
    felt_before: Real
    found_before: Flags
    named_before: Flags
    over: Flags
    could_overspend: Flags
    met: Flags
    found: Flags
    wow: Flags
    walked_out: Flags
    last: Flags
    after: Customers
    passed: tuple[int, ...]

    @property
    def felt_after(self) -> Real:
        """The strengths of all feelings once the choice was felt, (13, N)."""
        return strengths(self.after)


def advance(
    script: Script,
    plays: Playthroughs,
    move: Move,
    before: frozenset[str] = frozenset(),
    log: Log | None = None,
    now: Standing | None = None,
) -> Exchange:
    """Do `move` in every play of the group (all at its beat), and go on to where the next answer is asked.

    `now` is how they stand there, where that is known already.

    What moves their feelings is written into `log`: of this turn, and what time does before the next, or what they
    find out once they have left, under the number of the turn after.
    """
    now = now or standing(script, plays, move.beat, before)
    felt, choices = now.felt, now.offered
    taught = teachings(script, plays, move.beat)
    refused = refusals(script, plays, move)
    earlier = (plays.found.copy(), plays.named.copy(), plays.customers.surprise.copy())
    over = ~affordable(script, plays, move)
    tempted = temptations(script, plays, move.beat, choices)
    meets = _meets(script, plays, move)
    _feel(script, plays, move, felt, refused, meets, log)
    _record(script, plays, move, felt, refused, over, meets)
    wow = wonders(move, meets, earlier[2], plays.customers)
    plays.wow |= wow
    after = plays.customers.copy()
    passed = _go_on(script, plays, move, before, log)
    return Exchange(
        move, choices, taught, refused, felt, earlier[0], earlier[1], over, tempted,
        plays.met.copy(), plays.found.copy(), wow, plays.walked_out.copy(), plays.finished.copy(), after, tuple(passed),
    )  # fmt: skip


def teachings(script: Script, plays: Playthroughs, beat: int) -> Flags:
    """Which new facts each choice of a beat would teach now: shape (choices, facts, N)."""
    moves = script.moves_at(beat)
    taught = np.zeros((len(moves), len(script.facts), plays.size), dtype=bool)
    for place, move in enumerate(moves):
        facts = list(move.learns)
        taught[place, facts] = ~plays.known[facts] & ~refusals(script, plays, move)
    return taught


def refusals(script: Script, plays: Playthroughs, move: Move) -> Flags:
    """Where the customer does not trust enough to be asked this: nothing is learnt, and they say so."""
    refused = np.zeros(plays.size, dtype=bool)
    for index, need in enumerate(script.needs):
        asked = [fact for fact in move.learns if fact in script.found_by(index)]
        if asked:
            news = ~knows_all(plays, asked)
            refused |= (plays.need == index) & news & ~trusts_enough(need.needs_trust, plays.customers.trust)
    return refused


def temptations(script: Script, plays: Playthroughs, beat: int, choices: Flags) -> Flags:
    """Where an offered choice would overspend."""
    could = np.zeros(plays.size, dtype=bool)
    for place, move in enumerate(script.moves_at(beat)):
        could |= choices[place] & ~affordable(script, plays, move)
    return could


def _meets(script: Script, plays: Playthroughs, move: Move) -> Flags:
    meets = np.zeros(plays.size, dtype=bool)
    for index, need in enumerate(script.needs):
        if move.id in need.met_by:
            meets |= (plays.need == index) & plays.found & ~plays.met
    return meets


def _named(move: Move, felt: Real) -> Flags:
    feeling = move.choice.names if move.choice else None
    if feeling is None:
        return np.ones(felt.shape[1], dtype=bool)
    there: Flags = felt[feeling_row(feeling)] >= STARTS_AT[Strength.FAINT]
    return there


def _feel(
    script: Script, plays: Playthroughs, move: Move, felt: Real, refused: Flags, meets: Flags, log: Log | None
) -> None:
    named = _named(move, felt)
    cases = named * 8 + refused * 4 + meets * 2 + plays.solved * 1
    for case in np.unique(cases):
        now = Circumstances(bool(case & 8), bool(case & 4), bool(case & 2), bool(case & 1))
        with plays.customers.only(cases == case) as some:
            for experience in experiences(script.scenario, move.choice, now):
                appraise(some, experience, log)
    pass_time(plays.customers, move.minutes, acceptable_minutes(script, move))
    close_turn(plays.customers)


def acceptable_minutes(script: Script, move: Move) -> float | None:
    """The channel's own acceptable wait, where that is what counts; None for time spent in conversation."""
    channel = script.scenario.channel
    if channel is Channel.EMAIL or move.minutes >= tuning.LONG_TAKE.value:
        return tuning.ACCEPTABLE_MINUTES[channel]
    return None


def _record(
    script: Script, plays: Playthroughs, move: Move, felt: Real, refused: Flags, over: Flags, meets: Flags
) -> None:
    plays.turn += 1
    plays.minutes += move.minutes
    plays.done[move.index] = True
    plays.met |= meets
    facts = list(move.learns)
    plays.known[facts] |= ~refused
    plays.find_needs(script)
    _record_money(plays, move, over)
    _record_words(script, plays, move, felt)


def _record_money(plays: Playthroughs, move: Move, over: Flags) -> None:
    plays.spent += move.costs
    if not move.approved:
        plays.unasked += move.costs
    plays.guards[_GUARDS.index(Guard.OVERSPENT)] |= over & (move.costs > 0)


def _record_words(script: Script, plays: Playthroughs, move: Move, felt: Real) -> None:
    lied = bool(move.acts & {Act.MISLEAD, Act.OVERPROMISE})
    plays.guards[_GUARDS.index(Guard.LIE)] |= lied
    plays.guards[_GUARDS.index(Guard.BOUNDARY)] |= Act.BREAK_BOUNDARY in move.acts
    plays.misled |= Act.MISLEAD in move.acts
    plays.overpromised |= Act.OVERPROMISE in move.acts
    if move.choice is None:
        return
    if Act.FIX in move.acts and move.choice.quality.value == "full":
        plays.solved |= True
    if Act.ACKNOWLEDGE in move.acts and move.choice.names:
        plays.named[feeling_row(move.choice.names)] |= _named(move, felt)
    for name, state in ((move.choice.promise, OPEN), (move.choice.keeps, KEPT), (move.choice.breaks, BROKEN)):
        if name:
            plays.promises[script.promises.index(name)] = state


def _go_on(
    script: Script, plays: Playthroughs, move: Move, before: frozenset[str], log: Log | None
) -> list[int]:
    plays.walked_out |= walked_out(plays.customers)
    plays.beat[:] = np.where(plays.walked_out, NOWHERE, move.then)
    passed: list[int] = []
    staying = ~plays.finished
    if staying.any():
        with plays.only(staying) as going:
            begin_turn(going.customers, log)
            passed = arrive(script, going, before)
    if plays.finished.any():
        with plays.only(plays.finished) as ended:
            _part(ended, log)
    return passed


def arrive(script: Script, plays: Playthroughs, before: frozenset[str]) -> list[int]:
    """Pass over beats that offer nothing now; returns the beats passed, in order (of every play together)."""
    passed: list[int] = []
    for _ in range(len(script.beats) + 1):
        moving = _silent_beats(script, plays, before)
        if not moving:
            return passed
        for beat, rows in moving:
            plays.beat[rows] = script.passes_to(beat)
            passed.append(beat)
    plays.beat[~_answerable(script, plays, before)] = NOWHERE
    return passed


def _silent_beats(script: Script, plays: Playthroughs, before: frozenset[str]) -> list[tuple[int, Flags]]:
    waiting = ~plays.finished & ~_answerable(script, plays, before)
    return [(int(beat), waiting & (plays.beat == beat)) for beat in np.unique(plays.beat[waiting])]


def _answerable(script: Script, plays: Playthroughs, before: frozenset[str]) -> Flags:
    answerable = np.zeros(plays.size, dtype=bool)
    for beat in np.unique(plays.beat[plays.beat != NOWHERE]):
        here = plays.beat == beat
        free = script.always_answerable(int(beat)) or standing(script, plays, int(beat), before).offered.any(
            axis=0
        )
        answerable |= here & free
    return answerable


def _part(plays: Playthroughs, log: Log | None) -> None:
    """The customer leaves, and finds out afterwards what was not so."""
    _find_out(plays, plays.misled, Lie(), log)
    _find_out(plays, plays.overpromised, PromiseBroken(size=tuning.HOLLOW_PROMISE.value), log)
    leave(plays.customers, log)


def _find_out(plays: Playthroughs, rows: Flags, what: Lie | PromiseBroken, log: Log | None) -> None:
    if rows.any():
        with plays.customers.only(rows) as some:
            appraise(some, what, log)
