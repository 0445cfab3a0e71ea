"""The files beside the scenarios as an author types them: persona, shared, house, pack, campaign, course."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator, Field

from game.scenario.authored import AuthoredCondition, Format, Text, WhoTheyAre
from game.scenario.model import Authority, Frozen
from game.scenario.typed import Id, Line, Lines, Whole, not_empty
from game.vocabulary import Band


class PersonaFile(WhoTheyAre):
    """A file in `personas/`."""

    format: Format = 1
    id: Id
    name: Line


class SharedFile(Frozen):
    """A file in `shared/`: what several scenarios have in common."""

    format: Format = 1
    facts: dict[Id, Line] = Field(default_factory=dict)
    you_can: Authority = Authority()
    lines: dict[Id, Text] = Field(default_factory=dict)


class HouseFile(Frozen):
    """`house.yaml`: the trainer's own house."""

    format: Format = 1
    business: Line = "our house"
    currency: Line = "£"
    logo: Line | None = None
    you_can: Authority = Authority()
    facts: dict[Id, Line] = Field(default_factory=dict)


class PackFile(Frozen):
    """`pack.yaml`: what a pack of scenarios is called."""

    format: Format = 1
    id: Id
    title: Line
    version: Line = ""


class Visit(Frozen):
    """One visit of a campaign."""

    day: Annotated[Whole, Field(ge=0, le=36_500)] = 0
    who: Id
    scenario: Id
    condition: AuthoredCondition | None = Field(default=None, alias="if")


class CampaignFile(Frozen):
    """A file in `campaigns/`: the same customers over several visits."""

    format: Format = 1
    id: Id
    title: Line
    people: dict[Id, Line]
    visits: Annotated[tuple[Visit, ...], BeforeValidator(not_empty)]


class CourseScenario(Frozen):
    """One scenario of a course, and the band to reach in it."""

    id: Id
    band: Band = Band.PRACTISING


class CourseFile(Frozen):
    """A file in `courses/`: scenarios in the order in which they are practised."""

    format: Format = 1
    id: Id
    title: Line
    goals: Lines = ()
    scenarios: Annotated[tuple[CourseScenario, ...], BeforeValidator(not_empty)]
