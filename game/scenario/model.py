"""What an author wrote, as frozen values: format 1 of the scenario file, everything resolved.

A `Scenario` has its persona, shared files and house merged in, defaults filled, scalars typed, and every
text turned into a `Wording`. Nothing here knows about YAML or about how a customer feels.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field

from game.scenario.typed import Id, Ids, Line, Lines, Money, References, Whole, YesNo
from game.vocabulary import (
    Accuracy,
    Act,
    Channel,
    Difficulty,
    Fault,
    Feeling,
    Frequency,
    LastVisit,
    Level,
    Manner,
    Outcome,
    Pressure,
    ProblemKind,
    Quality,
    Severity,
    Skill,
    Stage,
    Strength,
    Style,
    Tells,
    Temperament,
    Value,
    called,
)


class Frozen(BaseModel):
    """A value: compared by content, never changed."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)


class Variant(Frozen):
    """The lines to draw from under one condition.

    `when` is "refused", "knows <fact>", the name of a feeling, or "otherwise".
    """

    when: str
    lines: tuple[str, ...]


class Wording(Frozen):
    """A text as authored: variants in the order in which they are tried."""

    variants: tuple[Variant, ...]


class Authority(Frozen):
    """Freedom with clear boundaries: what the player may do unasked."""

    spend: Money = 0.0
    never: Lines = ()
    ask: Line = ""


class Problem(Frozen):
    """What brought the customer, before the first word. `worth` is the loss in money."""

    what: Line = ""
    kind: ProblemKind = ProblemKind.OUTCOME
    severity: Severity = Severity.SERIOUS
    our_fault: Fault = Fault.YES
    happens: Frequency = Frequency.ONCE
    worth: Money = 0.0


class HiddenNeed(Frozen):
    """What the customer needs and does not say."""

    id: Id
    what: Line
    found_by: Ids = ()
    met_by: References = ()
    hints: Lines = ()
    needs_trust: Level | None = None


class TouchyPoint(Frozen):
    """An act that lands badly with this customer, and why."""

    when: Act
    feels: Feeling
    because: Line = ""


class WarmPoint(Frozen):
    """An act that lands especially well with this customer, and why."""

    when: Act
    because: Line = ""


class History(Frozen):
    """What this customer has lived with us before."""

    visits: Annotated[Whole, Field(ge=0, le=10_000)] = 0
    trust: Level = Level.MEDIUM
    last: LastVisit = LastVisit.GOOD


HairShape: TypeAlias = Literal["bald", "short", "curly", "long", "bun", "braids", "covered"]
HairColour: TypeAlias = Literal["black", "brown", "fair", "red", "grey", "white"]
Skin: TypeAlias = Literal["pale", "light", "olive", "brown", "deep"]
Build: TypeAlias = Literal["slight", "medium", "broad"]


class Hair(Frozen):
    """Hair in a drawn portrait."""

    shape: HairShape = "short"
    colour: HairColour = "brown"


class Portrait(Frozen):
    """A person as a drawing; every part has a default, so any subset may be written."""

    skin: Skin = "light"
    hair: Hair = Hair()
    glasses: YesNo = False
    beard: YesNo = False
    clothes: Line = "blue"
    build: Build = "medium"


class Persona(Frozen):
    """The customer as authored: who they are, and how they come in today."""

    name: str
    age: int | None = None
    pronoun: str = "they"
    voice: str = ""
    temperament: Temperament = Temperament.EASYGOING
    patience: Level = Level.MEDIUM
    tells_friends: Tells = Tells.SOMETIMES
    style: Style = Style.WARM
    values: tuple[Value, ...] = ()
    portrait: Portrait | Path | None = None
    opens: Mapping[Feeling, Strength] = Field(default_factory=dict)
    expects: str = ""
    history: History = History()
    card: Mapping[str, str] = Field(default_factory=dict)
    facts: Mapping[str, str] = Field(default_factory=dict)
    hidden_need: tuple[HiddenNeed, ...] = ()
    touchy_about: tuple[TouchyPoint, ...] = ()
    warms_to: tuple[WarmPoint, ...] = ()

    @property
    def called(self) -> str:
        """How one speaks of them in a sentence."""
        return called(self.name)


