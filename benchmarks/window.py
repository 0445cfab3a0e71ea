"""How quick the window is: `python benchmarks/window.py [--rounds 60]`.

On a display that nobody sees: a whole frame of a conversation drawn anew (the layout too, as after a choice), and again
On a display that nobody sees: a whole frame of a conversation drawn anew (layout too, as after a choice), and again
takes of a core while nobody does anything, at the break room and in a conversation, over some seconds.
"""

from __future__ import annotations

import argparse
import os
import platform
import resource
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median, quantiles

os.environ |= {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy", "PYGAME_HIDE_SUPPORT_PROMPT": "1"}
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
TARGETS = {"frame": 4.0, "key": 5.0}
IDLE_TARGETS = {"break room": 10, "conversation": 10, "conversation, reduced motion": 3}
IDLE_SECONDS = 5.0


def main() -> None:
    """Measure, and print."""
    import pygame

    from game.settings.preferences import Preferences
    from game.window.app import App, open_window
    from game.window.screens.conversation import Conversation
    from game.window.screens.home import Home
    from tests.window.playing import HOTEL, PHONE, backstage, rehearsed

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=60)
    rounds = parser.parse_args().rounds
    likes = Preferences(instant_text=True)
    surface = open_window()
    print(
        f"Python {platform.python_version()}, pygame-ce {pygame.version.ver}, {platform.machine()}, 1280x720"
    )

    for scenario in (HOTEL, PHONE):
        app = App(surface, Conversation(backstage(likes), rehearsed(scenario)))
        app.draw()
        _told(
            f"{scenario.channel} frame, laid out anew",
            _times(rounds, lambda app=app: _anew(app)),
            TARGETS["frame"],
        )
        _told(f"{scenario.channel} frame, nothing new", _times(rounds, app.draw), TARGETS["frame"])
    _told(
        "key to picture",
        [_key(App(surface, Conversation(backstage(likes), rehearsed()))) for _ in range(rounds)],
        TARGETS["key"],
    )
    for name, screen in (
        ("break room", Home(backstage(likes))),
        ("conversation", Conversation(backstage(likes), rehearsed())),
        (
            "conversation, reduced motion",
            Conversation(backstage(likes.model_copy(update={"reduced_motion": True})), rehearsed()),
        ),
    ):
        share = 100 * _idle(App(surface, screen))
        print(f"{name + ', idle':38} {share:6.2f} % of a core (target {IDLE_TARGETS[name]})")


def _anew(app: object) -> None:
    app._renew()  # type: ignore[attr-defined]
    app.draw()  # type: ignore[attr-defined]


def _times(rounds: int, work: Callable[[], object]) -> list[float]:
    found = []
    for _ in range(rounds):
        began = time.perf_counter()
        work()
        found.append(1000 * (time.perf_counter() - began))
    return found


def _key(app: object) -> float:
    import pygame

    app.draw()  # type: ignore[attr-defined]
    began = time.perf_counter()
    app.take(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_2, mod=0, unicode="2"))  # type: ignore[attr-defined]
    app.draw()  # type: ignore[attr-defined]
    return 1000 * (time.perf_counter() - began)


def _idle(app: object) -> float:
    """The share of a core that an open game takes."""
    import pygame

    from game.window.app import perform

    def leave() -> None:
        time.sleep(IDLE_SECONDS)
        pygame.event.post(pygame.event.Event(pygame.QUIT))

    threading.Thread(target=leave, daemon=True).start()
    before, began = _spent(), time.perf_counter()
    perform(app)  # type: ignore[arg-type]
    return (_spent() - before) / (time.perf_counter() - began)


def _spent() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def _told(name: str, times: list[float], target: float) -> None:
    late = quantiles(times, n=100)[98]
    print(f"{name:38} {median(times):6.1f} ms, 99 in 100 below {late:6.1f} (target {target:g})")


if __name__ == "__main__":
    main()
