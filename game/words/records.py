"""Sentences about what is kept: the store, learners, groups."""

from __future__ import annotations

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "store.address": (
        "{address} is no address of a database; give a file, or postgresql://name:password@server/database."
    ),
    "store.no_driver": "For PostgreSQL a driver is missing; run: pip install 'empty-chair[postgres]'.",
    "store.damaged": "The records in {place} are damaged; `store check` says what can be read and sets the file aside.",
    "store.full": "The disk is full, so nothing more can be kept in {place}; make room, and play on: it is kept then.",
    "store.closed": "The records in {place} cannot be opened or written; check that the folder is yours to write to.",
    "store.busy": "The records in {place} are being written by another program for too long; try again in a moment.",
    "store.unreachable": "The database at {place} does not answer; what is played is kept here until it does.",
    "store.fault": "The records in {place} could not be used ({why}).",
    "store.newer": (
        "The records in {place} were written by a newer Empty Chair (step {theirs}, this one knows {ours}) and are "
        "left as they are. Use the newer program, or another file."
    ),
    "learner.unknown": "Nobody here is called {name}.{hint}",
    "learner.taken": "{name} is there already; choose another name, or go on as that one.",
    "learner.empty": "A name needs at least one letter.",
    "cohort.unknown": "There is no group called {name}.{hint}",
    "cohort.taken": "There is a group called {name} already.",
    "merge.itself": "{place} is the store itself; give the other one.",
    "merge.missing": "There is no store at {place}.",
}
