"""How much a pack may hold, and the one way in which everything that is wrong with one is told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from game.errors import ScenarioError
from game.scenario import FileProblem, Gravity
from game.scenario.problem import located, problem
from game.words import say

MOST_FILES: Final = 2_000
"""Folders and the manifest are not counted."""
MOST_ENTRIES: Final = 3 * MOST_FILES
"""Files and folders together."""
MOST_BYTES: Final = 50_000_000
"""Of all files together, unpacked; the manifest is not counted."""
MOST_PACKED: Final = MOST_BYTES + 6_000_000
"""Of the zip itself: what is stored as it is, and a line for each file at its end."""
MOST_DIRECTORY: Final = 2_000_000
"""Of the list of files at the end of the zip: 6,000 entries of 330 bytes."""
MOST_RATIO: Final = 200
"""Times a file larger than `SMALL` may grow: text shrinks to a tenth, pictures hardly at all."""
SMALL: Final = 1_000_000

_MOST_TOLD: Final = 20


def refuse(pack: Path, found: Iterable[FileProblem]) -> None:
    """Raises ScenarioError with the first of these problems of a zip, if there are any."""
    told = list(found)[:_MOST_TOLD]
    if told:
        refuse_for(located(told, pack, ()))


def refusal(pack: Path, code: str, /, **facts: object) -> ScenarioError:
    """The exception for one problem of a zip."""
    return _error(located([problem(code, **facts)], pack, ()))


def refuse_for(problems: Sequence[FileProblem]) -> None:
    """Raises ScenarioError if any of these is an error; those that are none are told with it."""
    if any(found.severity is Gravity.ERROR for found in problems):
        raise _error(problems)


def too_much(sizes: Sequence[int]) -> Iterator[FileProblem]:
    """What is too much of files with so many bytes each."""
    if len(sizes) > MOST_FILES:
        yield problem("E504", what=say("pack.what.count"), found=f"{len(sizes):,}", most=f"{MOST_FILES:,}")
    if sum(sizes) > MOST_BYTES:
        most = in_bytes(MOST_BYTES)
        yield problem("E504", what=say("pack.what.total"), found=in_bytes(sum(sizes)), most=most)


def in_bytes(count: int) -> str:
    """A size, for a sentence."""
    return say("pack.bytes", count=f"{count:,}")


def _error(problems: Sequence[FileProblem]) -> ScenarioError:
    return ScenarioError(problems[0].sentence, problems)
