"""Names of feelings and of their strengths. Names are derived from the customer's state, never stored."""

from __future__ import annotations

from typing import Final

from game.vocabulary.meaning import Meaning


class Feeling(Meaning):
    """One of the thirteen names the engine gives to how a customer feels."""

    CALM = "calm", "nothing presses"
    ANXIOUS = "anxious", "the threat is still open and they have no say in it"
    ANGRY = "angry", "somebody is to blame, and they have not given up"
    TIRED = "tired", "waiting and effort have used them up"
    SAD = "sad", "lost, quietly"
    CONFUSED = "confused", "they do not know what is going on"
    EMBARRASSED = "embarrassed", "their dignity is at stake"
    DISAPPOINTED = "disappointed", "it fell short of what they expected"
    HOPEFUL = "hopeful", "not solved yet, and looking better"
    RELIEVED = "relieved", "the weight has gone"
    GRATEFUL = "grateful", "somebody did that for them"
    DELIGHTED = "delighted", "better than they had thought possible"
    SURPRISED = "surprised", "that was not expected"


UNPLEASANT: Final = frozenset(
    {
        Feeling.ANXIOUS,
        Feeling.ANGRY,
        Feeling.TIRED,
        Feeling.SAD,
        Feeling.CONFUSED,
        Feeling.EMBARRASSED,
        Feeling.DISAPPOINTED,
    }
)


class Strength(Meaning):
    """How strongly a feeling is felt, as a word an author types."""

    FAINT = "faint", "there if you look for it"
    SOME = "some", "plain to see"
    STRONG = "strong", "it colours everything"
    OVERWHELMING = "overwhelming", "there is nothing else"


STARTS_AT: Final = {
    Strength.FAINT: 0.1,
    Strength.SOME: 0.3,
    Strength.STRONG: 0.55,
    Strength.OVERWHELMING: 0.8,
}
"""Where each strength word begins, on the scale [0, 1]."""


def strength_word(strength: float) -> Strength | None:
    """The word for a strength in [0, 1], or None where the feeling is too weak to be named."""
    held = [word for word, start in STARTS_AT.items() if strength >= start]
    return held[-1] if held else None
