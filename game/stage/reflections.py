"""What a front end shows beside and after a conversation: what if, the customer's chair, a reading, another day."""

from __future__ import annotations

from dataclasses import dataclass

from game.stage.views import FeelingLabel, Line, LineView, OfferedChoice, Person


@dataclass(frozen=True, slots=True)
class ChairView:
    """The chair again, once it is decided: which of `lines` would the customer say?"""

    moment: int
    question: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class YouFirstView:
    """What the player is asked before the debrief tells: what the customer felt at the end, one of `options`."""

    question: str
    options: tuple[FeelingLabel, ...]
    felt: FeelingLabel


@dataclass(frozen=True, slots=True)
class ReadView:
    """How a reading was: a sentence on how near it came, and what gave it away."""

    sentence: str
    cue: str
    distance: float


@dataclass(frozen=True, slots=True)
class BetweenView:
    """Coaching between beats: how the customer is after the last answer, why, and what the author says of it."""

    felt: str
    reasons: tuple[str, ...]
    coach: str


@dataclass(frozen=True, slots=True)
class Compared:
    """One line of a comparison: what was, and what would have been."""

    label: str
    was: str
    would_be: str


@dataclass(frozen=True, slots=True)
class WhatIfView:
    """A moment with another choice, same luck: both feeling lines and outcomes side by side.

    `way` says how it went on from there. `said` and `replies` tell the other conversation from that moment on.
    """

    title: str
    moment: int
    choice: str
    said: str
    way: str
    was: LineView
    would_be: LineView
    rows: tuple[Compared, ...]
    sentence: str
    description: str
    log: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class WhatIfQuestion:
    """What else could have been said at a moment."""

    moment: int
    question: str
    taken: str
    choices: tuple[OfferedChoice, ...]


@dataclass(frozen=True, slots=True)
class ReplayFrame:
    """One moment from the customer's side: what was heard, three feelings to mark, and what was felt and why."""

    moment: int
    heard: str
    replied: str
    options: tuple[FeelingLabel, ...]
    felt: FeelingLabel
    sentence: str
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReplayView:
    """A conversation from the customer's chair, moment by moment."""

    title: str
    person: Person
    opening: str
    frames: tuple[ReplayFrame, ...]
