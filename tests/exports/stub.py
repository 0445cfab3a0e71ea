"""A learning record store of the tests' own, which can be as difficult as the worst."""

from __future__ import annotations

import contextlib
import json
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final

KEY: Final = "trainer:s3cr3t-h3r0n"
ANSWERS: Final = 200


class Stub:
    """Keeps statements by id. `moods` are how it meets the requests to come, one each; then it is friendly.

    `on_arrival` and `on_keeping` are called at each request, before and after what came is kept.

    A mood is a status; or "lost": it keeps what came and breaks off without an answer; "broken": it breaks off and
    keeps nothing; "hanging": it never answers; "endless": its answer has no end; "rubbish": it answers no HTTP.
    """

    def __init__(self, moods: Iterable[int | str], refused: Iterable[str], known: int) -> None:
        self.kept: dict[str, dict[str, Any]] = {}
        self.arrived: list[str] = []
        self.other_content = 0
        self.posts = 0
        self.headers: list[dict[str, str]] = []
        self.address = ""
        self.pause = ""
        self.on_arrival: Callable[[], None] = lambda: None
        self.on_keeping: Callable[[], None] = lambda: None
        self.over = threading.Event()
        self._moods = iter(moods)
        self._refused = frozenset(refused)
        self._known = known
        self._lock = threading.Lock()

    def mood(self) -> int | str:
        with self._lock:
            self.posts += 1
            return next(self._moods, ANSWERS)

    def take(self, statements: list[dict[str, Any]]) -> int:
        """All or nothing: a batch with one statement that is refused or known is not kept."""
        with self._lock:
            ids = [statement["id"] for statement in statements]
            self.arrived += ids
            if self._refused & set(ids):
                return 400
            if set(ids) & set(self.kept) and self._known == 409:
                return 409
            self.other_content += sum(self.kept.get(one["id"], one) != one for one in statements)
            new = set(ids) - set(self.kept)
            self.kept.update((one["id"], one) for one in statements)
            return 200 if new else self._known


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    stub: Stub

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""

    def do_POST(self) -> None:
        stub = self.stub
        stub.headers.append(dict(self.headers))
        told = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        mood = stub.mood()
        if mood == ANSWERS:
            stub.on_arrival()
            status = stub.take(told)
            stub.on_keeping()
            self._answer(status)
        elif isinstance(mood, int):
            self._answer(mood)
        else:
            self._misbehave(mood, told)

    def _misbehave(self, mood: str, told: list[dict[str, Any]]) -> None:
        self.close_connection = True
        if mood == "lost":
            self.stub.take(told)
        elif mood == "hanging":
            self.stub.over.wait(30)
        elif mood == "rubbish":
            self.wfile.write(b"\x00\xff not at all\r\n\r\n")
        elif mood == "endless":
            self.stub.take(told)
            self.wfile.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
            self._never_end()

    def _never_end(self) -> None:
        try:
            while not self.stub.over.is_set():
                self.wfile.write(b"400\r\n" + b"[" * 1024 + b"\r\n")
        except OSError:
            return

    def _answer(self, status: int) -> None:
        self.send_response(status)
        if self.stub.pause:
            self.send_header("Retry-After", self.stub.pause)
        self.send_header("Location", "http://127.0.0.1:9/elsewhere")
        self.send_header("Content-Length", "0")
        with contextlib.suppress(OSError):
            self.end_headers()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that has gone is no news here."""


@contextmanager
def stub(moods: Iterable[int | str] = (), refused: Iterable[str] = (), known: int = 409) -> Iterator[Stub]:
    """A store on a free port of this machine. `known` is what it answers to what it has: 409, 204 or 200."""
    made = Stub(moods, refused, known)
    handler = type("Handler", (_Handler,), {"stub": made})
    with _Server(("127.0.0.1", 0), handler) as server:
        made.address = f"http://127.0.0.1:{server.server_address[1]}/xapi"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield made
        finally:
            made.over.set()
            server.shutdown()
            thread.join()
