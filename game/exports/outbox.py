"""What is still to be sent: statements by id, until a learning record store has them.

An outbox holds no statement, only which are where. What is sent is made of the attempts as they are kept, so an
attempt that is erased is never sent, and nothing secret or personal lies here.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol

from game.errors import CannotWrite, EmptyChairError
from game.settings.files import reason
from game.words import say


class Fate(StrEnum):
    """Where a statement is, as long as it is not waiting."""

    SENT = "sent"
    ASIDE = "aside"


class Outbox(Protocol):
    """Remembers of every statement how often it was tried, and what became of it."""

    def fates(self, ids: Iterable[str]) -> dict[str, Fate]:
        """What became of those of these statements that no longer wait."""

    def tried(self, ids: Sequence[str]) -> None:
        """These were tried and are still waiting."""

    def settle(self, ids: Sequence[str], fate: Fate) -> None:
        """These are sent, or set aside; kept for good when this returns."""


class DamagedOutbox(EmptyChairError):
    """The file of an outbox cannot be read."""


class FileOutbox:
    """An outbox in a file that only grows: a line for whatever happened, on the disk before it counts.

    A line that was cut off, because the program or the machine died while it was written, is a line that was never
    written: its statements are sent once more, under the same ids, which changes nothing.
    """

    def __init__(self, file: Path) -> None:
        """Keep it in `file`, which is made when first needed. Raises DamagedOutbox where it cannot be read."""
        self._file = file
        self._fates: dict[str, Fate] = {}
        self._tries: dict[str, int] = {}
        self._read()

    def fates(self, ids: Iterable[str]) -> dict[str, Fate]:
        """What became of those of these statements that no longer wait."""
        return {one: self._fates[one] for one in ids if one in self._fates}

    def tries(self, statement: str) -> int:
        """How often a statement was tried in vain."""
        return self._tries.get(statement, 0)

    def tried(self, ids: Sequence[str]) -> None:
        """These were tried and are still waiting."""
        self._write({"tried": list(ids)})

    def settle(self, ids: Sequence[str], fate: Fate) -> None:
        """These are sent, or set aside. Raises CannotWrite where that cannot be kept."""
        self._write({fate.value: list(ids)})

    def _read(self) -> None:
        try:
            lines = self._file.read_bytes().split(b"\n")
        except FileNotFoundError:
            return
        except OSError as error:
            raise DamagedOutbox(say("cannot_read", path=self._file, why=reason(error))) from error
        for line in lines:
            self._take(_parsed(line))

    def _take(self, line: dict[str, list[str]]) -> None:
        for one in line.get("tried", []):
            self._tries[one] = self.tries(one) + 1
        for fate in Fate:
            self._fates.update(dict.fromkeys(line.get(fate.value, []), fate))

    def _write(self, line: dict[str, list[str]]) -> None:
        # A line end goes first as well, so that half a line of an earlier crash spoils nothing that follows it.
        written = f"\n{json.dumps(line)}\n".encode()
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with self._file.open("ab") as file:
                file.write(written)
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise CannotWrite(say("cannot_write", path=self._file, why=reason(error))) from error
        self._take(line)


def _parsed(line: bytes) -> dict[str, list[str]]:
    """What a line says; nothing, where it is cut off or no line of ours."""
    try:
        said: Any = json.loads(line)
    except ValueError:
        return {}
    if not isinstance(said, dict):
        return {}
    return {str(key): [str(one) for one in ids] for key, ids in said.items() if isinstance(ids, list)}
