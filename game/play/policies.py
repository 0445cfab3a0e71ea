"""Ways of playing that need no player: by luck, by one simple rule, or along the best path there is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

import numpy as np

from game.play.batch import Policy, Turn, play_out
from game.play.exchange import Exchange
from game.play.front import Judge, Path, Rank
from game.play.luck import ROWS, SAY, pick
from game.play.playthroughs import Playthroughs, Real, Whole
from game.play.script import Move, Script
from game.play.walks import walk_all
from game.play.wording import worded
from game.vocabulary import Act, Feeling, Temperament


def at_random(seed: int) -> Policy:
    """Any offered choice, each as likely as the others."""

    def choose(now: Turn) -> Whole:
        nth = pick(seed, ROWS + now.numbers, now.turns, now.free.sum(axis=0))
        place: Whole = (np.cumsum(now.free, axis=0) > nth).argmax(axis=0)
        return place

    return choose


def estimate_paths(script: Script, start: Playthroughs) -> float:
    """About how many paths there are from each of these plays: random play takes each as seldom as there are many."""
    probed = play_out(script, start, at_random(0), _ways)
    return float(np.exp(probed.tallies.sum(axis=0)).mean()) if probed.plays.finished.all() else float("inf")


def _ways(_script: Script, exchange: Exchange) -> Real:
    ways: Real = np.log(exchange.offered.sum(axis=0, keepdims=True, dtype=np.float64))
    return ways


Taste = Callable[[Move, str], float]
"""How much a rule likes a choice, from the choice and the words it is said in."""

TASTES: Final[Mapping[str, Taste]] = {
    "longest": lambda _move, said: len(said),
    "shortest": lambda _move, said: -len(said),
    "first": lambda move, _said: -move.place,
    "last": lambda move, _said: move.place,
    "sorry": lambda move, _said: Act.APOLOGISE in move.acts,
    "pays": lambda move, _said: move.costs,
    "questions": lambda _move, said: said.count("?"),
    "stingy": lambda move, _said: -move.costs,
}
"""Cheap ways of playing, none of which should win: the longest or shortest line, the first or last choice, always
sorry, always the dearest, most questions, and never a penny."""


def by_taste(taste: Taste, seed: int = 0) -> Policy:
    """The offered choice a rule likes most, the first of equals; in the words that a play of this seed has."""

    def choose(now: Turn) -> Whole:
        moves = now.script.moves_at(now.beat)
        liked = [[taste(m, _said(now, m, row, seed)) for row in range(now.alike.size)] for m in moves]
        amounts = np.array(liked, dtype=np.float64)[:, now.whose]
        best: Whole = np.where(now.free, amounts, -np.inf).argmax(axis=0)
        return best

    return choose


def _said(now: Turn, move: Move, row: int, seed: int) -> str:
    held = now.alike.known[:, row]
    known = frozenset(fact for fact, knows in zip(now.script.facts, held, strict=True) if knows)
    felt = dict(zip((feeling.value for feeling in Feeling), now.felt[:, row].tolist(), strict=True))
    words = move.choice.say if move.choice else None
    return worded(words, (seed, SAY + move.place, int(now.alike.turn[row])), known, felt)


def best_path(
    script: Script, need: int, judge: Judge, rank: Rank, temperament: Temperament | None = None
) -> Path:
    """The path that ranks highest in the first row of `rank`; exact where all paths could be walked."""
    start = Playthroughs.begin(script, np.array([need]), temperament)
    paths = walk_all(script, start, judge, rank)
    return paths.path(int(rank(paths.tallies)[0].argmax()))
