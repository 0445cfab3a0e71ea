"""Writing a report so that there is always a whole file: the old one or the new one."""

from __future__ import annotations

import os
from pathlib import Path

from game.errors import CannotWrite
from game.words import say


def write_report(path: Path, html: str) -> None:
    """Write `html` to `path` as UTF-8, over a report that is there already.

    It is written beside `path` first and then put in its place. Raises CannotWrite, with nothing left behind,
    where the folder is missing, `path` is a folder, or the disk will not take it.
    """
    if not path.parent.is_dir():
        raise CannotWrite(say("report.no_folder", folder=path.parent))
    if path.is_dir():
        raise CannotWrite(say("report.is_folder", path=path))
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        beside.write_text(html, encoding="utf-8", newline="\n")
        beside.replace(path)
    except OSError as fault:
        _forget(beside)
        raise CannotWrite(say("report.cannot_write", path=path, why=_reason(fault))) from fault


def _reason(fault: OSError) -> str:
    return (fault.strerror or type(fault).__name__).lower()


def _forget(beside: Path) -> None:
    """Take away what was begun; where even that fails, the fault already on its way says why."""
    try:
        beside.unlink(missing_ok=True)
    except OSError:
        return
