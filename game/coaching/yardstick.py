"""What random and best play reach in a scenario: the measure every score is held against."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Final, Protocol

import numpy as np

from game.coaching.rubric import judge, ranked, raw
from game.play import NO_NEED, Flags, Paths, Playthroughs, Script, Session, at_random, play_out, walk_all
from game.scenario import Scenario
from game.vocabulary import Dimension

SAMPLE: Final = 4_000
"""Random plays drawn where the paths are too many to walk them all."""


@dataclass(frozen=True, slots=True)
class Reach:
    """Raw scores in [0, 1] of random and best play in one dimension; None where nothing can be earned.

    `error` is the standard error of `random`: 0 where every path was walked.
    """

    random: float | None
    best: float | None
    error: float = 0.0


@dataclass(frozen=True, slots=True)
class Yardstick:
    """The reach in each dimension, for a customer with one hidden need; `exact` where every path was walked."""

    reach: Mapping[Dimension, Reach]
    exact: bool


def measure(scenario: Scenario, need: int = NO_NEED) -> Yardstick:
    """Play every path (or, where they are too many, a sample and the most promising) and keep the measure.

    `scenario` is read without any house, and its customer has the temperament the author gave.
    """
    script = Script(scenario)
    if Session(scenario, need=max(need, 0) if script.needs else None).finished:
        return Yardstick({dimension: Reach(None, None) for dimension in Dimension}, exact=True)
    paths = walk_all(script, _meet(script, need, 1), judge, ranked)
    drawn = paths if paths.exact else play_out(script, _meet(script, need, SAMPLE), at_random(0), judge)
    return Yardstick({dimension: _reach(dimension, paths, drawn) for dimension in Dimension}, paths.exact)


def _meet(script: Script, need: int, n: int) -> Playthroughs:
    return Playthroughs.begin(script, np.full(n, need if script.needs else NO_NEED))


def _reach(dimension: Dimension, paths: Paths, drawn: Paths) -> Reach:
    best = raw(paths.tallies, dimension)[decent(paths.plays)]
    found, chances = raw(drawn.tallies, dimension), drawn.chances
    scored = ~np.isnan(found)
    if not scored.any():
        return Reach(None, None)
    mean = float((found[scored] * chances[scored]).sum() / chances[scored].sum())
    error = 0.0 if drawn.exact else float(found[scored].std() / np.sqrt(scored.sum()))
    reached = best[~np.isnan(best)]
    return Reach(mean, float(reached.max()) if reached.size else mean, error)


def decent(plays: Playthroughs) -> Flags:
    """Plays that best play is sought among: no guard fired, and the customer stayed to the end.

    Where every play loses the customer or fires a guard, all count.
    """
    kept = ~plays.guards.any(axis=0) & ~plays.walked_out
    return kept if kept.any() else np.ones(plays.size, dtype=bool)


class Kept(Protocol):
    """Somewhere texts are kept by key between one start of the program and the next."""

    def get(self, key: str) -> str | None:
        """The text kept under a key, if there is one."""

    def put(self, key: str, text: str) -> None:
        """Keep a text under a key, if that is possible."""


class Yardsticks:
    """Yardsticks by scenario, each worked out once; kept for the next time where `kept` is given."""

    def __init__(self, kept: Kept | None = None) -> None:
        """Keep them in memory, and in `kept`."""
        self._kept = kept
        self._known: dict[str, Yardstick] = {}

    def of(self, scenario: Scenario, need: int = NO_NEED) -> Yardstick:
        """The yardstick of a scenario (without any house), for the hidden need at that place."""
        key = f"{scenario.content_hash[:24]}-{need}-{engine_hash()}.json"
        if key not in self._known:
            self._known[key] = self._read(key) or self._write(key, measure(scenario, need))
        return self._known[key]

    def _read(self, key: str) -> Yardstick | None:
        try:
            text = self._kept.get(key) if self._kept else None
            return _parsed(json.loads(text)) if text else None
        except (ValueError, KeyError, TypeError, AttributeError):
            return None

    def _write(self, key: str, yardstick: Yardstick) -> Yardstick:
        if self._kept:
            data = {
                "exact": yardstick.exact,
                "reach": {d.value: asdict(r) for d, r in yardstick.reach.items()},
            }
            self._kept.put(key, json.dumps(data))
        return yardstick


def _parsed(data: Mapping[str, Mapping[str, Mapping[str, float]]]) -> Yardstick:
    reach = {dimension: Reach(**data["reach"][dimension.value]) for dimension in Dimension}
    return Yardstick(reach, bool(data["exact"]))


@cache
def engine_hash() -> str:
    """A short word for the rules in force: it changes with any change of play, customer, coaching or words."""
    rooms = Path(__file__).resolve().parent.parent
    digest = hashlib.sha256()
    for room in ("vocabulary", "customer", "play", "coaching"):
        for file in sorted((rooms / room).rglob("*.py")):
            digest.update(file.read_bytes())
    return digest.hexdigest()[:12]
