"""One play, recorded as the game records it, in a process of its own: `python -m tests.records.played DATABASE SEED`.

After each answer that has been kept, its number is printed, with the attempt's id; "over" after the last.
"""

from __future__ import annotations

import sys
from pathlib import Path

from game.cli.recording import Recorder, Records
from game.coaching import Yardsticks
from game.play import Session
from game.scenario import load
from game.settings.files import Cache
from game.stage import Performance

HOTEL = Path(__file__).parents[2] / "scenarios" / "hotel" / "hotel-no-room.yaml"
CHOICES = ("own_it", "repeat", "ask_why", "suite", "walk", "follow_up")


def performance(seed: int, kept: Path | None = None) -> Performance:
    """The hotel, before its first word; `kept` is where what takes long to work out is kept."""
    scenario = load(HOTEL)
    return Performance(Session(scenario, seed), scenario, Yardsticks(Cache(kept) if kept else None))


def main(database: str, seed: int) -> None:
    """Play, and say what is kept."""
    records = Records("window", database)
    records.play_as("Ada")
    played = performance(seed, Path(database).parent / "yardsticks")
    records.follow(played)
    journal = played.journal
    assert isinstance(journal, Recorder)
    for number, choice in enumerate(CHOICES):
        played.choose(choice)
        print(number, journal.attempt, flush=True)
    print("over", journal.attempt, flush=True)
    records.close()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
