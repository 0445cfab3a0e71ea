"""An attempt as xAPI 1.0.3 statements.

A pure function: the same attempt gives the same statements with the same ids, on every machine, so that sending
them twice changes nothing. What cmi5 says of where score, success, completion and duration may stand is kept, though
nothing here claims to have been launched by cmi5.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, Final
from uuid import UUID, uuid5

from game.exports.activities import (
    HOME_PAGE,
    Verb,
    beat_activity,
    dimension_activity,
    extension,
    scenario_activity,
)
from game.exports.known import Known
from game.records.attempt import Attempt
from game.vocabulary import Dimension

Statement = dict[str, Any]

PASS_MARK: Final = 60
"""Passed is a score in empathy from here on: the band Confident. A guard that fired caps it below."""


def statements(attempt: Attempt, known: Known, home_page: str = HOME_PAGE) -> list[Statement]:
    """What the attempt is to a learning record store, in order of time; nothing while it goes on.

    Initialized; answered, once a moment; scored, once a dimension that has a score; completed, and passed or failed,
    where the conversation came to its end; terminated.
    """
    if attempt.finished is None:
        return []
    return list(_Told(attempt, known, home_page).everything())


def as_lines(attempts: Iterable[Attempt], known: Known, home_page: str = HOME_PAGE) -> str:
    """All statements of attempts that are over, one JSON object a line."""
    told = (statement for attempt in attempts for statement in statements(attempt, known, home_page))
    return "".join(json.dumps(statement, ensure_ascii=False, allow_nan=False) + "\n" for statement in told)


def duration(seconds: float) -> str:
    """A length of time as ISO 8601 writes it, to the hundredth of a second: 90 is PT1M30S."""
    hundredths = round(max(seconds, 0.0) * 100)
    minutes, rest = divmod(hundredths, 6_000)
    hours, minutes = divmod(minutes, 60)
    whole, part = divmod(rest, 100)
    written = f"{whole}.{part:02d}".rstrip("0").rstrip(".") if part else f"{whole}"
    return "PT" + (f"{hours}H" if hours else "") + (f"{minutes}M" if minutes else "") + f"{written}S"


class _Told:
    """One attempt, on its way into statements."""

    def __init__(self, attempt: Attempt, known: Known, home_page: str) -> None:
        self._attempt = attempt
        self._home_page = home_page
        self._actor = {
            "objectType": "Agent",
            "account": {"homePage": home_page, "name": known.account(attempt)},
        }
        self._scenario = scenario_activity(attempt, home_page)
        self._seconds = _seconds(attempt)

    def everything(self) -> Iterator[Statement]:
        yield self._whole(Verb.INITIALIZED, 0.0, None)
        yield from self._answers()
        yield from self._scores()
        if self._attempt.result["finished"]:
            yield from self._judged()
        yield self._whole(Verb.TERMINATED, 1.0, {"duration": duration(self._seconds)})

    def _answers(self) -> Iterator[Statement]:
        moments = self._attempt.result["moments"]
        for number, moment in enumerate(moments):
            # A silence is an answer too, and need not be among those that are offered.
            choices = dict.fromkeys([*moment["offered"], moment["choice"]])
            beat = beat_activity(self._attempt, self._home_page, moment["beat"], choices)
            result = {"response": moment["choice"], "extensions": _felt(moment)}
            share = (number + 1) / (len(moments) + 1)
            yield self._within(Verb.ANSWERED, f"answered/{number}", share, beat, result)

    def _scores(self) -> Iterator[Statement]:
        for dimension in Dimension:
            score = self._attempt.score(dimension.value)
            if score is not None:
                activity = dimension_activity(self._attempt, self._home_page, dimension)
                result = {"score": _scaled(score)}
                yield self._within(Verb.SCORED, f"scored/{dimension.value}", 1.0, activity, result)

    def _judged(self) -> Iterator[Statement]:
        lasting = {"duration": duration(self._seconds)}
        ending = {"extensions": {extension("ending"): self._attempt.ending}} if self._attempt.ending else {}
        yield self._whole(Verb.COMPLETED, 1.0, {"completion": True, **lasting, **ending})
        score = self._attempt.score(Dimension.EMPATHY.value)
        if score is not None:
            passed = score >= PASS_MARK
            result = {"success": passed, "score": _scaled(score), **lasting}
            yield self._whole(Verb.PASSED if passed else Verb.FAILED, 1.0, result)

    def _whole(self, verb: Verb, share: float, result: dict[str, Any] | None) -> Statement:
        """A statement about the scenario itself."""
        return self._statement(verb, verb.value, share, self._scenario, result, {})

    def _within(
        self, verb: Verb, key: str, share: float, activity: dict[str, Any], result: dict[str, Any]
    ) -> Statement:
        """A statement about a part of the scenario."""
        parent = {"contextActivities": {"parent": [self._scenario]}}
        return self._statement(verb, key, share, activity, result, parent)

    def _statement(
        self,
        verb: Verb,
        key: str,
        share: float,
        activity: dict[str, Any],
        result: dict[str, Any] | None,
        context: dict[str, Any],
    ) -> Statement:
        made = {
            "id": str(uuid5(self._attempt.id, key)),
            "actor": self._actor,
            "verb": verb.stated,
            "object": activity,
            "result": result,
            "context": {
                "registration": str(self._attempt.id),
                "platform": "Empty Chair",
                "revision": self._attempt.scenario_hash,
                **context,
            },
            "timestamp": _written(self._attempt.started + timedelta(seconds=share * self._seconds)),
            "version": "1.0.3",
        }
        return {name: value for name, value in made.items() if value is not None}


def statement_attempt(statement: Statement) -> UUID:
    """The attempt that a statement tells of."""
    return UUID(statement["context"]["registration"])


def _seconds(attempt: Attempt) -> float:
    """How long it took: by the clock that cannot jump, else by the two times, never below nought."""
    if attempt.seconds is not None:
        return max(attempt.seconds, 0.0)
    if attempt.finished is None:
        return 0.0
    return max((attempt.finished - attempt.started).total_seconds(), 0.0)


def _felt(moment: dict[str, Any]) -> dict[str, Any]:
    felt = {"feeling": moment["feeling"], "strength": moment["strength"]}
    return {extension(name): value for name, value in felt.items() if value is not None}


def _scaled(score: float) -> dict[str, float]:
    return {"scaled": round(score / 100, 4), "raw": score, "min": 0, "max": 100}


def _written(when: datetime) -> str:
    return when.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
