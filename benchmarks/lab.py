"""How long an experiment takes: `python benchmarks/lab.py`.

The command as anybody runs it, in a process of its own, on one condition of thirty experiences: one customer, and a
hundred thousand who differ. Prints seconds and the most memory of each round, with what it was run on.
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
ROUNDS = 5
LIVED = (
    "failure: {severity: 0.5}", "empathise: {kind: cognitive}", "apologise: {}", "explain: {}", "fix: {}",
    "compensate: {}", "gesture: {value: 0.5}", "wait: {minutes: 8}", "offer_choice: {options: 2}", "farewell: {}",
)  # fmt: skip
EXPERIMENT = "lab: 1\nconditions:\n  all:\n" + "".join(f"    - {line}\n" for line in LIVED * 3)

_RUN = """
import contextlib, io, json, resource, sys, time
sys.path.insert(0, sys.argv.pop(1))
start = time.perf_counter()
from game.cli import main
with contextlib.redirect_stdout(io.StringIO()) as out:
    code = main(sys.argv[1:])
most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(json.dumps({"seconds": time.perf_counter() - start, "most": most, "code": code, "size": len(out.getvalue())}))
"""


def measured(file: Path, customers: int) -> dict[str, float]:
    """One run in a process of its own: seconds from its first line, and its most memory in KiB."""
    args = ["lab", str(file), "--json", "--customers", str(customers), "--vary", "0.2"]
    done = subprocess.run(
        [sys.executable, "-c", _RUN, str(ROOT), *args], capture_output=True, text=True, check=True
    )
    found: dict[str, float] = json.loads(done.stdout)
    return found


def main() -> None:
    """Measure in interleaved rounds, and print."""
    versions = f"Python {platform.python_version()}, numpy {np.__version__}"
    print(f"{versions}, {os.cpu_count()} cores, {time.strftime('%Y-%m-%d')}")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "thirty.yaml"
        file.write_text(EXPERIMENT, encoding="utf-8")
        sizes = (1, 10_000, 100_000)
        rounds = [{size: measured(file, size) for size in sizes} for _ in range(ROUNDS)]
    for size in sizes:
        took = sorted(found[size]["seconds"] for found in rounds)
        most = max(found[size]["most"] for found in rounds) / 1024
        times = f"{median(took):.2f} s ({took[0]:.2f} to {took[-1]:.2f})"
        print(f"{size:>7,} customers x {len(LIVED) * 3}: {times}, {most:.0f} MB")


if __name__ == "__main__":
    main()
