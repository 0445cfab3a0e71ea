"""Which attempts go out: those of one player, of one cohort, or since a day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from game.errors import EmptyChairError
from game.exports.known import Known
from game.records.attempt import Attempt
from game.words import say


class NotKnown(EmptyChairError):
    """A player, a cohort or a day that there is not."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was asked for: a pseudonym, the name of a cohort, a day as in 2026-09-01; None is all."""

    player: str | None = None
    cohort: str | None = None
    since: str | None = None


def choose(attempts: Iterable[Attempt], known: Known, chosen: Chosen) -> list[Attempt]:
    """The attempts that were asked for, by the time they began; days are days in UTC. Raises NotKnown."""
    learners, cohorts = set(known.learners.values()), set(known.cohorts.values())
    if chosen.player is not None and chosen.player not in learners:
        raise NotKnown(say("export.no_player", name=chosen.player))
    if chosen.cohort is not None and chosen.cohort not in cohorts:
        raise NotKnown(say("export.no_cohort", name=chosen.cohort))
    since = _day(chosen.since)
    found = [
        attempt
        for attempt in attempts
        if attempt.started >= since
        and chosen.player in (None, known.learner(attempt))
        and chosen.cohort in (None, known.cohort(attempt))
    ]
    return sorted(found, key=lambda attempt: (attempt.started, attempt.id))


def _day(written: str | None) -> datetime:
    try:
        day = date.fromisoformat(written) if written is not None else date.min
    except ValueError:
        raise NotKnown(say("export.no_day", day=written)) from None
    return datetime.combine(day, time.min, UTC)
