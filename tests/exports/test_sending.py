"""Sending through every fault: nothing is lost, nothing is doubled, and the key is told to nobody."""

from __future__ import annotations

import base64
import socket
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from game.errors import CannotWrite
from game.exports.keys import ADDRESS, KEY, find_store
from game.exports.outbox import FileOutbox
from game.exports.posting import Meaning, Postman, read_answer
from game.exports.sending import BATCH, PAUSES, Sent, Statement, send
from game.exports.xapi import statements
from tests.exports import stub as stubs
from tests.exports.plays import KNOWN, shipped
from tests.exports.stub import Stub, stub
from tests.making import SHIPPED

pytest.importorskip("httpx")


@dataclass
class Run:
    """Sends everything to a store as the command would, and remembers the pauses instead of waiting."""

    folder: Path
    told: list[Statement]
    pauses: list[float] = field(default_factory=list)

    def __call__(self, address: str) -> Sent:
        store = find_store({ADDRESS: address, KEY: stubs.KEY})
        outbox = FileOutbox(self.folder / "outbox.jsonl")
        with Postman(store, seconds=0.5) as post:
            return send(self.told, outbox, post, self.pauses.append)


@pytest.fixture
def run(tmp_path: Path) -> Run:
    return Run(tmp_path, [one for play in shipped(SHIPPED[0]) for one in statements(play, KNOWN)])


def nothing_lost_or_doubled(store: Stub, run: Run) -> None:
    assert set(store.kept) == {one["id"] for one in run.told}
    assert all(store.kept[one["id"]] == one for one in run.told)
    assert store.other_content == 0


