"""Sending statements until a learning record store has all of them, each once, whatever happens on the way.

A statement leaves the outbox only when the store has said that it is there. Where an answer was lost, it is sent
again under the same id, and a store keeps one statement an id; so nothing is lost, and nothing is doubled.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from game.exports.outbox import Fate, Outbox
from game.exports.posting import LONGEST_PAUSE_ASKED_FOR, Answer, Meaning, Post

Statement = dict[str, Any]
Sleep = Callable[[float], None]
"""Waits so many seconds."""

BATCH: Final = 50
PAUSES: Final = (1.0, 2.0, 4.0, 8.0, 16.0)
"""Seconds between one try and the next; after the last one, what waits goes on waiting for the next run."""


@dataclass(slots=True)
class Sent:
    """What came of sending: how many went, how many the store had, which it would not take, how many wait and why."""

    sent: int = 0
    known: int = 0
    aside: list[str] = field(default_factory=list)
    waiting: int = 0
    tries: int = 0
    stopped: Answer | None = None


def send(statements: Sequence[Statement], outbox: Outbox, post: Post, sleep: Sleep) -> Sent:
    """Send what is not settled yet, in the order given; those settled in earlier runs are left alone.

    It stops, with all that is left waiting, where the key does not open the store, where what answers is no store,
    or where the store has not answered after the last pause.
    """
    done = Sent()
    settled = outbox.fates(statement["id"] for statement in statements)
    left = [statement for statement in statements if statement["id"] not in settled]
    journey = _Journey(outbox, post, sleep, done)
    for batch in _batches(left):
        if not journey.deliver(batch):
            break
    done.waiting = len(left) - done.sent - done.known - len(done.aside)
    return done


class _Journey:
    """One run over what waits."""

    def __init__(self, outbox: Outbox, post: Post, sleep: Sleep, done: Sent) -> None:
        self._outbox = outbox
        self._post = post
        self._sleep = sleep
        self._done = done

    def deliver(self, batch: Sequence[Statement]) -> bool:
        """Bring a batch home; False where there is no use in going on."""
        answer = self._insist(batch)
        if answer.meaning is Meaning.TAKEN:
            self._settle(batch, Fate.SENT)
            self._done.sent += len(batch)
            return True
        if answer.meaning in (Meaning.THERE_ALREADY, Meaning.REFUSED):
            return self._one_by_one(batch) if len(batch) > 1 else self._close(batch, answer)
        self._done.stopped = answer
        return False

    def _one_by_one(self, batch: Sequence[Statement]) -> bool:
        """A store takes all of a batch or none, so one that it has or refuses must not hold the others back."""
        half = len(batch) // 2
        return self.deliver(batch[:half]) and self.deliver(batch[half:])

    def _close(self, alone: Sequence[Statement], answer: Answer) -> bool:
        if answer.meaning is Meaning.THERE_ALREADY:
            self._settle(alone, Fate.SENT)
            self._done.known += 1
        else:
            self._settle(alone, Fate.ASIDE)
            self._done.aside.append(alone[0]["id"])
        return True

    def _insist(self, batch: Sequence[Statement]) -> Answer:
        """Try, with growing pauses, until there is an answer that is not "later"."""
        for pause in (*PAUSES, None):
            self._done.tries += 1
            answer = self._post(batch)
            if answer.meaning in (Meaning.TAKEN, Meaning.THERE_ALREADY, Meaning.REFUSED):
                break
            self._outbox.tried([statement["id"] for statement in batch])
            asked = answer.pause > LONGEST_PAUSE_ASKED_FOR
            if answer.meaning is not Meaning.LATER or pause is None or asked:
                break
            self._sleep(max(pause, answer.pause))
        return answer

    def _settle(self, batch: Sequence[Statement], fate: Fate) -> None:
        self._outbox.settle([statement["id"] for statement in batch], fate)


def _batches(statements: Sequence[Statement]) -> Iterator[Sequence[Statement]]:
    for start in range(0, len(statements), BATCH):
        yield statements[start : start + BATCH]
