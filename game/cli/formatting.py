"""`format`: choices that lack an id are given one, and nothing else is touched."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from game.authoring.formatting import formatted, lines_without_id
from game.cli.output import tell
from game.cli.start import BAD_INPUT, FINE
from game.scenario import FileProblem, Reading, files_under, read
from game.settings.files import write_whole
from game.words import say

WOULD_CHANGE = 1


def format_files(paths: Sequence[Path], *, only_look: bool) -> int:
    """Format every file under the paths, say what was done, and return the exit code."""
    return max(_format(file, only_look=only_look) for path in paths for file in files_under(path))


def _format(file: Path, *, only_look: bool) -> int:
    reading = read(file, use_house=False)
    raw = file.read_bytes() if file.is_file() else b""
    others = _others(reading, raw)
    if others:
        tell("\n".join([*map(str, others), say("format.left_alone", path=file)]))
        return BAD_INPUT
    made = formatted(raw)
    if not made.added:
        tell(say("format.fine", path=file))
        return FINE
    if not only_look:
        write_whole(file, made.content)
    code = "format.would_add" if only_look else "format.added"
    tell(say(code, path=file, count=len(made.added), ids=", ".join(made.added)))
    return WOULD_CHANGE if only_look else FINE


def _others(reading: Reading, raw: bytes) -> list[FileProblem]:
    """What is wrong with a file besides choices that have no id."""
    nameless = [problem for problem in reading.errors if problem.code == "E202" and "`id`" in problem.message]
    lines = lines_without_id(raw) if nameless else frozenset()
    return [problem for problem in reading.errors if problem not in nameless or problem.line not in lines]
