"""Keeping what is played: the store opened when it is first needed, and a journal that never stops a play."""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final
from uuid import UUID, uuid4

from game import __version__
from game.cli.output import complain
from game.errors import EmptyChairError
from game.settings.folders import data_folder
from game.words import say

if TYPE_CHECKING:
    from game.records.people import Beginning, Learner, Unfinished
    from game.records.spool import Spool
    from game.records.store import Store
    from game.stage import Performance

VARIABLE: Final = "EMPTY_CHAIR_DATABASE"
"""The variable of the environment that names the database."""


def where_it_is(given: str | None = None) -> str:
    """The database: as given, else as the environment says, else the file in the player's data folder."""
    named = given or os.environ.get(VARIABLE)
    return named or str(data_folder() / "records.db")


def spool() -> Spool:
    """Where attempts wait that could not be kept."""
    from game.records.spool import Spool

    return Spool(data_folder() / "waiting")


def open_store(given: str | None = None) -> Store:
    """The store, with everything that waited for it brought in. Raises StoreError."""
    from game.records.store import Store

    place = where_it_is(given)
    if "://" not in place:
        _make_folder(Path(place).parent)
    store = Store(place)
    if store.backup:
        complain(say("store.upgraded", backup=store.backup))
    if brought := spool().bring(store):
        complain(say("store.brought", count=brought))
    return store


def _make_folder(folder: Path) -> None:
    from game.records.database import StoreError
    from game.settings.files import reason

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(say("store.no_folder", folder=folder, why=reason(error))) from error


class Records:
    """The store of this run and whom it records; without a learner nothing is opened and nothing kept."""

    def __init__(self, mode: str, given: str | None = None, cohort: str | None = None) -> None:
        """Record plays of a `mode`, into the database `given` or the usual one, for a group where one is named."""
        self._mode, self._given, self._cohort_name = mode, given, cohort
        self._store: Store | None = None
        self.trouble = ""
        self.name = ""
        self._learner: Learner | None = None
        self.cohort: UUID | None = None

    @property
    def database(self) -> str | None:
        """The database that was asked for, None for the usual one."""
        return self._given

    @property
    def group(self) -> str:
        """The name of the group plays are recorded for, "" for none."""
        return self._cohort_name or ""

    @property
    def opened(self) -> bool:
        """Whether the store is open, or could not be opened."""
        return self._store is not None or bool(self.trouble)

    @property
    def learner(self) -> Learner | None:
        """Whom plays are recorded for, looked up when first asked for; None for a guest."""
        if self._learner is None and self.name and not self.trouble:
            self._learner = self._looked_up()
        return self._learner

    def store(self) -> Store | None:
        """The store, opened now if need be; None where it cannot be used, which is said once."""
        if self._store is None and not self.trouble:
            try:
                self._store = open_store(self._given)
            except EmptyChairError as error:
                self.say_once(error)
        return self._store

    def say_once(self, error: EmptyChairError) -> None:
        """Say what is wrong, the first time."""
        if not self.trouble:
            complain(str(error), say("store.goes_on"))
        self.trouble = str(error)

    def play_as(self, name: str) -> None:
        """Record from now on for the learner of that name, "" for nobody."""
        self.name, self._learner = " ".join(name.split()), None

    def _looked_up(self) -> Learner | None:
        """The learner of that name, added where they are new, and put into the group that was named."""
        from game.records.enrolment import cohort_called, join, named

        store = self.store()
        if store is None:
            return None
        try:
            learner = named(store, self.name)
            if self._cohort_name:
                self.cohort = cohort_called(store, self._cohort_name).id
                join(store, self.cohort, learner.id)
        except EmptyChairError as error:
            self.say_once(error)
            return None
        return learner

    def play_in(self, cohort: str) -> None:
        """Record for a group, without any name."""
        from game.records.enrolment import cohort_called

        if store := self.store():
            self.cohort = cohort_called(store, cohort).id

    def play_for(self, group: str) -> None:
        """Record from now on for a group, "" for none; where it is one without names, for nobody by name.

        Raises UnknownPerson where there is no such group.
        """
        from game.records.enrolment import cohort_called

        self._learner, self.cohort, self._cohort_name = None, None, None
        store = self.store() if group else None
        if store is None:
            return
        found = cohort_called(store, group)
        self.cohort, self._cohort_name = found.id, found.name
        if found.anonymous:
            self.name = ""

    def follow(self, performance: Performance, unfinished: Unfinished | None = None) -> None:
        """Keep what happens in a performance from now on."""
        if self.name or self.cohort:
            performance.journal = Recorder(self, self._mode, unfinished.id if unfinished else None)

    def left_open(self, scenario: str = "") -> Unfinished | None:
        """The newest attempt the learner can go on with, at that scenario if one is given."""
        store = self.store() if self.learner else None
        if store is None or self.learner is None:
            return None
        open_ = store.unfinished(self.learner.id)
        return next((one for one in open_ if scenario in ("", one.scenario)), None)

    def close(self) -> None:
        """Let the store go."""
        if self._store:
            self._store.close()
            self._store = None


