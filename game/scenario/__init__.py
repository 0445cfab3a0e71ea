"""What an author wrote, and what is wrong with it."""

from game.scenario.failing import failed_test
from game.scenario.library import Library, files_under
from game.scenario.model import (
    Authority,
    Beat,
    Bound,
    Choice,
    Condition,
    Expectation,
    FeelingBound,
    Hair,
    HiddenNeed,
    History,
    Persona,
    Portrait,
    Problem,
    Scenario,
    Silence,
    TouchyPoint,
    TrainerNotes,
    TrustBound,
    Variant,
    WarmPoint,
    Wording,
)
from game.scenario.places import Kind, kind_of, library_of
from game.scenario.problem import FileProblem, Gravity, inert, nearest
from game.scenario.reader import Reading, load, read

__all__ = [
    "Authority", "Beat", "Bound", "Choice", "Condition", "Expectation", "FeelingBound", "FileProblem",
    "Gravity", "Hair", "HiddenNeed", "History", "Kind", "Library", "Persona", "Portrait", "Problem",
    "Reading", "Scenario", "Silence", "TouchyPoint", "TrainerNotes", "TrustBound", "Variant", "WarmPoint",
    "Wording", "failed_test", "files_under", "inert", "kind_of", "library_of", "load", "nearest", "read",
]  # fmt: skip
