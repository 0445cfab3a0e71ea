"""One exchange as it was lived: immutable evidence, worded."""

from __future__ import annotations

from dataclasses import dataclass

from game.customer import Reason
from game.play.exchange import Exchange
from game.vocabulary import Act, Feeling, Strength


@dataclass(frozen=True, slots=True)
class Named:
    """The name of how the customer feels, and how strongly in [0, 1]."""

    feeling: Feeling
    amount: float
    strength: Strength | None


@dataclass(frozen=True, slots=True)
class Moment:
    """One exchange. `customer_said` came before the choice, everything from `reply` on after it.

    `minute` is modelled time at the end of the moment. `money` is what it cost and what it was worth to the
    customer. `felt_before` names the feeling the player met, `felt` the one they left behind. The changes in
    `reasons` add up to all that happened to the feeling since the moment before, what time did to it included.
    """

    number: int
    beat: str
    customer_said: str
    note: str
    choice: str
    said: str
    acts: tuple[Act, ...]
    reply: str
    coach: str
    felt_before: Named
    felt: Named
    minute: float
    offered: tuple[str, ...]
    offered_said: tuple[str, ...]
    money: tuple[float, float]
    reasons: tuple[Reason, ...]
    exchange: Exchange

    @property
    def because(self) -> tuple[Reason, ...]:
        """The reasons that something was done, without what merely wore off."""
        return tuple(reason for reason in self.reasons if reason.code != "faded")

    def state(self, quantity: str) -> float:
        """One quantity of the customer once the choice was felt: pleasure, arousal, control, trust, ..."""
        return float(getattr(self.exchange.after, quantity)[0])


@dataclass(frozen=True, slots=True)
class Reading:
    """What the player said the customer feels, and how it was: named, and as pleasure and arousal.

    `point` is where the player put them on the pad, (pleasure, arousal), None where a name was said.
    """

    moment: int
    feeling: Feeling | None
    strength: Strength | None
    was: Named
    pleasure: float
    arousal: float
    point: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """A choice as it can be taken now. `over` marks money beyond what is left."""

    id: str
    said: str
    costs: float
    approved: bool
    over: bool


@dataclass(frozen=True, slots=True)
class Scene:
    """What there is to show now: what the customer says, and what can be answered.

    `lines` are what they say now, one for each beat gone past and then this one's. `seconds` is the hurry or
    None; `silent` whether saying nothing is possible; `read` and `chair` ask for a pause first.
    """

    beat: str
    lines: tuple[str, ...]
    note: str
    offers: tuple[Offer, ...]
    seconds: int | None
    silent: bool
    read: bool
    chair: bool
