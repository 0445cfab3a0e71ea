"""Arguments, and joining the rooms together: the only place where all rooms meet."""

from game.cli.start import main

__all__ = ["main"]
