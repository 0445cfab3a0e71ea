"""`export`: what was played, as tables, as JSON, and as xAPI in a file or to a learning record store."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol
from urllib.parse import urlsplit

from rich.console import Console
from rich.progress import Progress

from game.cli.output import complain, tell
from game.cli.start import FAILED, FINE
from game.errors import EmptyChairError
from game.exports.activities import HOME_PAGE
from game.exports.choosing import Chosen, choose
from game.exports.keys import ADDRESS, KEY, Store, find_store
from game.exports.kinds import Kind
from game.exports.known import Known
from game.exports.outbox import FileOutbox
from game.exports.posting import Answer, Meaning, Post, Postman
from game.exports.sending import Sent, Statement, send
from game.exports.table import ATTEMPT_COLUMNS, SCORE_COLUMNS, as_csv, attempt_rows, beside, score_rows
from game.exports.whole import as_json
from game.exports.xapi import as_lines, statements
from game.records.attempt import Attempt
from game.settings.files import write_whole
from game.settings.folders import personal_library
from game.words import say

if TYPE_CHECKING:
    from game.records.store import Store as Records

HOME: Final = "EMPTY_CHAIR_HOME_PAGE"
"""The environment's name for the address of the organisation, under which accounts and scenarios are told."""


class BadRequest(EmptyChairError):
    """Options that do not go together."""


class Kept(Protocol):
    """What an export asks of the records."""

    def attempts(self) -> Sequence[Attempt]:
        """Every attempt that is kept."""

    def known(self) -> Known:
        """How learners and cohorts are called."""


@dataclass(frozen=True, slots=True)
class Request:
    """What `export` was asked to do."""

    kind: Kind
    output: Path | None = None
    chosen: Chosen = field(default_factory=Chosen)
    send: bool = False


def export_kept(request: Request, database: str | None = None) -> int:
    """Export what is in the store. Damaged attempts are told and left out."""
    from game.cli.recording import open_store

    _fits_together(request)
    with open_store(database) as store:
        return export_attempts(request, _Stored(store))


class _Stored:
    """What an export asks of the store."""

    def __init__(self, store: Records) -> None:
        self._store = store

    def attempts(self) -> Sequence[Attempt]:
        found = self._store.attempts()
        if found.damaged:
            complain(say("export.damaged", count=len(found.damaged)))
        return found.attempts

    def known(self) -> Known:
        from game.records.enrolment import cohorts, learners

        return Known(
            {one.id: one.pseudonym for one in learners(self._store)},
            {one.id: one.name for one in cohorts(self._store)},
        )


def export_attempts(request: Request, kept: Kept) -> int:
    """Write and send as asked, and return the exit code: 1 where not everything that was to be sent has arrived."""
    _fits_together(request)
    store = find_store(os.environ) if request.send else None
    home_page = _home_page()
    known = kept.known()
    attempts = choose(kept.attempts(), known, request.chosen)
    over = [attempt for attempt in attempts if attempt.finished]
    if request.kind is Kind.XAPI and len(over) < len(attempts):
        complain(say("export.unfinished", count=_counted(len(attempts) - len(over))))
    if request.output:
        _write(request.kind, request.output, attempts, known, home_page)
    if store is None:
        return FINE
    told = [one for attempt in over for one in statements(attempt, known, home_page)]
    return _send(told, store)


def _fits_together(request: Request) -> None:
    if request.send and request.kind is not Kind.XAPI:
        raise BadRequest(say("export.send_what"))
    if not request.send and request.output is None:
        raise BadRequest(say("export.nowhere"))


def _home_page() -> str:
    given = os.environ.get(HOME, "").strip() or HOME_PAGE
    try:
        parts = urlsplit(given)
    except ValueError:
        raise BadRequest(say("export.home_page", name=HOME)) from None
    plain = given.isascii() and given.isprintable() and not set(' "<>\\^`{|}@') & set(given)
    if (
        parts.scheme not in ("http", "https")
        or not parts.netloc
        or parts.query
        or parts.fragment
        or not plain
    ):
        raise BadRequest(say("export.home_page", name=HOME))
    return given.rstrip("/")


def _write(kind: Kind, file: Path, attempts: Sequence[Attempt], known: Known, home_page: str) -> None:
    many = _counted(len(attempts))
    if kind is Kind.CSV:
        write_whole(beside(file), as_csv(SCORE_COLUMNS, score_rows(attempts, known)))
        write_whole(file, as_csv(ATTEMPT_COLUMNS, attempt_rows(attempts, known)))
    elif kind is Kind.JSON:
        write_whole(file, as_json(attempts, known))
    else:
        lines = as_lines(attempts, known, home_page)
        write_whole(file, lines)
        over = _counted(sum(attempt.finished is not None for attempt in attempts))
        many = say("export.statements", count=f"{lines.count(chr(10)):,}", attempts=over)
    tell(say("export.written", count=many, path=file))
    if kind is Kind.CSV:
        tell(say("export.written.scores", path=beside(file)))


def _counted(many: int) -> str:
    return say("export.attempts.one") if many == 1 else say("export.attempts", count=f"{many:,}")


def outbox_of(store: Store) -> Path:
    """Where it is kept what a store has: each store has an outbox of its own, in the folder of the player's data."""
    name = hashlib.sha256(store.address.encode("utf-8")).hexdigest()[:12]
    return personal_library().parent / f"outbox-{name}.jsonl"


def _send(told: Sequence[Statement], store: Store) -> int:
    console = Console(stderr=True)
    outbox = FileOutbox(outbox_of(store))
    with (
        Postman(store) as post,
        Progress(console=console, transient=True, disable=not console.is_terminal) as bar,
    ):
        watched = _Watched(post, bar, len(told) - len(outbox.fates(one["id"] for one in told)))
        done = send(told, outbox, watched, time.sleep)
    _tell(done, len(told))
    return FAILED if done.waiting or done.aside else FINE


class _Watched:
    """A post whose progress is shown."""

    def __init__(self, post: Post, bar: Progress, total: int) -> None:
        self._post = post
        self._bar = bar
        self._task = bar.add_task(say("lrs.progress"), total=total)

    def __call__(self, told: Sequence[dict[str, Any]]) -> Answer:
        answer = self._post(told)
        if answer.meaning is Meaning.TAKEN or len(told) == 1:
            self._bar.advance(self._task, len(told))
        return answer


def _tell(done: Sent, total: int) -> None:
    before = total - done.sent - done.known - len(done.aside) - done.waiting
    tell(say("lrs.sent", count=f"{done.sent:,}", known=f"{done.known:,}", before=f"{before:,}"))
    if done.aside:
        complain(say("lrs.aside", count=f"{len(done.aside):,}", ids=", ".join(done.aside[:10])))
    if done.stopped:
        complain(_why(done.stopped, done.waiting))


def _why(stopped: Answer, waiting: int) -> str:
    codes = {Meaning.NO_ENTRY: "lrs.no_entry", Meaning.NO_STORE: "lrs.no_store"}
    code = codes.get(stopped.meaning, "lrs.later")
    return say(code, said=stopped.said, count=f"{waiting:,}", name=ADDRESS, key=KEY)
