"""A campaign as its author planned it: who comes on which day, into which scenario, and on what condition."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from game.errors import ScenarioError
from game.scenario.authored import AuthoredCondition
from game.scenario.kinds import CampaignFile
from game.scenario.opened import open_file
from game.scenario.places import Kind


@dataclass(frozen=True, slots=True)
class PlannedVisit:
    """Somebody on a day, counted from the first, in a scenario by its id; `condition` None: in any case."""

    day: int
    who: str
    scenario: str
    condition: AuthoredCondition | None = None


@dataclass(frozen=True, slots=True)
class CampaignPlan:
    """A campaign: `people` by name with the file their persona is in; visits in the order of their days.

    `fingerprint` changes with anything in the file.
    """

    id: str
    title: str
    people: tuple[str, ...]
    visits: tuple[PlannedVisit, ...]
    fingerprint: str


def campaign_in(path: Path) -> CampaignPlan:
    """The campaign in a file. Raises ScenarioError with everything that is wrong with it."""
    opened = open_file(path, Kind.CAMPAIGN)
    if not isinstance(opened.shape, CampaignFile):
        raise ScenarioError(str(path), opened.problems)
    shape = opened.shape
    return CampaignPlan(
        id=shape.id,
        title=shape.title,
        people=tuple(shape.people),
        visits=tuple(PlannedVisit(one.day, one.who, one.scenario, one.condition) for one in shape.visits),
        fingerprint=hashlib.sha256(path.read_bytes()).hexdigest()[:16],
    )
