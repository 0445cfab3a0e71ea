"""The format as an author types it: one class for every map of every kind of file.

These say which keys there are, what may stand after them, and what is required. What a name refers to, and
whether the parts fit together, is looked at elsewhere (`references`); what it all amounts to is `model`.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Discriminator, Field, Tag

from game.scenario.bounds import AtLeastOrMost, score_bound, word_bound
from game.scenario.model import (
    Authority,
    Bound,
    Frozen,
    HiddenNeed,
    History,
    Portrait,
    Problem,
    TouchyPoint,
    TrainerNotes,
    WarmPoint,
)
from game.scenario.typed import (
    Duration,
    Id,
    Ids,
    Language,
    Line,
    Lines,
    Money,
    Reference,
    References,
    Whole,
    YesNo,
    at_most,
    listed,
    not_empty,
)
from game.vocabulary import (
    Accuracy,
    Act,
    Channel,
    Difficulty,
    Feeling,
    Level,
    Manner,
    Outcome,
    Pressure,
    Quality,
    Skill,
    Stage,
    Strength,
    Style,
    Tells,
    Temperament,
    Value,
)

MOST_BEATS = 500
MOST_CHOICES = 9


def _form(value: object) -> str | None:
    """Which of the forms of a text was written."""
    if isinstance(value, dict):
        return "<line>" if list(value) == ["line"] else "<map>"
    if isinstance(value, list | tuple):
        return "<list>"
    return "<text>" if isinstance(value, str) else None


def _flat_form(value: object) -> str | None:
    form = _form(value)
    return "<text>" if form == "<map>" else form


def _portrait_form(value: object) -> str:
    return "<path>" if isinstance(value, str) else "<drawing>"


def _one_need(value: object) -> object:
    return [value] if isinstance(value, dict) else value


class StockLine(Frozen):
    """`{line: name}`: a text kept in a shared file."""

    line: Id


Format = Annotated[Whole, Field(ge=1)]

_Text = Annotated[Line, Tag("<text>")]
_List = Annotated[tuple[Line, ...], BeforeValidator(not_empty), Tag("<list>")]
_Stock = Annotated[StockLine, Tag("<line>")]
FlatText = Annotated[_Text | _List | _Stock, Discriminator(_flat_form)]
"""What may stand for one key of a text map: a text, a list to draw from, or a stock line."""
Text = Annotated[
    _Text | _List | _Stock | Annotated[dict[str, FlatText], Tag("<map>")],
    Discriminator(_form),
]
"""A text, a list to draw from, a map of wordings, or a stock line."""


class AuthoredCondition(Frozen):
    """`if`: everything in it must hold."""

    knows: Ids = ()
    not_knows: Ids = ()
    feels: dict[Feeling, Annotated[AtLeastOrMost, BeforeValidator(word_bound(*Strength, "none"))]] = Field(
        default_factory=dict
    )
    trust: Annotated[AtLeastOrMost, BeforeValidator(word_bound(*Level))] | None = None
    budget: Literal["enough"] | None = None
    done: References = ()
    not_done: References = ()
    before: Lines = ()


class AuthoredChoice(Frozen):
    """One thing the player can say and do."""

    id: Id
    say: Text
    does: Annotated[tuple[Act, ...], BeforeValidator(listed)] = ()
    manner: Manner = Manner.PLAIN
    names: Feeling | None = None
    accuracy: Accuracy = Accuracy.RIGHT
    quality: Quality = Quality.FULL
    condition: AuthoredCondition | None = Field(default=None, alias="if")
    learn: Ids = ()
    takes: Duration = 0.5
    costs: Money = 0.0
    worth: Money | None = None
    options: Annotated[Whole, Field(ge=2, le=9)] = 2
    promise: Id | None = None
    keeps: Id | None = None
    breaks: Id | None = None
    needs: Literal["approval"] | None = None
    reply: Text | None = None
    go: Reference | None = None
    once: YesNo = False
    coach: Text | None = None


class AuthoredSilence(Frozen):
    """`if_silent`: what happens when the player says nothing."""

    reply: Text | None = None
    go: Reference | None = None


class AuthoredBeat(Frozen):
    """One exchange."""

    customer: Text | None = None
    note: Text | None = None
    pressure: Pressure = Pressure.NONE
    if_silent: AuthoredSilence | None = None
    empty_chair: YesNo = False
    read: YesNo = False
    abuse: YesNo = False
    choices: Annotated[
        tuple[AuthoredChoice, ...],
        BeforeValidator(at_most(MOST_CHOICES, "choices")),
        BeforeValidator(not_empty),
    ] = ()
    go: Reference | None = None


class WhoTheyAre(Frozen):
    """What a persona file and a scenario's `customer` have in common."""

    name: Line | None = None
    age: Annotated[Whole, Field(ge=0, le=130)] | None = None
    pronoun: Line = "they"
    voice: Line = ""
    temperament: Temperament = Temperament.EASYGOING
    patience: Level = Level.MEDIUM
    tells_friends: Tells = Tells.SOMETIMES
    style: Style = Style.WARM
    values: Annotated[tuple[Value, ...], BeforeValidator(listed)] = ()
    portrait: (
        Annotated[
            Annotated[Line, Tag("<path>")] | Annotated[Portrait, Tag("<drawing>")],
            Discriminator(_portrait_form),
        ]
        | None
    ) = None