class Recorder:
    """A journal that writes into the store; where that fails, the play goes on and waits in the spool."""

    def __init__(self, records: Records, mode: str, attempt: UUID | None = None) -> None:
        """Write for whom `records` records; `attempt` is the one that is gone on with."""
        self._records, self._mode = records, mode
        self._attempt, self._written = attempt, attempt is not None
        self._began, self._since = datetime.now(UTC), time.monotonic()
        self._last: UUID | None = None
        self._turns = -1

    @property
    def attempt(self) -> UUID | None:
        """The attempt that is written now; None before its first answer."""
        return self._attempt

    def took(self, performance: Performance) -> None:
        """Keep the answer, and the whole record where it was the last."""
        from game.play import save

        saved = save(performance.session)
        try:
            self._keep(performance, saved)
        except EmptyChairError as error:
            self._records.say_once(error)
            self._wait(performance, saved)

    def _keep(self, performance: Performance, saved: dict[str, object]) -> None:
        from game.coaching import record

        store, session = self._records.store(), performance.session
        if store is None or (self._records.name and self._records.learner is None):
            # Kept now, it would be nobody's: their name waits with it.
            self._wait(performance, saved)
            return
        if not self._written:
            self._attempt = store.begin(self._beginning(performance), saved, self._attempt)
            self._written, self._turns = True, -1
        assert self._attempt is not None
        for n, moment in enumerate(session.moments):
            if n > self._turns:
                store.turn(self._attempt, n, moment.choice, saved)
        self._turns = len(session.moments) - 1
        if session.finished:
            seconds = time.monotonic() - self._since
            store.finish(self._attempt, record(performance.found()), seconds, saved)
            self._last = self._attempt

    def _wait(self, performance: Performance, saved: dict[str, object]) -> None:
        """Put a play that is over into the spool; what is not over yet cannot be gone on with anyhow."""
        from game.coaching import record

        self._attempt = self._attempt or uuid4()
        if not performance.session.finished:
            return
        times = self._began, datetime.now(UTC), time.monotonic() - self._since
        result = record(performance.found())
        try:
            name = "" if self._records.learner else self._records.name
            spool().put(self._attempt, self._beginning(performance), times, saved, result, name)
        except (EmptyChairError, OSError) as error:
            complain(say("store.lost", why=str(error)))

    def _beginning(self, performance: Performance) -> Beginning:
        from game.records.people import Beginning

        session, learner = performance.session, self._records.learner
        return Beginning(
            scenario=session.scenario.id,
            scenario_hash=session.scenario.content_hash,
            engine=__version__,
            seed=session.seed,
            mode=self._mode,
            learner=learner.id if learner else None,
            cohort=self._records.cohort,
        )

    def anew(self) -> None:
        """What follows is another attempt."""
        self._attempt, self._written, self._turns = None, False, -1
        self._began, self._since = datetime.now(UTC), time.monotonic()

    def judged(self, went: int | None, felt: str | None) -> None:
        """Keep what the player said of it."""
        self._reflect(went, felt, None)

    def meant(self, words: str) -> None:
        """Keep what the player means to do."""
        self._reflect(None, None, words or None)

    def _reflect(self, went: int | None, felt: str | None, meant: str | None) -> None:
        from game.records.people import Reflection

        store = self._records.store()
        if store is None or self._last is None:
            return
        try:
            before = store.reflections([self._last]).get(self._last, Reflection())
            store.reflect(
                self._last, Reflection(went or before.went, felt or before.felt, meant or before.meant)
            )
        except EmptyChairError as error:
            self._records.say_once(error)
