"""What a front end shows, as plain data: every word already worded, nothing left to work out.

A view holds no behaviour and knows no front end. The window, the terminal and the reports lay the same views
out in their own way, so they always say the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from game.scenario import Portrait
from game.vocabulary import Band, Channel, Difficulty, Feeling, Outcome, Stage, Strength, called


@dataclass(frozen=True, slots=True)
class Person:
    """Who is drawn: the authored portrait (a drawing, a picture, or none: then the name decides)."""

    name: str
    age: int | None
    portrait: Portrait | Path | None
    pronoun: str = "they"

    @property
    def called(self) -> str:
        """How one speaks of them in a sentence."""
        return called(self.name)

    @property
    def drawn_as(self) -> dict[str, Any] | None:
        """The author's words for how they look; None where there are none, or a picture instead."""
        return self.portrait.model_dump() if isinstance(self.portrait, Portrait) else None


@dataclass(frozen=True, slots=True)
class Face:
    """What a drawn face follows: the first three in [-1, 1], the rest in [0, 1]."""

    pleasure: float = 0.0
    arousal: float = 0.0
    control: float = 0.0
    surprise: float = 0.0
    trust: float = 0.6
    patience: float = 1.0
    shame: float = 0.0
    uncertainty: float = 0.0


@dataclass(frozen=True, slots=True)
class ScenarioCard:
    """One scenario on the shelf: where in a customer's life it lies, and the best band reached in it, if any.

    `after` are the scenarios that this one recalls: somebody comes back in it.
    """

    id: str
    title: str
    person: Person
    setting: str
    industry: str
    scene: str
    channel: Channel
    difficulty: Difficulty
    minutes: int
    skills: tuple[str, ...]
    content: tuple[str, ...]
    stage: Stage = Stage.USE
    band: str = ""
    after: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something to play today, by the scenario's id, and why."""

    scenario: str
    reason: str


@dataclass(frozen=True, slots=True)
class CourseLine:
    """A course: how many of its steps are done, and the title of the next one, "" where all are."""

    title: str
    done: int
    steps: int
    next: str


@dataclass(frozen=True, slots=True)
class CampaignCard:
    """A campaign on the shelf: its title, and how far it is, in words."""

    id: str
    title: str
    note: str


@dataclass(frozen=True, slots=True)
class HomeView:
    """The library to choose from, and what could not be read: (path, one sentence) each.

    `rota` is what to play today, the best first. `board` are words of wonder that hang on the corkboard, `post` what
    customers who remember have written; `who` is the name of who plays, "" for a guest. `resume` is what was left in
    the middle. `waiting` says that more is known than is shown yet: `Library.wake` and ask again. `trouble` is one
    sentence where the records cannot be used. `session` is the group that what is played counts for, "" for none.
    """

    title: str
    welcome: str
    scenarios: tuple[ScenarioCard, ...]
    problems: tuple[tuple[str, str], ...] = ()
    rota: tuple[Suggestion, ...] = ()
    board: tuple[str, ...] = ()
    post: tuple[str, ...] = ()
    who: str = ""
    courses: tuple[CourseLine, ...] = ()
    resume: Suggestion | None = None
    waiting: bool = False
    trouble: str = ""
    campaigns: tuple[CampaignCard, ...] = ()
    session: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A label and its value, for cards and tables."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class BriefingView:
    """What the player knows before the first word. `content` warns of grief, abuse and the like.

    `began` is the minute of the day in which it is set, None where its setting names no time.
    """

    title: str
    person: Person
    scene: str
    channel: Channel
    setting: str
    brief: str
    content: tuple[str, ...]
    known: tuple[str, ...]
    you_can: tuple[str, ...]
    never: tuple[str, ...]
    card: tuple[Row, ...]
    began: int | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """Something said or seen: `who` is "customer", "player" or "note"."""

    who: str
    text: str


@dataclass(frozen=True, slots=True)
class OfferedChoice:
    """One answer the player may give. `money` is "" or such as "costs £40"; `over` marks more than is left."""

    id: str
    number: int
    text: str
    money: str
    over: bool
    approval: bool


@dataclass(frozen=True, slots=True)
class FeelingLabel:
    """A name of a feeling and how strong it is, in the player's language, with the words the engine uses."""

    feeling: Feeling
    strength: Strength
    text: str


