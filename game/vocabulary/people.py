"""Words for who the customer is, and what brought them."""

from __future__ import annotations

from game.vocabulary.meaning import Meaning


class Temperament(Meaning):
    """A named set of small multipliers on how the same words land."""

    EASYGOING = "easygoing", "takes things as they come"
    ANXIOUS = "anxious", "worries early, and needs to know what comes next"
    PROUD = "proud", "wants to be taken seriously"
    WARM = "warm", "feels kindness and coldness more than others do"
    GUARDED = "guarded", "shows little, and trusts slowly"
    FIERY = "fiery", "flares up quickly, and calms down as quickly"


class Level(Meaning):
    """Low, medium or high: patience, trust."""

    LOW = "low", "little"
    MEDIUM = "medium", "a fair amount"
    HIGH = "high", "a lot"


class Tells(Meaning):
    """How readily this person tells friends about what happened."""

    RARELY = "rarely", "keeps it to themselves"
    SOMETIMES = "sometimes", "if it comes up"
    OFTEN = "often", "everybody will hear about it"


class Style(Meaning):
    """What this person takes as respect."""

    WARM = "warm", "kind words first"
    DIRECT = "direct", "the matter first"


class Value(Meaning):
    """What matters most to this person."""

    PRICE = "price", "what it costs"
    TIME = "time", "how long it takes"
    RESPECT = "respect", "being taken seriously"
    CERTAINTY = "certainty", "knowing what will happen"
    BELONGING = "belonging", "being one of us"
    STATUS = "status", "being somebody"


class LastVisit(Meaning):
    """How the last visit went."""

    GOOD = "good", "it went well"
    MIXED = "mixed", "it went so-so"
    BAD = "bad", "it went badly"


class ProblemKind(Meaning):
    """What kind of failure brought the customer."""

    OUTCOME = "outcome", "they did not get it"
    PROCESS = "process", "they got it badly"


class Severity(Meaning):
    """How bad the problem is for this customer."""

    MINOR = "minor", "a nuisance"
    SERIOUS = "serious", "it hurts"
    SEVERE = "severe", "it changes their day, or their year"


class Fault(Meaning):
    """Whether the house is to blame."""

    YES = "yes", "our fault"
    PARTLY = "partly", "partly our fault"
    NO = "no", "not our fault"


class Frequency(Meaning):
    """Whether the problem has happened before."""

    ONCE = "once", "the first time"
    OFTEN = "often", "it keeps happening"