class AuthoredCustomer(WhoTheyAre):
    """A scenario's `customer`: who they are, and how they come in today."""

    from_: Line | None = Field(default=None, alias="from")
    opens: dict[Feeling, Strength] = Field(default_factory=dict)
    expects: Line = ""
    history: History = History()
    card: dict[str, Line] = Field(default_factory=dict)
    facts: dict[Id, Line] = Field(default_factory=dict)
    hidden_need: Annotated[tuple[HiddenNeed, ...], BeforeValidator(_one_need)] = ()
    touchy_about: tuple[TouchyPoint, ...] = ()
    warms_to: tuple[WarmPoint, ...] = ()


class AuthoredThen(Frozen):
    """`then`: what must come of a playthrough."""

    ending: Annotated[Bound, BeforeValidator(score_bound(words=tuple(Outcome)))] | None = None
    hidden_need: Annotated[Bound, BeforeValidator(score_bound(words=("missed", "found", "met")))] | None = (
        None
    )
    empathy: Annotated[Bound, BeforeValidator(score_bound(most=100))] | None = None
    above_and_beyond: Annotated[Bound, BeforeValidator(score_bound(most=100))] | None = None
    judgement: Annotated[Bound, BeforeValidator(score_bound(most=100))] | None = None
    spent: Annotated[Bound, BeforeValidator(score_bound(most=10**9))] | None = None
    minutes: Annotated[Bound, BeforeValidator(score_bound(most=10**9))] | None = None
    remembers: (
        Annotated[Bound, BeforeValidator(score_bound(words=("negative", "neutral", "positive")))] | None
    ) = None
    wow: Annotated[Bound, BeforeValidator(score_bound(yes_no_only=True))] | None = None
    walked_out: Annotated[Bound, BeforeValidator(score_bound(yes_no_only=True))] | None = None
    finished: Annotated[Bound, BeforeValidator(score_bound(yes_no_only=True))] | None = None


class AuthoredTest(Frozen):
    """One of the author's own playthroughs."""

    name: Line = ""
    choose: References
    then: AuthoredThen = AuthoredThen()
    temperaments: Literal["all"] | None = None


_Step = Annotated[Whole, Field(ge=-2, le=2)]


class AuthoredScenario(Frozen):
    """A scenario file."""

    format: Format = 1
    id: Id
    title: Line
    language: Language = "en"
    minutes: Annotated[Whole, Field(ge=1, le=240)] | None = None
    difficulty: Difficulty = Difficulty.MEDIUM
    skills: Annotated[tuple[Skill, ...], BeforeValidator(listed)] = ()
    channel: Channel = Channel.COUNTER
    stage: Stage = Stage.USE
    industry: Line = "general"
    scene: Id | None = None
    content: Lines = ()
    setting: Text | None = None
    brief: Text | None = None
    uses: Lines = ()
    you_can: Authority = Authority()
    problem: Problem | None = None
    customer: AuthoredCustomer
    beats: Annotated[
        dict[Id, AuthoredBeat], BeforeValidator(at_most(MOST_BEATS, "beats")), BeforeValidator(not_empty)
    ]
    endings: dict[Outcome, Text] = Field(default_factory=dict)
    trainer: TrainerNotes = TrainerNotes()
    tests: tuple[AuthoredTest, ...] = ()
    tuning: dict[str, dict[Feeling, _Step]] = Field(default_factory=dict)
