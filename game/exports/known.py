"""How people and groups are called in what goes out: by pseudonym, never by their own name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from game.records.attempt import Attempt


@dataclass(frozen=True, slots=True)
class Known:
    """The pseudonyms of learners and the names of cohorts, by their ids."""

    learners: Mapping[UUID, str] = field(default_factory=dict)
    cohorts: Mapping[UUID, str] = field(default_factory=dict)

    def learner(self, attempt: Attempt) -> str:
        """The pseudonym of who played, the id where there is none; empty for a guest."""
        if attempt.learner is None:
            return ""
        return self.learners.get(attempt.learner, str(attempt.learner))

    def cohort(self, attempt: Attempt) -> str:
        """The name of the cohort, its id where it has none; empty outside a session."""
        if attempt.cohort is None:
            return ""
        return self.cohorts.get(attempt.cohort, str(attempt.cohort))

    def account(self, attempt: Attempt) -> str:
        """A name that is never empty: a guest has another one in each attempt, so that no two can be linked."""
        return self.learner(attempt) or f"guest-{attempt.id}"
