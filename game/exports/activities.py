"""The words of xAPI: the verbs we use, and scenarios, beats and dimensions as activities."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Any, Final
from urllib.parse import quote

from game.records.attempt import Attempt
from game.vocabulary import Dimension

_VERBS: Final = "http://adlnet.gov/expapi/verbs/"
_TYPES: Final = "http://adlnet.gov/expapi/activities/"
_OURS: Final = "https://empty-chair.example/xapi/"
"""A name of our own that nobody can own: `.example` is kept free for ever (RFC 2606)."""

HOME_PAGE: Final = "https://empty-chair.example"
"""Where accounts and scenarios are said to live, unless an organisation gives its own address."""


class Verb(StrEnum):
    """What a statement says somebody did; the verbs are ADL's, and those that cmi5 defines among them."""

    INITIALIZED = "initialized"
    ANSWERED = "answered"
    SCORED = "scored"
    COMPLETED = "completed"
    PASSED = "passed"
    FAILED = "failed"
    TERMINATED = "terminated"

    @property
    def stated(self) -> dict[str, Any]:
        """The verb as a statement has it."""
        return {"id": f"{_VERBS}{self.value}", "display": {"en": self.value}}


def extension(name: str) -> str:
    """The name of something of ours that xAPI has no word for."""
    return f"{_OURS}{name}"


def scenario_activity(attempt: Attempt, home_page: str) -> dict[str, Any]:
    """The scenario that was played."""
    return _activity(_address(attempt, home_page), "simulation", attempt.scenario)


def beat_activity(attempt: Attempt, home_page: str, beat: str, choices: Iterable[str]) -> dict[str, Any]:
    """A beat, as a question with these choices, by id."""
    made = _activity(f"{_address(attempt, home_page)}/beats/{quote(beat, safe='')}", "cmi.interaction", beat)
    choice = {"interactionType": "choice", "choices": [{"id": one} for one in choices]}
    return {**made, "definition": {**made["definition"], **choice}}


def dimension_activity(attempt: Attempt, home_page: str, dimension: Dimension) -> dict[str, Any]:
    """One of the three scores of the scenario, as an objective with its meaning."""
    name = dimension.value.replace("_", " ")
    made = _activity(f"{_address(attempt, home_page)}/scores/{dimension.value}", "objective", name)
    return {**made, "definition": {**made["definition"], "description": {"en": dimension.meaning}}}


def _address(attempt: Attempt, home_page: str) -> str:
    return f"{home_page.rstrip('/')}/scenarios/{quote(attempt.scenario, safe='')}"


def _activity(address: str, kind: str, name: str) -> dict[str, Any]:
    return {
        "objectType": "Activity",
        "id": address,
        "definition": {"type": f"{_TYPES}{kind}", "name": {"en": name}},
    }
