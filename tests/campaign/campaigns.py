"""A small campaign over two people and four visits, written as an author would write it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

from game.campaign import CampaignPlan, Course, campaign_in
from game.scenario import Scenario, load

ADA = """
id: {id}
title: {id}
customer: {{name: Ada Byron, pronoun: she, opens: {{anxious: some}}}}
problem: {{what: The parcel is not here, worth: 40, severity: serious, our_fault: "yes"}}
you_can: {{spend: 20}}
beats:
  start:
    customer: Is it here?
    choices:
      - {{id: shrug, say: "No. Next.", does: [dismiss, interrupt], reply: Oh., go: close}}
      - {{id: promise, say: "You're worried. It's mine now, I'll ring on Friday.", does: [acknowledge, own-it, promise],
         names: anxious, promise: friday, reply: Thank you.}}
      - {{id: rang, say: "And on Friday I rang.", if: {{before: first.promise}}, does: [follow-up], reply: You did.}}
  middle:
    customer: What now?
    choices:
      - {{id: fix, say: "Found it. It's yours.", does: [fix, gesture, personal], worth: 30, costs: 5, reply: Oh good.}}
      - {{id: rule, say: Those are the rules., does: [quote-policy, blame], reply: Rules.}}
  close:
    customer: Well.
    choices:
      - {{id: bye, say: Goodbye., does: [farewell]}}
      - {{id: write, say: "I'll write to you tonight, Ada.", does: [follow-up, personal]}}
"""
CAMPAIGN = """
id: week
title: A week
people:
  ada: ../desk/first.yaml
  bob: ../desk/other.yaml
visits:
  - {day: 0, who: ada, scenario: first}
  - {day: 1, who: bob, scenario: other}
  - {day: 4, who: ada, scenario: second}
  - {day: 9, who: bob, scenario: last, if: {before: other.fix}}
"""
GOOD = ("promise", "fix", "write")
BAD = ("shrug", "bye")


def library_in(folder: Path) -> Path:
    """A library with that campaign, and the path of the campaign."""
    for part in ("desk", "campaigns"):
        (folder / "scenarios" / part).mkdir(parents=True)
    for id_ in ("first", "second", "other", "last"):
        text = dedent(ADA).format(id=id_)
        text = (
            text if id_ in ("first", "second") else text.replace("Ada Byron", "Bob Hope").replace("she", "he")
        )
        (folder / "scenarios" / "desk" / f"{id_}.yaml").write_text(text, encoding="utf-8")
    path = folder / "scenarios" / "campaigns" / "week.yaml"
    path.write_text(CAMPAIGN, encoding="utf-8")
    return path


def finder(folder: Path) -> Callable[[str], Scenario]:
    """Scenarios by id."""
    return lambda id_: load(folder / "scenarios" / "desk" / f"{id_}.yaml")


def course_in(folder: Path, seed: int = 0) -> Course:
    """The campaign before its first day."""
    return Course(plan_in(folder), seed)


def plan_in(folder: Path) -> CampaignPlan:
    """The campaign's plan; the library is made where there is none yet."""
    path = folder / "scenarios" / "campaigns" / "week.yaml"
    return campaign_in(path if path.exists() else library_in(folder))


def visited(course: Course, folder: Path, *visits: tuple[str, ...]) -> Course:
    """The campaign after these visits, each a list of choices; who walks out takes no more."""
    for choices in visits:
        now = course.next
        assert now is not None
        session = course.meet(finder(folder)(now.visit.scenario))
        for choice in choices:
            if not session.finished:
                session.choose(choice)
        course.settle(session)
    return course
