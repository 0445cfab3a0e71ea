"""Names and meanings: every word an author types or a score is spoken in."""

from game.vocabulary.acts import Accuracy, Act, Manner, Quality
from game.vocabulary.feelings import STARTS_AT, UNPLEASANT, Feeling, Strength, strength_word
from game.vocabulary.meaning import Meaning
from game.vocabulary.naming import called
from game.vocabulary.people import (
    Fault,
    Frequency,
    LastVisit,
    Level,
    ProblemKind,
    Severity,
    Style,
    Tells,
    Temperament,
    Value,
)
from game.vocabulary.scenes import (
    END,
    OTHERWISE,
    REFUSED,
    RESERVED,
    SILENCE,
    Channel,
    Difficulty,
    NeedState,
    Outcome,
    Pressure,
    Skill,
    Stage,
)
from game.vocabulary.scoring import Band, Coaching, Criterion, Dimension, Guard, Onward

__all__ = [
    "END", "OTHERWISE", "REFUSED", "RESERVED", "SILENCE", "STARTS_AT", "UNPLEASANT",
    "Accuracy", "Act", "Band", "Channel", "Coaching", "Criterion", "Difficulty", "Dimension", "Fault", "Feeling",
    "Frequency", "Guard", "LastVisit", "Level", "Manner", "Meaning", "NeedState", "Onward", "Outcome", "Pressure",
    "ProblemKind", "Quality", "Severity", "Skill", "Stage", "Strength", "Style", "Tells", "Temperament",
    "Value", "called", "strength_word",
]  # fmt: skip