@dataclass(frozen=True, slots=True)
class ReadingView:
    """The pause in which the player says what the customer feels: one of `options`, or none."""

    question: str
    options: tuple[FeelingLabel, ...]


@dataclass(frozen=True, slots=True)
class ConversationView:
    """The heart: the customer now, what has been said, and what can be answered.

    `log` holds everything said so far, oldest first; its last lines are the customer's newest. `latest` is how
    many lines at the end of `log` are new since the player's last answer. `seconds` is the modelled hurry or
    None. `chair` is the empty chair's question, asked before a weighty decision, or "". `silence` says whether
    saying nothing is possible here. `feelings` name the state now, for training wheels. `minutes` is the
    modelled time since they came in, `began` the minute of the day when they did, None where the setting names no
    time. `composure` is the player's own, in [0, 1], and `composed` the word for it, "" while steady;
    `whispers_left` is how often Sam at the next desk can still help, 0 where nobody whispers.
    """

    title: str
    person: Person
    face: Face
    scene: str
    channel: Channel
    log: tuple[Line, ...]
    latest: int
    choices: tuple[OfferedChoice, ...]
    money_left: str
    seconds: int | None
    silence: bool
    chair: str
    reading: ReadingView | None
    feelings: tuple[FeelingLabel, ...]
    clock: str
    finished: bool
    minutes: float = 0.0
    composure: float = 1.0
    composed: str = ""
    whispers_left: int = 0
    began: int | None = None


@dataclass(frozen=True, slots=True)
class LineView:
    """The feeling line: pleasure in [-1, 1] as they came in and after each moment, and what is remembered.

    `labels` are what the player said at each moment, shortened. Indexes count moments from 0. `highest` and `lowest`
    are None where nothing was better, or worse, than coming in.
    """

    opening: float
    points: tuple[float, ...]
    labels: tuple[str, ...]
    remembered: float
    highest: int | None
    lowest: int | None
    decisive: int | None
    ended: bool
    description: str


@dataclass(frozen=True, slots=True)
class ScoreView:
    """A score in words, with what it was made of."""

    name: str
    band: Band | None
    score: int | None
    sentence: str


@dataclass(frozen=True, slots=True)
class Dial:
    """A headline dial in [0, 100]."""

    name: str
    value: int


@dataclass(frozen=True, slots=True)
class ChosenMoment:
    """One of the three moments that decided it."""

    moment: int
    good: bool
    customer_said: str
    said: str
    felt: str
    needed: str
    stronger: str | None
    stronger_choice: str | None = None


@dataclass(frozen=True, slots=True)
class TracedMoment:
    """Any moment, with everything that can be traced to it.

    Where its reasons have been told with an earlier moment, `as_at` is that one, from 0, and `reasons` are empty.
    """

    moment: int
    customer_said: str
    said: str
    reply: str
    feeling: str
    reasons: tuple[str, ...]
    earned: tuple[Row, ...]
    coach: str
    as_at: int | None = None


@dataclass(frozen=True, slots=True)
class DebriefView:
    """The debrief: first screen (`guards`, `voice`, `line`, `why`, `try_again`), then the rest in order.

    `picked` says what the player thought the customer would say at the empty chair, beside `chair`, which is
    said of `chair_about`. `composure` is a kind word about the player's own, `helped` how often Sam whispered,
    `another_day` what else could be met,
    `commitment` what the player means to do next time, in their own words: each "" where there is nothing to say.
    """

    scenario_id: str
    title: str
    person: Person
    face: Face
    ending: Outcome | None
    ending_word: str
    ending_text: str
    guards: tuple[str, ...]
    voice_label: str
    voice: str
    line: LineView
    why: str
    try_again: int | None
    dials: tuple[Dial, ...]
    outcome: tuple[Row, ...]
    money: tuple[Row, ...]
    scores: tuple[ScoreView, ...]
    moments: tuple[ChosenMoment, ...]
    traced: tuple[TracedMoment, ...]
    strength: str
    next_step: str
    chair: str
    chair_about: str
    trainer: tuple[str, ...]
    picked: str = ""
    composure: str = ""
    helped: str = ""
    another_day: str = ""
    commitment: str = ""
