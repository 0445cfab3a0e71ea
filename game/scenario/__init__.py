"""What an author wrote, and what is wrong with it."""

from typing import TYPE_CHECKING

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
from game.scenario.reading import Reading

if TYPE_CHECKING:
    from game.scenario.failing import failed_test
    from game.scenario.reader import load, read

__all__ = [
    "Authority", "Beat", "Bound", "Choice", "Condition", "Expectation", "FeelingBound", "FileProblem",
    "Gravity", "Hair", "HiddenNeed", "History", "Kind", "Library", "Persona", "Portrait", "Problem",
    "Reading", "Scenario", "Silence", "TouchyPoint", "TrainerNotes", "TrustBound", "Variant", "WarmPoint",
    "Wording", "failed_test", "files_under", "inert", "kind_of", "library_of", "load", "nearest", "read",
]  # fmt: skip


def __getattr__(name: str) -> object:
    # A library of files that were read before is shown without the reader: it is half of what this room weighs.
    if name == "failed_test":
        from game.scenario.failing import failed_test

        return failed_test
    if name in ("load", "read"):
        from game.scenario import reader

        return reader.load if name == "load" else reader.read
    raise AttributeError(name)
