"""How long the game takes to start: `python benchmarks/start.py [--rounds 9]`.

Each round is a process of its own that opens the game at its break room as `python main.py` does, on a display that
nobody sees, and stops after the first frame. Milliseconds from the start of the process to the first frame, and
megabytes at their highest until then. The first round, in which files may not be in memory yet, is left out; it also
leaves Python's compiled modules behind (in a folder of the benchmark's own), as any first start of the game does.
Beside it what an interpreter takes that only imports pygame.
"""

from __future__ import annotations

import argparse
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

ROOT = Path(__file__).resolve().parents[1]
TARGETS = {"milliseconds": 250, "megabytes": 80}

_GAME = """
import json, resource, sys, time
sys.path.insert(0, sys.argv[1])
import game.window.app
def once(app, _=None):
    print(json.dumps({"at": time.time(), "mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
    raise SystemExit
sys.argv = ["main.py"]
import game.window
game.window.perform = once
game.window.threading.Thread.start = lambda thread: None
from game.cli import main
main()
"""
_PYGAME = """
import json, resource, time
import pygame
print(json.dumps({"at": time.time(), "mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
"""


def surroundings(compiled: str) -> dict[str, str]:
    """The environment of each round: nobody's display, and compiled modules kept in the folder `compiled`."""
    own = {"SDL_VIDEODRIVER": "dummy", "PYGAME_HIDE_SUPPORT_PROMPT": "1", "PYTHONPYCACHEPREFIX": compiled}
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | own


def once(code: str, environment: dict[str, str]) -> tuple[float, float]:
    """One start: milliseconds and megabytes."""
    began = time.time()
    done = subprocess.run(
        [sys.executable, "-c", code, str(ROOT)], capture_output=True, text=True, env=environment, check=True
    )
    found = json.loads(done.stdout.splitlines()[-1])
    return 1000 * (found["at"] - began), found["mb"]


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    rounds = parser.parse_args().rounds
    print(f"Python {platform.python_version()}, pygame-ce {version('pygame-ce')}")
    for name, code in (("the game's first frame", _GAME), ("pygame alone", _PYGAME)):
        with tempfile.TemporaryDirectory() as compiled:
            found = [once(code, surroundings(compiled)) for _ in range(rounds + 1)][1:]
        times = [taken for taken, _ in found]
        most = max(mb for _, mb in found)
        print(
            f"{name:24} median {median(times):4.0f} ms ({min(times):.0f} to {max(times):.0f}), {most:.0f} MB"
        )
    print(f"to reach: {TARGETS['milliseconds']} ms, {TARGETS['megabytes']} MB")


if __name__ == "__main__":
    main()
