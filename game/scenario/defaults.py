"""What follows from a scenario where its author says nothing: its minutes, its skills, its backdrop."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping
from typing import Final

from game.scenario.model import Beat, Wording
from game.vocabulary import Act, Channel, Skill
from game.vocabulary.places import place_of

WORDS_A_MINUTE: Final = 180
"""Reading speed with a decision to make; silent reading of plain prose is near 240."""
SECONDS_A_CHOICE: Final = 12
"""Time to weigh the choices of one beat."""

SKILL_OF: Final[Mapping[Act, Skill]] = {
    Act.ACKNOWLEDGE: Skill.EMPATHY,
    Act.PERSONAL: Skill.EMPATHY,
    Act.REASSURE: Skill.EMPATHY,
    Act.LISTEN: Skill.LISTENING,
    Act.REPEAT_BACK: Skill.LISTENING,
    Act.EXPLORE: Skill.LISTENING,
    Act.FIX: Skill.PROBLEM_SOLVING,
    Act.ALTERNATIVE: Skill.PROBLEM_SOLVING,
    Act.GIVE_CONTROL: Skill.PROBLEM_SOLVING,
    Act.REDUCE_EFFORT: Skill.PROBLEM_SOLVING,
    Act.NOTICE: Skill.ABOVE_AND_BEYOND,
    Act.GESTURE: Skill.ABOVE_AND_BEYOND,
    Act.FOLLOW_UP: Skill.ABOVE_AND_BEYOND,
    Act.APOLOGISE: Skill.RECOVERY,
    Act.OWN_IT: Skill.RECOVERY,
    Act.COMPENSATE: Skill.RECOVERY,
    Act.BOUNDARY: Skill.BOUNDARIES,
    Act.FAREWELL: Skill.BOUNDARIES,
    Act.HANDOFF: Skill.TEAMWORK,
    Act.INFORM: Skill.HONESTY,
    Act.EXPLAIN: Skill.HONESTY,
    Act.SUGGEST: Skill.SELLING_WELL,
    Act.UPSELL: Skill.SELLING_WELL,
}
MOST_SKILLS: Final = 3


def scene_of(industry: str, channel: Channel) -> str:
    """The backdrop of an industry, or else of the channel."""
    return place_of(industry, channel)


def offered_skills(beats: tuple[Beat, ...]) -> tuple[Skill, ...]:
    """The skills that the acts on offer train most, at most three, in the order of the vocabulary."""
    acts = [act for beat in beats for choice in beat.choices for act in choice.does]
    counted = Counter(SKILL_OF[act] for act in acts if act in SKILL_OF)
    first = [skill for skill, _ in counted.most_common(MOST_SKILLS)]
    return tuple(skill for skill in Skill if skill in first)


def estimated_minutes(beats: tuple[Beat, ...]) -> int:
    """Whole minutes a person takes, from 1 to 240: reading every line of every beat once, and choosing."""
    words = sum(_words(beat) for beat in beats)
    choosing = sum(bool(beat.choices) for beat in beats) * SECONDS_A_CHOICE / 60
    return max(1, min(240, math.ceil(words / WORDS_A_MINUTE + choosing)))


def _words(beat: Beat) -> int:
    """Words read in a beat: the longest wording of its line, every choice, and one reply."""
    replies = [_length(choice.reply) for choice in beat.choices]
    return _length(beat.customer) + sum(_length(choice.say) for choice in beat.choices) + max([0, *replies])


def _length(text: Wording | None) -> int:
    lines = [line for variant in text.variants for line in variant.lines] if text else []
    return max([0, *(len(line.split()) for line in lines)])
