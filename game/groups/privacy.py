"""When figures of a group are nobody's own, and who counts as one person in them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from game.errors import EmptyChairError
from game.records.attempt import Attempt
from game.words import say

LEAST: Final = 5
"""People, or attempts of an anonymous group, below which no figure is shown (ecosystem page: privacy)."""


class TooFew(EmptyChairError):
    """A group too small for its figures to be nobody's own."""


def person_of(attempt: Attempt) -> UUID:
    """Who played it; nobody's attempt is a person of its own, since whose it was is not known."""
    return attempt.learner or attempt.id


def refuse_too_few(people: int, attempts: int) -> None:
    """Raises TooFew where single people could be made out. `people` is 0 where all are nobody."""
    if (people and people < LEAST) or attempts < LEAST:
        raise TooFew(say("group.too_few", least=LEAST, people=people, attempts=attempts))


def refuse_too_few_again(attempts: Sequence[Attempt]) -> None:
    """Raises TooFew where first attempts cannot be set beside later ones without making people out."""
    again = people_again(attempts)
    if again < LEAST:
        raise TooFew(say("group.too_few_again", least=LEAST, people=again))


def people_again(attempts: Sequence[Attempt]) -> int:
    """How many people have played a conversation again. Nobody can be seen to in an anonymous group."""
    met: set[tuple[UUID, str]] = set()
    again: set[UUID] = set()
    for attempt in attempts:
        place = (person_of(attempt), attempt.scenario)
        if place in met:
            again.add(place[0])
        met.add(place)
    return len(again)
