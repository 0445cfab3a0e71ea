"""Every coefficient of the simulated customer, with where it comes from.

A source is one of three kinds. *Published*: the size is in the work named. *Adapted*: taken from another system.
*Calibrated*: chosen so that the test or finding named holds; its size claims nothing about people. A work that was
not opened for this purpose is marked "not re-read", and only its direction is used.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Kind(StrEnum):
    """Where a coefficient comes from."""

    PUBLISHED = "published"
    ADAPTED = "adapted"
    CALIBRATED = "calibrated"


@dataclass(frozen=True, slots=True)
class Coefficient:
    """A number of the model and its source."""

    value: float
    kind: Kind
    source: str


def published(value: float, source: str) -> Coefficient:
    """A size that stands in the work named."""
    return Coefficient(value, Kind.PUBLISHED, source)


def adapted(value: float, source: str) -> Coefficient:
    """A size taken from another system."""
    return Coefficient(value, Kind.ADAPTED, source)


def calibrated(value: float, source: str) -> Coefficient:
    """A size chosen so that what is named holds."""
    return Coefficient(value, Kind.CALIBRATED, source)


_TK = "the design of this model, after Tversky & Kahneman 1992, J. Risk and Uncertainty 5:297-323 (abstract read)"
_FATIMA = (
    "FAtiMA (Dias, Mascarenhas & Paiva 2014, not re-read): ratio of mood to emotion decay, share kept as mood"
)
_ALAYBEK = (
    "Alaybek et al. 2022, Organizational Behavior and Human Decision Processes 170:104149 (not re-read)"
)
_ORSINGHER = (
    "Orsingher, Valentini & de Angelis 2010, J. Academy of Marketing Science 38:169-186 (not re-read)"
)
_GELBRICH = "Gelbrich & Roschk 2011, J. Service Research 14(1):24-43 (not re-read)"
_CLARK = (
    "Clark, Murfett, Rogers & Ang 2013, J. Business and Technical Communication 27(2):123-153 (not re-read)"
)
_GUO = "Guo, Lotz, Tang & Gruen 2016, J. Service Research 19(1):39-56 (not re-read)"
_MATCH = "Smith, Bolton & Wagner 1999, J. Marketing Research 36:356-372 (abstract): recovery that matches the failure"
_KANO = "Kano et al. 1984 (not re-read)"
_WAITS = "Antonides, Verhoef & van Aalst 2002, J. Consumer Psychology 12(3):193-202 (not re-read)"
_BUSINESS = "tests/customer/test_conversations.py"

# Fading
BASE_PLEASURE = calibrated(0.15, "a customer with nothing on their mind is mildly pleased")
BASE_FROM_SATISFACTION = calibrated(0.2, "a satisfied customer comes in better disposed")
BASE_CONTROL = calibrated(0.1, "people come in with some say in things")
FEELING_HALF_LIFE = adapted(4.0, _FATIMA)
MOOD_HALF_LIFE = adapted(16.0, _FATIMA)
MOOD_SHARE = adapted(0.15, _FATIMA + " (.3 of half of each impulse)")
SURPRISE_HALF_LIFE = calibrated(1.5, "a surprise is over within two turns")
SLOW_HALF_LIFE = calibrated(12.0, "uncertainty, shame and hurt outlast the turn they came in")

# Value and expectation
VALUE_POWER = adapted(0.88, _TK)
LOSS_WEIGHT = published(
    1.955,
    "Brown, Imai, Vieider & Camerer 2024, J. Economic Literature, doi:10.1257/jel.20221698 (abstract): mean of 607 "
    "estimates from 150 articles, between 1.820 and 2.102; Walasek, Mullett & Stewart 2024 find less, 1.31",
)
ADAPTATION = calibrated(0.2, "findings G01, G02: part of a gap is forgiven")
LEARN_OUTCOME = calibrated(
    0.25,
    "Boulding, Kalra, Staelin & Zeithaml 1993, J. Marketing Research 30:7-27 (not re-read): what one gets is "
    "what one comes to expect",
)
RESIGN_OUTCOME = calibrated(
    0.1, "the same, and that people resign themselves slowly: a bad year never brings more of them back"
)
LEARN_CARE = calibrated(0.15, "the same for care, more slowly: it is not one figure that is seen")
OUTCOME_SIZE = calibrated(0.9, "finding G02")
KANO_MUST_GAIN = adapted(0.1, _KANO)
KANO_MUST_LOSS = adapted(1.2, _KANO)

# Failure
FAILURE_PLEASURE = calibrated(0.7, "finding G06: a severe failure is felt as the low point of a visit")
FAILURE_AROUSAL = calibrated(0.6, "finding G06")
FAILURE_CONTROL = calibrated(0.5, "finding G11: a failure takes control away")
RECURRING = calibrated(0.35, "a recurring failure counts more (Van Vaerenbergh et al. 2014, not re-read)")
BURNT = calibrated(
    0.35,
    "Maxham & Netemeyer 2002, J. Marketing 66(4):57-71 (not re-read): after a second failure no recovery delights",
)
NOT_OUR_FAULT = calibrated(
    0.3, "Folkes 1984: what nobody here caused angers less (not re-read); tests/customer"
)
FAILURE_HALF_LIFE_DAYS = adapted(365.0, "the design of this model")
REPAIRABLE = calibrated(0.8, "finding G06: an excellent repair leaves a fifth of a failure behind")

# Recovery and justice
RECOVERY = calibrated(1.6, "finding G06")
DISTRIBUTIVE = calibrated(0.48, _ORSINGHER + ": order only")
INTERACTIONAL = calibrated(0.34, _ORSINGHER + ": order only")
PROCEDURAL = calibrated(0.18, _ORSINGHER + ": order only")
LONG_RUN_DISTRIBUTIVE = calibrated(0.012, _GELBRICH + ": order only")
LONG_RUN_INTERACTIONAL = calibrated(
    0.22, _GELBRICH + ": interactional weighs most in the long run; order only"
)
LONG_RUN_PROCEDURAL = calibrated(0.012, _GELBRICH + ": order only")
FIX_JUSTICE = calibrated(0.55, _BUSINESS)
UNHEARD_FIX = calibrated(0.6, "finding G06: solving before listening is worth less")
APOLOGY_JUSTICE = calibrated(0.25, _BUSINESS)
EXPLANATION_JUSTICE = calibrated(
    0.22, "Shaw, Wild & Colquitt 2003, explanations restore fairness (not re-read)"
)
COMPENSATION_JUSTICE = calibrated(0.45, _GELBRICH + ": concave in the amount, strongest up to the loss")
OWNING_JUSTICE = calibrated(0.20, _BUSINESS)
HANDOFF_JUSTICE = calibrated(0.12, _BUSINESS)
NOT_OWED = calibrated(
    0.6,
    "Grewal, Roggeveen & Tsiros 2008 (abstract): compensation works where the house is to blame; direction",
)
PROCESS_DISTRIBUTIVE = calibrated(0.7, _MATCH)
PROCESS_INTERACTIONAL = calibrated(1.5, _MATCH)
PROCESS_PROCEDURAL = calibrated(1.0, _MATCH)

# Control
CHOICE_CONTROL = calibrated(0.30, _GUO + ": direction; size as in the design of this model")
CHOICE_PLEASURE = calibrated(0.15, _GUO + ": direction")
CHOICE_JUSTICE = calibrated(0.25, _GUO + ": direction")

# Empathy
COGNITIVE = calibrated(0.30, _CLARK + ": order only")
ATTENTIVE = calibrated(0.25, _CLARK + ": order only")
AFFECTIVE = calibrated(0.10, _CLARK + ": order only")
HEARD_BY_LISTENING = calibrated(0.35, _BUSINESS)
CARE_EXPECTED = calibrated(0.5, "finding G01 for care: what was not expected counts for more")
REPETITION = calibrated(0.6, "the same phrase again is worth six tenths of the time before")

# Gestures
GESTURE_SIZE = calibrated(0.55, _BUSINESS)
GESTURE_WEAR = calibrated(0.6, "gestures wear out when they become a routine")
GESTURE_NORM = calibrated(0.5, "yesterday's delight is half of today's norm")
GESTURE_HALF_LIFE_DAYS = adapted(180.0, "the design of this model")
NEED_SIZE = calibrated(0.65, _BUSINESS)

# Waiting and effort
WAIT_POWER = calibrated(0.9, _WAITS + ": a power below one")
WAIT_BLANK = calibrated(
    1.36, "Hornik 1984, J. Consumer Research 11(1):615-618: waits are over-estimated (not re-read)"
)
WAIT_RELIEF = calibrated(0.12, "finding G07: each of occupied, explained, estimated, visible")
WAIT_CONTROL = calibrated(
    0.16, "finding G07; Hui & Tse 1996, J. Marketing 60(2):81-90: information works by control"
)
WAIT_LOSS = calibrated(0.16, "finding G07")
EFFORT_PLEASURE = calibrated(0.11, "finding G05")
EFFORT_CONTROL = calibrated(0.08, "finding G05")
EFFORT_EXPECTED = calibrated(0.5, "finding G01 for effort: who came prepared for it is hurt less")
EFFORT_FREE = calibrated(2.0, "Dixon, Freeman & Toman 2010: loyalty suffers from the third step on")
EFFORT_LOYALTY = calibrated(0.25, "finding G05")

# Slights and other treatment
SLIGHT = calibrated(0.18, _BUSINESS)
SLIGHT_MINUTES = calibrated(0.8, _BUSINESS + ": an insult costs patience")
LIE_TRUST = calibrated(
    0.35, "Schweitzer, Hershey & Bradlow 2006: deception is never wholly repaired (not re-read)"
)
LIE_CAP = calibrated(0.7, "the same: the cap of trust itself falls")
BROKEN_TRUST = adapted(0.65, "the design of this model")
TRUST_RISE = adapted(0.08, "the design of this model")
NUDGE = calibrated(0.18, "one step of an author's tuning is about one strength word")

CONFIDING = calibrated(0.04, "trust rises within a talk too, slowly, when people are met (tests/customer)")
HOPE_FROM_CONTROL = calibrated(0.7, "a say that comes back while the threat is open is hope")
RELIEF_RISE = adapted(0.3, "the design of this model: pleasure risen by .3 from below zero")

# Memory
MEMORY_END = calibrated(0.35, _ALAYBEK + ": peaks and end, mean comparable, duration hardly")
MEMORY_MEAN = calibrated(0.25, _ALAYBEK)
MEMORY_PEAKS = calibrated(0.40, _ALAYBEK)

# Loyalty
LEARNING = calibrated(0.35, "finding G09")
LOSS_LEARNING = calibrated(1.5, "a bad visit moves people more")
RETURN_BASE = calibrated(0.5, "a polite, middling visit after a severe problem still ends neutral, not lost")
RETURN_LINEAR = calibrated(1.2, "finding G09")
RETURN_CONVEX = calibrated(4.8, "finding G09")
RETURN_TRUST = calibrated(2.0, "finding G09")
RETURN_FAILURE = calibrated(0.9, "finding G06")
RETURN_MEMORY = calibrated(2.0, _BUSINESS + ": the last visit is nearest when the next is decided")
RETURN_DOUBT = calibrated(
    2.0, "finding G06, tests/customer/test_recovery.py: no recovery brings back more people than no failure"
)
RETURN_MARVEL = calibrated(1.2, _BUSINESS + "; Oliver, Rust & Varki 1997: delight, return (not re-read)")
FLAWED_FROM = calibrated(0.1, "finding G06, tests/customer/test_recovery.py: from the smallest failure on")

# Telling others
TELL_BASE = calibrated(0.3, "finding G10")
TELL_GOOD = calibrated(3.0, "finding G10; Anderson 1998, J. Service Research 1(1):5-17: an asymmetric U")
TELL_BAD = calibrated(4.0, "finding G10; Anderson 1998")
TELL_PLAINLY = calibrated(0.6, "finding G10: a good visit without any surprise is worth telling, less so")
TELL_FLAWED = calibrated(0.9, "finding G06: what was merely put right is hardly told")
TELL_SURPRISE = calibrated(1.3, "finding G06, tests/customer/test_loyalty.py: the surprise is the story")
TELL_AROUSAL = calibrated(
    0.5, "Berger & Milkman 2012, J. Marketing Research 49: arousal is passed on (not re-read)"
)

# Endings
DELIGHTED_MEMORY = calibrated(0.4, "the design of this model")
DELIGHTED_RETURN = calibrated(0.65, "the design of this model")
SATISFIED_MEMORY = calibrated(0.1, "the design of this model")
LOST_RETURN = calibrated(0.35, "the design of this model")

COEFFICIENTS: Final = {name: found for name, found in globals().items() if isinstance(found, Coefficient)}
"""All of them by name."""
