"""Lives for tests: a list of turns lived from the first word to the last, and random ones."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy as np

from game.customer import (
    Customers,
    Log,
    Profile,
    appraise,
    begin_turn,
    close_turn,
    leave,
    new_visit,
    pass_time,
    readings,
    walked_out,
)
from game.customer import experience as e
from game.customer.being_hurt import SLIGHTS
from game.vocabulary import Feeling

Turn = e.Experience | Sequence[e.Experience]

ORDINARY: Final = Profile(trust=0.6, satisfaction=0.2)
"""Somebody who knows us a little and has no complaint."""


def turn(customers: Customers, done: Turn, minutes: float = 0.0, log: Log | None = None) -> None:
    begin_turn(customers)
    for experience in [done] if isinstance(done, e.Experience) else done:
        appraise(customers, experience, log)
    pass_time(customers, minutes)
    close_turn(customers)


def visit(customers: Customers, turns: Sequence[Turn], days: float = 30.0) -> None:
    """A visit from its first turn to its last."""
    new_visit(customers, days)
    for done in turns:
        turn(customers, done)
    leave(customers)


def after(turns: Sequence[Turn], profile: Profile = ORDINARY, visits: int = 1) -> dict[str, float]:
    """What is read of one customer after a visit like this, or several."""
    who = Customers.meet(profile)
    for _ in range(visits):
        visit(who, turns)
    return {name: float(row[0]) for name, row in readings(who).items()}


def talk(profile: Profile, turns: Sequence[Turn], minutes: float = 0.5) -> tuple[Customers, list[Customers]]:
    """A conversation as it is played: how they are once they have left, and how they were after each turn."""
    who = Customers.meet(profile)
    moments = []
    for done in turns:
        turn(who, done, minutes)
        moments.append(who.copy())
        if walked_out(who).all():
            break
    leave(who)
    return who, moments


EVERY_KIND: Final = [
    kind
    for kind in vars(e).values()
    if isinstance(kind, type) and issubclass(kind, e.Experience) and kind is not e.Experience
]
"""Every experience there is."""


def _share(rng: np.random.Generator) -> float:
    return float(rng.choice([0.0, 1.0, rng.random()]))


def anything(rng: np.random.Generator) -> e.Experience:
    """Any experience there is, with any parameters it may have."""
    return _made(EVERY_KIND[int(rng.integers(len(EVERY_KIND)))], rng)


def _made(kind: type[e.Experience], rng: np.random.Generator) -> e.Experience:
    facts: dict[str, Any] = {}
    for name, meant in kind.__annotations__.items():
        facts[name] = _fact(kind, name, str(meant), rng)
    return kind(**facts)


_WORDS: Final[dict[tuple[str, str], tuple[str, ...]]] = {
    ("Outcome", "kano"): ("must", "performance", "attractive"),
    ("Failure", "kind"): ("outcome", "process"),
    ("Justice", "kind"): ("distributive", "interactional", "procedural"),
    ("Empathise", "kind"): ("cognitive", "attentive", "affective"),
    ("Gesture", "kind"): ("gift", "money", "upgrade"),
    ("Slighted", "kind"): tuple(SLIGHTS),
    ("Touched", "code"): ("touchy", "warms", "tuned"),
}
_WIDE: Final = {"minutes": 600.0, "estimate": 600.0, "steps": 30.0, "ratio": 5.0}


def _fact(kind: type[e.Experience], name: str, meant: str, rng: np.random.Generator) -> Any:
    if (kind.__name__, name) in _WORDS:
        return str(rng.choice(_WORDS[kind.__name__, name]))
    if "None" in meant and rng.random() < 0.5:
        return None
    if meant == "bool":
        return bool(rng.integers(2))
    if meant == "int":
        return int(rng.integers(1, 10))
    if meant == "Feeling":
        return list(Feeling)[int(rng.integers(len(Feeling)))]
    if name in ("about", "because"):
        return "it"
    if kind is e.Feel:
        return float(rng.uniform(-1, 1))
    if (kind, name) == (e.Touched, "steps"):
        return float(rng.integers(-2, 3))
    return _share(rng) * _WIDE.get(name, 1.0)
