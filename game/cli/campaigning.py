"""`campaign`: the same customers over several visits, at the terminal or by lists of choices."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.campaign import CampaignPlan, Course, Summed, campaign_in, summed
from game.campaign.course import gone_on
from game.campaign.post import pigeonhole
from game.campaign.telling import Told, end_lines, visit_lines
from game.cli.campaign_shelf import campaign_files
from game.cli.output import complain, tell, tell_json
from game.cli.recording import Records
from game.cli.shelves import Opened, Wishes, library
from game.cli.start import FINE
from game.errors import EmptyChairError, SaveError
from game.groups import shipped_assumptions
from game.groups.business import assumptions_in
from game.scenario import Library, Scenario, load
from game.scenario.places import Kind, kind_of
from game.settings.files import reason, write_whole
from game.words import say

if TYPE_CHECKING:
    from game.play import Session
    from game.terminal import Terminal


class NoCampaign(EmptyChairError):
    """No campaign of that id, or one that needs what is not there."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What `campaign` was asked to do."""

    campaign: str | None = None
    choices: str | None = None
    as_json: bool = False
    save: Path | None = None
    seed: int = 0
    folder: Path | None = None
    player: str | None = None
    database: str | None = None


def campaign_named(asked: str, folder: Path | None) -> CampaignPlan:
    """The campaign of that id, or in that file. Raises NoCampaign or ScenarioError."""
    if asked.endswith((".yaml", ".yml")) or (Path(asked).is_file() and kind_of(Path(asked)) is Kind.CAMPAIGN):
        return campaign_in(Path(asked))
    known = campaign_files(folder)
    if asked not in known:
        raise NoCampaign(say("campaign.unknown", campaign=asked, names=", ".join(known) or "-"))
    return campaign_in(known[asked][0])


def play_campaign(asked: Asked) -> int:
    """List campaigns, or play one as asked."""
    if asked.campaign is None:
        return _list(asked.folder)
    plan = campaign_named(asked.campaign, asked.folder)
    scenario_of = _scenarios(plan, library(asked.folder))
    course = _course(plan, asked, scenario_of)
    if asked.choices is not None:
        _play_choices(course, asked.choices, scenario_of)
        _keep(course, asked.save)
    else:
        _at_the_terminal(course, asked, scenario_of)
    found = summed(course, assumptions_in(shipped_assumptions()))
    if asked.as_json:
        tell_json(as_json(course, found))
    elif asked.choices is not None:
        tell("\n".join(lines_of(course, found)))
    return FINE


def _list(folder: Path | None) -> int:
    known = campaign_files(folder)
    if not known:
        complain(say("campaign.none"))
    for _, one in known.values():
        tell(say("campaign.list", id=one.id, title=one.title, people=len(one.people), visits=len(one.visits)))
    return FINE


def _scenarios(plan: CampaignPlan, shelved: Library) -> Callable[[str], Scenario]:
    """The scenarios of a campaign, all found before its first visit. Raises NoCampaign, ScenarioError."""
    found = {}
    for visit in plan.visits:
        try:
            found[visit.scenario] = load(shelved.find(visit.scenario))
        except EmptyChairError as error:
            if getattr(error, "problems", ()):
                raise
            told = say("campaign.no_scenario", campaign=plan.id, scenario=visit.scenario)
            raise NoCampaign(told) from error
    return found.__getitem__


def _course(plan: CampaignPlan, asked: Asked, scenario_of: Callable[[str], Scenario]) -> Course:
    if asked.save is None or not asked.save.exists():
        return Course(plan, asked.seed)
    try:
        data = json.loads(asked.save.read_text(encoding="utf-8"))
    except OSError as error:
        raise SaveError(say("cannot_read", path=asked.save, why=reason(error))) from error
    except ValueError as error:
        raise SaveError(say("save.unreadable", place=asked.save)) from error
    other = data.get("id", plan.id) if isinstance(data, dict) else plan.id
    if other != plan.id:
        raise SaveError(say("campaign.another", path=asked.save, other=other, campaign=plan.id))
    return gone_on(plan, data, scenario_of)


def _keep(course: Course, path: Path | None) -> None:
    if path:
        write_whole(path, json.dumps(course.as_data(), indent=2) + "\n")


def _play_choices(course: Course, text: str, scenario_of: Callable[[str], Scenario]) -> None:
    for number, visit in enumerate(text.split(";"), start=len(course.done) + 1):
        now = course.next
        if now is None:
            raise NoCampaign(say("campaign.left_over", visit=number))
        session = course.meet(scenario_of(now.visit.scenario))
        for choice in (part.strip() for part in visit.split(",") if part.strip()):
            if session.finished and session.state.walked_out[0]:
                break
            session.choose(choice)
        if not session.finished:
            raise NoCampaign(say("campaign.unfinished", visit=number, beat=session.scene.beat))
        course.settle(session)


def _at_the_terminal(course: Course, asked: Asked, scenario_of: Callable[[str], Scenario]) -> None:
    from game.terminal import Terminal
    from game.terminal.visiting import Days

    out = sys.stderr if asked.as_json else sys.stdout
    terminal = Terminal(sys.stdin or io.StringIO(), out)
    records = Records("terminal", asked.database)
    records.play_as(asked.player or "")

    def hold(session: Session, plain: Scenario, terminal: Terminal) -> None:
        from game.cli.meeting import perform as on_stage
        from game.terminal.visiting import one_visit

        performance = on_stage(session, plain, Wishes(seed=session.seed), Opened(records=records))
        one_visit(performance, terminal)
        course.settle(performance.session)
        _keep(course, asked.save)

    Days(Told(course, scenario_of), terminal, kept=asked.save is not None).play(
        lambda: hold(course.meet(scenario := scenario_of(_scenario_next(course))), scenario, terminal),
        lambda: end_lines(course, summed(course, assumptions_in(shipped_assumptions()))),
    )
    records.close()


def _scenario_next(course: Course) -> str:
    now = course.next
    assert now is not None
    return now.visit.scenario


def lines_of(course: Course, found: Summed) -> Sequence[str]:
    """A campaign that was played by lists of choices, as text."""
    return [
        *visit_lines(course),
        "",
        say("campaign.post"),
        *pigeonhole(course),
        "",
        *end_lines(course, found),
    ]


def as_json(course: Course, found: Summed) -> dict[str, Any]:
    """A campaign as data."""
    return {
        "campaign": course.plan.id,
        "seed": course.seed,
        "over": course.next is None,
        "visits": [
            {
                "day": done.visit.day,
                "who": done.visit.who,
                "scenario": done.visit.scenario,
                "choices": [moment.choice for moment in done.session.moments],
                "ending": done.ending.value,
                "trust": round(float(done.session.state.customers.trust[0]), 4),
                "satisfaction": round(float(done.session.state.customers.satisfaction[0]), 4),
            }
            for done in course.done
        ],
        "missed": [
            {"day": missed.visit.day, "who": missed.visit.who, "lost": missed.lost}
            for missed in course.missed()
        ],
        "post": pigeonhole(course),
        "people": [
            {
                "who": one.who,
                "ending": one.ending.value,
                "visits": one.visits,
                "return_chance": round(one.return_chance, 4),
                "told_good": round(one.told_good, 4),
                "told_bad": round(one.told_bad, 4),
                "worth": [round(end, 2) for end in one.worth],
            }
            for one in found.people
        ],
        "stayed": found.stayed,
        "worth": [round(end, 2) for end in found.worth],
    }
