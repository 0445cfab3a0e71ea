"""Our engine beside other makers': `python benchmarks/run.py`.

The same story for each, made from one model (`peers/model.py`), and the same luck, so that all go the same way: each
engine adds up the choices it showed and took, and where the sums differ there is no ratio. One process for each engine
in each round, the rounds interleaved. An engine's start and the reading of its story are not counted. Ratios hold
within one run on one machine; both are given for the processor's time, which others on the machine disturb less.

Other engines know eight whole numbers; ours works out the whole customer, scores and endings, many plays at a time as
`simulate` does. A peer that is not installed is "not measured". `python benchmarks/run.py --install` installs them
beside this file; the game never needs them.
"""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import Any

HERE = Path(__file__).resolve().parent
PEERS = HERE / "peers"
sys.path.insert(0, str(PEERS))

import model  # noqa: E402 - the folder has to be on the path first

ROUNDS = 5
PLAYS = {"ours": 20_000, "plain Python": 10_000, "inkjs": 3_000, "bink": 3_000, "yarn-bound": 100}
AIMS = {"inkjs": "gate 20, aim 100", "bink": "aim 60"}
WITHOUT = {"ChoiceScript randomtest": "no npm package of that name"}
ONE_CORE = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")

Found = dict[str, Any]


def install() -> None:
    """Fetch the peers with the package managers' own commands, into folders that are never committed."""
    if npm := shutil.which("npm"):
        subprocess.run(
            [npm, "install", "--no-package-lock", "--no-audit", "--no-fund"], cwd=PEERS, check=True
        )
    into = ["--target", str(PEERS / "build"), "--upgrade"]
    wanted = ["-r", str(PEERS / "requirements.txt")]
    subprocess.run([sys.executable, "-m", "pip", "install", "--no-deps", *into, *wanted], check=True)


def stories(folder: Path) -> dict[str, Path]:
    """The story as each engine reads it; bink reads what inkjs's compiler makes of the ink."""
    made = {"ink": model.ink(), "yarn": model.yarn(), "yaml": model.ours()}
    for ending, text in made.items():
        (folder / f"thirty.{ending}").write_text(text, encoding="utf-8")
    files = {ending: folder / f"thirty.{ending}" for ending in [*made, "json"]}
    if here("inkjs"):
        call = ["node", str(PEERS / "play_ink.js"), str(files["ink"]), "--compile", str(files["json"])]
        subprocess.run(call, check=True)
    return files


def here(engine: str) -> bool:
    """Whether an engine is installed."""
    if engine in ("inkjs", "yarn-bound"):
        return bool(shutil.which("node")) and (PEERS / "node_modules" / engine).is_dir()
    return engine != "bink" or ((PEERS / "build" / "bink").is_dir() and here("inkjs"))


def calls(files: dict[str, Path]) -> dict[str, list[str]]:
    """The command of each engine that is here."""
    python = [sys.executable, str(PEERS / "play_python.py")]
    found = {
        "ours": [*python, "ours", str(files["yaml"])],
        "plain Python": [*python, "plain", "-"],
        "inkjs": ["node", str(PEERS / "play_ink.js"), str(files["ink"])],
        "bink": [*python, "bink", str(files["json"])],
        "yarn-bound": ["node", str(PEERS / "play_yarn.js"), str(files["yarn"])],
    }
    return {engine: call for engine, call in found.items() if here(engine)}


def one(engine: str, call: list[str]) -> Found:
    """What an engine finds in a process of its own. Ours also tells the sums of the others' fewer plays."""
    asked = [*list(PLAYS.values())[1:], PLAYS["ours"]] if engine == "ours" else [PLAYS[engine]]
    counts = [str(count) for count in asked]
    done = subprocess.run(
        [*call, *counts], capture_output=True, text=True, check=True, env=os.environ | ONE_CORE
    )
    found: Found = json.loads(done.stdout)
    if engine == "ours":
        found["sums"] = dict(zip(asked, found["each"], strict=True))
    return found


def rates(rows: list[Found], clock: str) -> list[float]:
    """Playthroughs a second, round by round."""
    return [row["plays"] / row[clock] for row in rows]


def spread(values: list[float], shape: str) -> str:
    """Median and range."""
    return f"{median(values):{shape}} ({min(values):{shape}} to {max(values):{shape}})"


def line(engine: str, rounds: list[dict[str, Found]]) -> str:
    """One engine: how fast, and how many times as fast ours is."""
    rows = [found[engine] for found in rounds]
    said = f"{engine:<14}{spread(rates(rows, 'cpu'), ',.0f')}; by the wall clock {spread(rates(rows, 'wall'), ',.0f')}"
    return said if engine == "ours" else f"{said}\n{'':<14}{ratio(engine, rounds)}"


def ratio(engine: str, rounds: list[dict[str, Found]]) -> str:
    """How many times as fast as a peer ours is, round by round; none where they did not go the same way."""
    first = rounds[0]
    expected, told = first["ours"]["sums"][PLAYS[engine]], first[engine]["checksum"]
    if expected != told:
        return f"no ratio: the choices add up to {told} and not to {expected}"
    said = []
    for clock in ("cpu", "wall"):
        pairs = zip(
            *(rates([found[name] for found in rounds], clock) for name in ("ours", engine)), strict=True
        )
        said.append(spread([mine / theirs for mine, theirs in pairs], ".1f"))
    aim = f"; {AIMS[engine]}" if engine in AIMS else ""
    return f"ours is {said[0]} times as fast; by the wall clock {said[1]}{aim}"


def versions() -> str:
    """What it was run on."""
    node = shutil.which("node")
    told = [f"Python {platform.python_version()}", f"numpy {version('numpy')}"]
    if node:
        told.append(
            f"node {subprocess.run([node, '--version'], capture_output=True, text=True).stdout.strip()}"
        )
    pinned = json.loads((PEERS / "package.json").read_text(encoding="utf-8"))["dependencies"]
    told += [f"{name} {number}" for name, number in pinned.items() if here(name)]
    if here("bink"):
        told.append((PEERS / "requirements.txt").read_text(encoding="utf-8").strip().replace("==", " "))
    load = [f"load {os.getloadavg()[0]:.1f}"] if hasattr(os, "getloadavg") else []
    return ", ".join([*told, f"{os.cpu_count()} cores", *load, time.strftime("%Y-%m-%d")])


def main() -> None:
    """Measure in interleaved rounds, and print."""
    print(f"{versions()}; playthroughs a second of one core's time")
    with tempfile.TemporaryDirectory() as folder:
        todo = calls(stories(Path(folder)))
        rounds = [{engine: one(engine, call) for engine, call in todo.items()} for _ in range(ROUNDS)]
    for engine in todo:
        print(line(engine, rounds))
    for engine in (engine for engine in PLAYS if engine not in todo):
        print(f"{engine:<14}not measured: not installed")
    for engine, why in WITHOUT.items():
        print(f"{engine}: not measured: {why}")


if __name__ == "__main__":
    install() if sys.argv[1:] == ["--install"] else main()
