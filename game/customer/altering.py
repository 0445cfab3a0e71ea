"""Other coefficients for a while: for experiments on the model itself, never for the game."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from game.customer import tuning as t
from game.customer.columns import Real
from game.customer.effects import EFFECTS


@contextmanager
def altered(changes: Mapping[str, float | Real]) -> Iterator[None]:
    """Run with other coefficients, by their names in `COEFFICIENTS`: for experiments on the model itself.

    A value is a number, or an array with one for each customer of the batch that is lived through meanwhile. Every
    customer of the process is changed, so this is for one experiment at a time.
    """
    before = {name: _now(name) for name in changes}
    try:
        for name, value in changes.items():
            _set(name, value)
        yield
    finally:
        for name, value in before.items():
            _set(name, value)


def _now(name: str) -> float:
    owner, _, part = name.partition(".")
    value: float = getattr(EFFECTS[owner], part) if part else t.COEFFICIENTS[owner].value
    return value


def _set(name: str, value: float | Real) -> None:
    owner, _, part = name.partition(".")
    if part:
        setattr(EFFECTS[owner], part, value)
    else:
        object.__setattr__(t.COEFFICIENTS[owner], "value", value)
