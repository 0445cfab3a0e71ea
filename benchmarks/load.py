"""How long a big library takes to read: `python benchmarks/load.py`.

A hundred files of 30 beats x 3 choices, read as a command reads them, each time in a process of its own: without
anything kept (and without keeping anything), for the first time, and once more with nothing changed. Seconds of wall
clock and of the processor from the first file to the last, the program already started; beside it the whole command
`list`, from its start to its end.
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from importlib.metadata import version
from pathlib import Path
from statistics import median

from play import story

ROOT = Path(__file__).resolve().parents[1]
FILES = 100
ROUNDS = 5
TARGETS = {"nothing kept": 1.0, "for the first time": 1.0, "unchanged": 0.1}

_READ = """
import json, sys, time
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from game.scenario import Library
from game.settings.files import Cache
kept = Cache(Path(sys.argv[3])) if sys.argv[3] else None
wall, cpu = time.perf_counter(), time.process_time()
found = Library([Path(sys.argv[2])], kept=kept).readings()
# What is made next pays for what the reading has put off.
made = [[number] for number in range(10_000)]
print(json.dumps({"wall": time.perf_counter() - wall, "cpu": time.process_time() - cpu,
                  "read": sum(bool(reading.scenario) for reading in found)}))
"""
_LIST = """
import contextlib, io, sys
sys.path.insert(0, sys.argv[1])
from game.cli import main
with contextlib.redirect_stdout(io.StringIO()):
    main(["list", "--library", sys.argv[2]])
"""


def read(library: Path, kept: Path | None) -> dict[str, float]:
    """One reading of all files in a process of its own."""
    call = [sys.executable, "-c", _READ, str(ROOT), str(library), str(kept or "")]
    done = subprocess.run(call, capture_output=True, text=True, check=True)
    found: dict[str, float] = json.loads(done.stdout)
    if found["read"] != FILES:
        raise SystemExit(f"{found['read']} of {FILES} files could be read")
    return found


def listed(library: Path, home: Path, without: bool) -> dict[str, float]:
    """The command `list`, with the interpreter's start."""
    own = {name: str(home) for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
    around = os.environ | own | ({"EMPTY_CHAIR_NO_CACHE": "1"} if without else {})
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", _LIST, str(ROOT), str(library)], check=True, env=around)
    return {"wall": time.perf_counter() - began}


def one_round(library: Path, home: Path) -> dict[str, dict[str, float]]:
    """Each of them once, with an empty folder for what is kept."""
    kept = home / "kept"
    return {
        "nothing kept": read(library, None),
        "for the first time": read(library, kept),
        "unchanged": read(library, kept),
        "list, nothing kept": listed(library, home, True),
        "list, for the first time": listed(library, home, False),
        "list, unchanged": listed(library, home, False),
    }


def line(name: str, rounds: list[dict[str, float]]) -> str:
    """Median and range of one of them, and what was aimed at."""
    wall = [found["wall"] for found in rounds]
    said = f"{name:<26}{median(wall):.3f} s ({min(wall):.3f} to {max(wall):.3f})"
    if "cpu" in rounds[0]:
        said += f", processor {median(found['cpu'] for found in rounds):.3f} s"
    return said + (f"; aim {TARGETS[name]} s" if name in TARGETS else "")


def main() -> None:
    """Measure in interleaved rounds, and print."""
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    versions = (
        f"Python {platform.python_version()}, PyYAML {version('pyyaml')}, pydantic {version('pydantic')}"
    )
    print(f"{versions}, {os.cpu_count()} cores{load}, {time.strftime('%Y-%m-%d')}; {FILES} files")
    rounds: list[dict[str, dict[str, float]]] = []
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "scenarios"
        library.mkdir()
        for number in range(FILES):
            text = story().replace("id: thirty", f"id: thirty-{number}")
            (library / f"thirty-{number}.yaml").write_text(text, encoding="utf-8")
        for number in range(ROUNDS):
            home = Path(folder) / f"home-{number}"
            rounds.append(one_round(library, home))
    for name in rounds[0]:
        print(line(name, [found[name] for found in rounds]))


if __name__ == "__main__":
    main()
