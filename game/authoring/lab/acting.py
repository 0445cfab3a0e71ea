"""What an act of a player is to the customer, when there is no scenario around it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from game.customer.experience import Experience
from game.play.acts import Circumstances, experiences
from game.scenario import Choice, Persona, Problem, Scenario, Variant, Wording
from game.vocabulary import Act, Manner

STALLED_MINUTES: Final = 3.0
"""How long playing for time takes here (adapted: a few minutes at a counter)."""

_LOSS: Final = 100.0
_AROUND: Final = Scenario(
    id="lab",
    title="lab",
    content_hash="",
    persona=Persona(name="the customer"),
    problem=Problem(what="what went wrong", worth=_LOSS),
    beats=(),
)
_SAID: Final = Wording(variants=(Variant(when="otherwise", lines=("",)),))


def lived(
    acts: Sequence[Act], manner: Manner = Manner.PLAIN, *, solved: bool = False
) -> tuple[Experience, ...]:
    """What play would make of a choice that does this, before a customer with a problem.

    Money given is as much as the loss; a gesture is one that costs nothing.
    """
    choice = Choice(
        id="act",
        say=_SAID,
        does=tuple(acts),
        manner=manner,
        worth=_LOSS if Act.COMPENSATE in acts else 0.0,
        takes=STALLED_MINUTES,
    )
    return tuple(experiences(_AROUND, choice, Circumstances(solved=solved)))
