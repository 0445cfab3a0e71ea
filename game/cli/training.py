"""The trainer's table, on the real records and files."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from game.cli.shelves import playable
from game.errors import EmptyChairError
from game.scenario import FileProblem, Gravity
from game.settings.files import make_folder
from game.settings.folders import documents_folder, personal_library, resource
from game.stage.training import FileMistake, Files, GroupLine, Table
from game.words import say

if TYPE_CHECKING:
    from game.cli.recording import Records
    from game.records.people import Cohort
    from game.records.store import Store
    from game.scenario import Library


class Trainer:
    """What is written here goes into a folder of its own among the player's documents."""

    def __init__(self, records: Records, shelved: Library) -> None:
        """Work on these records and files."""
        self._records, self._shelved = records, shelved

    @property
    def running(self) -> str:
        """The group for which a session runs."""
        return self._records.group

    def table(self) -> Table:
        """The groups in the records, opened now if need be."""
        from game.records.enrolment import cohorts

        store = self._records.store()
        if store is None:
            return Table((), trouble=self._records.trouble)
        try:
            return Table(tuple(_line(store, one) for one in cohorts(store)), self.running)
        except EmptyChairError as error:
            return Table((), self.running, str(error))

    def files(self) -> Files:
        """Every file of the library; of those that are shipped, only what keeps them from being played."""
        readings = self._shelved.readings()
        shipped = resource("scenarios")
        told = [
            _mistake(problem)
            for reading in readings
            for problem in reading.problems
            if problem.severity is Gravity.ERROR
            or (problem.severity is Gravity.WARNING and shipped not in reading.path.parents)
        ]
        own = next((root for root in self._shelved.roots if root != shipped), personal_library())
        return Files(len(readings), str(own), tuple(told))

    def add(self, name: str) -> str:
        """A new group, without names."""

        def added(store: Store) -> str:
            from game.records.enrolment import add_cohort

            return say("trainer.added", group=add_cohort(store, name).name)

        return self._done(added)

    def begin(self, group: str) -> str:
        """From now on, or no longer, for this group."""

        def begun(_: Store) -> str:
            self._records.play_for(group)
            return say("trainer.begun", group=group) if group else say("trainer.ended")

        return self._done(begun)

    def page(self, group: str) -> str:
        """The page of a group."""

        def written(_: Store) -> str:
            from game.cli.reporting import report_cohort

            path = _place(group, "group")
            report_cohort(group, path, self._records.database)
            return say("trainer.written", path=path)

        return self._done(written)

    def worth(self, group: str) -> str:
        """The business case of a group, with the assumptions that are shipped."""

        def written(_: Store) -> str:
            from game.cli.reporting import report_business

            path = _place(group, "worth")
            report_business(group, path, None, self._records.database)
            return say("trainer.written", path=path)

        return self._done(written)

    def sheets(self) -> str:
        """Both sheets of everything that can be played."""
        from game.cli.printing import write_sheets

        into = documents_folder() / "sheets"
        try:
            return say("trainer.sheets", count=write_sheets(playable(self._shelved), into), path=into)
        except EmptyChairError as error:
            return str(error)

    def _done(self, deed: Callable[[Store], str]) -> str:
        store = self._records.store()
        if store is None:
            return self._records.trouble
        try:
            return deed(store)
        except EmptyChairError as error:
            return str(error)


def _line(store: Store, cohort: Cohort) -> GroupLine:
    plays = len(store.attempts(cohort=cohort.id).attempts)
    people = say("trainer.people.one" if cohort.members == 1 else "trainer.people", count=cohort.members)
    who = say("trainer.nobody_s_name") if cohort.anonymous else people
    code = "trainer.group.one" if plays == 1 else "trainer.group"
    return GroupLine(cohort.name, say(code, who=who, plays=plays))


def _mistake(problem: FileProblem) -> FileMistake:
    where = f"{problem.path.name}, {say('watch.line', line=problem.line)}" if problem.path else ""
    heavy = problem.severity is Gravity.ERROR
    return FileMistake(where, f"{problem.code} {problem.message}", problem.help, heavy)


def _place(group: str, kind: str) -> Path:
    """A file of a group's name, with only what every system allows in one."""
    name = re.sub(r"[^\w-]+", "-", group).strip("-").lower() or "group"
    make_folder(documents_folder())
    return documents_folder() / f"{name}-{kind}.html"
