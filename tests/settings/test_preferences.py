"""What a player likes: kept whole, and the usual where it makes no sense."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from game.settings.preferences import Preferences, load_preferences, save_preferences

LIKED = Preferences(
    theme="contrast", text=1.75, reduced_motion=True, instant_text=True, timers=False, training_wheels=True,
    coaching="between", self_voicing=True, captions=False, voices=0.0, room=0.25, signals=1.0, keys={"card": "k"},
)  # fmt: skip


def test_everything_that_can_be_set_comes_back_as_it_was(tmp_path: Path) -> None:
    assert save_preferences(LIKED, tmp_path / "deep" / "settings.json")
    assert load_preferences(tmp_path / "deep" / "settings.json") == (LIKED, True)
    assert not any(getattr(LIKED, name) == getattr(Preferences(), name) for name in LIKED.model_fields_set)


@pytest.mark.parametrize(
    "damage",
    [
        {"theme": "plaid"}, {"text": 2.5}, {"text": "big"}, {"voices": -0.1}, {"room": 1.01}, {"signals": None},
        {"signals": float("nan")}, {"keys": ["c"]}, {"keys": {"card": 7}}, {"captions": "perhaps"},
        {"coaching": "never"},
    ],
    ids=str,
)  # fmt: skip
def test_a_value_that_makes_no_sense_brings_the_usual_ones_back(
    tmp_path: Path, damage: dict[str, object]
) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({**LIKED.model_dump(), **damage}), encoding="utf-8")
    assert load_preferences(path) == (Preferences(), False)
