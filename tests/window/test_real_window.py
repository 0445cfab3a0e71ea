"""A real window on a real (virtual) screen, driven by real keys."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PATIENCE = 30


@pytest.fixture
def display() -> Iterator[str]:
    """A virtual screen of its own, on a number nobody else uses."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    screen = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading, encoding="ascii") as told:
        number = told.readline().strip()
    yield f":{number}"
    screen.terminate()
    screen.wait(PATIENCE)


def press(environment: dict[str, str], *keys: str) -> None:
    for key in keys:
        subprocess.run(["xdotool", "key", key], env=environment, check=True, timeout=PATIENCE)
        time.sleep(0.8)


def wait_for_a_window(environment: dict[str, str]) -> None:
    for _ in range(200):
        search = ["xdotool", "getwindowfocus", "getwindowname"]
        found = subprocess.run(search, env=environment, capture_output=True, timeout=PATIENCE, check=False)
        if b"Empty Chair" in found.stdout:
            break
        time.sleep(0.1)
    time.sleep(1.0)


@pytest.mark.needs("Xvfb")
@pytest.mark.needs("xdotool")
def test_a_newcomer_opens_the_game_meets_somebody_and_leaves(display: str, tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("SDL_")}
    environment |= {"DISPLAY": display, "SDL_VIDEODRIVER": "x11", "SDL_AUDIODRIVER": "dummy"}
    environment |= {name: str(tmp_path) for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME")}
    saved = tmp_path / "saved.json"
    command = [
        sys.executable,
        str(ROOT / "main.py"),
        "play",
        "hotel-no-room",
        "--seed",
        "0",
        "--save",
        str(saved),
    ]
    game = subprocess.Popen(
        command, env=environment, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        wait_for_a_window(environment)
        press(environment, "Return", "1", "Escape")  # begin, answer once, and pause
        press(environment, "Up", "Return", "Escape")  # leave for the break room, and leave that
        _, complaints = game.communicate(timeout=PATIENCE)
    finally:
        game.kill()
    assert game.returncode == 0, complaints
    assert len(json.loads(saved.read_text(encoding="utf-8"))["choices"]) == 1
