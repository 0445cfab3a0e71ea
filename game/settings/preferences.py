"""What a player likes: kept as one small file, and never a reason not to start."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from game.errors import CannotWrite
from game.settings.files import write_whole

Volume = Annotated[float, Field(ge=0.0, le=1.0)]
"""How loud something is: 0.0 is silent, 1.0 as loud as it gets."""


class Preferences(BaseModel):
    """A player's settings. `text` is the size of letters, from 1.0 to 2.0.

    `voices` are the blips of people who speak, `room` what a place sounds like, `signals` everything that tells
    something; `captions` says in words what is heard. `self_voicing` reads aloud what has the focus. `keys` are the
    names of keys by the action they do, where the player has changed them. `player` is whoever plays here, "" a guest.

    `coaching` "first" means: whispers in the first scenario, afterwards only when it is over; `debriefed` tells whether
    that first one has been.
    """

    model_config = ConfigDict(extra="ignore", validate_assignment=True)

    theme: Literal["light", "dark", "contrast"] = "light"
    text: Annotated[float, Field(ge=1.0, le=2.0)] = 1.0
    reduced_motion: bool = False
    instant_text: bool = False
    timers: bool = True
    training_wheels: bool = False
    coaching: Literal["first", "whisper", "between", "after"] = "first"
    debriefed: bool = False
    self_voicing: bool = False
    captions: bool = True
    voices: Volume = 0.5
    room: Volume = 0.5
    signals: Volume = 0.5
    keys: dict[str, str] = Field(default_factory=dict)
    player: str = ""

    @property
    def coached(self) -> Literal["whisper", "between", "after"]:
        """When to coach in the next conversation."""
        if self.coaching == "first":
            return "after" if self.debriefed else "whisper"
        return self.coaching


def load_preferences(path: Path) -> tuple[Preferences, bool]:
    """The settings kept at `path`, and whether they were sound; defaults where there are none or they are not."""
    try:
        return Preferences.model_validate(json.loads(path.read_text(encoding="utf-8"))), True
    except FileNotFoundError:
        return Preferences(), True
    except (OSError, ValueError, ValidationError, RecursionError):
        return Preferences(), False


def save_preferences(preferences: Preferences, path: Path) -> bool:
    """Keep the settings, whole or not at all; False where they cannot be kept."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, json.dumps(preferences.model_dump(), indent=2) + "\n")
    except (OSError, CannotWrite):
        return False
    return True
