"""What a playthrough shows about the player, fairly and kindly."""

from game.coaching.chair import chair_lines, chair_moments, chair_question
from game.coaching.composure import composure_of, composure_word, kind_word
from game.coaching.debrief import Debrief, Decision, debrief, ending_of, need_of
from game.coaching.expectations import Unmet, unmet
from game.coaching.reasons import Because, decisive_reasons, reasons_told
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
from game.coaching.telling import FOR_NOTHING, found_out
from game.coaching.voice import facts_of, phrased, shortened
from game.coaching.whatif import WhatIf, best_onward, what_if
from game.coaching.whisper import MOST as MOST_WHISPERS
from game.coaching.whisper import whisper_of
from game.coaching.yardstick import Yardstick, Yardsticks, measure

__all__ = [
    "FOR_NOTHING", "MOST_WHISPERS", "Because", "Debrief", "Decision", "Points", "Score", "Unmet", "WhatIf",
    "Yardstick", "Yardsticks", "best_onward", "chair_lines", "chair_moments", "chair_question", "composure_of",
    "composure_word", "debrief", "decisive_reasons", "ending_of", "facts_of", "feeling_words", "felt_sentence",
    "found_out", "guard_sentence", "judge", "kind_word", "measure", "need_of", "needed_sentence", "next_step_sentence",
    "normalised", "phrased", "ranked", "raw", "reasons_told", "record", "shortened", "spoken", "strength_sentence",
    "strongest_reasons", "unmet", "what_if", "whisper_of", "why_sentence",
]  # fmt: skip
