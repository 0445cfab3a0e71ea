"""`store`: where the records are, whether they are sound, copies of them, and bringing several together."""

from __future__ import annotations

from pathlib import Path

from game.cli.output import complain, tell, tell_json
from game.cli.recording import open_store, spool, where_it_is
from game.cli.start import FAILED, FINE
from game.words import say


def info(database: str | None, *, as_json: bool) -> int:
    """Print where the store is and how much is in it."""
    from game.records.enrolment import cohorts, learners
    from game.records.upgrading import latest

    with open_store(database) as store:
        found = store.attempts()
        told = {
            "place": store.place,
            "step": latest(),
            "learners": len(learners(store)),
            "cohorts": len(cohorts(store)),
            "attempts": len(found.attempts),
            "damaged": len(found.damaged),
            "waiting": len(spool().waiting()),
        }
    if as_json:
        tell_json(told)
    else:
        tell(say("store.info", **told))
    return FINE


def upgrade(database: str | None) -> int:
    """Open the store, which brings it up; say what was done."""
    from game.records.upgrading import latest

    with open_store(database) as store:
        tell(say("store.is_up", place=store.place, step=latest()))
    return FINE


def check_store(database: str | None) -> int:
    """Say what is damaged; a file that cannot be read is set aside, and what can be saved is saved."""
    from game.records.database import Damaged
    from game.records.mending import check

    try:
        with open_store(database) as store:
            found = check(store)
            place = store.place
    except Damaged as error:
        return _mended(database, error)
    if found.sound:
        tell(say("store.sound", place=place, count=found.attempts))
        return FINE
    for attempt in found.damaged:
        tell(say("store.row", attempt=attempt))
    if found.trouble:
        tell(say("store.trouble", place=place, why=found.trouble))
    tell(say("store.unsound", count=len(found.damaged), all=found.attempts))
    return FAILED


def _mended(database: str | None, error: Exception) -> int:
    from game.records.mending import mend

    complain(str(error))
    mended = mend(where_it_is(database))
    tell(say("store.mended", aside=mended.aside, learners=mended.learners, attempts=mended.attempts))
    return FAILED


def back_up(database: str | None, output: Path | None) -> int:
    """Copy a store of this computer; for a server, say what to use."""
    from game.records.database import StoreError
    from game.records.upgrading import backed_up

    with open_store(database) as store:
        made = backed_up(store.engine, output)
        if made is None:
            raise StoreError(say("store.server_backup", place=store.place))
    tell(say("store.backed_up", file=made))
    return FINE


def merge_in(database: str | None, others: list[str]) -> int:
    """Take in other stores, and say what came of each."""
    from game.records.merging import merge

    damaged = 0
    with open_store(database) as store:
        for other in others:
            merged = merge(store, other)
            damaged += merged.damaged
            tell(say("store.merged", other=other, new=merged.new, known=merged.known, damaged=merged.damaged))
    return FAILED if damaged else FINE
