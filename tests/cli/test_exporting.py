"""`export`: what lands in files, what goes to a store, and every sentence that is said on the way."""

from __future__ import annotations

import csv
import io
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest

from game.cli.exporting import HOME, BadRequest, Request, export_attempts
from game.errors import CannotWrite, EmptyChairError
from game.exports.choosing import Chosen, NotKnown
from game.exports.keys import ADDRESS, KEY, NotConfigured
from game.exports.kinds import Kind
from game.exports.known import Known
from game.records.attempt import Attempt
from tests.exports import stub as stubs
from tests.exports.plays import KNOWN, badly, well
from tests.exports.stub import stub

OPEN = replace(well(), id=uuid4(), finished=None, seconds=None)


class Records:
    """Records that hold three attempts, one of them not over."""

    def attempts(self) -> Sequence[Attempt]:
        return [well(), badly(), OPEN]

    def known(self) -> Known:
        return KNOWN


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (ADDRESS, KEY, HOME, "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(time, "sleep", lambda _seconds: None)


Export = Callable[..., int]


def export(kind: str, output: Path | None = None, send: bool = False, **chosen: str) -> int:
    return export_attempts(Request(Kind(kind), output, Chosen(**chosen), send), Records())


def _to(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv(ADDRESS, address)
    monkeypatch.setenv(KEY, stubs.KEY)


def test_csv_is_two_tables_that_read_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "out.csv"
    assert export("csv", file) == 0
    raw = file.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline="")))
    assert {row["attempt"] for row in rows} == {str(one.id) for one in Records().attempts()}
    assert (tmp_path / "out-scores.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    assert capsys.readouterr().out == (
        f"Wrote 3 attempts to {file}.\nWrote their scores to {tmp_path / 'out-scores.csv'}.\n"
    )


def test_json_holds_all_of_them(tmp_path: Path) -> None:
    assert export("json", tmp_path / "out.json") == 0
    assert len(json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))["attempts"]) == 3


def test_xapi_leaves_out_what_is_not_over_and_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(HOME, "https://training.example.org/")
    assert export("xapi", tmp_path / "out.jsonl") == 0
    lines = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()]
    assert {line["context"]["registration"] for line in lines} == {str(well().id), str(badly().id)}
    assert lines[0]["object"]["id"] == "https://training.example.org/scenarios/small"
    told = capsys.readouterr()
    assert told.out == f"Wrote {len(lines)} statements of 2 attempts to {tmp_path / 'out.jsonl'}.\n"
    assert told.err == "Left out, because they are not over: 1 attempt.\n"


def test_only_what_is_asked_for_goes_out(tmp_path: Path) -> None:
    export("json", tmp_path / "out.json", since="2026-03-03", player="quiet-heron")
    assert json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))["attempts"] == []


def test_what_is_sent_is_told_and_not_sent_again(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with stub() as store:
        _to(monkeypatch, store.address)
        assert export("xapi", send=True) == 0
        assert export("xapi", send=True) == 0
    many = len(store.kept)
    assert capsys.readouterr().out.splitlines() == [
        f"Sent {many}. There already: 0. Sent in earlier runs: 0.",
        f"Sent 0. There already: 0. Sent in earlier runs: {many}.",
    ]


def test_another_store_gets_everything_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = []
    for _ in range(2):
        with stub() as store:
            _to(monkeypatch, store.address)
            assert export("xapi", send=True) == 0
            kept.append(len(store.kept))
    assert kept[0] == kept[1] > 10


@pytest.mark.parametrize(
    ("moods", "said"),
    [
        ([401], f"does not let us in (it answered 401); check {KEY}."),
        ([404], f"There is no learning record store at that address (it answered 404); check {ADDRESS}."),
        ([503] * 6, "takes nothing now (it answered 503)."),
        (["broken"] * 6, "takes nothing now (it cannot be reached, or broke off)."),
    ],
)
def test_what_could_not_be_sent_is_told_in_one_sentence_without_the_key(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], moods: list[int | str], said: str
) -> None:
    with stub(moods) as store:
        _to(monkeypatch, store.address)
        assert export("xapi", send=True) == 1
        told = capsys.readouterr()
        assert said in told.err
        assert "Kept, to be sent at the next run: 20." in told.err
        assert "s3cr3t" not in told.err + told.out
        assert export("xapi", send=True) == 0
        assert len(store.kept) == 20


def test_what_is_set_aside_is_told_with_its_id(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from game.exports.xapi import statements

    bad = statements(badly(), KNOWN)[3]["id"]
    with stub(refused=[bad]) as store:
        _to(monkeypatch, store.address)
        assert export("xapi", send=True) == 1
    told = capsys.readouterr()
    assert f"Set aside, because the store does not take them: 1. They are not sent again: {bad}" in told.err


@pytest.mark.parametrize(
    ("request_", "error", "said"),
    [
        (Request(Kind.CSV), BadRequest, "-o FILE"),
        (Request(Kind.CSV, Path("a.csv"), send=True), BadRequest, "export xapi --send"),
        (Request(Kind.XAPI, send=True), NotConfigured, ADDRESS),
        (Request(Kind.CSV, Path("no folder") / "a.csv"), CannotWrite, "no such folder"),
        (Request(Kind.CSV, Path("a.csv"), Chosen(player="nobody")), NotKnown, "learners list"),
    ],
)
def test_what_cannot_be_done_is_told_and_nothing_is_written(
    request_: Request,
    error: type[EmptyChairError],
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(error, match=said):
        export_attempts(request_, Records())
    assert not [path for path in tmp_path.rglob("*") if path.suffix == ".csv"]


@pytest.mark.parametrize(
    "home", ["here", "https://", "https://a b.example", "https://a.example/?x", "https://[", "urn:x"]
)
def test_a_home_page_that_is_none_is_told(home: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(HOME, home)
    with pytest.raises(BadRequest, match=HOME):
        export("xapi", tmp_path / "out.jsonl")
