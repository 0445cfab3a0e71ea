"""A campaign being played: who has been here and how it went, who comes next, and everything as data and back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, Final

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from game.campaign.plan import CampaignPlan, PlannedVisit
from game.coaching import ending_of
from game.customer import Relationship, after_days, relationship_of
from game.errors import SaveError
from game.play import Saved, Session, parse_save, resume, save
from game.play.luck import pick_one
from game.play.profile import TRUST
from game.scenario import Scenario
from game.scenario.bounds import AtLeastOrMost
from game.vocabulary import Level, Outcome
from game.words import say

FORMAT: Final = 1
_VISIT: Final = 61
"""Name of luck: each visit has a seed of its own, by its place."""

_SEEDS: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Done:
    """A visit that is over: its place among those planned, its session, and how it ended."""

    place: int
    visit: PlannedVisit
    session: Session
    ending: Outcome


@dataclass(frozen=True, slots=True)
class Missed:
    """A visit that did not happen: because they are lost to us, or because the author's condition does not hold."""

    place: int
    visit: PlannedVisit
    lost: bool


@dataclass(frozen=True, slots=True)
class Upcoming:
    """The visit that comes next, what they keep of us by then, and what they have lived through with us."""

    place: int
    visit: PlannedVisit
    seed: int
    before: frozenset[str]
    relationship: Relationship | None


@dataclass
class Course:
    """A campaign as far as it has come. `seed` is the luck of all of it."""

    plan: CampaignPlan
    seed: int = 0
    done: list[Done] = field(default_factory=list)

    def lived(self, who: str) -> list[Done]:
        """The visits of one person, the first first."""
        return [one for one in self.done if one.visit.who == who]

    def lost(self, who: str) -> bool:
        """Whether somebody has left for good."""
        own = self.lived(who)
        return bool(own) and own[-1].ending is Outcome.LOST

    def coming(self) -> Iterator[Upcoming | Missed]:
        """Everything after the last visit, in order, as things stand now."""
        first = self.done[-1].place + 1 if self.done else 0
        for place, visit in list(enumerate(self.plan.visits))[first:]:
            if self.lost(visit.who):
                yield Missed(place, visit, lost=True)
            elif not self._wanted(visit):
                yield Missed(place, visit, lost=False)
            else:
                yield self._upcoming(place, visit)

    def missed(self) -> list[Missed]:
        """Every visit that has not happened so far, up to the next one that will."""
        happened = {one.place for one in self.done}
        past = [place for place in range(max(happened, default=0)) if place not in happened]
        gone = [Missed(place, self.plan.visits[place], self._was_lost(place)) for place in past]
        for one in self.coming():
            if isinstance(one, Upcoming):
                break
            gone.append(one)
        return gone

    def _was_lost(self, place: int) -> bool:
        """Whether whoever should have come then had left for good by then."""
        earlier = Course(self.plan, self.seed, [one for one in self.done if one.place < place])
        return earlier.lost(self.plan.visits[place].who)

    @property
    def next(self) -> Upcoming | None:
        """Who comes next; None where the campaign is over."""
        return next((one for one in self.coming() if isinstance(one, Upcoming)), None)

    def _wanted(self, visit: PlannedVisit) -> bool:
        asked = visit.condition
        if asked is None:
            return True
        taken = self._taken(visit.who)
        return all(one in taken for one in asked.before) and self._trusted(visit.who, asked.trust)

    def _trusted(self, who: str, bound: AtLeastOrMost | None) -> bool:
        own = self.lived(who)
        if bound is None or not own:
            return bound is None
        trust, level = float(own[-1].session.state.customers.trust[0]), TRUST[Level(bound.word)]
        return trust >= level if bound.at_least else trust <= level

    def _taken(self, who: str) -> frozenset[str]:
        """ "scenario.choice" of everything that was said to somebody."""
        return frozenset(
            f"{one.visit.scenario}.{moment.choice}"
            for one in self.lived(who)
            for moment in one.session.moments
        )

    def _upcoming(self, place: int, visit: PlannedVisit) -> Upcoming:
        own = self.lived(visit.who)
        known = None
        if own:
            days = float(visit.day - own[-1].visit.day)
            known = after_days(relationship_of(own[-1].session.state.customers), days)
        seed = pick_one(self.seed, _VISIT, place, _SEEDS)
        return Upcoming(place, visit, seed, self._taken(visit.who), known)

    def meet(self, scenario: Scenario) -> Session:
        """The conversation that comes next. Raises LookupError where there is none."""
        now = self.next
        if now is None:
            raise LookupError
        return Session(scenario, now.seed, before=now.before, known=now.relationship)

    def settle(self, session: Session) -> Done:
        """Keep a conversation that is over as the visit that was next."""
        now, ending = self.next, ending_of(session)
        if now is None or ending is None:
            raise LookupError
        done = Done(now.place, now.visit, session, ending)
        self.done.append(done)
        return done

    # As data

    def as_data(self) -> dict[str, Any]:
        """Everything, ready for JSON: the choices of each visit, from which all else follows."""
        visits = [{"visit": one.place, "session": save(one.session)} for one in self.done]
        return {
            "campaign": FORMAT,
            "id": self.plan.id,
            "fingerprint": self.plan.fingerprint,
            "seed": self.seed,
            "visits": visits,
        }


class _SavedVisit(BaseModel):
    model_config = ConfigDict(extra="forbid")
    visit: Annotated[int, Field(ge=0)]
    session: Mapping[str, Any]


class _SavedCourse(BaseModel):
    model_config = ConfigDict(extra="forbid")
    campaign: Annotated[int, Field(ge=FORMAT, le=FORMAT)]
    id: str
    fingerprint: str
    seed: Annotated[int, Field(ge=0)]
    visits: tuple[_SavedVisit, ...]


def gone_on(plan: CampaignPlan, data: object, scenario_of: Callable[[str], Scenario]) -> Course:
    """A campaign as it was. Raises SaveError where it, or a scenario in it, has changed since."""
    try:
        saved = _SavedCourse.model_validate(data)
    except ValidationError as error:
        place = ".".join(str(part) for part in error.errors()[0]["loc"]) or "the file"
        raise SaveError(say("save.unreadable", place=place)) from error
    if (saved.id, saved.fingerprint) != (plan.id, plan.fingerprint):
        raise SaveError(say("campaign.changed", campaign=plan.id))
    course = Course(plan, saved.seed)
    for one in saved.visits:
        _take_up(course, one, scenario_of)
    return course


def _take_up(course: Course, one: _SavedVisit, scenario_of: Callable[[str], Scenario]) -> None:
    kept: Saved = parse_save(dict(one.session))
    now = course.next
    if now is None or (now.place, now.visit.scenario) != (one.visit, kept.scenario):
        raise SaveError(say("campaign.changed", campaign=course.plan.id))
    course.settle(resume(scenario_of(kept.scenario), kept))
