"""How a reason is told where what came with it changes what it means.

The engine logs one code an experience; the same calm is praise after a fact and a warning after a fib.
"""

from __future__ import annotations

from typing import Final

from game.coaching.judgement import DISHONEST
from game.customer import Reason
from game.play import Moment, Session
from game.vocabulary import STARTS_AT, Act, Strength

_BELIEVED: Final = frozenset(
    {"reassured", "informed", "informed_certainty", "promised", "promised_certainty", "explained", "promised_too_much"}
)  # fmt: skip


def retold(session: Session, reason: Reason, moment: Moment) -> str:
    """The code of the sentence for a reason, given everything else that was said at that moment."""
    match reason.code:
        case code if code in _BELIEVED and DISHONEST.intersection(moment.acts):
            return "believed"
        case "asked" if Act.MAKE_REPEAT in moment.acts:
            return "asked_again"
        case "asked" if Act.INTERRUPT in moment.acts:
            return "asked_across"
        case "listened_to" if Act.NOTICE in moment.acts and Act.LISTEN not in moment.acts:
            return "noticed"
        case "misnamed" if _had_been_there(session, moment):
            return "named_late"
        case code:
            return code


def _had_been_there(session: Session, moment: Moment) -> bool:
    """Whether the feeling that was named had been there when the moment before it ended."""
    named = moment.exchange.move.choice.names if moment.exchange.move.choice else None
    if named is None or not moment.number:
        return False
    earlier = session.moments[moment.number - 1].felt
    return earlier.feeling is named and (
        earlier.strength is not None and STARTS_AT[earlier.strength] >= STARTS_AT[Strength.FAINT]
    )
