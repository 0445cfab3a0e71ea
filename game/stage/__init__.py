"""What a front end shows, as plain data, and the conversation it drives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.stage.rehearsal import Library, Rehearsal
from game.stage.shelf import Shelf
from game.stage.views import (
    BriefingView,
    ChosenMoment,
    ConversationView,
    DebriefView,
    Dial,
    Face,
    FeelingLabel,
    HomeView,
    Line,
    LineView,
    OfferedChoice,
    Person,
    ReadingView,
    Row,
    ScenarioCard,
    ScoreView,
    Suggestion,
    TracedMoment,
)

__all__ = [
    "BriefingView", "ChosenMoment", "ConversationView", "DebriefView", "Dial", "Face", "FeelingLabel",
    "HomeView", "Library", "Line", "LineView", "OfferedChoice", "Performance", "Person", "ReadingView",
    "Rehearsal", "Row", "ScenarioCard", "ScoreView", "Shelf", "Suggestion", "TracedMoment",
]  # fmt: skip


if TYPE_CHECKING:
    from game.stage.performance import Performance


def __getattr__(name: str) -> type[Performance]:
    # The break room is on the screen before the engine is loaded: numpy alone would double the time until then.
    if name == "Performance":
        from game.stage.performance import Performance

        return Performance
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
