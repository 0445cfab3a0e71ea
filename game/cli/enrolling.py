"""`learners` and `cohort`: who learns, in which group, and everything that is kept of somebody, given or erased."""

from __future__ import annotations

import json
from pathlib import Path

from game.cli.output import complain, tell, tell_json
from game.cli.recording import open_store
from game.cli.start import BAD_INPUT, FINE
from game.settings.files import write_whole
from game.words import say


def list_learners(database: str | None, *, as_json: bool) -> int:
    """Print everybody: pseudonym, name where it is kept, and since when."""
    from game.records.enrolment import learners

    with open_store(database) as store:
        found = learners(store)
    if as_json:
        rows = [
            {
                "pseudonym": one.pseudonym,
                "name": one.name,
                "since": one.created.isoformat(),
                "shares": one.shares,
            }
            for one in found
        ]
        tell_json({"learners": rows})
    elif not found:
        tell(say("learners.none"))
    for one in found if not as_json else []:
        code = "learners.row" if one.name else "learners.nameless"
        tell(say(code, pseudonym=one.pseudonym, name=one.name, since=f"{one.created:%Y-%m-%d}"))
    return FINE


def add(database: str | None, name: str, *, keep_name: bool, shares: bool, group: str | None) -> int:
    """Add somebody, and tell what they may want to know."""
    from game.records.enrolment import add_learner, cohort_called, join

    with open_store(database) as store:
        wanted = cohort_called(store, group) if group else None
        learner = add_learner(store, name, keep_name=keep_name, shares=shares)
        if wanted:
            join(store, wanted.id, learner.id)
    tell(say("learners.added", called=learner.called, pseudonym=learner.pseudonym))
    complain(say("notice"))
    return FINE


def hand_over(database: str | None, name: str, output: Path) -> int:
    """Write everything that is kept of somebody."""
    from game.records.enrolment import everything_of, learner_called

    with open_store(database) as store:
        learner = learner_called(store, name)
        kept = everything_of(store, learner)
    write_whole(output, json.dumps(kept, ensure_ascii=False, indent=2) + "\n")
    tell(say("learners.handed", called=learner.called, file=output, count=len(kept["attempts"])))
    return FINE


def forget(database: str | None, name: str, *, sure: bool) -> int:
    """Delete somebody; only when it is meant."""
    from game.records.enrolment import erase, learner_called

    with open_store(database) as store:
        learner = learner_called(store, name)
        if not sure:
            complain(say("learners.sure", called=learner.called))
            return BAD_INPUT
        gone = erase(store, learner.id)
    tell(say("learners.erased", called=learner.called, count=gone))
    return FINE


def purge_old(database: str | None) -> int:
    """Delete what groups keep no longer."""
    from game.records.enrolment import purge

    with open_store(database) as store:
        tell(say("learners.purged", count=purge(store)))
    return FINE


def list_cohorts(database: str | None, *, as_json: bool) -> int:
    """Print every group."""
    from game.records.enrolment import cohorts

    with open_store(database) as store:
        found = cohorts(store)
    if as_json:
        rows = [
            {
                "name": one.name,
                "members": one.members,
                "courses": list(one.courses),
                "keep_days": one.retention_days,
                "anonymous": one.anonymous,
            }
            for one in found
        ]
        tell_json({"cohorts": rows})
    elif not found:
        tell(say("cohort.none"))
    for one in found if not as_json else []:
        days = say("cohort.days", days=one.retention_days) if one.retention_days else say("cohort.for_ever")
        courses = ", ".join(one.courses) or say("cohort.no_course")
        tell(say("cohort.row", name=one.name, members=one.members, courses=courses, days=days))
    return FINE


def add_group(database: str | None, name: str, days: int | None, *, anonymous: bool) -> int:
    """Add a group."""
    from game.records.enrolment import add_cohort

    with open_store(database) as store:
        added = add_cohort(store, name, retention_days=days, anonymous=anonymous)
    tell(say("cohort.added" if anonymous else "cohort.added.named", name=added.name))
    return FINE


def put_into(database: str | None, group: str, name: str) -> int:
    """Put a learner into a group."""
    from game.records.enrolment import cohort_called, join, learner_called

    with open_store(database) as store:
        cohort, learner = cohort_called(store, group), learner_called(store, name)
        join(store, cohort.id, learner.id)
    tell(say("cohort.joined", called=learner.called, name=cohort.name))
    return FINE


def give_course(database: str | None, group: str, course: str) -> int:
    """Give a group a course that there is."""
    from game.cli.teaching import course_named
    from game.records.enrolment import assign, cohort_called

    found = course_named(course)
    with open_store(database) as store:
        cohort = cohort_called(store, group)
        assign(store, cohort.id, found.id)
    tell(say("cohort.assigned", name=cohort.name, course=found.title))
    return FINE
