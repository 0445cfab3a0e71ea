"""What a playthrough shows about the player, fairly and kindly."""

from game.coaching.debrief import Debrief, Decision, debrief, ending_of, need_of
from game.coaching.expectations import Unmet, unmet
from game.coaching.record import record
from game.coaching.rubric import judge, ranked, raw
from game.coaching.scoring import Points, Score, normalised
from game.coaching.sentences import (
    feeling_words,
    felt_sentence,
    guard_sentence,
    needed_sentence,
    next_step_sentence,
    spoken,
    strength_sentence,
    strongest_reasons,
    why_sentence,
)
from game.coaching.voice import facts_of, shortened
from game.coaching.yardstick import Yardstick, Yardsticks, measure

__all__ = [
    "Debrief", "Decision", "Points", "Score", "Unmet", "Yardstick", "Yardsticks", "debrief", "ending_of",
    "facts_of", "feeling_words", "felt_sentence", "guard_sentence", "judge", "measure", "need_of",
    "needed_sentence", "next_step_sentence", "normalised", "ranked", "raw", "record",
    "shortened", "spoken", "strength_sentence", "strongest_reasons", "unmet", "why_sentence",
]  # fmt: skip