class FeelingBound(Frozen):
    """`angry: at most some`. `strength` None stands for the word `none`."""

    feeling: Feeling
    at_least: bool
    strength: Strength | None


class TrustBound(Frozen):
    """`trust: at least medium`."""

    at_least: bool
    level: Level


class Condition(Frozen):
    """An `if`: everything in it must hold."""

    knows: tuple[str, ...] = ()
    not_knows: tuple[str, ...] = ()
    feels: tuple[FeelingBound, ...] = ()
    trust: TrustBound | None = None
    budget_enough: bool = False
    done: tuple[str, ...] = ()
    not_done: tuple[str, ...] = ()
    before: tuple[str, ...] = ()


class Choice(Frozen):
    """One thing the player can say and do. `takes` is in minutes; `go` None means: the next beat."""

    id: str
    say: Wording
    does: tuple[Act, ...] = ()
    manner: Manner = Manner.PLAIN
    names: Feeling | None = None
    accuracy: Accuracy = Accuracy.RIGHT
    quality: Quality = Quality.FULL
    condition: Condition = Condition()
    learn: tuple[str, ...] = ()
    takes: float = 0.5
    costs: float = 0.0
    worth: float = 0.0
    options: int = 2
    promise: str | None = None
    keeps: str | None = None
    breaks: str | None = None
    needs_approval: bool = False
    reply: Wording | None = None
    go: str | None = None
    once: bool = False
    coach: Wording | None = None


class Silence(Frozen):
    """What happens when the player says nothing at all."""

    reply: Wording | None = None
    go: str | None = None


class Beat(Frozen):
    """One exchange of the conversation: what the customer says, and what can be answered."""

    id: str
    customer: Wording | None = None
    note: Wording | None = None
    pressure: Pressure = Pressure.NONE
    if_silent: Silence | None = None
    empty_chair: bool = False
    read: bool = False
    abuse: bool = False
    choices: tuple[Choice, ...] = ()
    go: str | None = None


class Bound(Frozen):
    """A comparison in a test: `at least 80`, `at most 20`, or exactly the value."""

    how: Literal["at least", "at most", "exactly"]
    value: float | str | bool


class Expectation(Frozen):
    """One of the author's own playthroughs, and what must come of it."""

    name: str = ""
    choose: tuple[str, ...]
    then: Mapping[str, Bound] = Field(default_factory=dict)
    every_temperament: bool = False


class TrainerNotes(Frozen):
    """Questions for the room; never shown to the player unasked."""

    ask_before: Line = ""
    ask_after: Lines = ()
    watch_for: Line = ""


class Scenario(Frozen):
    """A whole scenario, ready to be played.

    `content_hash` is over the authored content with its persona and shared files, without any house; saves
    and records refer to it. `facts` are known to the player from the start; `persona.facts` can be found out.
    `tuning` maps a choice id to steps (-2 to +2) by feeling.
    """

    id: str
    title: str
    content_hash: str
    path: Path | None = None
    format: int = 1
    language: str = "en"
    minutes: int = 5
    difficulty: Difficulty = Difficulty.MEDIUM
    skills: tuple[Skill, ...] = ()
    channel: Channel = Channel.COUNTER
    stage: Stage = Stage.USE
    industry: str = "general"
    scene: str = ""
    content: tuple[str, ...] = ()
    setting: Wording | None = None
    brief: Wording | None = None
    business: str = "our house"
    currency: str = "£"
    logo: Path | None = None
    facts: Mapping[str, str] = Field(default_factory=dict)
    you_can: Authority = Authority()
    problem: Problem | None = None
    persona: Persona
    beats: tuple[Beat, ...]
    endings: Mapping[Outcome, Wording] = Field(default_factory=dict)
    trainer: TrainerNotes = TrainerNotes()
    tests: tuple[Expectation, ...] = ()
    tuning: Mapping[str, Mapping[Feeling, int]] = Field(default_factory=dict)
