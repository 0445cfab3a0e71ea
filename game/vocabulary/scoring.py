"""Words of the rubric: what is scored, and how a score is spoken of."""

from __future__ import annotations

from game.vocabulary.meaning import Meaning


class Dimension(Meaning):
    """One of the three scores earned in a conversation."""

    EMPATHY = "empathy", "feeling with the customer, and showing it"
    ABOVE_AND_BEYOND = "above_and_beyond", "giving what nobody asked for, and this person needed"
    JUDGEMENT = "judgement", "honest, inside the boundaries, money well spent, fair"


class Criterion(Meaning):
    """One line of the rubric, worth 0 to 3 whenever there is an opportunity for it."""

    E1 = "E1", "names the feeling"
    E2 = "E2", "understands"
    E3 = "E3", "explores"
    E4 = "E4", "restores control"
    E5 = "E5", "owns and repairs"
    E6 = "E6", "spares time and effort"
    W1 = "W1", "finds the hidden need"
    W2 = "W2", "personal, not institutional"
    W3 = "W3", "kind without being asked"
    W4 = "W4", "a close worth telling"
    J1 = "J1", "honest"
    J2 = "J2", "inside the boundaries"
    J3 = "J3", "money well spent"
    J4 = "J4", "fair, to others and to oneself"

    @property
    def dimension(self) -> Dimension:
        """The score this criterion counts towards."""
        first = {"E": Dimension.EMPATHY, "W": Dimension.ABOVE_AND_BEYOND, "J": Dimension.JUDGEMENT}
        return first[self.value[0]]


class Band(Meaning):
    """A score in words."""

    FINDING = "Finding your feet", "below 35"
    PRACTISING = "Practising", "35 to 59"
    CONFIDENT = "Confident", "60 to 84"
    WOW = "Wow", "85 and above"


class Guard(Meaning):
    """Something that caps every score at 40, and that the debrief says first."""

    LIE = "lie", "something was said that is not so, or cannot be kept"
    BOUNDARY = "boundary", "something was done that must never be done"
    OVERSPENT = "overspent", "more money was given away than the player may give"


class Coaching(Meaning):
    """When the player is coached."""

    WHISPER = "whisper", "a colleague at the next desk whispers, when asked"
    BETWEEN = "between", "after every answer"
    AFTER = "after", "when it is over"


class Onward(Meaning):
    """How a conversation goes on after another choice than the one that was made."""

    SAME = "same", "with what the player said then, as long as it is offered"
    BEST = "best", "as well as can be"
