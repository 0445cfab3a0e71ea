"""What a first conversation needs and the break room does not."""

from __future__ import annotations


def fetch() -> None:
    """Load the engine and the reader of files, so that the first conversation opens at once."""
    import game.scenario.reader
    import game.stage.performance  # noqa: F401
