"""What a person reads when the store fails: `python -m tests.records.sentences`.

Every fault is made, and the program is run into it twice: asked about the store, and played by Ada to the end.
"""

from __future__ import annotations

import os
import resource
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from game.records.enrolment import add_learner
from game.records.store import Store
from tests.records.databases import RESULT, beginning
from tests.records.played import CHOICES, HOTEL

ROOT = Path(__file__).parents[2]
_BEGIN = f"import os, sys; sys.path.insert(0, {str(ROOT)!r}); from game.cli import main\n"
_PLAY = ("play", str(HOTEL), "--choices", ",".join(CHOICES), "--player", "Ada")
_BECOME = f"""
import contextlib, io, tempfile
# Everything is loaded before: somebody else may not read where Python lies.
with contextlib.redirect_stdout(io.StringIO()), tempfile.TemporaryDirectory() as sound:
    homes = {{key: value for key, value in os.environ.items() if key.startswith(("XDG", "EMPTY"))}}
    os.environ |= {{key: sound for key in homes}} | {{"EMPTY_CHAIR_DATABASE": sound + "/records.db"}}
    for arguments in (["store", "info"], {list(_PLAY)!r}):
        with contextlib.suppress(SystemExit):
            main(arguments)
    os.environ |= homes
os.setuid(65534)
sys.exit(main(sys.argv[1:]))
"""


@dataclass
class Fault:
    """A store that fails: how it is made, its address within a folder, and what is peculiar to the process."""

    name: str
    make: Callable[[Path], object]
    address: str = "data/records.db"
    before: Callable[[], None] | None = None
    start: str = "sys.exit(main(sys.argv[1:]))"


@dataclass
class Told:
    """What the program said and how it ended: asked about the store, and after a play."""

    asked: subprocess.CompletedProcess[str]
    played: subprocess.CompletedProcess[str]
    left: list[str] = field(default_factory=list)


def _filled(folder: Path) -> Path:
    place = folder / "data" / "records.db"
    with Store(place) as store:
        store.finish(store.begin(beginning(add_learner(store, "Ada").id), {}), RESULT, 1.0, {})
    return place


def _changed(statement: str, folder: Path) -> None:
    with closing(sqlite3.connect(_filled(folder))) as connection:
        connection.execute(statement)
        connection.commit()


def _no_database(folder: Path) -> None:
    (folder / "data" / "records.db").write_bytes(b"no database at all" * 99)


def _cut(folder: Path) -> None:
    place = _filled(folder)
    place.write_bytes(place.read_bytes()[:9_000])


def _locked_up(folder: Path) -> None:
    _filled(folder).chmod(0o444)
    (folder / "data").chmod(0o555)


def _no_room() -> None:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))


def faults() -> list[Fault]:
    """Every fault that can be made here."""
    found = [
        Fault("no database", _no_database),
        Fault("cut off", _cut),
        Fault("an attempt changed", partial(_changed, "UPDATE attempt SET seed = 8")),
        Fault("a name changed", partial(_changed, "UPDATE learner_name SET name = 'Eve'")),
        Fault("newer", partial(_changed, "UPDATE alembic_version SET version_num = '9999'")),
        Fault("disk full", _filled, before=_no_room),
        Fault("server away", _filled, "postgresql://ada:secret@127.0.0.1:9/chair"),
        Fault("no address", _filled, "mysql://ada:secret@somewhere/chair"),
    ]
    if os.geteuid() == 0:
        found.append(Fault("folder of somebody else", _locked_up, start=_BECOME))
    return found


def told(fault: Fault, folder: Path) -> Told:
    """Make the fault in an empty folder, and run into it."""
    (folder / "data").mkdir()
    (folder / "home").mkdir()
    for one in (folder, folder / "data", folder / "home"):
        one.chmod(0o777)
    fault.make(folder)
    found = Told(_run(fault, folder, "store", "info"), _run(fault, folder, *_PLAY))
    found.left = sorted(path.name for path in (folder / "home").rglob("waiting/*"))
    return found


def _run(fault: Fault, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    homes = {f"XDG_{name}_HOME": str(folder / "home") for name in ("DATA", "CONFIG", "CACHE")}
    place = fault.address if "://" in fault.address else str(folder / fault.address)
    return subprocess.run(
        [sys.executable, "-B", "-c", _BEGIN + fault.start, *arguments],
        env=os.environ | homes | {"EMPTY_CHAIR_DATABASE": place}, cwd=folder, capture_output=True, text=True,
        timeout=120, check=False, preexec_fn=fault.before,
    )  # fmt: skip


def main() -> None:
    """Print every sentence, with the exit codes of both commands."""
    for fault in faults():
        with tempfile.TemporaryDirectory() as folder:
            found = told(fault, Path(folder))
            print(f"\n{fault.name}: store info {found.asked.returncode}, play {found.played.returncode}")
            print(f"  store info: {found.asked.stderr.strip() or found.asked.stdout.strip()}")
            print(f"  play: {found.played.stderr.strip()} (waiting: {len(found.left)})")


if __name__ == "__main__":
    main()
