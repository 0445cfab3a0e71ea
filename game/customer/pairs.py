"""Which feelings a customer can come in with together."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import permutations, product

from game.customer.customers import Customers
from game.customer.feelings import named, strengths
from game.customer.profile import Profile
from game.vocabulary import Feeling, Strength, strength_word


def can_open(feelings: Iterable[Feeling]) -> bool:
    """Whether each of these can be named together, at every unequal pair of strengths an author may write."""
    return _holds_together(frozenset(feelings))


@cache
def _holds_together(feelings: frozenset[Feeling]) -> bool:
    if len(feelings) < 2:
        return True
    return (
        all(
            opens_as_written(dict(zip(feelings, words, strict=True)))
            for words in permutations(Strength, len(feelings))
        )
        if len(feelings) <= len(Strength)
        else False
    )


def opens_as_written(opens: dict[Feeling, Strength]) -> bool:
    """Whether a customer who opens with these is named by the strongest, and shows each at its strength."""
    who = Customers.meet(Profile(opens=opens))
    amounts = strengths(who)[:, 0]
    shown = all(strength_word(float(amounts[list(Feeling).index(f)])) == word for f, word in opens.items())
    first = max(opens, key=lambda feeling: list(Strength).index(opens[feeling]))
    return shown and list(Feeling)[int(named(who)[0][0])] is first


def every_pair() -> list[frozenset[Feeling]]:
    """All pairs of names."""
    return [frozenset(pair) for pair in product(Feeling, Feeling) if pair[0] < pair[1]]
