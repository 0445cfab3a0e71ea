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
    "store.gone": "This attempt is not in {place} any more; somebody may have erased it.",
    "store.changed": "This attempt is not as it was written in {place}; `store check` says more.",
    "store.server_damaged": (
        "The records in {place} are damaged, and a server cannot be set aside; bring back its last copy (pg_restore)."
    ),
    "store.newer": (
        "The records in {place} were written by a newer Empty Chair (step {theirs}, this one knows {ours}) and are "
        "left as they are. Use the newer program, or another file."
    ),
    "learner.several": "{count} people here are called {name}; say which one: {pseudonyms}.",
    "learner.unknown": "Nobody here is called {name}.{hint}",
    "learner.taken": "{name} is there already; choose another name, or go on as that one.",
    "learner.empty": "A name needs at least one letter.",
    "cohort.unknown": "There is no group called {name}.{hint}",
    "cohort.taken": "There is a group called {name} already.",
    "merge.itself": "{place} is the store itself; give the other one.",
    "merge.missing": "There is no store at {place}.",
    "store.upgraded": "The records were brought up to this program; a copy of them as they were is in {backup}.",
    "store.brought": "{count} attempts that had waited are in the store now.",
    "store.no_folder": "The folder {folder} for the records cannot be made ({why}).",
    "store.goes_on": "The play goes on; what can be kept is kept on this computer and goes into the store later.",
    "store.lost": "This attempt could not be kept anywhere ({why}).",
    "resume.hint": "There is an attempt to go on with ({count} answers so far): add --continue.",
    "resume.guest": "A guest",
    "resume.none": "{name} has nothing to go on with.",
    "resume.changed": "The attempt cannot be gone on with, because {scenario} has changed since; begin it anew.",
    "notice": (
        "What is kept: your plays, their scores, and the pseudonym. It is for training and not for appraisal; trainers "
        "see figures of groups of five and more, yours only if you share them. `learners export` gives you all of it, "
        "`learners erase` deletes it."
    ),
    "store.info": (
        "{place}\nstep {step}; {learners} learners, {cohorts} groups, {attempts} attempts, {damaged} of them damaged; "
        "{waiting} wait to be kept"
    ),
    "store.is_up": "The records in {place} are at step {step}, which is the newest.",
    "store.sound": "The records in {place} are sound: {count} attempts, each as it was written.",
    "store.row": "Attempt {attempt} is not as it was written; it is left out of every figure.",
    "store.trouble": "The database {place} says: {why}",
    "store.unsound": "{count} of {all} attempts are damaged. A backup may have them; they are kept as they are.",
    "store.mended": (
        "The broken file is now {aside}. A new store was begun in its place, with {learners} learners and {attempts} "
        "attempts that could be saved."
    ),
    "store.backed_up": "A copy is in {file}.",
    "store.server_backup": "{place} is a server; make the copy with its own tool: pg_dump.",
    "store.merged": "{other}: {new} attempts came in, {known} were there already, {damaged} are damaged and stay out.",
    "learners.none": "Nobody is known here yet. `learners add NAME` adds somebody.",
    "learners.row": "{pseudonym}  {name}  since {since}",
    "learners.nameless": "{pseudonym}  since {since}",
    "learners.added": "{called} is here now, and is called {pseudonym} wherever figures go out.",
    "learners.handed": "Everything that is kept of {called} is in {file}: {count} attempts.",
    "learners.sure": "This deletes {called} and every attempt of theirs for good; add --yes.",
    "learners.erased": "{called} is gone, with {count} attempts.",
    "learners.purged": "{count} attempts were older than their groups keep them, and are gone.",
    "cohort.none": "There are no groups yet. `cohort add GROUP` adds one.",
    "cohort.row": "{name}: {members} learners; courses: {courses}; kept {days}",
    "cohort.days": "{days} days",
    "cohort.for_ever": "without an end",
    "cohort.no_course": "none",
    "cohort.added": "The group {name} is there. Its plays can be kept without names: play --cohort {name}.",
    "cohort.added.named": "The group {name} is there.",
    "cohort.joined": "{called} is in {name}.",
    "cohort.assigned": "{name} has the course “{course}” now.",
    "course.unknown": "There is no course {course}. {hint}",
    "course.known": "There are: {names}.",
}
