"""A process that sends statements, and can be told to die by its own hand: `python -m tests.exports.dying`.

Arguments: a file of statements, the file of the outbox, and where to die: `settling:N` before the Nth line of the
outbox is written, `writing:N` in the middle of it, `never`. The store is found in the environment.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from pathlib import Path

from game.exports.keys import find_store
from game.exports.outbox import FileOutbox
from game.exports.posting import Postman
from game.exports.sending import send


class DyingOutbox(FileOutbox):
    """An outbox in a process that dies while something is settled."""

    def __init__(self, file: Path, where: str) -> None:
        super().__init__(file)
        self._path = file
        self._where, _, number = where.partition(":")
        self._left = int(number or 0)

    def _write(self, line: dict[str, list[str]]) -> None:
        self._left -= 1
        if self._left == 0:
            if self._where == "writing":
                half = json.dumps(line).encode()
                self._path.write_bytes(self._before() + b"\n" + half[: len(half) // 2])
            die()
        super()._write(line)

    def _before(self) -> bytes:
        return self._path.read_bytes() if self._path.exists() else b""


def die() -> None:
    """As hard as the system lets a process die."""
    if sys.platform == "win32":
        os._exit(9)
    os.kill(os.getpid(), signal.SIGKILL)


def main(statements: str, outbox: str, where: str) -> None:
    told = [json.loads(line) for line in Path(statements).read_text(encoding="utf-8").splitlines()]
    with Postman(find_store(os.environ)) as post:
        done = send(told, DyingOutbox(Path(outbox), where), post, time.sleep)
    print(f"{done.sent} {done.known} {done.waiting}")


if __name__ == "__main__":
    main(*sys.argv[1:])