def test_everything_arrives_in_batches_with_the_key_and_the_version(run: Run) -> None:
    with stub() as store:
        done = run(store.address)
        nothing_lost_or_doubled(store, run)
    assert (done.sent, done.waiting, done.stopped) == (len(run.told), 0, None)
    assert store.posts == -(-len(run.told) // BATCH) > 1
    for headers in store.headers:
        assert headers["Authorization"] == "Basic " + base64.b64encode(stubs.KEY.encode()).decode()
        assert headers["X-Experience-API-Version"] == "1.0.3"
    assert run.pauses == []


def test_what_is_sent_is_not_sent_again(run: Run) -> None:
    with stub() as store:
        run(store.address)
        posts = store.posts
        again = run(store.address)
    assert (again.sent, again.known, store.posts) == (0, 0, posts)


@pytest.mark.parametrize("mood", [429, 500, 502, 503, 504, 408, "broken", "rubbish", "hanging"])
@pytest.mark.parametrize("known", [200, 204, 409])
def test_a_store_that_takes_nothing_for_a_while_has_everything_in_the_end(
    run: Run, mood: int | str, known: int
) -> None:
    with stub([mood, mood], known=known) as store:
        done = run(store.address)
        nothing_lost_or_doubled(store, run)
    assert (done.sent, done.waiting) == (len(run.told), 0)
    assert run.pauses == list(PAUSES[:2])
    assert len(store.arrived) == len(run.told)


@pytest.mark.parametrize("known", [200, 204, 409])
def test_an_answer_that_was_lost_costs_nothing_and_doubles_nothing(run: Run, known: int) -> None:
    with stub(["lost", "lost"], known=known) as store:
        done = run(store.address)
        nothing_lost_or_doubled(store, run)
    assert done.sent + done.known == len(run.told)
    assert done.waiting == 0


def test_an_answer_without_end_is_not_waited_for(run: Run) -> None:
    with stub(["endless"]) as store:
        done = run(store.address)
        nothing_lost_or_doubled(store, run)
    assert done.sent == len(run.told)


@pytest.mark.parametrize(("status", "meaning"), [(401, Meaning.NO_ENTRY), (403, Meaning.NO_ENTRY)])
def test_a_key_that_does_not_open_it_is_tried_once_and_everything_is_kept(
    run: Run, status: int, meaning: Meaning
) -> None:
    with stub([status]) as store:
        done = run(store.address)
        assert (done.waiting, store.posts, store.kept) == (len(run.told), 1, {})
        assert done.stopped
        assert done.stopped.meaning is meaning
        run(store.address)
        nothing_lost_or_doubled(store, run)


@pytest.mark.parametrize("status", [301, 302, 307, 404, 405, 201])
def test_what_is_no_store_is_told_and_no_redirection_is_followed(run: Run, status: int) -> None:
    with stub([status]) as store:
        done = run(store.address)
        assert done.stopped
        assert done.stopped.meaning is Meaning.NO_STORE
        assert (done.waiting, store.posts) == (len(run.told), 1)
        run(store.address)
        nothing_lost_or_doubled(store, run)


def test_one_statement_that_is_refused_is_set_aside_and_holds_no_other_back(run: Run) -> None:
    bad = run.told[BATCH + 3]["id"]
    with stub(refused=[bad]) as store:
        done = run(store.address)
        assert (done.aside, done.sent, done.waiting) == ([bad], len(run.told) - 1, 0)
        assert set(store.kept) == {one["id"] for one in run.told} - {bad}
        posts = store.posts
        assert run(store.address).aside == []
        assert store.posts == posts


def test_one_statement_that_is_known_holds_no_other_back(run: Run) -> None:
    with stub() as store:
        store.take([run.told[7]])
        done = run(store.address)
        nothing_lost_or_doubled(store, run)
    assert (done.known, done.sent) == (1, len(run.told) - 1)


def test_after_the_last_pause_everything_waits_for_the_next_run(run: Run) -> None:
    with stub([503] * (len(PAUSES) + 1)) as store:
        done = run(store.address)
        assert (done.waiting, done.tries) == (len(run.told), len(PAUSES) + 1)
        assert run.pauses == sorted(PAUSES)
        assert len(set(PAUSES)) == len(PAUSES)
        run(store.address)
        nothing_lost_or_doubled(store, run)


def test_how_often_it_was_tried_is_remembered(run: Run) -> None:
    with stub([503, 401]) as store:
        run(store.address)
    outbox = FileOutbox(run.folder / "outbox.jsonl")
    assert outbox.tries(run.told[0]["id"]) == 2
    assert outbox.tries(run.told[-1]["id"]) == 0


def test_a_store_may_ask_for_a_longer_pause(run: Run) -> None:
    with stub([429]) as store:
        store.pause = "7"
        run(store.address)
    assert run.pauses == [7.0]


def test_a_store_that_asks_for_hours_is_asked_at_the_next_run(run: Run) -> None:
    with stub([429]) as store:
        store.pause = "86400"
        done = run(store.address)
    assert (run.pauses, store.posts, done.waiting) == ([], 1, len(run.told))


@pytest.mark.parametrize("asked", ["", "-1", "1e9", "²", "Wed, 21 Oct 2026 07:28:00 GMT", "9" * 400])
def test_any_other_pause_asked_for_counts_as_none(asked: str) -> None:
    assert read_answer(429, asked).pause == 0.0


def test_nobody_at_the_address_is_told_and_everything_is_kept(run: Run) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        done = run(f"http://127.0.0.1:{taken.getsockname()[1]}/xapi")
    assert done.waiting == len(run.told)
    assert done.stopped
    assert done.stopped.said == "it cannot be reached, or broke off"
    with stub() as store:
        run(store.address)
        nothing_lost_or_doubled(store, run)


def test_the_key_is_in_no_file_and_in_no_answer(run: Run) -> None:
    secrets = (stubs.KEY, "s3cr3t-h3r0n", base64.b64encode(stubs.KEY.encode()).decode())
    with stub([503, 401]) as store:
        told = repr(run(store.address)) + repr(find_store({ADDRESS: store.address, KEY: stubs.KEY}))
    for file in _files(run.folder):
        told += file.read_text(encoding="utf-8")
    assert "outbox" in " ".join(file.name for file in _files(run.folder))
    assert not [secret for secret in secrets if secret in told]


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file())


def test_where_the_outbox_cannot_be_written_it_is_said_and_nothing_is_lost(run: Run) -> None:
    file = run.folder / "outbox.jsonl"
    outbox = FileOutbox(file)
    file.mkdir()
    with stub() as store:
        with (
            Postman(find_store({ADDRESS: store.address, KEY: stubs.KEY})) as post,
            pytest.raises(CannotWrite),
        ):
            send(run.told, outbox, post, run.pauses.append)
        file.rmdir()
        run(store.address)
        nothing_lost_or_doubled(store, run)
