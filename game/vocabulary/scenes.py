"""Words that describe a scenario as a whole."""

from __future__ import annotations

from game.vocabulary.meaning import Meaning


class Difficulty(Meaning):
    """How hard a scenario is to do well."""

    EASY = "easy", "for a first day"
    MEDIUM = "medium", "for somebody who knows the job"
    HARD = "hard", "hard for anybody"


class Channel(Meaning):
    """How the customer reaches us."""

    COUNTER = "counter", "face to face"
    PHONE = "phone", "by telephone"
    CHAT = "chat", "in a chat window"
    EMAIL = "email", "by e-mail"


class Stage(Meaning):
    """Where in a customer's life with us this happens."""

    ATTRACTION = "attraction", "they notice us"
    AWARENESS = "awareness", "they learn what we do"
    DISCOVERY = "discovery", "they find out whether it is for them"
    PURCHASE = "purchase", "they buy"
    USE = "use", "they use it"
    CULTIVATION = "cultivation", "they come back"
    ADVOCACY = "advocacy", "they tell others"


class Skill(Meaning):
    """What a scenario trains."""

    EMPATHY = "empathy", "feel with the customer, and show it"
    LISTENING = "listening", "hear the end of it, and prove it"
    PROBLEM_SOLVING = "problem-solving", "find a way"
    ABOVE_AND_BEYOND = "above-and-beyond", "give what nobody asked for"
    RECOVERY = "recovery", "put right what went wrong"
    BOUNDARIES = "boundaries", "say no, kindly"
    TEAMWORK = "teamwork", "bring in the right colleague"
    HONESTY = "honesty", "say what is so"
    SELLING_WELL = "selling-well", "sell what helps"
    COMPOSURE = "composure", "stay steady"


class Pressure(Meaning):
    """How soon the customer wants an answer."""

    NONE = "none", "take your time"
    LOW = "low", "40 seconds"
    MEDIUM = "medium", "25 seconds"
    HIGH = "high", "15 seconds"

    @property
    def seconds(self) -> int | None:
        """Modelled seconds before silence becomes an answer, or None where there is no hurry."""
        return {"low": 40, "medium": 25, "high": 15}.get(self.value)


class Outcome(Meaning):
    """How the conversation ended for the customer, worst first."""

    LOST = "lost", "they will not come back"
    DISAPPOINTED = "disappointed", "they leave with less than they came for"
    NEUTRAL = "neutral", "they will hardly remember it"
    SATISFIED = "satisfied", "they got what they came for"
    DELIGHTED = "delighted", "they will tell others"

    @property
    def rank(self) -> int:
        """Position from worst (0) to best (4)."""
        return list(Outcome).index(self)


class NeedState(Meaning):
    """How far the player got with the hidden need."""

    MISSED = "missed", "it was never found out"
    FOUND = "found", "it was found out, and not met"
    MET = "met", "it was found out, and met"


SILENCE = "silence"
END = "end"
OTHERWISE = "otherwise"
REFUSED = "refused"
RESERVED = frozenset({SILENCE, END, OTHERWISE, REFUSED})
"""Words no id may be."""
