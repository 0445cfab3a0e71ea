"""An attempt: one play of one scenario, as it is kept and as everything that looks back reads it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Attempt:
    """One play of one scenario by one learner.

    `result` is the record of `play --json`, whole; its scores, moments and customer are read from there. Times are
    aware and in UTC; `seconds` is how long it took by a clock that cannot jump, None while it is unfinished. A guest's
    attempt has no learner; one outside a session no cohort. `mode` is "window", "terminal" or "scripted".
    """

    id: UUID
    learner: UUID | None
    cohort: UUID | None
    scenario: str
    scenario_hash: str
    engine: str
    seed: int
    mode: str
    started: datetime
    finished: datetime | None
    seconds: float | None
    result: Mapping[str, Any]

    @property
    def ending(self) -> str | None:
        """How it ended for the customer, from "lost" to "delighted"; None where it was not finished."""
        ending: str | None = self.result["ending"]
        return ending

    def score(self, dimension: str) -> float | None:
        """The score from 0 to 100 in "empathy", "above_and_beyond" or "judgement"; None where there is none."""
        found: float | None = self.result["scores"][dimension]["score"]
        return found

    def band(self, dimension: str) -> str | None:
        """The band of that score in words, from "Finding your feet" to "Wow"; None where there is none."""
        found: str | None = self.result["scores"][dimension]["band"]
        return found
