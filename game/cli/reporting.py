"""`report`: pages of a learner, of a group, and of what it may be worth."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from game.cli.output import complain
from game.cli.recording import open_store
from game.cli.shelves import library, playable
from game.cli.start import BAD_INPUT, FINE
from game.settings.files import write_whole
from game.words import say

if TYPE_CHECKING:
    from game.records.attempt import Attempt
    from game.records.store import Store
    from game.reports.cohort import Sharing


def report_learner(name: str, output: Path, database: str | None) -> int:
    """Write the page of one learner."""
    from game.cli.teaching import courses
    from game.practice.progress import Book, progress_of
    from game.records.enrolment import learner_called
    from game.reports.learner import learner_html
    from game.stage.cards import card

    with open_store(database) as store:
        learner = learner_called(store, name)
        attempts = store.attempts(learner=learner.id).attempts
        said = store.reflections(one.id for one in attempts)
        book = Book(store.now(), learner.called, attempts, said, (), courses())
    if not attempts:
        complain(say("report.no_plays", name=learner.called))
        return BAD_INPUT
    cards = tuple(card(scenario) for scenario in playable(library()))
    page = learner_html(progress_of(book, cards), {one.id: one.title for one in cards})
    return _written(output, page)


def report_cohort(group: str, output: Path, database: str | None) -> int:
    """Write the page of a group. Raises TooFew where single people could be made out."""
    from game.groups import group_figures
    from game.records.enrolment import cohort_called
    from game.reports.cohort import cohort_html

    scenarios = playable(library())
    with open_store(database) as store:
        cohort = cohort_called(store, group)
        attempts = store.attempts(cohort=cohort.id).attempts
        figures = group_figures(attempts, {one.id: tuple(one.skills) for one in scenarios})
        sharing = [] if cohort.anonymous else _sharing(store, attempts)
    page = cohort_html(
        cohort.name,
        figures,
        {one.id: one.title for one in scenarios},
        {one.id: one.trainer.ask_after for one in scenarios},
        sharing,
    )
    return _written(output, page)


def _sharing(store: Store, attempts: Sequence[Attempt]) -> list[Sharing]:
    from game.records.enrolment import learners
    from game.reports.cohort import Sharing

    found = []
    for learner in learners(store):
        scores = [a.score("empathy") for a in attempts if a.learner == learner.id]
        known = [score for score in scores if score is not None]
        if learner.shares and known:
            found.append(Sharing(learner.called, len(scores), f"{known[0]:.0f}", f"{known[-1]:.0f}"))
    return found


def report_business(group: str, output: Path, assumptions: Path | None, database: str | None) -> int:
    """Write the business case of a group. Raises TooFew, BadAssumptions."""
    from game.groups import business_case, shipped_assumptions
    from game.groups.business import assumptions_in
    from game.records.enrolment import cohort_called
    from game.reports.business import business_html

    taken = assumptions_in(assumptions or shipped_assumptions())
    with open_store(database) as store:
        cohort = cohort_called(store, group)
        attempts = store.attempts(cohort=cohort.id).attempts
    return _written(output, business_html(cohort.name, business_case(attempts, taken)))


def _written(output: Path, page: str) -> int:
    write_whole(output, page)
    complain(say("report.written", path=output))
    return FINE
