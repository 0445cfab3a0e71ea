"""What a front end shows, as plain data, and the conversation it drives."""

from game.stage.performance import Performance, Shelf
from game.stage.rehearsal import Library, Rehearsal
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
