"""Campaigns for the window: found when they are asked for, kept in a file for each player."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

from game.cli.campaign_shelf import campaign_cards
from game.cli.shelves import kept_readings
from game.errors import EmptyChairError
from game.settings.files import write_whole
from game.settings.folders import data_folder
from game.stage.rehearsal import Rehearsal
from game.stage.views import CampaignCard
from game.stage.visits import DaysView
from game.words import say

if TYPE_CHECKING:
    from game.campaign import Course
    from game.cli.shelves import Opened, Wishes
    from game.scenario import Library, Scenario
    from game.stage import Performance


class Visiting:
    """Every campaign as far as whoever plays has come in it."""

    def __init__(self, shelved: Library, wishes: Wishes, opened: Opened, folder: Path | None = None) -> None:
        """Find campaigns beside the scenarios of `shelved`; `folder` is the library that was asked for."""
        self._shelved, self._wishes, self._opened, self._folder = shelved, wishes, opened, folder
        self._courses: dict[tuple[str, str], Course] = {}
        self._begun: dict[str, Performance] = {}
        self._trouble = ""

    def _who(self) -> str:
        return self._opened.records.name if self._opened.records else ""

    def _file(self, campaign: str) -> Path:
        who = re.sub(r"[^\w-]", "_", self._who()) or "guest"
        return data_folder() / "campaigns" / f"{campaign}-{who}.json"

    def cards(self) -> tuple[CampaignCard, ...]:
        """Every campaign that can be read."""
        return campaign_cards(self._folder, kept_readings())

    def _scenario(self, id_: str) -> Scenario:
        from game.scenario import load

        return load(self._shelved.find(id_))

    def _course(self, campaign: str) -> Course:
        from game.campaign import Course
        from game.campaign.course import gone_on
        from game.cli.campaigning import campaign_named
        from game.cli.meeting import any_seed

        key = (campaign, self._who())
        if key not in self._courses:
            plan = campaign_named(campaign, self._folder)
            seed = self._wishes.seed
            self._courses[key] = Course(plan, any_seed() if seed is None else seed)
            try:
                kept = json.loads(self._file(campaign).read_text(encoding="utf-8"))
                self._courses[key] = gone_on(plan, kept, self._scenario)
            except FileNotFoundError:
                pass
            except (OSError, ValueError, EmptyChairError):
                self._trouble = say("campaign.changed", campaign=campaign)
        return self._courses[key]

    def days(self, campaign: str) -> DaysView:
        """The campaign as it stands."""
        from game.campaign import summed
        from game.campaign.telling import Told, end_lines, visit_lines
        from game.groups import shipped_assumptions
        from game.groups.business import assumptions_in
        from game.stage.cards import person

        course = self._course(campaign)
        self._settle(campaign, course)
        told, now = Told(course, self._scenario), course.next
        assumptions = assumptions_in(shipped_assumptions())
        return DaysView(
            title=course.plan.title,
            visits=tuple(visit_lines(course)),
            post=tuple(reversed(told.post())),
            today=told.today(),
            next=person(self._scenario(now.visit.scenario)) if now else None,
            end=() if now else tuple(end_lines(course, summed(course, assumptions))[1:]),
            trouble=self._trouble,
        )

    def _settle(self, campaign: str, course: Course) -> None:
        begun = self._begun.get(campaign)
        if begun is None or not begun.finished:
            return
        del self._begun[campaign]
        course.settle(begun.session)
        try:
            self._file(campaign).parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._file(campaign), json.dumps(course.as_data()) + "\n")
            self._trouble = ""
        except (OSError, EmptyChairError) as error:
            self._trouble = str(error)

    def meet(self, campaign: str) -> Rehearsal:
        """The next visit, as a conversation like any other."""
        from dataclasses import replace

        from game.cli.meeting import perform

        course = self._course(campaign)
        now = course.next
        if now is None:
            raise EmptyChairError(say("campaign.over", title=course.plan.title))
        scenario = self._scenario(now.visit.scenario)
        wishes = replace(self._wishes, seed=now.seed)
        self._begun[campaign] = perform(course.meet(scenario), scenario, wishes, self._opened)
        return self._begun[campaign]

    def anew(self, campaign: str) -> None:
        """Forget what was played of it."""
        self._courses.pop((campaign, self._who()), None)
        self._begun.pop(campaign, None)
        self._file(campaign).unlink(missing_ok=True)
        self._trouble = ""
