"""What can happen to a customer, as it reaches them: the events the model appraises.

Each experience is a value. Those named in the lab (`lab.yaml` experiments) carry the lab's parameters and
defaults, all in [0, 1] unless said; the rest are what a conversation adds. An experience says nothing about
who caused it by which words: rooms above translate acts into these.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.vocabulary import Feeling


@dataclass(frozen=True, slots=True)
class Experience:
    """Something that happens to the customer."""


@dataclass(frozen=True, slots=True)
class Outcome(Experience):
    """They get a result. `expected` None means the customer's own expectation."""

    performance: float
    expected: float | None = None
    kano: str = "performance"
    importance: float = 1.0
    surprise: float = 0.0


@dataclass(frozen=True, slots=True)
class Wait(Experience):
    """They wait, in minutes; what they are told and given meanwhile decides how long it feels."""

    minutes: float
    occupied: bool = False
    explained: bool = False
    visible_work: bool = False
    estimate: float | None = None


@dataclass(frozen=True, slots=True)
class Effort(Experience):
    """Steps they have to take that could have been avoided."""

    steps: float = 1.0


@dataclass(frozen=True, slots=True)
class Failure(Experience):
    """Something goes wrong. The same `about` again is the same failure again."""

    severity: float = 0.5
    kind: str = "outcome"
    responsible: float = 1.0
    recurring: float = 0.0
    about: str | None = None


@dataclass(frozen=True, slots=True)
class Apologise(Experience):
    """They are told sorry."""

    sincerity: float = 1.0


@dataclass(frozen=True, slots=True)
class Explain(Experience):
    """They are told why, in plain words."""


@dataclass(frozen=True, slots=True)
class Compensate(Experience):
    """They are offered money for the loss: `ratio` >= 0 of its worth; 0 means nothing was offered."""

    ratio: float = 1.0


@dataclass(frozen=True, slots=True)
class Fix(Experience):
    """The problem is solved, to this quality."""

    quality: float = 1.0


@dataclass(frozen=True, slots=True)
class Justice(Experience):
    """A bare amount of one kind of justice: distributive, interactional or procedural."""

    kind: str
    amount: float


@dataclass(frozen=True, slots=True)
class OfferChoice(Experience):
    """They may choose between `options` ways; `real` 0 means that they are a sham."""

    options: int = 2
    real: float = 1.0


@dataclass(frozen=True, slots=True)
class Empathise(Experience):
    """They are met with empathy: kind is cognitive (an accurate paraphrase), attentive or affective.

    `accuracy` 1 is right, .5 is half right, 0 is wrong; `concrete` is how specific the words are.
    """

    kind: str
    accuracy: float = 1.0
    concrete: float = 0.5


@dataclass(frozen=True, slots=True)
class Display(Experience):
    """They see a face or hear a voice: how much it smiles, and how much of that is meant."""

    smile: float = 0.5
    authenticity: float = 1.0


@dataclass(frozen=True, slots=True)
class Gesture(Experience):
    """A small kindness, by its value to them and how personal it is; `kind` is what wears out."""

    value: float = 0.5
    personal: float = 0.5
    kind: str = "gift"


@dataclass(frozen=True, slots=True)
class MeetHiddenNeed(Experience):
    """A need they had not spoken of is met."""

    value: float = 0.8
    personal: float = 1.0


@dataclass(frozen=True, slots=True)
class PromiseKept(Experience):
    """Something promised has been done."""

    size: float = 1.0


@dataclass(frozen=True, slots=True)
class PromiseBroken(Experience):
    """Something promised has not been done."""

    size: float = 1.0


@dataclass(frozen=True, slots=True)
class Handoff(Experience):
    """Somebody is brought in warmly, and the story is told for them."""


@dataclass(frozen=True, slots=True)
class Transfer(Experience):
    """They are passed on coldly."""


@dataclass(frozen=True, slots=True)
class Boundary(Experience):
    """They are told no, clearly and kindly."""


@dataclass(frozen=True, slots=True)
class Farewell(Experience):
    """They are let go decently."""


@dataclass(frozen=True, slots=True)
class SalesOffer(Experience):
    """They are offered more for more money, before (`solved` False) or after their problem is solved."""

    solved: bool = False


@dataclass(frozen=True, slots=True)
class Fee(Experience):
    """They are charged, as a share of the price; a surprise fee hurts more than a known one."""

    amount: float = 0.1
    surprise: bool = True


@dataclass(frozen=True, slots=True)
class FollowUp(Experience):
    """Something is done for them afterwards, or was said to be and is not."""

    kept: bool = True


@dataclass(frozen=True, slots=True)
class Lie(Experience):
    """They are told what is not so."""


@dataclass(frozen=True, slots=True)
class Feel(Experience):
    """Sets the feeling for one turn, each in [-1, 1]: for memory experiments only."""

    pleasure: float = 0.0
    arousal: float = 0.0
    control: float = 0.0


# What a conversation adds to the lab's list.


@dataclass(frozen=True, slots=True)
class Informed(Experience):
    """They learn where they stand. `plain` False means that the words were insiders' words."""

    plain: bool = True


@dataclass(frozen=True, slots=True)
class Asked(Experience):
    """They are asked an open question about what they need; `noticed` means it used an unspoken hint.

    `welcome` False: they do not trust enough to answer, and feel pried at.
    """

    noticed: bool = False
    welcome: bool = True


@dataclass(frozen=True, slots=True)
class Owned(Experience):
    """Somebody takes it on as theirs to solve."""


@dataclass(frozen=True, slots=True)
class Reassured(Experience):
    """They are told something true that lowers the worry."""


@dataclass(frozen=True, slots=True)
class Promised(Experience):
    """They are told what will happen. `hollow` means that it cannot be kept, and they do not know it yet."""

    hollow: bool = False


@dataclass(frozen=True, slots=True)
class Alternative(Experience):
    """They are offered one other way to what they came for."""


@dataclass(frozen=True, slots=True)
class Suggested(Experience):
    """They are shown something they had not thought of asking for."""


@dataclass(frozen=True, slots=True)
class Welcomed(Experience):
    """They are met as a person, or thanked for something of theirs."""


@dataclass(frozen=True, slots=True)
class WaitTold(Experience):
    """A wait ahead is made lighter: told how long, told why, given something to do."""

    estimated: bool = False
    explained: bool = False
    occupied: bool = False


@dataclass(frozen=True, slots=True)
class EffortSpared(Experience):
    """Work is taken off them."""


@dataclass(frozen=True, slots=True)
class Slighted(Experience):
    """They are treated badly. `kind` is the word: dismiss, interrupt, blame, patronise, quote-policy, move-on
    (gone past without being asked), or the manner: cold, rushed.
    """

    kind: str


@dataclass(frozen=True, slots=True)
class OthersHarmed(Experience):
    """Something that must never be done was done on their behalf, at others' cost."""


@dataclass(frozen=True, slots=True)
class Ignored(Experience):
    """They get no answer at all."""


@dataclass(frozen=True, slots=True)
class Touched(Experience):
    """Something has hit, or warmed, a point of their own: towards `feels`, by `steps` (-2 to 2)."""

    feels: Feeling
    steps: float = 1.0
    because: str = ""
    code: str = "touchy"
