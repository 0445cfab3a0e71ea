"""What is known of whoever plays, read from the records when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.errors import EmptyChairError
from game.stage.learning import Known, ProgressView
from game.stage.rehearsal import Rehearsal
from game.stage.views import ScenarioCard
from game.words import say

if TYPE_CHECKING:
    from game.cli.recording import Records
    from game.cli.shelves import Opened, Wishes
    from game.practice.progress import Book
    from game.records.people import Unfinished
    from game.scenario import Library


class Learner:
    """What the records of this run say of whoever plays."""

    def __init__(self, records: Records, shelved: Library, wishes: Wishes, opened: Opened) -> None:
        """Read from `records`; what was left open is gone on with as any conversation is begun."""
        self._records, self._shelved, self._wishes, self._opened = records, shelved, wishes, opened
        self._left: Unfinished | None = None

    @property
    def awake(self) -> bool:
        """Whether nobody is to be looked up, or the records are open already."""
        return not self._records.name or self._records.opened

    def known(self, cards: tuple[ScenarioCard, ...]) -> Known:
        """What the break room shows."""
        book = self._book()
        if book is None:
            return Known(trouble=self._records.trouble, who=self._records.name)
        from game.practice.progress import known_of

        self._left = next((one for one in book.unfinished if any(c.id == one.scenario for c in cards)), None)
        return known_of(book, cards)

    def progress(self, cards: tuple[ScenarioCard, ...]) -> ProgressView | None:
        """The page of progress."""
        from game.practice.progress import progress_of

        book = self._book()
        return progress_of(book, cards) if book else None

    def _book(self) -> Book | None:
        store = self._records.store() if self._records.name else None
        learner = self._records.learner
        if store is None or learner is None:
            return None
        from game.cli.teaching import courses
        from game.practice.progress import Book

        try:
            attempts = store.attempts(learner=learner.id).attempts
            said = store.reflections(attempt.id for attempt in attempts)
            return Book(store.now(), learner.called, attempts, said, store.unfinished(learner.id), courses())
        except EmptyChairError as error:
            self._records.say_once(error)
            return None

    def names(self) -> tuple[str, ...]:
        """Everybody who is known here."""
        from game.records.enrolment import learners

        store = self._records.store()
        try:
            return tuple(one.called for one in learners(store)) if store else ()
        except EmptyChairError as error:
            self._records.say_once(error)
            return ()

    def play_as(self, name: str) -> str:
        """Play as somebody from now on, and keep the conversation that has just been played by nobody."""
        was_guest = not self._records.name
        self._records.play_as(name)
        if name and self._records.learner is None:
            return self._records.trouble or say("who.no_records")
        performance = self._opened.performance
        if name and was_guest and performance:
            self._records.follow(performance)
            if performance.finished:
                performance.journal.took(performance)
        return ""

    def go_on(self) -> Rehearsal:
        """Go on with the newest that was left open. Raises SaveError where its scenario has changed since."""
        from game.cli.meeting import go_on

        if self._left is None:
            raise EmptyChairError(say("resume.none", name=self._records.name))
        return go_on(self._left, self._shelved, self._wishes, self._opened)
