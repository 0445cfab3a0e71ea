"""One request to a learning record store, and what its answer means."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from types import TracebackType
from typing import Any, Final, Protocol, Self

from game.errors import EmptyChairError
from game.exports.keys import Store
from game.words import say

SECONDS_A_STEP: Final = 15.0
"""How long a store may take to connect, to take what we send, or to say the next word of its answer."""

LONGEST_PAUSE_ASKED_FOR: Final = 300.0
"""A store that asks us to come back later than this is asked again at the next run instead."""

_TAKEN: Final = frozenset({200, 204})
_THERE_ALREADY: Final = 409
_NOT_OUR_FORM: Final = frozenset({400, 413, 422})
_NO_ENTRY: Final = frozenset({401, 403})
_LATER: Final = frozenset({408, 425, 429})


class Meaning(Enum):
    """What a store's answer means for the statements that were sent."""

    TAKEN = "they are there now"
    THERE_ALREADY = "at least one of them was there already"
    REFUSED = "at least one of them is not what it takes"
    NO_ENTRY = "the key does not open it"
    LATER = "not now"
    NO_STORE = "what answered is no learning record store"


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of one request: what it means, what it said in a few words, and how many seconds it asks us to wait."""

    meaning: Meaning
    said: str
    pause: float = 0.0


class Post(Protocol):
    """Hands statements over, and tells what came of it; raises nothing that a network can do."""

    def __call__(self, statements: Sequence[dict[str, Any]], /) -> Answer:
        """Send them in one request."""


class NoClient(EmptyChairError):
    """The package that sends is not installed."""


class Postman:
    """Sends over the network. Statements go out as xAPI 1.0.3, and no redirection is followed with our key in hand."""

    def __init__(self, store: Store, seconds: float = SECONDS_A_STEP) -> None:
        """Ready to send to `store`. Raises NoClient where the package httpx is missing."""
        try:
            import httpx
        except ModuleNotFoundError:
            raise NoClient(say("lrs.no_client")) from None
        self._store = store
        self._faults = (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError)
        self._slow = httpx.TimeoutException
        self._client = httpx.Client(timeout=seconds, follow_redirects=False)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._client.close()

    def __call__(self, statements: Sequence[dict[str, Any]]) -> Answer:
        """Send statements in one request. The body of the answer is not read: it is not needed, and may be endless."""
        try:
            with self._client.stream(
                "POST",
                self._store.address,
                content=json.dumps(list(statements), ensure_ascii=False, allow_nan=False).encode("utf-8"),
                headers={
                    "Authorization": self._store.authorization,
                    "Content-Type": "application/json",
                    "X-Experience-API-Version": "1.0.3",
                },
            ) as response:
                return read_answer(response.status_code, response.headers.get("Retry-After", ""))
        except self._slow:
            return Answer(Meaning.LATER, say("lrs.slow"))
        except self._faults:
            return Answer(Meaning.LATER, say("lrs.unreachable"))


def read_answer(status: int, retry_after: str = "") -> Answer:
    """What an HTTP status means, with the pause a store asked for in seconds; a date there counts as none."""
    said = say("lrs.said", status=status)
    if status in _TAKEN:
        return Answer(Meaning.TAKEN, said)
    if status == _THERE_ALREADY:
        return Answer(Meaning.THERE_ALREADY, said)
    if status in _NOT_OUR_FORM:
        return Answer(Meaning.REFUSED, said)
    if status in _NO_ENTRY:
        return Answer(Meaning.NO_ENTRY, said)
    if status in _LATER or status >= 500:
        return Answer(Meaning.LATER, said, _pause(retry_after))
    return Answer(Meaning.NO_STORE, said)


def _pause(retry_after: str) -> float:
    asked = retry_after.strip()
    return float(asked) if asked.isascii() and asked.isdigit() and len(asked) < 9 else 0.0
